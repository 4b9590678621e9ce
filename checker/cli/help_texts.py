"""What the commands say of themselves: `checker COMMAND --help`."""

from typing import Final

EXAMPLES: Final = """\
examples:
  checker compare kyodo.txt asharq.html --outlet Kyodo --date 2023-11-13
  checker draft draft.docx kyodo.txt asharq.html
  checker facts article.txt
  checker app

checker COMMAND --help tells more."""

COMPARE: Final = """\
Compare what two or more articles report of one event, claim by claim and fact by fact.

A SOURCE is a text, Markdown, HTML, PDF, DOCX or JSON file, a JSONL file of many articles, or - for the standard input.
--outlet and --date are given once a source, in the order of the sources, and win over what the file says; without
either, the outlet is the file's name. Without a file to write to a readable report is printed, the gravest
first."""

COMPARE_EXAMPLES: Final = """\
examples:
  checker compare a.txt b.txt --outlet Kyodo --outlet "Asharq Al-Awsat" --date 2023-11-13 --date 2023-11-13
  checker compare story.jsonl --csv discrepancies.csv
  checker compare a.txt b.txt c.txt --html report.html --pdf report.pdf
  checker compare a.html b.pdf --json - | jq '.findings[0]'
  checker compare draft.docx wire.txt --fail-on high && publish draft.docx

exit status: 0 done, 1 --fail-on met, 2 bad usage or bad input"""

MODEL: Final = "a sentence-transformers model or folder (default: all-MiniLM-L6-v2)"

JUDGE: Final = (
    "a cross-encoder for natural language inference, name or folder, that is asked of aligned claims between which no"
    " fact tells a difference (default: none is asked)"
)

FACTS: Final = """\
Print the facts of a text, or of each text of a JSONL file, as lines of JSON or in words.

For JSONL of {"id", "text", "date"?} objects there is one line for each object, as it is read, and a line that can't be
read gives {"id" or "line", "error"}; for any other SOURCE there is one line for each article, with its "text" as it was
read. Offsets point into the text that was given, or into that one.

--explain prints for people what fired instead: sentence by sentence, each fact with its words marked, what they mean,
the rule that found it and the word that governs it."""

FACTS_EXAMPLES: Final = """\
examples:
  checker facts article.txt --date 2023-11-13
  checker facts article.txt --explain | less
  checker facts texts.jsonl --json facts.jsonl
  echo '{"id": "1", "text": "Twelve died on Monday.", "date": "2023-11-13"}' | checker facts -"""

PAIRS: Final = """\
Compare two texts a line: the way of checker compare, its thresholds, the models loaded once.

IN is a JSONL file, or - for the standard input, of {"id", "left", "right", "left_date"?, "right_date"?} objects. There
is one line for each, as it is read: {"id", "relation", "conflict", "alignments", "findings"}; a line that can't be read
gives {"id" or "line", "error"}. A side of one or two sentences is presumed to be about the other's event."""

PAIRS_EXAMPLES: Final = """\
examples:
  checker pairs pairs.jsonl --json answers.jsonl
  echo '{"id": "1", "left": "Twelve died.", "right": "Fifteen died."}' | checker pairs - | jq .relation"""

TRAIN: Final = """\
Fit the coefficients that tell whether two articles are of one event, two claims say the same, two texts contradict
each other.

FOLDER holds align_*.jsonl, a line a pair of documents: {"id", "left", "right", "scored": {"left": [[start, end]…],
"right": …}, "gold": [{"left": [start, end], "right": [start, end]}…]}: the sentences that were annotated, and those of
them that report the same thing. Documents without any are of different events.

Where it also holds conflict_*.jsonl, what tells of a contradiction is weighed anew: {"id", "left", "right",
"left_date"?, "right_date"?, "label": "conflict" or "consistent"}."""

TRAIN_EXAMPLES: Final = """\
example:
  checker train annotated/ --source "ECB+, topics 1-35" --out checker/coefficients.json"""
