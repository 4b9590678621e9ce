"""Web pages → the article on them, by trafilatura; its dates by htmldate."""

import logging
import re
from copy import deepcopy
from datetime import date
from typing import Any, Final, TypeAlias

import trafilatura
from htmldate import find_date

from checker.errors import BadDate
from checker.ingest.decode import decode
from checker.ingest.normalise import one_line
from checker.ingest.published import parse_date
from checker.ingest.source import Found, Source, broken_files_refused

Tree: TypeAlias = Any  # lxml's, which has no types

# Their remarks on broken markup are for who asks for them; without a handler Python prints them.
for _library in ("trafilatura", "htmldate", "courlan", "justext", "lxml"):
    logging.getLogger(_library).addHandler(logging.NullHandler())

_CHARSET: Final = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_XML_DECLARATION: Final = re.compile(r"\A\s*<\?xml[^>]*>")
_CHARSET_WITHIN: Final = 4096  # bytes; the standard asks for it in the first 1,024
# Precision first: comments and related links leak otherwise; short pages give nothing that strictly.
_STRICTEST_FIRST: Final[tuple[dict[str, Any], ...]] = (
    {"favor_precision": True, "include_tables": False},
    {"include_tables": False},
    {"favor_recall": True},
)
_TABLE_TAGS: Final = ("table", "tbody", "tr", "td", "th")
# Other articles' dates, and readers': htmldate takes the first one of a body that has no better.
_OTHERS_NAMES: Final = (
    r"\b(comments?|replies|related|recommend\w*|most-?\w+|more-\w+|popular|latest|sidebar|teasers?|widget\w*)\b"
)
_OTHERS: Final = (
    "//body//*[self::ul or self::ol or self::aside or self::nav or self::footer or self::form"
    f" or re:test(concat(@class, ' ', @id), '{_OTHERS_NAMES}', 'i')][not(.//h1)]"
)
_EXSLT: Final = {"re": "http://exslt.org/regular-expressions"}
_LIST_MARK: Final = re.compile(r"^(?:- |\d+\. )")


def read_html(source: Source) -> tuple[Found, ...]:
    """One article, with the title, outlet, address and dates that the page's metadata give."""
    declared = _CHARSET.search(source.data[:_CHARSET_WITHIN])
    page = decode(source.data, source.name, declared[1].decode("ascii") if declared else "")
    page = _XML_DECLARATION.sub("", page)  # lxml refuses decoded text that declares an encoding
    with broken_files_refused("HTML", source.name):
        tree = trafilatura.load_html(page)
        if tree is None:
            return (Found("", source.name),)
        return (_found(tree, source.name),)


def _found(tree: Tree, where: str) -> Found:
    metadata = trafilatura.extract_metadata(tree, date_config={"extensive_search": False})
    outlet = one_line(metadata.sitename or "")
    dated = _without_others(tree)
    published, updated = _date(dated, original=True), _date(dated, original=False)
    return Found(
        text=_text(tree),
        where=where,
        title=_without_outlet(one_line(metadata.title or ""), outlet),
        outlet=outlet,
        url=metadata.url or "",
        published=published,
        updated=updated if updated != published else None,
    )


def _text(tree: Tree) -> str:
    """The article's paragraphs, an empty line between them."""
    for page in (tree, _without_layout_tables(tree)):
        for options in _STRICTEST_FIRST:
            document = trafilatura.bare_extraction(page, include_comments=False, **options)
            text = getattr(document, "text", None) or ""
            if text.strip() and not text.lstrip().startswith("|"):
                return "\n\n".join(_LIST_MARK.sub("", line) for line in text.split("\n") if line.strip())
    return ""


def _without_layout_tables(tree: Tree) -> Tree:
    """A copy of a page on which tables are boxes: old pages put columns, and so the article, into a table."""
    page = deepcopy(tree)
    for cell in page.iter(*_TABLE_TAGS):
        cell.tag = "div"
    return page


def _without_others(tree: Tree) -> Tree:
    """A copy of a page without what surrounds its article."""
    page = deepcopy(tree)
    for element in page.xpath(_OTHERS, namespaces=_EXSLT):
        element.drop_tree()
    return page


def _date(tree: Tree, *, original: bool) -> date | None:
    """The date of publication (`original`) or of the last change, from the page's markup alone, not its words."""
    found = find_date(
        tree,
        extensive_search=False,
        original_date=original,
        deferred_url_extractor=True,
        outputformat="%Y-%m-%dT%H:%M:%S%z",
        min_date="1900-01-01",
    )
    try:
        return parse_date(found, "") if found else None
    except BadDate:
        return None


def _without_outlet(title: str, outlet: str) -> str:
    """The title without the site's name that many pages put behind it ("… | The Post")."""
    return re.sub(rf"\s+[|–—-]\s+{re.escape(outlet)}$", "", title) if outlet else title
