"""The sentence-transformers judge: any cross-encoder that was trained for natural language inference."""

import logging
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from sentence_transformers import CrossEncoder
from transformers import AutoConfig
from transformers.utils.logging import disable_progress_bar, set_verbosity_error

from checker.errors import ModelError
from checker.model import Probabilities

CONTRADICTION: Final = "contradiction"
LABELS: Final = frozenset({CONTRADICTION, "entailment", "neutral"})
_BATCH: Final = 32  # pairs of one length together: larger batches pad more than they save on a CPU
_DIGITS: Final = 5  # a batch's order moves a probability in the seventh; what is decided from it must not move with it
_REMEDY: Final = "give a cross-encoder for natural language inference that is in your cache, or a folder that holds one"


class CrossEncoderJudge:
    """A Judge of sentence-transformers; `label` is the place of "contradiction" in what the model answers."""

    def __init__(self, model: CrossEncoder, name: str, label: int) -> None:
        self._model, self.name, self._label = model, name, label

    def contradictions(self, pairs: Sequence[tuple[str, str]]) -> Probabilities:
        """How likely the second text of each pair contradicts the first, shape (len(pairs),)."""
        if not pairs:
            return np.zeros(0)
        answers = self._model.predict(list(pairs), batch_size=_BATCH, apply_softmax=True, show_progress_bar=False)
        likely: Probabilities = np.round(np.asarray(answers, dtype=np.float64)[:, self._label], _DIGITS)
        return likely


def load_judge(name: str) -> CrossEncoderJudge:
    """The judge of that name or folder.

    Raises ModelError where there is no model, where it can't be loaded, and where its labels aren't those of natural
    language inference: contradiction, entailment and neutral, in any order and case.
    """
    for library in ("sentence_transformers", "huggingface_hub"):
        logging.getLogger(library).setLevel(logging.ERROR)
    set_verbosity_error()  # type: ignore[no-untyped-call]  # transformers has not typed them
    disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        labels = {label.strip().lower(): place for place, label in AutoConfig.from_pretrained(name).id2label.items()}
        if labels.keys() != LABELS:
            raise _no_judge(name, labels)
        return CrossEncoderJudge(CrossEncoder(name, device="cpu"), name, labels[CONTRADICTION])
    except ModelError:
        raise
    except Exception as error:  # a folder can be broken in as many ways as its parts have readers
        raise ModelError("cannot load the judge", repr(name), _REMEDY) from error


def _no_judge(name: str, labels: Iterable[str]) -> ModelError:
    told = ", ".join(sorted(labels)) or "nothing"
    return ModelError(f"no judge of contradiction, entailment and neutral, but of {told}", f"in {name!r}", _REMEDY)
