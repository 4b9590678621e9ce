"""What two articles of one story tell of one act, person or figure in claims that no link joins."""

from collections.abc import Sequence
from itertools import chain

from checker.across import contrasts_across
from checker.answers import answered
from checker.charges import charges_changed
from checker.converted import converted
from checker.court import steps_of_a_case
from checker.deadlines import deadlines
from checker.elsewhere import contrasts_elsewhere
from checker.fates import died_since
from checker.findings import untold
from checker.growth import moves_of_shares
from checker.later import later_states
from checker.listed import listed
from checker.model import Finding
from checker.namesakes import namesakes
from checker.only_one import only_ones
from checker.outdated import outdated
from checker.settings import Settings
from checker.sites import sites
from checker.story import Story
from checker.tallies import tallies
from checker.topics import other_topics
from checker.weapons import weapons
from checker.wholes import parts_and_wholes


def beyond_links(story: Story, told: Sequence[Finding], settings: Settings) -> tuple[Finding, ...]:
    """The findings beside those that are `told` already; they have no ids yet."""
    found = chain(
        later_states(story),
        contrasts_elsewhere(story, settings),
        contrasts_across(story),
        answered(story),
        outdated(story),
        tallies(story),
        died_since(story),
        charges_changed(story),
        steps_of_a_case(story),
        converted(story),
        moves_of_shares(story),
        deadlines(story),
        sites(story),
        weapons(story),
        listed(story),
        only_ones(story),
        namesakes(story),
        other_topics(story),
        parts_and_wholes(story),
    )
    return tuple(untold(found, told, story.claims))
