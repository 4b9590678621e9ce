"""When an article was published, as its own text says it: precision first."""

from datetime import date, datetime, timedelta, timezone

import pytest

from checker.errors import BadDate
from checker.ingest import parse_date, read_text
from checker.ingest.published import date_of_address, publication_in
from checker.model import DateFrom

DAY = date(2023, 11, 13)
FILLER = "The ministers spoke for three hours and then had dinner with the president of the republic.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "LONDON, 13 November 2023 — The mayor said",
        "SEOUL, Nov. 13, 2023 (Yonhap) -- South Korea said",
        "KYIV, Ukraine, Nov 13, 2023 (Reuters) - The president said",
        "Seoul [South Korea], November 13, 2023 (ANI): The ministry said",
        "NEW YORK, Nov. 13, 2023 /PRNewswire/ -- A company said",
        "WASHINGTON and SEOUL, 13 November 2023 – The allies said",
        "Published: 13 November 2023\n\nThe mayor said",
        "PUBLISHED 13/11/2023\n\nThe mayor said",
        "Published on 2023-11-13T10:00Z\n\nThe mayor said",
        "Published: 13:27, 13 November 2023 | Updated: 14:02, 14 November 2023\n\nThe mayor said",
        "Updated: Nov. 14, 2023\nPublished: Nov. 13, 2023\n\nThe mayor said",
        "By Ann Writer | November 13, 2023\n\nThe mayor said",
        "Mon 13 Nov 2023 14.02 GMT\n\nThe mayor said",
        "Nov 13, 2023 10:15 AM EST\n\nThe mayor said",
        "SEOUL, Nov. 13 (Yonhap) -- It said so.\n\nThe ministers pose on Nov. 12, 2023. (Yonhap)",
    ],
)
def test_a_dateline_or_a_line_of_dates_gives_the_day(text: str) -> None:
    found = publication_in(text)
    assert (found.published, found.date_from) == (DAY, DateFrom.DATELINE)


@pytest.mark.parametrize(
    "text",
    [
        "The ministers (L) shake hands in Seoul on Nov. 13, 2023.",
        "The ministers shake hands in Seoul on Nov. 13, 2023. (Photo courtesy of the ministry)(Kyodo)",
        "The ministers at the ministry in Seoul, South Korea, 13 November 2023. (EPA/Handout)",
        "The prime minister speaks in Paris, November 13, 2023. REUTERS/Ann Person",
        "The president speaks in Rome, Monday, Nov. 13, 2023. (AP Photo/A. Person)",
    ],
)
def test_the_day_with_which_a_caption_ends_is_the_text_s_day(text: str) -> None:
    found = publication_in(f"{FILLER}{text}\n\n{FILLER}")
    assert (found.published, found.date_from) == (DAY, DateFrom.TEXT)


@pytest.mark.parametrize(
    "text",
    [
        "SEOUL, Nov. 13 (Yonhap) -- The ministry said so.",
        "SEOUL, Nov. 13 (Yonhap) -- The treaty of March 3, 2019 was revised.",
        "The agreement that was signed on Nov. 13, 2023, was hailed.",
        "On Nov. 13, 2023, the government said so.",
        "Published in London on Nov. 13, 2023, the report says that nothing was done.",
        "Police in Leeds, 13 November 2023 - the worst day of the year.",
        "A photo posted on Nov. 13, 2023 showed him smiling.",
        "A file photo shows the bridge on Nov. 13, 2023. (Reuters)",
        "FILE - The president speaks in Rome, Monday, Nov. 13, 2023. (AP Photo/A. Person)",
        "Published 05/04/2021",
        "Tue 13 Nov 2023 14.02 GMT",
        "Published: 31 November 2023",
        "Mr. May, 13, met 2023 others.",
        "The meeting of 13 November 2023.",
    ],
)
def test_a_date_that_may_be_another_one_is_not_taken(text: str) -> None:
    assert publication_in(f"{text}\n\n{FILLER}").published is None


def test_the_day_of_an_update_counts_where_no_other_is_said() -> None:
    found = publication_in("Updated Nov. 14, 2023\n\nThe mayor said")
    assert (found.published, found.updated) == (date(2023, 11, 14), date(2023, 11, 14))


def test_published_and_updated_are_told_apart() -> None:
    found = publication_in("Published 13 Nov 2023, updated 14 Nov 2023\n\nThe mayor said")
    assert (found.published, found.updated) == (DAY, date(2023, 11, 14))


def test_the_first_of_several_dates_counts() -> None:
    captions = [f"The ministers (L) shake hands on Nov. {day}, 2023." for day in (13, 20)]
    assert publication_in("\n\n".join(captions)).published == DAY


@pytest.mark.parametrize("gap", ["\n\n\n", "\n\n" + 30 * FILLER])
def test_a_date_of_an_appended_article_is_not_this_one_s(gap: str) -> None:
    text = 8 * FILLER + gap + "Another story\n\nThe king (L) on Oct. 18, 2024."
    article = read_text(text, outlet="A")
    assert (article.published, article.date_from) == (None, DateFrom.UNKNOWN)


def test_the_last_line_before_a_wide_gap_is_still_this_article_s() -> None:
    related = "Related coverage:\n\nThe king (L) on Oct. 18, 2024."
    text = f"{8 * FILLER}The ministers (L) shake hands on Nov. 13, 2023.\n\n\n{related}"
    assert read_text(text, outlet="A").published == DAY


def test_a_line_of_dates_is_no_headline() -> None:
    assert read_text(f"Published: 13 November 2023\n\n{FILLER}", outlet="A").title == ""


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://x.example/2023/11/13/talks", DAY),
        ("https://x.example/world/2023/nov/13/talks", DAY),
        ("https://x.example/talks-2023-11-13.html", DAY),
        ("https://x.example/2023/31/13/talks", None),
        ("https://x.example/id/20231113", None),
        ("", None),
    ],
)
def test_a_web_address_may_have_a_date(url: str, expected: date | None) -> None:
    assert date_of_address(url) == expected


@pytest.mark.parametrize("text", ["2023-11-13", " 2023-11-13 ", "2023-11-13T00:00:00Z"])
def test_an_iso_date_is_a_day(text: str) -> None:
    day = parse_date(text, "here")
    assert day == DAY
    assert type(day) is date


def test_an_iso_date_with_an_hour_keeps_it() -> None:
    expected = datetime(2023, 11, 13, 9, 30, tzinfo=timezone(timedelta(hours=9)))
    assert parse_date("2023-11-13 09:30:00 +0900", "here") == expected


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2023-13-01", "13/11/2023", "2023-11", "0001-01-01", "9999-12-31", "2023-11-13T99:00"]
)
def test_what_is_no_iso_date_is_refused_in_one_line_that_shows_it(text: str) -> None:
    with pytest.raises(BadDate, match=r"^no date \('.{0,40}'\) in x\.json: write it as YYYY-MM-DD") as refused:
        parse_date(text, "in x.json")
    assert "\n" not in str(refused.value)
