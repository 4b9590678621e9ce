"""The words that say how sure something is, as data, and where they say nothing of it."""

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from checker.facts.names.word_set import word_set
from checker.facts.negation.signatures import Truth, verbs_with


class Word(StrEnum):
    """How sure a text says that something is."""

    DONE = "done"
    PLANNED = "planned"
    POSSIBLE = "possible"
    ALLEGED = "alleged"
    DEMANDED = "demanded"
    DENIED = "denied"
    CONDITIONAL = "conditional"


TO_BE_DONE: Final = frozenset({Word.PLANNED, Word.DEMANDED, Word.CONDITIONAL})  # what is still to be done


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
        Word.POSSIBLE: "likely possibly perhaps maybe probably potentially presumably apparently seemingly conceivably",
    }
)
ADJECTIVES: Final = _table(
    {
        Word.ALLEGED: "alleged suspected purported supposed rumoured rumored accused",
        Word.PLANNED: "planned proposed expected scheduled impending forthcoming",
        Word.POSSIBLE: "possible potential probable likely apparent",
    }
)
MARKS: Final = _table({Word.CONDITIONAL: "if unless"})
# What makes a condition, or an allegation, of what stands behind it; the longest that fits is taken.
PHRASES: Final[Mapping[str, Word]] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "as long as",
                "so long as",
                "provided that",
                "providing that",
                "on condition that",
                "on the condition that",
                "in the event of",
                "in the event that",
                "in case of",
                "only if",
                "subject to",
                "contingent on",
                "contingent upon",
                "conditional on",
            ),
            Word.CONDITIONAL,
        ),
        **dict.fromkeys(("on suspicion of", "under investigation for", "on trial for"), Word.ALLEGED),
        **dict.fromkeys(("possible that", "likely that", "probable that", "conceivable that"), Word.POSSIBLE),
    }
)
# Participles that make a condition of a clause of their own: "provided the league agrees".
CONDITIONS: Final = word_set("provided providing assuming supposing")

# Verbs with "to" and an infinitive right behind them, or a word between the two: "plans to", "went on to"; "hop" is
# what the lemmatiser makes of "hopes".
INFINITIVE: Final = _table(
    {
        Word.DONE: " ".join(sorted(verbs_with("to", Truth.TRUE))),
        Word.PLANNED: "plan intend aim vow pledge promise agree prepare threaten seek propose resolve hope hop want"
        " expect decide offer volunteer arrange undertake opt elect swear",
        Word.POSSIBLE: "seem appear",
        Word.ALLEGED: "claim purport",
        Word.DEMANDED: "ought need",
    }
)
NOUNS: Final[Mapping[str, Table]] = MappingProxyType(
    {
        "to": _table(
            {
                Word.PLANNED: "plan intention pledge vow promise proposal decision agreement threat",
                Word.DEMANDED: "order obligation demand call",
            }
        ),
        "for": _table({Word.PLANNED: "plan proposal", Word.DEMANDED: "call demand"}),
        "of": _table(
            {
                Word.ALLEGED: "allegation accusation rumour rumor report suspicion charge",
                Word.POSSIBLE: "risk chance possibility likelihood probability prospect fear threat danger",
            }
        ),
        "that": _table(
            {
                Word.ALLEGED: "allegation accusation rumour rumor report suspicion claim",
                Word.POSSIBLE: "risk chance possibility likelihood probability fear",
            }
        ),
    }
)
# Those of them that say so in the plural alone: demand for oil, his fear of dogs.
PLURAL: Final = word_set("demand fear")
# Those of them that one can publish, file or make: a clause behind them may say which.
WORKS: Final = word_set("report claim accusation")
# What "to" with an infinitive follows behind a form of "be": "is expected to", "is about to", "is on track to".
PASSIVE: Final = _table(
    {
        Word.DONE: "forced compelled",
        Word.PLANNED: "expected scheduled set slated poised due planned intended projected forecast tipped going about"
        " bound ready planning preparing aiming seeking threatening intending hoping on-track on-course",
        Word.POSSIBLE: "believed thought feared suspected assumed presumed understood estimated likely unlikely",
        Word.ALLEGED: "said alleged claimed reported rumoured rumored accused",
        Word.DEMANDED: "required obliged urged ordered told asked called supposed advised instructed warned directed",
    }
)
# The same, when what is to happen is the subject: "a verdict is expected in March".
AHEAD: Final = word_set("expected scheduled planned slated due")
WHEN: Final = word_set("in on at for by before after next this later early within tomorrow")
# The same with "be" said by nothing but its place: "officials expected to attend" has no modality of a clause.
BE: Final = frozenset({"be", "'s", "’s", "'re", "’re", "get"})
# "The aim is to grow", "the driver is to blame": no plan.
EQUATED: Final = word_set(
    "aim objective target focus part goal task job key step point purpose role trick way idea thing"
    " priority problem strategy challenge question what all best answer solution hope dream"
    " choice option mission duty intention"
)
TO_BLAME: Final = word_set("blame")

# Verbs with the preposition that must stand behind them, their object between the two.
PREPOSITIONAL: Final[Mapping[tuple[str, str], Word]] = MappingProxyType(
    {
        **dict.fromkeys((("accuse", "of"), ("suspect", "of"), ("blame", "for"), ("charge", "with")), Word.ALLEGED),
        **dict.fromkeys((("indict", "for"), ("indict", "on"), ("sue", "for"), ("arrest", "for")), Word.ALLEGED),
        **dict.fromkeys((("warn", "of"), ("caution", "of")), Word.POSSIBLE),
        **{(verb, "for"): Word.DEMANDED for verb in ("call", "appeal", "press", "push", "plead", "lobby", "campaign")},
        ("depend", "on"): Word.CONDITIONAL,
        ("hinge", "on"): Word.CONDITIONAL,
        **{(verb, "in"): Word.DONE for verb in verbs_with("in", Truth.TRUE)},
    }
)
# One is charged with a crime, and charges a phone with a cable.
INDEFINITE: Final = frozenset({"a", "an"})
# Verbs by their complement. A clause with or without "that":
CLAUSAL: Final = _table(
    {
        Word.PLANNED: "promise pledge vow swear",
        Word.POSSIBLE: "believe suspect fear think assume presume speculate",
        Word.ALLEGED: "allege claim",
        Word.DEMANDED: "demand urge order recommend request require insist",
    }
)
# those whose clause is demanded only where its verb is bare ("insisted that it be repeated"),
SUBJUNCTIVE: Final = word_set("insist")
# the infinitive of an object, behind a preposition where the verb has one ("called on the firm to pay"),
OBJECT_TO: Final = _table(
    {
        Word.PLANNED: "expect",
        Word.DEMANDED: "urge order call-on appeal-to tell ask instruct advise warn direct command want require implore"
        " beg press encourage request",
    }
)
# an object,
OBJECT: Final = _table(
    {
        Word.PLANNED: "plan promise pledge propose threaten vow",
        Word.POSSIBLE: "consider weigh mull contemplate",
        Word.DEMANDED: "demand urge order",
    }
)
# those of them that say so in the progressive alone ("is weighing a ban", "was considered the best"),
PROGRESSIVE: Final = word_set("consider weigh mull contemplate")
# those whose object is an act ("ordered the closure", and not "ordered a ferry"),
OF_ACTS: Final = word_set("order")
# or bare of an article ("threatened sanctions", and not "threatened the villagers");
BARE: Final = word_set("threaten vow")
ACT: Final = r"\w{3,}(?:tion|sion|ment|ure|al)|return|release|arrest|inquiry|probe|halt|ban|curfew|lockdown|strike|raid"
LOYALTY: Final = word_set("allegiance loyalty")
# a gerund.
GERUND: Final = _table(
    {
        Word.POSSIBLE: "consider contemplate risk",
        Word.DEMANDED: "recommend",
        Word.DONE: " ".join(sorted(verbs_with("ing", Truth.TRUE))),
    }
)
# What one denies of oneself, beside a statement; of other things one denies somebody ("denied bail").
GUILT: Final = word_set(
    "wrongdoing involvement responsibility knowledge role guilt link tie existence murder theft fraud rape assault"
    " misconduct collusion crime corruption bribery breach violation plan"
)
# "He could hear the sirens": able, not possible.
SENSES: Final = word_set("see hear smell feel taste afford remember")
_IDLE: Final = (
    r"\bas if\b|\beven if\b|\bif not\b|\bwhat if\b|\bif (?:so|any|anything|ever|only|need be|you will)\b",
    r"\bmay (?:day|be remembered)\b|\bif and when\b|\bas it were\b|\bwould-be\b|\bin order to\b",
    r"\b(?:would|['’]d|should) (?:like|love|rather|prefer|say)\b|\bshould (?:you|they|he|she|it|any)\b",
    r"\bcould(?: not|n['’]t)\b|\b(?:would(?: not|n['’]t)) (?:say|comment|elaborate|confirm|specify)\b",
    r"\b(?:in|free of) charge(?: of)?\b|\bset to (?:work|rest|music)\b|\bas likely as not\b",
    r"\bready to (?:eat|drink|wear|use|cook)\b",
    r"\bmay well be\b(?= \w+ing that)|\b(?:I|we) (?:believe|think|fear|suspect|hope|want|need)\b",
)
IDIOMS: Final = re.compile("|".join(_IDLE), re.IGNORECASE)
# Verbs that ask: their "if" is "whether".
ASKING: Final = word_set("ask wonder know see question doubt say tell decide determine check inquire enquire")
# Nouns that "to" completes, so that "a bid to save the bank" is no headline on what a bid will do.
COMPLETED: Final = word_set(
    "bid plan attempt effort move way chance right proposal decision call offer threat battle race fight need time"
    " permission refusal failure ability pressure vow pledge push"
)
