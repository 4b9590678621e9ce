"""A comparison as it is made before the reader's eyes: each stage is named while it is done."""

from collections.abc import Sequence

from checker.model import Comparison
from checker.ui import state
from checker.ui.intake import article_of, marked
from checker.ui.state import Entry
from checker.ui.watching import models, watched

_MARKING = 0.2  # the share of the pipeline that is done here, so that what was taken back in stays in


def compared(entries: Sequence[Entry]) -> Comparison:
    """The comparison of the entries' articles. Raises ModelError."""
    with watched() as progress:
        language, encoder = models(progress)
        from checker.pipeline import compare  # takes seconds, for what resources.py says
        from checker.ui.remembered import read

        for number, entry in enumerate(entries):
            progress("Finding what is not the story", _MARKING * number / len(entries))
            state.correct(marked(entry, encoder))
        articles = [article_of(entry) for entry in state.current().entries if entry.article]
        return compare(
            articles,
            language=language,
            encoder=encoder,
            marked=True,
            read=read,
            progress=lambda doing, share: progress(doing, share) if share else None,
        )
