"""Which of two figures is the later state of one thing, and which two figures are told of one thing at all."""

from datetime import date

import pytest

from checker.claims import extract_claims
from checker.facts import KINDS
from checker.facts.ladder import Level
from checker.ingest import read_text
from checker.language import Language
from checker.model import Relation
from checker.paired import Distinct, Pair
from checker.parts import Stated, same_part
from checker.updates import is_update

MONDAY, TUESDAY = date(2024, 6, 3), date(2024, 6, 4)
SURE = 0.5


def stated(language: Language, kind: str, text: str, words: str, published: date = MONDAY) -> Stated:
    """The fact of a kind in a text that has some words."""
    article = read_text(text, outlet="The Herald", published=published)
    return next(
        Stated(article, claim, fact)
        for claim in extract_claims([article], language).claims
        for fact in claim.facts
        if fact.kind == kind and words in fact.span.of(article.text)
    )


@pytest.mark.parametrize(
    ("kind", "left", "value", "right", "other", "one_part"),
    [
        # Counts: the state of people, and what is counted.
        ("number", "Six people were killed in the fire.", "Six", "Nine workers lost their lives.", "Nine", True),
        ("number", "Six people were killed in the fire.", "Six", "The fire left nine people injured.", "nine", False),
        ("number", "Nine sailors are missing.", "Nine", "Six people have not been accounted for.", "Six", True),
        ("number", "Fourteen ships were waiting off Varnau.", "Fourteen", "Off Varnau 17 vessels lay.", "17", True),
        ("number", "Fourteen ships lay off Varnau.", "Fourteen", "Nine cranes stand in Varnau.", "Nine", False),
        # Money: by what it is.
        ("number", "Nordvik will buy Teller for $210 million.", "210", "The price is $201 million.", "201", True),
        ("number", "Nordvik will buy Teller for $210 million.", "210", "Its revenue was $80 million.", "80", False),
        ("number", "The yard was fined 40,000 euros.", "40", "The yard paid a fine of 60,000 euros.", "60", True),
        ("number", "Its shares stood at $41.20.", "41", "The stock shed 30c to close at $41.", "41", True),
        ("number", "It cut its dividend to 9 cents a share from 12 cents.", "12", "The stock fell 30c.", "30", False),
        ("number", "It cut its dividend to 9 cents a share.", "9", "Its dividend is 7 cents a share.", "7", True),
        ("number", "Profit was $61 million.", "61", "It took a $25 million writedown.", "25", False),
        ("number", "The gross margin was 21 percent.", "21", "Its gross margin shrank to 24 percent.", "24", True),
        ("number", "The gross margin was 21 percent.", "21", "Profit fell by 24 percent.", "24", False),
        ("number", "Nordvik will buy Teller for $141 million.", "141", "It pays $90 million later.", "90", True),
        (
            "number",
            "Nordvik will buy Teller for $141 million.",
            "141",
            "It pays $90 million and the remaining $51 million later.",
            "90",
            False,
        ),
        (
            "number",
            "Its gross margin shrank by 2 percentage points.",
            "2",
            "The gross margin narrowed by 2 percent.",
            "2",
            True,
        ),
        (
            "number",
            "Prado won by a margin of 2 percent.",
            "2",
            "Its gross margin shrank by 2 percentage points.",
            "2",
            False,
        ),
        ("number", "Its rate of inflation rose by 2 percent.", "2", "Inflation rose by 3 percent.", "3", True),
        ("number", "Its rate of inflation rose by 2 percent.", "2", "Inflation rose to 3 percent.", "3", False),
        # Measures: depth is not distance.
        ("number", "The quake hit at a depth of 12 km.", "12", "It struck 15 km deep.", "15", True),
        ("number", "The quake hit at a depth of 12 km.", "12", "It struck 15 km from Varnau.", "15", False),
        # Times: by what happened then.
        ("date", "The mill was founded in 1931.", "1931", "Brandt founded the mill in 1913.", "1913", True),
        ("date", "The blast occurred on Monday.", "Monday", "The blast happened on Sunday.", "Sunday", True),
        ("date", "The blast occurred on Monday.", "Monday", "Police said on Sunday it was gas.", "Sunday", False),
        ("date", "Weber was jailed for six years.", "six", "Weber is serving an eight-year sentence.", "eight", True),
        ("date", "Weber was jailed for six years.", "six", "The strike lasted eight days.", "eight", False),
        # A time before the one from which a thing is so is none of it; a later one may be.
        ("date", "The dam is to supply power from 2035.", "2035", "The dam will supply power in 2033.", "2033", True),
        ("date", "The dam is to supply power from 2035.", "2035", "The dam will supply power in 2036.", "2036", False),
        ("date", "The dam has supplied power since May.", "May", "The dam supplied power in March.", "March", False),
        # Results of one vote have a side in common.
        ("number", "The motion passed by 63 votes to 31.", "63", "They carried it with the votes 63-13.", "63", True),
        ("number", "The motion passed by 63 votes to 31.", "63", "They carried it with the votes 58-13.", "58", False),
        (
            "date",
            "Weber was charged with fraud on Monday.",
            "Monday",
            "Weber was charged with perjury on Friday.",
            "Friday",
            False,
        ),
        (
            "date",
            "Weber was charged with fraud on Monday.",
            "Monday",
            "He was charged with tax fraud on Friday.",
            "Friday",
            True,
        ),
        ("date", "The coach overturned at 7:15 a.m.", "7:15", "It happened at 6.45 in the morning.", "6.45", True),
        ("date", "The coach tipped over at about 7 a.m.", "7", "The coach rolled over at about 7 a.m.", "7", False),
        # Persons: by the office they hold.
        ("person", "Mayor Lena Ortiz opened it.", "Ortiz", "Ana Prado, the mayor, opened it.", "Prado", True),
        ("person", "Mayor Lena Ortiz opened it.", "Ortiz", "Former mayor Ana Prado was there.", "Prado", False),
    ],
)
def test_two_facts_are_compared_where_they_are_said_of_one_thing(
    language: Language, kind: str, left: str, value: str, right: str, other: str, one_part: bool
) -> None:
    one, two = stated(language, kind, left, value), stated(language, kind, right, other)
    assert same_part(one, two) == same_part(two, one)
    assert (same_part(one, two) >= SURE) is one_part


@pytest.mark.parametrize(
    ("left", "right", "later", "one_part"),
    [
        ("Crews pulled five more cars out of the mud.", "Crews pulled four more cars out of the mud.", TUESDAY, False),
        ("Crews pulled five more cars out of the mud.", "Crews pulled four more cars out of the mud.", MONDAY, True),
        ("Crews pulled five cars out of the mud.", "Crews pulled four cars out of the mud.", TUESDAY, True),
        ("Crews lost 2 lorries and five more cars.", "Crews lost 2 lorries and four more cars.", TUESDAY, True),
    ],
)
def test_what_is_added_on_two_days_is_no_one_figure(
    language: Language, left: str, right: str, later: date, one_part: bool
) -> None:
    one, two = stated(language, "number", left, "five"), stated(language, "number", right, "four", later)
    assert (same_part(one, two) >= SURE) is one_part


def pair_of(left: Stated, right: Stated) -> Pair:
    values = Distinct((left,)), Distinct((right,))
    return Pair(values, values, (left, right), 1.0, Level("different", Relation.CONFLICT, "a different number"))


@pytest.mark.parametrize(
    ("earlier", "value", "later", "other", "update"),
    [
        ("Six people were killed in the fire.", "Six", "Nine people died in the fire.", "Nine", True),
        ("Nine people were killed in the fire.", "Nine", "Six people died in the fire.", "Six", False),
        ("Nine workers are missing.", "Nine", "Six workers had not been accounted for.", "Six", True),
        ("Six people were killed last year.", "Six", "Nine people were killed last year.", "Nine", False),
        ("Prado won by 41 votes.", "41", "Prado won by 57 votes. A recount ended on Monday.", "57", True),
        ("Prado won by 41 votes.", "41", "Prado won by 57 votes.", "57", False),
        ("Shares stood at $41.", "41", "Shares closed at $43.", "43", True),
    ],
)
def test_the_later_article_tells_a_later_state(
    language: Language, earlier: str, value: str, later: str, other: str, update: bool
) -> None:
    before, after = stated(language, "number", earlier, value), stated(language, "number", later, other, TUESDAY)
    assert is_update(before, after) is update
    assert is_update(after, before) is update


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("One in nine patients lives alone.", "About 11 percent of patients live alone.", Relation.COMPATIBLE),
        ("More than half of the members voted.", "The turnout was 45 percent.", Relation.CONFLICT),
        ("Up to 1.6 million people fled.", "As many as 1.5 million people fled.", Relation.CONFLICT),
        ("The share rose by 4 percentage points.", "The share rose by 4 percent.", Relation.CONFLICT),
    ],
)
def test_shares_in_words_and_bounds_of_one_direction_are_compared(
    language: Language, left: str, right: str, relation: Relation
) -> None:
    one, two = (stated(language, "number", text, "").fact.value for text in (left, right))
    assert KINDS["number"].compare(one, two).relation is relation
