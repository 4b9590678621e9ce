"""The printable page as a PDF, where WeasyPrint is installed."""

from typing import Any, Final

from checker.errors import UsageError

_INSTALL: Final = "install it with: pip install weasyprint"
_PANGO: Final = "install Pango, which WeasyPrint draws text with"


def check_pdf() -> None:
    """Raise UsageError where no PDF can be made here."""
    _weasyprint()


def pdf_report(page: bytes) -> bytes:
    """The pages of the HTML report `page`, tagged for screen readers. Raises UsageError without WeasyPrint."""
    weasyprint = _weasyprint()
    nothing = weasyprint.URLFetcher(allowed_protocols=())  # the page holds all that it shows
    pdf: bytes = weasyprint.HTML(string=page.decode(), url_fetcher=nothing).write_pdf(pdf_variant="pdf/ua-1")
    return pdf


def _weasyprint() -> Any:
    try:
        import weasyprint
    except ImportError as error:
        raise UsageError("no PDF", "without WeasyPrint", _INSTALL) from error
    except OSError as error:  # its libraries are not Python's
        raise UsageError("no PDF", f"since WeasyPrint doesn't start ({error})", _PANGO) from error
    return weasyprint
