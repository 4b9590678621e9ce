"""What one outlet reports as alleged, or on somebody's word, another reports as fact."""

from datetime import date

import pytest

from checker.ingest import read_text
from checker.language import Language
from checker.model import Comparison, Encoder, Finding, Relation, Severity
from checker.pipeline import compare

REST = "The council of Varnau met on Monday to discuss the budget of the port. {told} {next} The session was public."


def run(
    language: Language, encoder: Encoder, hedged: str, flat: str, after: str = "Ferries ran late.", day: int = 4
) -> Comparison:
    told = [(REST.format(told=hedged, next="Ferries ran late."), 4), (REST.format(told=flat, next=after), day)]
    texts = [
        read_text(text, outlet=f"Outlet {number}", published=date(2024, 6, on))
        for number, (text, on) in enumerate(told, start=1)
    ]
    return compare(texts, language=language, encoder=encoder)


def lost(comparison: Comparison) -> list[Finding]:
    return [each for each in comparison.findings if each.severity is Severity.HIGH and "as fact what" in each.reason]


@pytest.mark.parametrize(
    ("hedged", "flat", "kind", "cue"),
    [
        (
            "The harbour master Josef Brandt allegedly took bribes from two shipping firms.",
            "The harbour master Josef Brandt took bribes from two shipping firms.",
            "modality",
            "as alleged (“allegedly”)",
        ),
        (
            "The harbour master reportedly sold the old crane to a firm from Lindau.",
            "The harbour master sold the old crane to a firm from Lindau.",
            "modality",
            "as alleged (“reportedly”)",
        ),
        (
            "The fire in the warehouse may have been started by two guards.",
            "The fire in the warehouse was started by two guards.",
            "modality",
            "as possible (“may”)",
        ),
        (
            "The port authority claims that the firm dumped waste oil in the bay for years.",
            "The firm dumped waste oil in the bay for years.",
            "attribution",
            "on the word of",
        ),
    ],
)
def test_a_hedge_that_one_side_dropped_is_compatible_and_grave(
    language: Language, encoder: Encoder, hedged: str, flat: str, kind: str, cue: str
) -> None:
    (finding,) = lost(run(language, encoder, hedged, flat))
    assert (finding.kind, finding.relation) == (kind, Relation.COMPATIBLE)
    assert finding.reason.startswith("Outlet 2 reports as fact what Outlet 1 only reports")
    assert cue in finding.reason


ALLEGED = "The harbour master Josef Brandt allegedly took bribes from two shipping firms."
FLAT = "The harbour master Josef Brandt took bribes from two shipping firms."


@pytest.mark.parametrize(
    ("hedged", "flat"),
    [
        (ALLEGED, "The harbour master Josef Brandt is suspected of taking bribes from two shipping firms."),
        (ALLEGED, "The harbour master Josef Brandt took bribes from two shipping firms, prosecutors said."),
        (ALLEGED, "The harbour master Josef Brandt denied taking bribes from two shipping firms."),
        (ALLEGED, "Did the harbour master Josef Brandt take bribes from two shipping firms?"),
        ("The firm plans to cut 300 jobs at the port.", "The firm cut 300 jobs at the port."),
        ("Police said that the guards left the warehouse at noon.", "The guards left the warehouse at noon."),
        ("The port may close on Friday.", "The port closed on Friday."),
        ("The mayor praised the firm, which allegedly paid bribes.", "The mayor praised the firm on Monday."),
    ],
)
def test_claims_that_hedge_otherwise_or_state_something_else_lose_nothing(
    language: Language, encoder: Encoder, hedged: str, flat: str
) -> None:
    assert lost(run(language, encoder, hedged, flat)) == []


def test_a_hedge_beside_the_claim_covers_it(language: Language, encoder: Encoder) -> None:
    after = "He is accused of asking for the money in letters."
    assert lost(run(language, encoder, ALLEGED, FLAT, after)) == []


def test_what_a_later_article_states_may_have_come_true(language: Language, encoder: Encoder) -> None:
    assert len(lost(run(language, encoder, ALLEGED, FLAT, day=4))) == 1
    assert lost(run(language, encoder, ALLEGED, FLAT, day=6)) == []


@pytest.mark.parametrize(
    ("hedged", "flat"),
    [
        (ALLEGED, FLAT),
        (
            "Two students allegedly set fire to the library in Lindau.",
            "Two students set fire to the library in Lindau.",
        ),
        (
            "A nurse allegedly stole medicines from the clinic in Halden, the hospital said.",
            "A greedy nurse stole medicines worth thousands from the Halden clinic.",
        ),
        (
            "A former driver allegedly attacked passengers with a hammer on a night bus, police said on Sunday.",
            "In scenes of terror, a drunken man attacked passengers with a hammer.",
        ),
    ],
)
def test_no_court_has_found_by_the_next_day_what_was_alleged(
    language: Language, encoder: Encoder, hedged: str, flat: str
) -> None:
    (finding,) = lost(run(language, encoder, hedged, flat, day=5))
    assert finding.kind == "modality"


@pytest.mark.parametrize(
    ("hedged", "flat", "day"),
    [
        ("The harbour master reportedly sold the old crane.", "The harbour master sold the old crane.", 5),
        ("The port authority claims that the firm dumped waste oil.", "The firm dumped waste oil.", 5),
        (ALLEGED, "A court found that the harbour master Josef Brandt took bribes from two shipping firms.", 5),
        (
            "A nurse allegedly stole medicines from the clinic in Halden, the hospital said.",
            "A porter stole a bicycle from the yard of the clinic in Halden.",
            5,
        ),
        (
            "A former driver allegedly attacked passengers with a hammer on a night bus.",
            "A former driver attacked the mayor with words in a radio interview.",
            4,
        ),
    ],
)
def test_what_can_be_settled_by_the_next_day_or_is_another_act_has_lost_nothing(
    language: Language, encoder: Encoder, hedged: str, flat: str, day: int
) -> None:
    assert lost(run(language, encoder, hedged, flat, day=day)) == []


def test_several_who_dropped_it_are_one_finding(language: Language, encoder: Encoder) -> None:
    texts = [REST.format(told=told, next="Ferries ran late.") for told in (ALLEGED, FLAT, FLAT)]
    articles = [
        read_text(text, outlet=f"Outlet {number}", published=date(2024, 6, 4))
        for number, text in enumerate(texts, start=1)
    ]
    assert len(lost(compare(articles, language=language, encoder=encoder))) == 1


WARDEN = "The warden said four hikers had died in the avalanche at Varnau. The guides' club said nine hikers had died."
CLUB = "Nine hikers died in the avalanche at Varnau, the guides' club said. The warden put the dead at four hikers."
VOTERS = (
    "The board said 300 voters were turned away in Lindau. The opposition said 4,000 voters were turned away there."
)
SICK = "The school said 20 pupils fell ill after lunch on Monday. Parents said 55 pupils fell ill after lunch."
FIRED = "The union said 900 weavers were dismissed at the Halden mill. The owner said 200 weavers were dismissed there."


def taken(language: Language, encoder: Encoder, *texts: tuple[str, int]) -> list[Finding]:
    articles = [
        read_text(text, outlet=f"Outlet {number}", published=date(2024, 6, day))
        for number, (text, day) in enumerate(texts, start=1)
    ]
    return [each for each in lost(compare(articles, language=language, encoder=encoder)) if each.kind == "attribution"]


@pytest.mark.parametrize(
    ("disputed", "flat", "day"),
    [
        (WARDEN, "Nine hikers died in the avalanche at Varnau. The road to the pass is closed.", 4),
        (VOTERS, "In Lindau 4,000 voters were turned away. The count goes on.", 4),
        (SICK, "After lunch on Monday 55 pupils fell ill at the school. The kitchen was shut.", 4),
        (FIRED, "At the Halden mill 900 weavers were dismissed. The owner, Carl Halden, spoke of 200 weavers.", 7),
    ],
)
def test_a_figure_that_sources_dispute_told_as_fact_has_lost_its_source(
    language: Language, encoder: Encoder, disputed: str, flat: str, day: int
) -> None:
    (finding,) = taken(language, encoder, (disputed, 4), (flat, day))
    assert finding.relation is Relation.COMPATIBLE
    assert finding.reason.startswith("Outlet 2 reports as fact what Outlet 1 only reports on the word of ")


@pytest.mark.parametrize(
    ("disputed", "other", "day"),
    [
        (WARDEN, CLUB, 4),
        (WARDEN, "Nine hikers died in the avalanche at Varnau, rescuers said. The road to the pass is closed.", 4),
        (WARDEN, "Nine hikers died in the avalanche at Varnau. The road to the pass is closed.", 7),
        (WARDEN, "Nine hikers were rescued from the avalanche at Varnau. The road to the pass is closed.", 4),
        ("The board said 300 voters were turned away in Lindau.", "In Lindau 300 voters were turned away.", 4),
        (VOTERS, "4,000 turned away? The board said 300 voters were turned away in Lindau.", 4),
    ],
)
def test_a_figure_told_with_its_source_of_another_thing_or_of_a_later_day_has_lost_nothing(
    language: Language, encoder: Encoder, disputed: str, other: str, day: int
) -> None:
    assert taken(language, encoder, (disputed, 4), (other, day)) == []


HIDDEN = "Harbour master Josef Brandt twice hid cash in a shed behind the customs house."
AFFIDAVIT = f"{HIDDEN[:-1]}, according to an affidavit by a detective."


@pytest.mark.parametrize(
    ("hedged", "flat", "after", "kind"),
    [
        (
            ALLEGED,
            FLAT,
            "A date for the trial is open. At the port the defendant is known to all. He pleaded not guilty.",
            "modality",
        ),
        (
            AFFIDAVIT,
            HIDDEN,
            "Ferries ran late. The mayor spoke. Rain fell. The defendant pleaded not guilty.",
            "attribution",
        ),
    ],
)
def test_before_a_verdict_what_a_prosecutor_tells_is_not_settled_by_days(
    language: Language, encoder: Encoder, hedged: str, flat: str, after: str, kind: str
) -> None:
    (finding,) = lost(run(language, encoder, hedged, flat, after, day=9))
    assert finding.kind == kind


@pytest.mark.parametrize(
    ("hedged", "flat", "after"),
    [
        (ALLEGED, FLAT, "Ferries ran late. The mayor spoke. Rain fell. The defendant was found guilty in May."),
        (AFFIDAVIT, HIDDEN, "Ferries ran late. The mayor spoke. Rain fell. The defendant has confessed."),
        (AFFIDAVIT, HIDDEN, "Ferries ran late. The mayor spoke. Rain fell. The shed was torn down."),
        (AFFIDAVIT.replace("an affidavit by", "the memoirs of"), HIDDEN, "The defendant pleaded not guilty."),
    ],
)
def test_what_a_court_has_found_or_nobody_is_accused_of_has_lost_nothing(
    language: Language, encoder: Encoder, hedged: str, flat: str, after: str
) -> None:
    assert lost(run(language, encoder, hedged, flat, after, day=9)) == []
