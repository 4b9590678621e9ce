"""Small invented material for the tests of reviews."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType

from checker.model import (
    Article,
    Claim,
    ClaimKind,
    Comparison,
    Fact,
    Finding,
    Group,
    Link,
    Notice,
    Relation,
    Severity,
    Side,
    Span,
    content_id,
)
from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.restoring import SavedValue
from checker.review.verdicts import Action, ActionKind, Evidence, EvidenceKind, Right, Ruling, Verdict

DAY = date(2024, 3, 5)
KINDS = ("number", "date", "place", "person")
CONFLICT = Ruling(
    Verdict.GENUINE_CONFLICT,
    Right.A,
    "12",
    (Action(ActionKind.ASKED, "the port's harbour master", DAY, "twelve"),),
    (Evidence("https://port.example/log", EvidenceKind.PRIMARY, DAY),),
    DAY + timedelta(days=2),
)
SCOPE = Ruling(Verdict.DIFFERENT_SCOPE)


@dataclass(slots=True)
class Clock:
    """One second passes at each look."""

    now: datetime = datetime(2024, 3, 5, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def comparison_of(
    size: int = 4,
    outlets: tuple[str, str] = ("Harbour Post", "Coastal Wire"),
    reworded: Mapping[int, str] = MappingProxyType({}),
) -> Comparison:
    """Two articles of that many sentences, each of which they differ in, by turns high and medium, of four kinds.

    `reworded` are sentences that the second article has in another wording, or "" where it lacks them.
    """
    left = _article(outlets[0], [f"Item {n}: the ferry carried {n + 12} people." for n in range(size)])
    right = _article(
        outlets[1], [reworded.get(n, f"Item {n}: {n + 15} people were on the ferry.") for n in range(size)]
    )
    claims = {article.id: _claims(article) for article in (left, right)}
    right_claims = {_item(claim): claim for claim in claims[right.id]}
    pairs = [(_item(one), one, right_claims[_item(one)]) for one in claims[left.id] if _item(one) in right_claims]
    groups = tuple(
        Group(f"g{n}", (one.id, other.id), (Link(one.id, other.id, 0.9123456789),), 2) for n, one, other in pairs
    )
    return Comparison(
        articles=(left, right),
        claims=(*claims[left.id], *claims[right.id]),
        groups=groups,
        findings=tuple(_finding(n, one, other) for n, one, other in pairs),
        notices=(Notice("date-unknown", f"The date of {outlets[1]} is unknown."),),
        links=tuple(group.links[0] for group in groups),
        models={"language": "small 1.0", "encoder": "tiny"},
        settings={"least_link": 0.38},
        version="0.1.0",
    )


def with_third(comparison: Comparison, *, is_first: bool = False, reworded: str = "") -> Comparison:
    """The same with a third outlet that says what the first says, shown in place of it where it comes `first`.

    `reworded` is the whole text that the first outlet has instead, which holds none of its values any more.
    """
    first = comparison.articles[0]
    third = replace(first, id=f"{first.id}3", outlet="Valley News", url="https://valley.example", source="valley.html")
    claims = [each for each in comparison.claims if each.article_id == first.id]
    copies = {each.id: replace(each, id=f"{each.id}3", article_id=third.id) for each in claims}
    changed = replace(first, text=reworded, headline=None) if reworded else first
    kept = [each for each in comparison.claims if not reworded or each.article_id != first.id]
    return replace(
        comparison,
        articles=(changed, *comparison.articles[1:], third),
        claims=(*kept, *copies.values()),
        groups=(),
        links=(),
        findings=tuple(
            _shown_by(each, copies, is_first=is_first, is_alone=bool(reworded)) for each in comparison.findings
        ),
    )


def _shown_by(finding: Finding, copies: Mapping[str, Claim], *, is_first: bool, is_alone: bool) -> Finding:
    assert finding.left is not None
    own, other = finding.left.claim_id, copies[finding.left.claim_id].id
    shown, also = (other, own) if is_first or is_alone else (own, other)
    left = replace(finding.left, claim_id=shown, also=() if is_alone else (also,))
    right = replace(finding.right, also=()) if finding.right else None
    return replace(
        finding, id=f"{finding.id}v" if shown == other else finding.id, group_id=None, left=left, right=right
    )


def finding_ids(comparison: Comparison) -> list[str]:
    return [finding.id for finding in comparison.findings]


def desk_of(database: Database, name: str = "Ana", clock: Clock | None = None) -> Desk:
    return Desk(database, name, clock or Clock())


def _article(outlet: str, sentences: list[str]) -> Article:
    text = "Ferry sinks off Maro\n" + " ".join(each for each in sentences if each)
    return Article(
        id=content_id("a", outlet, text),
        outlet=outlet,
        text=text,
        title="Ferry sinks off Maro",
        headline=Span(0, 20),
        published=DAY,
        updated=datetime(2024, 3, 5, 18, 30),
        url=f"https://{outlet.split()[0].lower()}.example/ferry",
        source=f"{outlet}.html",
        notices=(Notice("short", "It is short."),),
    )


def _claims(article: Article) -> list[Claim]:
    claims, start = [], article.text.index("\n") + 1
    for sentence in article.text[start:].removesuffix(".").split(". "):
        span = Span(start, start + len(sentence))
        start += len(sentence) + 2
        figure = next(word for word in sentence.split() if word.isdigit())
        at = span.start + sentence.index(figure)
        value = SavedValue(f"{figure} people", f'{{"value":"{figure}","unit":"","of":"people"}}')
        fact = Fact("number", Span(at, at + len(figure)), value, "bare-count")
        identity = content_id("c", article.id, sentence)
        claims.append(Claim(identity, article.id, span, ClaimKind.SENTENCE, sentence, (fact,), said_by="police"))
    return claims


def _item(claim: Claim) -> int:
    return int(claim.resolved.removeprefix("Item ").partition(":")[0])


def _finding(number: int, one: Claim, other: Claim) -> Finding:
    left, right = (Side(each.id, each.facts[0].span, each.facts[0].value, each.said_by) for each in (one, other))
    if number % 4 == 3:
        right = replace(right, value=None, also=(one.id,))
    return Finding(
        id=content_id("f", one.resolved, other.resolved),
        group_id=f"g{number}",
        kind=KINDS[number % 4],
        relation=Relation.CONFLICT,
        severity=Severity.MEDIUM if number % 2 else Severity.HIGH,
        left=left,
        right=right,
        confidence=0.1 + 0.8 / (number + 1),
        reason=f"they differ in item {number}",
    )
