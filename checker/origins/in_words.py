"""One origin in words: who carries whose, and who leans on whom."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from checker.model import Article
from checker.origins.bonds import Bond, Cause, Origin, joined
from checker.origins.copies import Degree
from checker.reasons import listed

# One outlet's words in those of others that were later, and the same where no date tells.
_CARRIED: Final = {
    Degree.WHOLE: ("{others} {otherwise}{carry} {first}’s words", "{all} {otherwise}carry the same words"),
    Degree.MUCH: (
        "{others} {otherwise}{share} much of {first}’s wording",
        "{all} {otherwise}share much of their wording",
    ),
    Degree.PASSAGE: (
        "{others} {otherwise}{has} this in {first}’s words",
        "{all} {otherwise}have this in the same words",
    ),
}
_UNITS: Final = ((86_400, "day"), (3_600, "hour"), (60, "minute"))


def tell(origin: Origin, *, differing: bool = False) -> str:
    """Why the outlets of an origin are one, as a sentence; empty for a single outlet.

    `differing` says that it is about two values: what carries another's words then carries them otherwise.
    """
    outlets = origin.outlets
    if len(outlets) < 2:
        return ""
    for cause in Cause:
        bonds = [bond for bond in _between(origin) if bond.cause is cause]
        if _connects(origin, bonds):
            return _copied(origin, bonds, differing) if cause is Cause.COPY else _named(origin, bonds, cause)
    return f"{listed(outlets)} share one origin."


def _between(origin: Origin) -> list[Bond]:
    """The bonds between outlets; those within one explain nothing."""
    articles = origin.articles
    return [bond for bond in origin.bonds if articles[bond.left].outlet != articles[bond.right].outlet]


def _connects(origin: Origin, bonds: Sequence[Bond]) -> bool:
    number = {outlet: number for number, outlet in enumerate(origin.outlets)}
    of_article = [number[article.outlet] for article in origin.articles]
    pairs = [(of_article[bond.left], of_article[bond.right]) for bond in bonds]
    return len(joined(len(number), pairs)) == 1


def _named(origin: Origin, bonds: Sequence[Bond], cause: Cause) -> str:
    names = list(dict.fromkeys(bond.name for bond in bonds))
    if cause is Cause.SPEAKER:
        names = [max(names, key=len)]  # the others call the same source by less
    outlets = [outlet for outlet in origin.outlets if outlet not in names]
    one, many = ("leans on", "lean on") if cause is Cause.LEANS else ("quotes", "quote")
    return f"{listed(outlets)} {_both(outlets)}{one if len(outlets) == 1 else many} {listed(names)}."


def _both(outlets: Sequence[str]) -> str:
    return {1: "", 2: "both "}.get(len(outlets), "all ")


def _copied(origin: Origin, bonds: Sequence[Bond], differing: bool) -> str:
    degree = min(bond.degree for bond in bonds)
    dated, undated = _CARRIED[degree]
    outlets = list(origin.outlets)
    otherwise = "otherwise " if differing else ""
    first, when = _first(origin, bonds)
    if first is None:
        return f"{undated.format(all=listed(outlets), otherwise=otherwise)}."
    others = [outlet for outlet in outlets if outlet != first.outlet]
    one = len(others) == 1
    verbs = {
        "carry": "carries" if one else "carry",
        "share": "shares" if one else "share",
        "has": "has" if one else "have",
    }
    words = dated.format(others=listed(others), first=first.outlet, otherwise=otherwise, **verbs)
    return f"{words} (published {when})."


def _first(origin: Origin, bonds: Sequence[Bond]) -> tuple[Article | None, str]:
    """The article that was before all of other outlets and that they copy, and how much later they were."""
    pairs = [{origin.articles[bond.left].outlet, origin.articles[bond.right].outlet} for bond in bonds]
    for article in origin.articles:
        others = [other for other in origin.articles if other.outlet != article.outlet]
        when = [later(article, other) for other in others]
        if all(when) and all({article.outlet, other.outlet} in pairs for other in others):
            return article, when[0] if len(set(when)) == 1 else "later"
    return None, ""


def later(first: Article, then: Article) -> str:
    """How much later one was published: "a day later", "3 hours later"; empty where it was not, or no date tells."""
    seconds = _seconds_between(first.published, then.published)
    for length, unit in _UNITS:
        if count := max(0, seconds) // length:
            return f"{count} {unit}s later" if count > 1 else f"{'an' if unit == 'hour' else 'a'} {unit} later"
    return ""


def _seconds_between(first: date | None, then: date | None) -> int:
    """By the hour where both have one, else by the day."""
    if first is None or then is None:
        return 0
    if isinstance(first, datetime) and isinstance(then, datetime) and (first.tzinfo is None) == (then.tzinfo is None):
        return int((then - first).total_seconds())
    days = [each.date() if isinstance(each, datetime) else each for each in (first, then)]
    return (days[1] - days[0]).days * 86_400
