"""The nouns of attribution, and adverbs in their place, as data: who and what may speak, and on what occasion."""

import re
from typing import Final

from checker.facts.names.word_set import word_set

# What "according to" may name that is no source: "went according to plan".
NO_SOURCES: Final = word_set(
    "plan plans schedule size type need needs taste ability age height weight custom tradition"
)

# What somebody issues in order to speak: who issues it is the source.
DOCUMENTS: Final = word_set(
    "statement letter report tweet post message email memo note editorial article release communique announcement"
    " declaration text document comment"
)

# Pictures show, in captions; they are nobody's statement.
PICTURES: Final = word_set("photo photograph picture image illustration map")

# What a verb of attribution may have as its complement without attributing: "spoke on condition of anonymity".
NO_CONTENT: Final = word_set("condition behalf phone telephone time")

# Bodies and texts that speak: "it" may mean them, "he" may not.
INSTITUTIONS: Final = word_set(
    "ministry government company agency office police court bank union party institute charity club council committee"
    " commission campaign department parliament army military university hospital airline operator firm organisation"
    " organization group team federation association board newspaper paper magazine outlet channel station website site"
    " embassy administration bureau authority service fund foundation regulator bloc alliance coalition delegation"
    " report study statement letter survey poll document editorial article message email memo review book bill video"
    " banner sign think-tank tank network daily news wire media cabinet congress senate house league"
    " corporation studio airport operator carmaker maker retailer lender insurer exchange panel tribunal jury"
    " militia junta regime movement front cell gang village city town country state nation region province"
    " county district school college museum church"
)

# Words that end a headline as its source: "Talks to resume: official".
HEADLINE_SOURCES: Final = word_set(
    "official officials minister ministry police report reports source sources study survey poll army military"
    " media witness witnesses agency government president premier governor mayor court prosecutor prosecutors"
    " lawyer lawyers expert experts analyst analysts researchers spokesman spokeswoman spokesperson aide"
    " doctors company union un embassy mediators negotiators diplomat diplomats"
)

# Adverbs for what others say, nobody named.
HEARSAY: Final = re.compile(r"\b(?:reportedly|purportedly)\b", re.IGNORECASE)

# Words in capitals before a colon that head a line and name nobody.
LABELS: Final = word_set(
    "note notes update updated correction corrections clarification breaking photo photos video videos watch read more"
    " related live opinion analysis exclusive editor's source sources tags topics copyright caption credit q&a faq"
    " developing warning alert quiz poll podcast listen gallery factbox timeline explainer"
)

# What shows something by what it says.
REPORTS: Final = word_set(
    "poll survey study report data figure statistic record email e-mail document analysis research census index"
    " review audit inquiry investigation experiment test result count tally estimate forecast filing footage ballot"
)

# On what occasion and by what means something is said: no part of it.
OCCASIONS: Final = word_set(
    "statement interview speech conference briefing letter tweet post rally hearing testimony email e-mail memo note"
    " report article column remark comment debate meeting summit call message twitter facebook television tv radio"
    " event reception dinner appearance address session press news"
)
