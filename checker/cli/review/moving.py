"""The commands that take reviews out of the database, and back into one."""

import argparse
import contextlib
import sys
from collections.abc import Mapping
from typing import Final

from checker.cli.output import check_outputs, open_output
from checker.cli.review import documents
from checker.cli.review.asked import give
from checker.errors import UsageError
from checker.export.forms import FORMS, PDF, Form, Wishes
from checker.export.pdf_report import check_pdf
from checker.review.desk import Desk
from checker.review.log import Head

Asked = argparse.Namespace


def export(desk: Desk, asked: Asked) -> int:
    targets = {form: target for form in _ALL_FORMS if (target := getattr(asked, form)) is not None}
    if not targets:
        options = " or ".join(f"--{form.replace('_', '-')}" for form in _ALL_FORMS)
        raise UsageError("nothing", "to write", f"name a file with {options}")
    check_outputs([*targets.values(), *([asked.json] if asked.json else [])], [])
    if PDF.name in targets:
        check_pdf()
    heads = {**_of_story(desk, asked, targets), **_of_all(desk, targets)}
    for head in dict.fromkeys(heads.values()):
        print(f"head {head.hash} ({head.entries} entries)", file=sys.stderr)
    if asked.json is not None:
        give(asked, documents.exported(targets, heads), ())
    return 0


def take_back(desk: Desk, asked: Asked) -> int:
    from checker.cli.jsonl import lines_of  # which loads all readers of sources

    with contextlib.ExitStack() as stack:
        checked = desk.take_back(lines_of(asked.source, stack))
    give(asked, documents.checked(checked), [f"{checked.entries} entries", f"head {checked.head}"])
    return 0


def _of_story(desk: Desk, asked: Asked, targets: Mapping[str, str]) -> Mapping[str, Head]:
    """Write what tells of a story; nothing where one of the forms can't be made."""
    wanted = [form for form in targets if form in _FORMS]
    if not wanted:
        return {}
    record = desk.record(desk.story(asked.story), asked.run_number)
    wishes = Wishes(asked.is_everything, asked.organisation, asked.url)
    for form, made in {form: _FORMS[form].made(record, wishes) for form in wanted}.items():
        with open_output(targets[form]) as stream:
            stream.write(made)
    return dict.fromkeys(wanted, record.head)


def _of_all(desk: Desk, targets: Mapping[str, str]) -> Mapping[str, Head]:
    """Write what tells of the whole database."""
    if _LINES not in targets:
        return {}
    with desk.exported() as (head, lines), open_output(targets[_LINES]) as stream:
        stream.writelines(lines)
    return {_LINES: head}


_FORMS: Final[Mapping[str, Form]] = {form.name: form for form in FORMS}
_LINES: Final = "jsonl"
_ALL_FORMS: Final = (*_FORMS, _LINES)
