"""`checker train`: annotated pairs of documents → the coefficients that tell events, links and contradictions."""

import contextlib
import sys
from pathlib import Path

from checker.cli.output import check_outputs, open_output
from checker.cli.progress import progress_bar
from checker.embedding import load_encoder
from checker.language import load_language
from checker.settings import Settings
from checker.training import models_json, read_cases, train
from checker.weighing import read_labelled, weigh


def run_train(folder: str, source: str, target: str, model: str | None) -> None:
    """Read the folder, fit, write the coefficients. Raises CheckerError; a file to write to is then as it was."""
    check_outputs([target], [])
    cases, labelled = read_cases(Path(folder)), read_labelled(Path(folder))
    with contextlib.redirect_stdout(sys.stderr), progress_bar(quiet=False) as watch:
        language, encoder = load_language(), load_encoder(model)
        trained = train(cases, language, encoder, Settings(), watch)
        if labelled:
            trained["contradiction"] = weigh(labelled, language, encoder, Settings(), watch)
    with open_output(target) as stream:
        stream.write(models_json(trained, source).encode())
