"""A "not" on one side of a copied claim, or what is planned or possible for one and done for the other."""

import re
from collections.abc import Sequence
from itertools import product
from typing import Final

from checker.altered.words import BESIDE, HELPERS
from checker.copied import Change, Passage, Run
from checker.facts.modality import Modality
from checker.facts.modality.words import MODALS
from checker.facts.modality.words import Word as How
from checker.facts.names.word_set import word_set
from checker.facts.negation.antonyms import are_antonyms, is_negated_word
from checker.model import Fact
from checker.opposition import SOME
from checker.party import same_parties
from checker.polarity import says_when

LEAST_ALIKE: Final = 0.6  # of the longer claim, that both have: "not" in another clause negates something else
NEGATORS: Final = word_set("not no never nobody none neither nor without nothing")
EXCLUSIVE: Final = word_set("only just merely solely")
UNTIL: Final = word_set("until till")
# How sure two copies may not be of one thing; what is alleged, or would be, may be told so or not.
UNLIKE: Final = frozenset(
    {
        frozenset({How.DONE, How.PLANNED}),
        frozenset({How.DONE, How.POSSIBLE}),
        frozenset({How.PLANNED, How.POSSIBLE}),
        frozenset({How.DEMANDED, How.DONE}),
        frozenset({How.DEMANDED, How.POSSIBLE}),
        frozenset({How.DEMANDED, How.PLANNED}),
    }
)
# Words of plans, where the parse gives no modality.
_AHEAD: Final = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|want(?:s|ed)?|hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|seek(?:s|ing)?"
    r"|aim(?:s|ed|ing)?|due|set|scheduled|about|going) to\b"
)
PAST: Final = word_set("was were had has have been did")
STEM: Final = 4  # letters by which a verb is known again
ABLE: Final = word_set("able can managed")


def polarity(change: Change) -> str | None:
    """A "not" on one side, and no other word that says anything."""
    if change.likeness < LEAST_ALIKE or _negators(change.left.passage) == _negators(change.right.passage):
        return None
    negated = [bool(NEGATORS.intersection(run.plain)) for run in change.runs]
    exclusive = [EXCLUSIVE & _next(run) for run in change.runs]
    if negated[0] == negated[1] or exclusive[0] != exclusive[1]:
        return None  # "not only the north" and "the north" are no contraries, "only" and "not only" are
    until = [not UNTIL.isdisjoint(word.plain for word in run.passage.words) for run in change.runs]
    if until[0] != until[1]:
        return None  # what is not done until May is done in May
    texts = [run.passage.claim.resolved for run in change.runs]
    if _is_of_another(change) or says_when(*(texts if negated[0] else texts[::-1])):
        return None
    said = [run.lemmas() - NEGATORS - HELPERS for run in change.runs]
    return "negation" if said[0] == said[1] else None


def _is_of_another(change: Change) -> bool:
    """Whether words before a change stand for others: another subject may do what the first did not."""
    if any(
        act.subjects and act.verb.lemma == other.verb.lemma and same_parties(act.subjects, other.subjects)
        for act, other in product(change.left.verbs, change.right.verbs)
    ):
        return False
    left, right = ({word.plain for word in run.before} - BESIDE for run in change.runs)
    return bool(left - right and right - left)


def _negators(passage: Passage) -> int:
    return sum(word.plain in NEGATORS for word in passage.words)


def _next(run: Run) -> set[str]:
    """The run's words and the one behind it."""
    behind = [word.plain for word in run.passage.words if word.span.start >= run.span.end][:1]
    return {*run.plain, *behind}


def contrary(change: Change) -> str | None:
    """A word for its contrary, all around it the same: "raised prices", "cut prices"; some did this, some did that."""
    if not all(len(run.words) == 1 for run in change.runs) or change.likeness < LEAST_ALIKE:
        return None
    (one,), (other,) = (run.lemmas() for run in change.runs)
    if not are_antonyms(one, other) or SOME.intersection(word.plain for word in change.left.before):
        return None
    kind = "negation" if is_negated_word(one, other) else "wording"
    return kind if change.is_in_copies and change.is_all else None


def modality(change: Change) -> str | None:
    """Done for one, planned or possible for the other, and told by the same verb."""
    cues = [_cues(run, other) for run, other in zip(change.runs, change.runs[::-1], strict=True)]
    how = [_how_sure(run, spans) for run, spans in zip(change.runs, cues, strict=True)]
    if (
        change.likeness < LEAST_ALIKE
        or frozenset(how) not in UNLIKE
        or ABLE.intersection(change.left.plain + change.right.plain)
    ):
        return None
    said = [run.lemmas() - _cue_words(run, spans) - HELPERS for run, spans in zip(change.runs, cues, strict=True)]
    if not _one_verb(*said) or (not any(said) and not _one_verb(*map(_told_behind, change.runs))):
        return None
    if set(how) == {How.DONE, How.PLANNED} and not any(_is_past(run) for run in change.runs):
        return None
    return "modality"


def _one_verb(left: set[str], right: set[str]) -> bool:
    """Whether two runs say the same: a participle's lemma may be missed."""
    return all(
        any(word[:STEM] == other[:STEM] for other in there)
        for here, there in ((left, right), (right, left))
        for word in here
    )


def _told_behind(run: Run) -> set[str]:
    """The word behind a run of which it says how sure it is."""
    behind = [word for word in run.passage.words if word.span.start >= run.span.end]
    return run.lemmas([word for word in behind if word.plain not in NEGATORS | HELPERS][:1])


def _how_sure(run: Run, cues: Sequence[Fact]) -> How:
    told = [fact.value.word for fact in cues if isinstance(fact.value, Modality)]
    told += [How.PLANNED] if _AHEAD.search(" ".join(run.plain)) else []
    told += [MODALS[word.plain] for word in run.words if word.plain in MODALS and run.passage.text(word.span).islower()]
    return told[0] if told else How.DONE


def _cues(run: Run, other: Run) -> list[Fact]:
    """What says how sure a run is; a verb that the other has too ("ordered", "will order") is what both tell."""
    stems = {lemma[:STEM] for lemma in other.lemmas()}
    facts = [fact for fact in run.facts if isinstance(fact.value, Modality)]
    return [fact for fact in facts if stems.isdisjoint(lemma[:STEM] for lemma in _lemmas_over(run, [fact]))]


def _cue_words(run: Run, cues: Sequence[Fact]) -> set[str]:
    ahead = {word for match in _AHEAD.finditer(" ".join(run.plain)) for word in match[0].split()}
    lemmas = run.lemmas([word for word in run.words if word.plain in ahead])
    return _lemmas_over(run, cues) | lemmas | ahead | set(MODALS)


def _lemmas_over(run: Run, facts: Sequence[Fact]) -> set[str]:
    """The lemmas of a run's words over which facts lie."""
    return run.lemmas([word for word in run.words if any(word.span.overlaps(fact.span) for fact in facts)])


def _is_past(run: Run) -> bool:
    return bool(PAST.intersection(run.plain)) or any(act.is_past for act in run.verbs)
