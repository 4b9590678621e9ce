"""What a verb says of the truth of its complement."""

import pytest

from checker.facts.negation.signatures import TRYING, Signature, Truth, signature_of, verbs_with


@pytest.mark.parametrize(
    ("verb", "complement", "signature"),
    [
        ("manage", "to", "+/-"),
        ("fail", "to", "-/+"),
        ("refuse", "to", "-/o"),
        ("try", "to", "o/-"),
        ("pretend", "to", "-/-"),
        ("prevent", "from", "-/o"),
        ("regret", "that", "+/+"),
        ("forget", "to", "-/+"),
        ("forget", "that", "+/+"),
        ("say", "that", "o/o"),
    ],
)
def test_a_verb_has_a_signature_with_each_complement(verb: str, complement: str, signature: str) -> None:
    assert signature_of(verb, complement) == Signature(*(Truth(each) for each in signature.split("/")))


def test_verbs_are_listed_by_what_they_say_of_a_complement() -> None:
    assert {"fail", "refuse", "pretend"} <= verbs_with("to", Truth.FALSE)
    assert "manage" in verbs_with("to", Truth.TRUE)
    assert not verbs_with("to", Truth.TRUE) & verbs_with("to", Truth.FALSE)
    assert {"try", "attempt"} <= TRYING
