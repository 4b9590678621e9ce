"""From what a reader gives to the articles that are compared."""

from dataclasses import replace
from datetime import date

import pytest

from checker.errors import BadDate, DuplicateSource, EmptySource, UsageError
from checker.model import Comparison, DateFrom, Encoder
from checker.ui.intake import (
    DATE,
    OUTLET,
    TITLE,
    article_of,
    corrected,
    field,
    marked,
    read_paste,
    read_sample,
    read_saved,
    read_upload,
    taken_in,
    to_compare,
)
from checker.ui.state import Entry

TEXT = b"""Ferry sinks off Marisol island

A passenger ferry sank off Marisol island on Monday, killing 12 people, police said.
"""


def island() -> Entry:
    (entry,) = read_upload(TEXT, "island-news.txt")
    return replace(entry, key="source-7")


def test_the_sample_has_its_outlets_and_dates() -> None:
    articles = [article_of(entry) for entry in read_sample()]
    assert [article.outlet for article in articles] == ["Kyodo News", "Asharq Al-Awsat"]
    assert [article.published for article in articles] == [date(2023, 11, 13)] * 2


def test_an_upload_is_filled_in_from_its_source() -> None:
    filled_in = [field(island(), name) for name in (OUTLET, DATE, TITLE)]
    assert filled_in == ["island-news", "", "Ferry sinks off Marisol island"]


def test_a_file_of_many_articles_gives_an_entry_for_each() -> None:
    line = b'{"outlet": "%s", "text": "A passenger ferry sank off Marisol island on Monday, police said."}\n'
    entries = read_upload(line % b"A" + line % b"B", "many.jsonl")
    assert [article_of(entry).outlet for entry in entries] == ["A", "B"]


@pytest.mark.parametrize(
    ("data", "name"), [(b"", "empty.txt"), (b"\x00\x01\x02" * 99, "binary.txt"), (b'{"outlet": "A"}', "none.json")]
)
def test_a_file_that_cannot_be_read_gives_the_words_of_its_error(data: bytes, name: str) -> None:
    (entry,) = read_upload(data, name)
    assert entry.article is None
    assert name in entry.error


@pytest.mark.parametrize("name", [OUTLET, DATE, TITLE])
def test_what_is_given_again_as_it_was_changes_nothing(name: str) -> None:
    assert corrected(island(), name, field(island(), name)) == island()


def test_a_correction_is_what_the_field_says_from_then_on() -> None:
    entry = corrected(corrected(island(), OUTLET, "Island News"), TITLE, "Ferry disaster")
    entry = corrected(entry, DATE, "2024-03-04")
    assert [field(entry, name) for name in (OUTLET, DATE, TITLE)] == ["Island News", "2024-03-04", "Ferry disaster"]
    assert article_of(entry).date_from is DateFrom.GIVEN
    assert (entry.key, entry.error) == ("source-7", "")


def test_a_date_that_is_none_leaves_the_article_and_says_what_to_write() -> None:
    entry = corrected(island(), DATE, "4 March")
    assert entry.article == island().article
    assert (entry.wrong_date, "YYYY-MM-DD" in entry.error) == ("4 March", True)
    with pytest.raises(BadDate, match="YYYY-MM-DD"):
        to_compare([entry, *read_sample()])
    assert corrected(entry, DATE, "2024-03-04").error == ""


def test_another_correction_does_not_make_a_wrong_date_right() -> None:
    entry = corrected(corrected(island(), DATE, "4 March"), OUTLET, "Island News")
    assert entry.wrong_date == "4 March"
    assert "YYYY-MM-DD" in entry.error


def test_a_source_that_cannot_be_read_is_not_compared() -> None:
    unread = read_upload(b"", "empty.txt")
    assert to_compare([*unread, *read_sample()]) == read_sample()
    with pytest.raises(UsageError, match="at least two"):
        to_compare([*unread, island()])


def test_the_same_source_twice_is_not_compared() -> None:
    with pytest.raises(DuplicateSource):
        to_compare([island(), island()])


def test_what_is_left_out_is_looked_for_once_and_what_was_taken_back_in_stays_in(encoder: Encoder) -> None:
    (entry,) = read_upload(TEXT + b"\nRead more: Ferries and their safety\n", "island-news.txt")
    entry = marked(entry, encoder)
    assert [part.reason for part in article_of(entry).left_out] == ["links to other stories"]
    entry = taken_in(entry, 0)
    assert article_of(marked(entry, encoder)).left_out == ()


def test_a_saved_story_comes_back_with_what_was_left_out_of_it(comparison: Comparison) -> None:
    entries = read_saved(comparison)
    assert tuple(article_of(entry) for entry in entries) == comparison.articles
    assert all(entry.is_marked for entry in entries)


def test_a_pasted_text_is_read_with_what_was_entered_beside_it() -> None:
    (entry,) = read_paste(TEXT.decode(), "Island News", "2024-03-04", "")
    article = article_of(entry)
    assert (article.outlet, article.published) == ("Island News", date(2024, 3, 4))


def test_an_empty_paste_is_refused() -> None:
    with pytest.raises(EmptySource):
        read_paste("  ", "Island News", "", "")
