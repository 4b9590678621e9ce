"""Prints what is told of each pair: `python -m tests.retold [FILE] [--counts]`."""

import sys
from pathlib import Path

from checker.embedding import load_encoder
from checker.language import load_language
from tests.retold.expected import PAIRS, contradicts, counted, differences, read_pairs


def main() -> None:
    files = [Path(each) for each in sys.argv[1:] if not each.startswith("-")] or [PAIRS]
    pairs = [pair for file in files for pair in read_pairs(file)]
    language, encoder = load_language(), load_encoder()
    told = []
    for pair in pairs:
        found = list(differences(pair, language, encoder))
        told.append(bool(found))
        if "--counts" not in sys.argv and bool(found) != contradicts(pair):
            print(f"{'false' if found else 'missed'} {pair['id']} {pair['kind']}: {pair['left']!r} / {pair['right']!r}")
            print("".join(f"    {each.reason}\n" for each in found), end="")
    found_of = counted(pairs, told)
    print("{} of {} contradictions told, {} of {} falsely".format(*found_of))


main()
