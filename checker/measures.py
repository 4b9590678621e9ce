"""What a figure or a length of time is a measure of, by what it counts and by the words beside it."""

import re
from types import MappingProxyType
from typing import Final

from checker.facts.number.counted import MANNERS
from checker.facts.number.currencies import CURRENCIES
from checker.facts.number.ladder import is_share
from checker.facts.number.units import OWN_KIND, unit_of
from checker.facts.number.value import Quantity
from checker.model import read_once
from checker.stated import GENERIC, Stated
from checker.subjects import MEASURES, NO_MEASURES, PEOPLE, REACH, Table, thing_of

FATES: Final = frozenset(MANNERS.values())
SPECIFIC_REACH: Final = 25  # a count of ships is one of ships, unless a word right beside tells more
FROM: Final = re.compile(r"\bfrom (?:about |around |nearly |almost |some )?$", re.IGNORECASE)
# With or without what a sum is taken is not what it is a sum of: "for $3m *including debt*", "$11m, *fees included*".
SUMS: Final = (
    r"(?:the |its |their |an? )?(?:assumed )?(?:debts?|borrowings|cash|tax(?:es)?|vat|fees?|interest|bonus(?:es)?|costs"
    r"|options?|dividends?|write-?(?:downs?|offs?)|impairments?|(?:one-off|exceptional) \w+)"
)
ASIDE: Final = re.compile(
    rf"\b(?:includ(?:es|ing)|exclud(?:es|ing)|without|before|after|net of|plus) {SUMS}\b(?! of\b)"
    rf"|\b{SUMS} (?:included|excluded|deducted)\b",
    re.IGNORECASE,
)
SEVERAL: Final = frozenset({"margin"})  # a profit's or a victory's: the words beside it tell
_STEP_OR_LEVEL: Final = re.compile(
    r"\b(?:(?P<step>by)|to|at|from)\s(?:(?:about|around|nearly|almost|some|just)\s)*$", re.IGNORECASE
)
STEP_TO: Final = re.compile(r",?\s+to\s(?:(?:\w+\s)?(?:at|on)\s)?", re.IGNORECASE)  # "shed 30c *to close at* $3.92"
SHARES: Final = frozenset({"%", "percentage_point", "basis_point"})
# Of whom nobody need say more.
IMPLIED: Final = MappingProxyType({"passenger": "aboard", "passengers": "aboard"})


@read_once
def measure_of(stated: Stated) -> str:
    """What a figure or a length of time is a measure of; empty where the words beside it are silent."""
    value = stated.fact.value
    quantity = value if isinstance(value, Quantity) else None
    table = MEASURES.get(sort_of(quantity) if quantity else "time", NO_MEASURES)
    head, fate = head_and_fate(quantity.of if quantity else "")
    told = fate or _told_of(quantity, head, table) or _told_beside(stated, quantity, head, table)
    return told or (IMPLIED.get(head.lower(), "") if quantity and not quantity.unit else "")


def head_and_fate(counted: str) -> tuple[str, str]:
    """ "defence minister" → its head, and "people killed" → its head and what became of them."""
    words = counted.split()
    fate = words.pop().lower() if len(words) > 1 and words[-1].lower() in FATES else ""
    return (words[-1] if words else ""), fate


def other_fates(left: Quantity, right: Quantity) -> bool:
    """People killed and people injured, whatever stands around them."""
    return len({head_and_fate(value.of)[1] for value in (left, right)} - {""}) == 2


def sort_of(quantity: Quantity) -> str:
    """Money, share, count, or the dimension of a measure."""
    unit = quantity.unit.partition("/")[0]
    if unit in CURRENCIES:
        return "money"
    if is_share(quantity) or unit in SHARES:
        return "share"
    return "count" if unit == "" else unit if unit in OWN_KIND else unit_of(quantity.unit).dimension


def _told_of(quantity: Quantity | None, head: str, table: Table) -> str:
    """By what is counted, or of what there is a share: an amount of money is of its payer as often."""
    if quantity is None or (quantity.unit and quantity.unit not in CURRENCIES and quantity.unit != "%"):
        return ""
    told = (quantity.unit in CURRENCIES or thing_of(head)) and head not in SEVERAL
    return table.row_of(quantity.of) if told else ""


def _told_beside(stated: Stated, quantity: Quantity | None, head: str, table: Table) -> str:
    counts = quantity is not None and not quantity.unit and not is_share(quantity)
    specific = counts and thing_of(head) not in ("", PEOPLE)
    governor = stated.fact.governor.lemma
    others = [other for other in stated.others if not _belongs_to(stated, other)]
    text = ASIDE.sub(lambda aside: " " * len(aside[0]), stated.text)
    beside = table.nearest(text, *stated.place, others, SPECIFIC_REACH if specific else REACH)
    return beside or ("" if governor in GENERIC else table.row_of(governor))


@read_once
def is_level_before(stated: Stated) -> bool:
    """Whether a figure is the level from which another of its claim, in the same unit, has moved: "up *from 3%*", "to 9
    cents a share *from 12 cents*"."""
    value = stated.fact.value
    moved = any(
        fact is not stated.fact
        and isinstance(fact.value, Quantity)
        and fact.value.unit.partition("/")[0] == value.unit.partition("/")[0]
        for fact in stated.claim.facts
        if isinstance(value, Quantity) and value.unit
    )
    return moved and FROM.search(stated.text[: max(0, stated.place[0])]) is not None


def _belongs_to(stated: Stated, other: tuple[int, int]) -> bool:
    """Whether what is said of a figure may stand beyond another: beyond what converts it in brackets, beyond the step
    by which it was reached ("cut its rate *by half a point* to 4%") and beyond the level before it ("*from 3%* to 4%").
    """
    return stated.text[stated.place[1] : other[0]].strip() == "(" or is_step_to(stated, other)


def are_step_and_level(left: Stated, right: Stated) -> bool:
    """Whether one figure tells by how much something moved, and the other where it stood: "*by* 1.8", "*to* 21.4"."""
    told = [_STEP_OR_LEVEL.search(each.text[: max(0, each.place[0])]) for each in (left, right)]
    return len({match["step"] for match in told if match}) == len(told)


def is_step_to(stated: Stated, other: tuple[int, int]) -> bool:
    """Whether another figure of a claim, right before one, tells how far it has moved, or from where."""
    start = stated.place[0]
    return other[1] <= start and STEP_TO.fullmatch(stated.text[other[1] : start]) is not None
