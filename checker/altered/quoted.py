"""What stands between quotation marks in a copied claim: another title, or another word of what is quoted."""

import re
from typing import Final

from checker.copied import Change, Run
from checker.facts.quote import Quote, is_title
from checker.facts.quote.wording import read_wording
from checker.model import Fact, Span

LONGEST: Final = 80  # characters of a title
_OPENING: Final = re.compile(r"[“\"‘]([^“”\"‘\n]*)$")
_CLOSING: Final = re.compile(r"^([^“”\"\n]*?),?[”\"]")


def title(change: Change) -> str | None:
    """Another title between quotation marks: of a song, a book, a warning."""
    titles = [_between_marks(run) for run in change.runs]
    return "asset" if all(is_title(each) for each in titles) and change.is_in_copies else None


def _between_marks(run: Run) -> str:
    """What the quotation marks around a run hold; empty where none do."""
    text, span = run.passage.article.text, run.span
    before = _OPENING.search(text[max(0, span.start - LONGEST) : span.start])
    behind = _CLOSING.search(text[span.end : span.end + LONGEST])
    return f"{before[1]}{run.text}{behind[1]}" if before and behind and run.words else ""


def fragment(change: Change) -> str | None:
    """Another word of weight in a few quoted words, too few to be told as a quotation by themselves."""
    one, other = (_quoted(run) for run in change.runs)
    if one is None or other is None or not change.is_in_copies:
        return None
    if _around(change.left, one) != _around(change.right, other):
        return None
    words = [read_wording(run.text).content for run in change.runs]
    return "quote" if len(words[0]) == len(words[1]) == 1 else None


def _quoted(run: Run) -> Fact | None:
    """The quotation that holds a run."""
    quotes = (fact for fact in run.facts if isinstance(fact.value, Quote) and fact.span.contains(run.span))
    return next(quotes, None) if run.words else None


def _around(run: Run, quote: Fact) -> tuple[str, ...]:
    """The words of a quotation around a run."""
    before, behind = Span(quote.span.start, run.span.start), Span(run.span.end, quote.span.end)
    return tuple(word for part in (before, behind) for word in read_wording(run.passage.text(part)).words)
