"""The sources page."""

import pytest
from streamlit.testing.v1 import AppTest

from checker.errors import CheckerError
from checker.ingest import check_sources, read_bytes
from checker.model import Comparison
from checker.ui.navigation import Place
from tests.ui.steps import Open, Shown, press

TEXT = b"A passenger ferry sank off Marisol island on Monday, killing 12 people, police said."


def words_of(data: bytes, name: str) -> str:
    """The words that the command line has for a file."""
    with pytest.raises(CheckerError) as raised:
        read_bytes(data, name)
    return str(raised.value)


def test_the_sample_story_is_put_on_the_table(open_page: Open, shown: Shown) -> None:
    app = press(open_page(Place.SOURCES), "Take the sample story")
    assert [each.value for each in app.text_input if each.label == "Outlet" and each.value] == [
        "Kyodo News",
        "Asharq Al-Awsat",
    ]
    assert "kyodo.txt" in shown(app)


def test_uploaded_files_are_put_on_the_table_and_the_uploader_is_empty_again(open_page: Open, shown: Shown) -> None:
    app = open_page(Place.SOURCES)
    app.file_uploader[0].upload("island.txt", TEXT).upload("harbour.md", TEXT).run()
    page = shown(app)
    assert "island.txt" in page
    assert "harbour.md" in page
    app.run()
    assert [each.label for each in app.button].count("Remove") == 2


def test_files_that_the_browser_sends_twice_are_taken_once() -> None:
    def sent_twice() -> None:
        import streamlit as st

        from checker.ui import state

        for _ in range(2):
            state.add_uploaded([state.Entry("island.txt")], 0)
        st.text(", ".join(entry.name for entry in state.current().entries))

    assert AppTest.from_function(sent_twice).run().text[0].value == "island.txt"


@pytest.mark.parametrize(("data", "name"), [(b"", "empty.txt"), (b"\x00\x01" * 99, "binary.txt"), (b"{", "bad.json")])
def test_a_bad_file_is_told_in_the_words_of_the_command_line_and_the_app_lives_on(
    open_page: Open, shown: Shown, data: bytes, name: str
) -> None:
    app = open_page(Place.SOURCES)
    app.file_uploader[0].upload(name, data).run()
    page = shown(app)
    assert words_of(data, name) in page.replace("&#39;", "'").replace("&#34;", '"')
    assert 'role="alert"' in page
    app = press(press(app, "Remove"), "Take the sample story")
    assert 'role="alert"' not in shown(app)


def test_a_file_name_is_escaped(open_page: Open, shown: Shown) -> None:
    app = open_page(Place.SOURCES)
    app.file_uploader[0].upload("<img src=x onerror=alert(1)>.txt", TEXT).run()
    assert "<img" not in shown(app)


def test_one_source_is_refused_in_the_words_of_the_command_line(open_page: Open, shown: Shown) -> None:
    app = open_page(Place.SOURCES)
    app.file_uploader[0].upload("island.txt", TEXT).run()
    app = press(app, "Compare")
    with pytest.raises(CheckerError) as raised:
        check_sources(read_bytes(TEXT, "island.txt"))
    assert str(raised.value) in shown(app)
    assert app.title[0].value == "Sources"


def test_the_same_file_twice_is_refused(open_page: Open, shown: Shown) -> None:
    app = open_page(Place.SOURCES)
    app.file_uploader[0].upload("island.txt", TEXT).upload("island.txt", TEXT).run()
    assert "the same text twice" in shown(press(app, "Compare"))


def test_a_pasted_text_joins_the_table(open_page: Open, shown: Shown) -> None:
    app = open_page(Place.SOURCES)
    fields = {each.label: each for each in app.text_input}
    fields["Outlet"].input("Island News")
    fields["Date (year-month-day)"].input("2024-03-04")
    app.text_area[0].input(TEXT.decode())
    app = press(app, "Add this text")
    assert "pasted text" in shown(app)
    assert [each.value for each in app.text_area] == [""]
    assert "Island News" in [each.value for each in app.text_input]


def test_a_pasted_text_with_a_date_that_is_none_stays_in_the_form_beside_its_error(
    open_page: Open, shown: Shown
) -> None:
    app = open_page(Place.SOURCES)
    {each.label: each for each in app.text_input}["Date (year-month-day)"].input("4 March")
    app.text_area[0].input(TEXT.decode())
    app = press(app, "Add this text")
    assert "YYYY-MM-DD" in shown(app)
    assert [each.value for each in app.text_area] == [TEXT.decode()]


def test_a_correction_outlives_a_visit_to_another_page(open_page: Open) -> None:
    app = press(open_page(Place.SOURCES), "Take the sample story")
    next(each for each in app.text_input if each.value == "Kyodo News").input("Kyodo").run()
    app.switch_page("page/findings.py").run()
    app.switch_page("page/sources.py").run()
    assert "Kyodo" in [each.value for each in app.text_input]


def test_two_of_one_text_are_told_before_they_are_compared(open_page: Open, shown: Shown) -> None:
    app = open_page(Place.SOURCES)
    app.file_uploader[0].upload("island.txt", TEXT).upload("island.txt", TEXT).run()
    assert "the same text twice" in shown(app)


def test_what_is_left_out_is_struck_through_in_its_place_and_taken_back_in(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.SOURCES, comparison)
    next(each for each in app.selectbox if each.label.startswith("Take the articles")).select_index(0).run()
    app.toggle[0].set_value(True).run()
    page = shown(app)
    assert '<del class="left-out">Read more: the weather</del>' in page
    assert page.index("A port inquiry was opened.") < page.index("Read more: the weather")
    app = press(app, "Take part 1 back in")
    assert "<del" not in shown(app)
    assert "Read more: the weather" in shown(app)


def test_the_articles_of_a_saved_story_are_put_on_the_table(open_page: Open, comparison: Comparison) -> None:
    app = open_page(Place.SOURCES, comparison)
    next(each for each in app.selectbox if each.label.startswith("Take the articles")).select_index(0).run()
    assert [each.value for each in app.text_input if each.label == "Outlet" and each.value] == ["Kyodo", "Reuters"]
    app = press(app, "Clear the table")
    assert not [each for each in app.button if each.label == "Remove"]


def test_a_corrected_date_that_is_none_is_told_beside_its_source(open_page: Open, shown: Shown) -> None:
    app = press(open_page(Place.SOURCES), "Take the sample story")
    next(each for each in app.text_input if each.label == "Date" and each.value).input("yesterday").run()
    page = shown(app)
    assert "YYYY-MM-DD" in page
    assert page.index("YYYY-MM-DD") < page.index("asharq-al-awsat.txt")
