"""The words that negate, as data, and the idioms in which they negate nothing."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from checker.facts.names.word_set import word_set
from checker.facts.negation.signatures import Truth, verbs_with

DETERMINERS: Final = frozenset({"no", "neither"})
PRONOUNS: Final = frozenset({"nobody", "none", "nothing", "nowhere", "neither"})

_INFINITIVE: Final = ("xcomp", "ccomp")
_CLAUSE: Final = ("ccomp", "xcomp", "dobj", "nsubjpass", "advcl")
_OBJECT: Final = ("dobj", "nsubjpass")
_GERUND: Final = ("pcomp", "pobj")
# Verbs that negate what depends on them: the lemma, the words that must follow, and how the negated part hangs on it.
VERBS: Final[Mapping[tuple[str, str], tuple[str, ...]]] = MappingProxyType(
    {
        **{(verb, "to"): _INFINITIVE for verb in verbs_with("to", Truth.FALSE)},
        ("deny", ""): _CLAUSE,
        ("rule", "out"): (*_OBJECT, "xcomp", "ccomp", "advcl", "pcomp"),
        ("reject", ""): _OBJECT,
        ("disavow", ""): _OBJECT,
        ("refute", ""): _OBJECT,
        ("rebut", ""): _OBJECT,
        ("debunk", ""): _OBJECT,
        ("disprove", ""): _OBJECT,
        ("lack", ""): ("dobj",),
        ("refrain", "from"): _GERUND,
        ("abstain", "from"): _GERUND,
        ("stop", "short of"): _GERUND,
        ("fall", "short of"): ("pcomp",),
        ("miss", "out on"): _GERUND,
    }
)
# Verbs that deny a statement: of other things one dismisses a minister, disputes a title.
DENIALS: Final = word_set("dismiss dispute contest contradict challenge")
# The verbs by which one says that something is not so.
DENYING: Final = DENIALS | word_set("deny rule reject refute rebut debunk disprove")
# Verbs by which one keeps another from doing something, and those by which one doesn't do it oneself.
KEEPING: Final = verbs_with("from", Truth.FALSE)
GERUNDS: Final = verbs_with("ing", Truth.FALSE)
# Those that negate the event that is their object.
PREVENTING: Final = word_set("prevent avert forestall thwart foil")
ADJECTIVES: Final[Mapping[str, str]] = MappingProxyType(
    {"unable": "to", "unwilling": "to", "impossible": "to", "powerless": "to", "incapable": "of", "absent": "from"}
)
# Nouns that negate what follows their preposition.
NOUNS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "lack": ("of",),
        "absence": ("of",),
        "failure": ("to",),
        "refusal": ("to",),
        "inability": ("to",),
        "unwillingness": ("to",),
        "denial": ("that",),
    }
)
# Nouns that "no" and what follows make a denial of what follows.
NO_NOUNS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        **dict.fromkeys(("evidence", "indication", "proof", "sign", "suggestion"), ("that", "of", "to")),
        "record": ("of",),
        "truth": ("to", "in"),
        "basis": ("for",),
        "plan": ("to", "for"),
        "intention": ("to", "of"),
    }
)
# Words of more than one part, with what they negate behind them.
PHRASES: Final = ("contrary to", "instead of", "rather than")
# What one dismisses or denies when one says that it isn't so; of other things it is another act (a minister, bail).
STATEMENTS: Final = word_set(
    "accusation allegation assertion charge claim criticism notion report rumor rumour speculation story suggestion"
    " account figure version theory statement finding insinuation characterisation characterization assessment"
)
# Words that call what is said of the subject not so; the second, of a statement alone.
UNTRUE: Final = word_set("false fake untrue hoax baseless unfounded groundless fabricated forgery bogus fictitious")
WRONG: Final = word_set("wrong incorrect inaccurate misleading mistaken fabrication lie myth")
UNTRULY: Final = word_set("falsely wrongly mistakenly erroneously incorrectly")
FALSE: Final = word_set("false fake untrue baseless unfounded debunked fabricated bogus groundless")
SAYING: Final = word_set("claim say report state announce allege suggest assert declare write tell post")
# Words that a negation before them turns into an assertion.
NEGATIVE_WORDS: Final = UNTRUE | word_set(
    "unable impossible unlikely uncommon unusual unaware unfamiliar unknown unreasonable unheard unwilling lack"
    " shortage dissimilar insignificant inconceivable unprecedented incorrect impassable uncertain unclear"
)
UN: Final = re.compile(r"un(?!i)\w{3,}(?:ed|able|ible|ing|ful|al|fair|safe|kind|wise|happy|clear)")
_AUX: Final = r"(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should)n['’]t"
# Where a negating word negates nothing.
_IDLE: Final = (
    r"\bnot (?:only|just|merely|simply|least|to mention|for nothing|to speak of|to worry)\b",
    r"\bwithout (?:question|fail|doubt|exception)\b|\b(?:no|without a|without any) doubt\b",
    r"\bnothing (?:but|if not|short of|less than|more than|other than)\b|\bnone other than\b",
    r"\bwhy (?:not|do(?:n['’]t| not)|does(?:n['’]t)|did(?:n['’]t))\b|\b(?:if|when|or) not\b",
    r"\bno (?:less|fewer|more|later|earlier|sooner|better|higher|lower|greater) than\b",
    r"\bnot (?:less|fewer|more|later|earlier) than\b|, no less\b",
    r"\bno (?:sooner|matter|wonder|stranger|secret|surprise|coincidence|accident|mean feat|small|big deal|means)\b",
    r"\b(?:cannot|can['’]t|could not|can not) (?:but|help|wait)\b|\bnever(?:[ -]ending| mind| too late)\b",
    r"\b(?:could not|couldn['’]t) (?:agree|care) (?:more|less)\b|\b(?:could not|couldn['’]t) be (?:happier|prouder)\b",
    r"\bnot at all\b(?=[.,?!])|\b(?:as|more) often (?:as|than) not\b",
    rf"\b{_AUX} (?:it|he|she|they|we|you|i|there)\s?\?",
    r"\bno,|\bno-\w+|\bnon-\w+|\bnot-?so-|\b(?:say|says|saying|said) no\b(?=\s*[.,;!?]| to\b)|\bno\.\s?\d",
    r"\bno man['’]s land\b|\byes[ -]or[ -]no\b",
)
IDIOMS: Final = re.compile("|".join(_IDLE), re.IGNORECASE)
NAMES: Final = re.compile(r"\bNo\.?(?=\s?\d)|\bDr\.? No\b|\bNobody['’]s\b|\bNo 10\b")
