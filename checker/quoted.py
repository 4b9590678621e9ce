"""The same words about another thing: what one outlet has said of the ceasefire another has said of the prisoners."""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from checker.circumstances import TRANSLATED
from checker.contrast import Contrast
from checker.facts import KINDS
from checker.facts.names.word_set import word_set
from checker.facts.negation.antonyms import antonyms_between
from checker.facts.quote import Quote
from checker.facts.quote.wording import POLAR_WORDS, read_wording
from checker.model import Act, Article, Claim, Fact, Party, Relation, Severity
from checker.party import PRONOUNS
from checker.polarity import are_alike
from checker.subjects import thing_of

OBJECT: Final = "object"
# Verbs by which one says of something what it is, and those behind which stands of what one says it.
DESCRIBING: Final = word_set(
    "describe call dub label brand hail condemn denounce dismiss slam praise deem term criticise criticize characterise"
)
SAYING: Final = word_set("say tell write add comment remark speak")
ABOUT: Final = frozenset({"of", "about", "regarding", "concerning"})
RENDERED: Final = "cosmetic"
LEAST_RENDERED: Final = 0.5  # of the words of weight of the shorter of two renderings that both have
LEAST_COMMON: Final = 2
# Words that deny, each by itself.
NEGATING: Final = word_set("not no never nor neither none nothing without cease ceased stop stopped")
TURNING: Final = NEGATING | word_set("longer more any")  # "no longer", "not any more"
# A quotation's own words behind it: “The worst is behind us” (“Lo peor quedó atrás”).
ORIGINAL: Final = re.compile(r"[”\"’»]\s?\([“\"‘'«][^)\n]*[^\W\d_a-zA-Z][^)\n]*\)")
ONE_UTTERANCE: Final = frozenset({Relation.AGREE, Relation.COMPATIBLE})


def other_object(left: Claim, right: Claim) -> Contrast | None:
    """Of what two claims that are alike otherwise quote the same words: of things that can't be one; symmetric."""
    if not any(_are_one(one, other) for one, other in product(_quotes(left), _quotes(right))):
        return None
    told, others = list(_told_of(left)), list(_told_of(right))
    if not told or not others or not are_alike(left, right, but=1):
        return None
    if any(_can_be_one(one, other) for one, other in product(told, others)):
        return None
    words = "the same words about another thing"
    return Contrast("quote", Relation.CONFLICT, Severity.HIGH, told[0].span, others[0].span, words, OBJECT)


def _quotes(claim: Claim) -> list[Fact]:
    return [fact for fact in claim.facts if isinstance(fact.value, Quote)]


def _are_one(left: Fact, right: Fact) -> bool:
    return KINDS["quote"].compare(left.value, right.value).relation in ONE_UTTERANCE


def _told_of(claim: Claim) -> Iterator[Party]:
    """Of whom or what a claim's quotation is said, as far as that is named."""
    quoted = [fact.span for fact in _quotes(claim)]
    for act in claim.acts:
        if not any(span.start <= act.verb.start < span.end for span in quoted):
            named = (party for party in _described(act) if set(party.words) - PRONOUNS)
            yield from (party for party in named if not any(span.overlaps(party.span) for span in quoted))


def _described(act: Act) -> tuple[Party, ...]:
    if act.verb.lemma in DESCRIBING:
        return act.objects
    return tuple(party for preposition, party in act.beside if act.verb.lemma in SAYING and preposition in ABOUT)


def _can_be_one(left: Party, right: Party) -> bool:
    words, others = ({thing_of(word) for word in party.words} for party in (left, right))
    return bool(words & others)


def rendered(left: Claim, right: Claim, articles: tuple[Article, Article]) -> Contrast | None:
    """What one speaker is quoted as saying in other words, where an outlet quotes him in translation; symmetric."""
    if not left.said_by or left.said_by != right.said_by or not any(map(_translates, articles)):
        return None
    for one, other in product(_quotes(left), _quotes(right)):
        level = KINDS["quote"].compare(one.value, other.value)
        if level.relation is Relation.UNCLEAR and _say_one_thing(str(one.value), str(other.value)):
            words = "the same in other words, as two translations differ"
            return Contrast("quote", Relation.COMPATIBLE, Severity.LOW, one.span, other.span, words, RENDERED)
    return None


def _translates(article: Article) -> bool:
    """Whether an outlet says that it quotes in translation, or gives a quotation's own words in brackets."""
    return TRANSLATED.search(article.text) is not None or ORIGINAL.search(article.text) is not None


def _say_one_thing(quote: str, other: str) -> bool:
    """Whether two quotations have their words of weight in common, by half, both as figures and as denied."""
    words, others = (read_wording(each).content for each in (quote, other))
    if antonyms_between(words, others) is not None or _turns(words) != _turns(others):
        return False
    if {word for word in words if word.isdigit()} != {word for word in others if word.isdigit()}:
        return False
    said, told = set(words) - POLAR_WORDS - TURNING, set(others) - POLAR_WORDS - TURNING
    return len(said & told) >= max(LEAST_COMMON, LEAST_RENDERED * min(len(said), len(told)))


def _turns(words: Sequence[str]) -> bool:
    """Whether the words of a quotation deny what it tells: "is no longer", "has ceased to be"."""
    return sum(word in NEGATING for word in words) % 2 == 1
