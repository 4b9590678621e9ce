"""What a comparison of two texts comes to, as one relation and one probability."""

import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from checker.evidence import evidence_of
from checker.logistic import load_model
from checker.model import Comparison, Relation, Severity
from checker.summaries import sums_up

Unrelated: TypeAlias = Literal["unrelated"]
UNRELATED: Final[Unrelated] = "unrelated"
FEW: Final = 3  # sentences of a summary
SENTENCE_END: Final = re.compile(r"[.!?][\"'”’)]*(?=\s|$)")
MOST_OTHER: Final = 0.8  # of a statement's content words that the text which it sums up doesn't have


@dataclass(frozen=True, slots=True)
class Verdict:
    """The gravest relation between two texts, and the probability that they contradict each other, at even odds."""

    relation: Relation | Unrelated
    conflict: float


def verdict_on(comparison: Comparison) -> Verdict:
    """The verdict on a comparison; texts of which no claims are aligned are unrelated.

    What one text contradicts in itself says nothing of how the two stand. Unrelated texts don't contradict each other,
    but a statement of a few sentences is presumed to be on the other text, where it has some of its words from there.
    """
    between = [each for each in comparison.findings if each.group_id is not None]
    found = [each for each in between if each.severity is not Severity.LOW]
    relations = [each.relation for each in found if each.relation is not Relation.OMISSION]
    is_unrelated = not comparison.groups and not relations
    evidence = evidence_of(comparison)
    if is_unrelated and not (_has_statement(comparison) and evidence["other_words"] < MOST_OTHER):
        return Verdict(UNRELATED, 0.0)
    relation = min(relations, key=lambda each: each.gravity, default=Relation.AGREE)
    conflict = float(load_model("contradiction").probability(evidence))
    return Verdict(UNRELATED if is_unrelated else relation, conflict)


def _has_statement(comparison: Comparison) -> bool:
    """Whether one of two texts is a few sentences on the other, which says much more."""
    short, long = sorted(comparison.articles, key=lambda article: len(article.text))
    return len(SENTENCE_END.findall(short.text)) <= FEW and sums_up(short, long)
