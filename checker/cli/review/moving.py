"""The commands that take reviews out of the database, and back into one."""

import argparse
import contextlib
import sys
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from checker.cli.jsonl import lines_of
from checker.cli.output import check_outputs, open_output
from checker.cli.review import documents
from checker.cli.review.asked import give
from checker.errors import UsageError
from checker.export.csv_table import csv_bytes
from checker.export.rows import rows_of
from checker.review.desk import Desk, Record
from checker.review.log import Head

Asked = argparse.Namespace
Written: TypeAlias = Callable[[Record, Asked], bytes]


def export(desk: Desk, asked: Asked) -> int:
    targets = {form: getattr(asked, form) for form in (*_FORMS, "jsonl") if getattr(asked, form) is not None}
    if not targets:
        raise UsageError(
            "nothing", "to write", f"name a file with {', '.join(f'--{form}' for form in (*_FORMS, 'jsonl'))}"
        )
    check_outputs([*targets.values(), *([asked.json] if asked.json else [])], [])
    heads: dict[str, Head] = {}
    if "jsonl" in targets:
        heads["jsonl"] = _everything(desk, targets["jsonl"])
    if targets.keys() & _FORMS:
        record = desk.record(desk.story(asked.story), asked.run_number)
        for form in targets.keys() & _FORMS:
            with open_output(targets[form]) as stream:
                stream.write(_FORMS[form](record, asked))
            heads[form] = record.head
    for head in dict.fromkeys(heads.values()):
        print(f"head {head.hash} ({head.entries} entries)", file=sys.stderr)
    if asked.json is not None:
        give(asked, documents.exported(targets, heads), ())
    return 0


def take_back(desk: Desk, asked: Asked) -> int:
    with contextlib.ExitStack() as stack:
        checked = desk.take_back(lines_of(asked.source, stack))
    give(asked, documents.checked(checked), [f"{checked.entries} entries", f"head {checked.head}"])
    return 0


def _everything(desk: Desk, target: str) -> Head:
    with desk.exported() as (head, lines), open_output(target) as stream:
        stream.writelines(lines)
    return head


def _csv(record: Record, asked: Asked) -> bytes:
    return csv_bytes(rows_of(record.comparison, everything=asked.is_everything))


_FORMS: Final[Mapping[str, Written]] = {"csv": _csv}
