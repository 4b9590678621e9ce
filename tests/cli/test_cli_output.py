"""Where results go: a file is there whole, or as it was before."""

import os
import stat
from pathlib import Path

import pytest

from checker.cli.output import check_outputs, open_output
from checker.errors import UsageError


def test_what_can_be_written_passes_and_nothing_is_left_behind(tmp_path: Path) -> None:
    check_outputs([str(tmp_path / "a.csv"), "-"], ["source.txt"])
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_exists_is_left_as_it_is_by_the_check(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_text("before")
    check_outputs([str(target)], [])
    assert target.read_text() == "before"


@pytest.mark.parametrize("name", ["", " ", ".", "missing/a.csv", "file.txt/a.csv", "a" * 300 + ".csv"])
def test_what_cannot_be_written_is_refused_before_the_run(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file.txt").write_text("a file")
    with pytest.raises(UsageError, match="cannot write"):
        check_outputs([name], [])
    assert [each.name for each in tmp_path.iterdir()] == ["file.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_or_a_file_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    locked = tmp_path / "locked.csv"
    locked.touch(mode=0o400)
    for target in (folder / "a.csv", locked):
        with pytest.raises(UsageError, match="Permission denied"):
            check_outputs([str(target)], [])


def test_a_source_is_never_overwritten_under_any_name(tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_text("words")
    (tmp_path / "link.txt").symlink_to(source)
    (tmp_path / "hard.txt").hardlink_to(source)
    for name in ("source.txt", "./source.txt", "link.txt", "hard.txt"):
        with pytest.raises(UsageError, match="over the source"):
            check_outputs([f"{tmp_path}/{name}"], ["-", "missing", str(source)])


def test_two_outputs_are_two_files(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="two outputs"):
        check_outputs([str(tmp_path / "a"), f"{tmp_path}/./a"], [])
    with pytest.raises(UsageError, match="two outputs"):
        check_outputs(["-", "-"], [])


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    with open_output(str(target)) as stream:
        stream.write(b"new")
        assert not target.exists()
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_bytes(b"before")
    with pytest.raises(ValueError, match="half way"):
        _write_half(target)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_that_is_full_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"cannot write .*No space left"), open_output(str(tmp_path / "a")):
        raise OSError(28, "No space left on device")
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_has_the_rights_that_files_have_here(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    with open_output(str(tmp_path / "a")) as stream:
        stream.write(b"x")
    assert _rights(tmp_path / "a") == _rights(tmp_path / "plain")


def test_a_file_that_is_replaced_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.touch(mode=0o600)
    target.chmod(0o640)
    with open_output(str(target)) as stream:
        stream.write(b"x")
    assert _rights(target) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "target")
    with open_output(str(link)) as stream:
        stream.write(b"x")
    assert link.is_symlink()
    assert (tmp_path / "target").read_bytes() == b"x"


def test_a_device_is_written_to_and_not_replaced() -> None:
    check_outputs(["/dev/null"], [])
    with open_output("/dev/null") as stream:
        stream.write(b"x")
    assert Path("/dev/null").is_char_device()


def _write_half(target: Path) -> None:
    with open_output(str(target)) as stream:
        stream.write(b"half")
        raise ValueError("half way")


def _rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)
