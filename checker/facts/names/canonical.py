"""What each mention of an article stands for: its longest form there, or what its acronym, capital or demonym means."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from checker.facts.names.asset import describe_assets
from checker.facts.names.evidence import ASSET, ORGANISATION, PERSON, PLACE
from checker.facts.names.government import government_of, owner_of
from checker.facts.names.organisation import key_of, same_organisation
from checker.facts.names.person import is_part, keys_of, part_keys_of, parts_of, same_person
from checker.facts.names.places import gazetteer
from checker.facts.names.types import Typed
from checker.facts.names.words import Words
from checker.language import Doc


@dataclass(frozen=True, slots=True)
class Resolved:
    """A mention and what it stands for."""

    kind: str
    start: int
    end: int
    canonical: str
    named: bool
    rule: str
    also: tuple[str, ...] = ()
    within: tuple[str, ...] = ()


def canonical_names(doc: Doc, words: Words, typed: Sequence[Typed]) -> Iterator[Resolved]:
    """Every typed name with its canonical form, and the descriptions beside them."""
    surfaces = [_surface(words, each) for each in typed]
    forms = {kind: _forms(typed, surfaces, kind) for kind in _MEANINGS}
    meanings = {kind: _MEANINGS[kind](words.text, forms[kind]) for kind in forms}
    also = {kind: _other_names(meaning) for kind, meaning in meanings.items()}
    known = dict.fromkeys(meanings[PLACE].values())
    for each, surface in zip(typed, surfaces, strict=True):
        start, end = each.candidate.start, each.candidate.end
        canonical = meanings[each.kind][surface]
        others = tuple(name for name in also[each.kind].get(canonical, ()) if name != canonical)
        if each.kind != PLACE:
            yield Resolved(each.kind, start, end, canonical, True, each.rule, others)
        elif country := government_of(words, each.candidate):
            yield Resolved(PLACE, start, end, country, True, "government", (each.candidate.text,))
        else:
            within = _around(words, each, canonical, known)
            yield Resolved(PLACE, start, end, canonical, True, each.rule, others, within)
    named = [(each.candidate.start, each.candidate.end) for each in typed if each.kind == ASSET]
    for found in describe_assets(doc, named):
        yield Resolved(ASSET, found.start, found.end, found.text, False, "described")


def _surface(words: Words, typed: Typed) -> str:
    """A name's words, a ministry's with its country before it."""
    text = typed.candidate.text
    owner = owner_of(words, typed.candidate) if typed.kind == ORGANISATION else ""
    return f"{owner} {text}" if owner and owner != text else text


def _forms(typed: Sequence[Typed], surfaces: Sequence[str], kind: str) -> tuple[str, ...]:
    """The surfaces of one kind, each once, in the order of the text."""
    kinds = zip(typed, surfaces, strict=True)
    return tuple(dict.fromkeys(surface for each, surface in kinds if each.kind == kind))


def _other_names(meaning: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for form, canonical in meaning.items():
        found[canonical].append(form)
    return {canonical: tuple(forms) for canonical, forms in found.items()}


class _Index:
    """The canonical names found so far, by what a name of the same person or body must share with them."""

    def __init__(self, keys: Callable[[str], Iterable[Hashable]], names: Iterable[str] = ()) -> None:
        self._keys = keys
        self._names: dict[Hashable, dict[str, None]] = defaultdict(dict)
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        for key in self._keys(name):
            self._names[key][name] = None

    def only(self, name: str, same: Callable[[str, str], bool]) -> str:
        """The one canonical name that a name is the same as; itself where there is none or more than one."""
        near = dict.fromkeys(other for key in self._keys(name) for other in self._names.get(key, ()))
        fits = [other for other in near if same(name, other)]
        return fits[0] if len(fits) == 1 else name


def _persons(_text: str, forms: Sequence[str]) -> dict[str, str]:
    """Full names stand for themselves (the first spelling for all), a surname for the one full name that fits it."""
    full = [form for form in forms if len(parts_of(form)) > 1]
    meaning: dict[str, str] = {}
    heads = _Index(keys_of)
    for form in sorted(full, key=lambda form: -len(parts_of(form))):
        meaning[form] = heads.only(form, same_person)
        heads.add(meaning[form])
    called = _Index(part_keys_of, dict.fromkeys(meaning.values()))
    for form in forms:
        if form not in meaning:
            meaning[form] = called.only(form, _is_called)
    return meaning


def _is_called(short: str, full: str) -> bool:
    return bool(parts_of(short)) and is_part(parts_of(short)[0], parts_of(full))


def _places(_text: str, forms: Sequence[str]) -> dict[str, str]:
    sides = {"North": "North Korea", "South": "South Korea"}  # they are places only where the article is of Korea
    return {form: gazetteer().canonical(sides.get(form, form)) for form in forms}


def _acronyms(text: str, forms: Sequence[str]) -> dict[str, str]:
    """Each acronym with the words it stands for, which the article gives beside it or whose initials it is."""
    longer = [form for form in forms if len(form.split()) > 1]
    spelled = {_initials(other): other for other in reversed(longer)}
    found = {}
    for form in forms:
        if " " in form or not form.isupper() or len(form) < 2:
            continue
        words = _beside(text, form, longer) or spelled.get(re.sub(r"[^A-Z]", "", form), "")
        if words:
            found[form] = words
    return found


def _beside(text: str, acronym: str, longer: Sequence[str]) -> str:
    """The words before "(TDS)" or behind "TDS (", empty where there are none."""
    behind = text.find(f" ({acronym}")
    before = text.find(f"{acronym} (")
    head = text[max(0, behind - 300) : max(0, behind)].removesuffix("'s").removesuffix("’s")
    for words in longer:
        if head.endswith(words):
            return words
        if before >= 0 and text.startswith(words, before + len(acronym) + 2):
            return words
    return ""


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"[\w’']+", name) if word[0].isupper())


def _bodies(text: str, forms: Sequence[str]) -> dict[str, str]:
    """Acronyms stand for their words, short forms for the one longer name of the article that is the same body's."""
    acronyms = _acronyms(text, forms)
    meaning: dict[str, str] = {}
    heads = _Index(lambda name: (key_of(name),))
    for form in sorted((form for form in forms if form not in acronyms), key=len, reverse=True):
        meaning[form] = heads.only(form, same_organisation)
        heads.add(meaning[form])
    return meaning | {form: meaning.get(words, words) for form, words in acronyms.items()}


_MEANINGS: Final[Mapping[str, Callable[[str, Sequence[str]], dict[str, str]]]] = {
    PERSON: _persons,
    PLACE: _places,
    ORGANISATION: _bodies,
    ASSET: _bodies,
}


def _around(words: Words, typed: Typed, canonical: str, known: Collection[str]) -> tuple[str, ...]:
    """What a place lies in: what the article says behind it ("Shimoda, Shizuoka Prefecture"), then what is known."""
    said = []
    step = typed.candidate.last + 1
    end = step
    while step < len(words.items) and words.gap(step) == ", " and words.items[step].capital:
        end = step
        while end + 1 < len(words.items) and words.gap(end + 1) == " " and words.items[end + 1].capital:
            end += 1
        outer = gazetteer().canonical(words.phrase(step, end))
        if outer not in known:
            break
        said.append(outer)
        step = end + 1
    if gazetteer().is_region(canonical):
        return gazetteer().within(canonical)
    inner = (*said, *gazetteer().within(canonical, (*said, *known)))
    return tuple(dict.fromkeys(name for name in inner if name != canonical))
