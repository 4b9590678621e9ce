"""The smallest checkable statement of an article, and who does what to whom in it."""

from dataclasses import dataclass
from enum import StrEnum

from checker.model.article import Span
from checker.model.fact import Fact


class ClaimKind(StrEnum):
    """What a claim is in its article."""

    SENTENCE = "sentence"
    CLAUSE = "clause"
    HEADLINE = "headline"
    CAPTION = "caption"
    QUOTATION = "quotation"


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

    def __hash__(self) -> int:
        """By the id, which equal claims share: what is read off a claim is looked up again and again."""
        return hash(self.id)
