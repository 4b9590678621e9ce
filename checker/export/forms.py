"""The forms in which a story leaves: what each is for, and how it is made of the story's record."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from checker.export.claim_review import claim_review_bytes
from checker.export.csv_table import csv_bytes
from checker.export.pdf_report import pdf_report
from checker.export.rows import rows_of
from checker.review.desk import Record


@dataclass(frozen=True, slots=True)
class Wishes:
    """What one may ask of a form; each takes what concerns it.

    `is_everything` asks a table for what needs no review too; `organisation` is who publishes the fact checks, and
    `url` where: ClaimReview names both.
    """

    is_everything: bool = False
    organisation: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A form: its name for programs and for people, that of its file, and what it is for."""

    name: str
    label: str
    file_name: str
    mime: str
    about: str
    made: Callable[[Record, Wishes], bytes]


def _csv(record: Record, wishes: Wishes) -> bytes:
    rows = rows_of(record.comparison, record.reviews, story=record.story.name, everything=wishes.is_everything)
    return csv_bytes(rows)


def _html(record: Record, _wishes: Wishes) -> bytes:
    from checker.export.html_report import html_report  # loads the models' libraries, which takes seconds

    return html_report(
        record.comparison,
        record.reviews,
        story=record.story.name,
        muted=record.muted,
        head=record.head.hash,
        at=record.at,
    )


def _pdf(record: Record, wishes: Wishes) -> bytes:
    return pdf_report(_html(record, wishes))


def _claim_review(record: Record, wishes: Wishes) -> bytes:
    return claim_review_bytes(record.comparison, record.reviews, organisation=wishes.organisation, url=wishes.url)


NOTHING_MORE: Final = Wishes()
CSV: Final = Form(
    "csv", "CSV", "findings.csv", "text/csv", "A finding a row, with its decision; for a spreadsheet.", _csv
)
HTML: Final = Form("html", "HTML", "report.html", "text/html", "A report to read and print, in one file.", _html)
PDF: Final = Form("pdf", "PDF", "report.pdf", "application/pdf", "The same report on sheets.", _pdf)
CLAIM_REVIEW: Final = Form(
    "claim_review",
    "ClaimReview",
    "claim-review.json",
    "application/ld+json",
    "schema.org's form for others, of final findings whose claims were rated.",
    _claim_review,
)
FORMS: Final = (CSV, HTML, PDF, CLAIM_REVIEW)
