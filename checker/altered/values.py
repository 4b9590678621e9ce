"""A name, a figure or a day that stands in the place of another."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from checker.altered.sources import SOURCE_OF
from checker.altered.words import BESIDE, COUNTING, HELPERS
from checker.copied import Change, Run, Word
from checker.facts import KINDS, Level
from checker.facts.attribution import source_of
from checker.facts.date.value import DateValue
from checker.facts.names import Name
from checker.facts.names.places import fold, gazetteer
from checker.facts.names.word_set import word_set
from checker.facts.number.value import Bound, Quantity
from checker.facts.quote.wording import FIGURES
from checker.model import Fact, Relation, Span
from checker.paired import NAMED
from checker.pairing import kind_of_names
from checker.spelling import are_spellings

PRONOUNS: Final = word_set(
    "he she they it we you i who one others some many most all both this that these those another"
)
TITLES: Final = word_set("mr mrs ms miss dr prof sir sen rep gov gen col lt capt")
BEFORE: Final = word_set("last previous past prior preceding")
_FRAME: Final = re.compile(r"\b(last|next|this|past|coming|previous)\s+(day|week|weekend|month|quarter|year)\b")
_LETTERS: Final = re.compile(r"[^\W_]+")
SMALL: Final = 4  # letters of a word that a title may leave small: "with", "from"
_DIGITS: Final = re.compile(r"\d")
SHORT: Final = 3  # letters of a month that is cut short, and of the shortest acronym that tells a body
DAY: Final = "day"
WEEKDAYS: Final = word_set("mon tue wed thu fri sat sun")
LENGTHS: Final = frozenset({"DURATION", "SET"})
MONTHS: Final = word_set("jan feb mar apr may jun jul aug sep oct nov dec")


def name(change: Change) -> str | None:
    """Another name; where only one is read as such, the other's capitals say that it is one."""
    left, right = name_in(change.left), name_in(change.right)
    if left is None and right is None:
        return "organisation" if _are_other_acronyms(change) else "asset" if _are_other_capitals(change) else None
    large = _large(change.left), _large(change.right)
    if not all(large) or _countries(large[0]) & _countries(large[1]):
        return None
    if any(_says_more(run) or run.first(Quantity) is not None for run in change.runs) or _names_all(change):
        return None
    if left is None or right is None:
        if any(_is_titled(run) for run in change.runs):
            return None
        known, run = (left, change.left) if left is not None else (right, change.right)
        assert known is not None  # noqa: S101  for the type checker
        return known.kind if run.span.contains(known.span) else None
    if left.kind != right.kind:
        return kind_of_names(left, right)
    if isinstance(left.value, Name) and isinstance(right.value, Name) and are_spellings(left.value, right.value):
        return left.kind if _are_other_acronyms(change) else None
    return left.kind if KINDS[left.kind].compare(left.value, right.value).relation is Relation.CONFLICT else None


def _names_all(change: Change) -> bool:
    """Whether one claim has all capitals of the other, or writes the same otherwise: "AK-47"; what it has beside them
    stands for none of those."""
    one, other = (Counter(word.plain for word in run.passage.words if _is_large(run, word)) for run in change.runs)
    joined = ["".join(_LETTERS.findall(run.text.casefold())) for run in change.runs]
    return one <= other or other <= one or joined[0] == joined[1]


def _is_large(run: Run, word: Word) -> bool:
    return run.passage.text(word.span)[:1].isupper()


def _is_titled(run: Run) -> bool:
    """Whether the words of a claim have capitals that tell nothing: "Rescuers Leave the Flooded Valley"."""
    verbs = {act.verb.start for act in run.passage.claim.acts}
    words = [word for word in run.passage.words if len(word.plain) > SMALL or word.span.start in verbs]
    return all(_is_large(run, word) for word in words if word.plain.isalpha())


def _countries(words: set[str]) -> set[str]:
    """The words, a people as its country: "Kenya's farmers", "the Kenyan farmers"."""
    known = gazetteer()
    return {fold(known.demonyms.get(fold(word)) or word) for word in words}


def _are_other_acronyms(change: Change) -> bool:
    """Whether one name has another acronym behind it in each: "Financial Sector Conduct Authority (FSCA)"."""
    texts = [run.text for run in change.runs]
    if any(run.first(Quantity) is not None or run.first(DateValue) is not None for run in change.runs):
        return False
    capitals = all(text.isupper() and text.isalpha() and len(text) >= SHORT for text in texts)
    return capitals and set(texts[0]) != set(texts[1])


def _are_other_capitals(change: Change) -> bool:
    """Whether nothing but words with a capital stands for others, of what neither article writes small: cups, songs."""
    large = [_large(run) for run in change.runs]
    return (
        (change.is_all and change.is_in_copies and large[0].isdisjoint(large[1]))
        and all(set(run.plain) <= words | BESIDE for run, words in zip(change.runs, large, strict=True))
        and not any(run.facts or _is_titled(run) or _is_written_small(run) for run in change.runs)
        and all(large)
        and not _names_all(change)
    )


def _is_written_small(run: Run) -> bool:
    """Whether some word of a run stands without a capital elsewhere in its article, or names a people."""
    text, peoples = run.passage.article.text, gazetteer().demonyms
    words = [word.plain for word in run.words if word.plain not in BESIDE]
    return any(re.search(rf"\b{re.escape(word)}\b", text) or peoples.get(fold(word)) for word in words)


def _says_more(run: Run) -> bool:
    """Whether a run has more beside a name than a name can have: a verb, or more small words than large ones."""
    small = [word for word in run.plain if word not in _large(run) | BESIDE]
    return bool(run.verbs) or len(small) > len(_large(run))


def name_in(run: Run) -> Fact | None:
    """The first name in a run."""
    return next(
        (f for f in run.facts if f.kind in NAMED and isinstance(f.value, Name) and f.value.mention == "name"), None
    )


def _large(run: Run) -> set[str]:
    """The words of a run with a capital, titles, initials and weekdays aside, and the word that begins its claim unless
    named."""
    first = run.passage.claim.span.start
    times = [fact.span for fact in run.facts if isinstance(fact.value, DateValue)]
    named = [fact.span for fact in run.facts if fact.kind in NAMED]
    return {
        word.plain
        for word in run.words
        if run.passage.text(word.span)[0].isupper()
        and len(word.plain) > 1
        and word.plain not in TITLES
        and not any(word.span.overlaps(span) for span in times)
        and (word.span.start != first or any(word.span.overlaps(span) for span in named) or _is_speaker(run, word))
    }


def _is_speaker(run: Run, word: Word) -> bool:
    """Whether a claim's first word is the name of one who speaks: no pronoun, no plural, and nothing that the article
    writes small."""
    sources = (source_of(fact.value) for fact in run.passage.claim.facts)
    if not any(source == word.span for source in sources) or word.plain in SOURCE_OF or word.plain in PRONOUNS:
        return False
    small = re.search(rf"\b{re.escape(word.plain)}\b", run.passage.article.text)
    return small is None and run.lemmas([word]) == {word.plain}


def people(change: Change) -> str | None:
    """Those of another country or state: "two Indian soldiers", "two Pakistani soldiers"; "an Ohio senator"."""
    homes = [_home(run) for run in change.runs]
    return "place" if all(homes) and homes[0] != homes[1] and not _names_all(change) else None


def _home(run: Run) -> str:
    """The country of a people, or a country or state by its canonical name."""
    known = gazetteer()
    if known.demonyms.get(fold(run.text)):
        return known.demonyms[fold(run.text)]
    return fold(known.canonical(run.text)) if run.text[:1].isupper() and known.is_region(run.text) else ""


def figure(change: Change) -> str | None:
    """Another figure; where one is not read as such, by its digits, or by a word that counts."""
    if not _else_alike(change, Quantity):
        return None
    left, right = (run.first(Quantity) for run in change.runs)
    if left is not None and right is not None:
        level = KINDS["number"].compare(left, right)
        return "number" if level.relation is Relation.CONFLICT or _hedged_otherwise(left, right, level) else None
    dated = any(run.first(DateValue) is not None for run in change.runs)
    digits = ["".join(map(_number, run.plain)) for run in change.runs]
    if not change.is_all and any(COUNTING.keys() & set(run.plain) for run in change.runs):
        return None  # of another wave all else may be told otherwise
    return "number" if not dated and all(digits) and digits[0] != digits[1] else None


def _hedged_otherwise(left: Quantity, right: Quantity, level: Level) -> bool:
    """Whether two figures that can both be true have one hedge: "at least 12" and "at least 15", "almost 4m" and
    "almost 5m" are others."""
    hedged = level.name == "contained" or (left.unit == right.unit and left.bound is not Bound.EXACT)
    return level.relation is Relation.COMPATIBLE and hedged and left.bound is right.bound and left.ends != right.ends


def _digits(word: str) -> str:
    return COUNTING.get(word) or "".join(_DIGITS.findall(word))


def _number(word: str) -> str:
    """The figures of a word, or of the number that it is: "the two"; "one" stands for anything."""
    figure = FIGURES.get(word, "")
    return _digits(word) or (figure if figure.isdigit() and word != "one" else "")


def _else_alike(change: Change, sort: type[object]) -> bool:
    """Whether two runs say the same beside their facts of a sort."""
    said = [_beside(run, [f.span for f in run.facts if isinstance(f.value, sort)]) for run in change.runs]
    return said[0] == said[1]


def _beside(run: Run, spans: Sequence[Span]) -> set[str]:
    words = [word for word in run.words if not any(word.span.overlaps(span) for span in spans)]
    return run.lemmas([word for word in words if not _number(word.plain)]) - BESIDE - HELPERS


def time(change: Change) -> str | None:
    """Another time, or another frame of which the text leaves open when it is: "next month", "next year"."""
    left, right = (run.first(DateValue) for run in change.runs)
    if left is None or right is None or not _else_alike(change, DateValue) or all(map(_is_before, change.runs)):
        return None
    if KINDS["date"].compare(left, right).relation is Relation.CONFLICT or _other_word(change) or _longer(left, right):
        return "date"
    frames = [_frame(run) for run in change.runs]
    return "date" if all(frames) and frames[0] != frames[1] else None


def _is_before(run: Run) -> bool:
    """Whether a run says nothing but that it is of the time before: "last", "the previous"."""
    return bool(run.plain) and not BEFORE.isdisjoint(run.plain) and BESIDE.union(BEFORE).issuperset(run.plain)


def _other_word(change: Change) -> bool:
    """Whether one number, month or weekday of a date stands for another: "2015 to 2018" holds "2016 to 2018", and is
    another time; one of "Monday 27 April" and "Thursday 27 April" is wrong."""
    one, other = (run.plain for run in change.runs)
    if len(one) != 1 or len(other) != 1:
        return False
    names = {one[0][:SHORT], other[0][:SHORT]}
    named = names <= MONTHS or (names <= WEEKDAYS and all(word.endswith(DAY) for word in one + other))
    return (one[0].isdigit() and other[0].isdigit() and one != other) or (len(names) == 2 and named)


def _longer(left: DateValue, right: DateValue) -> bool:
    """Whether two lengths of time have one bound and other numbers: ten hours are "more than three", but "more than
    ten" is another figure; so have two after which a thing comes again."""
    if left.type != right.type or left.type not in LENGTHS or left.mod != right.mod:
        return False
    plain = (replace(each, type="DURATION", mod=None) for each in (left, right))
    return KINDS["date"].compare(*plain).relation is Relation.CONFLICT


def _frame(run: Run) -> tuple[str, ...]:
    times = (fact.span for fact in run.facts if isinstance(fact.value, DateValue))
    match = _FRAME.search(run.passage.text(next(times)).casefold())
    return match.groups() if match else ()
