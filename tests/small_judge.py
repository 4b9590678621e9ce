"""A cross-encoder for natural language inference, of some kilobytes, for which one word decides: a pair of texts with
"collapsed" in it is a contradiction, any other pair is neutral. Its weights are set by hand, so that it is always the
same.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import torch
from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast
from transformers.utils.logging import disable_progress_bar

LABELS: Final = ("Neutral", "CONTRADICTION", "entailment")  # in an order and a case of its own
NEUTRAL, CONTRADICTION, ENTAILMENT = range(3)
MARKER: Final = "collapsed"
VOCABULARY: Final = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", MARKER)
WORDS: Final = 128  # the longest pair


def save_judge(folder: Path, labels: Sequence[str] = LABELS) -> str:
    """Write the model into a folder that sentence-transformers loads; its name is that folder's.

    The places of the labels are those of LABELS, whatever they are called.
    """
    disable_progress_bar()
    model = BertForSequenceClassification(_config(labels))
    _decide_by_marker(model)
    model.save_pretrained(folder)
    BertTokenizerFast(vocab={word: index for index, word in enumerate(VOCABULARY)}).save_pretrained(folder)
    return str(folder)


def _config(labels: Sequence[str]) -> BertConfig:
    return BertConfig(
        vocab_size=len(VOCABULARY),
        hidden_size=2,
        num_hidden_layers=1,
        num_attention_heads=1,
        intermediate_size=1,
        max_position_embeddings=WORDS,
        id2label=dict(enumerate(labels)),
        label2id={label: index for index, label in enumerate(labels)},
    )


@torch.no_grad()
def _decide_by_marker(model: BertForSequenceClassification) -> None:
    """A vector of two numbers says yes or no, and each layer norm makes it so again: the marker alone says yes; every
    word, the first too, hears the mean of all, of which one voice in WORDS is enough; and the first word is the answer.
    """
    yes = torch.tensor([1.0, -1.0])
    for name, parameter in model.named_parameters():
        parameter.fill_(1.0 if name.endswith("LayerNorm.weight") else 0.0)
    model.bert.embeddings.word_embeddings.weight.copy_(-yes.expand(len(VOCABULARY), 2))
    model.bert.embeddings.word_embeddings.weight[VOCABULARY.index(MARKER)] = yes
    attention = model.bert.encoder.layer[0].attention
    attention.self.value.weight.copy_(WORDS * torch.eye(2))
    attention.self.value.bias.copy_(WORDS * yes)
    attention.output.dense.weight.copy_(torch.eye(2))
    model.bert.pooler.dense.weight.copy_(torch.eye(2))
    model.classifier.weight[NEUTRAL] = -5 * yes
    model.classifier.weight[CONTRADICTION] = 5 * yes
