"""How two quotations stand to each other, word by word."""

from collections.abc import Sequence, Set
from itertools import takewhile
from typing import Final

from rapidfuzz.distance import LCSseq, Levenshtein

from checker.facts.ladder import Level, Rung
from checker.facts.negation.antonyms import antonyms_between
from checker.facts.quote.wording import FUNCTION_WORDS, LIMITING, NEGATORS, POLAR_WORDS, STRESSING, TURNS, Wording
from checker.model import Relation

LEAST_SHARED: Final = 0.6  # of the words of two quotations that are one utterance
RENDERED: Final = 2  # places at least in which their words differ; one is a word changed
DENIED_WITHIN: Final = 6  # words of weight behind a "not" that it can reach
LEAST_ALTERED: Final = 4  # words of one whose change can be told from another utterance


def shared(left: Wording, right: Wording) -> float:
    """The share of the longer one's words, all and of weight, that both have in the same order: the smaller of both."""
    return min(_likeness(left.words, right.words), _likeness(left.content, right.content))


def _likeness(left: Sequence[str], right: Sequence[str]) -> float:
    return float(LCSseq.normalized_similarity(left, right))


def _is_same(left: Wording, right: Wording) -> bool:
    return left.words == right.words


def _is_cosmetic(left: Wording, right: Wording) -> bool:
    """Only small words, hyphens or spelling differ: what is left reads the same when written without spaces."""
    return bool(left.content) and "".join(left.content) == "".join(right.content)


def _is_truncated(left: Wording, right: Wording) -> bool:
    return _leaves_out(left, right) or _leaves_out(right, left)


def _leaves_out(short: Wording, long: Wording) -> bool:
    """Whether all runs of one stand in the other, in order; or words of no weight to its sense are left out within."""
    if not short.content:
        return False
    return _holds_runs(long.words, short.runs) or _holds_runs(
        long.content, [[word for word in run if word not in FUNCTION_WORDS] for run in short.runs]
    )


def _holds_runs(words: Sequence[str], runs: Sequence[Sequence[str]]) -> bool:
    at = 0
    for run in runs:
        found = next(
            (i for i in range(at, len(words) - len(run) + 1) if tuple(words[i : i + len(run)]) == tuple(run)), -1
        )
        if found < 0:
            return False
        at = found + len(run)
    return True


def _is_thinned(left: Wording, right: Wording) -> bool:
    """Whether one leaves out words within the other without a mark, none of them one that turns the sense.

    Where both have gaps, what stands in them can't be told apart from what is left out.
    """
    if shared(left, right) < LEAST_SHARED:
        return False
    gaps = left.has_gaps and right.has_gaps and not _have_one_gap(left, right)
    return gaps or _thins(left.content, right.content) or _thins(right.content, left.content)


def _have_one_gap(left: Wording, right: Wording) -> bool:
    """Whether the gaps of both stand between the same words, so that nothing is left out by one alone."""
    return len(left.runs) == len(right.runs) and all(
        {here[0], here[-1]} & {there[0], there[-1]} and len(here) == len(there)
        for here, there in zip(left.runs, right.runs, strict=True)
    )


def _thins(short: Sequence[str], long: Sequence[str]) -> bool:
    edits = Levenshtein.editops(short, long)
    left_out = {edit.dest_pos for edit in edits}
    return all(edit.tag == "insert" and not _tells(long, edit.dest_pos, left_out) for edit in edits)


def _tells(words: Sequence[str], at: int, left_out: Set[int]) -> bool:
    """Whether a word turns the sense of its quotation, or limits what that denies: a verb's adverb, or what stands by
    itself before a word that is kept ("we cannot promise a *quick* cut")."""
    alone = at + 1 < len(words) and left_out.isdisjoint((at - 1, at + 1)) and not STRESSING.fullmatch(words[at])
    before = list(takewhile(lambda word: word not in TURNS, reversed(words[max(0, at - DENIED_WITHIN) : at])))
    limits = (alone or LIMITING.fullmatch(words[at]) is not None) and not NEGATORS.isdisjoint(before)
    return limits or words[at] in POLAR_WORDS


def _is_rendered(left: Wording, right: Wording) -> bool:
    """Whether two quotations say one thing in other words, as two translations of it do.

    Their words differ in several places, and none of those turns the sense round or is a figure.
    """
    if min(len(left.words), len(right.words)) < LEAST_ALTERED or shared(left, right) < LEAST_SHARED:
        return False
    edits = [edit for edit in Levenshtein.opcodes(left.content, right.content) if edit.tag != "equal"]
    words = [word for edit in edits for word in left.content[edit.src_start : edit.src_end]]
    others = [word for edit in edits for word in right.content[edit.dest_start : edit.dest_end]]
    if any(map(_turns, (*words, *others))) or antonyms_between(words, others) is not None:
        return False
    return sum(edit.tag == "replace" for edit in edits) >= RENDERED


def _turns(word: str) -> bool:
    return word in POLAR_WORDS or any(character.isdigit() for character in word)


def _is_altered(left: Wording, right: Wording) -> bool:
    return min(len(left.words), len(right.words)) >= LEAST_ALTERED and shared(left, right) >= LEAST_SHARED


LADDER: Final[tuple[Rung[Wording], ...]] = (
    Rung(Level("same", Relation.AGREE, "the same words"), _is_same),
    Rung(Level("cosmetic", Relation.COMPATIBLE, "the same words but for small ones or spelling"), _is_cosmetic),
    Rung(Level("truncated", Relation.COMPATIBLE, "one leaves out words that the other quotes"), _is_truncated),
    Rung(Level("truncated", Relation.COMPATIBLE, "one leaves out words within the other"), _is_thinned),
    Rung(Level("rendered", Relation.COMPATIBLE, "the same in other words, as two translations differ"), _is_rendered),
    Rung(Level("altered", Relation.CONFLICT, "a word of one quotation is changed in the other"), _is_altered),
    Rung(Level("another", Relation.UNCLEAR, "another quotation"), lambda _left, _right: True),
)
