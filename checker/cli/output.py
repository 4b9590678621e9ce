"""Where the results of a command go: the standard output, or a file that is there whole or not at all."""

import io
import secrets
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from checker.errors import UsageError
from checker.export.visible import visible
from checker.model import Notice

STANDARD: Final = "-"
_REMEDY: Final = "name a file in a folder that you can write to"


def check_outputs(targets: Sequence[str], sources: Sequence[str]) -> None:
    """Raise UsageError where one of the outputs can't be written, or would overwrite a source or another output.

    Asked before a long run, so that it doesn't fail at its end.
    """
    resolved = [target if target == STANDARD else str(_resolved(target)) for target in targets]
    for target, place in zip(targets, resolved, strict=True):
        if resolved.count(place) > 1:
            raise UsageError("two outputs", f"in {target}", "name a file for each")
        if target != STANDARD:
            _check_file(target, sources)


@contextmanager
def open_output(target: str) -> Iterator[IO[bytes]]:
    """The standard output or a file to write to; where the block raises, the file is as it was before.

    Raises UsageError where it can't be written, BrokenPipeError where its reader has left.
    """
    try:
        with _opened(target) as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _cannot_write(target, error) from error


@contextmanager
def readable_output() -> Iterator[None]:
    """The standard output for people: a terminal that lacks a character shows the rest. Raises as `open_output`."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    with open_output(STANDARD):
        yield


def tell_notices(notices: Sequence[Notice]) -> None:
    """What the reader of a file's results must know, on standard error."""
    for notice in notices:
        print(f"notice: {visible(notice.text)}", file=sys.stderr)


@contextmanager
def _opened(target: str) -> Iterator[IO[bytes]]:
    if target == STANDARD:
        yield sys.stdout.buffer
        sys.stdout.flush()
        return
    path = _resolved(target)
    if _is_device(path):
        with path.open("wb") as stream:
            yield stream
        return
    temporary = _beside(path)
    try:
        with temporary.open("xb") as stream:
            yield stream
        if path.exists():
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _check_file(target: str, sources: Sequence[str]) -> None:
    try:
        path = _resolved(target)
        if not target.strip() or path.is_dir():
            raise UsageError("cannot write", f"to the folder {target!r}", "name a file")
        if any(_is_same(path, source) for source in sources):
            raise UsageError("cannot write", f"over the source {target}", "name another file")
        if path.exists():
            path.open("ab").close()
        if not _is_device(path):
            temporary = _beside(path)
            temporary.touch(exist_ok=False)
            temporary.unlink()
    except OSError as error:
        raise _cannot_write(target, error) from error


def _is_same(path: Path, source: str) -> bool:
    return source != STANDARD and path.exists() and Path(source).exists() and path.samefile(source)


def _resolved(target: str) -> Path:
    """Where a link points to: it is its target that is replaced, not the link."""
    return Path(target).resolve()


def _is_device(path: Path) -> bool:
    """Whether it is there and no plain file (/dev/null, a named pipe): to be written to, not to be replaced."""
    return path.exists() and not path.is_file()


def _beside(path: Path) -> Path:
    return path.with_name(f".checker-{secrets.token_hex(8)}.part")


def _cannot_write(target: str, error: OSError) -> UsageError:
    place = "to the standard output" if target == STANDARD else target
    return UsageError("cannot write", f"{place} ({error.strerror or error})", _REMEDY)
