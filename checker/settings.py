"""Every threshold, once, each with the reason for its value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run decides by; the defaults are what was measured."""

    max_bytes: int = 20_000_000
    """A source's size: above every article and book, below what would stall a machine."""

    max_characters: int = 500_000
    """An article's length: ten times the longest magazine feature; a longer text is a dump."""
