"""Everything that checker raises on purpose.

    CheckerError
    ├── UsageError        the command line or the call is wrong
    ├── InputError        a source is wrong
    │   ├── UnreadableSource   it is missing, a folder, not text, or in no format that is read
    │   ├── EmptySource        it holds no text, or a JSON object without one
    │   ├── OversizedSource    it is larger than an article can be
    │   ├── ForeignLanguage    it is not in English
    │   ├── BadDate            a date that is none
    │   └── DuplicateSource    the same text under the same outlet twice
    ├── ModelError        a language or embedding model is missing or is not the one expected
    ├── DatabaseError     the database of reviews can't be opened, or is not one of checker's
    └── ReviewError       something that can't be done to a review
        ├── UnknownName        no such story, finding or person
        ├── IllegalMove        the state that the review is in doesn't allow it
        ├── NotPermitted       the role of who asks, or what they have done before, doesn't allow it
        ├── NoteMissing        it must be said why
        └── Outdated           somebody else has been faster

Each says in one line what is wrong, where, and what to do; a user sees that line and nothing else.
"""


class CheckerError(Exception):
    """`<what> <where>: <what to do>`, the one line that a user sees."""

    def __init__(self, what: str, where: str, remedy: str) -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(f"{what} {where}: {remedy}")

    def __reduce__(self) -> tuple[type["CheckerError"], tuple[str, str, str]]:
        """How it comes through to another process: pickle would give the one line alone."""
        return type(self), (self.what, self.where, self.remedy)


class UsageError(CheckerError):
    """The command line or the call is wrong."""


class InputError(CheckerError):
    """A source is wrong; `where` names it."""


class UnreadableSource(InputError):
    """The source is missing, a folder, not text, or in no format that is read."""


class EmptySource(InputError):
    """The source holds no text."""


class OversizedSource(InputError):
    """The source is larger than an article can be."""


class ForeignLanguage(InputError):
    """The source is not in English."""


class BadDate(InputError):
    """A date was given that is none."""


class DuplicateSource(InputError):
    """The same text was given under the same outlet twice."""


class ModelError(CheckerError):
    """A model is missing, or is not the one expected."""


class DatabaseError(CheckerError):
    """The database of reviews can't be opened, or is not one of checker's."""


class ReviewError(CheckerError):
    """Something that can't be done to a review; nothing was written."""


class UnknownName(ReviewError):
    """No such story, finding or person."""


class IllegalMove(ReviewError):
    """The state that the review is in doesn't allow it; the remedy says what is allowed."""


class NotPermitted(ReviewError):
    """The role of who asks, or what they have done before, doesn't allow it."""


class NoteMissing(ReviewError):
    """It must be said why."""


class Outdated(ReviewError):
    """Somebody else has done something to the finding since it was looked at."""
