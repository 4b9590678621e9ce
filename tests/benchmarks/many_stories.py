"""What a run over many stories costs beside its floor: the bare spaCy pass and the bare encoding of the same sentences.

    python -m tests.benchmarks.many_stories [--stories N …] [--rounds N]

Three articles a story (`retelling`). Each number of stories is run in a process of its own: the floor and the
comparison in turn, the best of some rounds of each, their ratio, the seconds of each stage, how much memory the process
held at most after the floor and after the comparison, and how many groups hold claims of two stories. It measures and
judges nothing.
"""

import argparse
from collections.abc import Sequence

from checker.model import Comparison
from tests.benchmarks.measure import in_processes, measure
from tests.benchmarks.retelling import Retelling, story_of


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, nargs="+", default=[10, 33, 100])
    parser.add_argument("--rounds", type=int, default=2)
    arguments = parser.parse_args()
    in_processes(run, [(count, arguments.rounds) for count in arguments.stories])


def run(stories: int, rounds: int) -> None:
    comparison = measure(lambda language: list(Retelling(language).stories(stories)), rounds)
    mixed = sum(len(each) > 1 for each in _stories_of(comparison))
    print(f"         {len(comparison.groups)} groups, {mixed} of them of claims of two stories", flush=True)


def _stories_of(comparison: Comparison) -> Sequence[set[str]]:
    return [{story_of(comparison.article_of(claim)) for claim in group.claims} for group in comparison.groups]


if __name__ == "__main__":
    main()
