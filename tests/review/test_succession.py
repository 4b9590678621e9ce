"""From one comparison of a story to the next: pure."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Comparison, Span
from checker.review.events import Rewording
from checker.review.lines import ArticleKey, story_of
from checker.review.restoring import SavedValue
from checker.review.succession import changes_between, with_sides_kept
from checker.review.texts import versions

from .cases import comparison_of, finding_ids, with_third

OLD = comparison_of(6)
IDS = finding_ids(OLD)


def turned(comparison: Comparison) -> Comparison:
    """The same with left and right in the other order."""
    findings = (replace(each, left=each.right, right=each.left) for each in comparison.findings)
    return replace(comparison, articles=comparison.articles[::-1], findings=tuple(findings))


# --- Texts


@pytest.mark.parametrize(
    ("old", "new", "words", "there"),
    [
        ("12 people died on Monday.", "At least 12 people died on Monday.", "12", "12"),
        ("12 people died on Monday.", "15 people died on Monday.", "12", "15"),
        ("12 people died. 30 are hurt.", "12 people died. 31 are hurt.", "30", "31"),
        ("12 people died. 30 are hurt.", "30 are hurt.", "12", None),
        ("12 people died.", "12 people died.", "people died", "people died"),
    ],
)
def test_words_are_found_in_their_place_in_the_new_text(old: str, new: str, words: str, there: str | None) -> None:
    start = old.index(words)
    place = versions(old, new).place_of(Span(start, start + len(words)))
    assert (place and place.of(new)) == there


@given(st.text("ab 1.\n", max_size=60), st.text("ab 1.\n", max_size=60), st.data())
def test_a_place_is_one_in_the_new_text(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    span = Span(start, data.draw(st.integers(start, len(old))))
    place = versions(old, new).place_of(span)
    assert place is None or place.end <= len(new)
    whole = versions(old, old).place_of(span)
    assert whole is None or whole.overlaps(span)


# --- What changed


def test_the_same_again_changes_nothing() -> None:
    assert changes_between(OLD, comparison_of(6)).is_nothing
    assert changes_between(OLD, turned(OLD)).is_nothing
    assert changes_between(OLD, replace(OLD, version="9", settings={})).is_nothing


def test_a_changed_claim_is_matched_to_what_it_was() -> None:
    new = comparison_of(6, reworded={2: "Item 2: 99 people were on the ferry."})
    changes = changes_between(OLD, new)
    (changed,) = changes.changed
    assert (changed.old.id, changed.new.id) == (IDS[2], new.findings[2].id)
    assert changed.rewordings == (
        Rewording(
            "Coastal Wire",
            "Item 2: 17 people were on the ferry",
            "Item 2: 99 people were on the ferry",
            "17 people",
            "99 people",
        ),
    )
    assert (changes.new, changes.gone) == ((), ())


def test_a_claim_that_says_the_same_in_other_words_has_changed_too() -> None:
    new = comparison_of(6, reworded={2: "Item 2: when it sank, 17 people were on the ferry."})
    changes = changes_between(OLD, new)
    ((rewording,),) = [each.rewordings for each in changes.changed]
    assert (rewording.old_value, rewording.new_value) == ("17 people", "17 people")
    assert (changes.new, changes.gone) == ((), ())


def test_each_of_many_is_matched_to_its_own() -> None:
    reworded = {n: f"Item {n}: {n + 70} people were on the ferry." for n in range(6)}
    changes = changes_between(OLD, comparison_of(6, reworded=reworded))
    assert [each.old.id for each in sorted(changes.changed, key=lambda each: IDS.index(each.old.id))] == IDS
    for each in changes.changed:
        assert each.old.reason == each.new.reason  # which tells the item


def test_another_claim_in_the_place_is_no_later_form_of_it() -> None:
    changes = changes_between(OLD, comparison_of(6, reworded={2: "Item 2: mayor Oda resigned after 40 years."}))
    assert (len(changes.changed), [each.id for each in changes.gone], len(changes.new)) == (0, [IDS[2]], 1)


def test_what_is_taken_out_is_gone_and_what_is_added_new() -> None:
    shorter = comparison_of(6, reworded={2: ""})
    assert [each.id for each in changes_between(OLD, shorter).gone] == [IDS[2]]
    assert [each.id for each in changes_between(shorter, OLD).new] == [IDS[2]]
    assert not changes_between(OLD, shorter).changed


def test_where_checker_alone_reads_otherwise_nothing_is_matched() -> None:
    findings = (replace(OLD.findings[0], id="f0"), *OLD.findings[1:])
    changes = changes_between(OLD, replace(OLD, findings=findings, version="9"))
    assert (changes.changed, [each.id for each in changes.gone], [each.id for each in changes.new]) == (
        (),
        [IDS[0]],
        ["f0"],
    )


def test_what_another_outlet_shows_now_is_the_same_finding() -> None:
    """Of several outlets that hold a value the first is shown: one more article may change which."""
    one, other = with_third(OLD), with_third(OLD, is_first=True)
    for old, new in ((OLD, other), (one, other), (other, one)):
        changes = changes_between(old, new)
        pairs = [(each.old.reason, each.new.reason, each.rewordings, each.is_turned) for each in changes.changed]
        assert pairs == [(each.reason, each.reason, (), False) for each in OLD.findings]
        assert (changes.new, changes.gone) == ((), ())
    assert changes_between(OLD, one).is_nothing


def test_where_the_outlet_that_was_shown_says_something_else_now_the_source_has_changed() -> None:
    rewritten = "Ferry sinks off Maro\nWhat the ferry carried is not known any more."
    changes = changes_between(with_third(OLD), with_third(OLD, reworded=rewritten))
    assert [(each.old.reason, each.new.reason) for each in changes.changed] == [
        (each.reason, each.reason) for each in OLD.findings
    ]
    for each in changes.changed:
        (rewording,) = each.rewordings
        assert (rewording.outlet, rewording.new_value) == ("Harbour Post", "")
        assert rewording.old_claim != rewording.new_claim


def test_another_value_is_not_found_through_another_outlet() -> None:
    other = with_third(OLD, is_first=True)
    left = other.findings[0].left
    assert left is not None
    moved = replace(left, value=SavedValue("13 people", '{"value":"13"}'))
    findings = (replace(other.findings[0], left=moved), *other.findings[1:])
    changes = changes_between(OLD, replace(other, findings=findings))
    assert [each.id for each in changes.gone] == [IDS[0]]
    assert [each.id for each in changes.new] == [f"{IDS[0]}v"]


def test_another_kind_at_the_place_is_another_finding() -> None:
    new = comparison_of(6, reworded={2: "Item 2: 99 people were on the ferry."})
    new = replace(new, findings=tuple(replace(each, kind="negation") for each in new.findings))
    assert changes_between(OLD, new).changed == ()


@pytest.mark.parametrize("is_redated", [True, False])
def test_a_value_that_changed_under_the_same_words_has_changed_where_the_article_says_so(is_redated: bool) -> None:
    """ "Monday" is another day once the article's date is corrected; a new version that counts otherwise is no news."""
    left = OLD.findings[0].left
    assert left is not None
    moved = replace(left, value=SavedValue("2024-03-11", '{"value":"2024-03-11"}'))
    new = replace(OLD, findings=(replace(OLD.findings[0], left=moved), *OLD.findings[1:]))
    if is_redated:
        new = replace(new, articles=(replace(OLD.articles[0], published=date(2024, 3, 12)), OLD.articles[1]))
    told = [(each.old.id, each.new.id, each.rewordings) for each in changes_between(OLD, new).changed]
    claim = "Item 0: the ferry carried 12 people"
    rewording = Rewording("Harbour Post", claim, claim, "12 people", "2024-03-11")
    assert told == ([(IDS[0], IDS[0], (rewording,))] if is_redated else [])


# --- Sides


def test_a_and_b_stay_who_they_were() -> None:
    new = turned(comparison_of(6, reworded={2: "Item 2: 99 people were on the ferry."}))
    kept = with_sides_kept(OLD, new)
    for was, each in zip(OLD.findings, kept.findings, strict=True):
        assert was.left is not None
        assert each.left is not None
        assert OLD.article_of(was.left.claim_id).outlet == kept.article_of(each.left.claim_id).outlet == "Harbour Post"
    assert not [each for each in changes_between(OLD, kept).changed if each.is_turned]
    assert with_sides_kept(OLD, OLD) == OLD


# --- Stories

KEY = ArticleKey("Post", "Ferry sinks", "https://post.example/1", "post.html", "00")


@pytest.mark.parametrize(
    ("other", "is_form"),
    [
        (replace(KEY, title="Ferry sank", url="", source=""), True),
        (replace(KEY, title="Ferry sank", sha256="1"), True),
        (replace(KEY, url="", sha256="1"), True),
        (replace(KEY, outlet="Wire"), False),
        (ArticleKey("Post", "Flood", "https://post.example/2", "flood.html", "1"), False),
        (ArticleKey("Post", "", "", "", "1"), False),
    ],
)
def test_an_article_is_known_by_its_outlet_and_one_thing_more(other: ArticleKey, is_form: bool) -> None:
    assert KEY.is_form_of(other) is other.is_form_of(KEY) is is_form


def test_a_comparison_belongs_to_the_story_that_has_most_of_its_articles() -> None:
    articles = OLD.articles
    own = tuple(ArticleKey(each.outlet, each.title, each.url, each.source, each.sha256) for each in articles)
    others = tuple(replace(each, outlet=f"{each.outlet} 2") for each in own)
    assert story_of(articles, {}) is None
    assert story_of(articles, {1: others}) is None
    assert story_of(articles, {1: others, 2: (own[0], others[1]), 3: own}) == 3
    assert story_of(articles, {4: own, 3: own}) == 4
    assert story_of(articles, {2: (own[0], *others)}) == 2
