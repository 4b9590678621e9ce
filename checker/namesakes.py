"""Which of two of one name: "Paul Adler Jr. faces one count of fraud" for one, "Paul Adler senior has been charged" for
another. Whoever names the father where another has the son tells of another person, whatever else he tells."""

from collections.abc import Iterator
from itertools import product
from typing import Final, NamedTuple

from checker.contrast import Facing
from checker.facts.names import Name
from checker.facts.names.person import parts_of, suffix_of
from checker.facts.names.word_set import word_set
from checker.facts.person import PERSON
from checker.model import Act, Article, Claim, Fact, Finding, Severity
from checker.moments import SAYING
from checker.party import same_parties
from checker.polarity import is_negated
from checker.roles import standard
from checker.stated import GENERIC
from checker.story import Place, Story, facing_at, findings_of

SURE: Final = 0.7
WORDS: Final = "the other of two of one name"
CHARGING: Final = word_set("charge indict accuse convict sentence arraign arrest")
ACCUSED: Final = "accused"
COUNTS: Final = word_set("count charge trial prison jail")


class _Cast(NamedTuple):
    """Somebody whose name tells him from his father or son, with the act in which he has a part, and which part."""

    name: Fact
    act: Act
    part: str
    article: Article
    claim: Claim


def namesakes(story: Story) -> Iterator[Finding]:
    """One finding for each two of one name who have one part in two articles. They have no ids yet."""
    told = {article.id: list(_casts(story, article)) for article in story.articles}
    found: dict[tuple[str, frozenset[str]], list[Facing]] = {}
    for one, other in story.couples():
        for left, right in product(told[one.id], told[other.id]):
            if _are_two(left, right) and not _has_both(told[one.id], right) and not _has_both(told[other.id], left):
                senses = suffix_of(str(left.name.value)), suffix_of(str(right.name.value))
                found.setdefault((left.part, frozenset(senses)), []).append(_facing(left, right, senses))
    yield from findings_of(story, found.values())


def _casts(story: Story, article: Article) -> Iterator[_Cast]:
    for claim in story.claims_of(article):
        names = [fact for fact in claim.facts if fact.kind == PERSON and suffix_of(str(fact.value))]
        acts = [act for act in claim.acts if not is_negated(act, claim)] if names else []
        for name, act in product(names, acts):
            part = _part(act, name)
            if part:
                yield _Cast(name, act, part, article, claim)


def _part(act: Act, name: Fact) -> str:
    """Which part somebody has in an act: that of the accused, whatever is told of it, or by its verb."""
    does, befalls = (any(party.span.overlaps(name.span) for party in side) for side in (act.subjects, act.objects))
    verb = act.verb.lemma
    faces = verb == "face" and any(party.words & COUNTS for party in act.objects)
    if (befalls and verb in CHARGING) or (does and (faces or verb == "plead")):
        return ACCUSED
    if verb in GENERIC | SAYING or not (act.objects if does else act.subjects):
        return ""
    return f"{standard(verb)} {'subject' if does else 'object'}" if does or befalls else ""


def _are_two(left: _Cast, right: _Cast) -> bool:
    """Whether two of one name, of whom each is told from the other, have one part in one act."""
    one, other = left.name.value, right.name.value
    if left.part != right.part or not isinstance(one, Name) or not isinstance(other, Name):
        return False
    if parts_of(str(one)) != parts_of(str(other)) or suffix_of(str(one)) == suffix_of(str(other)):
        return False
    whom, others = ((*each.act.objects, *each.act.subjects) for each in (left, right))
    return left.part == ACCUSED or same_parties(
        tuple(party for party in whom if not party.span.overlaps(left.name.span)),
        tuple(party for party in others if not party.span.overlaps(right.name.span)),
    )


def _has_both(casts: list[_Cast], cast: _Cast) -> bool:
    """Whether an article has the other's person in that part as well."""
    suffix = suffix_of(str(cast.name.value))
    return any(each.part == cast.part and suffix_of(str(each.name.value)) == suffix for each in casts)


def _facing(left: _Cast, right: _Cast, senses: tuple[str, str]) -> Facing:
    one, other = (Place(each.article, each.claim, each.name.span) for each in (left, right))
    return facing_at(PERSON, one, other, WORDS, SURE, senses, Severity.HIGH)
