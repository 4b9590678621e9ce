"""The progress of what takes its time, shown while it is done: each stage is named, and how much is done."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import streamlit as st

from checker.model import Encoder
from checker.ui import resources

if TYPE_CHECKING:
    from checker.language import Language
    from checker.pipeline import Progress


@contextmanager
def watched() -> Iterator["Progress"]:
    """What is to be told what is done, and the share that is; a stage is listed once, however often it is told."""
    with st.status("Loading the models", expanded=True) as status:
        bar = st.progress(0.0)
        named: set[str] = set()

        def progress(doing: str, share: float) -> None:
            status.update(label=doing)
            if share < 1 and doing not in named:
                st.write(f"{doing} …")
            named.add(doing)
            bar.progress(min(max(share, 0.0), 1.0))

        yield progress


def models(progress: "Progress") -> tuple["Language", Encoder]:
    """The models, with the wait for them told. Raises ModelError."""
    progress("Loading the language model", 0.0)
    language = resources.language()
    progress("Loading the embedding model", 0.0)
    return language, resources.encoder()
