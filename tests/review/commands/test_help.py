"""What `checker review` says of itself: each command and option, with an example, at once."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from checker import cli
from checker.cli.review.commands import COMMANDS
from checker.cli.review.help_texts import ABOUT, EXAMPLES, TEXTS
from tests.review.commands.answers import MEDIUM, Run

README = Path(__file__).parents[3] / "README.md"


@pytest.mark.parametrize("command", TEXTS)
def test_every_command_has_help_with_an_example(run: Run, command: str) -> None:
    code, out, err = run(f"{command} --help")
    assert (code, err) == (0, "")
    assert out.startswith(f"usage: checker review {command} ")
    assert f"checker review {command}" in out.partition("example")[2]
    for option in ("--as", "--db", "--json"):
        assert option in out


def test_the_overview_says_what_reviewing_is_and_gives_examples(run: Run) -> None:
    _, overview, _ = run("--help")
    assert ABOUT in overview
    assert EXAMPLES in overview


def test_every_command_is_in_the_overview_and_in_the_readme(run: Run) -> None:
    _, overview, _ = run("--help")
    readme = README.read_text("utf-8")
    for command in TEXTS:
        assert re.search(rf"^    {command}\s", overview, re.MULTILINE), command
        assert f"`{command}`" in readme, command
    assert TEXTS.keys() == COMMANDS.keys()


def test_every_option_is_described() -> None:
    """The command line's own parsers know them all."""
    _, commands = cli._parsers()
    for name, parser in commands.items():
        for action in parser._actions:
            assert action.help, (name, action.option_strings)


def test_no_line_of_help_is_wider_than_the_others(run: Run) -> None:
    for command in TEXTS:
        assert max(map(len, run(f"{command} --help")[1].splitlines())) <= 120, command


def test_a_command_answers_without_the_models_libraries(place: str) -> None:
    script = (
        "import sys; from checker.cli import main; code = main(sys.argv[1:])\n"
        "assert not {'torch', 'spacy', 'sentence_transformers', 'sklearn', 'alembic'} & set(sys.modules)\n"
        "sys.exit(code)"
    )
    for words in ("list", f"decide {MEDIUM} --verdict compatible --as Ana", "export --csv -"):
        done = subprocess.run(
            [sys.executable, "-c", script, "review", *words.split(), "--db", place], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr


def test_help_opens_no_database(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_DATABASE_URL", str(tmp_path / "none.db"))
    run("list --help")
    run("list --frob")
    assert not (tmp_path / "none.db").exists()
