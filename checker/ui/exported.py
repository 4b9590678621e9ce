"""The forms in which a story leaves the app: what each is for, and how it is made of the story's record."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from checker.export.claim_review import claim_review_bytes
from checker.export.csv_table import csv_bytes
from checker.export.pdf_report import pdf_report
from checker.export.rows import rows_of
from checker.review.desk import Record


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes the fact checks, and where; ClaimReview names both."""

    organisation: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A form: its name, that of its file, and what it is for."""

    label: str
    file_name: str
    mime: str
    about: str
    made: Callable[[Record, Publisher], bytes]


def _csv(record: Record, _publisher: Publisher) -> bytes:
    return csv_bytes(rows_of(record.comparison, record.reviews, story=record.story.name))


def _html(record: Record, _publisher: Publisher) -> bytes:
    from checker.export.html_report import html_report  # loads the models' libraries, which takes seconds

    return html_report(
        record.comparison,
        record.reviews,
        story=record.story.name,
        muted=record.muted,
        head=record.head.hash,
        at=record.at,
    )


def _pdf(record: Record, publisher: Publisher) -> bytes:
    return pdf_report(_html(record, publisher))


def _claim_review(record: Record, publisher: Publisher) -> bytes:
    return claim_review_bytes(record.comparison, record.reviews, organisation=publisher.organisation, url=publisher.url)


NOBODY: Final = Publisher()
CSV: Final = Form("CSV", "findings.csv", "text/csv", "A finding a row, with its decision; for a spreadsheet.", _csv)
HTML: Final = Form("HTML", "report.html", "text/html", "A report to read and print, in one file.", _html)
PDF: Final = Form("PDF", "report.pdf", "application/pdf", "The same report on sheets.", _pdf)
CLAIM_REVIEW: Final = Form(
    "ClaimReview",
    "claim-review.json",
    "application/ld+json",
    "schema.org's form for others, of final findings whose claims were rated.",
    _claim_review,
)
