"""Whose dollars are they? "$" is any dollar: an outlet in Sydney means its own by it, an American one the American.

That the article itself, or another for the same amount, says in so many words whose they are tells what the bare sign
stands for. Where nothing does, it is the American dollar.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final, TypeAlias

from checker.facts.number.ladder import DOLLARS
from checker.facts.number.value import Quantity
from checker.model import Article, Claim, Fact

Amount: TypeAlias = tuple[Decimal, Decimal]
AMERICAN: Final = "USD"
LEAST_DIGITS: Final = 2  # of an amount by which one knows another's currency: five dollars are in many a text
_SAYS_AMERICAN: Final = re.compile(r"U\.?S|United States|American|greenback")


@dataclass(slots=True)
class _Purse:
    """The dollars of an article: those without a nation, those of each nation, and whether these have a sign."""

    bare: set[Amount] = field(default_factory=set)
    named: dict[str, set[Amount]] = field(default_factory=dict)
    signed: bool = False

    def put(self, amount: Amount, nation: str, surface: str) -> None:
        if nation == AMERICAN and not _SAYS_AMERICAN.search(surface):
            self.bare.add(amount)
        else:
            self.named.setdefault(nation, set()).add(amount)
            self.signed = self.signed or "$" in surface

    def nations(self, others: Sequence["_Purse"]) -> set[str]:
        """Whose the bare dollars may be, by what the article says itself, or else by what others do of its amounts.

        Who writes "A$412 million ($281 million)" means America's by the bare sign.
        """
        if not self.bare or self.signed or AMERICAN in self.named:
            return set()
        known = {amount for amount in self.bare if len(amount[0].normalize().as_tuple().digits) >= LEAST_DIGITS}
        told = (nation for other in others for nation, amounts in other.named.items() if amounts & known)
        return set(self.named) or set(told)


def in_own_dollars(articles: Sequence[Article], claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, with bare dollars as those of the nation that their article means, where something tells it."""
    purses = {article.id: _Purse() for article in articles}
    texts = {article.id: article.text for article in articles}
    for claim in claims:
        for fact in claim.facts:
            if isinstance(fact.value, Quantity) and _nation(fact.value) in DOLLARS:
                purses[claim.article_id].put(
                    fact.value.ends, _nation(fact.value), fact.span.of(texts[claim.article_id])
                )
    meant = _meant(purses)
    return tuple(_told_in(claim, meant[claim.article_id]) if claim.article_id in meant else claim for claim in claims)


def _meant(purses: Mapping[str, _Purse]) -> Mapping[str, str]:
    """The nation whose dollars the bare ones of an article are; once known, its amounts tell those of others."""
    meant: dict[str, str] = {}
    for _ in purses:
        for name, purse in purses.items():
            nations = purse.nations([other for other in purses.values() if other is not purse])
            if len(nations) == 1:
                (meant[name],) = nations
                purse.named.setdefault(meant[name], set()).update(purse.bare)
                purse.bare.clear()
    return {name: nation for name, nation in meant.items() if nation != AMERICAN}


def _told_in(claim: Claim, nation: str) -> Claim:
    return replace(claim, facts=tuple(_of_nation(fact, nation) for fact in claim.facts))


def _of_nation(fact: Fact, nation: str) -> Fact:
    value = fact.value
    if not isinstance(value, Quantity) or _nation(value) != AMERICAN:
        return fact
    return replace(fact, value=replace(value, unit=nation + value.unit.removeprefix(AMERICAN)))


def _nation(quantity: Quantity) -> str:
    """The currency of an amount, or of a price for something: "USD/barrel"."""
    return quantity.unit.partition("/")[0]
