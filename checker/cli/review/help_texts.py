"""What the commands of `checker review` say of themselves."""

from collections.abc import Mapping
from typing import Final

ABOUT: Final = """\
Review the findings of saved comparisons: who decides what, checked by whom, on a record that holds up.

Save a story with checker compare SOURCE… --save, and again when its articles change. Everything that is done is an
entry of a log that nothing is ever taken out of; the README has its states. FINDING is the id of a finding, or
FINDING@REVISION as list and show print it: then what you do is refused where somebody has been faster since."""

EXAMPLES: Final = """\
examples:
  checker review list --state new --severity high
  checker review decide f0123456789abcdef --verdict genuine_conflict --right a --value 12 --as Ana
  checker review cross-check f0123456789abcdef --verdict genuine_conflict --as Ben

checker review COMMAND --help tells more."""

_FINDINGS: Final = """\
Several FINDINGs are acted on together, all or none; --group takes those of a group that need a review, and - reads
FINDINGs from the standard input, as list --ids prints them."""

TEXTS: Final[Mapping[str, tuple[str, str]]] = {
    "list": (
        """\
List a story's findings with where the review of each stands.

Shown are those that need a review: not what agrees, nor what is compatible or an omission of severity low (--all), nor
what is muted (--muted). Filters of one kind widen, filters of several kinds narrow what is shown.""",
        """\
examples:
  checker review list --state new --state reopened --severity high
  checker review list --outlet Kyodo --text "air base" --json -
  checker review list --kind date --relation scope --ids | checker review decide - --verdict different_scope --as Ana
  checker review list --stories""",
    ),
    "show": (
        """\
Show one finding: both passages in context, where its review stands, what was done to it.

A first verdict that waits for its second is shown to nobody but who gave it.""",
        "example:\n  checker review show f0123456789abcdef",
    ),
    "assign": (
        f"""\
Give findings to a reviewer; those that are decided to a second one, who must be another person.

{_FINDINGS}""",
        "example:\n  checker review assign --group g0123456789abcdef --to Ben --deadline 2024-03-07 --as Ana",
    ),
    "begin": (
        f"""\
Begin with findings, taking those that nobody has.

{_FINDINGS}""",
        "example:\n  checker review begin f0123456789abcdef --as Ana",
    ),
    "ask": (
        f"""\
Let findings wait for what a source says.

{_FINDINGS}""",
        'example:\n  checker review ask f0123456789abcdef --whom "the harbour master" --deadline 2024-03-07 --as Ana',
    ),
    "answer": (
        f"""\
Record what a source has said, and go on.

{_FINDINGS}""",
        'example:\n  checker review answer f0123456789abcdef --whom "the harbour master" --answer "twelve" --as Ana',
    ),
    "decide": (
        f"""\
Give the first verdict on findings.

It is final at once, or where a second person must check it (of severity high, unless the team has it otherwise) once
they agree. A verdict that reverses an earlier one needs a --note.

{_FINDINGS}""",
        """\
examples:
  checker review decide f0123456789abcdef --verdict genuine_conflict --right a --value "12 people" \\
    --asked "the harbour master" 2024-03-05 "twelve" --evidence https://port.example/log primary today --as Ana
  checker review decide --group g0123456789abcdef --verdict compatible --as Ana""",
    ),
    "cross-check": (
        f"""\
Give the second verdict on findings that another person has decided, without having seen the first.

Where both come to the same the finding is final, else it goes back with both on record.

{_FINDINGS}""",
        "example:\n  checker review cross-check f0123456789abcdef --verdict genuine_conflict --right a --as Ben",
    ),
    "reject": (
        f"""\
Send a decision back; an editor's, and with a --note that says why.

{_FINDINGS}""",
        'example:\n  checker review reject f0123456789abcdef --note "the log is of another ferry" --as Eva',
    ),
    "remark": (
        f"""\
Add to the record of findings: what was done, evidence, a deadline, a note.

{_FINDINGS}""",
        "example:\n  checker review remark f0123456789abcdef --correction-printed 2024-03-08 --as Ana",
    ),
    "mute": (
        """\
Leave the findings of a kind or of a rule out of a story's list, or show them again (--undo).

Without --kind and --rule what is muted is listed, with who did it. The printed report tells those that nothing was
done to apart; the table (export --csv) has them all.""",
        """\
examples:
  checker review mute --kind quote --note "the desk has no quotes checked" --as Eva
  checker review mute --rule bare-count --undo --as Eva
  checker review mute""",
    ),
    "team": (
        """\
Show the roles and the rule of cross-checks, or set them.

Until the first role is given everyone is an editor; the first who is given one is an editor, and from then on who was
given none is a reader.""",
        """\
examples:
  checker review team --grant Eva editor --grant Ana reviewer --as Eva
  checker review team --cross-check all --as Eva""",
    ),
    "changes": (
        """\
Tell what is new in a story since the run before, and nothing else.

That is findings whose source changed, with the old and the new words, new findings, and those that are gone; of those
that need a review, unless --all is said.""",
        "example:\n  checker review changes --json -",
    ),
    "log": (
        """\
Print the log of a story, of a FINDING in it, or of all that was done, the oldest entry first.

What a first reviewer has said stays out of it, for all others, until the second verdict is given.""",
        "example:\n  checker review log f0123456789abcdef",
    ),
    "verify": (
        """\
Check that the log and the saved comparisons are what was written.

No entry may be changed, removed or put in between. A tail that was cut off leaves a whole chain: only a head that was
noted before tells, and every export prints one.""",
        """\
example:
  checker review verify --head 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08

exit status: 0 all is as it was written, 1 it is not, 2 bad usage""",
    ),
    "stats": (
        """\
Tell what the reviews teach about checker, and about the verdicts.

By kind and by rule: how many findings were confirmed, how many were checker's errors, how long a decision took; and
how far second reviewers agree with the first (Cohen's kappa). Where a kind has enough final findings, a confidence is
suggested from which on they were confirmed; nothing applies it but your own --least-confidence. Without --story all
stories count.""",
        "example:\n  checker review stats --story 'Ferry sinks off Maro'",
    ),
    "export": (
        """\
Write a story's findings with their reviews, or all that the database holds (--jsonl).

JSONL is lossless: checker review import makes the same database of it. What another reviewer has decided and nobody
has checked yet is sealed in it: packed out of sight, for a second reviewer's sake, but not encrypted. Each export
prints the head of the log on standard error: note it, checker review verify --head asks for it.""",
        """\
examples:
  checker review export --csv discrepancies.csv
  checker review export --jsonl reviews.jsonl""",
    ),
    "import": (
        """\
Take a JSONL export back into an empty database, which is then the one that was exported.

It is verified first, and where anything in it was changed nothing is written.""",
        "example:\n  checker review import reviews.jsonl --db new.db",
    ),
}
