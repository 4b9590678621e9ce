"""Pairs of passages in which two desks tell one invented event, each in words of its own.

A line names what differs (`kind`, `relation`, the two values), or that nothing does; `label` is whether the outlets
contradict each other. Written by a hand that has seen no rule.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Finding, Relation
from checker.pipeline import compare

PAIRS = Path(__file__).parents[2] / "fixtures" / "retold" / "pairs.jsonl"
Record: TypeAlias = Mapping[str, Any]


def read_pairs(path: Path) -> list[Record]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def differences(pair: Record, language: Language, encoder: Encoder) -> Iterator[Finding]:
    """The findings that answer a pair: the conflicts, and those of the relation that is wanted."""
    articles = [
        read_text(pair[side], outlet=side, published=date.fromisoformat(pair[f"{side}_date"]))
        for side in ("left", "right")
    ]
    relations = {Relation.CONFLICT.value, pair["relation"] if contradicts(pair) else Relation.CONFLICT.value}
    findings = compare(articles, language=language, encoder=encoder).findings
    yield from (each for each in findings if each.relation.value in relations)


def contradicts(pair: Record) -> bool:
    return bool(pair["label"] == "conflict")


def counted(pairs: Sequence[Record], told: Sequence[bool]) -> tuple[int, int, int, int]:
    """How many contradictions are told, of how many; how many are told falsely, of how many pairs without one."""
    rows = list(zip(map(contradicts, pairs), told, strict=True))
    found, wanted = sum(both == (True, True) for both in rows), sum(is_one for is_one, _ in rows)
    return found, wanted, sum(both == (False, True) for both in rows), len(rows) - wanted
