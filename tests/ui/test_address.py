"""What is open, in the page's address."""

import pytest

from checker.ui.address import NOWHERE, Address, address_of


@pytest.mark.parametrize(
    "address",
    [NOWHERE, Address(3), Address(3, 2), Address(3, finding="f1"), Address(3, 2, claim="c1")],
)
def test_an_address_comes_back_from_its_query(address: Address) -> None:
    assert address_of(address.query) == address


@pytest.mark.parametrize("story", ["", "-1", "x", "1.5", "²", "9" * 40, "<script>"])
def test_a_story_that_is_no_number_is_none(story: str) -> None:
    assert address_of({"story": story}) == NOWHERE


def test_of_a_finding_and_a_claim_the_finding_is_open() -> None:
    assert address_of({"story": "1", "finding": "f1", "claim": "c1"}) == Address(1, finding="f1")


def test_a_link_opens_one_thing_at_a_time() -> None:
    assert Address(1, finding="f1").at_claim("c&1").href == "?story=1&claim=c%261"
    assert Address(1, 2, claim="c1").at_finding("f1").href == "?story=1&run=2&finding=f1"
    assert Address(1, 2, claim="c1").whole.href == "?story=1&run=2"
