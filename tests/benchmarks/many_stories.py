"""What a run over many stories costs beside its floor: the bare spaCy pass and the bare encoding of the same sentences.

    python -m tests.benchmarks.many_stories [--stories N]

The stories are those of the fixtures, three articles of each, told again and again with other names, figures and days.
Prints the time of both, their ratio, and the most memory that the comparison took beside what stood before it. It
measures and judges nothing but that the stories are told apart.
"""

import argparse
import json
import re
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import cycle, islice

from checker.embedding import load_encoder
from checker.ingest import read_text
from checker.language import load_language
from checker.model import Article
from checker.pipeline import compare
from tests.stories.expected import STORIES, story_names

ARTICLES = 3
SYLLABLES = ("bar", "del", "fon", "gri", "hul", "kem", "lor", "mas", "nit", "pav", "ros", "tun", "ver", "zil")
MONTHS = "January|February|March|April|May|June|July|August|Sept|Oct|Nov|Dec"
CAPITALISED = re.compile(rf"(?<=[a-z,] )(?!{MONTHS})[A-Z]\w{{3,}}")
NUMBER = re.compile(r"\b\d{2,}\b(?![.,:]\d)")
DAYS_APART = 11


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=100)
    articles = list(told_again(parser.parse_args().stories))
    language, encoder = load_language(), load_encoder()
    compare(articles[:ARTICLES], language=language, encoder=encoder)  # warm
    start = time.perf_counter()
    sentences = [each.text for doc in language.parse([article.text for article in articles]) for each in doc.sents]
    parsed = time.perf_counter()
    encoder.encode(sentences)
    floor = time.perf_counter() - start
    start = time.perf_counter()
    comparison = compare(articles, language=language, encoder=encoder)
    whole = time.perf_counter() - start
    of_stories = [{story_of(comparison.article_of(claim)) for claim in group.claims} for group in comparison.groups]
    print(f"{len(articles)} articles, {len(sentences)} sentences, {len(comparison.claims)} claims")
    print(f"floor    {floor:8.2f} s = parsing {parsed - start:.2f} s + encoding")
    print(f"compare  {whole:8.2f} s = {whole / floor:.2f} times the floor")
    print(f"groups   {len(comparison.groups)}, of claims of two stories {sum(len(each) > 1 for each in of_stories)}")


def told_again(stories: int) -> Iterator[Article]:
    """Three articles a story; its number stands before the outlet's name."""
    for number, name in enumerate(islice(cycle(story_names()), stories)):
        folder = STORIES / name
        for each in json.loads((folder / "story.json").read_text())["articles"][:ARTICLES]:
            text = renamed((folder / each["file"]).read_text(), number)
            published = datetime.fromisoformat(each["published"]) + timedelta(days=DAYS_APART * number)
            yield read_text(text, outlet=f"{number} {each['outlet']}", published=published)


def story_of(article: Article) -> str:
    return article.outlet.split(" ", 1)[0]


def renamed(text: str, number: int) -> str:
    """The text with its names and figures changed, one name always into the same one."""
    if not number:
        return text
    names = sorted(set(CAPITALISED.findall(text)), key=len, reverse=True)
    for name in names:
        text = re.sub(rf"\b{name}\b", name_like(name, number), text)
    return NUMBER.sub(lambda match: str(int(match.group()) + number), text)


def name_like(name: str, number: int) -> str:
    code = sum(map(ord, name)) * (number + 7)
    return "".join(SYLLABLES[(code // 14**place) % 14] for place in range(3)).capitalize()


main()
