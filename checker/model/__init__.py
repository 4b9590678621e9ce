"""Every type that flows from a source to a finding, the protocols of the embedding model and the judge, and what keeps
the readings of claims.

All types are frozen: a stage returns new values (`dataclasses.replace`) and never changes its input.
"""

from checker.model.article import Article, DateFrom, LeftOut, Notice, Span
from checker.model.claim import Act, Claim, ClaimKind, Party, Term
from checker.model.comparison import Comparison
from checker.model.fact import IN_DATELINE, Fact, Governor, Json, Value
from checker.model.finding import Finding, Group, Link, Relation, Severity, Side, needs_review
from checker.model.identity import content_id
from checker.model.once import forget, read_once
from checker.model.protocols import Encoder, Judge, Probabilities, Vectors

__all__ = [
    "IN_DATELINE",
    "Act",
    "Article",
    "Claim",
    "ClaimKind",
    "Comparison",
    "DateFrom",
    "Encoder",
    "Fact",
    "Finding",
    "Governor",
    "Group",
    "Json",
    "Judge",
    "LeftOut",
    "Link",
    "Notice",
    "Party",
    "Probabilities",
    "Relation",
    "Severity",
    "Side",
    "Span",
    "Term",
    "Value",
    "Vectors",
    "content_id",
    "forget",
    "needs_review",
    "read_once",
]
