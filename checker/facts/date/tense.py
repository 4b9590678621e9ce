"""Whether a time expression looks back or ahead, by the verb that governs it."""

from typing import Final

from checker.language import Doc, Token, TokenSpan

PAST, UNKNOWN, FUTURE = -1, 0, 1

# Words that put what hangs on them ahead, whatever their tense: "was postponed until Monday", "due in May".
_AHEAD: Final = frozenset({
    "schedule", "plan", "expect", "set", "due", "slate", "postpone", "delay", "until", "till", "by", "upcoming",
    "ahead", "deadline", "promise", "vow", "hope", "intend", "aim", "begin_to", "pledge", "propose", "want", "need",
    "await", "forecast", "predict", "project", "next", "coming", "future",
})  # fmt: skip
_BACK: Final = frozenset({"since", "ago", "last"})
_WILL: Final = frozenset(
    {"will", "shall", "'ll", "’ll", "wo", "would", "may", "might", "could", "can", "should", "must"}
)
# Verbs whose present tense is the reporter's: "says he left on Friday", "the strike follows a walkout on Saturday".
_SPEECH: Final = frozenset({
    "say", "tell", "report", "announce", "add", "warn", "write", "show", "follow", "mark", "cap", "reflect",
    "underscore", "highlight", "mean",
})  # fmt: skip
_LIMITS: Final = frozenset({"end", "begin", "start"})
_ON: Final = frozenset({"on", "in", "at", "during"})


def direction_of(doc: Doc, start: int, end: int) -> int:
    """PAST, FUTURE or, where the sentence does not tell, UNKNOWN, for the characters `[start, end)`."""
    tokens = doc.char_span(start, end, alignment_mode="expand")
    if tokens is None or not len(tokens):
        return UNKNOWN
    if _is_limit(tokens):
        return FUTURE
    token, in_subject = tokens.root, False
    for _ in range(40):
        if token.lemma_.lower() in _BACK and token.i < tokens.start and token.pos_ != "VERB":
            return PAST
        if token.lemma_.lower() in _AHEAD and token not in tokens:
            return PAST if _was_done_then(token, tokens.root) else FUTURE
        if token.tag_ == "VBG" and token.lemma_.lower() in _LIMITS and token.dep_ == "acl":
            return UNKNOWN  # "the year ending March 31" may lie behind or ahead
        if token.pos_ in ("VERB", "AUX") and (told := _tense(token)) != UNKNOWN:
            return UNKNOWN if in_subject and token.tag_ in ("VBZ", "VBP") else told
        in_subject = token.dep_ in ("nsubj", "nsubjpass") and token not in tokens
        if token.head == token:
            break
        token = token.head
    return UNKNOWN


def _was_done_then(verb: Token, time: Token) -> bool:
    """Whether a time is when somebody planned or promised ("predicted in November"), not what for ("set for May")."""
    hangs_on = time.head.head if time.head.dep_ == "prep" and time.head.lower_ in _ON else time.head
    active = verb.tag_ == "VBD" and not any(child.dep_ == "auxpass" for child in verb.children)
    return active and hangs_on == verb and time.dep_ in ("npadvmod", "pobj")


def _is_limit(tokens: TokenSpan) -> bool:
    """ "Until 3 p.m. Saturday": nothing but the time itself stands between."""
    for i in range(tokens.start - 1, max(tokens.start - 5, -1), -1):
        token = tokens.doc[i]
        if token.lower_ in ("until", "till"):
            return True
        if token.pos_ not in ("NUM", "PROPN", "NOUN", "DET") and token.text not in (".", ":"):
            return False
    return False


def _tense(verb: Token) -> int:
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    words = {child.lower_ for child in auxiliaries}
    if words & _WILL or verb.lower_ in _WILL:
        return PAST if "have" in words else FUTURE
    tags = {child.tag_ for child in auxiliaries} | {verb.tag_}
    if "TO" in tags:
        return PAST if "have" in words else FUTURE
    if "VBD" in tags or words & {"has", "have", "had", "'ve", "’ve", "did"}:
        return PAST
    if (verb.tag_ == "VBG" and not auxiliaries) or verb.tag_ == "VB":
        return UNKNOWN
    if tags & {"VBZ", "VBP"}:
        return UNKNOWN if verb.lemma_.lower() in _SPEECH or verb.tag_ == "VBN" else FUTURE
    return PAST if verb.tag_ == "VBN" else UNKNOWN
