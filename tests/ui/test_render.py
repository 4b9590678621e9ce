"""Articles' words are shown as what they are."""

import pytest

from checker.model import Span
from checker.ui.marks import Mark
from checker.ui.render import element, passage, plain, words

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><b>bold</b>',
    "$x$ and $$y$$",
    "**bold** [link](javascript:alert(1))",
    "&lt;already escaped&gt;",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_words_keep_every_character_and_become_no_markup(text: str) -> None:
    shown = words(text)
    assert shown.striptags() == text
    assert "<script" not in shown
    assert "<img" not in shown
    assert "<b>" not in shown


def test_words_stand_in_a_bidirectional_isolate() -> None:
    assert words("نص") == "<bdi>نص</bdi>"


def test_a_right_to_left_override_is_named_and_not_obeyed() -> None:
    shown = words("report\u202etxt.exe")
    assert "\u202e" not in shown
    assert "right-to-left override" in shown


def test_a_control_without_a_name_is_shown_by_its_number() -> None:
    assert "u+0007" in words("bell\x07")


def test_ten_thousand_characters_are_all_there() -> None:
    assert words("x" * 10_000).striptags() == "x" * 10_000


def test_an_attribute_is_escaped() -> None:
    assert element("p", "look", "in", title='"><script>') == ('<p class="look" title="&#34;&gt;&lt;script&gt;">in</p>')


def test_a_line_to_choose_from_is_cut_with_an_ellipsis() -> None:
    assert plain("a\n  b\u202ec" + "d" * 100, 30) == "a b[right-to-left override]cd…"


def test_a_passage_is_the_words_of_its_window() -> None:
    text = "One two. Three <four>. Five."
    assert passage(text, Span(9, 22), []).striptags() == "Three <four>."


def test_a_mark_covers_its_words_and_carries_its_label() -> None:
    shown = passage("12 died", Span(0, 7), [Mark(Span(0, 2), "fact conflict", after="number ≠", title="why")])
    assert '<mark class="fact conflict" title="why">12</mark>' in shown
    assert '<span class="label after fact conflict">number ≠</span> died' in shown


def test_marks_that_overlap_each_keep_all_their_words() -> None:
    text = "one two three"
    shown = passage(text, Span(0, 13), [Mark(Span(0, 7), "fact agree"), Mark(Span(4, 13), "fact update")])
    assert shown.striptags() == text
    assert shown.count('class="fact agree"') == 2
    assert shown.count('class="fact update"') == 2


def test_what_was_left_out_is_struck_through_behind_its_reason() -> None:
    shown = passage("Read more", Span(0, 9), [Mark(Span(0, 9), "left-out", before="a <list> of links")])
    assert '<del class="left-out">Read more</del>' in shown
    assert shown.index("a &lt;list&gt; of links") < shown.index("Read more")


def test_a_mark_that_reaches_over_the_window_is_cut_to_it() -> None:
    assert passage("one two three", Span(4, 7), [Mark(Span(0, 13), "claim")]).striptags() == "two"
