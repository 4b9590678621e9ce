"""What is attributed: the complement of a verb of attribution, read off the dependency parse."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from checker.facts.attribution.verbs import NO_CONTENT, Frame, Stance, Verb, words
from checker.language import Token

SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
# Prepositions that carry on what is said of an object: "accused X of …", "described X as …".
_CARRY_ON: Final = words("of as for about against over from to with into on")
# "is said to be …", "is expected to …": what the infinitive of a passive is in the active.
_ACTIVE: Final = (Frame.OBJECT_INFINITIVE, Frame.CLAUSE)
_CLAUSES: Final = frozenset({"ccomp", "xcomp"})
_OF_TIME: Final = frozenset({"on", "in", "for", "to", "from"})
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
        _objects,
    )
    for read in readers:
        for frame, start, end, preposition in read(cue):
            if passive and frame == Frame.INFINITIVE and frame not in verb.frames:
                frame = next((each for each in _ACTIVE if each in verb.frames), frame)
            if frame in verb.frames and cue.i < start < end:
                return Complement(frame, verb.frames[frame], start, end, preposition)
    return None


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
                yield frame, max(child.left_edge.i, cue.i + 1), child.right_edge.i + 1, None


def _is_bound(cue: Token, clause: Token) -> bool:
    """Whether a clause that the parser hangs on loosely completes the cue: "to …", and "that …" behind a noun."""
    return _has_to(clause) or (cue.pos_ == "NOUN" and clause.left_edge.lower_ == "that")


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
        if child.dep_ not in ("prep", "prt") or child.i != cue.i + 1 or _tells_time(child):
            continue
        if any(each.lemma_ in NO_CONTENT for each in child.children) or _states(cue):
            continue
        end = max((each.right_edge.i for each in cue.rights if each.dep_ == "xcomp"), default=child.right_edge.i)
        yield child.lower_, child.i + 1, max(end, child.right_edge.i) + 1, child


def _states(cue: Token) -> bool:
    """Whether a clause with "that" follows, which is then what is said: "agreed with them that …"."""
    return any(child.dep_ == "ccomp" and child.left_edge.lower_ == "that" for child in cue.rights)


def _objects(cue: Token) -> Iterator[tuple[str, int, int, Token | None]]:
    named = _object_of(cue)
    if named is None:
        return
    end = named.right_edge.i + 1
    for child in cue.rights:
        carries_on = child.dep_ == "prep" and child.lower_ in _CARRY_ON and not _tells_time(child)
        if child.left_edge.i == end and carries_on:
            end = child.right_edge.i + 1
    yield Frame.OBJECT, named.left_edge.i, end, None


def _object_of(cue: Token) -> Token | None:
    return next((child for child in cue.rights if child.dep_ in ("dobj", "dative")), None)


def _tells_time(preposition: Token) -> bool:
    return preposition.lower_ in _OF_TIME and any(child.ent_type_ in _TIMES for child in preposition.children)
