"""Whether a claim says that something is so, and whether two claims say the opposite."""

import pytest

from checker.claims import extract_claims
from checker.denial import denies, denies_admitted
from checker.ingest import read_text
from checker.language import Language
from checker.model import Claim
from checker.none_of_it import denies_shooting
from checker.opposition import opposed
from checker.polarity import Polarity, polarity


def claim(language: Language, text: str) -> Claim:
    """The one claim of a sentence."""
    [found] = extract_claims([read_text(text, outlet="A")], language).claims
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The senator took bribes from the port.", Polarity.AFFIRMED),
        ("The crew managed to put out the fire.", Polarity.AFFIRMED),
        ("The minister did not deny the report.", Polarity.AFFIRMED),
        ("The army denied that its planes had bombed the village.", Polarity.DENIED),
        ("Police ruled out sabotage of the northern line.", Polarity.DENIED),
        ("The bank failed to report the transfers.", Polarity.DENIED),
        ("There is no evidence that the vote was rigged.", Polarity.DENIED),
        ("Reports that the king had died are false.", Polarity.DENIED),
        ("The singer never met the envoy.", Polarity.DENIED),
        ("The firm plans to close the plant.", Polarity.OPEN),
        ("The dam could burst within days.", Polarity.OPEN),
        ("The mayor was accused of taking bribes.", Polarity.OPEN),
        ("Did the minister resign?", Polarity.OPEN),
    ],
)
def test_a_claim_affirms_denies_or_leaves_open(language: Language, text: str, expected: Polarity) -> None:
    assert polarity(claim(language, text)) is expected


@pytest.mark.parametrize(
    ("denying", "stating", "cue"),
    [
        ("The senator denied taking bribes from the port.", "The senator took bribes from the port.", "denied"),
        ("The army denied that its planes had bombed Gao.", "The army's planes bombed Gao.", "denied"),
        ("The palace rejected claims that the king had died.", "The king died.", "rejected"),
        ("The palace dismissed reports that the king had died.", "The king died.", "dismissed"),
        ("Reports that the king had died are false.", "The king died.", "false"),
        ("There is no evidence that the vote was rigged.", "The vote was rigged.", "no evidence that"),
        ("The bank failed to warn its clients.", "The bank warned its clients.", "failed to"),
        ("The singer never met the envoy.", "The singer met the envoy.", "never"),
        ("Rescuers could not reach the valley.", "Rescuers reached the valley.", "could not"),
        ("Rescuers could not reach the valley.", "Rescuers could reach the valley.", "could not"),
        ("The minister will not resign.", "The minister will resign.", "will not"),
        ("The state has not promised aid to the farmers.", "The state has promised aid to the farmers.", "has not"),
        ("The bank did not plan to close the branch.", "The bank planned to close the branch.", "did not"),
        ("No shots were fired at the crowd.", "Shots were fired at the crowd.", "No"),
        ("The suspects left without the hostages.", "The suspects left with the hostages.", "without"),
        ("Exports did not increase in the spring.", "Exports rose in the spring.", "did not"),
        ("None of the farmers has left the valley.", "Most of the farmers have left the valley.", "None"),
        ("The mayor has not conceded.", "The mayor called his rival on Monday to concede.", "has not"),
    ],
)
def test_a_claim_denies_what_another_states(language: Language, denying: str, stating: str, cue: str) -> None:
    fact = denies(claim(language, denying), claim(language, stating))
    assert fact is not None
    assert fact.span.of(denying) == cue
    assert denies(claim(language, stating), claim(language, denying)) is None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The minister did not resign.", "The minister did not resign on Monday."),
        ("The minister did not resign.", "The minister may resign."),
        ("The senator denied taking bribes.", "The senator was accused of taking bribes."),
        ("The road did not reopen until Friday.", "The road reopened on Friday."),
        ("The envoy did not deny that he had met the spy.", "The envoy met the spy."),
        ("The bank denied that it had not paid the fine.", "The bank paid the fine."),
        ("Susan Bell does not know the answer.", "Cedric Moss knows the answer."),
        ("The premier did not win the popular vote.", "The premier tried to win the popular vote."),
        ("She was not the first woman to lead the bank.", "She was the second woman to lead the bank."),
        ("Police found no weapons in the house.", "The court met on Friday."),
        ("Up to 12 million people do not know it.", "More than 30 million people already know it."),
        ("The banker Olaf Dahl pleaded not guilty to fraud.", "His driver pleaded guilty to fraud."),
        ("Anna Brandt pleaded not guilty to fraud.", "The minister pleaded not guilty on Monday to charges of fraud."),
        ("Cedric does not know how the fire began.", "Susan knows how the fire began."),
        ("The economy is not in recession.", "The question is whether the economy is in recession."),
        ("The army took no town other than Gao.", "The army took only the town of Gao."),
        ("Sales will not be resumed before January.", "Sales will be resumed in January at the earliest."),
        ("The bridge will not reopen until May.", "The bridge will reopen in May."),
    ],
)
def test_what_negates_something_else_is_no_denial(language: Language, left: str, right: str) -> None:
    assert denies(claim(language, left), claim(language, right)) is None
    assert denies(claim(language, right), claim(language, left)) is None


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("Shares in the bank rose sharply.", "Shares in the bank fell sharply.", ("rise", "fall")),
        ("The jury acquitted the banker.", "The jury convicted the banker.", ("acquit", "convict")),
        ("The court upheld the ban on rallies.", "The court overturned the ban on rallies.", ("uphold", "overturn")),
        ("The miner was found alive.", "The miner was found dead.", ("alive", "dead")),
        ("The strike was lawful.", "The strike was unlawful.", ("lawful", "unlawful")),
        ("Parliament will approve the budget.", "Parliament will reject the budget.", ("approve", "reject")),
        ("Turkey lifts Twitter ban.", "Turkey imposes Twitter ban.", ("lift", "impose")),
    ],
)
def test_two_claims_are_opposed_by_one_word(language: Language, left: str, right: str, words: tuple[str, str]) -> None:
    found = opposed(claim(language, left), claim(language, right))
    assert found is not None
    assert (found.left.lemma, found.right.lemma) == words
    assert [text[term.start :].split()[0].strip(".") for text, term in ((left, found.left), (right, found.right))] == [
        next(word.strip(".") for word in text.split() if word not in other.split())
        for text, other in ((left, right), (right, left))
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Shares in the bank rose sharply.", "Shares in the bank climbed sharply."),
        ("Shares in the bank rose.", "Shares in the bank did not fall."),
        ("Ajax won the final in Oslo.", "Feyenoord lost the final in Oslo."),
        ("Ajax beat Feyenoord to win the cup.", "Feyenoord lost the cup final to Ajax."),
        ("The court may allow the rally.", "The court banned the rally."),
        ("The club sold the keeper to Ajax.", "Ajax bought the keeper from the club."),
        ("Oil rose as shares fell.", "Shares fell as oil rose."),
    ],
)
def test_two_claims_that_can_both_be_true_are_not_opposed(language: Language, left: str, right: str) -> None:
    assert opposed(claim(language, left), claim(language, right)) is None
    assert opposed(claim(language, right), claim(language, left)) is None


@pytest.mark.parametrize(
    ("denying", "stating"),
    [
        ("Not a single bullet was fired at the rally.", "Guards opened fire at the gate of the mine."),
        ("No shots were fired by the police.", "The officers had fired without warning."),
        ("The commissioner denied that his officers had fired.", "Police opened fire near the stadium."),
        ("The soldiers did not open fire, the colonel said.", "Soldiers fired on the convoy, drivers say."),
        ("The army denied firing at the boat.", "Army troops fired several shots at the boat."),
    ],
)
def test_who_says_that_no_shot_was_fired_denies_that_somebody_opened_fire(
    language: Language, denying: str, stating: str
) -> None:
    assert denies_shooting(claim(language, denying), claim(language, stating)) is not None


@pytest.mark.parametrize(
    ("denying", "stating"),
    [
        ("No shots were fired by the police.", "The smugglers opened fire on a patrol."),
        ("No live rounds were fired by the police.", "The police fired rubber bullets."),
        ("No shots were fired at the rally.", "Protesters set fire to a bus at the rally."),
        ("No shots were fired at the rally.", "Police fired tear gas at the rally."),
        ("The chief denied that officers had fired at the crowd.", "Officers fired in the air."),
        ("Not a single bullet was fired at the rally.", "The club fired its coach after the rally."),
        ("No shots were fired at the rally.", "No officer opened fire at the rally."),
        ("No shots were fired at the rally.", "Witnesses could not say whether guards opened fire."),
        ("The rally ended without a fight.", "Guards opened fire at the gate."),
    ],
)
def test_shots_of_others_of_another_sort_or_of_fire_that_burns_are_not_denied(
    language: Language, denying: str, stating: str
) -> None:
    assert denies_shooting(claim(language, denying), claim(language, stating)) is None


@pytest.mark.parametrize(
    ("denying", "admitting", "denied"),
    [
        ("The chief denied that his force had beaten the driver.", "Police admit beating the driver.", True),
        ("The officer denied using a stun gun.", "Police acknowledged using a stun gun.", True),
        ("The force denied that it had lost the files.", "Police concede losing the files.", True),
        ("The inspector denied that officers had searched the flat.", "Police admit searching the flat.", True),
        (
            "The colonel denied that soldiers had shot at the miners.",
            "The army has admitted that it shot at miners.",
            True,
        ),
        ("The driver denied beating his brother.", "Police admit beating the driver.", False),
        ("The bank denied losing the files.", "Police concede losing the files.", False),
        ("The chief denied that officers had searched the flat.", "Police admit searching the car.", False),
        ("The chief denied that officers had searched the flat.", "Police asked to search the flat.", False),
    ],
)
def test_the_police_are_their_officers_in_what_they_admit_and_deny(
    language: Language, denying: str, admitting: str, *, denied: bool
) -> None:
    assert (denies_admitted(claim(language, denying), claim(language, admitting)) is not None) is denied
