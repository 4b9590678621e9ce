"""What a figure or a time is said of, by the words beside it: the tables of measures, of happenings and of things.

The words of one row tell of one thing. Of the words of a table in a claim, those that the fact hangs on or counts come
first, then the nearest one that no other fact of the kind stands before.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

TEXTS: Final = 1024  # whose words are remembered: a claim is held against many
REACH: Final = 70  # characters: a word farther off is said of something else

# What a figure or a length of time tells of, by the sorts of value that can: a price is no count, nobody is killed by
# the mile.
_MEASURES: Final[Mapping[str, Mapping[str, str]]] = {
    "count share": {
        "killed": r"kill(?:s|ed|ing)?|dead|die[ds]?|dying|deaths?|death toll|toll|perish\w*|drown\w*|fatal\w*"
        r"|casualt\w+"
        r"|los[et]\w* (?:their|his|her|its) li(?:ves|fe)|claim\w* (?:the )?li(?:ves|fe)",
        "injured": r"injur\w+|wound\w+|hurt|maim\w*|hospitali[sz]ed",
        "missing": r"missing|unaccounted|(?:been )?accounted for|not been (?:traced|found)|disappear\w*|trapped"
        r"|(?:look|search)\w* for",
        "aboard": r"aboard|on[ -]board|carrying|(?:cramm?|pack|squeez|crowd|load|pil)ed (?:on|in|into|onto|aboard)",
        "rescued": r"rescue[ds]?|pulled (?:\w+ ){0,3}(?:alive )?(?:from|out)|survivors?|saved",
        "held": r"arrest\w*|detain\w*|t(?:ook|aken?|aking) into custody|in custody",
        "displaced": r"evacuat\w+|displac\w+|homeless|fled|flee\w*"
        r"|(?:driven?|drove|mov\w+|forc\w+|chased) (?:[\w,]+ ){0,4}?(?:out|from (?:their )?homes)|had to leave"
        r"|le(?:ave|ft|aving) (?:their )?homes",
        "infected": r"infect\w+|cases?|tested positive",
        "employed": r"employ(?:s|ed|ing|ment)?|workforce|payroll|staffed|headcount|work(?:s|ed|ing)? (?:at|for|in)",
        "dismissed": r"la(?:y|id|ying) off|lay-?offs|redundan\w+|job (?:cuts|losses)"
        r"|(?:cut|shed|axe)(?:s|t?ing)? [^.]{0,20}(?:jobs|positions|posts)"
        r"|los\w+ their jobs",
        "marched": r"(?-i:march\w*)|protest\w*|demonstrat\w+|rall(?:y|ied|ies)|attend\w*|crowd\w*",
        "majority": r"ahead|lead|led|leading|majority|margin|edge[sd]?|by(?= (?:\w+ )?\d[\d,]* votes\b(?! to\b))",
        "turnout": r"turnout|(?:cast|casting) (?:a |an |their )?(?:ballots?|votes?)|(?:took|taken?|takes|taking) part"
        r"|(?:went|gone|go) to the polls|turned out|participat\w+",
        "jobless": r"unemploy\w+|jobless\w*|out of work",
    },
    "share": {
        "inflation": r"inflation|consumer prices?|cost of living",
        "growth": r"gdp|gross domestic product|economic growth|econom(?:y|ies)|recession",
        "rate": r"interest rates?|(?:key|base|basic|policy|main) rate|benchmark"
        r"|(?:cut|rais|lower|hik|lift|hold|keep|leav)(?:s|es|ed|ing|e)? (?:its |the )?rates?",
        "margin": r"(?:gross |net |operating |profit )+margins?",
        "approval": r"approval rating|approve[sd]?|popularity",
    },
    "money share": {
        "price": r"price[sd]?|pric(?:e|ing) tag|buy(?:s|ing)?|bought|acqui\w+|takeover|purchase[sd]?|pay(?:s|ing)?|paid"
        r"|sell|sold|fetch\w*|auction\w*|costs?|costing|deal|transaction|bid|buyout|valu(?:es?|ed|ing)",
        "revenue": r"revenues?|turnover|sales",
        "dividend": r"dividends?",
        "profit": r"profits?|earnings|net income|earned",
        "loss": r"loss(?:es)?|deficit",
        "fine": r"fine[sd]?|penalt(?:y|ies)",
        "damages": r"compensation|damages|settle(?:ment|d)?|payout",
        "bail": r"bail",
        "debt": r"debts?|loans?|borrow\w*|owe[sd]?|bonds?",
        "wage": r"salar(?:y|ies)|wages?|pay rise",
        "spending": r"budget|spen[dt]\w*|invest\w*|fund(?:s|ed|ing)?",
        "aid": r"aid|donat\w+|pledg\w+|grants?|relief",
        "fraud": r"defraud\w*|embezzl\w+|stole|stolen|launder\w*|brib\w+|fraud",
        "prize": r"prize|purse|jackpot",
        "ransom": r"ransom",
        "fee": r"fees?",
    },
    "money": {"damage": r"damage"},
    "money share count": {"share": r"shares?|stocks?"},
    "length": {
        "depth": r"depths?|deep|shallow",
        "distance": r"(?:far|away|miles|kilometres|kilometers|km) from|away|distance|epicentre|epicenter|nearest|trip",
        "height": r"height|tall|high|altitude|elevation",
        "length": r"length|long|stretch",
        "rain": r"rain(?:fall)?|snow(?:fall)?",
        "flight": r"fl(?:y|ies|ew|own|ying)|travel\w*|range",
    },
    "speed": {"speed": r"wind speeds?|winds?|gusts?|speeds?|speeding|mph|km/h"},
    "count": {"magnitude": r"magnitude|richter|-magnitude|strength(?= of \d\.\d)"},
    "temperature degree": {"temperature": r"temperatures?|degrees"},
    "score": {
        "result": r"w[io]n|beat(?:s|en)?|defeat\w*|victory|los[et]\w*|drew|draw|pass(?:es|ed)?|approv\w+"
        r"|vot(?:e[sd]?|ing)|reject\w*|thrash\w*",
        "state of play": r"level\w*|lead|led|equali[sz]\w+|half-?time|break|trail\w*|ahead|deficit",
    },
    "time": {
        "time served": r"served",
        "sentence": r"jail(?:s|ed)?|prison|imprison\w*|sentenc\w+|behind bars|serving|(?:prison|jail) terms?",
        "ban": r"bann?(?:s|ed|ing)?|suspension|disqualif\w+",
        "strike": r"strikes?|walkout|stoppage",
        "delay": r"delay\w*|late|behind schedule",
        "truce": r"truces?|cease-?fires?|armistice",
        "outage": r"outages?|blackouts?|power cuts?|without (?:power|electricity|water)",
        "curfew": r"curfews?|lockdown|state of emergency",
        "closure": r"clos(?:es?|ed|ing|ure)|shut\w*",
        "tenure": r"in (?:the |her |his |their )?(?:job|post|office|charge|power|role)|at the helm",
        "fight": r"battl(?:es?|ed|ing)|f(?:ight|ought)\w*|extinguish\w*|douse\w*"
        r"|(?:put|bring|brought)\w*(?: \w+){0,3} (?:out|under control)",
        "talks": r"(?:peace |trade |pay )?talks|negotiat\w+|meeting|summit|bargaining",
        "winning time": r"w[io]n\w*|victory|finish\w*|course record|clocked",
    },
}  # fmt: skip

# What happened at a time; the nouns beside their verbs.
_HAPPENINGS: Final[Mapping[str, str]] = {
    "report": r"sa(?:y|ys|id|ying)|t[eo]ll?d?|announc\w+|report(?:s|ed|ing)?|add(?:s|ed)|(?-i:stat(?:es|ed|ement))"
    r"|according|publish\w*|interview\w*|confirm\w*",
    "founding": r"found(?:ed|ing|ation)|establish\w*|set up|creat\w+|(?:dat(?:es|ing) (?:back|from))|in business since",
    "birth": r"born|birth",
    "death": r"die[ds]?|death|dead|kill(?:ed|ing|s)?",
    "leaving": r"(?:left|leaves?|leaving)|resign\w*|quit|step(?:s|ped|ping)? down|depart\w*|retire\w*|dismiss\w*"
    r"|sacked",
    "taking office": r"sw[eo]rn|swear\w*|swearing-in|inaugurat\w+|tak(?:es?|ing) office|took office|appoint\w*"
    r"|(?:becom(?:e|es|ing)|became) (?:the |an? |its |their |his |her )?(?!vacant|available|empty|free)\w+",
    "closing of a deal": r"clos(?:e|es|ed|ing)|complet\w+|wrap(?:s|ped|ping)? up|finali[sz]\w*|conclu\w+",
    "occurrence": r"happen\w*|occur\w*|str(?:ikes?|uck)|hits?|t(?:ook|akes?|aking) place|explo\w+|blast"
    r"|shook|erupt\w*|crash\w*|collaps\w+|tore through|ripped through|collid\w+|collision|derail\w*|detonat\w+"
    r"|capsiz\w+|overturn\w*|(?:rolled|keeled|tipped|turned|flipped|rolls|keels|tips|turns|flips) over",
    "adjournment": r"adjourn\w*|postpon\w*|resum\w+|back in court|put off|deferred",
    "vote": r"vot(?:e|es|ed|ing)|ballot(?:s|ed)?|election|referendum|polls?",
    "arrest": r"arrest\w*|detain\w*|custody|(?:hand)?cuffed|apprehend\w*|nabbed|caught|captured",
    "sentence": r"sentenc\w+|jail\w*|convict\w*|found guilty|verdict|imprison\w*",
    "charge": r"charg(?:e|es|ed|ing)|indict\w*|accus\w+",
    "trial": r"trial|hearing|appear(?:s|ed|ance)?|plead\w*|pled",
    "signing": r"sign(?:s|ed|ing|ature)?|initialled|agree(?:s|d|ment)?",
    "start": r"beg[ai]n\w*|begun|start(?:s|ed|ing)?|open(?:s|ed|ing)?|launch\w*|kick(?:s|ed)? off",
    "end": r"end(?:s|ed|ing)?|finish\w*|expir\w+|call(?:s|ed)? off|suspend\w*",
    "arrival": r"arriv\w+|land(?:s|ed|ing)|reach\w*",
    "departure": r"depart\w*|set off|set out|t(?:ake|ook)[ -]?off|lift(?:s|ed|ing)?[ -]off"
    r"|blast(?:s|ed)? off|sail(?:s|ed)",
    "meeting": r"m[ee]et\w*|met|talks|summit|conference|visit\w*",
    "purchase": r"b(?:uy|ought)|acqui\w+|purchas\w+|takeover|sold|sale",
    "return": r"return\w*|reopen\w*",
    "win": r"w[io]n(?:s|ning)?|victory|defeat\w*|beat(?:s|en)?",
}  # fmt: skip


def _table(rows: Mapping[str, str]) -> re.Pattern[str]:
    """One pattern for a table; of a match, `rows` by the number of its group. Without rows it matches nothing."""
    return re.compile("|".join(rf"(\b(?:{words})\b)" for words in rows.values()) or r"(?!)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Word:
    """Where a word of a table stands in a text, and the row that has it."""

    place: tuple[int, int]
    row: str


class Table:
    """Rows of words that tell of one thing each."""

    def __init__(self, rows: Mapping[str, str]) -> None:
        self._names = tuple(rows)
        self._pattern = _table(rows)
        self._words_in = lru_cache(TEXTS)(self._find)

    def row_of(self, words: str) -> str:
        """The row of the last word of the table among some words; empty for none."""
        found = self._words_in(words)
        return found[-1].row if found else ""

    def nearest(
        self, text: str, start: int, end: int, others: Iterable[tuple[int, int]] = (), reach: int = REACH
    ) -> str:
        """The row of the word of a claim's text nearest to `[start, end)`, on this side of all `others`."""
        barriers = tuple(others)
        reached = [
            (gap, word.place[0], word.row)
            for word in self._words_in(text)
            if (gap := _gap(word.place, (start, end))) <= reach
            and not any(_between(barrier, word.place, (start, end)) for barrier in barriers)
        ]
        return min(reached)[2] if reached else ""

    def _find(self, text: str) -> tuple[_Word, ...]:
        return tuple(
            _Word(match.span(), self._names[(match.lastindex or 1) - 1])
            for match in self._pattern.finditer(text.replace("\n", " "))
        )


def _gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def _between(barrier: tuple[int, int], one: tuple[int, int], other: tuple[int, int]) -> bool:
    first, last = sorted((one, other))
    return first[1] <= barrier[0] and barrier[1] <= last[0]


def _measures_of(sort: str) -> Table:
    return Table(
        {row: words for sorts, rows in _MEASURES.items() if sort in sorts.split() for row, words in rows.items()}
    )


MEASURES: Final = MappingProxyType({sort: _measures_of(sort) for sorts in _MEASURES for sort in sorts.split()})
NO_MEASURES: Final = Table({})  # of what no measure is told: hectares, kilograms, scores
HAPPENINGS: Final = Table(_HAPPENINGS)
# Per cent of these are told once of an event or a day; those of prices and rates are read again and again.
TOLD_ONCE: Final = frozenset({"turnout", "majority", "killed", "injured", "share"})
# What one event of a story lasts; a sentence, a ban or a term of office is one person's.
LASTING: Final = frozenset({"strike", "delay", "truce", "outage", "curfew", "closure", "fight", "talks"})
REPORT: Final = "report"  # the happening that is a telling of others

# Nouns of one thing that are counted; the first of each row stands for it.
_THINGS: Final = (
    "people person man woman worker employee staff resident inhabitant citizen adult patient passenger guest "
    "participant protester demonstrator marcher member victim civilian migrant villager others victims fan spectator "
    "runner survivor miner voter elector",
    "ship vessel boat freighter",
    "home house dwelling",
    "plane aircraft jet airliner",
    "car vehicle",
    "kid child youngster minor",
    "firm company business",
    "officer policeman police force constable trooper",
    "soldier troops troop serviceman army military",
    "job post position",
    "vote ballot",
    "practice surgery",
    "school academy",
    "store shop outlet branch",
    "flat apartment",
    "pupil student",
    "attack strike raid",
    "shot bullet round",
    "metre meter",
    "truck lorry",
    "body corpse remains",
    "animal dog cat horse cow cattle pig sheep goat bird chicken elephant whale fish",
    "doctor physician medic",
    "tourist holidaymaker visitor",
    "refugee asylum-seeker",
)
_THING_OF: Final = MappingProxyType({word: row.split()[0] for row in _THINGS for word in row.split()})
PEOPLE: Final = "people"
# What becomes of people: whoever is counted so is one of them, but for the animals.
OF_PEOPLE: Final = frozenset({"killed", "injured", "missing", "rescued", "held"})
# Things of the table that nobody is: what is counted as one of these is no count of people.
LIFELESS: Final = frozenset(
    {
        "animal",
        "truck",
        "body",
        "ship",
        "home",
        "plane",
        "car",
        "firm",
        "job",
        "vote",
        "practice",
        "school",
        "store",
        "flat",
        "attack",
        "shot",
        "block",
        "street",
        "floor",
        "room",
    }
)
_TIMES: Final = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:to|yester)day|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|night|morning|afternoon|evening"
)
# What counts nothing by itself: "the number of people rose to seven".
_EMPTY: Final = frozenset({"number", "figure", "total", "toll", "count", "tally", "rate", "share", "amount", "sum"})


def thing_of(noun: str) -> str:
    """What a counted noun stands for: "vessel" is a ship, "Britons" are people; a weekday counts nothing."""
    lower = noun.lower()
    if _TIMES.fullmatch(lower) or lower in _EMPTY:
        return ""
    if noun[:1].isupper():
        return PEOPLE
    return _THING_OF.get(lower) or _THING_OF.get(lower.removesuffix("s"), lower)
