"""What holds of every source, whatever is in it."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from checker.errors import InputError
from checker.ingest import read_bytes, read_text
from checker.ingest.formats import BY_SUFFIX
from checker.ingest.normalise import normalise, unwrap
from checker.model import Article

SOURCES = Path(__file__).parent / "sources"
ANY_TEXT = st.text(st.characters(), max_size=300)  # lone surrogates and controls too
LINES = st.lists(st.text("ab .,\n\r\t\xa0\xad\u200b“'", max_size=40), max_size=12).map("\n".join)
PREFIXES = st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"<html><body>", b'{"text": "', b"---\n", b"\xff\xfe"])
UNHURRIED = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def article_or_none(read: Callable[[], Article]) -> Article | None:
    try:
        return read()
    except InputError:
        return None


@pytest.mark.parametrize("suffix", ["", ".other", *BY_SUFFIX])
@given(prefix=PREFIXES, data=st.binary(max_size=200))
@UNHURRIED
def test_no_bytes_raise_anything_but_an_input_error(suffix: str, prefix: bytes, data: bytes) -> None:
    with suppress(InputError):
        assert all(article.text for article in read_bytes(prefix + data, f"x{suffix}"))


@pytest.mark.parametrize("name", ["hyphenated.pdf", "opengraph.html", "layout-table.html"])
@given(cut=st.integers(0, 20_000), damage=st.lists(st.tuples(st.integers(0, 50_000), st.integers(0, 255)), max_size=30))
@UNHURRIED
def test_no_damage_to_a_file_raises_anything_but_an_input_error(
    name: str, cut: int, damage: list[tuple[int, int]]
) -> None:
    data = bytearray((SOURCES / name).read_bytes())
    for place, value in damage:
        data[place % len(data)] = value
    with suppress(InputError):
        assert read_bytes(bytes(data[: len(data) - cut // 100]), name)


@given(text=ANY_TEXT | LINES, title=ANY_TEXT | st.just(""))
@example(text="Straße\n\nA text.", title="STRASSE")
@example(text="!\n\nA text.", title="!")
@UNHURRIED
def test_the_headline_s_words_are_the_title(text: str, title: str) -> None:
    article = article_or_none(lambda: read_text(text, outlet="A", title=title))
    if article is None:
        return
    assert (article.headline is None) == (article.title == "")
    if article.headline is not None:
        assert article.headline.of(article.text) == article.title
        assert article.headline.start == 0


@given(text=ANY_TEXT | LINES, title=ANY_TEXT | st.just(""))
@example(text="0 \t0\tA\r0", title="")
@UNHURRIED
def test_reading_what_was_read_changes_nothing(text: str, title: str) -> None:
    article = article_or_none(lambda: read_text(text, outlet="A", title=title))
    if article is None:
        return
    again = read_text(article.text, outlet="A", title=article.title)
    assert (again.text, again.title, again.headline, again.id) == (
        article.text,
        article.title,
        article.headline,
        article.id,
    )


@given(text=ANY_TEXT | LINES)
@UNHURRIED
def test_normalising_twice_is_normalising_once(text: str) -> None:
    once = unwrap(normalise(text))
    assert unwrap(normalise(once)) == once
    assert once.encode().decode() == once
