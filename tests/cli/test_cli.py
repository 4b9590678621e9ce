"""The command line's frame: help, usage, exit codes, and one line for what goes wrong."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from checker import cli
from checker.cli import main
from checker.errors import EmptySource

ROOT = Path(__file__).parents[2]


def started(*arguments: str, **options: object) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "checker", *arguments]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, **options)  # type: ignore[call-overload,no-any-return]


def error_of(captured: str) -> str:
    """The one line that a failed run has on standard error."""
    (line,) = captured.splitlines()
    assert line.startswith("error: ")
    return line


@pytest.mark.parametrize("command", [(), ("compare",), ("facts",), ("app",)])
def test_help_is_complete_and_a_success(command: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--help"]) == 0
    captured = capsys.readouterr()
    assert captured.out.startswith(f"usage: {' '.join(('checker', *command))} ")
    assert "example" in captured.out
    assert captured.err == ""


def test_the_help_of_compare_tells_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    main(["compare", "--help"])
    text = capsys.readouterr().out
    for option in (
        "--outlet",
        "--date",
        "--csv",
        "--json",
        "--html",
        "--pdf",
        "--all",
        "--fail-on",
        "--model",
        "--quiet",
        "--debug",
    ):
        assert option in text


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("checker ")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "COMMAND"),
        (["frob"], "'frob'"),
        (["--frob"], "COMMAND"),
        (["compare"], "SOURCE"),
        (["compare", "a", "b", "--frob"], "--frob"),
        (["compare", "a", "b", "--csv"], "--csv"),
        (["compare", "a", "b", "--fail-on", "anything"], "'anything'"),
        (["compare", "a", "b", "--out", "x"], "--out"),
        (
            ["compare", "a", "b", "--outlet", "A", "--outlet", "B", "--outlet", "C"],
            "more --outlet than sources (3 for 2)",
        ),
        (["compare", "a", "--date", "2023-11-13", "--date", "2023-11-13"], "more --date than sources (2 for 1)"),
        (["compare", "-", "-"], "standard input"),
        (["facts"], "SOURCE"),
        (["facts", "a", "b"], "b"),
        (["app", "--port", "0"], "1 to 65535"),
        (["app", "--port", "http"], "1 to 65535"),
        (["app", "somewhere"], "somewhere"),
        (["compare", "a\nb\x1b[31m", "--frob\n\x1b[31m"], "--frob"),
    ],
)
def test_bad_usage_is_one_line_that_names_it(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert words in error_of(captured.err)
    assert captured.out == ""
    assert "\x1b" not in captured.err


def test_help_and_bad_usage_import_no_model() -> None:
    script = (
        "import sys; from checker.cli import main; code = main(sys.argv[1:])\n"
        "assert not {'torch', 'spacy', 'sentence_transformers', 'streamlit', 'sklearn'} & set(sys.modules)\n"
        "sys.exit(code)"
    )
    for arguments, code in ((["--help"], 0), (["compare", "--help"], 0), (["compare", "a", "--frob"], 2)):
        done = subprocess.run([sys.executable, "-c", script, *arguments], cwd=ROOT, capture_output=True, check=False)
        assert done.returncode == code, done.stderr


def test_an_error_of_checker_is_its_own_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_arguments: object) -> int:
        raise EmptySource("no text", "in a\nb.txt", "give another")

    monkeypatch.setattr(cli, "_run", fail)
    assert main(["compare"]) == 2
    assert error_of(capsys.readouterr().err) == "error: no text in a b.txt: give another"


@pytest.mark.parametrize("debug", [False, True])
def test_what_nobody_expected_is_one_line_and_debug_shows_where(
    debug: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_arguments: object) -> int:
        raise ZeroDivisionError("by\nzero")

    monkeypatch.setattr(cli, "_run", fail)
    assert main(["facts", "a", *(["--debug"] if debug else [])]) == 70
    err = capsys.readouterr().err
    assert ("Traceback" in err) is debug
    assert err.endswith("error: unexpected ZeroDivisionError: by zero: run with --debug\n")
    assert debug or error_of(err)


def test_an_interrupt_is_quiet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupt(_arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupt)
    assert main(["compare", "a", "b"]) == 130
    assert capsys.readouterr().err == ""


def answered(run: "subprocess.Popen[bytes]", times: int = 1) -> None:
    """Give a run that reads the standard input a text, and wait for its answer: the run waits for more."""
    assert run.stdin is not None
    assert run.stdout is not None
    for _ in range(times):
        run.stdin.write(b'{"id": "1", "text": "Twelve died."}\n')
        run.stdin.flush()
        assert run.stdout.readline().startswith(b'{"id": "1", "facts": ')


def test_a_run_that_is_interrupted_ends_quietly() -> None:
    with started("facts", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE) as run:
        answered(run, times=2)
        run.send_signal(signal.SIGINT)
        _, err = run.communicate(timeout=60)
    assert (run.returncode, err) == (130, b"")


def test_a_reader_that_leaves_is_no_error() -> None:
    read, write = os.pipe()
    os.close(read)
    with started("compare", "--help", stdout=write) as run:
        os.close(write)
        assert run.communicate(timeout=60)[1] == b""


def test_a_reader_that_leaves_a_long_run_ends_it_quietly() -> None:
    with started("facts", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE) as run:
        answered(run)
        assert run.stdin is not None
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        run.stdin.write(b'{"id": "2", "text": "Twelve died."}\n' * 3)
        run.stdin.close()
        assert run.stderr.read() == b""
        assert run.wait(timeout=60) == 141


def test_a_log_of_a_library_is_not_for_the_user() -> None:
    script = (
        "import logging, sys, warnings; from checker import cli\n"
        "def run(_): logging.getLogger('x').error('noise'); warnings.warn('noise'); return 0\n"
        "cli._run = run; sys.exit(cli.main(sys.argv[1:]))"
    )
    for arguments, noisy in (([], False), (["--debug"], True)):
        command = [sys.executable, "-c", script, *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
        assert ("noise" in done.stderr) is noisy


def test_the_app_is_served_where_it_is_asked_for() -> None:
    port = _free_port()
    environment = {**os.environ, "STREAMLIT_SERVER_HEADLESS": "1"}
    with started("app", "--port", str(port), stdout=subprocess.DEVNULL, env=environment) as run:
        try:
            assert _answers(f"http://127.0.0.1:{port}/_stcore/health", run)
        finally:
            run.terminate()
            run.communicate(timeout=60)


def _answers(url: str, run: "subprocess.Popen[bytes]") -> bool:
    """Whether the address answers before the run ends, or a minute and a half is over."""
    deadline = time.monotonic() + 90
    while run.poll() is None and time.monotonic() < deadline:
        try:
            with urlopen(url, timeout=5) as answer:  # noqa: S310  # the test's own address
                return bool(answer.read() == b"ok")
        except URLError:
            time.sleep(0.5)
    return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def test_a_port_that_is_taken_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["app", "--port", str(port)]) == 2
    assert capsys.readouterr().err == (
        f"error: port {port} is in use: give another --port, or stop the program that has it\n"
    )


def test_an_outlet_without_a_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "a.txt", "b.txt", "--outlet", " "]) == 2
    assert capsys.readouterr().err.startswith("error: an empty name for --outlet: give")
