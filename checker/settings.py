"""Every threshold, once, each with the reason for its value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run decides by; the defaults are what was measured."""

    max_bytes: int = 20_000_000
    """A source's size: above every article and book, below what would stall a machine."""

    max_characters: int = 500_000
    """An article's length: ten times the longest magazine feature; a longer text is a dump."""

    least_link: float = 0.34
    """How likely a link is at least. Of annotated pairs of sentences on one event three fifths are the same, and what
    differs is decided by the facts: a link that is missed hides a conflict, one too many shows an omission."""

    least_near: float = 0.5
    """And how near two claims must come to being each other's likeliest, for a link that a group can grow from."""

    least_group: float = 0.51
    """The same on average between two groups that become one: more than a chain of two halves."""

    least_event: float = 0.6
    """Two articles that are less likely on one event are not aligned: the odds at which of annotated look-alikes one in
    eight is taken for the same event, and of pairs of documents on one event one in nine for two."""

    days_apart: int = 4
    """Leads whose news is of days this far apart are about different events where neither looks back to the other."""

    lead_claims: int = 20
    """How many claims are an article's lead: the inverted pyramid puts the event there."""

    least_judged: int = 3
    """An article of fewer claims is too short to say what event it tells of; it is presumed to be about the other's."""

    least_difference: float = 0.5
    """How sure one must be that two facts are said of one thing before a difference between them is shown."""

    contradictory_share: float = 0.02
    """How many of the aligned claims contradict each other in their words: in the stories told by hand about ten of
    559 pairs. A judge has learned from pairs of which a third do; its answer is brought down to this."""

    least_contradiction: float = 0.5
    """Then a contradiction is more likely than not: of claims that are surely the same a judge says .96 and more."""

    least_story: int = 3
    """The paragraphs of running text before another article can begin: fewer don't say what the story is about."""

    least_other: int = 3
    """The paragraphs of running text that another article has at least: of 54 articles with a headline planted over
    every paragraph of their own, two would do for a false cut in eight, three in three."""

    least_other_marked: int = 2
    """The same where the line above them is marked as an article's beginning (a headline said again, a caption, …)."""

    across: float = 0.75
    """How alike paragraphs of two articles may be, as a share of the story's own likeness, where its end is sought."""

    most_alike: float = 0.6
    """The likeness (see left_out.topic) below which what stands under a headline-like line is another article: 19 of
    20 glued articles lie below it, and so do 6 of 100 parts of one article, which their names then keep."""

    most_alike_marked: float = 0.7
    """The same where that line is marked."""

    most_shared_names: float = 0.2
    """The share of another article's names that the story may have too: of articles from one outlet 19 of 20 share
    fewer than a quarter; two parts of one article share a quarter in the median."""

    most_shared_names_marked: float = 0.6
    """The same where that line is marked: two stories of one region share its leaders."""

    max_headline_characters: int = 200
    """A first line's length: the longest headlines of tabloids have 180 characters, first sentences 200 and more."""

    foreign_confidence: float = 0.9
    """From here a text is in another language for certain: of 5,100 English news texts of one sentence and more
    none is taken for a foreign one above 0.65, single sentences in other languages mostly stand above 0.95."""

    doubtful_characters: int = 200
    """From this length on the language finder knows English when it sees it; below, its doubt says nothing."""

    head_characters: int = 2_000
    """How far a dateline or the first caption can be from the start: behind it another article may begin."""
