"""Sorts of sources, as data."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

# A sort a row: whoever is called by two words of a row may be one.
_SOURCES: Final = (
    "police officer officers detectives investigators sheriff coastguard guard guards precinct constable constables"
    " inspector inspectors cop cops deputies troopers",
    "prosecutor prosecutors prosecution",
    "lawyer lawyers attorney attorneys counsel defence defense barrister",
    "court judge judges tribunal",
    "government ministry minister ministers cabinet officials official authorities premier president chancellor"
    " spokesman spokeswoman spokesperson agency department bureau diplomat diplomats envoy ambassador"
    " regulator regulators watchdog",
    "lawmaker lawmakers legislator legislators senator senators congressman congresswoman",
    "opposition",
    "company firm group management executive executives chairman chairwoman employer employers manufacturer airline"
    " label studio operator retailer carrier startup",
    "union unions workers employees staff",
    "bank lender",
    "governor mayor council councillor councillors",
    "expert experts analyst analysts economist economists researcher researchers scientist scientists study report",
    "doctor doctors hospital medics nurses",
    "witness witnesses resident residents neighbours neighbors villagers",
    "relatives family parents father mother wife husband widow widower son daughter brother sister uncle aunt cousin",
    "army military soldiers general navy",
    "rebels militants insurgents guerrillas",
    "activists campaigners groups charity organisers protesters demonstrators critics ombudsman",
    "student students pupils",
    "media newspaper newspapers broadcaster magazine reports correspondent correspondents journalist journalists"
    " reporter reporters",
    "customers consumers shoppers",
    "voters",
    "tourists travellers travelers passengers",
    "migrants refugees",
    "teacher teachers headteacher headmaster",
    "farmers",
    "investors shareholders",
    "coach manager captain",
    "juror jurors jury",
    "defendant suspect accused",
    "rescuer rescuers firefighter firefighters",
    "survivor survivors",
    "shopkeeper shopkeepers trader traders vendors",
    "landlord landlady",
    "priest bishop bishops clergy pastor vicar imam rabbi",
)
SOURCE_OF: Final[Mapping[str, str]] = MappingProxyType(
    {word: row.split()[0] for row in _SOURCES for word in row.split()}
)
