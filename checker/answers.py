"""What one outlet has denied in the same breath, and others tell too: "Kenya said that Tanzania had agreed, but the
Tanzanian side denied it". Who reads the others alone does not know that it is disputed."""

import re
from collections.abc import Iterator
from itertools import pairwise, product
from typing import Final

from checker import reasons
from checker.circumstances import other_speakers
from checker.denial import denied_words, denies
from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.model import Article, Claim, Fact, Finding, Relation, Severity, Side, Span
from checker.moments import SAYING
from checker.none_of_it import denies_any, denies_shooting
from checker.nothing import nothing_of_it
from checker.party import same_parties
from checker.polarity import is_negated, negations, openness
from checker.stated import GENERIC
from checker.story import Story

SURE: Final = 0.6  # that what one speaker denies right behind another's words are these
NEXT: Final = re.compile(r"[\s.,;:–—]*(?:(?:but|and|while|whereas|though|although)\s)?", re.IGNORECASE)


def answered(story: Story) -> Iterator[Finding]:
    """One finding for what a speaker says, others tell too, and another speaker denies right behind it. They have no
    ids yet."""
    for article in story.articles:
        claims = sorted(story.claims_of(article), key=lambda claim: claim.span.start)
        for told, answer in pairwise(claims):
            span = _denied(told, answer) if _follows(article, told, answer) else None
            if span is not None and story.group_for(told, told):
                yield _finding(story, article, told, answer, span)


def _follows(article: Article, told: Claim, answer: Claim) -> bool:
    between = article.text[told.span.end : answer.span.start]
    return other_speakers(told, answer) and NEXT.fullmatch(between) is not None


def _denied(told: Claim, answer: Claim) -> Span | None:
    """Where a claim says that what the other tells is denied."""
    if not any(isinstance(fact.value, Modality) and fact.value.word is Word.DENIED for fact in answer.facts):
        return None
    fact = denies(answer, told) or denies_any(answer, told) or denies_shooting(answer, told) or _same_act(answer, told)
    contrast = None if fact is not None else nothing_of_it(answer, told, 0)
    return fact.span if fact is not None else contrast.left if contrast is not None else None


def _same_act(answer: Claim, told: Claim) -> Fact | None:
    """The denial of the very act that the claim before tells, whatever else both claims tell."""
    stated = [act for act in told.acts if not is_negated(act, told) and act.verb.lemma not in SAYING | GENERIC]
    for fact, negation in negations(answer):
        denied = {term.start for term in denied_words(answer, negation)}
        for act, other in product((act for act in answer.acts if act.verb.start in denied), stated):
            same = act.verb.lemma == other.verb.lemma and same_parties(act.objects, other.objects)
            if same and same_parties(act.subjects, other.subjects):
                return fact
    return None


def _finding(story: Story, article: Article, told: Claim, answer: Claim, span: Span) -> Finding:
    kind = "modality" if openness(told) else "negation"
    sides = Side(told.id, told.span, None, told.said_by), Side(answer.id, span, None, answer.said_by)
    reason = reasons.answered(article.outlet, told.said_by, answer.said_by)
    return Finding("", story.group_for(told, answer), kind, Relation.DISPUTED, Severity.MEDIUM, *sides, SURE, reason)
