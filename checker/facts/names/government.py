"""Governments by their capitals ("Pyongyang said"), and ministries with the country that theirs is."""

from collections.abc import Iterator
from typing import Final

from checker.facts.names.places import fold, gazetteer
from checker.facts.names.roles import PORTFOLIOS, STATE_BODY_WORDS
from checker.facts.names.spans import Candidate
from checker.facts.names.tables import SPEECH
from checker.facts.names.word_set import word_set
from checker.facts.names.words import Words

_GOVERNMENTAL: Final = SPEECH | word_set(
    """accused accuses agreed agrees announced backs banned blames called calls condemned conducted denied
    denies demanded fired imposed insists launched launches pledged rejects rejected retaliated
    recognises recognizes responded sanctioned seeks sent sees signed supports tested threatened
    threatens urged urges views wants feel feels fear fears feared believe believes hopes hoped insist
    agree accept accepts respond retaliate deny reject refuse refuses refused recognise recognize resume
    withdraw comply demand seek condemn sign protest regards considers vows vowed warns maintains
    summoned expelled ratified"""
)
_OWN: Final = word_set(
    """ambassador army claim claims decision diplomats envoy foreign government growing interests military
    missile nuclear officials policy position relations response sanctions stance support ties troops"""
)


def government_of(words: Words, candidate: Candidate) -> str:
    """The country whose government a capital stands for here: "Pyongyang said", "Moscow's envoy"."""
    country = gazetteer().capitals.get(fold(candidate.text))
    if country is not None and _dealt_with(words, candidate):
        return country
    if country is None or words.lower(candidate.first - 1) in _LOCATING:
        return ""
    after = words.lower(candidate.last + 1)
    if words.items[candidate.last].possessive:
        return country if after in _OWN else ""
    verb = candidate.last + 1
    while verb <= candidate.last + _MOST_BEFORE_VERB and words.lower(verb) in _AUXILIARY:
        verb += 1
    acts = words.lower(verb)
    return country if acts in _GOVERNMENTAL and words.gap(min(candidate.last + 1, len(words.items) - 1)) == " " else ""


def _dealt_with(words: Words, candidate: Candidate) -> bool:
    """ "Pressure on Tehran", "cooperation with Moscow", "accused Minsk": so one deals with governments."""
    before, governs = words.lower(candidate.first - 1), words.lower(candidate.first - 2)
    apart = any(words.gap(candidate.first - back) != " " for back in (0, 1))
    place = words.lower(candidate.last + 1) in _INSIDE
    if before == "and" and words.lower(candidate.first - 3) == "between":
        before, governs = "between", words.lower(candidate.first - 4)
    return not apart and not place and (governs in _DEALINGS.get(before, ()) or before in _DONE_TO_GOVERNMENTS)


_DEALINGS: Final = {
    "on": word_set("pressure sanctions curbs embargo tariffs restrictions reliance dependence"),
    "against": word_set("sanctions tariffs embargo deterrence measures accusations allegations case"),
    "with": word_set(
        """cooperation co-operation ties relations talks dialogue negotiations alliance pact treaty deal agreement
        friction tensions rift contacts coordination partnership rapprochement diplomacy engagement normalisation
        normalization detente détente ceasefire truce"""
    ),
    "between": word_set(
        """cooperation co-operation ties relations talks dialogue negotiations alliance friction tensions rift contacts
        coordination rapprochement"""
    ),
    "to": word_set("concessions overtures ultimatum loyalty threat protest"),
    "from": word_set("concessions reparations recognition independence"),
    "toward": word_set("policy stance attitude"),
    "towards": word_set("policy stance attitude"),
}
_DONE_TO_GOVERNMENTS: Final = word_set(
    """accuse accused accuses accusing urge urged urges urging warn warned warns warning pressure pressured pressuring
    pressing isolate isolated isolating sanctioned sanctioning persuade persuaded deter deterred deterring antagonise
    antagonize provoked provoke provoking appease rebuked lobbied"""
)
_INSIDE: Final = word_set(
    "airport station police court suburb suburbs residents university museum time hospital street"
)
_AUXILIARY: Final = word_set("has had will would could should may might is was been can must also")
_MOST_BEFORE_VERB: Final = 3  # "has also been accused"
_LOCATING: Final = word_set("in at near from of outside around to told")


def small_ministries(words: Words) -> Iterator[Candidate]:
    """ "The defense ministry", "Japan's foreign ministry": bodies that are written small."""
    for last, word in enumerate(words.items):
        first = last
        while word.lower == "ministry" and words.lower(first - 1) in PORTFOLIOS and words.gap(first) == " ":
            first -= 1
        if first < last and words.items[first].text.islower():
            start, text = words.items[first].start, words.phrase(first, last)
            yield Candidate(first, last, start, start + len(text), text)


def owner_of(words: Words, candidate: Candidate) -> str:
    """The country whose a body of state is by the words before it: "South Korea's", "Japanese"; empty for none."""
    inside = range(candidate.first, candidate.last + 1)
    if any(words.lower(index) not in STATE_BODY_WORDS for index in inside) or candidate.first == 0:
        return ""
    before = candidate.first - 1
    for first in (before - 2, before - 1, before):
        if first >= 0 and all(words.gap(index) == " " for index in range(first + 1, candidate.first + 1)):
            phrase, known = words.phrase(first, before), gazetteer()
            country = known.countries.get(fold(phrase)) or known.demonyms.get(fold(phrase), "")
            if country:
                return country
    return ""
