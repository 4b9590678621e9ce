"""What a page sends to Streamlit, noted call by call, and sent again by a script that does nothing else.

The calls are those of Streamlit's own interface: an element with its text, a chart with its specification, a widget
with its options, in the container that it stood in. What it costs to send them is Streamlit's; all else that a rerun of
the page costs is the page's.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import wraps
from types import MethodType
from typing import Any
from unittest.mock import patch

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Node

AROUND = ("set_page_config", "Page", "navigation")  # what is sent, but is no element
SCRIPT = """
import streamlit
from tests.benchmarks.sent_again import PAGES
PAGES[{}].send()
"""


@dataclass(frozen=True, slots=True)
class Call:
    """A call of an element's command in a container: that which another call has made, or the page itself."""

    command: str
    args: tuple[Any, ...]
    named: Mapping[str, Any]
    container: tuple[int, int] | None  # the number of the call that made it, and which of those that it made


@dataclass
class Sent:
    """What one rerun of a page sent, in its order."""

    calls: list[Call] = field(default_factory=list)
    _made: dict[int, tuple[int, int]] = field(default_factory=dict)
    _kept: list[Any] = field(default_factory=list)  # a container's id is its own while it lives
    _depth: int = 0

    def noting(self, command: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """The command, which notes that it was called by a page, and not by Streamlit itself."""

        @wraps(work)
        def noted(*args: Any, **named: Any) -> Any:
            if self._depth:
                return work(*args, **named)
            is_element = bool(args) and isinstance(args[0], DeltaGenerator)
            container = self._made.get(id(args[0]._active_dg)) if is_element else None
            number = len(self.calls)
            labels = _labels(named)
            self.calls.append(Call(command, args[1:] if is_element else args, named | labels, container))
            self._depth += 1
            try:
                made = work(*args, **named | labels)
            finally:
                self._depth -= 1
            self._keep(number, made if isinstance(made, list) else [made])
            return made

        return noted

    def send(self) -> None:
        """Call it all again."""
        made: list[Any] = []
        for call in self.calls:
            home = st
            if call.container is not None:
                number, which = call.container
                home = made[number][which]
            result = getattr(home, call.command)(*call.args, **call.named)
            made.append(result if isinstance(result, list) else [result])

    def _keep(self, number: int, made: list[Any]) -> None:
        self._kept.append(made)
        self._made |= {id(each): (number, which) for which, each in enumerate(made) if isinstance(each, DeltaGenerator)}


PAGES: list[Sent] = []
"""Each page that was noted, for the script that sends it again."""


def sent_again(app: AppTest) -> AppTest:
    """A page that sends what the app's page sends in a rerun, and nothing more; it has been run once."""
    with _noted() as sent:
        app.run()
    PAGES.append(sent)
    again = AppTest.from_string(SCRIPT.format(len(PAGES) - 1), default_timeout=120)
    again.query_params.update(app.query_params)
    again.run()
    assert not again.exception, again.exception
    assert elements(again) == elements(app)
    return again


def elements(app: AppTest) -> list[str]:
    """The kinds of all that stands on a page, in its order."""
    return [each.type for each in _nodes(app._tree)]


@contextmanager
def _noted() -> Iterator[Sent]:
    sent = Sent()
    with ExitStack() as patches:
        for name, command in list(vars(st).items()):
            if isinstance(command, MethodType) and isinstance(command.__self__, DeltaGenerator):
                noted = sent.noting(name, command.__func__)
                patches.enter_context(patch.object(st, name, MethodType(noted, command.__self__)))
                patches.enter_context(patch.object(DeltaGenerator, name, noted))
            elif name in AROUND:
                patches.enter_context(patch.object(st, name, sent.noting(name, command)))
        yield sent


def _labels(named: Mapping[str, Any]) -> dict[str, Any]:
    """The words that the page has made of a widget's options, looked up in the place of what makes them."""
    if (making := named.get("format_func")) is None:
        return {}
    found: dict[Any, str] = {}

    def label(option: Any) -> str:
        if option not in found:
            found[option] = making(option)
        return found[option]

    return {"format_func": label}


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    if isinstance(node, Block):
        for child in node.children.values():
            yield from _nodes(child)
