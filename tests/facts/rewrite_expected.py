"""Write the facts that are found now over those expected of the seed articles.

`python -m tests.facts.rewrite_expected`, from the root of the project.

What a file lists under `wrong` stays as it is. Read the difference against the articles before you commit it: what is
found wrongly goes into the file as it should be, and under `wrong` with the reason.
"""

import json
from pathlib import Path
from typing import Any

from checker.language import load_language
from tests.facts.seed_facts import EXPECTED, Facts, by_key, find_facts, read_expected


def rewritten(expected: dict[str, Any], found: Facts) -> dict[str, Any]:
    """The expected facts, those that are known to be found wrongly aside, as they are found."""
    wrong = {(each["kind"], each["start"]) for each in expected["wrong"]}
    before = by_key(expected["facts"])
    facts = {key: fact for key, fact in found.items() if key not in wrong}
    facts |= {key: fact for key, fact in before.items() if key in wrong}
    return {**expected, "facts": sorted(facts.values(), key=lambda fact: (fact["start"], fact["end"], fact["kind"]))}


def written(document: dict[str, Any]) -> str:
    """JSON with a line for each item of a list, so that a difference is one of lines."""
    return "{\n" + ",\n".join(f"{json.dumps(key)}: {_value(value)}" for key, value in document.items()) + "\n}\n"


def _value(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return json.dumps(value, ensure_ascii=False)
    return "[\n" + ",\n".join(f"  {json.dumps(each, ensure_ascii=False)}" for each in value) + "\n]"


def rewrite(path: Path, found: Facts) -> None:
    path.write_text(written(rewritten(read_expected(path), found)), encoding="utf-8")


if __name__ == "__main__":
    language = load_language()
    for each in EXPECTED:
        rewrite(each, find_facts(each, language))
