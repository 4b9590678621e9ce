"""The one form of a text in which offsets are taken: line ends, spaces, invisible characters, hard line breaks."""

import re
from itertools import pairwise
from typing import Final

_LINE_ENDS: Final = re.compile(r"\r\n|\n?\f|[\r\v\x85\u2028]")
_SOFT_HYPHENS: Final = re.compile(r"\u00ad[ \t]*\n[ \t]*|\u00ad")
# Zero-width characters, marks of writing direction, byte order marks inside a text, and controls.
_INVISIBLE: Final = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_SPACES: Final = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
# "10 000" with a hard or thin space is one number, and stays told from "in 2013 100 people".
_DIGIT_GROUPS: Final = re.compile(r"(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))")
_WIDEST_WRAP: Final = 120  # characters; mail and old agency wires wrap at 60 to 80, nobody above this
_WRAPPED_SHARE: Final = 0.7  # of the line breaks inside paragraphs
_FEWEST_BREAKS: Final = 3  # fewer prove nothing


def normalise(text: str) -> str:
    """`text` with one kind of line end and of space, nothing invisible, no blank margins. Idempotent."""
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = _LINE_ENDS.sub("\n", text).replace("\u2029", "\n\n")
    text = _INVISIBLE.sub("", _SOFT_HYPHENS.sub("", text))
    text = _SPACES.sub(" ", _DIGIT_GROUPS.sub("\0", text)).replace("\0", "\u00a0")
    return "\n".join(line.strip() for line in text.split("\n")).strip()


def one_line(text: str) -> str:
    """`text` normalised and on one line: a title, an outlet's name."""
    return " ".join(normalise(text).split())


def unwrap(text: str) -> str:
    """A normalised text with its hard line breaks taken out, if it is one of those that have them.

    A break is a hard one where the next line's first word would not have fitted: a text is hard-wrapped if that
    is so at most breaks inside its paragraphs; where they are too few to tell, where a sentence goes on behind it. All
    other line ends mean something ("By …", "Staff writers").
    """
    while (joined := _joined(text)) != text:
        text = joined
    return text


def _joined(text: str) -> str:
    """The text without the breaks that are hard ones for the width of its lines; a longer line may show others."""
    lines = text.split("\n")
    width = max(map(len, lines))
    if width > _WIDEST_WRAP:
        return text
    breaks = [_is_hard(left, right, width) for left, right in pairwise(lines) if left and right]
    is_wrapped = sum(breaks) >= max(_FEWEST_BREAKS, _WRAPPED_SHARE * len(breaks))
    joints = [
        " " if left and right and _is_hard(left, right, width) and (is_wrapped or _goes_on(left, right)) else "\n"
        for left, right in pairwise(lines)
    ]
    return lines[0] + "".join(joint + line for joint, line in zip(joints, lines[1:], strict=True))


def _is_hard(left: str, right: str, width: int) -> bool:
    return len(left) + 1 + len(right.split(" ", 1)[0]) > width


def _goes_on(left: str, right: str) -> bool:
    """Whether a sentence goes on in the next line: "to all six / charges"."""
    return (left[-1].isalnum() or left[-1] == ",") and right[0].islower()
