"""Where a sentence is cut into clauses that can be checked alone.

A cut is made only where it leaves contiguous clauses, each of them with enough in it to be checked; a clause in
the middle of another, or inside quotation marks, stays where it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from checker.language import Token, TokenSpan
from checker.model import Span

# Conjunctions whose clause states something of its own; a condition ("if", "unless") does not.
STATING: Final = frozenset(
    {"though", "although", "while", "whereas", "after", "before", "as", "because", "since", "when"}
)
CONTRASTING: Final = frozenset({"but", "yet"})
CONTENT: Final = frozenset({"NOUN", "PROPN", "VERB", "NUM", "ADJ", "ADV"})
VERBS: Final = frozenset({"VERB", "AUX"})
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
QUOTES: Final = frozenset('"“”«»')
LEAST_ALONE: Final = 3  # content words of a clause that stands alone
LEAST_LEFT: Final = 4  # of what is left of its sentence: "The defence meetings come" says nothing
LEAST_OF_NOUN: Final = 2  # of one that its noun completes: "adopted in 2013"
LONGEST_TAIL: Final = 10  # tokens of ", the ministry said in a statement late on Sunday"


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens `[start, end)` of a parse; `subject` is what the clause leaves unsaid and its sentence tells."""

    start: int
    end: int
    subject: str = ""


@dataclass(frozen=True, slots=True)
class _Cut:
    at: int
    until: int  # the token behind the clause that begins here
    least: int  # content words of the clause that begins here
    subject: str = ""
    least_left: int = LEAST_LEFT  # and of what is left before it


def split_sentence(sentence: TokenSpan, quotations: Sequence[Span] = ()) -> tuple[Clause, ...]:
    """The clauses of a sentence: together all of its tokens, in order; `quotations` of the text are not cut."""
    kept: list[_Cut] = []
    end = sentence.end
    for cut in sorted(_cuts(sentence, quotations), key=lambda cut: cut.at, reverse=True):
        if cut.at < end and _stands_alone(sentence, cut, end):
            kept.insert(0, cut)
            end = cut.at
    starts = [_Cut(sentence.start, sentence.end, 0), *kept]
    ends = [cut.at for cut in kept] + [sentence.end]
    return tuple(Clause(cut.at, stop, cut.subject) for cut, stop in zip(starts, ends, strict=True))


def _cuts(sentence: TokenSpan, quotations: Sequence[Span]) -> Iterator[_Cut]:
    for token in sentence:
        cut = _cut_before(token, sentence) or _cut_behind(token, sentence)
        if cut is not None and sentence.start < cut.at < sentence.end:
            place = sentence.doc[cut.at].idx
            if not any(quotation.start < place < quotation.end for quotation in quotations):
                yield cut


def _cut_before(token: Token, sentence: TokenSpan) -> _Cut | None:
    """The cut before the clause of a verb, where it is a kind of clause that can be told apart."""
    if token.pos_ not in VERBS or token.left_edge.i <= sentence.start:
        return None
    start, until = token.left_edge.i, token.right_edge.i + 1
    before = sentence.doc[start - 1]
    if token.dep_ == "conj":
        return _coordinated(token, start, until)
    if token.dep_ == "advcl" and _own_subject(token) and _mark(token) in STATING:
        return _Cut(start, until, LEAST_ALONE)
    if token.dep_ == "advcl" and before.text == "," and token.tag_ == "VBG":
        return _Cut(start, until, LEAST_ALONE, _subject_of(token.head))
    if token.dep_ in ("acl", "relcl") and before.text == ",":
        return _Cut(start, until, LEAST_OF_NOUN, _phrase(token.head, start))
    return None


def _coordinated(token: Token, start: int, until: int) -> _Cut | None:
    """The cut before "and the allies must …", "but did not elaborate" or ", and vowed to …"."""
    before = token.doc[start - 1]
    conjunction = before if before.dep_ == "cc" else None
    at = start - 1 if conjunction is not None else start
    if _own_subject(token):
        return _Cut(at, until, LEAST_ALONE)
    comma = token.doc[at - 1].text == ","
    if conjunction is not None and (comma or conjunction.lower_ in CONTRASTING):
        least = LEAST_OF_NOUN if conjunction.lower_ in CONTRASTING else LEAST_ALONE
        return _Cut(at, until, least, _subject_of(token.head))
    return None


def _cut_behind(token: Token, sentence: TokenSpan) -> _Cut | None:
    """The cut behind a clause that opens its sentence: "Although …, the …"; or behind a semicolon."""
    if token.text == ";":
        return _Cut(token.i + 1, sentence.end, LEAST_ALONE)
    opens = token.dep_ == "advcl" and token.left_edge.i == sentence.start
    if not opens or _mark(token) not in STATING or not _own_subject(token):
        return None
    behind = token.right_edge.i + 1
    if behind < sentence.end and sentence.doc[behind].text == ",":
        return _Cut(behind + 1, sentence.end, LEAST_ALONE, least_left=LEAST_ALONE)
    return None


def _stands_alone(sentence: TokenSpan, cut: _Cut, end: int) -> bool:
    """Whether both sides of a cut say enough, and nothing but who said it stands behind the clause."""
    clause, rest = sentence.doc[cut.at : end], sentence.doc[sentence.start : cut.at]
    tail = sentence.doc[min(cut.until, end) : end]
    enough = _content(clause) >= cut.least and _content(rest) >= cut.least_left
    return enough and any(token.pos_ in VERBS for token in rest) and _only_says_who(tail)


def _only_says_who(tail: TokenSpan) -> bool:
    words = [token for token in tail if not token.is_punct and not token.is_space]
    speaks = any(token.pos_ == "VERB" and any(child.dep_ == "ccomp" for child in token.children) for token in words)
    return not words or (speaks and len(words) <= LONGEST_TAIL)


def _content(tokens: TokenSpan) -> int:
    return sum(token.pos_ in CONTENT for token in tokens)


def _own_subject(token: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in token.children)


def _mark(token: Token) -> str:
    return next((child.lower_ for child in token.children if child.dep_ in ("mark", "advmod")), "")


def _subject_of(token: Token) -> str:
    """The words of a verb's subject, or of the subject that it shares with the verb it hangs on."""
    for verb in (token, *token.ancestors):
        for child in verb.children:
            if child.dep_ in SUBJECTS:
                return _phrase(child, child.right_edge.i + 1)
    return ""


def _phrase(noun: Token, end: int) -> str:
    return noun.doc[noun.left_edge.i : end].text.strip(" ,\n")
