"""What is read off a claim, or off a fact that it states, is read once a run: each is held against many others."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, ParamSpec, TypeVar, cast

READ: Final = 1_024  # whose reading is kept, of each sort: the claims of a large group
P = ParamSpec("P")
T = TypeVar("T")

_forgetting: Final[list[Callable[[], None]]] = []


def read_once(read: Callable[P, T]) -> Callable[P, T]:
    """Keep what a function of claims tells, which their words alone must decide, until `forget` is called."""
    kept = lru_cache(maxsize=READ)(read)
    _forgetting.append(kept.cache_clear)
    return cast("Callable[P, T]", kept)


def forget() -> None:
    """Let go of all that was read once: claims of one id of another run are equal, and slow to compare."""
    for clear in _forgetting:
        clear()
