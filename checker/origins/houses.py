"""Agencies and outlets by their names: who can be another's source."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Final

# An agency, as a reader knows it, and the other names and signs that it goes by.
_AGENCIES: Final[Mapping[str, str]] = {
    "AP": "Associated Press|A.P.|AP News|apnews.com",
    "AFP": "Agence France-Presse|Agence France Presse",
    "Reuters": "REUTERS|Thomson Reuters",
    "Bloomberg": "Bloomberg News",
    "UPI": "United Press International",
    "dpa": "DPA|Deutsche Presse-Agentur",
    "ANSA": "Ansa",
    "EFE": "Efe|Agencia EFE",
    "Lusa": "LUSA",
    "Belga": "BELGA",
    "Ritzau": "RITZAU",
    "NTB": "",
    "TT": "TT News Agency",
    "STT": "",
    "APA": "Austria Press Agency",
    "PA": "PA Media|Press Association|PA news agency|PA Wire",
    "AAP": "Australian Associated Press",
    "The Canadian Press": "Canadian Press",
    "Kyodo": "Kyodo News|KYODO",
    "Jiji": "Jiji Press",
    "Yonhap": "Yonhap News Agency|Yonhap News|YONHAP",
    "Newsis": "NEWSIS",
    "KCNA": "Korean Central News Agency",
    "Xinhua": "XINHUA|Xinhua News Agency",
    "CNA": "Central News Agency",
    "VNA": "Vietnam News Agency",
    "Bernama": "BERNAMA",
    "Antara": "ANTARA",
    "PNA": "Philippine News Agency",
    "PTI": "Press Trust of India",
    "ANI": "Asian News International",
    "IANS": "Indo-Asian News Service",
    "APP": "Associated Press of Pakistan",
    "UNB": "United News of Bangladesh",
    "WAM": "Emirates News Agency",
    "SPA": "Saudi Press Agency",
    "QNA": "Qatar News Agency",
    "KUNA": "Kuwait News Agency",
    "Petra": "Petra News Agency",
    "MENA": "Middle East News Agency",
    "NNA": "National News Agency",
    "SANA": "Syrian Arab News Agency",
    "WAFA": "",
    "Anadolu": "Anadolu Agency|AA",
    "DHA": "Demiroren News Agency",
    "IRNA": "Islamic Republic News Agency",
    "ISNA": "",
    "Tasnim": "Tasnim News Agency",
    "Fars": "Fars News Agency",
    "TASS": "Tass",
    "RIA Novosti": "RIA",
    "Interfax": "",
    "Ukrinform": "",
    "Interfax-Ukraine": "",
    "BelTA": "BELTA",
    "PAP": "Polish Press Agency",
    "CTK": "Czech News Agency",
    "MTI": "",
    "Agerpres": "AGERPRES",
    "BTA": "Bulgarian News Agency",
    "Tanjug": "",
    "Hina": "HINA",
    "NAN": "News Agency of Nigeria",
    "GNA": "Ghana News Agency",
    "APS": "Algerie Presse Service",
    "MAP": "",
    "ANP": "",
    "Keystone-SDA": "",
    "Telam": "Télam",
    "Agencia Brasil": "Agência Brasil",
    "Andina": "",
    "Notimex": "",
}
_DOMAIN: Final = re.compile(r"^(?:www\.)?([\w-]{2,})(?:\.[a-z]{2,4}){1,2}$")
_WORD: Final = re.compile(r"\w+")
_LEAST_NAME: Final = 4  # letters of an outlet's name that is looked for in texts; below, it may be any word


class Houses:
    """The agencies, and the outlets of a comparison."""

    def __init__(self, outlets: Iterable[str]) -> None:
        self._names: dict[str, str] = {}
        for agency, others in _AGENCIES.items():
            for name in filter(None, (agency, *others.split("|"))):
                self._names[_key(name)] = agency
        self._outlets = [outlet for outlet in dict.fromkeys(outlets) if len(outlet) >= _LEAST_NAME]
        for outlet in self._outlets:
            self._names.setdefault(_key(outlet), outlet)

    def named(self, words: str) -> str:
        """The agency or outlet of that name; empty where it is none."""
        return self._names.get(_key(words), "")

    @cached_property
    def pattern(self) -> str:
        """A regular expression for their names, as they stand in texts."""
        return rf"(?:[Tt]he )?(?<!\w)(?:{'|'.join(map(re.escape, self._signs))})(?!\w)"

    def may_name(self, line: str) -> bool:
        """Whether a line has a word with which a name begins: the pattern is slow where many outlets are compared."""
        return not self._first_words.isdisjoint(_WORD.findall(line))

    @cached_property
    def _signs(self) -> list[str]:
        """The longest first, as a name may hold another."""
        names = (name for agency, others in _AGENCIES.items() for name in (agency, *others.split("|")) if name)
        bare = {name.removeprefix("The ") for name in (*names, *self._outlets)}
        return sorted(bare, key=lambda name: (-len(name), name))

    @cached_property
    def _first_words(self) -> frozenset[str]:
        return frozenset(word[0] for word in map(_WORD.search, self._signs) if word)


def _key(name: str) -> str:
    """A name without its article, the domain that it stands for, and case."""
    words = " ".join(name.casefold().split())
    site = _DOMAIN.match(words)
    return (site[1] if site else words).removeprefix("the ").removesuffix(" news agency")
