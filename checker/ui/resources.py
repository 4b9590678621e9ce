"""The models, loaded once for all sessions."""

import streamlit as st

from checker.embedding import load_encoder
from checker.language import Language, load_language
from checker.model import Encoder


@st.cache_resource(show_spinner=False)
def language() -> Language:
    """The spaCy pipeline that is installed. Raises ModelError."""
    return load_language()


@st.cache_resource(show_spinner=False)
def encoder() -> Encoder:
    """The default embedding model. Raises ModelError."""
    return load_encoder()
