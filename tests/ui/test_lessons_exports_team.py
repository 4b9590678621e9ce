"""Statistics, exports and the team, each on its page."""

import csv
import io
import json
from contextlib import closing
from pathlib import Path

import pytest

from checker.export.forms import CLAIM_REVIEW, CSV, HTML, NOTHING_MORE, PDF, Wishes
from checker.export.lessons_table import COLUMNS, lessons_table
from checker.model import Comparison
from checker.review.database import Database, open_database
from checker.review.desk import Desk
from checker.review.people import CrossCheck, Role
from checker.review.verdicts import Rating, Right, Ruling, Verdict
from checker.ui.navigation import Place
from tests.review.cases import comparison_of, finding_ids
from tests.ui.steps import Open, Shown, answer, named

RULING = Ruling(Verdict.GENUINE_CONFLICT, Right.A, "12", rating_b=Rating.FALSE)
OTHER = Ruling(Verdict.COMPATIBLE)


@pytest.fixture
def reviewed(database: Database) -> Desk:
    """A story of which one finding is final, agreed on by two, and one is back after two differed."""
    ana, ben = Desk(database, "Ana"), Desk(database, "Ben")
    ana.set_policy(CrossCheck.ALL)
    story = ana.save(comparison_of(), "Ferry")
    agreed, differed, *_ = finding_ids(comparison_of())
    ana.work(story, [agreed]).decide(RULING, "they told us")
    ben.work(story, [agreed]).cross_check(RULING)
    ana.work(story, [differed]).decide(RULING)
    ben.work(story, [differed]).cross_check(OTHER)
    return ana


# --- Statistics


@pytest.mark.usefixtures("reviewed")
def test_statistics_are_a_table_with_kappa_and_no_threshold_applied(open_page: Open, shown: Shown) -> None:
    app = open_page(Place.STATISTICS, story="1")
    page = shown(app)
    for told in (
        "1 finding final: 100% of those that were resolved are confirmed.",
        "2 second verdicts, 1 of them as the first. Cohen&#39;s κ is",
        '<table class="drawn">',
        "Kind <bdi>number</bdi>",
        "Rule <bdi>bare-count</bdi>",
        "a kind needs 20 resolved findings",
    ):
        assert told in page, told
    assert [each.proto.label for each in app.get("download_button")] == ["Download as CSV"]


def test_the_table_of_the_statistics_has_what_the_reviews_teach(reviewed: Desk) -> None:
    lessons = reviewed.lessons()
    table = lessons_table(lessons)
    everything, kind, rule = (dict(zip(COLUMNS, row, strict=True)) for row in table.rows)
    assert (everything["of"], everything["final"], everything["precision"]) == ("all", 1, 1.0)
    assert (everything["second_verdicts"], everything["agreed"]) == (2, 1)
    assert everything["kappa"] == round(lessons.agreement.kappa or 0, 4)
    assert (kind["of"], kind["name"], rule["of"], rule["name"]) == ("kind", "number", "rule", "bare-count")
    assert table.csv.startswith(b"\xef\xbb\xbfof,name,final")


def test_all_stories_teach_together(open_page: Open, shown: Shown, reviewed: Desk, comparison: Comparison) -> None:
    other = reviewed.save(comparison, "Other")
    app = open_page(Place.STATISTICS, story=str(other.id))
    assert any("No finding is final yet" in each.value for each in app.markdown)
    named(app.segmented_control, "Of").set_value("All stories")
    assert "1 finding final" in shown(app.run())


# --- Exports


def test_each_form_tells_the_decision_of_two(reviewed: Desk) -> None:
    record = reviewed.record(reviewed.story())
    rows = list(csv.DictReader(io.StringIO(CSV.made(record, NOTHING_MORE).decode("utf-8-sig"), newline="")))
    final = next(row for row in rows if row["state"] == "final")
    assert (final["verdict"], final["reviewer"], final["second_reviewer"]) == ("genuine_conflict", "Ana", "Ben")
    page = HTML.made(record, NOTHING_MORE)
    assert b"they told us" in page
    assert record.head.hash.encode() in page
    assert PDF.made(record, NOTHING_MORE).startswith(b"%PDF-")
    publisher = Wishes(organisation="The Desk", url="https://desk.example")
    (claim,) = json.loads(CLAIM_REVIEW.made(record, publisher))["@graph"]
    assert claim["author"]["name"] == "The Desk"


@pytest.mark.usefixtures("reviewed")
def test_every_form_is_offered_and_the_head_of_the_log_told(open_page: Open, shown: Shown) -> None:
    app = open_page(Place.EXPORTS, story="1")
    shown(app)
    assert [each.proto.label for each in app.get("download_button")] == ["CSV", "HTML", "PDF", "ClaimReview", "JSONL"]
    assert len(app.code[0].value) == 64


@pytest.mark.usefixtures("reviewed")
def test_the_log_is_verified_when_that_is_asked_for(open_page: Open, shown: Shown) -> None:
    app = open_page(Place.EXPORTS, story="1")
    named(app.button, "See whether all is as it was written").click()
    assert "All is as it was written." in shown(app.run())


def test_an_export_comes_back_into_an_empty_database(
    open_page: Open, shown: Shown, database: Database, comparison: Comparison, tmp_path: Path
) -> None:
    with closing(open_database(str(tmp_path / "other.db"))) as elsewhere:
        desk = Desk(elsewhere, "Ben")
        desk.save(comparison, "Ferry")
        with desk.exported() as (_, lines):
            exported = b"".join(lines)
    app = open_page(Place.EXPORTS)
    named(app.button, "Import it").click()
    assert "choose the file first" in answer(shown(app.run()))
    app.file_uploader[0].set_value(("reviews.jsonl", exported, "application/jsonl"))
    app.run()
    named(app.button, "Import it").click()
    assert "all as it was written" in answer(shown(app.run()))
    assert [story.name for story in Desk(database).stories()] == ["Ferry"]


# --- The team


def test_a_role_is_given_and_then_holds(open_page: Open, shown: Shown, database: Database) -> None:
    app = open_page(Place.TEAM)
    assert any("everyone is an editor" in each.value for each in app.markdown)
    named(app.text_input, "Name, as they give it or log in with").input("Ben")
    named(app.button, "Give the role").click()
    assert "no editor would be left" in answer(shown(app.run()))
    for name, role in (("Ana", Role.EDITOR), ("Ben", Role.REVIEWER)):
        named(app.text_input, "Name, as they give it or log in with").input(name)
        named(app.selectbox, "becomes").set_value(role)
        named(app.button, "Give the role").click()
        app.run()
    assert "Saved by Ana: Ben is a reviewer." in answer(shown(app))
    assert "takes findings, decides, cross-checks, notes" in shown(app)
    assert dict(Desk(database).team().roles) == {"ana": Role.EDITOR, "ben": Role.REVIEWER}


def test_which_decisions_are_checked_twice_is_set(open_page: Open, shown: Shown, database: Database) -> None:
    app = open_page(Place.TEAM)
    named(app.radio, "Checked twice").set_value(CrossCheck.ALL)
    assert "Saved by Ana: a second person checks all." in answer(shown(app.run()))
    assert Desk(database).team().cross_check is CrossCheck.ALL


def test_who_is_no_editor_sets_no_rules(open_page: Open, shown: Shown, database: Database) -> None:
    Desk(database, "Eva").grant("Eva", Role.EDITOR)
    app = open_page(Place.TEAM)
    named(app.radio, "Checked twice").set_value(CrossCheck.NONE)
    page = shown(app.run())
    assert "Ana, a reader, cannot set the rules: ask an editor" in page
    assert named(app.radio, "Checked twice").value is CrossCheck.HIGH
    assert Desk(database).team().cross_check is CrossCheck.HIGH
