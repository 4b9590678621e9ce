"""Whether two claims are said by one source, as far as the texts name it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import Final, TypeAlias

from checker.facts.attribution import Attribution, compare
from checker.facts.names.word_set import word_set
from checker.model import Claim

Source: TypeAlias = tuple[str, str]  # an article's id, and whom it calls the speaker
_ONE_SOURCE: Final = frozenset({"same", "within"})  # rungs of the attribution's ladder
_BEHIND: Final = re.compile(r"\s(?:of|in|at|from|with|for|on|to|who|that|close|familiar|near|briefed|polled)\s")
# Whoever is called no more than this may be another one in the next text.
_ANYBODY: Final = word_set(
    "source official analyst expert economist witness resident diplomat aide insider observer critic person people"
    " man woman neighbour neighbor survivor victim investor trader strategist scientist researcher doctor lawyer"
    " activist lawmaker leader villager local fan user protester protestor demonstrator relative friend colleague"
    " parent mother father student worker employee passenger driver shopkeeper voter supporter opponent rival study"
    " report account document statement letter poll survey data figure medium media press outlet newspaper other some"
    " many most several one he she they it who"
)


class Speakers:
    """Who says the claims of a comparison."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._known: dict[Source, Attribution] = {}
        self._one: dict[tuple[Source, Source], bool] = {}
        for claim in claims:
            for fact in claim.facts:
                if isinstance(fact.value, Attribution):
                    self._known.setdefault((claim.article_id, fact.value.speaker), fact.value)

    def shared(self, claims: Sequence[Claim]) -> Iterator[tuple[int, int, str]]:
        """The pairs of claims, by their numbers, of one source, chained, with its name."""
        said: dict[Source, list[int]] = {}
        for number, claim in enumerate(claims):
            if claim.said_by and not is_anybody(claim.said_by):
                said.setdefault((claim.article_id, claim.said_by), []).append(number)
        for (_, name), numbers in said.items():
            yield from ((one, other, name) for one, other in pairwise(numbers))
        for (one, numbers), (other, others) in combinations(said.items(), 2):
            if self._are_one(one, other):
                yield numbers[0], others[0], max(one[1], other[1], key=len)

    def _are_one(self, one: Source, other: Source) -> bool:
        if (one, other) not in self._one:
            self._one[one, other] = self._compare(one, other)
        return self._one[one, other]

    def _compare(self, one: Source, other: Source) -> bool:
        left, right = self._known.get(one), self._known.get(other)
        if left is None or right is None:
            return one[1].casefold() == other[1].casefold()
        return compare(left, right).name in _ONE_SOURCE


def is_anybody(speaker: str) -> bool:
    """Whether a source is only called by what anyone may be: "a witness", "US officials"."""
    noun = _BEHIND.split(speaker.casefold())[0].split()[-1:]
    return not noun or noun[0] in _ANYBODY or noun[0].removesuffix("s") in _ANYBODY
