"""What is read off a claim is read once a run."""

from checker.model import Claim, ClaimKind, Span, forget, read_once

CLAIM = Claim("c1", "a1", Span(0, 9), ClaimKind.SENTENCE, "Two died.")


def test_a_claim_is_read_once_until_it_is_forgotten() -> None:
    read: list[str] = []

    @read_once
    def words(claim: Claim) -> int:
        read.append(claim.id)
        return len(claim.resolved.split())

    assert words(CLAIM) == words(CLAIM) == 2
    assert read == ["c1"]
    forget()
    assert words(CLAIM) == 2
    assert read == ["c1", "c1"]
