"""checker: what several outlets report of one event, compared claim by claim and fact by fact.

from checker import compare
from checker.embedding import load_encoder
from checker.ingest import read_source
from checker.language import load_language

articles = [*read_source("kyodo.txt"), *read_source("asharq.txt")]
comparison = compare(articles, language=load_language(), encoder=load_encoder())
"""

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from checker.model import Article, Comparison
from checker.settings import Settings

if TYPE_CHECKING:
    from checker.pipeline import compare

__all__ = ["Article", "Comparison", "Settings", "__version__", "compare"]

try:
    __version__ = version("checker")
except PackageNotFoundError:  # a checkout that is not installed
    __version__ = "0+source"


def __getattr__(name: str) -> Any:
    """`compare`, when first asked for: its libraries take seconds to import, and `checker --help` needs none."""
    if name == "compare":
        from checker.pipeline import compare

        return compare
    raise AttributeError(f"module 'checker' has no attribute {name!r}")
