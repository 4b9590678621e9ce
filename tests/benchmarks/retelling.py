"""Stories for benchmarks: those of the fixtures, told again as other stories or by other outlets, the same each time.

Their sentences stay as they are built, so that they cost what news costs; names, figures, nouns and adjectives are
others, so that the stories are told apart by all that tells events apart.
"""

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from checker.ingest import read_text
from checker.language import Doc, Language, Token
from checker.model import Article
from tests.stories.expected import STORIES, story_names

ARTICLES = 3  # of a story that is told again
LENGTH = 12  # sentences of an article by another outlet
DAYS_APART = 11
EXCHANGED = ("NN", "NNS", "JJ")  # by spaCy's tags
KEPT = {"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"}  # what figures count, and days
SYLLABLES = ("bar", "del", "fon", "gri", "hul", "kem", "lor", "mas", "nit", "pav", "ros", "tun", "ver", "zil")


@dataclass(frozen=True)
class Told:
    """An article of the fixtures."""

    outlet: str
    published: datetime
    doc: Doc


class Retelling:
    """The stories of the fixtures, and the words with which others are made of them."""

    def __init__(self, language: Language) -> None:
        self._stories = [list(_told(name, language)) for name in story_names()]
        tokens = [token for story in self._stories for told in story for token in told.doc if _is_exchanged(token)]
        self._words = {tag: sorted({token.text for token in tokens if token.tag_ == tag}) for tag in EXCHANGED}

    def stories(self, count: int) -> Iterator[Article]:
        """Three articles of each of some stories; a story's number stands before the outlets' names."""
        for number in range(count):
            words = self._exchange(number)
            for told in self._stories[number % len(self._stories)][:ARTICLES]:
                text = "".join(_word(token, words, number) + token.whitespace_ for token in told.doc)
                published = told.published + timedelta(days=DAYS_APART * number)
                yield read_text(text, outlet=f"{number} {told.outlet}", published=published)

    def one_story(self, articles: int) -> Iterator[Article]:
        """One story by many outlets: each tells a dozen of all that the fixture's tell, some with other figures."""
        chance = random.Random(0)  # noqa: S311  the same words each time, and no secret
        story = max(self._stories, key=lambda story: sum(len(told.doc) for told in story))
        sentences = [sentence.text for told in story for sentence in told.doc.sents if _is_prose(sentence.text)]
        for number in range(articles):
            told = story[number % len(story)]
            headline = told.doc.text.split("\n", 1)[0]
            chosen = sorted(chance.sample(range(len(sentences)), LENGTH))
            paragraphs = [headline, *(_with_other_figures(sentences[at], chance) for at in chosen)]
            yield read_text("\n\n".join(paragraphs), outlet=f"Outlet {number}", published=told.published)

    def _exchange(self, number: int) -> Mapping[tuple[str, str], str]:
        """Which word stands for which in a story; the first is told as it is."""
        chance = random.Random(number)  # noqa: S311  the same words each time, and no secret
        return {
            (tag, word): other
            for tag, words in self._words.items()
            for word, other in zip(words, chance.sample(words, len(words)) if number else words, strict=True)
        }


def story_of(article: Article) -> str:
    """The number of the story that an article of `stories` tells."""
    return article.outlet.split(" ", 1)[0]


def _told(name: str, language: Language) -> Iterator[Told]:
    folder = STORIES / name
    articles: Sequence[Mapping[str, str]] = json.loads((folder / "story.json").read_text())["articles"]
    docs = language.parse([(folder / each["file"]).read_text() for each in articles])
    for each, doc in zip(articles, docs, strict=True):
        yield Told(each["outlet"], datetime.fromisoformat(each["published"]), doc)


def _is_exchanged(token: Token) -> bool:
    return token.tag_ in EXCHANGED and token.is_alpha and token.is_lower and token.ent_type_ not in KEPT


def _word(token: Token, words: Mapping[tuple[str, str], str], number: int) -> str:
    if not number:
        return token.text
    if token.text.isdigit() and len(token.text) < 4 and token.ent_type_ not in ("DATE", "TIME"):
        return str(int(token.text) + number)
    if token.tag_ in ("NNP", "NNPS") and token.is_alpha and token.ent_type_ not in KEPT:
        return _name_like(token.text, number)
    return words[token.tag_, token.text] if _is_exchanged(token) else token.text


def _name_like(name: str, number: int) -> str:
    chance = random.Random(f"{name.lower()} {number}")  # noqa: S311  the same words each time, and no secret
    return "".join(chance.sample(SYLLABLES, 3)).capitalize()


def _is_prose(text: str) -> bool:
    return text.strip().endswith(".") and len(text.split()) > 6


def _with_other_figures(text: str, chance: random.Random) -> str:
    """The sentence, one in four with its figures raised by one."""
    if chance.random() > 0.25:
        return text
    return " ".join(str(int(word) + 1) if word.isdigit() else word for word in text.split())
