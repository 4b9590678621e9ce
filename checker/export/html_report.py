"""A comparison with its reviews as a printable page: one HTML file that asks for nothing outside of itself.

All that others wrote is escaped by Jinja, and comes without what hides or turns words; the page's own policy
(Content-Security-Policy) lets it run no script and load no resource.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import PurePath
from types import MappingProxyType
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from checker.export.decisions import (
    NO_REVIEWS,
    Reviews,
    action_words,
    actions_of,
    evidence_of,
    told,
    verdicts_of,
)
from checker.export.passages import Piece, claim_words, in_context
from checker.export.relations import MEANINGS, SIGNS
from checker.export.summary import DATE_SOURCES, left_out_words, plural, verdict_words
from checker.export.visible import visible
from checker.model import Article, Comparison, Finding, Notice, Relation, Severity, Side
from checker.origins import article_origins
from checker.pictures.matrix import matrix, outlets_of, to_draw
from checker.review.addresses import is_web_address
from checker.review.events import Event, Muted
from checker.review.muting import muting_of
from checker.review.reviews import Decision, Review
from checker.review.states import State
from checker.review.verdicts import Right

ABREAST: Final = 6  # outlets beside each other in the matrix: more don't fit on a sheet
UNTITLED: Final = "Untitled story"
SHARED_ORIGIN: Final = "shared_origin"  # the notices that say which outlets have one origin
NOTHING_MUTED: Final[Mapping[Muted, Event]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a finding in its place; `also` are the other outlets that have its value."""

    letter: str
    side: Side
    article: Article
    value: str
    pieces: tuple[Piece, ...]
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Silenced:
    """What is muted, the event that did it, and the findings that it leaves out."""

    what: Muted
    event: Event
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A finding under its number in the report, with its review."""

    number: int
    finding: Finding
    sides: tuple[_Side, ...]
    review: Review

    @property
    def verdicts(self) -> tuple[Decision, ...]:
        return verdicts_of(self.review)

    @property
    def is_unsettled(self) -> bool:
        """Whether the verdicts that are shown disagree."""
        return bool(self.verdicts) and self.review.state is not State.FINAL

    @property
    def rounds_before(self) -> tuple[tuple[Decision, ...], ...]:
        """The verdicts of rounds that are over, but for those that are shown as the present ones."""
        return tuple(each for each in self.review.earlier if each != self.verdicts)

    def right(self, decision: Decision) -> str:
        """Who is right, by the outlet's name; empty where nobody said."""
        right = decision.ruling.right
        return next((each.article.outlet for each in self.sides if each.letter == right), right or "")

    def rating(self, decision: Decision, letter: str) -> str:
        """How true the claim of a side was said to be, in words; empty where nobody said."""
        rating = decision.ruling.rating_a if letter == Right.A else decision.ruling.rating_b
        return rating.words if rating else ""


def html_report(
    comparison: Comparison,
    reviews: Reviews = NO_REVIEWS,
    *,
    story: str = "",
    muted: Mapping[Muted, Event] = NOTHING_MUTED,
    head: str = "",
    at: datetime | None = None,
) -> bytes:
    """The report in UTF-8: the same arguments give the same bytes.

    It tells what everybody may see of the reviews. `story` is the story's name (without one, that of the
    comparison), `muted` what is muted in it, `head` the hash of the last entry of the log, `at` when this was so.
    Findings that are muted and that nothing was done to stand apart, with who muted them.
    """
    silenced = _silenced(comparison, reviews, muted)
    apart = {finding.id for each in silenced for finding in each.findings}
    findings = [each for each in comparison.findings if each.needs_review and each.id not in apart]
    entries = [_entry(comparison, reviews, number, each) for number, each in enumerate(findings, start=1)]
    outlets = outlets_of(comparison)
    lines = matrix(comparison, [each for each in to_draw(comparison) if each.id not in apart])
    page = _ENVIRONMENT.get_template(
        "report.html.jinja"
    ).render(
        style=Markup(_STYLE),  # noqa: S704  the package's own style sheet
        story=visible(story or comparison.name) or UNTITLED,
        comparison=comparison,
        verdict=verdict_words(comparison),
        outlets=outlets,
        origins=len(article_origins(comparison.articles)),
        shared=_notices(comparison, shared=True),
        notices=_notices(comparison, shared=False),
        counts=_counts(findings),
        progress=Counter(entry.review.state for entry in entries),
        entries=entries,
        numbers={entry.finding.id: entry.number for entry in entries},
        sheets=[(outlets[start : start + ABREAST], start, lines) for start in range(0, len(outlets), ABREAST)],
        alone=_alone(comparison),
        silenced=silenced,
        apart=len(apart),
        head=head,
        at=at,
    )
    return page.encode(errors="replace")


def _silenced(comparison: Comparison, reviews: Reviews, muted: Mapping[Muted, Event]) -> Sequence[_Silenced]:
    """What is muted, each with the findings that it leaves out."""
    found: dict[Muted, list[Finding]] = {each: [] for each in muted}
    for finding in comparison.findings:
        by = muting_of(comparison, finding, muted)
        if by and finding.needs_review and told(reviews, finding.id).state is State.NEW:
            found[by].append(finding)
    return [_Silenced(each, event, tuple(found[each])) for each, event in muted.items()]


def _notices(comparison: Comparison, *, shared: bool) -> Sequence[Notice]:
    return [each for each in comparison.notices if (each.code == SHARED_ORIGIN) is shared]


def _counts(findings: Sequence[Finding]) -> Mapping[Relation, Mapping[Severity, int]]:
    """How many findings there are of each relation that occurs, by severity."""
    counted = Counter((each.relation, each.severity) for each in findings)
    occurring = [relation for relation in Relation if any(counted[relation, each] for each in Severity)]
    return {relation: {each: counted[relation, each] for each in Severity} for relation in occurring}


def _alone(comparison: Comparison) -> Mapping[str, Sequence[str]]:
    """By outlet, the claims that nobody else reports."""
    alone: dict[str, list[str]] = {}
    for claim in comparison.unmatched:
        alone.setdefault(comparison.article_of(claim.id).outlet, []).append(claim_words(comparison, claim.id))
    return alone


def _entry(comparison: Comparison, reviews: Reviews, number: int, finding: Finding) -> _Entry:
    sides = [(letter, side) for letter, side in (("a", finding.left), ("b", finding.right)) if side]
    shown = tuple(_side(comparison, letter, side) for letter, side in sides)
    return _Entry(number, finding, shown, told(reviews, finding.id))


def _side(comparison: Comparison, letter: str, side: Side) -> _Side:
    article = comparison.article_of(side.claim_id)
    also = dict.fromkeys(comparison.article_of(claim_id).outlet for claim_id in side.also)
    value = "" if side.value is None else visible(str(side.value))
    others = tuple(outlet for outlet in also if outlet != article.outlet)
    return _Side(letter, side, article, value, in_context(comparison, side), others)


# --- What the template asks for


def _words(text: str) -> Markup:
    """Somebody else's words on one line, in a bidirectional isolate of their own."""
    return Markup("<bdi>{}</bdi>").format(visible(text))


def _lines(text: str) -> Markup:
    """The same of a text of several lines."""
    return Markup("<br>").join(_words(line) for line in text.splitlines() if line.strip())


def _day(day: date) -> str:
    """ "5 March 2024", with the hour in UTC where there is one."""
    if isinstance(day, datetime):
        moment = day.astimezone(UTC) if day.tzinfo else day
        return f"{moment.day} {moment:%B %Y, %H:%M}{' UTC' if day.tzinfo else ''}"
    return f"{day.day} {day:%B %Y}"


def _link(url: str) -> Markup:
    """An address, which can be followed only where it is one of the web."""
    shown = _words(url)
    return Markup('<a href="{}">{}</a>').format(url, shown) if is_web_address(url) else shown


def _file(source: str) -> str:
    """A source without the folders that it lay in: they are nobody's business."""
    return source if is_web_address(source) else PurePath(source.replace("\\", "/")).name


def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("checker.export"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(words=_words, lines=_lines, day=_day, link=_link, action=action_words, file=_file)
    made.globals.update(
        SIGNS=SIGNS,
        MEANINGS=MEANINGS,
        severities=tuple(Severity),
        actions_of=actions_of,
        evidence_of=evidence_of,
        DATE_SOURCES=DATE_SOURCES,
        left_out=left_out_words,
        plural=plural,
    )
    return made


_ENVIRONMENT: Final = _environment()
_STYLE: Final = files("checker.export").joinpath("templates", "report.css").read_text("utf-8")
