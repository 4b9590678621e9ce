"""The floor of a comparison, the comparison beside it stage by stage, and the memory of both."""

import resource
import time
from collections.abc import Callable, Sequence
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


def measure(told: Callable[[Language], list[Article]], rounds: int) -> Comparison:
    """Compare the articles, and print what that costs beside its floor: the best of some rounds (one at least) of each,
    in turn."""
    language, encoder = load_language(), load_encoder()
    articles = told(language)
    compare(articles[:3], language=language, encoder=encoder)  # warm
    floors: list[tuple[float, float]] = []
    stages: list[dict[str, float]] = []
    held = [_held()]
    for _ in range(rounds):
        floors.append(floor(articles, language, encoder))
        held.append(_held())
        watch = Watch()
        comparison = compare(articles, language=language, encoder=encoder, progress=watch)
        stages.append(watch.stages)
        held.append(_held())
    _tell(comparison, min(floors, key=sum), min(stages, key=lambda told: sum(told.values())), held[:3])
    return comparison


def _tell(comparison: Comparison, floor: tuple[float, float], stages: dict[str, float], held: Sequence[float]) -> None:
    """`held` are the megabytes before, after the first floor and after the first comparison: high waters all."""
    count, least, whole = len(comparison.articles), sum(floor), sum(stages.values())
    print(f"{count} articles, {len(comparison.claims)} claims")
    print(f"floor    {least:8.2f} s = parsing {floor[0]:.2f} + encoding {floor[1]:.2f}; {least / count:.3f} an article")
    print(f"compare  {whole:8.2f} s = {whole / least:.2f} times the floor; {whole / count:.3f} an article")
    print("         " + ", ".join(f"{name.lower()} {seconds:.2f}" for name, seconds in stages.items()))
    print("memory   at most {:.0f} MB before, {:.0f} MB with the floor, {:.0f} MB with the comparison".format(*held))


def floor(articles: Sequence[Article], language: Language, encoder: SentenceEncoder) -> tuple[float, float]:
    """Seconds of the bare parsing of the articles' text, and of the bare encoding of its sentences."""
    start = time.perf_counter()
    sentences = [each.text for doc in language.parse([article.text for article in articles]) for each in doc.sents]
    parsed = time.perf_counter()
    encoder.encode(sentences)
    return parsed - start, time.perf_counter() - parsed


class Watch:
    """Told of progress, keeps the seconds of each stage."""

    def __init__(self) -> None:
        self.stages: dict[str, float] = {}
        self._doing, self._since = "", 0.0

    def __call__(self, doing: str, _done: float) -> None:
        now = time.perf_counter()
        if self._doing:
            self.stages[self._doing] = now - self._since
        self._doing, self._since = doing, now


def _held() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
