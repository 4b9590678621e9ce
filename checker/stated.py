"""A fact with the claim and the article that state it, and what its claim has in common with another."""

from dataclasses import dataclass
from math import sqrt
from typing import Final

from checker.facts.attribution import source_of
from checker.facts.person import PERSON
from checker.model import Article, Claim, Fact, Span

GENERIC: Final = frozenset(
    {"add", "be", "come", "do", "get", "give", "go", "have", "make", "say", "see", "take", "tell"}
)


SET_OFF: Final = ", "


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact with the claim and the article that state it."""

    article: Article
    claim: Claim
    fact: Fact

    def __hash__(self) -> int:
        """By where it stands: what is read off a stated fact is looked up again and again."""
        return hash((self.claim.id, self.fact.kind, self.fact.span))

    @property
    def text(self) -> str:
        """The claim's words."""
        return self.claim.span.of(self.article.text)

    @property
    def place(self) -> tuple[int, int]:
        """Where in these the fact stands; a fact may reach beyond its claim."""
        start = self.claim.span.start
        return self.fact.span.start - start, self.fact.span.end - start

    @property
    def others(self) -> tuple[tuple[int, int], ...]:
        """Where the claim's other facts of the kind stand."""
        start = self.claim.span.start
        return tuple(
            (fact.span.start - start, fact.span.end - start)
            for fact in self.claim.facts
            if fact.kind == self.fact.kind and fact is not self.fact
        )


def words_giving(stated: Stated) -> Span:
    """The words that give a value: of an attribution those of its source, with the name of that set off behind it ("its
    president, *Kerenga Kua*"): the office alone does not show who is meant."""
    value, text = stated.fact.value, stated.article.text
    source = source_of(value)
    if source is None:
        return stated.fact.span
    named = (fact.span for fact in stated.claim.facts if fact.kind == PERSON and str(fact.value) == str(value))
    behind = (span for span in named if text[source.end : max(source.end, span.start)] == SET_OFF)
    return next((Span(source.start, span.end) for span in behind), source)


def shared_words(left: Stated, right: Stated) -> float:
    """How many of their content words two claims share, the facts' own and verbs of any use aside: Ochiai's cosine."""
    one, other = _words(left), _words(right)
    return len(one & other) / sqrt(len(one) * len(other)) if one and other else 0.0


def _words(stated: Stated) -> set[str]:
    own = stated.fact.span
    return {
        term.lemma for term in stated.claim.terms if not own.start <= term.start < own.end and term.lemma not in GENERIC
    }
