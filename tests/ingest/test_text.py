"""The one form of a text that offsets are taken in, and where its headline stands."""

import pytest

from checker.ingest import read_bytes, read_text
from checker.ingest.normalise import normalise, unwrap
from checker.model import Span

BODY = "The council voted on Monday to raise the water tariff."
QUOTED = "The council’s vote, “a step too far”, was on Monday – the opposition isn’t happy and went to court over it."


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("one\u2029two", "one\n\ntwo"),
        ("first page\n\fsecond page", "first page\nsecond page"),
        ("agree\u00adment of the govern\u00ad\nment", "agreement of the government"),
        ("zero\u200bwidth\ufeff and \u202ebidi\u202c", "zerowidth and bidi"),
        ("five\u00a0per\u202fcent\tmore", "five per cent more"),
        ("10\u202f000 of 1\u00a0200\u2009300", "10\u00a0000 of 1\u00a0200\u00a0300"),
        ("  margins  \n  go  \n\n\n gaps stay ", "margins\ngo\n\n\ngaps stay"),
        ("half a \ud83d pair", "half a � pair"),
        ("beep\x07", "beep"),
        pytest.param(f"a{300_000 * ' '}b", "a b", id="a long run of spaces, in linear time"),
    ],
)
def test_a_text_is_normalised_before_offsets_are_taken(given: str, expected: str) -> None:
    assert normalise(given) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "mac_roman"])
def test_the_encoding_of_a_text_is_found(encoding: str) -> None:
    (article,) = read_bytes(QUOTED.encode(encoding), "x.txt")
    assert article.text == QUOTED


def test_a_sentence_that_goes_on_behind_the_only_hard_line_break_of_a_text_is_one() -> None:
    text = "The owner of the mill pleaded not guilty on Monday to all six\ncharges. He is 39.\n\nHe is out on bail."
    assert unwrap(text) == text.replace("six\ncharges", "six charges")


@pytest.mark.parametrize("below", ["Staff writers", "By Lena Ortiz, health editor"])
def test_what_stands_below_a_headline_is_no_part_of_it(below: str) -> None:
    text = f"Owner of the Tarvo mill pleads not guilty to all six charges of fraud\n{below}\n\nHe is out on bail."
    assert unwrap(text) == text


def test_the_hard_line_breaks_of_a_wrapped_text_are_taken_out() -> None:
    wrapped = (
        "The council voted on Monday to raise\nthe water tariff by six per cent from\nJanuary, its speaker said.\n\n"
        "Opponents called the rise unfair to\nfamilies who have nothing left to\ngive, and said they would go to court."
    )
    assert unwrap(wrapped).split("\n\n") == [
        "The council voted on Monday to raise the water tariff by six per cent from January, its speaker said.",
        "Opponents called the rise unfair to families who have nothing left to give, and said they would go to court.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n{BODY} And again.\nShort line\n{BODY}",
        "Results:\nNorth 12\nSouth 14\nEast 8\nWest 21 with all votes counted",
        f"{BODY}\n{BODY}",
    ],
)
def test_line_ends_that_mean_something_stay(text: str) -> None:
    assert unwrap(text) == text


def test_a_title_that_the_text_does_not_begin_with_is_put_before_it() -> None:
    article = read_text(BODY, outlet="A", title=" Water gets\ndearer ")
    assert article.text == f"Water gets dearer\n\n{BODY}"
    assert (article.title, article.headline) == ("Water gets dearer", Span(0, 17))


def test_a_title_that_is_only_the_first_words_of_a_sentence_is_put_before_it() -> None:
    assert read_text(BODY, outlet="A", title="The council").text == f"The council\n\n{BODY}"


@pytest.mark.parametrize("said", ["Water gets “dearer”", "WATER GETS 'DEARER'", "Water gets\n“dearer”"])
def test_a_title_that_the_text_says_in_its_own_way_is_taken_from_the_text(said: str) -> None:
    article = read_text(f"{said}\n\n{BODY}", outlet="A", title='Water gets "dearer"')
    assert article.text == f"{article.title}\n\n{BODY}"
    assert article.title == said.replace("\n", " ")


@pytest.mark.parametrize(
    "line", ["Water gets dearer in Millbrook", "Who pays for the water?", "“We can’t pay,” families say"]
)
def test_a_first_line_that_reads_like_a_headline_is_one(line: str) -> None:
    for gap in ("\n", "\n\n"):
        article = read_text(f"{line}{gap}{BODY}", outlet="A")
        assert (article.title, article.headline) == (line, Span(0, len(line)))


@pytest.mark.parametrize(
    "line",
    [
        BODY,
        "WORLD",
        "By Ann Writer of the Courier",
        "Ann Person/iStock/Getty Images",
        "Here is what we know:",
        "Mon 13 Nov 2023 14.02 GMT",
        " ".join(["many"] * 60),
    ],
)
def test_a_first_line_that_does_not_is_none(line: str) -> None:
    article = read_text(f"{line}\n\n{BODY}", outlet="A")
    assert (article.title, article.headline) == ("", None)


def test_a_single_line_is_no_headline() -> None:
    assert read_text("Water gets dearer in Millbrook", outlet="A").headline is None
