"""Rival characterisations of one act: where one outlet has a riot and another a protest, both may be telling what they
saw, and neither word can be taken over unlooked at.

The rows are of words between which desks must choose, as their style guides list them (BBC News Guidance, "Language
when reporting terrorism"; Reuters Handbook of Journalism; AP Stylebook): each side is one way to see the same thing.
"""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType
from typing import Final

from checker.contrast import Contrast, place_of
from checker.facts.names.word_set import word_set
from checker.facts.quote import Quote
from checker.model import Act, Claim, Relation, Severity, Span, Term
from checker.polarity import lemmas

LEAST_ALIKE: Final = 0.5  # of the words of the shorter claim, the rival ones aside, that both have
LEAST_WORDS: Final = 2  # that both have

_ROWS: Final[tuple[tuple[str, ...], ...]] = (
    ("riot rioting rampage looting", "protest demonstration rally march", "uprising revolt rebellion revolution"),
    ("rioter thug hooligan mob", "protester protestor demonstrator marcher activist", "rebel revolutionary"),
    ("terrorist extremist jihadist", "militant insurgent", "fighter rebel guerrilla partisan", "liberator"),
    ("crackdown repression purge", "operation sweep campaign policing"),
    ("regime junta", "government administration cabinet leadership"),
    ("invasion occupation aggression conquest", "operation intervention liberation incursion"),
    ("coup putsch", "uprising revolution revolt transition"),
    ("massacre slaughter bloodbath genocide carnage", "clash incident battle skirmish fighting"),
    ("annexation seizure", "reunification accession"),
    ("murder execution assassination", "killing shooting death"),
    ("bribe kickback", "payment commission gift donation fee"),
    ("torture abuse", "interrogation questioning"),
    ("hostage", "prisoner detainee"),
    ("abduction kidnapping", "arrest detention"),
    ("abduct kidnap", "arrest detain"),
    ("mercenary", "volunteer contractor adviser"),
    ("traitor deserter", "defector dissident"),
    ("infiltrator alien", "migrant refugee seeker"),
    ("austerity", "reform consolidation"),
    ("propaganda", "information"),
    ("collaborator informer", "whistleblower witness"),
    ("settlement colony", "neighbourhood neighborhood"),
    ("fence barrier", "wall"),
    ("lie falsehood", "error mistake misstatement"),
    ("deportation expulsion", "repatriation return relocation transfer"),
    ("blockade siege", "closure inspection"),
    ("attack sabotage terrorism arson", "accident mishap incident"),
    ("strongman dictator despot autocrat", "president leader ruler"),
)
# Verbs by which one says what one takes a thing for.
CHARACTERISING: Final = word_set(
    "describe call dub label brand hail condemn denounce dismiss deem characterise portray praise"
)
AS: Final = "as"
NEAR: Final = 40  # characters from such a verb to the words that it gives
_CAMPS: Final[Mapping[str, frozenset[tuple[int, int]]]] = MappingProxyType(
    {
        word: frozenset(
            (row, side) for row, sides in enumerate(_ROWS) for side, words in enumerate(sides) if word in words.split()
        )
        for sides in _ROWS
        for column in sides
        for word in column.split()
    }
)


@dataclass(frozen=True, slots=True)
class _Characterised:
    """By whose words a thing is called so, what thing, by which words, and where."""

    by: frozenset[str]
    things: frozenset[str]
    words: frozenset[str]
    span: Span


def rival_framing(left: Claim, right: Claim) -> Contrast | None:
    """The words by which two claims that are alike otherwise see one thing in two ways; symmetric."""
    words, others = lemmas(left), lemmas(right)
    if len(words & others) < max(LEAST_WORDS, LEAST_ALIKE * (min(len(words), len(others)) - 1)):
        return None
    for one, other in product(_seeing(left, others), _seeing(right, words)):
        if are_rivals(one.lemma, other.lemma):
            spans = place_of(one), place_of(other)
            return Contrast("framing", Relation.COMPATIBLE, Severity.MEDIUM, *spans, "rival words for one thing")
    return None


def _seeing(claim: Claim, others: Set[str]) -> list[Term]:
    """The words of a row that a claim has and others have not, each where it stands last."""
    own = (term for term in claim.terms if term.lemma in _CAMPS and term.lemma not in others)
    return list({term.lemma: term for term in own}.values())


def called_otherwise(left: Claim, right: Claim) -> Contrast | None:
    """What two who are named call one thing, where they have no word of it in common; symmetric."""
    for one, other in product(_characterised(left), _characterised(right)):
        if not (one.by and other.by) or one.by & other.by or one.words & other.words:
            continue
        if one.things & other.things or not (one.things or other.things):
            words = "two who see one thing in two ways"
            return Contrast("framing", Relation.DISPUTED, Severity.MEDIUM, one.span, other.span, words)
    return None


def one_thing_called_otherwise(left: Claim, right: Claim) -> Contrast | None:
    """The same where both name the thing: then nothing else that they tell need be alike."""
    things, others = ({word for each in _characterised(claim) for word in each.things} for claim in (left, right))
    return called_otherwise(left, right) if things & others else None


def _characterised(claim: Claim) -> Iterator[_Characterised]:
    """What a claim tells that somebody calls something."""
    for act in claim.acts:
        if act.verb.lemma in CHARACTERISING:
            called = next((party.span for word, party in act.beside if word == AS), None) or _called(act, claim)
            words = frozenset(term.lemma for term in claim.terms if called and called.start <= term.start < called.end)
            if called is not None and words:
                by = frozenset().union(*(party.words for party in act.subjects))
                yield _Characterised(by, frozenset().union(*(party.words for party in act.objects)), words, called)


def _called(act: Act, claim: Claim) -> Span | None:
    """The quotation behind a verb: calling the talks “a frank exchange”."""
    behind = (fact.span for fact in claim.facts if isinstance(fact.value, Quote) and fact.span.start > act.verb.start)
    return next((span for span in behind if span.start - act.verb.start <= NEAR), None)


def are_rivals(left: str, right: str) -> bool:
    """Whether two lemmas are words of one row and of no one side."""
    camps, others = _CAMPS.get(left, frozenset()), _CAMPS.get(right, frozenset())
    rows = {row for row, _ in camps} & {row for row, _ in others}
    return bool(rows) and not camps & others
