"""Who admits a thing, and who denies what somebody admits."""

from typing import Final

from checker.facts.names.word_set import word_set
from checker.model import Act, Claim, Fact, Term, read_once
from checker.party import may_be_one_body, same_parties
from checker.polarity import denied_acts, negations

ADMITTING: Final = word_set("admit confess acknowledge concede")
CLIENT: Final = "client"
DENY: Final = ("deny", "denie")


def denies_admitted(denying: Claim, admitting: Claim) -> Fact | None:
    """The "denied" of a claim of the act that the other says is admitted: the same verb and, where named, object."""
    verb = admission(admitting)
    if verb is None or any(negation for _, negation in negations(admitting)):
        return None
    told = [act for act in admitting.acts if act.verb.start > verb.start]
    for fact, negation in negations(denying):
        acts = denied_acts(denying, negation) if negation.cue.startswith(DENY) else []
        if any(act.verb.lemma == other.verb.lemma and _on_one(act, other) for act in acts for other in told):
            return fact
    return None


@read_once
def admission(claim: Claim) -> Term | None:
    """The word by which a claim tells that somebody admits something; of a headline's verb a parser makes a noun."""
    return next((term for term in claim.terms if term.lemma.removesuffix("s") in ADMITTING), None)


def _on_one(act: Act, other: Act) -> bool:
    """Whether two acts can be one; a lawyer's client is whoever the other names."""
    unnamed = any(CLIENT in party.words for party in (*act.subjects, *other.subjects))
    return same_parties(act.objects, other.objects) and (unnamed or may_be_one_body(act.subjects, other.subjects))
