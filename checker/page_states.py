"""The marks by which a page that was updated says which of its states a passage tells: "UPDATE 3:18 p.m.:", "EARLIER:".

They are of the page, and no part of the story: the hour in one is the hour of a report.
"""

import re
from typing import Final

_HOUR: Final = r",?\s+(?:at\s+)?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s*(?P<half>[ap])\.?m\.?(?:\s+[A-Z]{2,4})?"
# A bare date of an update is none.
MARK: Final = re.compile(
    r"(?:^|(?<=[.!?–—-] )|(?<=[\[(]))"
    rf"(?:(?:UPDATE[SD]?|Updated?)(?:{_HOUR})?|(?P<earlier>EARLIER|Earlier|PREVIOUSLY|Previously|ORIGINAL|Original)"
    r"(?:\s+(?:STORY|story|REPORT|report|VERSION|version))?)"
    r"(?=\s?[:\])–—])(?!\s?[:–—]\s*(?:\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))",
    re.MULTILINE,
)
