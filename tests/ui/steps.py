"""What a reader does in the app again and again, and the queue as Ana has it before her."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from streamlit.testing.v1 import AppTest

from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.reviews import Review
from checker.review.work import Work

Open: TypeAlias = Callable[..., AppTest]
Shown: TypeAlias = Callable[[AppTest], str]


def named(elements: Any, label: str) -> Any:
    """The one of the elements that has this label."""
    return next(each for each in elements if each.label == label)


def press(app: AppTest, label: str) -> AppTest:
    named(app.button, label).click()
    return app.run()


def page_of(app: AppTest) -> str:
    """All HTML of a page but its style sheet; the page must have run to its end."""
    assert not app.exception, app.exception
    parts = [str(each.value) for each in app.get("html")]  # type: ignore[union-attr]  # none is a block
    return "\n".join(part for part in parts if not part.startswith("<style>"))


def answer(page: str) -> str:
    """What the page has answered to what was done."""
    return page.split('class="said', 1)[1] if 'class="said' in page else ""


@dataclass(frozen=True, slots=True)
class Queue:
    """The queue in Ana's session, and its story as others have it at their desks."""

    app: AppTest
    database: Database

    @property
    def page(self) -> str:
        return page_of(self.app)

    @property
    def answer(self) -> str:
        return answer(self.page)

    @property
    def headings(self) -> list[str]:
        return [each.value for each in self.app.subheader]

    def reload(self) -> str:
        """The page as it is after what others did."""
        self.app.run()
        return self.page

    def field(self, label: str) -> Any:
        """The one field that has this label."""
        app = self.app
        kinds = (app.text_input, app.text_area, app.selectbox, app.pills, app.segmented_control, app.toggle)
        (found,) = [each for kind in kinds for each in kind if each.label == label]
        return found

    def fill(self, values: dict[str, Any]) -> None:
        """Give these fields their values, before the page runs again."""
        for label, value in values.items():
            self.field(label).set_value(value)

    def choose(self, label: str, value: Any) -> str:
        """Give a field a value, and the page as it is then."""
        self.fill({label: value})
        return self.reload()

    def pick(self, *numbers: int) -> None:
        for number in numbers:
            named(self.app.checkbox, f"Select finding {number}").check()
            self.app.run()

    def press(self, label: str) -> str:
        """Press a button, and what the page answers."""
        press(self.app, label)
        return self.answer

    def forget_who_it_is(self) -> None:
        state = self.app.session_state["checker"]
        self.app.session_state["checker"] = replace(state, name="")

    def desk(self, name: str) -> Desk:
        return Desk(self.database, name)

    def work(self, name: str, finding: str) -> Work:
        """That finding on that person's desk."""
        desk = self.desk(name)
        return desk.work(desk.story(), [finding])

    def review(self, finding: str) -> Review:
        desk = self.desk("Ana")
        return desk.review(desk.story(), finding)
