"""The sources of a command line, each with what its options say of it."""

from collections.abc import Sequence

from checker.ingest import parse_date, read_source
from checker.model import Article


def read_sources(sources: Sequence[str], outlets: Sequence[str], dates: Sequence[str]) -> tuple[Article, ...]:
    """The articles of all sources in their order; outlets and dates belong to the first sources. Raises InputError."""
    days = [parse_date(text, "of --date") for text in dates]
    articles: list[Article] = []
    for index, source in enumerate(sources):
        outlet = outlets[index] if index < len(outlets) else None
        published = days[index] if index < len(days) else None
        articles.extend(read_source(source, outlet=outlet, published=published))
    return tuple(articles)
