"""Who it is where a log-in is configured: whom it names, in the role that a claim or the team's table gives."""

from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

import checker.ui.main
from checker.model import Comparison
from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.people import Role
from checker.ui.navigation import Place
from tests.ui.steps import Shown, named

LogIn = Callable[..., AppTest]

ANA = {"is_logged_in": True, "email": "ana@desk.example", "name": "Ana", "sub": "u-1"}


@pytest.fixture
def log_in(database: Database, comparison: Comparison) -> LogIn:
    """Opens a page for who has these claims, with what the secrets say of them."""
    Desk(database, "Ben").save(comparison, "Ferry")

    def opened(place: Place, claims: dict[str, Any], **settings: str) -> AppTest:
        app = AppTest.from_file(checker.ui.main.__file__, default_timeout=30)
        app.user = claims
        app.secrets["checker"] = settings
        app.query_params["story"] = "1"
        app.run()
        return app if place is Place.SOURCES else app.switch_page(f"page/{place.path.name}").run()

    return opened


def begin(app: AppTest) -> str:
    """Try to begin with the finding in the queue, and what the page answers."""
    named(app.checkbox, "Select finding 1").check()
    app.run()
    named(app.pills, "What to do").set_value("Begin")
    app.run()
    named(app.button, "Begin: 1 finding").click()
    app.run()
    return "\n".join(each.value for each in app.get("html")).split('class="said', 1)[1]


@pytest.mark.parametrize("place", Place)
def test_who_has_not_logged_in_sees_nothing_of_any_story(place: Place, log_in: LogIn, shown: Shown) -> None:
    app = log_in(place, {"is_logged_in": False})
    told = "".join([shown(app), *(each.value for each in app.markdown), *(str(each.options) for each in app.selectbox)])
    assert [each.label for each in app.button] == ["Log in"]
    for secret in ("Ferry", "12 people", "Kyodo", "Ben"):
        assert secret not in told


def test_what_is_done_carries_the_verified_address_of_who_logged_in(log_in: LogIn, database: Database) -> None:
    app = log_in(Place.QUEUE, {**ANA, "roles": ["staff", "reviewer"]}, role_claim="roles")
    assert "Saved by ana@desk.example" in begin(app)
    desk = Desk(database)
    assert desk.review(desk.story(), "f1").assignee == "ana@desk.example"


def test_an_address_that_nobody_has_verified_names_nobody(log_in: LogIn) -> None:
    app = log_in(Place.QUEUE, {**ANA, "email_verified": False, "roles": "editor"}, role_claim="roles")
    assert "Saved by u-1" in begin(app)


def test_another_claim_can_be_chosen_to_name_people(log_in: LogIn) -> None:
    app = log_in(Place.QUEUE, {**ANA, "login": "ana.s", "role": "editor"}, name_claim="login", role_claim="role")
    assert "Saved by ana.s" in begin(app)


def test_no_other_name_can_be_given(log_in: LogIn) -> None:
    app = log_in(Place.QUEUE, {**ANA, "roles": ["editor"]}, role_claim="roles")
    assert not [each for each in app.text_input if each.label == "Your name"]
    assert "Ben" not in [each.label for each in app.button]
    assert "Log out" in [each.label for each in app.button]


@pytest.mark.parametrize("claims", [ANA, {**ANA, "roles": ["reader"]}, {**ANA, "roles": ["owner"]}])
def test_who_has_no_role_only_looks_and_is_told_so(log_in: LogIn, shown: Shown, claims: dict[str, Any]) -> None:
    app = log_in(Place.QUEUE, claims, role_claim="roles")
    assert "12 people" in shown(app)
    assert "a reader: you may look at everything" in shown(app)
    assert "ana@desk.example is no reviewer" in begin(app)


def test_the_highest_of_several_roles_counts(log_in: LogIn, shown: Shown) -> None:
    app = log_in(Place.QUEUE, {**ANA, "roles": ["editor", "reader"]}, role_claim="roles")
    assert "an editor: you may also" in shown(app)


def test_a_reviewer_mutes_nothing(log_in: LogIn, shown: Shown, database: Database) -> None:
    app = log_in(Place.QUEUE, {**ANA, "roles": ["reviewer"]}, role_claim="roles")
    named(app.selectbox, "Which").set_value("number")
    named(app.button, "Mute it").click()
    assert "a reviewer, cannot mute kind number: ask an editor" in shown(app.run())
    desk = Desk(database)
    assert desk.muted(desk.story()) == {}


def test_without_a_claim_the_teams_table_gives_the_role(log_in: LogIn, shown: Shown, database: Database) -> None:
    desk = Desk(database, "Ben")
    desk.grant("Ben", Role.EDITOR)
    desk.grant("ana@desk.example", Role.REVIEWER)
    app = log_in(Place.QUEUE, ANA)
    assert "a reviewer: you may take" in shown(app)
    assert "Saved by ana@desk.example" in begin(app)


def test_where_no_log_in_is_configured_the_name_is_asked(log_in: LogIn) -> None:
    app = log_in(Place.QUEUE, {"email": "test@example.com"})
    assert [each for each in app.text_input if each.label == "Your name"]
