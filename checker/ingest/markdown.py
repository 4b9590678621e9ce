"""Markdown → its readable words, paragraph by paragraph."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from checker.ingest.decode import decode
from checker.ingest.normalise import normalise
from checker.ingest.published import parse_date
from checker.ingest.source import Found, Source

_FRONT_MATTER: Final = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)(?:\n|\Z)", re.DOTALL)
_FIELD: Final = re.compile(r"^(title|outlet|date|published|updated|url|source):[ ]*[\"']?(.*?)[\"']?$", re.MULTILINE)
_TAG: Final = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)
_AS_WRITTEN: Final = frozenset({"text", "code_inline", "text_special"})
_BREAKS: Final = {"softbreak": " ", "hardbreak": "\n"}
_MARKDOWN: Final = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def read_markdown(source: Source) -> tuple[Found, ...]:
    """One article: title, outlet, dates and address from the front matter where there is one."""
    text = normalise(decode(source.data, source.name))
    fields = _front_matter(text)
    tokens = _MARKDOWN.parse(_FRONT_MATTER.sub("", text))
    published, updated = fields.get("published") or fields.get("date"), fields.get("updated")
    return (
        Found(
            text="\n\n".join(words for each in _paragraphs(tokens) if (words := each.strip())),
            where=source.name,
            title=fields.get("title") or _leading_heading(tokens),
            outlet=fields.get("outlet", ""),
            url=fields.get("url") or fields.get("source", ""),
            published=parse_date(published, f"in {source.name}") if published else None,
            updated=parse_date(updated, f"in {source.name}") if updated else None,
        ),
    )


def _front_matter(text: str) -> Mapping[str, str]:
    block = _FRONT_MATTER.match(text)
    return dict(_FIELD.findall(block[1])) if block else {}


def _leading_heading(tokens: Sequence[Token]) -> str:
    """The heading that the text begins with, if it does."""
    return _words(tokens[1]) if len(tokens) > 1 and tokens[0].type == "heading_open" else ""


def _paragraphs(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield _words(token)
        elif token.type in ("fence", "code_block"):
            yield token.content
        elif token.type == "html_block":
            yield _TAG.sub("", token.content)


def _words(inline: Token) -> str:
    return "".join(
        child.content if child.type in _AS_WRITTEN else _BREAKS.get(child.type, "") for child in inline.children or ()
    )
