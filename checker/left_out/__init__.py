"""What in an article's text is not its story: things said again, credits, links, furniture, another article.

Rules of form come first (`patterns` holds their tables), then what the text is about (`topic`).
Precision comes before both: what stays is furniture at worst, what goes would be a part of the story.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, takewhile
from typing import Final

import numpy as np
from numpy.typing import NDArray

from checker.left_out.lines import Line, credit_start, furniture, is_link, is_link_heading, key, read_lines
from checker.left_out.patterns import DATELINE
from checker.left_out.topic import Opening, other_article
from checker.model import Article, Encoder, LeftOut, Span, Vectors
from checker.settings import Settings

HEADLINE_AGAIN: Final = "headline said again"
CAPTION_AGAIN: Final = "caption said again"
TEXT_AGAIN: Final = "said again"
LINKS: Final = "links to other stories"
PHOTO_CREDIT: Final = "photo credit"
OTHER_ARTICLE: Final = "another article"

_BARE: Final = 3  # headlines below a story that are a list without its heading
_PREFIX: Final = 5  # words that a line cut short shares with the one it repeats, at the least


def mark_left_out(article: Article, encoder: Encoder, settings: Settings) -> Article:
    """The article with what is not its story in `left_out`, sorted, disjoint, each with a reason for a reader.

    Of what is said more than once the first stays, the headline (`article.headline`) always. What is left out
    already stays as it is, and marking an article twice adds nothing. The encoder is asked only where the form
    of the text leaves room for another article in it.
    """
    page = Page(article.text, article.left_out, article.headline)
    topics = _Topics(encoder, settings)
    while True:
        clean = _without_furniture(page)
        other = topics.other_article(page, clean)
        if not other:
            return replace(article, left_out=_joined(article, clean.left_out))
        page = page.without(other)


@dataclass(frozen=True)
class Page:
    """A text with what is left out of it so far."""

    text: str
    left_out: tuple[LeftOut, ...]
    headline: Span | None

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines of which something stands."""
        return read_lines(self.text, self.left_out, self.headline)

    @cached_property
    def loose(self) -> tuple[Line, ...]:
        """Those that may go: all but the headline at its own place."""
        return tuple(line for line in self.lines if not line.is_own_headline)

    @cached_property
    def usual_gap(self) -> int:
        """How many line breaks stand between two lines as a rule: one blank line is usual in any page."""
        return max(2, int(np.median([_gap_above(line, self.text) for line in self.lines])))

    def without(self, more: Iterable[LeftOut]) -> "Page":
        left_out = sorted({*self.left_out, *more}, key=lambda each: each.span)
        return replace(self, left_out=tuple(left_out))


def _without_furniture(page: Page) -> Page:
    """The page without all that its form gives away, rule after rule until none finds more."""
    while more := next(filter(None, (tuple(rule(page)) for rule in _RULES)), ()):
        page = page.without(more)
    return page


# ── said again ───────────────────────────────────────────────────────────────────────────────────────────────


def _repeats(page: Page) -> Iterator[LeftOut]:
    seen: dict[str, Line] = {}
    longer = _by_prefix(page.lines)
    for line in page.lines:
        said = key(line.said)
        told = _told_elsewhere(line, said, seen, longer)
        if told is None:
            seen.setdefault(said, line)
        elif not line.is_own_headline:
            yield from line.left_out(_again(told))


def _by_prefix(lines: Sequence[Line]) -> Mapping[str, Sequence[tuple[str, Line]]]:
    """The lines, with what they say, by the words that they begin with."""
    found: dict[str, list[tuple[str, Line]]] = {}
    for line in lines:
        said = key(line.said)
        found.setdefault(_prefix(said), []).append((said, line))
    return found


def _told_elsewhere(
    line: Line, said: str, seen: Mapping[str, Line], longer: Mapping[str, Sequence[tuple[str, Line]]]
) -> Line | None:
    """The line that says all of this one: an outlet's name behind it or a cut don't count, another figure does."""
    if not said or (line.words.endswith((".", "!", "?")) and not (line.is_text or line.is_cut_short)):
        return None
    if said in seen:
        return seen[said]
    if len(said.split()) < _PREFIX or not (line.is_headline or line.is_cut_short):
        return None
    unsigned = key(line.said.rpartition(" | ")[0] or line.said.rpartition(" - ")[0])
    if unsigned in seen and len(unsigned.split()) >= _PREFIX:
        return seen[unsigned]
    return next((other for whole, other in longer[_prefix(said)] if _is_cut_of(line, said, whole, other)), None)


def _is_cut_of(line: Line, said: str, whole: str, other: Line) -> bool:
    """Whether this line is the beginning of that one: cut behind an ellipsis, or after it and between two words."""
    if line.is_cut_short:
        return whole != said and whole.startswith(said)
    return other.number < line.number and whole.startswith(said + " ")


def _prefix(said: str) -> str:
    return " ".join(said.split()[:_PREFIX])


def _again(first: Line) -> str:
    if first.is_own_headline or first.is_headline:
        return HEADLINE_AGAIN
    return CAPTION_AGAIN if first.is_caption else TEXT_AGAIN


# ── form ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _links(page: Page) -> Iterator[LeftOut]:
    """Lines that say themselves that they link, and headings of link lists with the headlines below them."""
    lines = page.loose
    for at, line in enumerate(lines):
        if is_link(line.words):
            yield from line.left_out(LINKS)
        elif is_link_heading(line.words):
            yield from chain.from_iterable(each.left_out(LINKS) for each in [line, *_listed(lines[at + 1 :])])


def _bare_links(page: Page) -> Iterator[LeftOut]:
    """Headlines below the last paragraph, with nothing over them that announces a list of the story's own."""
    lines = page.loose
    last = max((at for at, line in enumerate(lines) if line.is_text), default=len(lines))
    below = lines[last + 1 :]
    if len(below) >= _BARE and not lines[last].words.endswith(":") and all(line.is_headline for line in below):
        yield from chain.from_iterable(line.left_out(LINKS) for line in below)


def _listed(lines: Sequence[Line]) -> Iterator[Line]:
    return takewhile(lambda line: line.is_headline or furniture(line.words) is not None or is_link(line.words), lines)


def _furniture(page: Page) -> Iterator[LeftOut]:
    for line in page.loose:
        if reason := furniture(line.words):
            yield from line.left_out(reason)


def _credits(page: Page) -> Iterator[LeftOut]:
    for line in page.loose:
        last = line.free[-1]
        words = last.of(page.text)
        if (start := credit_start(words)) < len(words):
            yield LeftOut(Span(last.start + start, last.end), PHOTO_CREDIT)


_RULES: Final = (_links, _furniture, _repeats, _credits, _bare_links)


# ── another article ──────────────────────────────────────────────────────────────────────────────────────────


class _Topics:
    """What the paragraphs are about, encoded at most once, when first asked for."""

    def __init__(self, encoder: Encoder, settings: Settings) -> None:
        self._encoder, self._settings = encoder, settings
        self._rows: dict[str, NDArray[np.float32]] = {}

    def other_article(self, page: Page, clean: Page) -> tuple[LeftOut, ...]:
        """All that stands of another article on the page, told from what stands when the page is clean."""
        texts = [line for line in clean.lines if line.is_text]
        openings = tuple(self._openings(page, clean, texts))
        if not openings:
            return ()
        found = other_article(texts, self._encode([line.said for line in texts]), openings, self._settings)
        if found is None:
            return ()
        begin, resumes = found
        inside = [line for line in page.loose if begin <= line.number and (resumes is None or line.number < resumes)]
        return tuple(chain.from_iterable(line.left_out(OTHER_ARTICLE) for line in inside))

    def _openings(self, page: Page, clean: Page, texts: Sequence[Line]) -> Iterator[Opening]:
        story, other = self._settings.least_story, self._settings.least_other_marked
        if len(texts) < story + other:
            return
        earliest, latest = texts[story - 1].number, texts[-other].number
        for line in clean.loose:
            if line.is_headline and earliest < line.number < latest:
                yield Opening(line, _is_marked(line, page, texts))

    def _encode(self, texts: Sequence[str]) -> Vectors:
        if new := [text for text in dict.fromkeys(texts) if text not in self._rows]:
            self._rows |= dict(zip(new, self._encoder.encode(new), strict=True))
        return np.stack([self._rows[text] for text in texts])


def _is_marked(opening: Line, page: Page, texts: Sequence[Line]) -> bool:
    """Articles begin so: the headline comes again, or a caption, a byline or a dateline stands below it, or it
    stands further from what is above it than paragraphs do."""
    first = next(line for line in texts if line.number > opening.number)
    below = [line for line in page.lines if opening.number < line.number]
    said = key(opening.said)
    return (
        any(key(line.said) == said for line in below)
        or any(line.is_caption or furniture(line.words) for line in below if line.number < first.number)
        or bool(DATELINE.match(first.words))
        or _gap_above(opening, page.text) > page.usual_gap
    )


def _gap_above(line: Line, text: str) -> int:
    start = line.free[0].start
    above = text[max(0, start - 20) : start]
    return len(above) - len(above.rstrip("\n"))


def _joined(article: Article, left_out: Sequence[LeftOut]) -> tuple[LeftOut, ...]:
    """Neighbours of one reason as one, those that were there before aside."""
    joined: list[LeftOut] = []
    for each in left_out:
        last = joined[-1] if joined else None
        if (
            last
            and last.reason == each.reason
            and not {last, each} & set(article.left_out)
            and not article.text[last.span.end : each.span.start].strip()
        ):
            joined[-1] = LeftOut(Span(last.span.start, each.span.end), each.reason)
        else:
            joined.append(each)
    return tuple(joined)
