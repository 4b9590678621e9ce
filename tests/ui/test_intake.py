"""From what a reader gives to the articles that are compared."""

from dataclasses import replace
from datetime import date

import pytest

from checker.errors import BadDate, EmptySource
from checker.model import DateFrom
from checker.ui.intake import corrected, read_paste, read_sample, read_upload

TEXT = b"""Ferry sinks off Marisol island

A passenger ferry sank off Marisol island on Monday, killing 12 people, police said.
"""


def test_the_sample_has_its_outlets_and_dates() -> None:
    articles = [corrected(entry) for entry in read_sample()]
    assert [article.outlet for article in articles] == ["Kyodo News", "Asharq Al-Awsat"]
    assert [article.published for article in articles] == [date(2023, 11, 13)] * 2


def test_an_upload_is_filled_in_from_its_source() -> None:
    (entry,) = read_upload(TEXT, "island-news.txt")
    assert (entry.outlet, entry.published, entry.title) == ("island-news", "", "Ferry sinks off Marisol island")


def test_a_file_of_many_articles_gives_an_entry_for_each() -> None:
    line = b'{"outlet": "%s", "text": "A passenger ferry sank off Marisol island on Monday, police said."}\n'
    assert [entry.outlet for entry in read_upload(line % b"A" + line % b"B", "many.jsonl")] == ["A", "B"]


@pytest.mark.parametrize(
    ("data", "name"), [(b"", "empty.txt"), (b"\x00\x01\x02" * 99, "binary.txt"), (b'{"outlet": "A"}', "none.json")]
)
def test_a_file_that_cannot_be_read_gives_the_words_of_its_error(data: bytes, name: str) -> None:
    (entry,) = read_upload(data, name)
    assert entry.article is None
    assert name in entry.error


def test_what_is_not_corrected_stays_the_article_itself() -> None:
    (entry,) = read_upload(TEXT, "island-news.txt")
    assert corrected(replace(entry, key="source-7")) is entry.article


def test_a_corrected_outlet_changes_the_article_and_its_id_but_no_word_of_its_text() -> None:
    (entry,) = read_upload(TEXT, "island-news.txt")
    article = corrected(replace(entry, outlet="Island News"))
    assert entry.article is not None
    assert article.outlet == "Island News"
    assert article.id != entry.article.id
    assert article.text == entry.article.text
    assert article.source == entry.article.source


def test_a_corrected_date_is_a_given_one_and_its_notice_goes() -> None:
    (entry,) = read_upload(TEXT, "island-news.txt")
    assert entry.article is not None
    assert "date_unknown" in {notice.code for notice in entry.article.notices}
    article = corrected(replace(entry, published="2024-03-04"))
    assert article.published == date(2024, 3, 4)
    assert article.date_from is DateFrom.GIVEN
    assert "date_unknown" not in {notice.code for notice in article.notices}


def test_a_corrected_title_takes_the_place_of_the_headline() -> None:
    (entry,) = read_upload(TEXT, "island-news.txt")
    article = corrected(replace(entry, title="Ferry disaster"))
    assert article.title == "Ferry disaster"
    assert article.headline is not None
    assert article.headline.of(article.text) == "Ferry disaster"
    assert "Ferry sinks off" not in article.text


def test_a_date_that_is_none_says_what_to_write() -> None:
    (entry,) = read_upload(TEXT, "island-news.txt")
    with pytest.raises(BadDate, match="YYYY-MM-DD"):
        corrected(replace(entry, published="4 March"))


def test_a_pasted_text_is_read_with_what_was_entered_beside_it() -> None:
    (entry,) = read_paste(TEXT.decode(), "Island News", "2024-03-04", "")
    article = corrected(entry)
    assert (article.outlet, article.published) == ("Island News", date(2024, 3, 4))


def test_an_empty_paste_is_refused() -> None:
    with pytest.raises(EmptySource):
        read_paste("  ", "Island News", "", "")
