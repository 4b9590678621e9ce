"""What is attributed: the complement of a verb of attribution, read off the dependency parse."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

from checker.facts.attribution.nouns import NO_CONTENT, OCCASIONS
from checker.facts.attribution.verbs import BRINGING, CATENATIVES, PARTICLES, VERBS, Frame, Stance, Verb
from checker.facts.names.word_set import word_set
from checker.language import Token

SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
# Prepositions that carry on what is said of an object: "accused X of …", "described X as …".
_CARRY_ON: Final = word_set("of as for about against over from to with into on")
# "in return for …", "by means of …": prepositions of several words, which carry on too.
_CARRY_ON_IN: Final = word_set("return exchange order response connection favour favor place")
_CARRY_OVER: Final = word_set("of for as")  # also behind a time or a place: "accused them on Monday of …"
_ACTS_OF_SPEECH: Final = frozenset({Stance.SAYS, Stance.DENIES, Stance.JUDGES, Stance.DEMANDS})
_TO_WHOM: Final = word_set("to with")  # behind "spoke of …" they tell who heard it
# "is said to be …", "is expected to …": what the infinitive of a passive is in the active.
_ACTIVE: Final = (Frame.OBJECT_INFINITIVE, Frame.CLAUSE)
_CLAUSES: Final = frozenset({"ccomp", "xcomp"})
_OF_TIME: Final = frozenset({"on", "in", "for", "to", "from"})
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_TIMES: Final = frozenset({"DATE", "TIME"})


@dataclass(frozen=True, slots=True)
class Complement:
    """A verb's complement: tokens `[start, end)`, and the preposition that belongs to the cue, if any."""

    frame: str
    stance: Stance
    start: int
    end: int
    preposition: Token | None = None


def complement_of(cue: Token, verb: Verb) -> Complement | None:
    """The first complement right of a verb that its row in the table names."""
    passive = is_passive(cue)
    readers: tuple[Callable[[Token], Iterator[tuple[str, int, int, Token | None]]], ...] = (
        _prepositions,
        _clauses,
        _predicates,
        _objects_at,
        _objects,
    )
    turned = phrasal_particle(cue)
    heads = (cue,) if turned is None else (cue, turned)
    for read, head in product(readers, heads):
        for frame, start, end, preposition in read(head):
            if passive and frame == Frame.INFINITIVE and frame not in verb.frames:
                frame = next((each for each in _ACTIVE if each in verb.frames), frame)
            if frame in verb.frames and cue.i < start < end:
                return Complement(frame, verb.frames[frame], start, end, preposition)
    return None


def phrasal_particle(verb: Token) -> Token | None:
    """The word behind a verb that makes another of it, where the table has that: "hit back", "made it clear"."""
    for word in verb.doc[verb.i + 1 : verb.i + 3]:
        if word.lower_ in PARTICLES:
            return word if f"{verb.lemma_}-{word.lower_}" in VERBS else None
        if word.lower_ != "it":
            return None
    return None


def is_brought(noun: Token) -> bool:
    """Whether somebody brings forward what a noun says: "made the case that …"."""
    return noun.dep_ == "dobj" and noun.head.lemma_ in BRINGING and not is_passive(noun.head)


def is_passive(verb: Token) -> bool:
    """Whether a verb is passive, a bare participle ("asked whether …, he") included."""
    if any(child.dep_ in ("nsubjpass", "auxpass", "csubjpass", "agent") for child in verb.children):
        return True
    return verb.tag_ == "VBN" and verb.dep_ in ("advcl", "acl") and not any(child.dep_ == "aux" for child in verb.lefts)


def _clauses(cue: Token) -> Iterator[tuple[str, int, int, Token | None]]:
    for child in cue.rights:
        if child.dep_ in _CLAUSES or (child.dep_ in ("advcl", "acl") and _is_bound(cue, child)):
            frame = _frame_of_clause(child)
            obj = _object_of(cue)
            if frame == Frame.INFINITIVE and obj is not None and obj.i < child.i:
                yield Frame.OBJECT_INFINITIVE, obj.left_edge.i, child.right_edge.i + 1, None
            else:
                yield frame, max(child.left_edge.i, cue.i + 1), _run_on(cue, _end_of_clause(child)), None


def _run_on(cue: Token, end: int) -> int:
    """Where a complement ends that the parser broke off before its verb: "claims the court | has no power"."""
    broken = end < len(cue.doc) and cue.doc[end].tag_ in _FINITE and cue.doc[end - 1].text != ","
    return cue.sent.end if broken and end < cue.sent.end else end


def _end_of_clause(clause: Token) -> int:
    """Where a clause ends, without what the text itself goes on to say of its speaker: ", but did not elaborate"."""
    last = clause
    while (nexts := next((child for child in last.rights if child.dep_ == "conj"), None)) is not None:
        link = next((child for child in last.rights if child.dep_ == "cc"), None)
        if link is not None and link.i < nexts.i and _is_told_of_speaker(nexts, clause):
            return link.i - 1 if link.nbor(-1).text == "," else link.i
        last = nexts
    return clause.right_edge.i + 1


def _is_told_of_speaker(verb: Token, clause: Token) -> bool:
    """Whether a second verb without a subject carries on the cue and not its clause: it attributes in its own right."""
    if any(child.dep_ in SUBJECTS for child in verb.children):
        return False
    stances = set(VERBS[verb.lemma_].frames.values()) if verb.lemma_ in VERBS else set()
    if any(child.dep_ == "neg" for child in verb.lefts):
        return Stance.SAYS in stances and any(child.dep_ == "aux" for child in verb.lefts)
    subject = next((child for child in clause.lefts if child.dep_ in SUBJECTS), None)
    himself = subject is not None and subject.pos_ == "PRON"
    helped = himself or clause.lemma_ == "be" or any(child.dep_ in ("aux", "auxpass") for child in clause.lefts)
    if verb.tag_ not in _FINITE or not helped:
        return False
    return (bool(stances & _ACTS_OF_SPEECH) and Stance.THINKS not in stances) or verb.lemma_ in CATENATIVES


def _is_bound(cue: Token, clause: Token) -> bool:
    """Whether a clause that the parser hangs on loosely completes the cue: "to …", and "that …" behind a noun."""
    return _has_to(clause) or (cue.pos_ in ("NOUN", "ADJ") and clause.left_edge.lower_ == "that")


def _frame_of_clause(clause: Token) -> str:
    has_subject = any(child.dep_ in SUBJECTS for child in clause.children)
    if _has_to(clause):
        return Frame.OBJECT_INFINITIVE if has_subject else Frame.INFINITIVE
    if clause.pos_ not in ("VERB", "AUX"):
        return (
            Frame.CLAUSE
            if any(child.dep_ in ("mark", "aux", "auxpass") for child in clause.children)
            else Frame.PREDICATE
        )
    if clause.tag_ == "VBG" and not any(child.dep_ in ("aux", "nsubj") for child in clause.children):
        return Frame.GERUND
    return Frame.CLAUSE


def _has_to(clause: Token) -> bool:
    return any(child.tag_ == "TO" and child.dep_ == "aux" for child in clause.lefts)


def _predicates(cue: Token) -> Iterator[tuple[str, int, int, Token | None]]:
    """ "called the attack cowardly", "described him as a quiet man"; in the passive without the object."""
    named = _object_of(cue)
    for child in cue.rights:
        if child.dep_ == "oprd" or (child.dep_ == "prep" and child.lower_ == "as"):
            start = named.left_edge.i if named is not None else child.left_edge.i
            yield Frame.PREDICATE, start, child.right_edge.i + 1, None


def _prepositions(cue: Token) -> Iterator[tuple[str, int, int, Token | None]]:
    for child in cue.rights:
        behind = phrasal_particle(cue) or cue
        if child.dep_ not in ("prep", "prt") or child.i != behind.i + 1 or _tells_time(child):
            continue
        if any(each.lemma_ in NO_CONTENT for each in child.children) or _states(cue):
            continue
        end = max((each.right_edge.i for each in cue.rights if each.dep_ == "xcomp"), default=child.right_edge.i)
        end = max(end, child.right_edge.i) + 1
        addressed = frozenset[str]() if child.lower_ in _TO_WHOM else _TO_WHOM
        yield child.lower_, child.i + 1, _carried_on(cue, end, addressed), child


def _states(cue: Token) -> bool:
    """Whether a clause with "that" follows, which is then what is said: "agreed with them that …"."""
    return any(child.dep_ == "ccomp" and child.left_edge.lower_ == "that" for child in cue.rights)


def _objects(cue: Token) -> Iterator[tuple[str, int, int, Token | None]]:
    named = _object_of(cue)
    if named is None:
        return
    end = _carried_on(cue, named.right_edge.i + 1)
    whole = _run_on(cue, end)
    yield Frame.OBJECT if whole == end else Frame.CLAUSE, named.left_edge.i, whole, None


def _objects_at(cue: Token) -> Iterator[tuple[str, int, int, Token | None]]:
    """ "put the toll at 24": an object and its measure."""
    named = _object_of(cue)
    at = next((child for child in cue.rights if child.dep_ == "prep" and child.lower_ == "at"), None)
    measured = at is not None and any(child.like_num for child in at.subtree)
    if named is not None and at is not None and measured:
        yield Frame.OBJECT_AT, named.left_edge.i, at.right_edge.i + 1, None


def _carried_on(cue: Token, end: int, but: frozenset[str] = frozenset()) -> int:
    """Where a complement ends with the phrases right behind it that the parser hangs on the cue."""
    reached = end
    for child in cue.rights:
        if child.left_edge.i != reached or child.lower_ in but:
            continue
        skipped = reached > end
        reached = child.right_edge.i + 1
        if _carries_on(child) and (not skipped or child.lower_ in _CARRY_OVER):
            end = reached
        elif child.dep_ not in ("prep", "npadvmod"):
            break
    return end


def _carries_on(child: Token) -> bool:
    if child.dep_ == "advcl":
        return _has_to(child)
    if child.dep_ != "prep" or _tells_time(child):
        return False
    named = {each.lemma_.lower() for each in child.children if each.dep_ == "pobj"}
    if child.lower_ == "in":
        return bool(named & _CARRY_ON_IN)
    return child.lower_ in _CARRY_ON and not named & OCCASIONS


def _object_of(cue: Token) -> Token | None:
    return next((child for child in cue.rights if child.dep_ in ("dobj", "dative")), None)


def _tells_time(preposition: Token) -> bool:
    return preposition.lower_ in _OF_TIME and any(child.ent_type_ in _TIMES for child in preposition.children)
