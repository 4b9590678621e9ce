"""Sources that contradict each other while the outlets agree."""

import pytest

from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Finding, Relation
from checker.pipeline import compare

MARCH = (
    "The interior ministry said no shots were fired at the marchers. Residents of the quarter said they heard shooting."
)
MARCH_TOO = (
    "Residents reported hearing gunfire. According to the interior ministry, no shots were fired at the marchers."
)
AMBUSH = "Rebels said 40 soldiers died in the ambush. The defence ministry said six soldiers died."
AMBUSH_TOO = "The defence ministry said six soldiers died in the ambush, and the rebels said 40 did."


def disputed(language: Language, encoder: Encoder, *texts: str) -> list[Finding]:
    articles = [read_text(text, outlet=f"Outlet {number}") for number, text in enumerate(texts, start=1)]
    comparison = compare(articles, language=language, encoder=encoder)
    assert not [each for each in comparison.findings if each.relation is Relation.CONFLICT]
    return [each for each in comparison.findings if each.relation is Relation.DISPUTED]


@pytest.mark.parametrize(
    ("left", "right", "kind", "speakers"),
    [
        (MARCH, MARCH_TOO, "negation", {"interior ministry", "Residents of the quarter"}),
        (AMBUSH, AMBUSH_TOO, "number", {"Rebels", "defence ministry"}),
    ],
)
def test_what_two_sources_say_in_both_articles_is_disputed(
    language: Language, encoder: Encoder, left: str, right: str, kind: str, speakers: set[str]
) -> None:
    (told,) = disputed(language, encoder, left, right)
    assert told.left is not None
    assert told.right is not None
    assert (told.kind, {told.left.said_by, told.right.said_by}) == (kind, speakers)
    assert told.left.also
    assert told.right.also
    assert told.reason.startswith("Outlet 1 and Outlet 2 both carry what ")


def test_what_one_article_alone_has_of_both_is_no_dispute_of_the_outlets(language: Language, encoder: Encoder) -> None:
    assert disputed(language, encoder, AMBUSH, "Rebels said 40 soldiers died in the ambush.") == []


PIT = "The mine's owner said three miners had died in the collapse. The union said nine miners had died."
RALLY = "Police said 8,000 people marched through Lindau. The organisers said 60,000 people marched."
ARRESTS = "The interior minister said 40 students were detained. A lawyer for the students said 210 were detained."
STRIKE = "The railway said 12 trains were cancelled. The drivers' league said 45 trains were cancelled."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            PIT,
            "Managers of the pit maintain that three miners died in the collapse. Nine miners were killed, according "
            "to Pavel Ruzic, a shop steward.",
        ),
        (
            RALLY,
            "60,000 people marched through Lindau, according to Marta Weiss, who called the protest. A superintendent "
            "told reporters that 8,000 people had marched.",
        ),
        (
            ARRESTS,
            "Jonas Adler, who represents some of those in custody, claims that 210 students were detained. The "
            "government insists that only 40 students were detained.",
        ),
        (
            "The army said three miners were killed in the raid. The union said nine miners had been killed there.",
            "Colonel Eric Mensah told reporters that three miners died. Mr Adu of the union insists that nine were "
            "killed in the raid.",
        ),
        (
            STRIKE,
            "Spokesman Ivo Hartl said 12 trains were cancelled. Ada Noll, a driver, said 45 trains were cancelled.",
        ),
    ],
)
def test_two_figures_are_disputed_whoever_the_outlets_name_for_them(
    language: Language, encoder: Encoder, left: str, right: str
) -> None:
    (told,) = disputed(language, encoder, left, right)
    assert told.kind == "number"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (PIT, "Three miners died in the collapse, the managers of the pit say."),
        (PIT, "At first three miners were thought to have died in the collapse; then nine miners were found dead."),
        (
            PIT,
            "Pavel Ruzic said three miners had died in the collapse. Nine miners had been injured, Pavel Ruzic said.",
        ),
        (RALLY, "A superintendent said 8,000 people marched. Marta Weiss said 60,000 leaflets had been printed."),
        (ARRESTS, "The government said 40 students were detained. Jonas Adler said 41 buses were stopped."),
    ],
)
def test_figures_of_which_the_other_article_lacks_one_or_names_no_two_sources_are_not_disputed(
    language: Language, encoder: Encoder, left: str, right: str
) -> None:
    assert disputed(language, encoder, left, right) == []


def test_a_denial_by_another_speaker_is_disputed(language: Language, encoder: Encoder) -> None:
    left = "The company said the spill in the bay was contained within hours."
    right = "Fishermen said the spill in the bay was not contained within hours."
    (told,) = disputed(language, encoder, left, right)
    assert told.kind == "negation"
    assert told.reason.endswith("and their sources differ.")


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (
            "Police put the number of marchers in Lindau at 800. The organisers spoke of 6,000.",
            "Police said 800 marched in Lindau; the organisers claimed 6,000.",
            True,
        ),
        # Another noun, or something told beside the figure: it answers nothing.
        (
            "Police put the number of marchers in Lindau at 800. The organisers spoke of 6,000 leaflets.",
            "Police said 800 marched in Lindau; the organisers claimed 6,000 leaflets.",
            False,
        ),
        (
            "Police put the number of marchers in Lindau at 800. It rained. The organisers spoke of 6,000.",
            "Police said 800 marched in Lindau. It rained. The organisers claimed 6,000.",
            False,
        ),
    ],
)
def test_a_figure_alone_answers_the_one_right_before_it(
    language: Language, encoder: Encoder, left: str, right: str, told: bool
) -> None:
    assert [each.kind for each in disputed(language, encoder, left, right)] == ["number"] * told
