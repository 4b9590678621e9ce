"""Who was fighting for life when one outlet went to print, and has died since: the later state, however the two call
the person. That the earlier article could not know of the death says that it is news, and no other toll."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from checker.facts import day_of
from checker.facts.date.value import DateValue
from checker.facts.names import Name
from checker.facts.number.value import Quantity
from checker.facts.person import PERSON
from checker.facts.person import compare as compare_persons
from checker.model import Article, Claim, ClaimKind, Finding, Relation, Span
from checker.story import Place, Story, told_later
from checker.subjects import PEOPLE

CRITICAL: Final = re.compile(
    r"\b(?:(?:in|remains?) (?:an? )?(?:\w+ )?(?:but \w+ )?(?:critical|grave|life-threatening)(?:ly)?"
    r"(?: condition| state|ly (?:ill|hurt))?"
    r"|critically (?:ill|injured|wounded|hurt)|fighting for (?:his|her|their) li(?:fe|ves)|clinging to life"
    r"|life-threatening (?:injur(?:y|ies)|wounds?)|on life support|in a coma)\b",
    re.IGNORECASE,
)
DEATH: Final = re.compile(r"\b(?:die[sd]|has died|succumb(?:s|ed))\b", re.IGNORECASE)
# What says of a death without a day that it came after the deed.
AFTERWARDS: Final = re.compile(
    r"\bsuccumb|\b(?:died?s?) (?:(?:\w+ ){0,4}later"
    r"|(?:\w+ ){0,3}(?:of|from) (?:his|her|their) (?:injuries|wounds|burns)|(?:\w+ ){0,3}in (?:the )?hospital)\b",
    re.IGNORECASE,
)
SURE: Final = 0.6
WORDS: Final = "the state then, and the later one"
DYING: Final = frozenset({"die", "succumb"})
AGE: Final = "year_of_age"


def died_since(story: Story) -> Iterator[Finding]:
    """One finding for a death that a later article tells of whom earlier ones had in a critical state. It has no id
    yet."""
    found: dict[str, tuple[list[Place], list[Place]]] = {}
    critical = {article.id: list(_places(story, article, CRITICAL)) for article in story.articles}
    dead = {article.id: list(_places(story, article, DEATH)) for article in story.articles}
    for earlier, later, days in story.pairs():
        if days <= 0 or not critical[earlier.id]:
            continue
        deaths = _since(dead[later.id], earlier)
        same = [one for one in critical[earlier.id] if deaths and _can_be_one(one, deaths[0])]
        if same and not dead[earlier.id] and not _counts_killed(story, earlier):
            then, now = found.setdefault(later.id, ([], []))
            then += same
            now += [death for death in deaths if death not in now]
    for then, now in found.values():
        finding = told_later(story, "modality", then, now, WORDS, SURE)
        if finding is not None:
            yield finding


def _places(story: Story, article: Article, pattern: re.Pattern[str]) -> Iterator[Place]:
    for claim in story.claims_of(article):
        match = pattern.search(claim.span.of(article.text))
        if match and not any(fact.kind == "negation" for fact in claim.facts):
            yield Place(article, claim, Span(claim.span.start + match.start(), claim.span.start + match.end()))


def _since(dead: Sequence[Place], earlier: Article) -> list[Place]:
    """Where a later article tells of one person's death since the earlier one, the surest first; a headline says no
    day, and what it tells the text tells too."""
    deaths = [place for place in dead if _is_of_one(place.claim)]
    sure = [place for place in deaths if _is_since(place, earlier)]
    headlines = [place for place in deaths if place.claim.kind is ClaimKind.HEADLINE and place not in sure]
    return [*sure, *headlines] if sure else []


def _is_of_one(claim: Claim) -> bool:
    """Whether one person died, and no number of people: "three passengers died", "villagers died"."""
    dead = [party for act in claim.acts if act.verb.lemma in DYING for party in act.subjects]
    counts = [fact.span for fact in claim.facts if isinstance(fact.value, Quantity) and fact.value.ends[1] > 1]
    return bool(dead) and not any(
        PEOPLE in party.words or any(party.span.overlaps(span) for span in counts) for party in dead
    )


def _is_since(place: Place, earlier: Article) -> bool:
    today = day_of(earlier.updated or earlier.published)
    days = [
        fact.value.days
        for fact in place.claim.facts
        if isinstance(fact.value, DateValue) and fact.governor.lemma in DYING and fact.value.days is not None
    ]
    if today is None:
        return False
    if days:
        return all(today <= start for start, _ in days)
    return AFTERWARDS.search(place.claim.span.of(place.article.text)) is not None


def _counts_killed(story: Story, article: Article) -> bool:
    return any(
        isinstance(fact.value, Quantity) and fact.value.of.endswith(" killed")
        for claim in story.claims_of(article)
        for fact in claim.facts
    )


def _can_be_one(critical: Place, death: Place) -> bool:
    """Whether no name and no age tells two people apart."""
    names, others = (_names(place.claim) for place in (critical, death))
    ages, told = (_ages(place.claim) for place in (critical, death))
    one_name = any(compare_persons(a, b).relation is not Relation.CONFLICT for a in names for b in others)
    return (one_name or not names or not others) and (not ages or not told or bool(ages & told))


def _names(claim: Claim) -> Sequence[Name]:
    return [fact.value for fact in claim.facts if fact.kind == PERSON and isinstance(fact.value, Name)]


def _ages(claim: Claim) -> set[object]:
    return {fact.value.ends for fact in claim.facts if isinstance(fact.value, Quantity) and fact.value.unit == AGE}
