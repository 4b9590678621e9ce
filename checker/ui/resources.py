"""The models, loaded once for all sessions.

Their libraries take seconds to import: that is done when a comparison asks for them, while its progress is shown,
and not before the first page stands.
"""

from typing import TYPE_CHECKING

import streamlit as st

from checker.model import Encoder

if TYPE_CHECKING:
    from checker.language import Language


@st.cache_resource(show_spinner=False)
def language() -> "Language":
    """The spaCy pipeline that is installed. Raises ModelError."""
    from checker.language import load_language

    return load_language()


@st.cache_resource(show_spinner=False)
def encoder() -> Encoder:
    """The default embedding model, which remembers what it encoded. Raises ModelError."""
    from checker.embedding import load_encoder
    from checker.ui.remembered import RememberingEncoder

    return RememberingEncoder(load_encoder())
