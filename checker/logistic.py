"""Logistic models whose coefficients are a small file that a person can read: `coefficients.json`.

`checker train` writes it, with where the numbers come from. Each model names its features; what they mean is told
where they are measured.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

FILE: Final = "coefficients.json"
Features = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Logistic:
    """A logistic regression: what each feature adds to the log-odds, by its name."""

    intercept: float
    weights: Mapping[str, float]

    def log_odds(self, features: Mapping[str, Features | float]) -> Features:
        """The log-odds for features of one shape. Raises KeyError where one is missing."""
        total = np.asarray(self.intercept, dtype=np.float64)
        for name, weight in self.weights.items():
            total = total + weight * np.asarray(features[name], dtype=np.float64)
        return total

    def probability(self, features: Mapping[str, Features | float]) -> Features:
        """The probability, to four digits: what is decided from it must not move with a batch's order."""
        rounded: Features = np.round(1 / (1 + np.exp(-self.log_odds(features))), 4)
        return rounded


@cache
def load_model(name: str) -> Logistic:
    """The model of that name as it was trained. Raises KeyError where there is none."""
    told = told_models()[name]
    return Logistic(told["intercept"], told["weights"])


def told_models() -> dict[str, dict[str, Any]]:
    """What the file tells of each model, by its name."""
    models: dict[str, dict[str, Any]] = json.loads((files("checker") / FILE).read_text(encoding="utf-8"))["models"]
    return models
