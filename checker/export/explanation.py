"""What fired in a text, for the terminal: sentence by sentence, each fact in words with its rule and its governor.

As in the report of a comparison, colour says nothing that words don't, and a text's words are never read as markup.
"""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import shorten
from typing import Final

from rich.console import Console
from rich.text import Text

from checker.export.in_words import in_words
from checker.export.paragraph import MARGIN, Paragraph
from checker.export.visible import visible, visible_part
from checker.model import Fact, Governor, Span

_LONGEST: Final = 120  # characters of a value, which may hold a whole quotation


def print_explanation(
    title: str, text: str, sentences: Sequence[Span], facts: Sequence[Fact], console: Console
) -> None:
    """Print every sentence that is no white space and the facts that start in it, as wide as the console is.

    `title` says what the text is known by; spans point into `text`, sentences apart and both in its order.
    """
    _print([_title(title, len(facts)), *_sentences(text, sentences, facts)], console)


def print_failure(title: str, error: str, console: Console) -> None:
    """Print why there are no facts of a text."""
    words = Text.assemble((visible(title), "bold"), ": ", ("error", "bold red"), f": {visible(error)}")
    _print([Paragraph(words, by=0)], console)


def _print(parts: Iterable[Paragraph], console: Console) -> None:
    for part in parts:
        console.print(part, overflow="fold", highlight=False)


def _title(title: str, found: int) -> Paragraph:
    count = f"{found or 'no'} {'fact' if found == 1 else 'facts'}"
    return Paragraph(Text(f"{visible(title)}: {count}", style="bold"), by=0)


def _sentences(text: str, sentences: Sequence[Span], facts: Sequence[Fact]) -> Iterator[Paragraph]:
    waiting = list(reversed(facts))
    for sentence in sentences:
        inside: list[Fact] = []
        while waiting and waiting[-1].span.start < sentence.end:
            inside.append(waiting.pop())
        if sentence.of(text).strip():
            yield Paragraph(Text.assemble("\n", _marked(text, sentence, inside)), by=0)
            yield from (Paragraph(_line(text, fact), by=MARGIN) for fact in inside)


def _marked(text: str, sentence: Span, facts: Sequence[Fact]) -> Text:
    """The sentence, the words of its facts between »« and underlined; facts that overlap share their marks."""
    line, end = Text(), sentence.start
    for span in _joined([fact.span for fact in facts]):
        line.append(visible_part(Span(end, span.start).of(text)))
        line.append(f"»{visible(span.of(text))}«", "bold underline")
        end = span.end
    return line.append(visible_part(Span(end, max(end, sentence.end)).of(text)))


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _line(text: str, fact: Fact) -> Text:
    """One fact: its kind and words, what they mean, which rule found it and what governs it."""
    value = shorten(visible(in_words(fact.value, text)), _LONGEST, placeholder=" …")
    words = f" »{visible(fact.span.of(text))}« = {value} "
    told = "; ".join(filter(None, (f"rule {fact.rule}", _governed(fact.governor))))
    return Text.assemble((fact.kind, "bold cyan"), words, (f"[{told}]", "dim"))


def _governed(governor: Governor) -> str:
    if not governor.lemma:
        return ""
    return f"governed by “{visible(governor.lemma)}”" + (f" ({governor.role})" if governor.role else "")
