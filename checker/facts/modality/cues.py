"""The cues of a text: each reader takes a token and gives the cue that it heads, if it heads one.

Here are those that modify what they are said of; those that it completes are in `complements`.
"""

from collections.abc import Callable, Iterator
from typing import Final

from checker.facts.modality.complements import COMPLEMENTED, COMPLEMENTING
from checker.facts.modality.cue import Cue, Rank
from checker.facts.modality.words import (
    ADJECTIVES,
    ADVERBS,
    AHEAD,
    ASKING,
    BE,
    COMPLETED,
    CONCLUDING,
    CONDITIONS,
    EQUATED,
    MARKS,
    MODALS,
    PASSIVE,
    PHRASES,
    SENSES,
    TO_BLAME,
    WHEN,
    Word,
)
from checker.facts.negation.scope import (
    SUBJECTS,
    VERBAL,
    clause,
    followed_by,
    following,
    infinitive,
    is_negated,
    phrase_behind,
    previous,
    top_behind,
)
from checker.facts.reading import first_found
from checker.language import Doc, Token

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NO_MORE_THAN: Final = frozenset({"as", "best", "worst", "every", "all", "no", "least", "most"})
_CLAUSES: Final = frozenset({"that", "as", "if"})  # the ends of phrases with a clause behind them


def read_cues(doc: Doc) -> Iterator[Cue]:
    """The cues of a text, those of one clause included that lose to a more outward one."""
    return first_found(doc, _HEADS, _READERS)


def _modal(token: Token) -> Cue | None:
    """ "will", "may have", "would"."""
    word = MODALS.get(token.lower_)
    verb = token.head
    if word is None or token.tag_ != "MD" or token.dep_ != "aux" or verb.pos_ not in VERBAL or verb.i < token.i:
        return None
    if token.lower_ == "could" and verb.lemma_ in SENSES:
        return None
    if any(child.dep_ in SUBJECTS and child.i > token.i for child in verb.lefts):
        return _inverted(token, verb, word)
    perfect = any(child.lemma_ == "have" and child.dep_ == "aux" for child in verb.lefts)
    if word is Word.CONDITIONAL and not perfect and _looks_ahead(verb):
        word = Word.PLANNED
    if token.lower_ in CONCLUDING and perfect:
        word = Word.POSSIBLE
    last = token.nbor(1) if token.lower_ == "wo" and token.i + 1 < len(token.doc) else token
    return Cue(word, token, last, verb, verb, clause(verb), Rank.MODAL, "modal")


def _inverted(token: Token, verb: Token, word: Word) -> Cue | None:
    """ "Should the talks fail, …" and "Will rates fall?"; else it is a name: "Will Young sang"."""
    if token.lower_ == "should" and verb.dep_ == "advcl":
        return Cue(Word.CONDITIONAL, token, token, verb, verb, phrase_behind(verb, token), Rank.MARK, "inversion")
    if not verb.sent.text.rstrip(" \n”’\"'").endswith("?"):
        return None
    return Cue(word, token, token, verb, verb, clause(verb), Rank.MODAL, "modal")


def _looks_ahead(verb: Token) -> bool:
    """Whether its "would" is the past of "will", as in "said it would close"; a "would" with an "if" is that too."""
    top = verb
    while top.dep_ == "conj" and top.head.i != top.i:
        top = top.head
    return top.dep_ == "ccomp" and top.head.tag_ in ("VBD", "VBN")


def _adverb(token: Token) -> Cue | None:
    """ "allegedly", "probably"."""
    word = ADVERBS.get(token.lower_)
    if word is None or token.dep_ != "advmod" or token.tag_[:2] not in ("RB", "JJ"):
        return None
    head = token.head
    while head.dep_ in ("amod", "acomp", "oprd") and head.head.i != head.i:
        head = head.head
    scope = clause(head) if head.pos_ in VERBAL else list(head.subtree)
    return Cue(word, token, token, head, head, scope, Rank.ADVERB, "adverb")


def _mark(token: Token) -> Cue | None:
    """ "if", "unless", but not the "if" that is "whether"."""
    word = MARKS.get(token.lower_)
    verb = token.head
    if word is None or token.dep_ not in ("mark", "advmod") or verb.pos_ not in VERBAL or verb.i < token.i:
        return None
    if verb.dep_ in ("ccomp", "xcomp", "pcomp") or (verb.head.lemma_ in ASKING and verb.head.i < token.i):
        return None
    return Cue(word, token, token, verb, verb, _behind(verb, token), Rank.MARK, "mark")


def _behind(verb: Token, last: Token) -> list[Token]:
    return [each for each in clause(verb) if each.i > last.i]


def _phrase(token: Token) -> Cue | None:
    """ "as long as", "in the event of", "on trial for", "possible that"."""
    for phrase, word in PHRASES.items():
        first, *rest = phrase.split()
        last = followed_by(token, " ".join(rest)) if token.lower_ == first else None
        what = top_behind(last) if last is not None else None
        if last is None or what is None or is_negated(token) or is_negated(token.head):
            continue
        if last.lower_ not in _CLAUSES or _owns_subject(what):
            return Cue(word, token, last, token, what, phrase_behind(what, last), Rank.MARK, phrase.replace(" ", "-"))
    return None


def _owns_subject(verb: Token) -> bool:
    return verb.pos_ in VERBAL and any(child.dep_ in SUBJECTS for child in verb.lefts)


def _condition(token: Token) -> Cue | None:
    """ "provided the league agrees", "assuming the vote passes": a participle with a clause and no subject."""
    what = top_behind(token)
    if token.lower_ not in CONDITIONS or what is None:
        return None
    finite = what.tag_ in _FINITE or any(child.tag_ in _FINITE for child in what.lefts)
    owns = any(child.dep_ in (*SUBJECTS, "aux", "auxpass") for child in token.lefts)
    if not finite or owns or not _owns_subject(what):
        return None
    return Cue(Word.CONDITIONAL, token, token, what, what, phrase_behind(what, token), Rank.MARK, token.lower_)


def _adjective(token: Token) -> Cue | None:
    """ "the alleged thief", "a planned merger"."""
    word = ADJECTIVES.get(token.lower_)
    noun = token.head
    if word is None or token.dep_ != "amod" or noun.pos_ not in ("NOUN", "PROPN") or noun.i < token.i:
        return None
    if any(child.lower_ in _NO_MORE_THAN for child in (*noun.lefts, *token.lefts)):
        return None
    scope = [each for each in noun.subtree if each.i > token.i]
    return Cue(word, token, token, noun, noun, scope, Rank.VERB, "adjective")


def _be_to(token: Token) -> Cue | None:
    """ "is expected to", "were about to", "is on track to"."""
    noun = token.nbor(1) if token.lower_ == "on" and token.i + 1 < len(token.doc) else None
    word = PASSIVE.get(f"on-{noun.lower_}" if noun is not None else token.lower_)
    to = following(noun or token)
    if word is None or to is None or to.lower_ != "to" or is_negated(token) or is_negated(token.head):
        return None
    before = next((each for each in reversed(token.doc[max(0, token.i - 3) : token.i]) if each.lemma_ in BE), None)
    verb = infinitive(to)
    if before is None or verb is None or before.text == "being" or not _same_clause(before, token):
        return None
    return Cue(word, before, to, token, verb, phrase_behind(verb, to), Rank.VERB, "be-to")


def _same_clause(be: Token, token: Token) -> bool:
    return all(each.pos_ in ("ADV", "PART", "AUX", "VERB") for each in token.doc[be.i + 1 : token.i])


def _was_able(token: Token) -> Cue | None:
    """ "was able to": one did; "is able to" says only that one can."""
    to, before = followed_by(token, "to") if token.lower_ == "able" else None, previous(token)
    verb = infinitive(to) if to is not None else None
    if to is None or verb is None or before is None or before.lower_ not in ("was", "were"):
        return None
    return Cue(Word.DONE, before, to, token, verb, phrase_behind(verb, to), Rank.VERB, "able-to")


def _is_to(token: Token) -> Cue | None:
    """ "is to meet the king", "are to be tried"."""
    to = followed_by(token, "to") if token.lower_ in ("is", "are", "was", "were") else None
    verb = infinitive(to) if to is not None else None
    subject = next((child for child in token.lefts if child.dep_ in SUBJECTS), None)
    if to is None or verb is None or subject is None or verb.lemma_ in TO_BLAME:
        return None
    if subject.dep_ not in ("nsubj", "nsubjpass") or subject.lemma_.lower() in EQUATED or subject.tag_ == "WP":
        return None
    return Cue(Word.PLANNED, token, to, token, verb, phrase_behind(verb, to), Rank.VERB, "is-to")


def _ahead(token: Token) -> Cue | None:
    """ "a verdict is expected in March"."""
    before, behind = previous(token), following(token)
    if token.lower_ not in AHEAD or before is None or behind is None or behind.lower_ not in WHEN:
        return None
    verb = token if token.tag_ == "VBN" and any(child.i == before.i for child in token.lefts) else before
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    if before.lower_ not in ("is", "are", "was", "were") or subject is None or is_negated(verb):
        return None
    return Cue(Word.PLANNED, before, token, verb, subject, list(subject.subtree), Rank.VERB, "be-ahead")


def _headline(token: Token) -> Cue | None:
    """ "Nissan to cut 1,200 jobs": an infinitive for what will be done, where no verb is finite."""
    verb, before = infinitive(token) if token.tag_ == "TO" else None, previous(token)
    if verb is None or before is None or before.pos_ not in ("NOUN", "PROPN") or before.lemma_.lower() in COMPLETED:
        return None
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    if subject is None or verb.dep_ != "ROOT" or any(each.tag_ in _FINITE for each in verb.sent):
        return None
    return Cue(Word.PLANNED, token, token, verb, verb, clause(verb), Rank.MODAL, "headline")


_READERS: Final[tuple[Callable[[Token], Cue | None], ...]] = (
    _modal,
    _adverb,
    _mark,
    _phrase,
    _condition,
    _adjective,
    _be_to,
    _was_able,
    _is_to,
    _ahead,
    _headline,
    *COMPLEMENTED,
)
# The words that can head a cue: most tokens of a text are passed over at once.
_HEADS: Final = (
    frozenset(
        word
        for table in (MODALS, ADVERBS, ADJECTIVES, MARKS, PHRASES, PASSIVE, *COMPLEMENTING)
        for key in table
        for word in key.replace("-", " ").split()[:1]
    )
    | CONDITIONS
    | AHEAD
    | frozenset(["able", "is", "are", "was", "were", "to", "has", "have", "had"])
)
