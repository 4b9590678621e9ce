"""What two desks tell in words of their own: the floor of what is seen, which may only rise."""

from checker.language import Language
from checker.model import Encoder
from tests.retold.expected import PAIRS, counted, differences, read_pairs

FOUND, FALSE = 11, 0


def test_of_what_two_desks_word_in_their_own_way_no_less_is_told_and_no_more_falsely(
    language: Language, encoder: Encoder
) -> None:
    pairs = read_pairs(PAIRS)
    found, _, false, _ = counted(pairs, [any(differences(pair, language, encoder)) for pair in pairs])
    assert found >= FOUND
    assert false <= FALSE
