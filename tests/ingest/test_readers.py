"""What each format gives: its words, and what it says of title, outlet, address and dates."""

import io
import json
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from checker.ingest import read_bytes, read_source, read_text
from checker.model import Article, DateFrom

SOURCES = Path(__file__).parent / "sources"
SEOUL = Path(__file__).parents[2] / "fixtures" / "stories" / "seoul-2023"
STORY = (
    "The council voted on Monday to close the old bridge.\n\nIt will be replaced within three years, the mayor said."
)


def read_one(data: bytes, name: str) -> Article:
    (article,) = read_bytes(data, name)
    return article


def saved(name: str) -> Article:
    (article,) = read_source(str(SOURCES / name))
    return article


def word_file(document: "docx.document.Document") -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_text_file_is_its_text_under_its_file_name() -> None:
    article = read_one(STORY.encode(), "folder/Valley Courier.txt")
    assert (article.text, article.outlet, article.source) == (STORY, "Valley Courier", "folder/Valley Courier.txt")
    assert (article.published, article.date_from) == (None, DateFrom.UNKNOWN)
    assert [notice.code for notice in article.notices] == ["date_unknown"]


def test_what_is_given_wins_over_what_the_source_says() -> None:
    source = json.dumps({"text": STORY, "outlet": "Theirs", "published": "2020-01-01"}).encode()
    (article,) = read_bytes(source, "x.json", outlet="Ours", published=date(2023, 11, 13))
    assert (article.outlet, article.published, article.date_from) == ("Ours", date(2023, 11, 13), DateFrom.GIVEN)


def test_the_two_seed_articles_are_dated_by_their_captions() -> None:
    articles = [read_source(str(SEOUL / name))[0] for name in ("kyodo.txt", "asharq-al-awsat.txt")]
    assert [(each.published, each.date_from) for each in articles] == [(date(2023, 11, 13), DateFrom.TEXT)] * 2
    assert [each.title for each in articles] == [
        "",
        "US, South Korea Revise Deterrence Strategy, Boost Drills Over North Korea Threat",
    ]


def test_markdown_is_read_without_its_markup() -> None:
    article = read_one(
        b"---\ntitle: 'Storm hits the coast'\ndate: 2023-11-13 10:00:00 +0900\nurl: https://x.example/storm\n---\n"
        b"# Storm hits the coast\n\nThe **storm** hit the [northern coast](http://x.example) on\nMonday.\n\n"
        b"- Two houses lost\n- `One` bridge closed\n\n![a picture](p.jpg)\n\n<div>Residents were warned.</div>\n",
        "storm.md",
    )
    assert article.text == (
        "Storm hits the coast\n\nThe storm hit the northern coast on Monday.\n\nTwo houses lost\n\n"
        "One bridge closed\n\nResidents were warned."
    )
    assert (article.title, article.url) == ("Storm hits the coast", "https://x.example/storm")
    assert article.published is not None
    assert article.published.isoformat() == "2023-11-13T10:00:00+09:00"


def test_a_markdown_heading_at_the_start_is_the_title() -> None:
    assert read_one(f"# Bridge\n\n{STORY}".encode(), "x.md").title == "Bridge"


@pytest.mark.parametrize(
    ("name", "title", "outlet", "published", "updated"),
    [
        (
            "json-ld.html",
            "Harbour bridge closes after crack found",
            "The Harbour Post",
            "2024-03-05T18:20:00+01:00",
            "2024-03-06T07:00:00+01:00",
        ),
        (
            "opengraph.html",
            "Ferry runs aground off island, 212 rescued",
            "Coast Daily",
            "2022-08-19T06:45:00+00:00",
            "2022-08-20T11:00:00+00:00",
        ),
    ],
)
def test_a_web_page_says_title_outlet_and_dates_in_its_metadata(
    name: str, title: str, outlet: str, published: str, updated: str
) -> None:
    article = saved(name)
    assert (article.title, article.outlet, article.date_from) == (title, outlet, DateFrom.METADATA)
    assert article.published is not None
    assert article.updated is not None
    assert (article.published.isoformat(), article.updated.isoformat()) == (published, updated)
    assert article.url.startswith("https://")


@pytest.mark.parametrize(
    ("name", "leaks"),
    [
        ("json-ld.html", ("World", "Tram drivers", "scandal", "Copyright")),
        ("opengraph.html", ("Weather", "Share on", "Fishing fleet", "Harbour fees", "autopilot", "newsletter", "©")),
        ("bare.html", ("Opinion", "Bakery", "waterworks", "Fire them", "drivers are right")),
        ("layout-table.html", ("Front page", "Sport", "Imprint", "|")),
    ],
)
def test_a_web_page_is_read_without_what_surrounds_its_article(name: str, leaks: tuple[str, ...]) -> None:
    text = saved(name).text
    assert [leak for leak in leaks if leak in text] == []
    assert len(text.split("\n\n")) >= 5


def test_the_dates_of_comments_and_of_other_articles_are_not_the_page_s() -> None:
    assert saved("bare.html").published is None


def test_a_page_without_metadata_is_dated_by_its_dateline() -> None:
    article = saved("layout-table.html")
    assert (article.published, article.date_from) == (date(2019, 10, 4), DateFrom.DATELINE)


def test_soft_hyphens_and_hard_spaces_of_a_page_are_normalised() -> None:
    text = saved("bare.html").text
    assert "depots are blocked" in text
    assert "7.5 per cent" in text


def test_the_encoding_that_a_page_declares_is_honoured() -> None:
    head = '<head><meta charset="iso-8859-2"></head>'
    page = f"<html>{head}<body><p>Prime Minister Novák met Mr Šimek in Brno.</p></body></html>"
    assert "Novák met Mr Šimek" in read_one(page.encode("iso-8859-2"), "x.html").text


def test_an_xhtml_page_with_its_declaration_is_read() -> None:
    page = b"<!DOCTYPE html><html><body><p>The bridge is open again.</p></body></html>"
    assert read_one(b'<?xml version="1.0" encoding="utf-8"?>' + page, "x.xhtml").text == "The bridge is open again."


def test_a_site_s_name_behind_the_title_is_no_part_of_it() -> None:
    head = '<title>Bridge closes | The Post</title><meta property="og:site_name" content="The Post">'
    head += '<meta property="og:title" content="Bridge closes | The Post">'
    page = f"<html><head>{head}</head><body><p>The old bridge was closed on Monday.</p></body></html>"
    assert read_one(page.encode(), "x.html").title == "Bridge closes"


def test_a_pdf_in_two_columns_is_read_column_by_column_without_the_browser_s_margins() -> None:
    article = saved("two-columns.pdf")
    paragraphs = article.text.split("\n\n")
    assert article.title == "Glacier lake bursts, road washed away"
    assert (article.published, article.date_from) == (date(2021, 7, 12), DateFrom.DATELINE)
    assert len(paragraphs) == 12
    assert paragraphs[2].startswith("Nobody was hurt. About 300 hikers")
    assert paragraphs[4].endswith("A long-term plan to drain it has not been paid for.")
    assert "127.0.0.1" not in article.text
    assert "11/22/26" not in article.text


def test_words_broken_at_a_pdf_s_line_ends_are_joined_and_compounds_keep_their_hyphen() -> None:
    text = saved("hyphenated.pdf").text
    assert "The environment ministers of four states on the upper Tarn agreed" in text
    assert "whose constituency was flooded" in text
    assert "A real-time warning" in text


def test_a_pdf_s_paragraphs_are_told_by_their_indent() -> None:
    assert len(saved("hyphenated.pdf").text.split("\n\n")) == 5


def test_a_pdf_s_document_title_is_not_its_headline_where_the_text_does_not_say_it() -> None:
    assert saved("hyphenated.pdf").title == "Ministers agree to share flood data"


def test_a_word_file_gives_its_title_paragraphs_and_tables() -> None:
    document = docx.Document()
    document.add_heading("Bridge closes", 0)
    document.add_paragraph("The old bridge was closed on Monday.")
    document.add_table(1, 1).cell(0, 0).text = "Forty houses are cut off."
    article = read_one(word_file(document), "bridge.docx")
    assert article.text == "Bridge closes\n\nThe old bridge was closed on Monday.\n\nForty houses are cut off."
    assert article.title == "Bridge closes"


def test_tracked_changes_of_a_word_file_are_read_as_accepted() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Twelve people ")
    inserted, run, words = OxmlElement("w:ins"), OxmlElement("w:r"), OxmlElement("w:t")
    words.text = "and a child "
    words.set(qn("xml:space"), "preserve")
    run.append(words)
    inserted.append(run)
    paragraph._p.append(inserted)
    paragraph.add_run("were hurt.")
    assert read_one(word_file(document), "x.docx").text == "Twelve people and a child were hurt."


def test_a_json_object_is_an_article() -> None:
    fields = {
        "outlet": "The Post",
        "title": "Bridge closes",
        "published": "2023-11-13T09:30:00Z",
        "updated": "2023-11-14",
        "url": "https://post.example/bridge",
        "text": STORY,
    }
    article = read_one(json.dumps(fields).encode("utf-8-sig"), "x.json")
    assert article.text == f"Bridge closes\n\n{STORY}"
    assert (article.outlet, article.title, article.url) == ("The Post", "Bridge closes", "https://post.example/bridge")
    assert (article.published, article.updated) == (datetime(2023, 11, 13, 9, 30, tzinfo=UTC), date(2023, 11, 14))
    assert (article.date_from, article.notices) == (DateFrom.METADATA, ())


def test_a_web_address_with_a_date_dates_its_article() -> None:
    fields = {"text": STORY, "url": "https://post.example/world/2023/nov/13/bridge"}
    article = read_one(json.dumps(fields).encode(), "x.json")
    assert (article.published, article.date_from) == (date(2023, 11, 13), DateFrom.METADATA)


def test_jsonl_gives_its_articles_in_order_each_with_its_line() -> None:
    lines = [json.dumps({"text": f"{STORY} {number}.", "outlet": number * "A"}) for number in (1, 2, 3)]
    articles = read_bytes("\n\n".join(lines).encode(), "x.jsonl")
    assert [each.outlet for each in articles] == ["A", "AA", "AAA"]
    assert [each.source for each in articles] == ["x.jsonl, line 1", "x.jsonl, line 3", "x.jsonl, line 5"]


def test_an_article_of_a_jsonl_that_has_only_its_headline_is_its_headline() -> None:
    lines = [{"text": STORY}, {"text": " ", "title": "Bridge closes"}]
    article = read_bytes("\n".join(map(json.dumps, lines)).encode(), "x.jsonl")[1]
    assert (article.text, article.title) == ("Bridge closes", "Bridge closes")
    assert "headline_only" in [notice.code for notice in article.notices]


def test_a_pasted_text_has_the_outlet_and_title_given_with_it() -> None:
    article = read_text(STORY, outlet="The Post", title="Bridge closes", published=date(2023, 11, 13))
    assert (article.outlet, article.title, article.published) == ("The Post", "Bridge closes", date(2023, 11, 13))
    assert article.text == f"Bridge closes\n\n{STORY}"


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (STORY.encode(), 1),
        (b"<!DOCTYPE html><html><body><p>The bridge is closed, the mayor said.</p></body></html>", 1),
        (b'{"text": "The bridge is closed, the mayor said."}', 1),
        (b'{\n "text": "The bridge is closed, the mayor said."\n}', 1),
        (b'{"text": "The bridge is closed."}\n{"text": "The bridge is open."}\n', 2),
        ((SOURCES / "hyphenated.pdf").read_bytes(), 1),
    ],
)
def test_standard_input_is_read_by_what_it_looks_like(data: bytes, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    articles = read_source("-")
    assert len(articles) == count
    assert not any(article.text.startswith(("{", "<", "%")) for article in articles)


def test_a_pdf_with_a_text_file_s_name_is_read_as_what_it_is() -> None:
    assert read_one((SOURCES / "hyphenated.pdf").read_bytes(), "x.txt").text.startswith("Ministers agree")


def test_an_article_s_id_depends_on_outlet_and_text_alone() -> None:
    ids = {
        read_text(STORY, outlet=outlet, published=day).id for outlet in ("A", "B") for day in (None, date(2020, 1, 1))
    }
    assert len(ids) == 2


def test_no_library_s_remarks_reach_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("bare.html", "two-columns.pdf"):
        saved(name)
    assert capfd.readouterr() == ("", "")
