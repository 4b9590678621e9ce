"""An article's claims: its sentences, and the clauses in them that can be checked alone, each with its facts."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from checker.casting import JOINING
from checker.causes import causes_of
from checker.clauses import CONTENT, Clause, split_sentence
from checker.datelines import read_datelines
from checker.facts import day_of, extract_facts, read_names
from checker.facts.attribution import Attribution, source_of
from checker.facts.attribution.quotes import find_quotations
from checker.facts.attribution.verbs import Stance
from checker.facts.date.anchor import contradiction, told_until
from checker.facts.negation.antonyms import FUNCTION_WORDS, PHRASAL_VERBS
from checker.facts.negation.scope import PARTICLES
from checker.language import Doc, Language, Token
from checker.left_out.lines import read_lines
from checker.model import IN_DATELINE, Article, Claim, ClaimKind, Fact, Notice, Span, Term, content_id
from checker.opposition import SOME
from checker.page_states import MARK
from checker.polarity import ASKING
from checker.resolve import resolutions
from checker.roles import acts_of
from checker.timing import Times
from checker.titled import named

NOT_NEWLINE: Final = re.compile(r"[^\n]")
STATED: Final = frozenset({Stance.SAYS, Stance.ASKS, Stance.DENIES, Stance.WITHHOLDS})
PARTICLE_WORDS: Final = FUNCTION_WORDS | ASKING | JOINING | SOME
JOINED: Final = len(", and also ")  # characters between what is said and the verb by which more is
SPOKEN: Final = 0.5  # the share of a claim in quotation marks from which it is a quotation


@dataclass(frozen=True, slots=True)
class Reading:
    """What the articles claim, and what a reader must know of their dates."""

    claims: tuple[Claim, ...]
    notices: tuple[Notice, ...]


Reader: TypeAlias = Callable[[Sequence[Article], Language], Reading]
"""Reads articles as `extract_claims` does; one with a memory doesn't read the same twice."""


def extract_claims(articles: Sequence[Article], language: Language) -> Reading:
    """The claims of each article, in the order of the articles and of their texts.

    What is left out of an article holds none. The claims of an article don't overlap; each fact belongs to one.
    """
    claims: list[Claim] = []
    notices: list[Notice] = []
    for article, doc in zip(articles, language.parse([_story_of(article) for article in articles]), strict=True):
        claims += _claims_of(article, doc)
        notices += _distrusted(article, doc)
    return Reading(tuple(claims), tuple(notices))


def _distrusted(article: Article, doc: Doc) -> Iterator[Notice]:
    words = contradiction(doc, told_until(day_of(article.published), day_of(article.updated)))
    if words is not None:
        yield Notice("date_contradicted", f"{article.outlet}: {words}; its weekdays are not turned into dates.")


def _story_of(article: Article) -> str:
    """The text with blanks where parts are left out, so that every offset holds."""
    text = article.text
    for left_out in article.left_out:
        start, end = left_out.span.start, left_out.span.end
        text = text[:start] + NOT_NEWLINE.sub(" ", text[start:end]) + text[end:]
    return text


@dataclass(frozen=True, slots=True)
class _Piece:
    """A claim before its facts: its clause, where it is, and whether its sentence has others.

    A dateline belongs to the claim behind it, which says nothing of it: `told` is what the claim says.
    """

    clause: Clause
    span: Span
    told: Span
    alone: bool


def _claims_of(article: Article, doc: Doc) -> Iterator[Claim]:
    names = read_names(doc)
    facts = _of_story(extract_facts(doc, article.published, names, article.updated), doc.text)
    filled = resolutions(doc, names)
    captions = _captions(article)
    text = doc.text  # spaCy joins its tokens anew at each access
    quotations = tuple(quotation.span for quotation in find_quotations(text))
    times = Times(doc, facts)
    said: dict[str, int] = {}
    for piece in _pieces(doc, text, quotations):
        words = piece.span.of(article.text)
        said[words] = said.get(words, 0) + 1
        yield Claim(
            id=content_id("c", article.id, words, str(said[words])),
            article_id=article.id,
            span=piece.span,
            kind=_kind(article, captions, quotations, piece),
            resolved=_resolved(doc, piece.clause, filled),
            facts=tuple(_facts_of(piece, facts)),
            said_by=named(_speaker(piece.told, facts), text, facts),
            terms=_terms(doc, piece.clause),
            particles=_particles(doc, piece.clause),
            acts=(*acts_of(doc, piece.clause, filled), *causes_of(doc, piece.clause, filled)),
            times=times.beside(piece.span),
        )


def _of_story(facts: Sequence[Fact], text: str) -> tuple[Fact, ...]:
    """The facts without those that a page's marks of its own states hold, and without what "EARLIER:" would say."""
    marks = [Span(*match.span()) for match in MARK.finditer(text)]
    spans = ((fact, (fact.span, source_of(fact.value))) for fact in facts)
    return tuple(fact for fact, own in spans if not any(each and mark.overlaps(each) for mark in marks for each in own))


def _facts_of(piece: _Piece, facts: Sequence[Fact]) -> Iterator[Fact]:
    """The facts of a claim; those of its dateline hang on nothing that it tells."""
    for fact in facts:
        if piece.span.start <= fact.span.start < piece.span.end:
            yield fact if fact.span.start >= piece.told.start else replace(fact, governor=IN_DATELINE)


def _pieces(doc: Doc, text: str, quotations: Sequence[Span]) -> Iterator[_Piece]:
    datelines = {each.span.start: each.span for each in read_datelines(text) if each.opens_sentence}
    dateline: Span | None = None
    for sentence in doc.sents:
        dateline = datelines.get(sentence.start_char, dateline)
        if dateline is not None and sentence.end_char <= dateline.end:
            continue
        clauses = split_sentence(sentence, quotations)
        for clause in clauses:
            told = _trimmed(doc, text, clause)
            if any(character.isalnum() for character in told.of(text)):
                start = told.start if dateline is None else dateline.start
                yield _Piece(clause, Span(start, told.end), told, len(clauses) == 1)
                dateline = None


def _trimmed(doc: Doc, text: str, clause: Clause) -> Span:
    """The clause without the white space and the commas around it."""
    tokens = doc[clause.start : clause.end]
    words = text[tokens.start_char : tokens.end_char]
    start = tokens.start_char + len(words) - len(words.lstrip())
    return Span(start, max(start, tokens.start_char + len(words.rstrip(" \n\t\xa0,;"))))


def _kind(article: Article, captions: Sequence[Span], quotations: Sequence[Span], piece: _Piece) -> ClaimKind:
    if article.headline is not None and article.headline.contains(piece.span):
        return ClaimKind.HEADLINE
    if any(caption.contains(piece.span) for caption in captions):
        return ClaimKind.CAPTION
    if _covered(piece.span, quotations) > SPOKEN * len(piece.span):
        return ClaimKind.QUOTATION
    return ClaimKind.SENTENCE if piece.alone else ClaimKind.CLAUSE


def _captions(article: Article) -> tuple[Span, ...]:
    """The paragraphs that caption a picture: they speak of it, or its credit (which is left out) is behind them."""
    lines = read_lines(article.text, (), article.headline)
    return tuple(Span(line.free[0].start, line.free[-1].end) for line in lines if line.is_caption)


def _resolved(doc: Doc, clause: Clause, filled: Mapping[int, str]) -> str:
    words = [
        filled[token.i] + token.whitespace_ if filled.get(token.i) else "" if token.i in filled else token.text_with_ws
        for token in doc[clause.start : clause.end]
    ]
    return " ".join(f"{clause.subject} {''.join(words)}".split()).strip(" ,;")


def _terms(doc: Doc, clause: Clause) -> tuple[Term, ...]:
    return tuple(
        Term(_lemma(token), token.idx, len(token.text))
        for token in doc[clause.start : clause.end]
        if token.pos_ in CONTENT
    )


def _lemma(token: Token) -> str:
    """The lemma in lower case; with its particle, where the two are a verb of their own ("throw-out")."""
    lemma = token.lemma_.lower()
    particles = (child.lower_ for child in token.rights if child.dep_ == "prt")
    return next((each for particle in particles if (each := f"{lemma}-{particle}") in PHRASAL_VERBS), lemma)


def _particles(doc: Doc, clause: Clause) -> tuple[Term, ...]:
    """The words beside the terms that have a contrary, ask, negate, join, or tell of some."""
    return tuple(
        Term(token.lower_, token.idx, len(token.text))
        for token in doc[clause.start : clause.end]
        if (token.pos_ not in CONTENT and token.lower_ in PARTICLE_WORDS) or token.lower_ in PARTICLES
    )


def _speaker(span: Span, facts: Sequence[Fact]) -> str:
    """Who says most of a claim; where one speaks in the words of another, the one nearer to the claim.

    Who is named in the claim as saying so is nearer than who is named elsewhere: "and the rebels said 40 did".
    """
    told = [fact.value for fact in facts if isinstance(fact.value, Attribution)]
    judged = [value for value in told if value.stance == Stance.JUDGES and span.contains(value.cue)]
    shares = [
        (span.contains(value.cue), _covered(span, value.content), -sum(map(len, value.content)), value.speaker)
        for value in told
        if value.stance in STATED and 2 * _covered(span, (*_told(value, span), *_adds(value, judged))) > len(span)
    ]
    return max(shares)[3] if shares else ""


def _told(value: Attribution, span: Span) -> tuple[Span, ...]:
    """What stands in a claim of what somebody says; where it is said there, with who says it."""
    own = (value.cue, *([value.source] if value.source else [])) if span.contains(value.cue) else ()
    return (*value.content, *own)


def _adds(value: Attribution, judged: Sequence[Attribution]) -> Iterator[Span]:
    """What somebody adds to his words by a verb of judging: "denied that it leaked *and blamed the flood on rain*"."""
    if value.content:
        end = max(part.end for part in value.content)
        yield from (
            span for each in judged if 0 <= each.cue.start - end <= JOINED for span in (each.cue, *each.content)
        )


def _covered(span: Span, parts: Sequence[Span]) -> int:
    return sum(max(0, min(span.end, part.end) - max(span.start, part.start)) for part in parts)
