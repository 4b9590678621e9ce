"""What `checker compare` was asked for."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from checker.cli.output import STANDARD, check_outputs
from checker.errors import UsageError
from checker.export.pdf_report import check_pdf

FailOn: TypeAlias = Literal["high", "conflict"]


@dataclass(frozen=True, slots=True)
class Saving:
    """Where a comparison is kept, and by whom; None is what goes without saying."""

    story: str | None = None
    name: str | None = None
    db: str | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asks for; `outlets` and `dates` belong to the sources in their order."""

    sources: tuple[str, ...]
    outlets: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    csv: str | None = None
    json: str | None = None
    html: str | None = None
    pdf: str | None = None
    everything: bool = False
    fail_on: FailOn | None = None
    model: str | None = None
    judge: str | None = None
    quiet: bool = False
    save: Saving | None = None

    @property
    def outputs(self) -> tuple[str, ...]:
        return tuple(each for each in (self.csv, self.json, self.html, self.pdf) if each is not None)


def check_request(request: Request) -> None:
    """Raise UsageError for what is wrong whatever the sources hold; quick, since it imports nothing heavy."""
    for name, given in (("--outlet", request.outlets), ("--date", request.dates)):
        if len(given) > len(request.sources):
            counts = f"({len(given)} for {len(request.sources)})"
            raise UsageError(f"more {name}", f"than sources {counts}", f"give {name} once a source, in order")
    if any(not outlet.strip() for outlet in request.outlets):
        raise UsageError("an empty name", "for --outlet", "give the publisher's name, or leave the option out")
    if request.sources.count(STANDARD) > 1:
        raise UsageError("the standard input", "given as two sources", "give - once")
    check_outputs(request.outputs, request.sources)
    if request.pdf is not None:
        check_pdf()


def saving_of(is_saved: bool, story: str | None, name: str | None, db: str | None) -> Saving | None:
    """Where a comparison is kept, if it is. Raises UsageError where it isn't and something says where."""
    if is_saved:
        return Saving(story, name, db)
    for option, value in (("--story", story), ("--as", name), ("--db", db)):
        if value is not None:
            raise UsageError("nothing is saved", f"in spite of {option}", "say --save too, or leave the option out")
    return None
