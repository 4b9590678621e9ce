"""What `compare` costs beside its floor: the bare spaCy pass and the bare encoding of the same sentences.

    python -m tests.benchmarks.compare_cost [SOURCE …] [--rounds N]

Prints the best of N warm rounds of each, in one process, and their ratio; then the cold start of the command beside
the bare import and load of the two models. It measures and judges nothing.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from checker.embedding import load_encoder
from checker.ingest import read_source
from checker.language import load_language
from checker.model import Article
from checker.pipeline import compare

STORY = sorted(str(path) for path in Path(__file__).parents[2].glob("fixtures/stories/seoul-2023/*.txt"))
BARE_START = """
from checker.embedding import load_encoder
from checker.language import load_language
load_encoder().encode(["one"]), list(load_language().parse(["one"]))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="*", default=STORY)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    articles = [article for source in arguments.sources for article in read_source(source)]
    warm(articles, arguments.rounds)
    cold(arguments.sources)


def warm(articles: list[Article], rounds: int) -> None:
    language, encoder = load_language(), load_encoder()
    whole = compare(articles, language=language, encoder=encoder)
    texts = [article.text for article in articles]
    sentences = [sentence.text for doc in language.parse(texts) for sentence in doc.sents]
    parsing = best(rounds, lambda: list(language.parse(texts)))
    encoding = best(rounds, lambda: encoder.encode(sentences))
    comparing = best(rounds, lambda: compare(articles, language=language, encoder=encoder))
    floor = parsing + encoding
    print(f"{len(articles)} articles, {len(sentences)} sentences, {len(whole.claims)} claims")
    print(f"floor    {floor:8.3f} s = parsing {parsing:.3f} s + encoding {encoding:.3f} s")
    print(f"compare  {comparing:8.3f} s = {comparing / floor:.2f} times the floor")


def cold(sources: list[str]) -> None:
    bare = best(2, lambda: subprocess.run([sys.executable, "-c", BARE_START], check=True))
    command = [sys.executable, "-m", "checker", "compare", *sources, "--quiet"]
    whole = best(2, lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL))
    print(f"cold     {whole:8.3f} s = {whole / bare:.2f} times the bare import and load of {bare:.3f} s")


def best(rounds: int, work: Callable[[], object]) -> float:
    """Seconds of the fastest of some rounds."""
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


if __name__ == "__main__":
    main()
