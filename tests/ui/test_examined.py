"""What is said of each source before it is compared."""

from dataclasses import replace
from datetime import date

import pytest

from checker.ingest import with_date, with_outlet
from checker.ui.examined import Examined, examined, language_words
from checker.ui.intake import article_of, entries_of, read_upload
from checker.ui.state import Entry

LONG = "A passenger ferry sank off Marisol island on Monday and 12 people died, the police said at the quay. " * 3
TODAY = date(2024, 3, 10)


def source(outlet: str, day: date | None = date(2024, 3, 4), text: str = LONG) -> Entry:
    (entry,) = read_upload(text.encode(), f"{outlet}.txt")
    (dated,) = entries_of([with_date(with_outlet(article_of(entry), outlet), day)], entry.name)
    return dated


def test_of_a_source_with_nothing_wrong_nothing_is_said() -> None:
    one, other = source("A"), source("B", text=LONG.replace("12", "15"))
    assert examined([one, other], TODAY) == (Examined(), Examined())


def test_a_source_that_cannot_be_read_has_the_words_of_its_error() -> None:
    (said,) = examined(read_upload(b"", "empty.txt"), TODAY)
    assert "no text in empty.txt" in said.errors[0]


def test_another_language_is_told_in_its_error() -> None:
    german = "Bei einem Fährunglück vor der Insel sind am Montag zwölf Menschen ums Leben gekommen. " * 4
    (said,) = examined(read_upload(german.encode(), "insel.txt"), TODAY)
    assert "another language (de)" in said.errors[0]


def test_the_same_text_twice_is_told_at_the_second() -> None:
    first, second = examined([source("A"), source("A")], TODAY)
    assert first.errors == ()
    assert "the same text twice under outlet 'A'" in second.errors[0]


def test_the_words_of_another_outlet_are_one_origin() -> None:
    first, second = examined([source("A"), source("B")], TODAY)
    assert first.notices == ("word for word what B has: the two count as one origin",)
    assert second.notices == ("word for word what A has: the two count as one origin",)


def test_an_unknown_date_is_told() -> None:
    (said,) = examined([source("A", day=None)], TODAY)
    assert "date of publication is unknown" in said.notices[0]


@pytest.mark.parametrize(("day", "words"), [(date(2024, 3, 11), "future"), (date(2023, 3, 4), "366 days")])
def test_a_date_that_cannot_be_right_is_told(day: date, words: str) -> None:
    odd, _ = examined([source("A", day), source("B", text=LONG.replace("12", "15"))], TODAY)
    assert words in odd.notices[0]


def test_a_text_of_a_few_words_is_told_to_be_short() -> None:
    (said,) = examined([source("A", text="A passenger ferry sank off the island on Monday, police said.")], TODAY)
    assert said.notices == ("11 words only: in so short a text there is little to compare",)


def test_a_wrong_date_is_told_beside_what_else_there_is() -> None:
    (said,) = examined([replace(source("A"), error="no date")], TODAY)
    assert said.errors == ("no date",)


def test_the_language_and_the_length_are_always_told() -> None:
    assert language_words(article_of(source("A"))) == "English, 57 words"
