"""What a line that is none of the story's looks like: credits, link lists, furniture.

The tables are data: each row is a form of the trade (how pages, agencies and archives label things), none is one
outlet's. A row is a whole line, or a whole credit; upper and lower case alike, unless a part says `(?-i:…)`.
"""

import re
from typing import Final

BYLINE: Final = "byline"
COPYRIGHT: Final = "copyright line"
DISCLAIMER: Final = "disclaimer"
FURNITURE: Final = "page furniture"


def _any(*rows: str) -> str:
    return "|".join(f"(?:{row})" for row in rows)


# Agencies and picture libraries, as they sign photographs and copy; their capitals tell them from words.
_AGENCY: Final = (
    r"(?-i:AP|A\.P\.|(?:The )?Associated Press|AFP|Agence France-Presse|Reuters|REUTERS|EPA|EPA-EFE|EFE|UPI"
    r"|dpa|DPA|ANSA|Lusa|LUSA|Belga|BELGA|Keystone|Ritzau(?: Scanpix)?|NTB|Scanpix|APA|PA(?: Wire| Media)?"
    r"|Press Association|AAP|CP|(?:The )?Canadian Press|Kyodo(?: News)?|Jiji(?: Press)?|Yonhap(?: News)?"
    r"|NEWSIS|Newsis|News1|Xinhua|CNA|Bernama|BERNAMA|Antara|ANTARA|PTI|ANI|IANS|UNB|WAM|SPA|QNA|KUNA|BNA"
    r"|Petra|MENA|NNA|Anadolu(?: Agency)?|AA|IRNA|ISNA|Tasnim|TASS|Tass|Sputnik|RIA Novosti|Interfax"
    r"|Ukrinform|Unian|UNIAN|PAP|MTI|Agerpres|NAN|APS|GNA|Andina|Telam|Télam|Ag[eê]ncia Brasil|Bloomberg"
    r"|Getty(?: Images)?|AFP-Getty|Shutterstock|iStock(?:photo)?|Alamy|Zuma(?: Press)?|ZUMA(?: Press)?"
    r"|NurPhoto|Imago|IMAGO|SOPA(?: Images)?|Unsplash|Pexels|Adobe Stock|Depositphotos|Magnum|Polaris"
    r"|Sipa(?: USA)?|SIPA|Abaca|Maxar(?: Technologies)?|Planet Labs|Wikimedia(?: Commons)?|Flickr)"
)
AGENCIES: Final = rf"{_AGENCY}(?:(?:\s*[/,&-]\s*|\s+){_AGENCY})*"
PICTURE: Final = r"(?:photo(?:graph)?|image|picture|illustration|screen ?(?:grab|shot)|graphic)s?"
_HELD: Final = r"(?:file|handout|courtesy|stock|archive|pool)"

# A credit that stands alone, or behind the last sentence of a caption.
_CREDITS: Final = _any(
    rf"{PICTURE}(?:\s+(?:credits?|by|source|courtesy(?: of)?))?\s*[:/|]\s*[^.!?:]{{2,100}}|{PICTURE} source, .{{2,60}}",
    rf"{PICTURE}\s+(?:by|credit|courtesy(?: of)?)\s+(?-i:[A-ZÀ-Þ])[^.!?]{{2,100}}",
    rf"(?:{_HELD}|{_AGENCY})\s+(?:file )?{PICTURE}(?:\s*[/|]\s*[^.!?]{{2,100}})?",
    r"(?:courtesy(?: of|:)|credits?:|handout\s*[/,]|supplied\s*[/,])\s*[^.!?]{2,100}",
    r"handout|supplied|file(?: photo| picture)?",
    rf"[^.!?]{{1,120}}/\s*(?:handout|pool|files?|{_AGENCY})(?: images| pool)?",
    rf"{_AGENCY}(?:\s+(?:{PICTURE}|pool|file))?\s*/\s*[^.!?]{{2,100}}",
    rf"(?:(?!\w{{3,}}[.!?] ).){{0,80}}\bvia\s+{AGENCIES}",
)
CREDIT: Final = re.compile(_any(_CREDITS, AGENCIES), re.IGNORECASE)
_IN_BRACKETS: Final = _any(
    _CREDITS,
    rf"{PICTURE}\s+(?:by|credit|courtesy|provided|supplied|from|via)\b.*",
    r"(?:provided|supplied|released|handout) by .*",
)
# Credits glued to the end of a line. An agency alone in brackets may be an abbreviation that the sentence
# introduces, so that one counts only behind a sentence's end or another bracket.
CREDIT_TAILS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\s*(?:\((?:{_IN_BRACKETS})\)|\[(?:{_IN_BRACKETS})\])\s*[.,]?$",
        rf"(?<=[.!?\"”’)\]])\s*[(\[]{AGENCIES}[)\]]$",
        rf"(?<=[.!?\"”’])\s*[-–—|/]{{1,2}}\s*(?:{_CREDITS}|{AGENCIES})$",
        rf"(?<=[.!?\"”’)])\s+(?:(?![^/]*[.!?][\"”’)]?\s)(?:{_CREDITS})|{AGENCIES})$",
    )
)

DATELINE: Final = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,30}(?:,\s+[\w. ]{2,30}){0,2}\s*(?:\([^()]{2,30}\)\s*)?[-–—:]|\([A-Z]{2,10}\) "
)

CAPTION: Final = re.compile(
    _any(
        r"\((?:L|R|C|left|right|cent(?:re|er)|from left|top|bottom|back|front)\)",
        r"\bpictured\b",
        r"\b(?:is|are) (?:seen|shown) (?:in|at|on|here|during)\b",
        rf"^(?:(?:an?|the|this|these|in this) )?(?:\w+ ){{0,2}}{PICTURE}\b.{{0,120}}"
        r"\b(?:shows?|taken|released|provided|made available)\b",
        rf"\b(?:file|handout) {PICTURE}\b",
    ),
    re.IGNORECASE,
)

_THINGS: Final = (
    r"(?:coverage|stories|story|articles?|news|headlines|posts?|content|topics?|links?|reading|reads?|videos?)"
)
_HEADINGS: Final = _any(
    rf"(?:related|recommended|suggested|popular|trending|similar)(?: {_THINGS}| now| for you)?",
    rf"(?:more|other|further|latest|(?:other )?top|(?:most )?recent|our (?:best|latest)) {_THINGS}"
    r"(?: (?:from|in|on|about|for) .{2,40})?",
    r"more (?:on|from|about|in) .{2,40}",
    r"(?:read|see|watch) (?:more|also|next|this next)(?: (?:on|about|from|here)\b.{0,40})?",
    r"(?:also|must|more to) (?:read|see|watch)|must[- ]reads?|what to read next|up next|next up",
    r"(?:most|more)[- ](?:read|viewed|popular|shared|watched|commented)",
    r"(?:stories )?you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in).{0,30}",
    r"don['’]t miss(?: out| this| these)?|in case you missed it|icymi",
    r"editor['’]?s['’]? (?:picks?|choice)|(?:our )?top picks|keep reading|explore more",
    r"(?:elsewhere|more) on (?:the web|this(?: topic| story| subject)?)",
    r"(?:from )?(?:around|across|elsewhere on) the web",
    r"(?:read|follow|see) (?:all |more of )?our .{2,30}coverage.{0,20}",
)
LINK_HEADING: Final = re.compile(rf"(?:{_HEADINGS})\s*[:»>›→….]*", re.IGNORECASE)
LINK_LINE: Final = re.compile(
    r"[(\[]?(?:(?:also read|read (?:also|more|next|this)|see (?:also|more)|recommended|must[- ]read|don['’]t miss"
    r"|related(?: (?:story|article|news|coverage|video))?|more on this|watch(?: (?:also|more|now|live))?|listen"
    r"|read|in pictures|explainer|icymi)\s*[:|»>›→]+|[►▶»→⇒➤➡]|>>)\s*\S.{0,200}",
    re.IGNORECASE,
)

_NAME: Final = r"[A-ZÀ-Þ][\w'’.-]*"
_PARTICLE: Final = r"(?:and|in|for|of|at|with|the|de|van|von|al|bin|da|du|la|&|\|)"
_PEOPLE: Final = rf"(?-i:{_NAME}(?:,?\s+(?:{_PARTICLE}\s+)*{_NAME})+)"
_MADE: Final = (
    r"(?:reporting|writing|editing|compiled|edited|written|reported|produced|curated|translated|research|graphics?"
    r"|photography|interview)(?: and (?:writing|editing|reporting))?"
)
_MAKER: Final = rf"(?:(?-i:{_NAME})|{_PARTICLE}|@\w+|\([^()]{{1,80}}\)|(?:additional )?{_MADE} by)"
_BUTTON: Final = (
    r"(?:share|tweet|pin(?: it)?|e-?mail|print|save|like|follow|copy(?: link)?|link copied|whats ?app|facebook"
    r"|twitter|linkedin|reddit|telegram|messenger|flipboard|instagram|youtube|tiktok|threads|bluesky|line|x"
    r"|comments?|bookmark|listen|gift(?: article)?|subscribe)"
)
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE_WORD: Final = (
    rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|{_MONTH}|\d{{1,4}}(?:st|nd|rd|th)?"
    r"|\d{1,2}[:.]\d\d|[ap]\.?m\.?|at|on|gmt|utc|[ecmp][sd]?t|ist|kst|jst|bst|cest|hrs?"
    r"|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})"
)
_DATES: Final = rf"(?:{_DATE_WORD}(?:[\s.,|/·•–-]+|$)){{2,12}}"
_STAMP: Final = r"(?:first |last |originally )?(?:published|updated|posted|modified|created|issued|added|date)"
_USED: Final = r"(?:published|reproduced|broadcast|rewritten|redistributed|copied|distributed|transmitted)"
_HOLD: Final = r"(?:sign up|subscribe|register|sign in|log in|become a (?:member|subscriber))"
_OFFER: Final = (
    r"(?:newsletters?|inbox|e-?mails?|alerts?|updates|account|subscription|digest|briefing|channel|membership"
    r"|today|here|now|free|continue|access)"
)

_MATTER: Final = r"(?:article|material|content|page|information|story|post|site|website|newsletter)"

_LINES: Final = (
    # who wrote it
    (BYLINE, rf"(?:(?:opinion|analysis|commentary|words|text|story) )?by:? {_PEOPLE}(?:\s*[|•·,-]\s*[^.!?]{{0,60}})?"),
    (BYLINE, rf"[(\[]?(?:with )?(?:additional |further )?{_MADE} by:? (?-i:{_NAME})(?:[\s,;.:&|/()]+{_MAKER})*\W*"),
    (BYLINE, r"(?-i:[A-ZÀ-Þ]).{2,160}\bcontributed (?:to th(?:is|e) (?:report|story|article)|reporting)\b.{0,60}"),
    (BYLINE, r".{3,200}\bcan be (?:reached|contacted|followed) (?:at|on|via) .{0,60}(?:@|\[email).{0,40}"),
    (BYLINE, r"(?:follow|contact|e-?mail) .{2,40}(?:@|\bon (?:twitter|x|facebook|instagram|linkedin)\b).{0,60}"),
    # whose it is, and what nobody is to conclude from it
    (COPYRIGHT, r"\W{0,3}(?:copyright|©|\(c\)|\(tm\)|™)\W.{0,300}|.{0,200}\ball rights reserved\b.{0,200}"),
    (COPYRIGHT, rf".{{0,120}}\bmay not be {_USED}(?:,? (?:or )?{_USED})+.{{0,160}}"),
    (DISCLAIMER, r"(?:disclaimer|disclosures?)\b\s*(?:[:–—-].{0,900})?"),
    (
        DISCLAIMER,
        r"the (?:views|opinions|statements)(?:[\w, ]{0,60})? expressed .{0,80}\b(?:are|do|is)\b.{0,40}"
        r"\b(?:those of|authors?|own|necessarily|solely)\b.{0,600}",
    ),
    (
        DISCLAIMER,
        rf"(?:this|the) {_MATTER} .{{0,40}}\b(?:information(?:al)?|educational) .{{0,20}}purposes\b.{{0,600}}",
    ),
    (
        DISCLAIMER,
        rf"(?:this|nothing|information|we|(?:this|the|all) (?:authors?|{_MATTER}))\b.{{0,400}}"
        r"\b(?:not|nothing)\b.{0,80}\b(?:investment|financial|legal|medical|tax) advice\b.{0,300}",
    ),
    (
        DISCLAIMER,
        r"(?:information|statements|the information) (?:on|in) th(?:is|ese) .{0,60}\bforward-looking\b.{0,800}",
    ),
    (
        DISCLAIMER,
        r"securities (?:are )?offered (?:by|through) .{0,800}|.{0,80}\bpersonali[sz]ed recommendations\b.{0,400}",
    ),
    (
        DISCLAIMER,
        r"(?:the )?(?:authors?|writers?) .{0,60}\bpositions? in .{0,40}\b(?:securities|stocks?|shares)\b.{0,600}",
    ),
    (
        FURNITURE,
        r"(?:a version of )?(?:this|the following) (?:article|story|post)\b.{0,20}"
        r"\b(?:published|appear(?:s|ed)|posted|originated|updated|adapted|produced|generated|provided)\b.{0,160}",
    ),
    # whose desk it comes from
    (
        FURNITURE,
        r"(?:the[- ])?\w{2,12}[- ](?:wire|staff|news desk|web desk|newsroom|correspondents?|bureau|staff writers?)",
    ),
    (FURNITURE, rf"(?:by )?{AGENCIES}(?:,? (?:staff|news agency|(?:and|with) agencies|agencies))?"),
    # advertisements, buttons, comments
    (FURNITURE, r"(?:[-–—] ?)*advertisements?(?:\W.{0,60})?|ad(?: feedback)?"),
    (FURNITURE, r"(?:sponsored|promoted|paid)(?: (?:content|post|by .{1,40}))?"),
    (FURNITURE, r"(?:story|article|report|text) continues (?:below|after).{0,40}"),
    (FURNITURE, r"(?:continue|keep) reading.{0,40}|read (?:the )?(?:more|full (?:story|article)|on)(?: here)?\W*"),
    (FURNITURE, rf"(?:{_BUTTON}(?:[\s,|/·•:-]+|$))+|(?:share|tweet|print) (?:this|on|via|with)\b.{{0,60}}"),
    (FURNITURE, rf"(?:{_BUTTON}\s+)?\d[\d,.]*k? (?:shares?|comments?|likes|views|reads)"),
    (FURNITURE, r"(?:view|show|hide|load|leave|post|add|see)(?: an?| all| more| your| the)* (?:comments?|reply|more)"),
    (FURNITURE, r"comments? (?:are )?(?:closed|off)|(?:join the (?:conversation|discussion)|have your say).{0,60}"),
    # what the page wants of the reader
    (FURNITURE, rf"(?:please )?{_HOLD}\b.{{0,160}}\b{_OFFER}\b.{{0,120}}|{_HOLD}[.!:]?"),
    (FURNITURE, r"log out|my account|already a (?:subscriber|member)\W.{0,40}"),
    (FURNITURE, r"(?:get|stay|receive|keep)\b.{0,120}\b(?:in|to) your (?:inbox|e-?mail|phone)\b.{0,60}"),
    (FURNITURE, r"get (?:breaking|the latest|our|daily) .{0,40}(?:news|newsletter|updates|headlines|alerts)[.!]?"),
    (FURNITURE, r"stay (?:up to date|updated|informed|connected)\b.{0,60}"),
    (FURNITURE, r"join our .{0,40}\b(?:newsletters?|channel|group|community|whatsapp|telegram)\b.{0,80}"),
    (FURNITURE, r"(?:you can |don['’]t forget to )?(?:follow|like|find|join) (?:us|our (?:page|channel))\b.{0,120}"),
    (FURNITURE, r"(?:download|get) .{0,30}\bapp\b.{0,80}|if this was forwarded .{0,120}"),
    (FURNITURE, r"thank(?:s| you) for (?:reading|tuning in|subscribing|your (?:support|feedback|interest))\b.{0,80}"),
    (
        FURNITURE,
        r"(?:was this (?:article|page)|did you (?:find|like|enjoy) this|(?:have|got) a (?:news )?tip)\b.{0,99}",
    ),
    (FURNITURE, r"(?:support (?:our|independent) (?:journalism|news)|(?:click|tap) (?:here|on|to))\b.{0,160}"),
    # cookies, scripts, navigation
    (
        FURNITURE,
        r"(?:we|this (?:web ?)?site|our (?:web ?)?sites?)\b.{0,40}\buses? .{0,60}\bcookies\b.{0,300}"
        r"|by (?:continuing|using|clicking|browsing|subscribing)\b.{0,100}"
        r"\b(?:cookies|privacy (?:policy|notice)|terms of (?:use|service))\b.{0,300}",
    ),
    (FURNITURE, r"(?:cookies? (?:on|policy|settings|preferences|notice)|accept (?:all|cookies)|manage cookies).{0,40}"),
    (FURNITURE, r"please (?:enable|make sure|turn on|disable)\b.{0,100}\b(?:javascript|cookies|browser)\b.{0,160}"),
    (
        FURNITURE,
        r"(?:javascript|cookies) (?:is|are|must be) (?:disabled|enabled|required|blocked|not)\b.{0,60}",
    ),
    (FURNITURE, r"skip (?:to|past|ad).{0,40}|back to (?:top|home).{0,20}|privacy (?:policy|notice)\b.{0,30}"),
    (FURNITURE, r"terms (?:of (?:use|service)|(?:and|&) conditions).{0,40}"),
    (
        FURNITURE,
        r"(?:home(?:page)?|menu|search|news|world|politics|business|sports?|opinion|weather|culture|lifestyle"
        r"|entertainment|technology|videos?|about(?: us)?|contact(?: us)?|advertise(?: with us)?|careers|help|faq"
        r"|sitemap|rss|newsletters?|live|latest|archives?|tags?|topics?|filed under|categories|sections)\s*:?",
    ),
    (FURNITURE, r"(?:tags?|topics?|filed under|categories|keywords|section)\s*:\s*.{1,160}"),
    (FURNITURE, r"(?:listen|watch|play)(?: to)? (?:this|now|video|audio|live)\b.{0,40}"),
    (FURNITURE, r"(?:video|audio) (?:player|unavailable|duration|length).{0,40}|\d{1,2}:\d\d(?: ?/ ?\d{1,2}:\d\d)?"),
    (FURNITURE, r"why did this happen\?|loading\W*"),
    # when it was published and how long it takes to read
    (FURNITURE, r"(?:estimated )?(?:reading|read) time\W.{0,20}|duration:? .{1,20}"),
    (FURNITURE, r"\d+[- ]?min(?:ute)?s?(?: of)? (?:read|reading|watch|listen)"),
    (
        FURNITURE,
        rf"(?:{_STAMP}\W*)?(?:\d+|an?) ?(?:min(?:ute)?|hour|hr|day|week|month|year|[mhd])s? ago(?:\s*[|•·-].{{0,20}})?",
    ),
    (FURNITURE, rf"(?:{_STAMP}\W*(?:at|on)?\W*{_DATES}[^.!?]{{0,30}})+|(?=.*\d[:.]\d\d){_DATES}"),
    # addresses and strays
    (
        FURNITURE,
        r"(?:(?:twitter|x|facebook|instagram|linkedin|e-?mail|tel|phone|website|web|contact)\W+)?"
        r"(?:@\w{2,30}|[\w.+-]+@[\w-]+\.[\w.]+)\.?|\W{0,6}(?:https?://|www\.)\S+",
    ),
    (FURNITURE, r"(?-i:[A-Z]{1,3})|\W{1,12}|[-–—/ ]*(?-i:ENDS?|30|MORE|#+)[\s-]*"),
)
WHOLE_LINES: Final = tuple((reason, re.compile(pattern, re.IGNORECASE)) for reason, pattern in _LINES)
