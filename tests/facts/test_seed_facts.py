"""The seed articles' facts are those that a reader finds there, one by one; what is known to be wrong is marked."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from checker.language import Language
from tests.facts.rewrite_expected import rewritten, written
from tests.facts.seed_facts import EXPECTED, Facts, Key, by_key, find_facts, read_expected


@pytest.fixture(scope="module")
def found(language: Language) -> dict[Path, Facts]:
    return {path: find_facts(path, language) for path in EXPECTED}


@cache
def keys_of(path: Path) -> dict[Key, str]:
    """Every place that is looked at, with the reason why it is known to be wrong."""
    expected = read_expected(path)
    wrong = {(each["kind"], each["start"]): each["why"] for each in expected["wrong"]}
    return dict.fromkeys(by_key(expected["facts"]), "") | wrong


def places() -> list[Any]:
    return [
        pytest.param(
            path,
            key,
            id=f"{path.name.split('.')[0]}-{key[0]}-{key[1]}",
            marks=[pytest.mark.xfail(reason=why, strict=True)] if why else [],
        )
        for path in EXPECTED
        for key, why in keys_of(path).items()
    ]


@pytest.mark.parametrize(("path", "key"), places())
def test_a_fact_is_found_as_it_stands_in_the_article(path: Path, key: Key, found: dict[Path, Facts]) -> None:
    assert found[path].get(key) == by_key(read_expected(path)["facts"]).get(key)


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.name)
def test_no_other_fact_is_found(path: Path, found: dict[Path, Facts]) -> None:
    assert [fact for key, fact in found[path].items() if key not in keys_of(path)] == []


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.name)
def test_rewriting_changes_nothing_where_all_is_as_expected(path: Path, found: dict[Path, Facts]) -> None:
    assert written(rewritten(read_expected(path), found[path])) == path.read_text(encoding="utf-8")
