"""Rival characterisations of one act: where one outlet has a riot and another a protest, both may be telling what they
saw, and neither word can be taken over unlooked at.

The rows are of words between which desks must choose, as their style guides list them (BBC News Guidance, "Language
when reporting terrorism"; Reuters Handbook of Journalism; AP Stylebook): each side is one way to see the same thing.
"""

from collections.abc import Mapping, Set
from itertools import product
from types import MappingProxyType
from typing import Final

from checker.contrast import Contrast, place_of
from checker.model import Claim, Relation, Severity, Term
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


def are_rivals(left: str, right: str) -> bool:
    """Whether two lemmas are words of one row and of no one side."""
    camps, others = _CAMPS.get(left, frozenset()), _CAMPS.get(right, frozenset())
    rows = {row for row, _ in camps} & {row for row, _ in others}
    return bool(rows) and not camps & others
