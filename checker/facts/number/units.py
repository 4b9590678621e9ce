"""The units that news writes, each with its canonical name, its spellings, and what it converts to.

Factors are those of the International System (BIPM, 9th edition) and of the international yard and pound (1959).
"""

from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from checker.facts.number.currencies import CURRENCIES
from checker.facts.number.currencies import SPELLINGS as MONEY


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: `factor` of them in the base of its `dimension`; units of one dimension convert into each other.

    `zero` is what the unit reads where its base reads nought: 32 for Fahrenheit, whose base is Celsius.
    """

    name: str
    dimension: str
    factor: Decimal = Decimal(1)
    zero: Decimal = Decimal(0)


# prefix: (symbol, factor)
_PREFIXES: Final = {
    "nano": ("n", "1e-9"), "micro": ("μ", "1e-6"), "milli": ("m", "1e-3"), "centi": ("c", "1e-2"),
    "hecto": ("h", "1e2"), "kilo": ("k", "1e3"), "mega": ("M", "1e6"), "giga": ("G", "1e9"), "tera": ("T", "1e12"),
    "peta": ("P", "1e15"), "exa": ("E", "1e18"),
}  # fmt: skip
# canonical name: (dimension, factor, symbols, names, prefixes). A name has its plural in s beside it.
_METRIC: Final = {
    "metre": ("length", "1", "m", "metre|meter", "nano micro milli centi kilo"),
    "gram": ("mass", "0.001", "g", "gram|gramme", "micro milli kilo"),
    "ton": ("mass", "1000", "t", "ton|tonne", "kilo mega giga"),
    "litre": ("volume", "0.001", "l|L", "litre|liter", "milli centi mega giga"),
    "watt": ("power", "1", "W", "watt", "kilo mega giga tera"),
    "watt_hour": ("energy", "1", "Wh", "watt hour", "kilo mega giga tera"),
    "volt": ("voltage", "1", "V", "volt", "milli kilo"),
    "ampere": ("current", "1", "", "amp|ampere", "milli"),
    "ampere_hour": ("charge", "1", "Ah", "amp hour|ampere hour", "milli"),
    "hertz": ("frequency", "1", "Hz", "hertz", "kilo mega giga tera"),
    "byte": ("data", "1", "", "byte", "kilo mega giga tera peta exa"),
    "bit": ("bit", "1", "bit", "bit", "kilo mega giga"),
    "pascal": ("pressure", "1", "Pa", "pascal", "hecto kilo mega giga"),
    "joule": ("energy_joule", "1", "J", "joule", "kilo mega giga"),
    "sievert": ("dose", "1", "Sv", "sievert", "micro milli"),
}
# Symbols are shorter than the shortest word that is a unit.
_WORD: Final = 3
# Lengths that have squares and cubes.
_DIMENSIONED: Final = ("millimetre", "centimetre", "metre", "kilometre", "inch", "foot", "yard", "mile")
# canonical name: (dimension, factor, symbols, names)
_OTHERS: Final = {
    "%": ("%", "1", "%|percent|per cent|pct|pc|percents", ""),
    "percentage_point": ("percentage_point", "1", "pp|ppt|ppts|pps",
        "percentage point|percent point|per cent point|pct point|% point"),
    "basis_point": ("percentage_point", "0.01", "bp|bps", "basis point"),
    "point": ("point", "1", "pt|pts", "point|index point"),
    "second": ("time", "1", "sec|secs", "second"),
    "millisecond": ("time", "0.001", "ms", "millisecond"),
    "minute": ("time", "60", "min|mins", "minute"),
    "hour": ("time", "3600", "hr|hrs", "hour"),
    "day": ("time", "86400", "", "day"),
    "week": ("time", "604800", "", "week"),
    "month": ("month", "1", "", "month"),
    "year": ("month", "12", "yr|yrs", "year"),
    "decade": ("month", "120", "", "decade"),
    "century": ("month", "1200", "centuries", "century"),
    "micrometre": ("length", "0.000001", "µm", "micron"),
    "inch": ("length", "0.0254", "in|″", "inch|inches"),
    "foot": ("length", "0.3048", "ft|feet", "foot"),
    "yard": ("length", "0.9144", "yd|yds", "yard"),
    "mile": ("length", "1609.344", "mi", "mile"),
    "nautical_mile": ("length", "1852", "nmi", "nautical mile"),
    "light_year": ("length", "9460730472580800", "", "light year"),
    "square_metre": ("area", "1", "sqm|sqms", ""),
    "square_kilometre": ("area", "1000000", "sqkm", ""),
    "square_foot": ("area", "0.09290304", "sqft", ""),
    "hectare": ("area", "10000", "ha", "hectare"),
    "acre": ("area", "4046.8564224", "", "acre"),
    "cubic_centimetre": ("volume", "0.000001", "cc", ""),
    "cubic_foot": ("volume", "0.028316846592", "cfs", ""),
    "millilitre": ("volume", "0.000001", "ml", ""),
    "pint": ("pint", "1", "", "pint"),
    "quart": ("pint", "2", "", "quart"),
    "gallon": ("pint", "8", "gal", "gallon"),
    "barrel": ("barrel", "1", "bbl|bbls", "barrel|barrel of oil|barrels of oil"),
    "bushel": ("bushel", "1", "", "bushel"),
    "kilometre": ("length", "1000", "kms", ""),
    "kilogram": ("mass", "1", "kgs", "kilo"),
    "gram": ("mass", "0.001", "gm", ""),
    "ounce": ("mass", "0.028349523125", "oz", "ounce|fluid ounce|troy ounce"),
    "pound": ("mass", "0.45359237", "lb|lbs", "pound"),
    "ton": ("mass", "1000", "", "metric ton|metric tonne|short ton|long ton"),
    "carat": ("carat", "1", "", "carat"),
    "knot": ("speed", "0.514444", "kt|kts|kn", "knot"),
    "kilometre/hour": ("speed", "0.277777777778", "km/h|kmh|kph|kmph|km/hr", ""),
    "mile/hour": ("speed", "0.44704", "mph|m.p.h.|mi/h", ""),
    "metre/second": ("speed", "1", "m/s", ""),
    "mile/gallon": ("mile/gallon", "1", "mpg", ""),
    "barrel/day": ("barrel/day", "1", "bpd|b/d|bbl/d", ""),
    "revolution/minute": ("rotation", "1", "rpm", ""),
    "frame/second": ("frame/second", "1", "fps", ""),
    "horsepower": ("horsepower", "1", "hp|bhp|PS", "horsepower|brake horsepower"),
    "newton_metre": ("torque", "1", "Nm", "newton metre|newton meter"),
    "pound_foot": ("torque", "1.3558179483", "lb ft|lb. ft.|lbft|ft lb|ft lbs|pound feet", "pound foot|foot pound"),
    "megabit/second": ("bitrate", "1", "Mbps|Mbit/s|Mb/s", ""),
    "gigabit/second": ("bitrate", "1000", "Gbps|Gbit/s|Gb/s", ""),
    "kilobyte": ("data", "1000", "KB|kB", ""),
    "megabyte": ("data", "1000000", "MB", ""),
    "gigabyte": ("data", "1000000000", "GB", ""),
    "terabyte": ("data", "1000000000000", "TB", ""),
    "megapixel": ("megapixel", "1", "MP", "megapixel"),
    "celsius": ("temperature", "1", "°C|° C|C|Celsius|degrees Celsius|degrees C|degrees centigrade|deg C",
        "degree Celsius|degree C"),
    "fahrenheit": ("temperature", "0.55555555555555555556", "°F|° F|F|Fahrenheit|degrees Fahrenheit|degrees F|deg F",
        "degree Fahrenheit|degree F"),
    "degree": ("degree", "1", "°", "degree"),
    "hectopascal": ("pressure", "100", "mbar", "millibar"),
    "kilopound/square_inch": ("pressure", "6894757.293168", "ksi", ""),
    "pound/square_inch": ("pressure", "6894.757293168", "psi", ""),
    "decibel": ("decibel", "1", "dB|dBA", "decibel"),
    "calorie": ("calorie", "1", "cal|kcal", "calorie"),
    "part/million": ("part", "1", "ppm|parts per million|part per million", ""),
    "part/billion": ("part", "0.001", "ppb|parts per billion|part per billion", ""),
    "british_thermal_unit": ("btu", "1", "BTU|Btu", "British thermal unit"),
    "mega_british_thermal_unit": ("btu", "1000000", "MMBtu|mmBtu|mmbtu", "million British thermal unit"),
    "point/game": ("point/game", "1", "ppg", ""),
    "rebound/game": ("rebound/game", "1", "rpg", ""),
    "assist/game": ("assist/game", "1", "apg", ""),
}  # fmt: skip
# What a unit reads where the base of its dimension reads nought.
_ZEROS: Final = MappingProxyType({"fahrenheit": Decimal(32)})
# Spellings that are a unit only right behind the digits; apart from them they are words or letters.
TIGHT: Final = frozenset({"°", "″", "in", "cal", "MP", "t", "l", "ms", "kn", "J", "c", "kr"})
# Symbols of one small letter where the unit has a capital: right behind the digits too.
SMALL_LETTERS: Final = MappingProxyType({"w": "watt", "v": "volt"})
# What is one of these makes a duration, which is a date's business, unless a rate or an age stands with it.
DURATIONS: Final = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
AGES: Final = MappingProxyType(
    {"year": "year_of_age", "month": "month_of_age", "week": "week_of_age", "day": "day_of_age"}
)
# Kinds of number that convert to nothing.
OWN_KIND: Final = frozenset({"ordinal", "score", "vote"})

Measure = tuple[str, Decimal, tuple[str, ...]]  # dimension, factor, spellings


def _spelled(symbols: str, names: str) -> tuple[str, ...]:
    several = (f"{name}s" for name in names.split("|") if name and name[-1] not in "sz")
    return tuple(spelling for spelling in (*symbols.split("|"), *names.split("|"), *several) if spelling)


def _metric() -> dict[str, Measure]:
    """The units of the International System, plain and with their prefixes."""
    found = {}
    for name, (dimension, factor, symbols, names, prefixes) in _METRIC.items():
        found[name] = (dimension, Decimal(factor), _spelled(symbols, names))
        for prefix in prefixes.split():
            letter, times = _PREFIXES[prefix]
            short = "|".join(f"{letter}{symbol}" for symbol in symbols.split("|") if symbol)
            long = "|".join(f"{prefix}{spelling}" for spelling in names.split("|"))
            found[f"{prefix}{name}"] = (dimension, Decimal(factor) * Decimal(times), _spelled(short, long))
    return found


def _powers(lengths: dict[str, Measure]) -> dict[str, Measure]:
    """The squares and cubes of lengths: square_metre, cubic_foot."""
    found = {}
    for power, word, short, signs, dimension in (
        (2, "square", "sq", "2²", "area"),
        (3, "cubic", "cu", "3³", "volume"),
    ):
        for name in _DIMENSIONED:
            _, factor, spellings = lengths[name]
            words = [f"{before} {each}" for before in (word, short, f"{short}.") for each in spellings if each != "in"]
            words += [f"{short}.{each}" for each in spellings if len(each) < _WORD and each != "in"]
            raised = [f"{each}{sign}" for sign in signs for each in spellings if len(each) < _WORD]
            found[f"{word}_{name}"] = (dimension, factor**power, (*words, *raised))
    return found


def _measures() -> dict[str, Measure]:
    found = _metric()
    for name, (dimension, factor, symbols, names) in _OTHERS.items():
        _also(found, name, (dimension, Decimal(factor), _spelled(symbols, names)))
    for name, measure in _powers(found).items():
        _also(found, name, measure)
    return found


def _also(found: dict[str, Measure], name: str, measure: Measure) -> None:
    """Adds a unit, or to one that is there its further spellings."""
    dimension, factor, spellings = measure
    found[name] = (dimension, factor, (*spellings, *(found[name][2] if name in found else ())))


_MEASURES: Final = MappingProxyType(_measures())
SPELLINGS: Final = MappingProxyType(
    {spelling: name for name, (_, _, spellings) in _MEASURES.items() for spelling in spellings} | MONEY | SMALL_LETTERS
)
_FOLDED: Final = MappingProxyType({spelling.lower(): name for spelling, name in reversed(tuple(SPELLINGS.items()))})
UNITS: Final = MappingProxyType(
    {
        name: Unit(name, dimension, factor, _ZEROS.get(name, Decimal(0)))
        for name, (dimension, factor, _) in _MEASURES.items()
    }
    | {name: Unit(name, name) for name in CURRENCIES}
)


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
