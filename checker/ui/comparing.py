"""A comparison as it is made before the reader's eyes: each stage is named while it is done."""

from collections.abc import Sequence

import streamlit as st

from checker.model import Comparison
from checker.ui import resources, state
from checker.ui.intake import article_of, marked
from checker.ui.state import Entry

_MARKING = 0.2  # the share of the pipeline that is done here, so that what was taken back in stays in


def compared(entries: Sequence[Entry]) -> Comparison:
    """The comparison of the entries' articles. Raises ModelError."""
    with st.status("Loading the models", expanded=True) as status:
        bar = st.progress(0.0)

        def progress(doing: str, share: float) -> None:
            status.update(label=doing)
            if share < 1:
                st.write(f"{doing} …")
            bar.progress(min(max(share, 0.0), 1.0))

        progress("Loading the language model", 0.0)
        language = resources.language()
        progress("Loading the embedding model", 0.0)
        encoder = resources.encoder()
        from checker.pipeline import compare  # takes seconds, for what resources.py says

        progress("Finding what is not the story", 0.0)
        for number, entry in enumerate(entries, start=1):
            state.correct(marked(entry, encoder))
            bar.progress(_MARKING * number / len(entries))
        articles = [article_of(entry) for entry in state.current().entries if entry.article]
        return compare(
            articles,
            language=language,
            encoder=encoder,
            marked=True,
            progress=lambda doing, share: progress(doing, share) if share else None,
        )
