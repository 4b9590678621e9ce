"""A folder of annotated pairs of texts → the coefficients that `event` and `linking` read.

The folder holds `align_*.jsonl`: a line a pair of documents, with the sentences that were annotated (`scored`) and the
pairs of them that report the same thing (`gold`); where none does, the documents tell of different events. Figures are
told as they are on topics that the model has not seen (grouped cross-validation).
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

from checker.claims import extract_claims
from checker.errors import UnreadableSource
from checker.event import event_features, presumed
from checker.ingest import take_as_given
from checker.language import Language
from checker.leads import Lead, read_leads
from checker.linking import link_features, told_by
from checker.logistic import Logistic, told_models
from checker.model import Article, Claim, Encoder, Span, Vectors
from checker.settings import Settings

Record: TypeAlias = Mapping[str, Any]
Watch: TypeAlias = Callable[[str, float], None]

FOLDS: Final = 8
STRENGTH: Final = 0.3  # of the regularisation, as its inverse, on features of unit variance
# A pair of sentences that nobody looked at, in documents on one event, is hardly ever the same thing: said softly.
UNSEEN: Final = 0.05
HALF: Final = 2  # a claim stands for a sentence where they share more than half of the shorter


@dataclass(frozen=True)
class Case:
    """Two documents of the gold, read; `topic` keeps what is alike in one fold."""

    topic: str
    left: Article
    right: Article
    record: Record

    @property
    def is_one_event(self) -> bool:
        return bool(self.record["gold"])


@dataclass(frozen=True)
class Read:
    """The claims and vectors of every document, by its article's id."""

    claims: Mapping[str, tuple[Claim, ...]]
    vectors: Mapping[str, Vectors]


@dataclass(frozen=True)
class Rows:
    """What a model is fitted on: features by name, labels, weights and groups, a row an example."""

    names: tuple[str, ...]
    features: NDArray[np.float64]
    labels: NDArray[np.bool_]
    weights: NDArray[np.float64]
    groups: NDArray[np.str_]


@dataclass(frozen=True)
class Trained:
    """A model with what it reached on topics that it had not seen: the area under its ROC curve, and its calibration,
    the share that was right of what it gave each tenth of probability."""

    model: Logistic
    examples: int
    area: float
    reliability: tuple[tuple[float, float, int], ...]


def train(
    cases: Sequence[Case], language: Language, encoder: Encoder, settings: Settings, watch: Watch
) -> dict[str, Trained]:
    """The models of events and links. Raises UnreadableSource where the cases are too few or all of one sort."""
    _check_enough(cases)
    read = _read(cases, language, encoder, watch)
    watch("Fitting", 0.9)
    event_model, events = fitted(event_rows(cases, read, settings))
    believed = [
        presumed(float(event), *_leads(case, read, settings), settings)
        for case, event in zip(cases, events, strict=True)
    ]
    link_model, _ = fitted(link_rows(cases, read, believed))
    return {"event": event_model, "link": link_model}


def models_json(trained: Mapping[str, Trained], source: str) -> str:
    """The coefficients for people to read: what they are, where from, and how well they did; what was not trained now
    stays as it is."""
    models = told_models() | {
        name: {
            "intercept": round(each.model.intercept, 4),
            "weights": {feature: round(weight, 4) for feature, weight in each.model.weights.items()},
            "examples": each.examples,
            "area_under_roc_on_unseen_topics": round(each.area, 4),
            "reliability_on_unseen_topics": [
                {"said": round(said, 2), "were": round(were, 2), "of": count} for said, were, count in each.reliability
            ],
        }
        for name, each in trained.items()
    }
    return json.dumps({"trained_on": source, "models": models}, indent=2) + "\n"


def read_cases(folder: Path) -> list[Case]:
    """The pairs of documents of a folder's `align_*.jsonl`. Raises UnreadableSource."""
    cases: list[Case] = []
    for path in sorted(folder.glob("align_*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                cases.append(_case(json.loads(line)))
            except (ValueError, KeyError, TypeError) as error:
                raise UnreadableSource("no pair of documents", f"in {path} line {number}", "see README.md") from error
    if not cases:
        raise UnreadableSource("no align_*.jsonl", f"in {folder}", "name a folder of annotated pairs")
    return cases


def _check_enough(cases: Sequence[Case]) -> None:
    if len({case.topic for case in cases}) < 2 or len({case.is_one_event for case in cases}) < 2:
        what = "too few pairs of documents to learn from"
        raise UnreadableSource(what, f"({len(cases)})", "give two topics or more, with pairs of one event and of two")


def _case(record: Record) -> Case:
    left, right = (take_as_given(record[side], side, record["id"], None, Settings()) for side in ("left", "right"))
    family, _, rest = str(record["id"]).partition("-")
    return Case(f"{family}-{rest.split('_')[0]}", left, right, record)


def _read(cases: Sequence[Case], language: Language, encoder: Encoder, watch: Watch) -> Read:
    articles = list({article.id: article for case in cases for article in (case.left, case.right)}.values())
    claims: dict[str, tuple[Claim, ...]] = {}
    vectors: dict[str, Vectors] = {}
    for done, article in enumerate(articles):
        watch("Reading documents", 0.9 * done / len(articles))
        claims[article.id] = extract_claims([article], language).claims
        vectors[article.id] = encoder.encode([claim.resolved for claim in claims[article.id]])
    return Read(claims, vectors)


def _leads(case: Case, read: Read, settings: Settings) -> tuple[Lead, Lead]:
    claims = [*read.claims[case.left.id], *read.claims[case.right.id]]
    vectors = np.concatenate([read.vectors[case.left.id], read.vectors[case.right.id]])
    leads = read_leads([case.left, case.right], claims, vectors, settings)
    return leads[case.left.id], leads[case.right.id]


def event_rows(cases: Sequence[Case], read: Read, settings: Settings) -> Rows:
    """A row a pair of documents: do they tell of one event? Documents too short to tell events apart weigh nothing."""
    leads = [_leads(case, read, settings) for case in cases]
    told = [event_features(left, right) for left, right in leads]
    names = tuple(told[0])
    return Rows(
        names,
        np.array([[row[name] for name in names] for row in told]),
        np.array([case.is_one_event for case in cases]),
        np.array([float(min(left.size, right.size) >= settings.least_judged) for left, right in leads]),
        np.array([case.topic for case in cases]),
    )


def link_rows(cases: Sequence[Case], read: Read, events: Sequence[float]) -> Rows:
    """A row a pair of claims: do they report the same thing? Of look-alikes only what was annotated says no."""
    names: tuple[str, ...] = ()
    blocks, labels, weights, groups = [], [], [], []
    for case, event in zip(cases, events, strict=True):
        left, right = read.claims[case.left.id], read.claims[case.right.id]
        vectors = np.concatenate([read.vectors[case.left.id], read.vectors[case.right.id]])
        both = told_by([*left, *right], vectors, {case.left.id: case.left, case.right.id: case.right})
        first, second = range(len(left)), range(len(left), len(left) + len(right))
        told = link_features(both.in_one(first), both.in_one(second), event)
        names = tuple(told)
        for row, column, label, weight in _examples(case, left, right):
            blocks.append([told[name][row, column] for name in names])
            labels.append(label)
            weights.append(weight)
            groups.append(case.topic)
    return Rows(names, np.array(blocks), np.array(labels), np.array(weights), np.array(groups))


def _examples(case: Case, left: Sequence[Claim], right: Sequence[Claim]) -> Iterator[tuple[int, int, bool, float]]:
    gold = {(tuple(pair["left"]), tuple(pair["right"])) for pair in case.record["gold"]}
    ours = [_sentences(claim.span, case.record["scored"]["left"]) for claim in left]
    theirs = [_sentences(claim.span, case.record["scored"]["right"]) for claim in right]
    for row, sentences in enumerate(ours):
        for column, others in enumerate(theirs):
            if sentences and others:
                yield row, column, any((one, other) in gold for one in sentences for other in others), 1.0
            elif gold:
                yield row, column, False, UNSEEN


def _sentences(claim: Span, sentences: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    spans = [Span(start, end) for start, end in sentences]
    return [(span.start, span.end) for span in spans if HALF * _shared(claim, span) > min(len(claim), len(span))]


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def fitted(rows: Rows) -> tuple[Trained, NDArray[np.float64]]:
    """A model of all rows, and the probabilities that models of the other topics give each."""
    unseen = np.zeros(len(rows.labels))
    folds = GroupKFold(min(FOLDS, len(set(rows.groups))))
    for seen, held in folds.split(rows.features, groups=rows.groups):
        model = _fit(rows, seen)
        unseen[held] = model.probability(_named(rows, held))
    sure = rows.weights == 1
    area = float(roc_auc_score(rows.labels[sure], unseen[sure]))
    everything = _fit(rows, np.arange(len(rows.labels)))
    reliability = tuple(_reliability(unseen[sure], rows.labels[sure]))
    return Trained(everything, int(np.count_nonzero(rows.weights)), area, reliability), unseen


def _fit(rows: Rows, chosen: NDArray[np.intp]) -> Logistic:
    """Fitted on features of unit variance, told in their own units, and calibrated on what was annotated."""
    features = rows.features[chosen]
    mean, scale = features.mean(axis=0), np.maximum(features.std(axis=0), 1e-9)
    fitted = LogisticRegression(C=STRENGTH, max_iter=1000)
    fitted.fit((features - mean) / scale, rows.labels[chosen], sample_weight=rows.weights[chosen])
    weights = fitted.coef_[0] / scale
    odds = features @ weights
    sure = rows.weights[chosen] == 1
    calibrated = LogisticRegression(C=1e6).fit(odds[sure, None], rows.labels[chosen][sure])
    slope = float(calibrated.coef_[0, 0])
    return Logistic(
        float(calibrated.intercept_[0]),
        {name: slope * float(weight) for name, weight in zip(rows.names, weights, strict=True)},
    )


def _named(rows: Rows, chosen: NDArray[np.intp]) -> dict[str, NDArray[np.float64]]:
    return {name: rows.features[chosen, column] for column, name in enumerate(rows.names)}


def _reliability(said: NDArray[np.float64], were: NDArray[np.bool_]) -> Iterator[tuple[float, float, int]]:
    for tenth in range(10):
        inside = (said >= tenth / 10) & (said < (tenth + 1) / 10 + (tenth == 9))
        if inside.any():
            yield float(said[inside].mean()), float(were[inside].mean()), int(inside.sum())
