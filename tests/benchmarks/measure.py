"""The floor of a comparison, the comparison beside it stage by stage, and the memory of both."""

import resource
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing import get_context

from checker.embedding import SentenceEncoder, load_encoder
from checker.language import Language, load_language
from checker.model import Article, Comparison
from checker.pipeline import compare

MEGABYTE = 1024  # of ru_maxrss's kilobytes, as Linux counts


def in_processes(run: Callable[..., None], arguments: Sequence[tuple[object, ...]]) -> None:
    """Run once for each of the arguments, one after the other, each in a process that has done nothing before."""
    for each in arguments:
        process = get_context("spawn").Process(target=run, args=each)
        process.start()
        process.join()


@dataclass(frozen=True)
class Seconds:
    """By the clock, and by the processor, which other programs on the machine disturb less."""

    clock: float = 0.0
    processor: float = 0.0

    @staticmethod
    def now() -> "Seconds":
        return Seconds(time.perf_counter(), time.process_time())

    def __add__(self, other: "Seconds") -> "Seconds":
        return Seconds(self.clock + other.clock, self.processor + other.processor)

    def __sub__(self, other: "Seconds") -> "Seconds":
        return Seconds(self.clock - other.clock, self.processor - other.processor)


Stages = dict[str, Seconds]


def measure(told: Callable[[Language], list[Article]], rounds: int) -> Comparison:
    """Compare the articles, and print what that costs beside its floor: the best of some rounds (one at least) of each,
    in turn."""
    language, encoder = load_language(), load_encoder()
    articles = told(language)
    compare(articles[:3], language=language, encoder=encoder)  # warm
    floors: list[Stages] = []
    whole: list[Stages] = []
    held = [_held()]
    for _ in range(rounds):
        floors.append(floor(articles, language, encoder))
        held.append(_held())
        watch = Watch()
        comparison = compare(articles, language=language, encoder=encoder, progress=watch)
        whole.append(watch.stages)
        held.append(_held())
    _tell(comparison, min(floors, key=_processor), min(whole, key=_processor), held[:3])
    return comparison


def _tell(comparison: Comparison, floor: Stages, whole: Stages, held: Sequence[float]) -> None:
    """`held` are the megabytes before, after the first floor and after the first comparison: high waters all."""
    print(f"{len(comparison.articles)} articles, {len(comparison.claims)} claims; seconds (of the processor)")
    sums = [sum(stages.values(), Seconds()) for stages in (floor, whole)]
    for name, stages, total in zip(("floor", "compare"), (floor, whole), sums, strict=True):
        parts = ", ".join(f"{stage.lower()} {each.clock:.2f} ({each.processor:.2f})" for stage, each in stages.items())
        print(f"{name:8} {total.clock:.2f} ({total.processor:.2f}) = {parts}")
    clock, processor = sums[1].clock / sums[0].clock, sums[1].processor / sums[0].processor
    print(f"ratio    {clock:.2f} ({processor:.2f})")
    print("memory   at most {:.0f} MB before, {:.0f} MB with the floor, {:.0f} MB with the comparison".format(*held))


def _processor(stages: Stages) -> float:
    return sum(each.processor for each in stages.values())


def floor(articles: Sequence[Article], language: Language, encoder: SentenceEncoder) -> Stages:
    """The bare parsing of the articles' text, and the bare encoding of its sentences."""
    start = Seconds.now()
    sentences = [each.text for doc in language.parse([article.text for article in articles]) for each in doc.sents]
    parsed = Seconds.now()
    encoder.encode(sentences)
    return {"parsing": parsed - start, "encoding": Seconds.now() - parsed}


class Watch:
    """Told of progress, keeps the time of each stage."""

    def __init__(self) -> None:
        self.stages: Stages = {}
        self._doing, self._since = "", Seconds()

    def __call__(self, doing: str, _done: float) -> None:
        now = Seconds.now()
        if self._doing:
            self.stages[self._doing] = now - self._since
        self._doing, self._since = doing, now


def _held() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
