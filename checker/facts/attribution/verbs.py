"""The words that attribute, as data: which verb, with which complement, means that somebody says, thinks or wants it.

A verb counts only with a complement that its row names: "showed that …" attributes, "showed a film" doesn't.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from checker.facts.names.word_set import word_set


class Stance(StrEnum):
    """How a source stands to what is attributed to it."""

    SAYS = "says"
    DENIES = "denies"
    WITHHOLDS = "withholds"  # declines to say, did not say
    ASKS = "asks"
    DEMANDS = "demands"
    INTENDS = "intends"
    THINKS = "thinks"
    JUDGES = "judges"


class Frame(StrEnum):
    """What a verb of attribution takes as its complement; a preposition stands for itself in `Verb.frames`."""

    QUOTE = "quote"  # "…," she said
    CLAUSE = "clause"  # said (that) …, asked whether …
    INFINITIVE = "infinitive"  # vowed to …
    GERUND = "gerund"  # denied taking …
    OBJECT = "object"  # praised the …
    OBJECT_INFINITIVE = "object-infinitive"  # urged them to …
    OBJECT_AT = "object-at"  # put the toll at …
    PREDICATE = "predicate"  # called it a …, described it as …


@dataclass(frozen=True, slots=True)
class Verb:
    """What a verb, or an adjective or noun in its place, means with each complement that it may take."""

    frames: Mapping[str, Stance]


# Stance, complements, verbs. A verb may stand in several rows.
_ROWS: Final = (
    (
        Stance.SAYS,
        "quote clause",
        "say tell add announce report note explain state declare claim argue insist confirm acknowledge"
        " admit concede maintain assert contend testify recall remark comment reply respond write"
        " tweet post blog text email joke observe reveal disclose indicate suggest imply warn caution predict forecast"
        " estimate project stress emphasise emphasize underline underscore reiterate repeat reaffirm affirm allege"
        " complain lament conclude boast posit counter retort clarify certify attest inform assure remind"
        " quote point hint signal cite mention proclaim pronounce profess speculate theorise theorize swear"
        " guess reckon opine muse marvel grumble gripe protest volunteer recount relate confess brag advise charge"
        " elaborate notify brief rule shoot-back fire-back hit-back snap-back intimate",
    ),
    (
        Stance.SAYS,
        "clause",
        "show demonstrate prove reflect illustrate highlight find determine discover calculate document detail"
        " outline describe convey communicate relay broadcast publish hold ascertain establish specify make-clear",
    ),
    (
        Stance.SAYS,
        "quote",
        "jeer holler boo retaliate"
        " continue begin shout yell scream whisper mutter murmur scoff quip laugh sigh cry exclaim chant sing"
        " read riff snap answer interject interrupt agree start finish recite bark growl gush enthuse sniff tease"
        " deadpan put intone crow cheer chuckle smile shrug sum",
    ),
    (Stance.SAYS, "of about against", "warn caution"),
    (Stance.SAYS, "about on", "speak talk comment testify joke complain boast brag write lie"),
    (Stance.SAYS, "of", "boast speak brag"),
    (Stance.DENIES, "on against", "push-back"),
    (Stance.SAYS, "object-at", "put estimate"),
    (Stance.JUDGES, "at", "scoff sneer balk bristle shoot-back fire-back hit-back strike-back snap-back lash-out"),
    (Stance.SAYS, "to", "refer allude point testify admit confess attest"),
    (Stance.SAYS, "object predicate", "attribute"),
    (
        Stance.SAYS,
        "object",
        "cite mention discuss announce explain reiterate reaffirm stress emphasise emphasize underline underscore"
        " acknowledge confirm reveal disclose note outline detail allege predict forecast recall recount tout retweet"
        " proclaim affirm estimate specify describe express claim voice report reference invoke suggest say defend",
    ),
    (Stance.SAYS, "object", "show find give put"),  # a report, a poll; see BY_REPORTS
    (Stance.SAYS, "gerund", "admit report acknowledge recall describe mention"),
    (Stance.DENIES, "clause gerund object", "deny"),
    (
        Stance.DENIES,
        "object",
        "reject refute rebut dispute disavow repudiate rebuff contradict debunk disown contest disclaim",
    ),
    (Stance.DENIES, "clause", "dispute doubt disagree"),
    (Stance.DENIES, "object predicate", "dismiss"),
    (Stance.ASKS, "quote clause", "ask wonder question inquire enquire query"),
    (Stance.DEMANDS, "quote", "urge implore beg pray"),
    (Stance.ASKS, "about", "ask wonder inquire enquire"),
    (Stance.ASKS, "object", "question"),
    (
        Stance.DEMANDS,
        "clause object",
        "demand request propose recommend urge advocate",
    ),
    (Stance.DEMANDS, "clause", "order insist require ask suggest plead pray"),
    (
        Stance.DEMANDS,
        "object-infinitive",
        "urge ask tell order call beg implore advise encourage request command instruct press invite warn exhort"
        " direct pressure petition entreat push",
    ),
    (Stance.DEMANDS, "infinitive", "demand ask beg plead"),
    (Stance.DEMANDS, "gerund", "propose recommend suggest advocate"),
    (Stance.DEMANDS, "for", "call ask push plead appeal press lobby campaign argue beg pray advocate"),
    (Stance.DEMANDS, "on", "call insist"),
    (Stance.DEMANDS, "against", "argue campaign advise"),
    (Stance.DEMANDS, "to", "appeal"),
    (
        Stance.INTENDS,
        "infinitive",
        "vow pledge promise swear threaten agree plan intend seek want aim refuse offer aspire"
        " decline volunteer prefer claim decide look like love",
    ),
    (Stance.INTENDS, "clause", "vow pledge promise threaten agree resolve"),
    (Stance.INTENDS, "quote", "vow pledge promise"),
    (Stance.INTENDS, "object", "pledge vow promise"),
    (
        Stance.THINKS,
        "quote clause",
        "think believe expect hope fear worry feel suspect assume understand anticipate wish know realise realize"
        " agree imagine conclude presume trust bet fret surmise reason figure recognise recognize",
    ),
    (Stance.THINKS, "infinitive", "hope wish"),
    (Stance.THINKS, "object-infinitive", "expect want believe consider prefer wish"),
    (Stance.THINKS, "predicate", "consider deem find see view regard perceive believe think judge"),
    (
        Stance.THINKS,
        "object",
        "fear doubt expect foresee anticipate consider prefer want view regard recognise recognize deem",
    ),
    (Stance.THINKS, "for", "hope wish"),
    (Stance.THINKS, "in", "believe"),
    (Stance.THINKS, "about", "worry care think"),
    (Stance.THINKS, "with", "agree disagree sympathise sympathize empathise empathize"),
    (Stance.DEMANDS, "clause", "want prefer"),
    (
        Stance.JUDGES,
        "object",
        "praise criticise criticize condemn denounce blast slam mock welcome hail applaud thank blame chide rebuke"
        " bash deplore decry lambast lambaste regret oppose support endorse back favour favor ridicule"
        " commend laud castigate berate admonish scold deride belittle disparage malign vilify lament"
        " bemoan champion embrace resent detest revile congratulate excoriate scorn"
        " protest deprecate pan skewer trash insult taunt distance decry rip credit portray paint downplay play-down"
        " champion disparage assail impugn dislike mourn liken compare",
    ),
    (Stance.JUDGES, "object predicate", "accuse suspect"),
    (
        Stance.JUDGES,
        "predicate",
        "call describe label brand dub characterise characterize portray term depict paint cast denounce condemn hail"
        " praise criticise criticize slam blast deride ridicule mock tout credit liken defend",
    ),
    (Stance.JUDGES, "of", "approve disapprove accuse complain suspect"),
    (Stance.JUDGES, "for", "apologise apologize"),
)


# Adjectives behind "be": "is confident that …", "was critical of …".
_ADJECTIVES: Final = (
    (
        Stance.THINKS,
        "clause",
        "confident certain sure convinced hopeful optimistic pessimistic worried concerned afraid fearful aware"
        " doubtful disappointed glad pleased angry happy proud adamant relieved surprised",
    ),
    (Stance.THINKS, "about", "confident optimistic pessimistic hopeful worried concerned"),
    (Stance.JUDGES, "of", "critical supportive sceptical skeptical wary dismissive suspicious"),
    (Stance.JUDGES, "about", "sceptical skeptical angry unhappy enthusiastic"),
    (Stance.INTENDS, "infinitive", "willing ready eager reluctant prepared unwilling determined keen"),
)

# Nouns with an owner: "the firm's claim that …".
_NOUNS: Final = (
    (
        Stance.SAYS,
        "clause",
        "case point argument notion idea concern doubt criticism accusation claim assertion allegation accusation"
        " assurance warning prediction statement suggestion argument insistence"
        " announcement contention complaint admission acknowledgement testimony",
    ),
    (Stance.THINKS, "clause", "belief fear hope conviction expectation"),
    (Stance.INTENDS, "clause infinitive", "promise pledge vow threat"),
    (Stance.DEMANDS, "for", "call demand plea"),
    (Stance.DEMANDS, "clause", "demand"),
)


def _table(rows: Iterable[tuple[Stance, str, str]]) -> Mapping[str, Verb]:
    frames: dict[str, dict[str, Stance]] = {}
    for stance, complements, lemmas in rows:
        for lemma in lemmas.split():
            for frame in complements.split():
                frames.setdefault(lemma, {}).setdefault(frame, stance)
    return MappingProxyType({lemma: Verb(MappingProxyType(found)) for lemma, found in frames.items()})


VERBS: Final = _table(_ROWS)
ADJECTIVES: Final = _table(_ADJECTIVES)
NOUNS: Final = _table(_NOUNS)

# Verbs with which somebody brings forward what a noun says: "made the case that …", "raised concern that …".
BRINGING: Final = word_set(
    "make have raise voice issue float repeat reject express share offer give advance push dismiss deny reiterate"
    " defend echo renew"
)

# Verbs that stand before the one that attributes and belong to its cue: "declined to say".
CATENATIVES: Final = MappingProxyType(
    {
        "decline": Stance.WITHHOLDS,
        "refuse": Stance.WITHHOLDS,
        "fail": Stance.WITHHOLDS,
        "continue": None,
        "appear": None,
        "seem": None,
        "go": None,
    }
)

# What the tagger's lemmatiser makes of "hoped" and "hoping".
LEMMAS: Final = MappingProxyType({"hop": "hope"})

# Verbs that a quotation follows without a comma: "shouting "Shame!"".
CRIES: Final = word_set("shout yell scream chant sing cry cheer jeer holler boo read")

# Verbs that attribute an object where a report, a poll or the like shows it: not "the zoo showed a tiger".
BY_REPORTS: Final = word_set("show find give put")

# Verbs that pass on what another says: "quoted the governor as saying …".
QUOTING: Final = word_set("quote cite")

# Questions: who asks them is often left out, "Asked whether …, he said no".
QUESTIONS: Final = word_set("ask press question query quiz")

# Words behind a verb that make another of it: "shot back", "made clear".
PARTICLES: Final = word_set("back clear out down")

# Verbs that a thing does too, but not as a source: "the strike threatens to last", "the quake claimed lives".
OF_THINGS_TOO: Final = word_set("threaten promise claim")

# Verbs whose wish is told with "would": "would like to …".
WISHES: Final = word_set("like love prefer")

# Verbs whose passive attributes although it names nobody: "is said to be …", "is accused of …".
SOURCELESS: Final = word_set(
    "say believe think report allege accuse suspect rumour rumor understand claim estimate consider know fear call"
    " describe label quote expect"
)

# Verbs whose object is who is told, so that a statement may stand before them: "…, he told reporters".
ADDRESSING: Final = word_set("tell inform remind notify assure advise brief warn remark ask")

# Idioms whose verb attributes nothing, as the words that it ends.
IDIOMS: Final = ("goes without saying", "went without saying", "that is to say", "needless to say")
