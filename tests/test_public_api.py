"""What `import checker` gives: everything that it names, and nothing slow before it is asked for."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import checker
from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("name", checker.__all__)
def test_everything_that_is_named_is_there(name: str) -> None:
    assert getattr(checker, name) is not None


def test_what_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'frob'"):
        _ = checker.frob


def printed(script: str) -> list[str]:
    """The words that a fresh Python prints."""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.split()


def test_importing_checker_imports_no_model() -> None:
    loaded = printed("import sys, checker; print(*sys.modules)")
    assert "checker" in loaded
    assert not {"torch", "spacy", "sklearn", "sentence_transformers"} & set(loaded)


def test_a_draft_is_a_function_however_it_is_imported() -> None:
    imports = "import checker.drafting, checker; from checker import draft; from checker.cli import draft as command"
    told = f"{imports}\nprint(draft.__module__, checker.draft is draft, callable(draft), command.__name__)"
    assert printed(told) == ["checker.drafting", "True", "True", "checker.cli.draft"]


def test_a_draft_is_checked_from_python(language: Language, encoder: Encoder) -> None:
    day = date(2024, 6, 4)
    own = read_text("Peru and Chile signed a fishing treaty in Lima.", outlet="newsroom", published=day)
    source = read_text("Ministers of Peru and Chile signed a treaty on fishing in Lima.", outlet="A", published=day)
    report = checker.draft(own, [source], language=language, encoder=encoder)
    assert isinstance(report, checker.DraftReport)
    assert [(each.standing, each.support.outlets) for each in report.claims] == [("supported", ("A",))]
    assert (report.draft.outlet, report.draft.text) == ("draft", own.text)
