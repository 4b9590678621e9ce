"""What is raised on purpose, wherever it goes."""

import pickle

from checker.errors import CheckerError, Outdated


def test_an_error_comes_whole_through_to_another_process() -> None:
    error = Outdated("Ana was faster", "on f1", "look at it again first")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  its own words
    assert isinstance(again, Outdated)
    assert str(again) == str(error) == "Ana was faster on f1: look at it again first"
    assert (again.what, again.where, again.remedy) == (error.what, error.where, error.remedy)
    assert isinstance(again, CheckerError)
