"""The words that say how sure something is, as data, and where they say nothing of it."""

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from checker.facts.names.word_set import word_set


class Word(StrEnum):
    """How sure a text says that something is."""

    DONE = "done"
    PLANNED = "planned"
    POSSIBLE = "possible"
    ALLEGED = "alleged"
    DEMANDED = "demanded"
    DENIED = "denied"
    CONDITIONAL = "conditional"


Table = Mapping[str, Word]


def _table(rows: Mapping[Word, str]) -> Table:
    return MappingProxyType({each: word for word, words in rows.items() for each in words.split()})


MODALS: Final = _table(
    {
        Word.PLANNED: "will wo 'll ’ll shall",
        Word.POSSIBLE: "may might could",
        Word.DEMANDED: "must should ought",
        Word.CONDITIONAL: "would 'd ’d",
    }
)
# "must have known", "may have fled": behind these modals the perfect says what one concludes.
CONCLUDING: Final = frozenset({"must"})
ADVERBS: Final = _table(
    {
        Word.ALLEGED: "allegedly reportedly purportedly supposedly",
        Word.POSSIBLE: "likely possibly perhaps maybe probably potentially presumably",
    }
)
ADJECTIVES: Final = _table(
    {
        Word.ALLEGED: "alleged suspected purported supposed",
        Word.PLANNED: "planned proposed",
        Word.POSSIBLE: "possible potential probable",
    }
)
MARKS: Final = _table({Word.CONDITIONAL: "if unless"})

# Verbs and nouns with "to" and an infinitive right behind them: "plans to", "a proposal to".
INFINITIVE: Final = _table(
    {
        Word.DONE: "manage",
        Word.PLANNED: "plan intend aim vow pledge promise agree prepare threaten seek propose resolve",
        Word.POSSIBLE: "seem appear",
        Word.DEMANDED: "ought need",
    }
)
NOUNS: Final = _table(
    {
        Word.PLANNED: "plan intention pledge vow promise proposal decision agreement threat",
        Word.DEMANDED: "order obligation demand call",
    }
)
# What "to" with an infinitive follows behind a form of "be": "is expected to", "is about to".
PASSIVE: Final = _table(
    {
        Word.PLANNED: "expected scheduled set slated poised due planned intended projected forecast tipped going about"
        " bound ready planning preparing aiming seeking threatening intending",
        Word.POSSIBLE: "believed thought feared suspected assumed presumed understood estimated likely",
        Word.ALLEGED: "said alleged claimed reported rumoured rumored accused",
        Word.DEMANDED: "required obliged urged ordered told asked called supposed",
    }
)
# The same with "be" said by nothing but its place: "officials expected to attend" has no modality of a clause.
BE: Final = frozenset({"be", "'s", "’s", "'re", "’re", "get"})

# Verbs with the preposition that must stand behind them, their object between the two.
PREPOSITIONAL: Final[Mapping[tuple[str, str], Word]] = MappingProxyType(
    {
        ("accuse", "of"): Word.ALLEGED,
        ("suspect", "of"): Word.ALLEGED,
        ("call", "for"): Word.DEMANDED,
        ("appeal", "for"): Word.DEMANDED,
        ("press", "for"): Word.DEMANDED,
        ("push", "for"): Word.DEMANDED,
        ("succeed", "in"): Word.DONE,
    }
)
# Verbs whose clause, or the infinitive of whose object, is what is wanted: "urged the firm to pay".
CLAUSAL: Final = _table({Word.DEMANDED: "demand urge order call", Word.DENIED: "deny"})
# Those that want or deny what their object names, too.
OBJECT: Final = _table({Word.DEMANDED: "demand urge", Word.DENIED: "deny refute rebut"})
PARTICLE: Final[Mapping[tuple[str, str], Word]] = MappingProxyType({("rule", "out"): Word.DENIED})
GERUND: Final = _table({Word.POSSIBLE: "consider contemplate"})
# What one denies when one says that it isn't so; of other things one denies somebody ("denied bail").
STATEMENTS: Final = word_set(
    "accusation allegation assertion charge claim report rumour rumor suggestion wrongdoing involvement responsibility"
    " knowledge role guilt link tie existence murder theft fraud rape assault misconduct collusion crime corruption"
    " bribery breach violation plan"
)
# "He could hear the sirens": able, not possible.
SENSES: Final = word_set("see hear smell feel taste afford remember")
_IDLE: Final = (
    r"\bas if\b|\beven if\b|\bif not\b|\bwhat if\b|\bif (?:so|any|anything|ever|only|need be|you will)\b",
    r"\bmay (?:day|be remembered)\b|\bif and when\b|\bas it were\b",
    r"\b(?:would|['’]d|should) (?:like|love|rather|prefer|say)\b|\bshould (?:you|they|he|she|it|any)\b",
    r"\bcould(?: not|n['’]t)\b|\b(?:would(?: not|n['’]t)) (?:say|comment|elaborate|confirm|specify)\b",
    r"\bset to (?:work|rest|music)\b|\bas likely as not\b|\bmay well be\b(?= \w+ing that)",
)
IDIOMS: Final = re.compile("|".join(_IDLE), re.IGNORECASE)
# Verbs that ask: their "if" is "whether".
ASKING: Final = word_set("ask wonder know see question doubt say tell decide determine check inquire enquire")
