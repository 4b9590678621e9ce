"""checker: what several outlets report of one event, compared claim by claim and fact by fact.

from checker import compare, draft
from checker.embedding import load_encoder
from checker.ingest import read_source
from checker.language import load_language

articles = [*read_source("kyodo.txt"), *read_source("asharq.txt")]
models = {"language": load_language(), "encoder": load_encoder()}
comparison = compare(articles, **models)

(own,) = read_source("draft.docx")
report = draft(own, articles, **models)
"""

from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, Final

from checker.model import Article, Comparison
from checker.settings import Settings

if TYPE_CHECKING:
    from checker.drafting import DraftReport, draft
    from checker.pipeline import compare

__all__ = ["Article", "Comparison", "DraftReport", "Settings", "__version__", "compare", "draft"]

try:
    __version__ = version("checker")
except PackageNotFoundError:  # a checkout that is not installed
    __version__ = "0+source"


_HOMES: Final = {"compare": "checker.pipeline", "draft": "checker.drafting", "DraftReport": "checker.drafting"}


def __getattr__(name: str) -> Any:
    """These when first asked for: their libraries take seconds to import, and `checker --help` needs none."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'checker' has no attribute {name!r}")
