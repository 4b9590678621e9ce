"""JSON (one article) and JSONL (an article a line): `{"outlet", "title", "published", "updated", "url", "text"}`."""

import json
from typing import Any, Final

from checker.errors import EmptySource, UnreadableSource
from checker.ingest.decode import decode
from checker.ingest.published import parse_date
from checker.ingest.source import Found, Source
from checker.model import Notice

_SHAPE: Final = 'give {"outlet", "title", "published", "url", "text"}'
_HEADLINE_ONLY: Final = Notice("headline_only", "the source has no text of this article, only its headline")


def read_json(source: Source) -> tuple[Found, ...]:
    """The one article of a JSON object.

    Raises UnreadableSource for what is no object, EmptySource for one without a text, BadDate.
    """
    found = _article(decode(source.data, source.name), source.name)
    if not found.text.strip():
        raise EmptySource("no text in", source.name, 'fill its "text"')
    return (found,)


def read_jsonl(source: Source) -> tuple[Found, ...]:
    """The articles of a JSONL file, in order; errors name the line.

    Where a page could not be saved and its headline could (an empty "text" beside a title), the headline is the
    article: one page behind a paywall must not cost the other forty.
    """
    lines = decode(source.data, source.name).split("\n")
    if not any(map(str.strip, lines)):
        raise EmptySource("no article in", source.name, _SHAPE)
    numbered = [(line, f"{source.name}, line {number}") for number, line in enumerate(lines, 1) if line.strip()]
    return tuple(_headline_at_least(_article(line, where)) for line, where in numbered)


def _headline_at_least(found: Found) -> Found:
    if found.text.strip() or not found.title.strip():
        return found
    return Found(
        found.title,
        found.where,
        found.title,
        found.outlet,
        found.url,
        found.published,
        found.updated,
        (_HEADLINE_ONLY,),
    )


def _article(text: str, where: str) -> Found:
    fields = _object(text, where)
    if fields.get("text") is None:
        raise EmptySource("no text in", where, _SHAPE)
    published, updated = _string(fields, "published", where), _string(fields, "updated", where)
    return Found(
        text=_string(fields, "text", where),
        where=where,
        title=_string(fields, "title", where),
        outlet=_string(fields, "outlet", where),
        url=_string(fields, "url", where),
        published=parse_date(published, f"in {where}") if published else None,
        updated=parse_date(updated, f"in {where}") if updated else None,
    )


def _object(text: str, where: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableSource("broken JSON in", where, f"{_SHAPE}, in a .jsonl file one object a line") from error
    if not isinstance(value, dict):
        raise UnreadableSource("no JSON object in", where, f"{_SHAPE}, many articles as JSONL, one object a line")
    return value


def _string(fields: dict[str, Any], key: str, where: str) -> str:
    value = fields.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise UnreadableSource(f'"{key}" is no string in', where, _SHAPE)
    return value
