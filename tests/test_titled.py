"""Who is meant where an article names a speaker by the office alone."""

from datetime import date

import pytest

from checker.claims import extract_claims
from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Relation
from checker.pipeline import compare

DAY = date(2024, 6, 4)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mayor Lena Ortiz opened the bridge. The toll will rise, the mayor said.", "Lena Ortiz"),
        ("Lena Ortiz, the mayor, opened the bridge. The toll will rise, the mayor said.", "Lena Ortiz"),
        ("The bridge was opened by Mayor\nLena Ortiz. The toll will rise, the mayor said.", "Lena Ortiz"),
        ("Former mayor Lena Ortiz opened the bridge. The toll will rise, the mayor said.", "mayor"),
        ("Mayor Lena Ortiz met Mayor Jonas Adler. The toll will rise, the mayor said.", "mayor"),
        ("Lena Ortiz opened the bridge. The toll will rise, the mayor said.", "mayor"),
        ("Mayor Lena Ortiz opened the bridge. The toll will rise, the ministry said.", "ministry"),
    ],
)
def test_an_office_stands_for_the_one_person_who_is_called_by_it(language: Language, text: str, speaker: str) -> None:
    article = read_text(text, outlet="The Herald", published=DAY)
    assert extract_claims([article], language).claims[-1].said_by == speaker


def test_what_one_speaker_is_given_to_deny_and_to_say_is_no_dispute(language: Language, encoder: Encoder) -> None:
    texts = (
        "Mayor Lena Ortiz opened the bridge on Monday. There will be no toll on the bridge, the mayor said.",
        "A toll will be put on the bridge in spring, Mayor Ortiz said.",
    )
    articles = [read_text(text, outlet=outlet, published=DAY) for outlet, text in zip("AB", texts, strict=True)]
    found = compare(articles, language=language, encoder=encoder).findings
    assert [each.relation for each in found if each.kind == "negation" and each.right] == [Relation.CONFLICT]
