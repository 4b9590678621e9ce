"""What a story costs that many outlets report: how its stages grow with its articles, beside parsing and encoding.

    python -m tests.benchmarks.one_story [--articles N …] [--rounds N] [SOURCE …]

Each number of articles is run in a process of its own, as in `many_stories`; what a story costs more than its
articles' share of the floor is what grows with their pairs. With sources, their first articles are compared instead.
It measures and judges nothing.
"""

import argparse
from collections.abc import Sequence

from checker.ingest import read_source
from checker.language import Language
from checker.model import Article
from tests.benchmarks.measure import in_processes, measure
from tests.benchmarks.retelling import Retelling


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="*")
    parser.add_argument("--articles", type=int, nargs="+", default=[2, 10, 25, 50])
    parser.add_argument("--rounds", type=int, default=2)
    arguments = parser.parse_args()
    in_processes(run, [(count, arguments.rounds, arguments.sources) for count in arguments.articles])


def run(count: int, rounds: int, sources: Sequence[str]) -> None:
    def articles(language: Language) -> list[Article]:
        told = [article for source in sources for article in read_source(source)]
        return told[:count] if sources else list(Retelling(language).one_story(count))

    comparison = measure(articles, rounds)
    print(f"         {len(comparison.groups)} groups, {len(comparison.findings)} findings", flush=True)


if __name__ == "__main__":
    main()
