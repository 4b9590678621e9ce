"""The units that news writes, each with its canonical name, its spellings, and what it converts to.

Factors are those of the International System (BIPM, 9th edition) and of the international yard and pound (1959).
Currencies are never converted.
"""

from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: `factor` of them in the base of its `dimension`; units of one dimension convert into each other."""

    name: str
    dimension: str
    factor: Decimal = Decimal(1)


# canonical name: (dimension, factor, spellings of more than a letter or so that may stand apart from the number)
_MEASURES: Final = {
    "%": ("%", "1", "%|percent|per cent|pct|pc"),
    "percentage_point": ("percentage_point", "1", "percentage point|percentage points|percent point|pp|ppt|ppts"),
    "basis_point": ("percentage_point", "0.01", "basis point|basis points|bp|bps"),
    "point": ("point", "1", "point|points|pt|pts"),
    "second": ("time", "1", "second|seconds|sec|secs"),
    "minute": ("time", "60", "minute|minutes|min|mins"),
    "hour": ("time", "3600", "hour|hours|hr|hrs"),
    "day": ("time", "86400", "day|days"),
    "week": ("time", "604800", "week|weeks"),
    "month": ("month", "1", "month|months"),
    "year": ("month", "12", "year|years|yr|yrs"),
    "decade": ("month", "120", "decade|decades"),
    "century": ("month", "1200", "century|centuries"),
    "nanometre": ("length", "0.000000001", "nm|nanometre|nanometres|nanometer|nanometers"),
    "micrometre": ("length", "0.000001", "μm|µm|micron|microns|micrometre|micrometres|micrometer|micrometers"),
    "millimetre": ("length", "0.001", "mm|millimetre|millimetres|millimeter|millimeters"),
    "centimetre": ("length", "0.01", "cm|centimetre|centimetres|centimeter|centimeters"),
    "metre": ("length", "1", "m|metre|metres|meter|meters"),
    "kilometre": ("length", "1000", "km|kms|kilometre|kilometres|kilometer|kilometers"),
    "inch": ("length", "0.0254", "inch|inches|″"),
    "foot": ("length", "0.3048", "foot|feet|ft"),
    "yard": ("length", "0.9144", "yard|yards|yd|yds"),
    "mile": ("length", "1609.344", "mile|miles|mi"),
    "nautical_mile": ("length", "1852", "nautical mile|nautical miles|nmi"),
    "square_centimetre": ("area", "0.0001", "cm2|cm²|square centimetre|square centimetres|square centimeter|"
        "square centimeters"),
    "square_metre": ("area", "1", "m2|m²|sqm|sq m|sq. m|sq metres|sq meters|square metre|square metres|"
        "square meter|square meters"),
    "square_kilometre": ("area", "1000000", "km2|km²|sq km|sqkm|sq. km|square kilometre|square kilometres|"
        "square kilometer|square kilometers"),
    "square_foot": ("area", "0.09290304", "sq ft|sqft|sq. ft|sq feet|square foot|square feet"),
    "square_mile": ("area", "2589988.110336", "sq mi|sq mile|sq miles|square mile|square miles"),
    "hectare": ("area", "10000", "ha|hectare|hectares"),
    "acre": ("area", "4046.8564224", "acre|acres"),
    "cubic_metre": ("volume", "1", "m3|m³|cubic metre|cubic metres|cubic meter|cubic meters"),
    "cubic_foot": ("volume", "0.028316846592", "cu ft|cubic foot|cubic feet"),
    "millilitre": ("volume", "0.000001", "ml|millilitre|millilitres|milliliter|milliliters"),
    "litre": ("volume", "0.001", "litre|litres|liter|liters"),
    "pint": ("pint", "1", "pint|pints"),
    "quart": ("pint", "2", "quart|quarts"),
    "gallon": ("pint", "8", "gallon|gallons|gal"),
    "barrel": ("barrel", "1", "barrel|barrels|bbl"),
    "milligram": ("mass", "0.000001", "mg|milligram|milligrams|milligramme|milligrammes"),
    "gram": ("mass", "0.001", "g|gram|grams|gramme|grammes|gm"),
    "kilogram": ("mass", "1", "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes"),
    "ounce": ("mass", "0.028349523125", "ounce|ounces|oz|fluid ounce|fluid ounces"),
    "pound": ("mass", "0.45359237", "lb|lbs|pound|pounds"),
    "ton": ("mass", "1000", "t|ton|tons|tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes|"
        "short ton|short tons"),
    "gigaton": ("mass", "1000000000000", "gigaton|gigatons|gigatonne|gigatonnes"),
    "knot": ("speed", "0.514444", "knot|knots"),
    "revolution/minute": ("rotation", "1", "rpm"),
    "horsepower": ("horsepower", "1", "horsepower|hp|bhp|brake horsepower"),
    "newton_metre": ("torque", "1", "Nm|newton metre|newton metres|newton meters"),
    "pound_foot": ("torque", "1.3558179483", "lb-ft|lb ft|pound-feet|pound feet|foot-pounds|foot pounds"),
    "watt": ("power", "1", "W|watt|watts"),
    "kilowatt": ("power", "1000", "kW|kilowatt|kilowatts"),
    "megawatt": ("power", "1000000", "MW|megawatt|megawatts"),
    "gigawatt": ("power", "1000000000", "GW|gigawatt|gigawatts"),
    "kilowatt_hour": ("energy", "1", "kWh|kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours"),
    "megawatt_hour": ("energy", "1000", "MWh|megawatt hour|megawatt hours|megawatt-hour|megawatt-hours"),
    "gigawatt_hour": ("energy", "1000000", "GWh|gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours"),
    "terawatt_hour": ("energy", "1000000000", "TWh|terawatt hour|terawatt hours|terawatt-hours"),
    "volt": ("voltage", "1", "V|volt|volts"),
    "kilovolt": ("voltage", "1000", "kV|kilovolt|kilovolts"),
    "ampere": ("current", "1", "amp|amps|ampere|amperes"),
    "milliampere_hour": ("charge", "1", "mAh"),
    "hertz": ("frequency", "1", "Hz|hertz"),
    "kilohertz": ("frequency", "1000", "kHz|kilohertz"),
    "megahertz": ("frequency", "1000000", "MHz|megahertz"),
    "gigahertz": ("frequency", "1000000000", "GHz|gigahertz"),
    "byte": ("data", "1", "byte|bytes"),
    "kilobyte": ("data", "1000", "KB|kilobyte|kilobytes"),
    "megabyte": ("data", "1000000", "MB|megabyte|megabytes"),
    "gigabyte": ("data", "1000000000", "GB|gigabyte|gigabytes"),
    "terabyte": ("data", "1000000000000", "TB|terabyte|terabytes"),
    "bit": ("bit", "1", "bit|bits"),
    "megabit": ("bit", "1000000", "megabit|megabits"),
    "megabit/second": ("bitrate", "1", "Mbps"),
    "gigabit/second": ("bitrate", "1000", "Gbps"),
    "megapixel": ("megapixel", "1", "megapixel|megapixels|MP"),
    "celsius": ("celsius", "1", "°C|degrees Celsius|degree Celsius|degrees C|degrees centigrade|Celsius|C"),
    "fahrenheit": ("fahrenheit", "1", "°F|degrees Fahrenheit|degree Fahrenheit|degrees F|Fahrenheit|F"),
    "degree": ("degree", "1", "°|degree|degrees"),
    "pascal": ("pressure", "1", "pascal|pascals"),
    "hectopascal": ("pressure", "100", "hPa|hectopascal|hectopascals|millibar|millibars"),
    "megapascal": ("pressure", "1000000", "MPa|megapascal|megapascals"),
    "gigapascal": ("pressure", "1000000000", "GPa|gigapascal|gigapascals"),
    "kilopound/square_inch": ("pressure", "6894757.293168", "ksi"),
    "pound/square_inch": ("pressure", "6894.757293168", "psi"),
    "decibel": ("decibel", "1", "dB|decibel|decibels"),
    "calorie": ("calorie", "1", "cal|kcal|calorie|calories"),
    "joule": ("joule", "1", "joule|joules"),
    "part/million": ("part", "1", "ppm|parts per million"),
    "part/billion": ("part", "0.001", "ppb|parts per billion"),
    "british_thermal_unit": ("btu", "1", "BTU|Btu|British thermal units"),
    "mega_british_thermal_unit": ("btu", "1000000", "MMBtu|mmBtu|million British thermal units"),
    "carat": ("carat", "1", "carat|carats"),
    "point/game": ("point/game", "1", "ppg"),
    "rebound/game": ("rebound/game", "1", "rpg"),
    "assist/game": ("assist/game", "1", "apg"),
    "kilometre/hour": ("speed", "0.277777777778", "km/h|kmh|kph|kmph"),
    "mile/hour": ("speed", "0.44704", "mph|m.p.h."),
    "metre/second": ("speed", "1", "m/s"),
    "mile/gallon": ("mile/gallon", "1", "mpg"),
    "barrel/day": ("barrel/day", "1", "bpd|b/d"),
    "penny": ("penny", "1", "p|pence|penny"),
    "cent": ("cent", "1", "¢|cent|cents|sen"),
    "USD": ("USD", "1", "dollar|dollars|US dollar|US dollars|U.S. dollars|U.S. dollar|American dollars|bucks|"
        "greenbacks"),
    "EUR": ("EUR", "1", "€|euro|euros"),
    "GBP": ("GBP", "1", "£|pounds sterling|quid"),
    "JPY": ("JPY", "1", "yen"),
    "CNY": ("CNY", "1", "yuan|renminbi|Chinese yuan"),
    "AUD": ("AUD", "1", "Australian dollar|Australian dollars"),
    "CAD": ("CAD", "1", "Canadian dollar|Canadian dollars"),
    "NZD": ("NZD", "1", "New Zealand dollar|New Zealand dollars"),
    "HKD": ("HKD", "1", "Hong Kong dollar|Hong Kong dollars"),
    "SGD": ("SGD", "1", "Singapore dollar|Singapore dollars|Singaporean dollars"),
    "TWD": ("TWD", "1", "Taiwan dollar|Taiwan dollars|Taiwanese dollars"),
    "MYR": ("MYR", "1", "ringgit"),
    "ILS": ("ILS", "1", "shekel|shekels"),
    "INR": ("INR", "1", "rupee|rupees|Indian rupees"),
    "PKR": ("PKR", "1", "Pakistani rupee|Pakistani rupees"),
    "LKR": ("LKR", "1", "Sri Lankan rupees"),
    "ZAR": ("ZAR", "1", "rand"),
    "DKK": ("DKK", "1", "Danish crown|Danish crowns|Danish krone|Danish kroner"),
    "SEK": ("SEK", "1", "Swedish crown|Swedish crowns|Swedish krona|Swedish kronor"),
    "NOK": ("NOK", "1", "Norwegian crown|Norwegian crowns|Norwegian krone|Norwegian kroner"),
    "krone": ("krone", "1", "krone|kroner|crowns|krona|kronor"),
    "CHF": ("CHF", "1", "Swiss franc|Swiss francs"),
    "franc": ("franc", "1", "franc|francs|CFA francs"),
    "HRK": ("HRK", "1", "kuna"),
    "KRW": ("KRW", "1", "South Korean won"),
    "RUB": ("RUB", "1", "rouble|roubles|ruble|rubles"),
    "UAH": ("UAH", "1", "hryvnia|hryvnias"),
    "TRY": ("TRY", "1", "Turkish lira|Turkish liras"),
    "PLN": ("PLN", "1", "zloty|zlotys"),
    "CZK": ("CZK", "1", "Czech crown|Czech crowns|koruna"),
    "HUF": ("HUF", "1", "forint|forints"),
    "IDR": ("IDR", "1", "rupiah"),
    "THB": ("THB", "1", "baht"),
    "PHP": ("PHP", "1", "Philippine peso|Philippine pesos"),
    "peso": ("peso", "1", "peso|pesos"),
    "lira": ("lira", "1", "lira|liras"),
    "dinar": ("dinar", "1", "dinar|dinars"),
    "VND": ("VND", "1", "dong"),
    "BRL": ("BRL", "1", "reais"),
    "NGN": ("NGN", "1", "naira"),
    "KES": ("KES", "1", "Kenyan shillings|Kenya shillings"),
    "shilling": ("shilling", "1", "shillings"),
    "GHS": ("GHS", "1", "cedi|cedis"),
    "BDT": ("BDT", "1", "taka"),
    "IRR": ("IRR", "1", "rial|rials"),
    "SAR": ("SAR", "1", "riyal|riyals"),
    "AED": ("AED", "1", "dirham|dirhams"),
    "EGP": ("EGP", "1", "Egyptian pounds"),
    "BTC": ("BTC", "1", "bitcoin|bitcoins"),
}  # fmt: skip

# What stands before the number.
CURRENCY_PREFIXES: Final = MappingProxyType(
    {
        "$": "USD", "US$": "USD", "U.S.$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "Y=": "JPY", "Y": "JPY",
        "RM": "MYR", "₹": "INR", "Rs": "INR", "Rs.": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₪": "ILS",
        "₱": "PHP", "฿": "THB", "₫": "VND", "₦": "NGN", "₴": "UAH", "A$": "AUD", "AU$": "AUD", "C$": "CAD",
        "CA$": "CAD", "CAD$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "Mex$": "MXN",
        "RMB": "CNY", "Rp": "IDR", "Ksh": "KES", "KSh": "KES", "Sh": "shilling", "Tk": "BDT", "P": "PHP",
        **{
            code: code
            for code in (
                "USD", "EUR", "GBP", "JPY", "CNY", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MYR", "ILS", "INR", "PKR",
                "ZAR", "DKK", "SEK", "NOK", "CHF", "KRW", "RUB", "UAH", "TRY", "PLN", "CZK", "HUF", "IDR", "THB", "PHP",
                "MXN", "BRL", "NGN", "KES", "GHS", "BDT", "SAR", "AED", "EGP", "VND", "ARS", "LKR",
            )
        },
    }
)  # fmt: skip
CODES: Final = frozenset(code for code, name in CURRENCY_PREFIXES.items() if code == name)
# Letters that are a currency only where the number follows without a space ("R250" may be a road, "Y28" a shirt).
TIGHT_PREFIXES: Final = frozenset({"Y", "Y=", "P", "Sh"})

# What is one of these makes a duration, which is a date's business, unless a rate or an age stands with it.
DURATIONS: Final = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
AGES: Final = MappingProxyType(
    {"year": "year_of_age", "month": "month_of_age", "week": "week_of_age", "day": "day_of_age"}
)
# Spellings that are a unit only right behind the digits; apart from them they are words or letters.
TIGHT: Final = frozenset({"°", "″", "mi", "cal", "MP", "t"})
# A word first, a currency only behind a large number: "2 million won", but "the party that got 40 won".
LARGE_ONLY: Final = MappingProxyType({"won": "KRW"})
# Kinds of number that convert to nothing.
OWN_KIND: Final = frozenset({"ordinal", "score", "vote"})
# Units that "a" makes the lower half of a rate: "$87 a barrel", but not "5% a point".
PER_A: Final = (DURATIONS - {"second"}) | frozenset(
    [
        "barrel",
        "gallon",
        "litre",
        "ton",
        "kilogram",
        "pound",
        "ounce",
        "gram",
        "mile",
        "kilometre",
        "metre",
        "square_metre",
        "square_foot",
        "acre",
        "hectare",
        "pint",
        "kilowatt_hour",
        "megawatt_hour",
        "carat",
    ]
)
# What a rate may be for, beside units.
PER: Final = frozenset(
    [
        "share",
        "person",
        "head",
        "night",
        "game",
        "match",
        "capita",
        "passenger",
        "household",
        "employee",
        "worker",
        "student",
        "pupil",
        "bottle",
        "vehicle",
        "ticket",
        "case",
        "user",
        "customer",
        "unit",
        "family",
        "child",
        "patient",
        "visit",
        "item",
        "bushel",
        "therm",
        "pixel",
        "serving",
        "trip",
        "season",
        "lap",
        "innings",
        "quarter",
    ]
)


def _spellings() -> dict[str, str]:
    return {spelling: name for name, (_, _, spellings) in _MEASURES.items() for spelling in spellings.split("|")}


SPELLINGS: Final = MappingProxyType(_spellings())
_FOLDED: Final = MappingProxyType({spelling.lower(): name for spelling, name in SPELLINGS.items()})
UNITS: Final = MappingProxyType(
    {name: Unit(name, dimension, Decimal(factor)) for name, (dimension, factor, _) in _MEASURES.items()}
)
CURRENCIES: Final = frozenset(CURRENCY_PREFIXES.values()) | {
    name
    for name, (dimension, _, _) in _MEASURES.items()
    if dimension == name and (name.isupper() or name in ("penny", "cent"))
}


def unit_named(spelling: str) -> str | None:
    """The canonical name of a unit as it is written, None where it is none."""
    tidy = " ".join(spelling.replace("-", " ").split())
    return SPELLINGS.get(spelling) or SPELLINGS.get(tidy) or _FOLDED.get(spelling.lower()) or _FOLDED.get(tidy.lower())


def unit_of(name: str) -> Unit:
    """What a canonical name, a rate's too, converts to; an unknown one is a dimension of its own."""
    if name in UNITS:
        return UNITS[name]
    above, slash, below = name.partition("/")
    if not slash:
        return Unit(name, name)
    top, bottom = unit_of(above), unit_of(below)
    dimension = (
        "speed" if (top.dimension, bottom.dimension) == ("length", "time") else f"{top.dimension}/{bottom.dimension}"
    )
    return Unit(name, dimension, top.factor / bottom.factor)
