"""What every test may ask for: the real models, loaded once a session."""

import pytest

from checker.language import Language, load_language
from checker.model import Encoder, Judge


@pytest.fixture(scope="session")
def language() -> Language:
    """The spaCy pipeline that is installed."""
    return load_language()


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The default embedding model; imported here, so that tests of facts alone don't wait for torch."""
    from checker.embedding import load_encoder

    return load_encoder()


@pytest.fixture(scope="session")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    """A cross-encoder for which a word decides; `name` is its folder."""
    from checker.judge import load_judge
    from tests.small_judge import save_judge

    return load_judge(save_judge(tmp_path_factory.mktemp("judge")))
