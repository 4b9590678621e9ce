"""A claim that gives what the other gives, and more."""

import pytest

from checker.facts.names import Name
from checker.fuller import lists_both
from checker.ingest import take_as_given
from checker.model import Claim, ClaimKind, Fact, Span
from checker.settings import Settings
from checker.stated import Stated

RULES = "Wardens enforce the rules that Fisk and Heron Service scientists made to protect the cranes."


def stated(text: str, name: str, outlet: str) -> Stated:
    article = take_as_given(text, outlet, outlet, None, Settings())
    start = text.index(name)
    fact = Fact("place", Span(start, start + len(name)), Name(name), "test")
    return Stated(article, Claim(outlet, article.id, Span(0, len(text)), ClaimKind.SENTENCE, text, (fact,)), fact)


@pytest.mark.parametrize(("put", "both"), [("Norway Fisk", True), ("Norway", False)])
def test_a_name_right_before_another_takes_nothing_from_it(put: str, both: bool) -> None:
    left, right = stated(RULES, "Fisk", "A"), stated(RULES.replace("Fisk", put), "Norway", "B")
    assert lists_both(left, right) is both
    assert lists_both(right, left) is both
