"""An article as its reader corrects it."""

from dataclasses import replace
from datetime import date

from checker.ingest import read_text, with_date, with_outlet, with_title
from checker.model import Article, DateFrom, LeftOut, Span

TEXT = """Ferry sinks off Marisol island

A passenger ferry sank off Marisol island on Monday, killing 12 people, police said.

Read more: the weather"""
LAST = "Read more: the weather"


def article() -> Article:
    read = read_text(TEXT, outlet="Island News")
    span = Span(read.text.index(LAST), len(read.text))
    return replace(read, left_out=(LeftOut(span, "links to other stories"),))


def test_another_outlet_is_another_article_of_the_same_words() -> None:
    renamed = with_outlet(article(), " Harbour  Post ")
    assert renamed == replace(article(), outlet="Harbour Post", id=read_text(TEXT, outlet="Harbour Post").id)


def test_an_outlet_without_a_name_changes_nothing() -> None:
    assert with_outlet(article(), " ") == article()


def test_a_given_date_takes_the_notice_of_the_unknown_one_away_and_no_other() -> None:
    dated = with_date(article(), date(2024, 3, 4))
    assert (dated.published, dated.date_from) == (date(2024, 3, 4), DateFrom.GIVEN)
    assert "date_unknown" in {each.code for each in article().notices}
    assert dated.notices == tuple(each for each in article().notices if each.code != "date_unknown")


def test_a_date_that_is_taken_away_is_unknown_and_said_to_be() -> None:
    undated = with_date(with_date(article(), date(2024, 3, 4)), None)
    assert undated.published is None
    assert undated.date_from is DateFrom.UNKNOWN
    assert [each.code for each in undated.notices].count("date_unknown") == 1


def test_another_title_takes_the_headlines_place_and_what_is_left_out_moves_with_its_words() -> None:
    titled = with_title(article(), "Ferry disaster")
    assert titled.headline is not None
    assert titled.headline.of(titled.text) == titled.title == "Ferry disaster"
    assert "Ferry sinks off" not in titled.text
    assert [part.span.of(titled.text) for part in titled.left_out] == [LAST]
    assert titled.id == read_text(titled.text, outlet="Island News").id


def test_a_headline_alone_takes_another_title() -> None:
    bare = read_text("Ferry sinks off Marisol island", outlet="A", title="Ferry sinks off Marisol island")
    assert bare.headline is not None
    titled = with_title(bare, "Ferry disaster")
    assert titled.text == titled.title == "Ferry disaster"


def test_a_title_that_was_none_loses_no_word_of_the_text() -> None:
    untitled = with_title(article(), "")
    assert (untitled.title, untitled.headline) == ("", None)
    assert untitled.text == article().text
    assert untitled.left_out == article().left_out
