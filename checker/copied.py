"""A claim that one article has from another nearly word for word: what was changed in it.

Where two claims are the same but for a few words, what stands in the place of what is certain, whatever the parse and
the tagger make of it. Only what bears a fact counts: a name for another, a figure, a day, a "not", a "may", who says
it, who does it to whom. Other words may say the same.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, TypeAlias, TypeVar

from rapidfuzz.distance import Indel, Opcodes

from checker.facts.quote.wording import FUNCTION_WORDS, read_wording
from checker.model import Act, Article, Claim, Fact, Span

T = TypeVar("T")
LEAST_WORDS: Final = 5  # that both have: fewer are a phrase
LEAST_SHARED: Final = 0.6  # of the shorter claim's words that the other has in the same order
LEAST_AROUND: Final = 3  # words right before and behind a change that both have
LONGEST: Final = 12  # words of a change: more of them are another clause
WINDOW: Final = 4  # words before and behind a change by which its passage is looked for elsewhere
_WORD: Final = re.compile(r"(?<=\d )per ?cent\b|\d+(?:[.,:/]\d+)*|(?:[^\W\d_]\.){2,}|\w+(?:['’-]\w+)*|[%$€£]")
PER_CENT: Final = frozenset({"%", "per cent", "percent"})
_SHORTENED: Final = {
    "won't": ("will", "not"),
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "shan't": ("shall", "not"),
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared, and where it stands."""

    plain: str
    span: Span


Words: TypeAlias = Sequence[Word]


@dataclass(frozen=True, slots=True)
class Passage:
    """A claim with its article, as words."""

    article: Article
    claim: Claim
    words: tuple[Word, ...]
    whole: str = ""  # the words of the article

    def text(self, span: Span) -> str:
        return span.of(self.article.text)


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one claim, none where the other says more."""

    passage: Passage
    words: tuple[Word, ...]
    at: int  # where it would stand in the text

    @property
    def span(self) -> Span:
        return Span(self.words[0].span.start, self.words[-1].span.end) if self.words else Span(self.at, self.at)

    @property
    def plain(self) -> tuple[str, ...]:
        return tuple(word.plain for word in self.words)

    @property
    def text(self) -> str:
        return self.passage.text(self.span)

    @property
    def before(self) -> tuple[Word, ...]:
        """The claim's words before it."""
        return tuple(word for word in self.passage.words if word.span.end <= self.span.start)

    @property
    def facts(self) -> list[Fact]:
        """The facts that lie in it, or over a part of it; none where it has no words."""
        return [fact for fact in self.passage.claim.facts if self.words and fact.span.overlaps(self.span)]

    @property
    def verbs(self) -> list[Act]:
        """The acts whose verb stands in it."""
        return [act for act in self.passage.claim.acts if self.span.start <= act.verb.start < self.span.end]

    def lemmas(self, words: Words | None = None) -> set[str]:
        """The lemmas of its words, or of some of them."""
        known = {term.start: term.lemma for term in self.passage.claim.terms}
        return {known.get(word.span.start, word.plain) for word in (self.words if words is None else words)}

    def first(self, sort: type[T]) -> T | None:
        """The first value of a sort among its facts."""
        return next((fact.value for fact in self.facts if isinstance(fact.value, sort)), None)


@dataclass(frozen=True, slots=True)
class Change:
    """What stands in one claim in the place of what stands in the other."""

    left: Run
    right: Run
    likeness: float  # the share of the longer claim's words that both have, what one adds at its end aside

    @property
    def runs(self) -> tuple[Run, Run]:
        """Both sides."""
        return self.left, self.right

    @property
    def is_in_copies(self) -> bool:
        """Whether both articles say more than the claim: two sources may each say a thing, and a copy has one."""
        return all(len(run.passage.whole.split()) > len(run.passage.words) for run in self.runs)

    @property
    def is_all(self) -> bool:
        """Whether no other words of the claims stand for each other."""
        left, right = (
            {word.plain for word in run.passage.words} - set(run.plain) - FUNCTION_WORDS for run in self.runs
        )
        return left <= right or right <= left


def passage_of(article: Article, claim: Claim, whole: str) -> Passage:
    """A claim as words: case and apostrophes aside, "didn't" as two; `whole` is what `wording_of` says."""
    return Passage(article, claim, _words_of(article.text, claim.span), whole)


def wording_of(article: Article, claims: Sequence[Claim]) -> str:
    """All words of an article's claims, as those of its passages are."""
    return f" {' '.join(_joined(_words_of(article.text, claim.span)) for claim in claims)} "


def stands_in(claim: Claim, article: Article, whole: str) -> bool:
    """Whether a claim of one article stands, word for word, in another one as well."""
    return f" {_joined(_words_of(article.text, claim.span))} " in whole


def _words_of(text: str, span: Span) -> tuple[Word, ...]:
    return tuple(word for match in _WORD.finditer(text, span.start, span.end) for word in _words(match))


def _joined(words: Words) -> str:
    return " ".join(word.plain for word in words)


def _words(match: "re.Match[str]") -> Iterator[Word]:
    span, plain = Span(*match.span()), match[0].casefold().replace("’", "'")
    if plain.endswith("n't") or plain in _SHORTENED:
        verb, negator = _SHORTENED.get(plain, (plain.removesuffix("n't"), "not"))
        yield Word(verb, Span(span.start, span.end - len("n't")))
        yield Word(negator, Span(span.end - len("n't"), span.end))
    elif plain.endswith("'s"):
        yield Word(plain.removesuffix("'s"), Span(span.start, span.end - len("'s")))
        yield Word("'s", Span(span.end - len("'s"), span.end))
    elif plain not in PER_CENT:  # of "45%" and "45 per cent" the figure is what both have
        yield Word(plain, span)


def changes(left: Passage, right: Passage) -> list[Change]:
    """What differs between two claims that are the same for the most part; nothing where they are not.

    What only one of them has at its beginning or end is no change: their sentences are cut otherwise.
    """
    ops = Indel.opcodes([word.plain for word in left.words], [word.plain for word in right.words])
    same = sum(op.src_end - op.src_start for op in ops if op.tag == "equal")
    if same < LEAST_WORDS or same < LEAST_SHARED * min(len(left.words), len(right.words)):
        return []
    return list(_changes(left, right, ops, same / max(_lengths(ops))))


def _lengths(ops: Opcodes) -> tuple[int, int]:
    """The words of both, without what one of them has more at its end; what comes first may turn all behind it."""
    last = ops[-1]
    if last.tag in ("insert", "delete"):
        return last.src_start, last.dest_start
    return last.src_end, last.dest_end


def _changes(left: Passage, right: Passage, ops: Opcodes, likeness: float) -> Iterator[Change]:
    """The stretches between words that both have, where enough of these stand around them."""
    grouped = [(is_same, list(group)) for is_same, group in groupby(ops, lambda op: op.tag == "equal")]
    sizes = [sum(op.src_end - op.src_start for op in group) if is_same else 0 for is_same, group in grouped]
    for number, (is_same, group) in enumerate(grouped):
        first, last = group[0], group[-1]
        here, there = (first.src_start, last.src_end), (first.dest_start, last.dest_end)
        around = sizes[max(0, number - 1) : number + 2]
        at_edge = len(around) < 3 and (here[0] == here[1] or there[0] == there[1])
        too_long = max(here[1] - here[0], there[1] - there[0]) > LONGEST
        if is_same or at_edge or too_long or sum(around) < LEAST_AROUND:
            continue
        if _stands_in(left, here, right) or _stands_in(right, there, left):
            continue
        change = Change(_run(left, *here), _run(right, *there), likeness)
        if read_wording(change.left.text).words != read_wording(change.right.text).words:
            yield change


def _stands_in(passage: Passage, at: tuple[int, int], other: Passage) -> bool:
    """Whether the words of a stretch and around it stand in the other article too, wherever."""
    start, end = at
    return f" {_joined(passage.words[max(0, start - WINDOW) : end + WINDOW])} " in other.whole


def _run(passage: Passage, start: int, end: int) -> Run:
    words = passage.words[start:end]
    at = passage.words[start].span.start if start < len(passage.words) else passage.claim.span.end
    return Run(passage, words, at)
