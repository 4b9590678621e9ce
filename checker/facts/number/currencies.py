"""The currencies that news writes: the ISO 4217 code of each, its nouns with and without the nation, and its signs.

Currencies are never converted. A noun that several nations share ("peso") names none of them without its nation.
"""

from types import MappingProxyType
from typing import Final

# code: (nations, nouns behind a nation, nouns that need none, signs before the number)
_CURRENCIES: Final = {
    "USD": ("US|U.S.|United States|American", "dollar|dollars", "dollar|dollars|bucks|greenbacks", "$|US$|U.S.$"),
    "EUR": ("", "", "euro|euros", "€"),
    "GBP": ("British|UK", "pound|pounds|pounds sterling", "pound sterling|pounds sterling|sterling|quid", "£|UK£"),
    "JPY": ("Japanese", "yen", "yen", "¥|JP¥|Y=|Y"),
    "CNY": ("Chinese", "yuan|renminbi|RMB", "yuan|renminbi|RMB|kuai", "RMB|CN¥"),
    "AUD": ("Australian", "dollar|dollars", "", "A$|AU$|AUD$|Au$"),
    "CAD": ("Canadian", "dollar|dollars", "", "C$|CA$|CAD$|Cdn$|CDN$"),
    "NZD": ("New Zealand", "dollar|dollars", "", "NZ$"),
    "HKD": ("Hong Kong", "dollar|dollars", "", "HK$"),
    "SGD": ("Singapore|Singaporean", "dollar|dollars", "", "S$|SG$"),
    "TWD": ("Taiwan|Taiwanese|New Taiwan", "dollar|dollars", "", "NT$"),
    "MYR": ("Malaysian", "ringgit|ringgits", "ringgit|ringgits", "RM"),
    "IDR": ("Indonesian", "rupiah|rupiahs", "rupiah|rupiahs", "Rp|Rp."),
    "THB": ("Thai", "baht", "baht", "฿"),
    "PHP": ("Philippine", "peso|pesos", "", "₱|P|Php|PhP"),
    "VND": ("Vietnamese|Vietnam", "dong", "dong", "₫"),
    "KRW": ("South Korean|Korean", "won", "", "₩"),
    "INR": ("Indian", "rupee|rupees", "rupee|rupees", "₹|Rs|Rs.|Re"),
    "PKR": ("Pakistani|Pakistan", "rupee|rupees", "", ""),
    "LKR": ("Sri Lankan|Sri Lanka", "rupee|rupees", "", ""),
    "NPR": ("Nepali|Nepalese", "rupee|rupees", "", ""),
    "BDT": ("Bangladeshi", "taka", "taka", "Tk"),
    "ZAR": ("South African", "rand", "rand", "R"),
    "NGN": ("Nigerian", "naira", "naira", "₦|N"),
    "KES": ("Kenyan|Kenya", "shilling|shillings", "", "Ksh|KSh"),
    "UGX": ("Ugandan|Uganda", "shilling|shillings", "", "USh|Ush"),
    "TZS": ("Tanzanian|Tanzania", "shilling|shillings", "", "TSh"),
    "GHS": ("Ghanaian|Ghana", "cedi|cedis", "cedi|cedis", "GH₵|₵"),
    "ETB": ("Ethiopian", "birr", "birr", ""),
    "EGP": ("Egyptian", "pound|pounds", "", "E£"),
    "LBP": ("Lebanese", "pound|pounds|lira", "", ""),
    "SYP": ("Syrian", "pound|pounds", "", ""),
    "ILS": ("Israeli|new Israeli", "shekel|shekels|new shekel|new shekels", "shekel|shekels", "₪|NIS"),
    "SAR": ("Saudi", "riyal|riyals", "riyal|riyals", ""),
    "QAR": ("Qatari", "riyal|riyals", "", ""),
    "IRR": ("Iranian", "rial|rials", "rial|rials", ""),
    "AED": ("UAE|Emirati", "dirham|dirhams", "dirham|dirhams", "Dh|Dhs"),
    "MAD": ("Moroccan", "dirham|dirhams", "", ""),
    "KWD": ("Kuwaiti|Kuwait", "dinar|dinars", "", ""),
    "IQD": ("Iraqi", "dinar|dinars", "", ""),
    "RSD": ("Serbian", "dinar|dinars", "", ""),
    "CHF": ("Swiss", "franc|francs", "", "SFr"),
    "SEK": ("Swedish", "crown|crowns|krona|kronor", "kronor", ""),
    "NOK": ("Norwegian", "crown|crowns|krone|kroner", "", ""),
    "DKK": ("Danish", "crown|crowns|krone|kroner", "", ""),
    "ISK": ("Icelandic", "krona|kronur", "", ""),
    "CZK": ("Czech", "crown|crowns|koruna", "koruna", ""),
    "PLN": ("Polish", "zloty|zlotys", "zloty|zlotys", ""),
    "HUF": ("Hungarian", "forint|forints", "forint|forints", ""),
    "RON": ("Romanian", "leu|lei", "lei", ""),
    "BGN": ("Bulgarian", "lev|leva", "leva", ""),
    "HRK": ("Croatian", "kuna", "kuna", ""),
    "RUB": ("Russian", "rouble|roubles|ruble|rubles", "rouble|roubles|ruble|rubles", "₽"),
    "UAH": ("Ukrainian", "hryvnia|hryvnias", "hryvnia|hryvnias", "₴"),
    "KZT": ("Kazakh", "tenge", "tenge", "₸"),
    "TRY": ("Turkish", "lira|liras", "", "₺|TL"),
    "MXN": ("Mexican", "peso|pesos", "", "Mex$|MX$"),
    "ARS": ("Argentine|Argentinian", "peso|pesos", "", "AR$"),
    "CLP": ("Chilean", "peso|pesos", "", ""),
    "COP": ("Colombian", "peso|pesos", "", ""),
    "PEN": ("Peruvian", "sol|soles", "", ""),
    "BRL": ("Brazilian", "real|reais|reals", "reais", "R$"),
    "BTC": ("", "", "bitcoin|bitcoins", "₿"),
    "peso": ("", "", "peso|pesos", ""),
    "lira": ("", "", "lira|liras", ""),
    "dinar": ("", "", "dinar|dinars", ""),
    "shilling": ("", "", "shilling|shillings", "Sh"),
    "krone": ("", "", "krone|kroner|crowns|krona", ""),
    "franc": ("CFA|French", "franc|francs", "franc|francs", ""),
    "penny": ("", "", "p|pence|penny|pennies", ""),
    "cent": ("US|U.S.|euro|Australian|Canadian", "cent|cents", "c|¢|cent|cents|eurocents|sen", ""),
}  # fmt: skip
CURRENCIES: Final = frozenset(_CURRENCIES)
CODES: Final = frozenset(code for code in CURRENCIES if code.isupper())
# Codes that in capitals behind a number are as often a word.
_WORDS: Final = frozenset({"TRY", "MAD", "PEN", "COP", "RON"})
# Signs that stand behind the number as well as before it.
_SIGNS_BEHIND: Final = MappingProxyType(
    {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₪": "ILS",
     "₩": "KRW", "zł": "PLN", "kr": "krone"}
)  # fmt: skip


def _behind() -> dict[str, str]:
    """What may stand behind a number: nouns with and without their nation, codes, signs."""
    found = {code: code for code in CODES - _WORDS} | dict(_SIGNS_BEHIND)
    for code, (nations, nouns, alone, _) in _CURRENCIES.items():
        spelled = [f"{nation} {noun}" for nation in nations.split("|") for noun in nouns.split("|") if nation]
        found |= {spelling: code for spelling in (*spelled, *alone.split("|")) if spelling}
    return found


def _before() -> dict[str, str]:
    signs = {sign: code for code, row in _CURRENCIES.items() for sign in row[3].split("|") if sign}
    return signs | {code: code for code in CODES}


SPELLINGS: Final = MappingProxyType(_behind())
PREFIXES: Final = MappingProxyType(_before())
# The signs that are neither letters nor several: a number may be glued to them.
SIGNS: Final = "".join(sign for sign in PREFIXES if len(sign) == 1 and not sign.isalnum())
# Letters that are a currency only where the number follows without a space ("R250" may be a road, "Y28" a shirt).
TIGHT_PREFIXES: Final = frozenset({"Y", "Y=", "P", "Sh", "Re"})
# A word first, a currency only behind a large number: "2 million won", but "the party that got 40 won".
LARGE_ONLY: Final = MappingProxyType({"won": "KRW"})
# A letter that is a currency only before what is scaled or grouped: "R246 million", "N1,200", but not "the R250".
SCALED_PREFIXES: Final = frozenset({"R", "N"})
