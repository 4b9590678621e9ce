"""The words that negate, as data, and the idioms in which they negate nothing."""

import re
from types import MappingProxyType
from typing import Final

PARTICLES: Final = frozenset({"not", "n't", "n’t", "never"})
DETERMINERS: Final = frozenset({"no", "neither"})
PRONOUNS: Final = frozenset({"nobody", "none", "nothing", "nowhere", "neither"})
# Verbs that negate what depends on them: the lemma, the word that must follow, and how the negated part hangs on it.
VERBS: Final = MappingProxyType(
    {
        ("fail", "to"): ("xcomp",),
        ("refuse", "to"): ("xcomp",),
        ("decline", "to"): ("xcomp",),
        ("neglect", "to"): ("xcomp",),
        ("deny", ""): ("ccomp", "xcomp", "dobj", "nsubjpass"),
        ("reject", ""): ("dobj", "nsubjpass"),
        ("rule", "out"): ("dobj", "nsubjpass", "xcomp", "ccomp"),
        ("lack", ""): ("dobj",),
        ("refrain", "from"): ("pcomp", "pobj"),
        ("abstain", "from"): ("pcomp", "pobj"),
        ("disavow", ""): ("dobj",),
        ("refute", ""): ("dobj", "nsubjpass"),
        ("debunk", ""): ("dobj", "nsubjpass"),
        ("disprove", ""): ("dobj", "nsubjpass"),
        ("stop", "short of"): ("pcomp", "pobj"),
        ("fall", "short of"): ("pcomp",),
    }
)
# What one dismisses when one denies; of other things it is another act (a minister, a case).
STATEMENTS: Final = frozenset(
    [
        "accusation",
        "allegation",
        "assertion",
        "charge",
        "claim",
        "criticism",
        "notion",
        "report",
        "rumor",
        "rumour",
        "speculation",
        "story",
        "suggestion",
    ]
)
# Words that call what is said of the subject not so.
UNTRUE: Final = frozenset(["false", "fake", "untrue", "hoax", "baseless", "unfounded", "groundless", "fabricated"])
# Nouns that "no" and a content make a denial of the content.
EVIDENCE: Final = frozenset({"evidence", "indication", "proof", "sign", "suggestion"})
# Words that a negation before them turns into an assertion.
NEGATIVE_WORDS: Final = UNTRUE | frozenset(
    [
        "unable",
        "impossible",
        "unlikely",
        "uncommon",
        "unusual",
        "unaware",
        "unfamiliar",
        "unknown",
        "unreasonable",
        "unheard",
        "lack",
        "shortage",
        "dissimilar",
        "insignificant",
        "inconceivable",
        "unprecedented",
    ]
)
# Where a negating word negates nothing.
_IDLE: Final = (
    r"\bnot (?:only|just|merely|simply|least|to mention|for nothing|to speak of)\b",
    r"\bwithout (?:question|fail)\b|\b(?:no|without a|without any) doubt\b",
    r"\bnothing (?:but|short of|less than|more than|other than)\b|\bnone other than\b",
    r"\bwhy (?:not|do(?:n['’]t| not)|does(?:n['’]t)|did(?:n['’]t))\b|\b(?:if|when|or) not\b",
    r"\bno (?:less|fewer|more|later|earlier|sooner|better|higher|lower|greater) than\b",
    r"\bnot (?:less|fewer|more|later|earlier) than\b",
    r"\bno (?:sooner|matter|wonder|stranger|secret|surprise|coincidence|mean feat|small|big deal|means)\b",
    r"\b(?:cannot|can['’]t|could not|can not) (?:but|help)\b|\bnever (?:mind|too late|ending)\b",
    r"\bnot at all\b(?=[.,?!])|\b(?:as|more) often (?:as|than) not\b",
    r"\b(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should)n['’]t "
    r"(?:it|he|she|they|we|you|i|there)\s?\?",
    r"\bno,|\bno-\w+|\bnon-\w+|\bnot-?so-|\b(?:say|says|saying|said) no\b|\bno\.\s?\d",
)
IDIOMS: Final = re.compile("|".join(_IDLE), re.IGNORECASE)
NAMES: Final = re.compile(r"\bNo\.?(?=\s?\d)|\bDr\.? No\b|\bNobody['’]s\b|\bNo 10\b")
