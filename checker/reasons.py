"""Why a finding says what it says, in one sentence that a reader understands."""

from collections.abc import Sequence
from typing import Final

from checker.parts import Stated
from checker.stated import words_giving


def agreement(holders: Sequence[Stated]) -> str:
    """All give one value; its spellings where they differ."""
    first = holders[0]
    words = list(dict.fromkeys(_words(stated) for stated in holders))
    spelled = f", written {listed([_quoted(each) for each in words])}" if len(words) > 1 else ""
    return f"{_outlets(holders)} agree on {first.fact.value}{spelled}."


def difference(left: Sequence[Stated], right: Sequence[Stated], words: str) -> str:
    """Two values, who gives which, and how they stand to each other."""
    return f"{_gives(left)}, {_gives(right)}: {words}."


def omission(holders: Sequence[Stated], without: Sequence[str]) -> str:
    """A value that only one side has."""
    return f"{_gives(holders)}; {listed(without)} {'does' if len(without) == 1 else 'do'} not."


DENIED: Final = ""


def denial(denying: Sequence[Stated], stating: Sequence[str], words: str = "") -> str:
    """Some negate what the outlets `stating` state; `words` say more of it."""
    cue = _quoted(denying[0].fact.span.of(denying[0].article.text))
    negates = "negates" if len({stated.article.outlet for stated in denying}) == 1 else "negate"
    states = "states" if len(stating) == 1 else "state"
    return f"{_outlets(denying)} {negates} ({cue}) what {listed(stating)} {states}{words}."


def contrast(outlets: Sequence[str], said: Sequence[str], words: str) -> str:
    """The words of two outlets that contradict each other, and how."""
    (left, right), (one, other) = outlets, (_quoted(each) for each in said)
    return f"{left} has {one}, {right} has {other}: {words}."


def dispute(outlets: Sequence[str], speaker: str, other: str) -> str:
    """What the sources of several outlets contradict each other in."""
    both = "both carry" if len(outlets) == 2 else "all carry"
    return f"{listed(outlets)} {both} what {speaker} and {other} say: their sources contradict each other."


def answered(outlet: str, speaker: str, other: str) -> str:
    """What one source of an outlet denies another's words by."""
    return f"{outlet} has {other} deny what {speaker} says, and others tell."


def judged(left: Sequence[str], right: Sequence[str], words: str) -> str:
    """Claims of two sides that a judge holds for contradictory, where no fact tells in what."""
    contradict = "contradicts" if len(left) == 1 else "contradict"
    return f"{listed(left)} {contradict} {listed(right)} here, as the judge reads both; no fact says in what: {words}."


def _gives(holders: Sequence[Stated]) -> str:
    value, words = str(holders[0].fact.value), _words(holders[0])
    shown = value if _plain(value) == _plain(words) else f"{value} ({_quoted(words)})"
    verb = "gives" if len({stated.article.outlet for stated in holders}) == 1 else "give"
    return f"{_outlets(holders)} {verb} {shown}"


def _words(stated: Stated) -> str:
    """The words that give a value: those of the source, for who says it."""
    return words_giving(stated).of(stated.article.text)


def _outlets(holders: Sequence[Stated]) -> str:
    return listed(list(dict.fromkeys(stated.article.outlet for stated in holders)))


def listed(words: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C", "A, B and 4 others"."""
    if len(words) > 3:
        return f"{', '.join(words[:2])} and {len(words) - 2} others"
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _quoted(words: str) -> str:
    return f"“{' '.join(words.split())}”"


def _plain(words: str) -> str:
    return " ".join(words.lower().split()).strip("“”")
