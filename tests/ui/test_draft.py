"""The draft page: one's own text, claim by claim, against the articles of a story, with the real models."""

import json
import re
from collections.abc import Callable
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from checker.export.draft_json import draft_json_bytes
from checker.ingest import read_bytes
from checker.language import Language
from checker.model import Article, Comparison, Encoder
from checker.pipeline import compare
from checker.ui import resources
from checker.ui.navigation import Place
from tests.stories.expected import STORIES

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]

HEADLINE = "Dockers at Slovenian port suspend strike"
SUPPORTED = "The 640 crane drivers and stevedores will return to work with the evening shift."
CONTRADICTED = "Wages are to rise by nine percent from July 1 under the agreement."
UNREPORTED = "The bishop of Ljubljana has ordered eleven new bells for his cathedral from a foundry in Innsbruck."
DRAFT = "\n\n".join((SUPPORTED, CONTRADICTED, UNREPORTED))
OUTLETS = {"adriapress": "Adriapress", "istrian-post": "The Istrian Post", "danube-radio": "Danube Radio 4"}


@pytest.fixture(scope="module")
def strike(language: Language, encoder: Encoder) -> Comparison:
    """The dockers' strike as an agency tells it, one that copies the agency, and one that has another number."""
    folder = STORIES / "koper-strike"
    articles: list[Article] = []
    for file, outlet in OUTLETS.items():
        data = (folder / f"{file}.txt").read_bytes()
        articles += read_bytes(data, f"{file}.txt", outlet=outlet, published=date(2024, 6, 12))
    return compare(articles, language=language, encoder=encoder)


@pytest.fixture(autouse=True)
def loaded(monkeypatch: pytest.MonkeyPatch, language: Language, encoder: Encoder) -> None:
    """The models that the other tests use: they are loaded once."""
    monkeypatch.setattr(resources, "language", lambda: language)
    monkeypatch.setattr(resources, "encoder", lambda: encoder)


def filled_in(app: AppTest, title: str, text: str) -> AppTest:
    app.text_input(key="draft-title").set_value(title)
    app.text_area(key="draft-text").set_value(text)
    return app.run()


def checked(app: AppTest) -> AppTest:
    next(each for each in app.button if each.label == "Check the draft").click()
    return app.run(timeout=120)


def rows(page: str) -> list[str]:
    """The rows of the checked draft, as words."""
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in page.split('<section class="row two"')[1:]]


def test_each_sentence_is_told_supported_contradicted_or_reported_by_nobody(
    open_page: Open, shown: Shown, strike: Comparison
) -> None:
    app = checked(filled_in(open_page(Place.DRAFT, strike), HEADLINE, DRAFT))
    headline, toll, wages, bells = rows(shown(app))
    assert "= supported" in headline
    assert "headline" in headline
    assert "supported and contradicted by 1 independent origin" in toll
    assert "Adriapress" in toll
    assert "460" in toll
    assert "≠ contradicted" in wages
    assert "seven percent" in wages
    assert "∅ reported by nobody" in bells
    assert "No article reports this." in bells
    assert "4 claims: 1 contradicted" in shown(app)


def test_outlets_of_one_origin_support_a_claim_once(open_page: Open, shown: Shown, strike: Comparison) -> None:
    text = "Eighteen ships were waiting at anchor in the Gulf of Trieste on Wednesday morning."
    (row,) = rows(shown(checked(filled_in(open_page(Place.DRAFT, strike), "", text))))
    assert "Supported by 1 independent origin: Adriapress , The Istrian Post , Danube Radio 4" in row
    assert "in its article" in row
    assert "1 more passage" in row


def test_what_was_written_and_what_came_of_it_outlive_a_change_of_page(
    open_page: Open, shown: Shown, strike: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = checked(filled_in(open_page(Place.DRAFT, strike), HEADLINE, SUPPORTED))
    before = rows(shown(app))

    def forbidden() -> Language:
        raise AssertionError("what was checked is checked again")

    monkeypatch.setattr(resources, "language", forbidden)
    app.switch_page("page/coverage.py").run()
    app.switch_page("page/draft.py").run()
    assert app.text_area(key="draft-text").value == SUPPORTED
    assert app.text_input(key="draft-title").value == HEADLINE
    assert rows(shown(app)) == before
    filled_in(app, HEADLINE, UNREPORTED)
    assert "The text was changed since." in shown(app)
    assert rows(shown(app)) == before


def test_a_headline_alone_is_checked(open_page: Open, shown: Shown, strike: Comparison) -> None:
    (row,) = rows(shown(checked(filled_in(open_page(Place.DRAFT, strike), HEADLINE, ""))))
    assert "supported" in row


def test_only_what_is_in_doubt_is_shown_when_it_is_asked_for(open_page: Open, shown: Shown, strike: Comparison) -> None:
    app = checked(filled_in(open_page(Place.DRAFT, strike), HEADLINE, DRAFT))
    app.toggle[0].set_value(True).run()
    assert not any("= supported" in row for row in rows(shown(app)))
    assert len(rows(shown(app))) == 3


def test_before_a_story_is_open_the_page_says_so(open_page: Open) -> None:
    app = open_page(Place.DRAFT)
    assert not app.exception
    assert any("No story is open" in each.value for each in app.markdown)


def test_before_anything_is_written_the_page_says_so_and_checks_nothing(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.DRAFT, comparison)
    assert any("Nothing has been checked yet." in each.value for each in app.markdown)
    app = checked(app)
    assert 'role="alert"' in shown(app)
    assert "no text in" in shown(app)


def test_a_day_that_is_none_is_told_and_the_text_stays(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    app = filled_in(open_page(Place.DRAFT, comparison), HEADLINE, DRAFT)
    app = checked(app.text_input(key="draft-day").set_value("on Monday").run())
    assert 'role="alert"' in shown(app)
    assert app.text_area(key="draft-text").value == DRAFT


def test_the_day_is_at_first_that_of_the_last_article(open_page: Open, comparison: Comparison) -> None:
    assert open_page(Place.DRAFT, comparison).text_input(key="draft-day").value == "2023-11-14"


def test_what_was_checked_against_another_story_is_not_shown_of_this_one(
    open_page: Open, shown: Shown, strike: Comparison, comparison: Comparison
) -> None:
    app = checked(filled_in(open_page(Place.DRAFT, strike), HEADLINE, SUPPORTED))
    other = open_page(Place.DRAFT, comparison)
    app.query_params["story"] = other.query_params["story"]
    app.run()
    assert rows(shown(app)) == []
    assert any("another story or run" in each.value for each in app.markdown)
    assert app.text_area(key="draft-text").value == SUPPORTED


def test_a_draft_is_shown_as_what_it_is(open_page: Open, shown: Shown, strike: Comparison) -> None:
    text = f"<script>alert(1)</script> $x$ **b** {UNREPORTED}"
    page = shown(checked(filled_in(open_page(Place.DRAFT, strike), "<b>Bells</b>", text)))
    assert "<script>alert" not in page
    assert "<b>Bells" not in page
    assert "script&gt;alert(1)&lt;/script&gt; $x$ **b**" in page


def test_the_report_is_offered_as_json(open_page: Open, strike: Comparison) -> None:
    app = checked(filled_in(open_page(Place.DRAFT, strike), "", UNREPORTED))
    assert [each.proto.label for each in app.get("download_button")] == ["JSON"]
    report = app.session_state["checker"].draft.checked.report
    assert json.loads(draft_json_bytes(report))["counts"]["unreported"] == 1
