"""Who is given as the source: its words, its name within the article, and whom a pronoun means."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from checker.facts.attribution.content import SUBJECTS, is_brought, is_passive
from checker.facts.attribution.nouns import DOCUMENTS, HEADLINE_SOURCES, INSTITUTIONS
from checker.facts.attribution.verbs import QUOTING
from checker.facts.names import NameBook
from checker.facts.names.word_set import word_set
from checker.language import Doc, Token
from checker.model import Span

_INHERITS: Final = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "ccomp", "acomp"})
_LOOSE: Final = frozenset({"relcl", "appos", "advcl", "parataxis"})
_DETERMINERS: Final = word_set("the a an this that these those his her its their our my your some")
_TITLES: Final = word_set(
    "mr mrs ms miss dr prof professor sir dame lord lady president minister premier chancellor king queen prince"
    " princess senator sen rep representative congressman congresswoman gov governor mayor judge justice chief general"
    " gen colonel col major maj captain capt lieutenant lt sergeant sgt officer secretary ambassador envoy father"
    " pope bishop archbishop cardinal rabbi imam sheikh ayatollah director chairman chairwoman chair coach manager"
    " spokesman spokeswoman spokesperson commander admiral inspector detective sheriff attorney counsel lawmaker"
    " doctor rev reverend candidate nominee leader editor author actor host executive analyst"
)
_MALE: Final = word_set(
    "mr sir lord king prince congressman chairman spokesman father pope husband son brother uncle man boy"
    " grandfather businessman policeman fisherman imam bishop"
)
_FEMALE: Final = word_set(
    "mrs ms miss dame lady queen princess congresswoman chairwoman spokeswoman mother wife daughter sister"
    " aunt woman girl grandmother businesswoman policewoman actress widow"
)


class Who(StrEnum):
    """What a pronoun tells of whom it means."""

    MALE = "male"
    FEMALE = "female"
    PERSON = "person"
    BODY = "body"
    NAME = "name"  # a name that may be a person's or a body's
    SEVERAL = "several"
    SELF = "self"


_PRONOUNS: Final = {
    "he": Who.MALE,
    "him": Who.MALE,
    "she": Who.FEMALE,
    "it": Who.BODY,
    "they": Who.SEVERAL,
    "them": Who.SEVERAL,
    "i": Who.SELF,
    "we": Who.SELF,
    "you": Who.SELF,
    "me": Who.SELF,
    "us": Who.SELF,
}
_RELATIVES: Final = frozenset({"who", "which", "that", "whom"})
_ACCEPTS: Final = {
    Who.MALE: frozenset({Who.MALE, Who.PERSON, Who.NAME}),
    Who.FEMALE: frozenset({Who.FEMALE, Who.PERSON, Who.NAME}),
    Who.BODY: frozenset({Who.BODY, Who.NAME}),
    Who.SEVERAL: frozenset({Who.SEVERAL, Who.BODY}),
    Who.SELF: frozenset[Who](),
}


@dataclass(frozen=True, slots=True)
class Source:
    """The words that name a source, tokens `[start, end)` around `head`."""

    head: Token
    start: int
    end: int

    def span(self, doc: Doc) -> Span:
        words = doc[self.start : self.end]
        return Span(words.start_char, words.end_char)


def source_of(cue: Token) -> Source | None:
    """Who does what the verb says: its subject, the agent of a passive, the noun that a participle describes."""
    if is_passive(cue):
        agent = next((child for child in cue.children if child.dep_ == "agent"), None)
        return next((source_at(child) for child in agent.children if child.dep_ == "pobj"), None) if agent else None
    if is_brought(cue):
        return source_of(cue.head)
    if cue.pos_ == "NOUN":
        return next((source_at(child) for child in cue.lefts if child.dep_ == "poss"), None)
    verb = cue
    while True:
        subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
        if subject is not None:
            return None if subject.dep_ == "expl" else source_at(subject)
        if quoted := _quoted_as(verb):
            return source_at(quoted)
        issuing = verb.head.head
        if verb.dep_ == "acl" and verb.head.dep_ == "dobj" and verb.head.lemma_ in DOCUMENTS:
            verb = issuing
            continue
        loose = verb.dep_ == "advcl" and verb.tag_ == "VBG"  # "Austin, referring to …, said"
        if (verb.dep_ in ("acl", "relcl") or loose) and verb.head.pos_ in ("NOUN", "PROPN", "PRON"):
            return source_at(verb.head, before=verb.left_edge.i)
        if verb.dep_ not in _INHERITS or verb.head is verb:
            return None
        verb = verb.head


def _quoted_as(verb: Token) -> Token | None:
    """Whom somebody "quoted as saying …"."""
    if verb.dep_ != "pcomp" or verb.head.lower_ != "as" or verb.head.head.lemma_ not in QUOTING:
        return None
    return next((child for child in verb.head.head.children if child.dep_ == "dobj"), None)


def source_at(head: Token, before: int | None = None) -> Source:
    """The noun phrase of a head without its clauses: what identifies a source, not what is told of it."""
    start, end = head.left_edge.i, head.i + 1
    for child in head.rights:
        set_off = head.doc[child.left_edge.i - 1].is_punct and child.dep_ != "conj"
        if child.dep_ in ("punct", "cc", "case"):
            continue
        if child.dep_ in _LOOSE or set_off or (before is not None and child.left_edge.i >= before):
            break
        end = child.right_edge.i + 1
    while end - 1 > head.i and (head.doc[end - 1].is_punct or head.doc[end - 1].is_space):
        end -= 1
    while start < head.i and (head.doc[start].is_punct or head.doc[start].is_space):
        start += 1
    return Source(head, start, end)


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source by its canonical name, empty where nobody is named; `person` tells a named person from the rest."""

    name: str
    who: Who
    person: bool = False


NOBODY: Final = Speaker("", Who.SELF)
_LOOK_BACK: Final = 40  # speakers that a pronoun may skip: beyond, a reader has forgotten them too


class Speakers:
    """Names the sources of one article in the order of its text; a pronoun is the last one that it can mean."""

    def __init__(self, doc: Doc, names: NameBook) -> None:
        self._doc, self._names = doc, names
        self._last: list[Speaker] = []

    def name(self, source: Source | None) -> Speaker:
        """Who a source is; `NOBODY` without one, and for a pronoun that nobody before it fits."""
        if source is None:
            return NOBODY
        word = source.head.lower_
        if word in _RELATIVES and (antecedent := _antecedent(source.head)) is not None:
            return self.name(source_at(antecedent))
        if word in _PRONOUNS:
            return self._resolve(_PRONOUNS[word])
        self._last.append(self._speaker(_by_name(source)))
        return self._last[-1]

    def _speaker(self, source: Source) -> Speaker:
        """By the article's own names where the source is named, else by its words."""
        who = who_is(source)
        if _is_list(source) and (names := self._listed(source)):
            return Speaker(names, who)
        mention = self._names.mention(Span(source.head.idx, source.head.idx + len(source.head)))
        if mention is None or not mention.named or _is_list(source):
            return Speaker(canonical(self._doc, source), who, who is not Who.BODY and source.head.ent_type_ == "PERSON")
        named_person = mention.kind == "person"
        return Speaker(mention.canonical, _more_certain(who, named_person), named_person)

    def _listed(self, source: Source) -> str:
        """ "Lloyd Austin and Shin Won-sik", where the article names at least two."""
        span = source.span(self._doc)
        inside = (each for each in self._names.mentions if each.named and span.contains(each.span))
        names = list(dict.fromkeys(each.canonical for each in inside))
        return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else ""

    def _resolve(self, wanted: Who) -> Speaker:
        for index in range(len(self._last) - 1, max(-1, len(self._last) - _LOOK_BACK), -1):
            speaker = self._last[index]
            if speaker.who in _ACCEPTS[wanted]:
                if speaker.who in (Who.PERSON, Who.NAME):
                    self._last[index] = replace(speaker, who=wanted)
                return speaker
        return NOBODY


def _by_name(source: Source) -> Source:
    """A person by the name that stands beside the office: "its president, Kerenga Kua,"."""
    if source.head.ent_type_ == "PERSON":
        return source
    beside = (child for each in (source.head, *_places_of(source.head)) for child in each.rights)
    named = (child for child in beside if child.dep_ == "appos" and child.ent_type_ == "PERSON")
    return next((source_at(child) for child in named), source)


def _places_of(office: Token) -> list[Token]:
    """Of what somebody has an office; a parser hangs the name behind on that: "the mayor of *Lindau*, Ada Noll"."""
    below = (each for child in office.rights if child.dep_ == "prep" for each in child.rights)
    return [each for each in below if each.dep_ == "pobj" and each.pos_ == "PROPN" and office.pos_ == "NOUN"]


def _more_certain(who: Who, person: bool) -> Who:
    """The article's names know a person from a body better than the words of one mention."""
    if person:
        return who if who in (Who.MALE, Who.FEMALE) else Who.PERSON
    return who if who in (Who.SEVERAL, Who.NAME) else Who.BODY


def _is_list(source: Source) -> bool:
    """Whether several are named side by side: "Sato and Lim", not "a spokesman for Sato and Lim"."""
    tokens = source.head.doc[source.start : source.end]
    conjunction = next((token.i for token in tokens if token.pos_ == "CCONJ"), None)
    if conjunction is None:
        return False
    first, last = sorted((source.head.i, conjunction))
    return all(token.pos_ != "ADP" for token in source.head.doc[first:last])


def _antecedent(relative: Token) -> Token | None:
    verb = relative.head
    while verb.dep_ in ("xcomp", "conj", "ccomp", "aux") and verb.head is not verb:
        verb = verb.head
    return verb.head if verb.dep_ == "relcl" else None


def who_is(source: Source) -> Who:
    """Whether a pronoun for this source is he, she, it or they."""
    head = source.head
    said = {token.lower_.rstrip(".") for token in head.doc[source.start : source.end]}
    if any(child.dep_ == "conj" for child in head.children) or head.tag_ in ("NNS", "NNPS"):
        return Who.SEVERAL
    if head.lower_ == "police":
        return Who.SEVERAL
    if head.lower_ in INSTITUTIONS or head.lemma_.lower() in INSTITUTIONS:
        return Who.BODY
    if said & _MALE:
        return Who.MALE
    if said & _FEMALE:
        return Who.FEMALE
    if head.ent_type_ in ("GPE", "LOC", "FAC", "NORP") and not said & _TITLES:
        return Who.BODY
    if head.ent_type_ == "ORG" and not said & _TITLES:
        return Who.NAME if source.end - source.start == 1 and not head.is_upper else Who.BODY
    return Who.PERSON


def may_speak(head: Token) -> bool:
    """Whether a noun names or describes a person or a body rather than a thing: "citing an official", not "costs"."""
    word = head.lemma_.lower()
    if head.ent_type_ in ("PERSON", "ORG", "GPE") or word in INSTITUTIONS:
        return True
    return word in HEADLINE_SOURCES or word in _TITLES or word in _MALE | _FEMALE


def canonical(doc: Doc, source: Source) -> str:
    """A source's name without titles, else its words without the determiner."""
    head = source.head
    others = [child for child in head.children if child.dep_ == "conj" and child.i < source.end]
    if others and head.pos_ == "PROPN":
        return " and ".join([_name(doc, head), *(_name(doc, each) for each in others)])
    if head.pos_ == "PROPN" and source.end == head.i + 1:
        return _name(doc, head)
    start = source.start
    while start < head.i and doc[start].lower_ in _DETERMINERS:
        start += 1
    return doc[start : source.end].text


def _name(doc: Doc, head: Token) -> str:
    start = head.i
    while start > head.left_edge.i and doc[start - 1].pos_ in ("PROPN", "ADJ", "NOUN") and doc[start - 1].lower_:
        start -= 1
    titled = [index for index in range(start, head.i) if doc[index].lower_.rstrip(".") in _TITLES]
    return doc[titled[-1] + 1 if titled else start : head.i + 1].text
