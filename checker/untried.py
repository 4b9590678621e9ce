"""What is alleged stays alleged until a court has found: may an article tell a deed as fact by now?"""

import re
from typing import Final

from checker.facts.names.word_set import word_set
from checker.model import Article

# Who says of a deed no more than what is to be proved.
ACCUSERS: Final = word_set(
    "affidavit complaint indictment lawsuit warrant prosecutor prosecutors prosecution plaintiff"
)
# Words of a case in which no court has found yet,
PENDING: Final = re.compile(
    r"\b(?:accused|suspects?|defendants?|charged with|fac(?:es|ing) (?:\w+ ){0,3}(?:charges?|counts?|trial|life)"
    r"|(?:pleaded|pled) not guilty|if (?:he is |she is |they are )?convicted|await\w* trial|due (?:back )?in court"
    r"|arraign\w+|alleged\w*)\b",
    re.IGNORECASE,
)
# and of one in which it has, or in which nobody disputes the deed.
FOUND: Final = re.compile(
    r"(?<!if )(?<!if he is )(?<!if she is )(?<!if they are )\bconvicted\b|\bfound (?:\w+ )?(?:guilty|liable)\b"
    r"|\b(?:guilty verdict|sentenced|confess\w*|admit(?:s|ted)|verdict)\b"
    r"|\b(?:pleaded|pled|pleads|plead) guilty\b|\bjury (?:has )?found\b",
    re.IGNORECASE,
)


def is_untried(article: Article) -> bool:
    """Whether an article tells of a case in which no court has found what happened."""
    text = article.text.replace("\n", " ")
    return PENDING.search(text) is not None and FOUND.search(text) is None
