"""`checker pairs`: one comparison of two texts a line, the way of `checker compare`, streamed."""

import contextlib
import sys
from functools import partial

from checker.cli.jsonl import Record, answered, date_in, encoded, lines_of, text_in
from checker.cli.output import check_outputs, open_output
from checker.embedding import load_encoder
from checker.export.pair_json import pair_json
from checker.ingest import take_as_given
from checker.judge import load_judge
from checker.language import Language, load_language
from checker.model import Article, Encoder, Judge
from checker.pipeline import compare
from checker.settings import Settings

_SIDES = ("left", "right")


def run_pairs(source: str, target: str, model: str | None, judge: str | None) -> None:
    """Write an answer for each line of the source as soon as it is known; no line is kept.

    Raises CheckerError; a file to write to is then as it was before.
    """
    check_outputs([target], [source])
    with contextlib.ExitStack() as stack:
        stream = stack.enter_context(open_output(target))
        lines = lines_of(source, stack)
        stack.enter_context(contextlib.redirect_stdout(sys.stderr))
        asked = load_judge(judge) if judge is not None else None
        answer = partial(_answer, load_language(), load_encoder(model), asked)
        for document in answered(lines, answer, _failed):
            stream.write(encoded(document))
            stream.flush()


def _answer(language: Language, encoder: Encoder, judge: Judge | None, label: Record, record: Record) -> Record:
    sides = [_side(record, side) for side in _SIDES]
    return {**label, **pair_json(compare(sides, language=language, encoder=encoder, judge=judge))}


def _side(record: Record, side: str) -> Article:
    published = date_in(record, f"{side}_date")
    return take_as_given(text_in(record, side), side, f'"{side}"', published, Settings())


def _failed(label: Record, why: str) -> Record:
    return {**label, "error": why}
