"""Annotated pairs of texts, which contradict each other or don't → what the evidence of a contradiction weighs.

The folder holds `conflict_*.jsonl`: a line a pair, `left` and `right` with their dates where they have some, its
`label`, and the `set` that it is from. Figures are told as they are on texts that the model has not seen (grouped
cross-validation by the left text), and at even odds: how often texts contradict each other, no such folder knows.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from checker.errors import CheckerError, UnreadableSource
from checker.evidence import evidence_of
from checker.ingest import parse_date, take_as_given
from checker.language import Language
from checker.logistic import Logistic
from checker.model import Article, Encoder
from checker.pipeline import compare
from checker.settings import Settings
from checker.training import Rows, Trained, Watch, fitted

CONFLICT: Final = "conflict"
LABELS: Final = frozenset({CONFLICT, "consistent"})


@dataclass(frozen=True)
class LabelledPair:
    """Two texts, whether they contradict each other, and the set that they are from."""

    left: Article
    right: Article
    is_conflict: bool
    source: str = ""


def read_labelled(folder: Path) -> list[LabelledPair]:
    """The pairs of a folder's `conflict_*.jsonl`, without those that can't be compared; none where it has no such file.

    Raises UnreadableSource.
    """
    pairs: list[LabelledPair] = []
    for path in sorted(folder.glob("conflict_*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                pair = _labelled(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise UnreadableSource("no labelled pair", f"in {path} line {number}", "see README.md") from error
            pairs += [pair] if pair is not None else []
    return pairs


def weigh(
    pairs: Sequence[LabelledPair], language: Language, encoder: Encoder, settings: Settings, watch: Watch
) -> Trained:
    """The model of a contradiction, at even odds.

    Raises UnreadableSource where the pairs are too few or of one sort.
    """
    pairs = _of_both_labels(pairs)
    if len({pair.left.text for pair in pairs}) < 2 or len({pair.is_conflict for pair in pairs}) < 2:
        what = "too few labelled pairs to learn from"
        raise UnreadableSource(what, f"({len(pairs)})", "give two left texts or more, and pairs of both labels")
    told: list[dict[str, float]] = []
    for done, pair in enumerate(pairs):
        watch("Comparing labelled pairs", done / len(pairs))
        comparison = compare((pair.left, pair.right), language=language, encoder=encoder, settings=settings)
        told.append(evidence_of(comparison))
    trained, _ = fitted(_rows(pairs, told))
    return replace(trained, model=_at_even_odds(trained.model, pairs))


def _of_both_labels(pairs: Sequence[LabelledPair]) -> list[LabelledPair]:
    """The pairs of sets that have some of each label: others would teach how their texts are written."""
    labels: dict[str, set[bool]] = {}
    for pair in pairs:
        labels.setdefault(pair.source, set()).add(pair.is_conflict)
    return [pair for pair in pairs if len(labels[pair.source]) > 1]


def _at_even_odds(model: Logistic, pairs: Sequence[LabelledPair]) -> Logistic:
    """The model without the folder's odds, in its intercept (Saerens et al. 2002, Adjusting the outputs of a classifier
    to new a priori probabilities)."""
    conflicts = sum(pair.is_conflict for pair in pairs)
    return replace(model, intercept=model.intercept - math.log(conflicts / (len(pairs) - conflicts)))


def _rows(pairs: Sequence[LabelledPair], told: Sequence[Mapping[str, float]]) -> Rows:
    names = tuple(told[0])
    return Rows(
        names,
        np.array([[row[name] for name in names] for row in told]),
        np.array([pair.is_conflict for pair in pairs]),
        np.ones(len(pairs)),
        np.array([pair.left.text for pair in pairs]),
    )


def _labelled(record: Mapping[str, Any]) -> LabelledPair | None:
    if record["label"] not in LABELS:
        raise ValueError(record["label"])
    try:
        left, right = (_side(record, side) for side in ("left", "right"))
    except CheckerError:
        return None
    return (
        None
        if left.id == right.id
        else LabelledPair(left, right, record["label"] == CONFLICT, str(record.get("set", "")))
    )


def _side(record: Mapping[str, Any], side: str) -> Article:
    day = record.get(f"{side}_date")
    published = parse_date(day, f"in {record['id']}") if day is not None else None
    return take_as_given(record[side], side, str(record["id"]), published, Settings())
