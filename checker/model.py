"""Every type that flows from a source to a finding, and the protocols of the embedding model and the judge.

All are frozen: a stage returns new values (`dataclasses.replace`) and never changes its input.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"
Vectors: TypeAlias = NDArray[np.float32]
Probabilities: TypeAlias = NDArray[np.float64]


class Relation(StrEnum):
    """How two values of one group stand to each other, gravest first."""

    CONFLICT = "conflict"
    DISPUTED = "disputed"
    UPDATE = "update"
    SCOPE = "scope"
    UNCLEAR = "unclear"
    OMISSION = "omission"
    COMPATIBLE = "compatible"
    AGREE = "agree"

    @property
    def gravity(self) -> int:
        """0 for the gravest."""
        return list(Relation).index(self)

    @property
    def is_discrepancy(self) -> bool:
        """Whether it is a difference that a reader must settle."""
        return self in (Relation.CONFLICT, Relation.DISPUTED, Relation.UPDATE, Relation.SCOPE)


class Severity(StrEnum):
    """What a finding would mean in print, gravest first."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def gravity(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


class ClaimKind(StrEnum):
    """What a claim is in its article."""

    SENTENCE = "sentence"
    CLAUSE = "clause"
    HEADLINE = "headline"
    CAPTION = "caption"
    QUOTATION = "quotation"


class DateFrom(StrEnum):
    """Where an article's publication date comes from."""

    GIVEN = "given"
    METADATA = "metadata"
    DATELINE = "dateline"
    TEXT = "text"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`[start, end)` in an article's unchanged text, in characters."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of this span."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


class Value(Protocol):
    """What a fact states, typed and normalised. Equal values state the same; `str()` is for a reader."""

    def __hash__(self) -> int: ...

    def to_json(self) -> Mapping[str, Json]:
        """The keys that this value adds to its fact's JSON, `value` among them."""
        ...


@dataclass(frozen=True, slots=True)
class Governor:
    """What a fact hangs on in its sentence: the governing verb or noun, and as what it hangs there.

    Two facts are compared only where these say that they play the same part.
    """

    lemma: str = ""
    role: str = ""  # subject, object, agent, in, on, by … or the dependency's name


@dataclass(frozen=True, slots=True)
class Fact:
    """One typed value at one place of an article; `rule` names what found it."""

    kind: str
    span: Span
    value: Value
    rule: str
    governor: Governor = Governor()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part of an article's text that is not its story, and why."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that the reader must know of a comparison: `code` for programs, `text` for people."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """One text that an outlet published. `headline` and all other spans point into `text`."""

    id: str
    outlet: str
    text: str
    title: str = ""
    headline: Span | None = None
    published: date | None = None  # a datetime where the hour is known
    updated: date | None = None
    date_from: DateFrom = DateFrom.UNKNOWN
    url: str = ""
    source: str = ""
    left_out: tuple[LeftOut, ...] = ()
    notices: tuple[Notice, ...] = ()

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode(errors="surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Term:
    """A content word of a claim: its lemma, in lower case, and where it is in the article."""

    lemma: str
    start: int
    length: int = 0


@dataclass(frozen=True, slots=True)
class Party:
    """Who or what has a part in an act, by the lemmas of its words; for a pronoun, of what it stands for.

    `owners` are those of its words that only tell whose it is ("*Hart*'s partner"), `names` those of its proper name.
    """

    words: frozenset[str]
    span: Span
    owners: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Act:
    """What a claim tells that one does to another; `verb` stands for all that tell the same ("buy", "acquire").

    `is_past` says that the verb's form tells what has happened; `beside` are those behind a preposition, with it, and
    behind "to" also whom something is given ("lent *Orrin* a sum").
    """

    verb: Term
    subjects: tuple[Party, ...] = ()
    objects: tuple[Party, ...] = ()
    is_past: bool = False
    beside: tuple[tuple[str, Party], ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """The smallest checkable statement at one place of an article; its facts and terms in the order of the text.

    `resolved` is its words with pronouns and short names filled in, `said_by` the canonical name of who
    says it, empty where the outlet itself does. `particles` are the words beside its terms that can contradict
    each other ("before", "after") or ask ("whether"), `acts` who does what to whom in it; `times` are the dates that
    its sentence gives beside it, or the one that this points back to ("in that earthquake").
    """

    id: str
    article_id: str
    span: Span
    kind: ClaimKind
    resolved: str
    facts: tuple[Fact, ...] = ()
    said_by: str = ""
    terms: tuple[Term, ...] = ()
    particles: tuple[Term, ...] = ()
    acts: tuple[Act, ...] = ()
    times: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims of different articles that report the same thing, with the probability that they do."""

    left: str
    right: str
    score: float


@dataclass(frozen=True, slots=True)
class Group:
    """Claims (ids, in the order of the articles) of two or more articles that report the same thing.

    `origins`, of a group as of a side, is how many independent origins it has; `origins` counts them.
    """

    id: str
    claims: tuple[str, ...]
    links: tuple[Link, ...]
    origins: int = 1


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two values that a finding compares, at its first place; `also` are other claims with it."""

    claim_id: str
    span: Span
    value: Value | None
    said_by: str = ""
    also: tuple[str, ...] = ()
    origins: int = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One comparison of two distinct values of a group, or of one value where all agree (`right` then shows
    a second outlet that holds it). An omission has one side. `group_id` is None inside a single article.

    `degree` is how a quotation differs: cosmetic, truncated, altered, or object (the same words about another thing).
    """

    id: str
    group_id: str | None
    kind: str
    relation: Relation
    severity: Severity
    left: Side | None
    right: Side | None
    confidence: float
    reason: str
    degree: str = ""

    @property
    def needs_review(self) -> bool:
        return needs_review(self.relation, self.severity)


def needs_review(relation: Relation, severity: Severity) -> bool:
    """Whether an editor must decide about such a finding: not where all agrees, nor about what is compatible or an
    omission of severity low."""
    is_minor = severity is Severity.LOW and relation in (Relation.COMPATIBLE, Relation.OMISSION)
    return relation is not Relation.AGREE and not is_minor


@dataclass(frozen=True)
class Comparison:
    """All that one run found. The look-ups are computed once, when first asked for."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    groups: tuple[Group, ...]
    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...] = ()
    links: tuple[Link, ...] = ()  # all, also between groups
    models: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, Json] = field(default_factory=dict)
    version: str = ""

    @cached_property
    def article_by_id(self) -> Mapping[str, Article]:
        return {article.id: article for article in self.articles}

    @cached_property
    def claim_by_id(self) -> Mapping[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def group_by_id(self) -> Mapping[str, Group]:
        return {group.id: group for group in self.groups}

    @cached_property
    def group_of_claim(self) -> Mapping[str, Group]:
        return {claim_id: group for group in self.groups for claim_id in group.claims}

    @cached_property
    def findings_of_group(self) -> Mapping[str, tuple[Finding, ...]]:
        found: dict[str, list[Finding]] = {group.id: [] for group in self.groups}
        for finding in self.findings:
            if finding.group_id is not None:
                found[finding.group_id].append(finding)
        return {group_id: tuple(findings) for group_id, findings in found.items()}

    @property
    def unmatched(self) -> tuple[Claim, ...]:
        """The claims that nobody else reports."""
        return tuple(claim for claim in self.claims if claim.id not in self.group_of_claim)

    def article_of(self, claim_id: str) -> Article:
        return self.article_by_id[self.claim_by_id[claim_id].article_id]

    def outlets_of(self, group: Group) -> tuple[str, ...]:
        """The outlets of a group, each once, in the order of the articles."""
        return tuple(dict.fromkeys(self.article_of(claim_id).outlet for claim_id in group.claims))

    def relation_of(self, group: Group) -> Relation:
        """The gravest relation of a group's findings, those of severity low aside."""
        relations = [
            finding.relation for finding in self.findings_of_group[group.id] if finding.severity is not Severity.LOW
        ]
        return min(relations, key=lambda relation: relation.gravity, default=Relation.AGREE)


class Encoder(Protocol):
    """A sentence embedding model."""

    @property
    def name(self) -> str: ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row of length 1 a text, shape (len(texts), dimensions)."""
        ...


class Judge(Protocol):
    """A model of natural language inference: does one statement contradict another?"""

    @property
    def name(self) -> str: ...

    def contradictions(self, pairs: Sequence[tuple[str, str]]) -> Probabilities:
        """How likely the second text of each pair contradicts the first, shape (len(pairs),)."""
        ...


def content_id(prefix: str, *parts: str) -> str:
    """An id that depends on the parts alone; each is hashed behind its length: no two lists collide."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode(errors="surrogatepass")
        digest.update(len(data).to_bytes(8, "big") + data)
    return f"{prefix}{digest.hexdigest()[:16]}"
