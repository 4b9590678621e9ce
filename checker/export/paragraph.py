"""A paragraph of the terminal: text behind a margin."""

from dataclasses import dataclass
from typing import Final

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

MARGIN: Final = 3


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text behind a margin. Rich alone leaves the space that it breaks a line at, and its Padding adds more."""

    text: Text
    by: int = MARGIN

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        overflow = self.text.overflow or options.overflow
        no_wrap = self.text.no_wrap and console.is_terminal  # a file has no edge, and loses no words
        for line in self.text.wrap(console, options.max_width - self.by, overflow=overflow, no_wrap=no_wrap):
            line.rstrip()
            yield Text(" " * self.by, no_wrap=True, overflow="ellipsis").append_text(line)
