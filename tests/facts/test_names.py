"""What holds of the names of any text, and how the names of one article hang together."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.facts import asset, organisation, person, place
from checker.facts.names import Name, NameBook, read_names
from checker.facts.names.person import keys_of, parts_of, same_person
from checker.language import Language
from checker.model import Span

KINDS = (person.KIND, place.KIND, organisation.KIND, asset.KIND)
PIECES = tuple(
    """President_Ana_Souza Souza the U.S. North_Korea Kim Kim_Jong_Un of and de_la 's ’s - — (NCG) said in Seoul
    Nuclear_Consultative_Group Ministry_of Defence B-52 USS submarine “ ” . , Mr. Dr Jr. Monday May & Ltd Hawke's Bay
    pro-Israel I'm 1,200 É İ ß 東京 🙂 Ŀ °C O' A A. -A- Secretary_of Minister Ambassador_to_Jordan \n \n\n""".replace(
        "_", " "
    ).split(" ")
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.text(max_size=60)
WORDS = st.lists(
    st.sampled_from([*PIECES, "Robert", "Bob", "J.", "al-Ansari", "Won-sik", "Won", "Sik", "Sr."]), max_size=5
)
NAMES = st.builds(Name, WORDS.map(" ".join), st.sampled_from(["name", "description"]))


def names(language: Language, text: str) -> NameBook:
    (doc,) = language.parse([text])
    return read_names(doc)


@given(TEXTS)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_mention_of_any_text_lies_in_it_and_names_overlap_none(language: Language, text: str) -> None:
    end = -1
    for mention in names(language, text).mentions:
        assert mention.span.of(text).strip() == mention.span.of(text) != ""
        assert mention.span.end <= len(text)
        assert mention.canonical
        if mention.named:
            assert mention.span.start >= end
            end = mention.span.end


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@given(left=NAMES, right=NAMES)
@settings(max_examples=200, deadline=None)
def test_comparing_is_symmetric_and_a_name_agrees_with_itself(kind: object, left: Name, right: Name) -> None:
    compare: Callable[[Name, Name], object] = kind.compare  # type: ignore[attr-defined]  # parametrised
    assert compare(left, right) == compare(right, left)
    assert compare(left, left).relation.value in ("agree", "compatible")  # type: ignore[attr-defined]


@given(left=WORDS.map(" ".join), right=WORDS.map(" ".join))
@settings(max_examples=300, deadline=None)
def test_two_names_of_one_person_share_a_key_by_which_either_is_looked_up(left: str, right: str) -> None:
    if same_person(left, right) and min(len(parts_of(left)), len(parts_of(right))) > 1:
        assert keys_of(left) & keys_of(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [("Bob Alvarez", "Robert Alvares"), ("Shin Won Sik", "Shin Won-sik"), ("Wang Yi Bo", "Yibo Wang")],
)
def test_other_spellings_of_one_person_share_a_key(left: str, right: str) -> None:
    assert same_person(left, right)
    assert keys_of(left) & keys_of(right)


def test_the_names_of_an_article_do_not_depend_on_the_one_before(language: Language) -> None:
    first = "President Ana Souza spoke in Lima. Souza thanked the army."
    second = "Souza Foods Ltd said sales fell. Souza is based in Lyon, France."
    alone = names(language, second)
    together = [read_names(doc) for doc in language.parse([first, second])]
    assert together[1] == alone


def test_a_surname_that_two_persons_of_the_article_share_stays_a_surname(language: Language) -> None:
    book = names(language, "Actor Henrik Dahl and his sister, Ingrid Dahl, attended. Dahl wore black.")
    assert [mention.canonical for mention in book.of_kind("person")] == ["Henrik Dahl", "Ingrid Dahl", "Dahl"]


def test_a_ministry_written_short_is_the_one_ministry_of_the_article(language: Language) -> None:
    text = "South Korea's Defense Ministry gave no details. The defense ministry said it would answer on Monday."
    assert {each.canonical for each in names(language, text).of_kind("organisation")} == {
        "South Korea Defense Ministry"
    }


def test_the_ministries_of_two_countries_stay_apart(language: Language) -> None:
    text = "Japan's foreign ministry protested. China's foreign ministry rejected it. The foreign ministry was calm."
    canonical = [each.canonical for each in names(language, text).of_kind("organisation")]
    assert canonical == ["Japan foreign ministry", "China foreign ministry", "foreign ministry"]


def test_the_north_is_north_korea_where_the_article_is_of_it(language: Language) -> None:
    text = "North Korea fired a missile. It was the North's third test."
    assert [each.canonical for each in names(language, text).of_kind("place")] == ["North Korea", "North Korea"]


def test_a_place_lies_in_what_the_article_says_behind_it(language: Language) -> None:
    text = "The ferry sank near Portland, Maine, on Sunday."
    portland = next(names(language, text).of_kind("place"))
    assert portland.within == ("Maine", "United States")


def test_photographers_in_a_credit_are_no_persons_of_the_story(language: Language) -> None:
    text = "Rescuers search a house in Lima, Peru, May 3, 2021. Andina/Rosa Quispe/Pool via Reuters"
    assert list(names(language, text).of_kind("person")) == []


def test_the_canonical_name_of_a_span_is_that_of_the_mention_around_or_inside_it(language: Language) -> None:
    text = "South Korean Defense Minister Shin Won-sik met the press. Shin said the drill would go on."
    book = names(language, text)
    assert book.canonical(Span(0, text.index(" met"))) == "Shin Won-sik"
    start = text.index("Shin said")
    assert book.canonical(Span(start, start + 4)) == "Shin Won-sik"
    assert book.canonical(Span(text.index("press"), text.index("press") + 5)) is None
