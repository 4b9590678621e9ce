"""Every threshold, once, each with the reason for its value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run decides by; the defaults are what was measured."""

    max_bytes: int = 20_000_000
    """A source's size: above every article and book, below what would stall a machine."""

    max_characters: int = 500_000
    """An article's length: ten times the longest magazine feature; a longer text is a dump."""

    link_middle: float = 0.58
    """The cosine at which two claims are as likely the same as not, on sentence pairs annotated for shared events."""

    link_slope: float = 4.5
    """How fast the log-odds of that rise with the cosine, from the same fit."""

    least_link: float = 0.5
    """A link needs to be more likely than not."""

    least_group: float = 0.4
    """What two groups must be alike on average to become one: a little below a link, for claims in several parts."""

    least_event: float = 0.4
    """The cosine of two articles' leads below which they tell of different events: of pairs annotated as one event
    99 of 100 lie above, of pairs drawn at random 92 of 100 below."""

    lead_claims: int = 10
    """How many claims are an article's lead: the inverted pyramid puts the event there."""

    least_judged: int = 3
    """An article of fewer claims is too short to say what event it tells of; it is presumed to be about the other's."""

    least_difference: float = 0.5
    """How sure one must be that two facts are said of one thing before a difference between them is shown."""
