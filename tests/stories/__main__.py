"""Prints what is found of each story: `python -m tests.stories [NAME…] [--all]`."""

import sys

from checker.embedding import load_encoder
from checker.language import load_language
from checker.model import Finding, Relation
from tests.stories.expected import Story, compared, false_conflicts, story_names


def main() -> None:
    names = [each for each in sys.argv[1:] if not each.startswith("-")] or story_names()
    language, encoder = load_language(), load_encoder()
    totals = [_report(compared(name, language, encoder)) for name in names]
    hits, wanted, false, joined, pairs, mixed = (sum(column) for column in zip(*totals, strict=True))
    print(f"\nall: {hits} of {wanted} required, {false} false conflicts, {joined} of {pairs} joined, {mixed} wrongly")


def _report(story: Story) -> tuple[int, int, int, int, int, int]:
    required = [each for each in story.expected["findings"] if each["required"]]
    missed = [each for each in required if story.found(each) is None]
    false = false_conflicts(story)
    pairs = list(story.pairs())
    joined, mixed = (sum(story.joined(*pair) for pair in some) for some in (pairs, story.strangers()))
    print(
        f"\n{story.name}: {len(required) - len(missed)} of {len(required)}, {len(false)} false, {joined}/{len(pairs)}, "
        f"{mixed} wrongly joined"
    )
    for each in missed:
        instead = ", ".join(f"{found.kind} {found.relation}" for found in story.between(each))
        sides = " / ".join(f"{each[side]['text']!r} in {each[side]['claim']!r}" for side in ("left", "right"))
        print(f"  missed {each['kind']} {each['relation']} ({instead or 'nothing'}): {sides}")
    for finding in false:
        print(f"  false {finding.kind} {finding.confidence:.2f}: {finding.reason} | {_words(story, finding)}")
    if "--all" in sys.argv:
        for finding in story.comparison.findings:
            if finding.relation.is_discrepancy and finding.relation is not Relation.CONFLICT:
                print(f"  {finding.relation} {finding.kind}: {finding.reason} | {_words(story, finding)}")
    return len(required) - len(missed), len(required), len(false), joined, len(pairs), mixed


def _words(story: Story, finding: Finding) -> str:
    claims = [story.comparison.claim_by_id[side.claim_id] for side in (finding.left, finding.right) if side]
    return " / ".join(repr(each.span.of(story.comparison.article_by_id[each.article_id].text)) for each in claims)


main()
