"""The colours of the pictures can be read in both themes: WCAG 2.2, success criterion 1.4.3."""

import re
from pathlib import Path

import pytest

import checker.ui

STYLE = Path(checker.ui.__file__).with_name("style.css").read_text("utf-8")
COLOURS = {
    name: themes for name, *themes in re.findall(r"--([\w-]+): light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\)", STYLE)
}
RELATIONS = ("conflict", "disputed", "update", "scope", "unclear", "omission", "compatible", "agree")
SQUARES = ("value-1", "value-2", "value-3", "share-1", "share-2", "share-3", "share-4", "blank", "paper")
LEAST = 4.5


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [*(("ink", square) for square in SQUARES), *((each, "paper") for each in RELATIONS), ("soft", "blank")],
)
def test_what_stands_in_a_square_can_be_read(ink: str, ground: str, theme: int) -> None:
    assert contrast(COLOURS[ink][theme], COLOURS[ground][theme]) >= LEAST


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
