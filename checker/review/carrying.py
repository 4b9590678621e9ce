"""Carrying reviews on to what changed at its source, when a story is compared anew."""

from sqlalchemy import Connection

from checker.review import moves
from checker.review.events import Change, Event
from checker.review.log import append, reviews_in
from checker.review.moves import Acting
from checker.review.succession import Changes


def carry_on(connection: Connection, acting: Acting, changes: Changes) -> None:
    """Let the review of each finding that changed, or that another outlet shows, go on under its new id.

    One that has a review of its own keeps it: the words are again those that it was on.
    """
    findings = {each.id for successor in changes.changed for each in (successor.old, successor.new)}
    reviews = reviews_in(connection, acting.story, findings)
    events: list[Event] = []
    for each in changes.changed:
        is_taken = each.new.id != each.old.id and reviews[each.new.id].revision
        if reviews[each.old.id].revision and not is_taken:
            change = Change(each.old.id, each.rewordings)
            events += moves.carry_on(reviews[each.old.id], acting, each.new.id, change).events
    append(connection, events)
