"""What is open, as the query of the page's address: a story, a run of it, a finding or a claim in it.

The address is the truth: it survives a reload, is shared as a link, and the browser's Back returns to it. A page that
was reached without one goes on with what the session had open.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Final
from urllib.parse import urlencode

_LONGEST: Final = 40  # characters of an id; what is longer is none


@dataclass(frozen=True, slots=True)
class Address:
    """What is open: nothing is 0 or "". Without a run it is the story's latest; a finding and a claim exclude each
    other."""

    story: int = 0
    run: int = 0
    finding: str = ""
    claim: str = ""

    @property
    def query(self) -> Mapping[str, str]:
        """What is open by its names."""
        named = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: str(value) for name, value in named.items() if value}

    @property
    def href(self) -> str:
        """A link to it on the page that holds the link."""
        return f"?{urlencode(self.query)}"

    def at_finding(self, finding: str) -> "Address":
        return replace(self, finding=finding, claim="")

    def at_claim(self, claim: str) -> "Address":
        return replace(self, finding="", claim=claim)

    @property
    def whole(self) -> "Address":
        """The story with nothing opened in it."""
        return Address(self.story, self.run)


NOWHERE: Final = Address()
NAMES: Final = tuple(each.name for each in fields(Address))


def address_of(query: Mapping[str, str]) -> Address:
    """What an address names; what can't be read in it is not there."""
    return Address(
        story=_number(query.get("story", "")),
        run=_number(query.get("run", "")),
        finding=query.get("finding", "")[:_LONGEST],
        claim=query.get("claim", "")[:_LONGEST] if not query.get("finding") else "",
    )


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
