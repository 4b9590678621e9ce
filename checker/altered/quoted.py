"""What stands between quotation marks in a copied claim: another title, or another word of what is quoted."""

import re
from typing import Final

from checker.copied import Change, Run
from checker.facts.attribution.quotes import find_quotations
from checker.facts.quote import is_title
from checker.facts.quote.wording import read_wording
from checker.model import Span

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
    words = [read_wording(run.text).content for run in change.runs]
    if not change.is_in_copies or not len(words[0]) == len(words[1]) == 1:
        return None
    around = [_quoted_around(run) for run in change.runs]
    return "quote" if around[0] is not None and around[0] == around[1] else None


def _quoted_around(run: Run) -> tuple[str, ...] | None:
    """The words of the quotation that holds a run, around it; None where none does."""
    quoted = (each.inner for each in find_quotations(run.passage.article.text) if each.inner.contains(run.span))
    quotation = next(quoted, None)
    if quotation is None or not run.words:
        return None
    before, behind = Span(quotation.start, run.span.start), Span(run.span.end, quotation.end)
    return tuple(word for part in (before, behind) for word in read_wording(run.passage.text(part)).words)
