"""What people do to a story or to the team: each function checks whether they may and gives the event of it."""

from checker.errors import NotPermitted
from checker.review.events import Deed, Event, Grant, Muted, Payload, Policy, Saved
from checker.review.moves import Acting
from checker.review.people import CrossCheck, Role


def save(acting: Acting, saved: Saved) -> Event:
    """A comparison becomes the next of its story."""
    return _done(acting, Deed.SAVE, Role.REVIEWER, "save a comparison", acting.story, saved)


def mute(acting: Acting, muted: Muted, note: str = "", *, again: bool = False) -> Event:
    """Leave a kind's or a rule's findings out of the story's list; or, `again`, show them again."""
    deed = Deed.UNMUTE if again else Deed.MUTE
    return _done(acting, deed, Role.EDITOR, f"{deed} {muted.what} {muted.name}", acting.story, muted, note)


def grant(acting: Acting, name: str, role: Role, note: str = "") -> Event:
    """Give somebody a role. There is always an editor: the first who is given a role is one."""
    if not acting.team.with_role(name, role).has_editor:
        raise NotPermitted("no editor would be left", f"with {name} a {role}", "make somebody else an editor first")
    return _done(acting, Deed.GRANT, Role.EDITOR, "give a role", None, Grant(name, role), note)


def set_policy(acting: Acting, cross_check: CrossCheck, note: str = "") -> Event:
    """Say which decisions a second person checks from now on."""
    return _done(acting, Deed.POLICY, Role.EDITOR, "set the rules", None, Policy(cross_check), note)


def check_import(role: Role | None) -> None:
    """Raise NotPermitted where a log-in says that somebody is no editor; an empty database knows of no other role."""
    if role is not None and not role.includes(Role.EDITOR):
        raise NotPermitted(f"a {role} cannot", "import reviews", "ask an editor")


def _done(
    acting: Acting, deed: Deed, needed: Role, words: str, story: int | None, payload: Payload, note: str = ""
) -> Event:
    if not acting.person.role.includes(needed):
        raise NotPermitted(f"{acting.name}, a {acting.person.role}, cannot", words, "ask an editor")
    return Event(at=acting.at, by=acting.name, what=deed, story=story, note=note, payload=payload)
