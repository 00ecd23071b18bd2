"""When the organs and bodies of the United Nations met: their sessions, conferences and resolutions by year.

From the bodies' own lists of sessions. A rhythm says from which session on how many a year were held.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

__all__ = ["CONFERENCES", "EMERGENCY", "SPECIAL", "may_be_assembly", "resolution_years", "session_year"]

# Per body, by the elements of its symbols: (first session, its year, sessions a year), for as long as it held.
_RHYTHMS: Mapping[tuple[str, ...], tuple[tuple[int, int, int], ...]] = {
    ("A",): ((1, 1946, 1),),
    ("E",): ((1, 1946, 3), (4, 1947, 2), (14, 1952, 1), (15, 1953, 2), (37, 1964, 1), (38, 1965, 2)),
    ("A", "HRC"): ((1, 2006, 3), (4, 2007, 3)),
    ("A", "HRC", "AC"): ((1, 2008, 1), (2, 2009, 2)),
    ("A", "HRC", "WG.6"): (
        (1, 2008, 3), (13, 2012, 2), (15, 2013, 3), (27, 2017, 2), (29, 2018, 3), (35, 2020, 2), (37, 2021, 3),
        (40, 2022, 2), (42, 2023, 3),
    ),
    ("CCPR", "C"): ((1, 1977, 2), (3, 1978, 3), (27, 1986, 2), (29, 1987, 3)),
    ("CAT", "C"): ((1, 1988, 1), (2, 1989, 2), (54, 2015, 3), (69, 2020, 1), (70, 2021, 3)),
    ("CEDAW", "C"): ((1, 1982, 1), (16, 1997, 2), (34, 2006, 3), (43, 2009, 2), (45, 2010, 3)),
    ("CRC", "C"): ((1, 1991, 1), (2, 1992, 1), (3, 1993, 2), (5, 1994, 3)),
    ("CERD", "C"): ((42, 1993, 2), (86, 2015, 3), (101, 2020, 2), (103, 2021, 3)),
    ("CMW", "C"): ((1, 2004, 1), (2, 2005, 2)),
    ("CRPD", "C"): ((1, 2009, 2), (23, 2020, 1), (24, 2021, 2)),
    ("CED", "C"): ((1, 2011, 1), (2, 2012, 2)),
    ("E", "C.12"): ((44, 2010, 2), (54, 2015, 3), (63, 2018, 2)),
}  # fmt: skip

#: The years of special sessions, by body and number; of emergency special sessions, first and last.
SPECIAL: Mapping[tuple[str, ...], tuple[int, ...]] = {
    ("A",): (
        1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990,
        1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
    ),
    ("A", "HRC"): (
        2006, 2006, 2006, 2006, 2007, 2008, 2008, 2008, 2009, 2009, 2009, 2009, 2010, 2010, 2011, 2011, 2011, 2011,
        2012, 2014, 2014, 2014, 2015, 2015, 2016, 2016, 2017, 2018, 2021, 2021, 2021, 2021, 2021, 2022, 2022, 2023,
    ),
}  # fmt: skip
_STILL_OPEN = 9999
EMERGENCY = (
    (1956, 1956), (1956, 1956), (1958, 1958), (1960, 1960), (1967, 1967), (1980, 1980), (1980, 1982), (1981, 1981),
    (1982, 1982), (1997, _STILL_OPEN), (2022, _STILL_OPEN),
)  # fmt: skip

#: First and last year of conferences, by the number in their documents' symbols (A/CONF.183/9).
CONFERENCES: Mapping[str, tuple[int, int]] = {
    "A/CONF.2": (1951, 1951), "A/CONF.9": (1959, 1961), "A/CONF.13": (1958, 1958), "A/CONF.20": (1961, 1961),
    "A/CONF.25": (1963, 1963), "A/CONF.32": (1968, 1968), "A/CONF.39": (1968, 1969), "A/CONF.48": (1972, 1972),
    "A/CONF.62": (1973, 1982), "A/CONF.94": (1980, 1980), "A/CONF.116": (1985, 1985), "A/CONF.121": (1985, 1985),
    "A/CONF.144": (1990, 1990), "A/CONF.151": (1992, 1992), "A/CONF.157": (1993, 1993), "A/CONF.165": (1996, 1996),
    "A/CONF.166": (1995, 1995), "A/CONF.169": (1995, 1995), "A/CONF.171": (1994, 1994), "A/CONF.177": (1995, 1995),
    "A/CONF.183": (1998, 1998), "A/CONF.187": (2000, 2000), "A/CONF.189": (2001, 2001), "A/CONF.192": (2001, 2001),
    "A/CONF.198": (2002, 2002), "A/CONF.199": (2002, 2002), "A/CONF.203": (2005, 2005), "A/CONF.211": (2009, 2009),
    "A/CONF.212": (2008, 2008), "A/CONF.213": (2010, 2010), "A/CONF.216": (2012, 2012), "A/CONF.217": (2012, 2013),
    "A/CONF.222": (2015, 2015), "A/CONF.224": (2015, 2015), "A/CONF.226": (2016, 2016), "A/CONF.227": (2015, 2015),
    "A/CONF.229": (2017, 2017), "A/CONF.231": (2018, 2018), "A/CONF.232": (2018, 2023), "A/CONF.234": (2020, 2021),
    "E/CONF.2": (1947, 1948), "E/CONF.17": (1954, 1954), "E/CONF.82": (1988, 1988), "E/CONF.15": (1953, 1953),
}  # fmt: skip

# The last resolution that the Security Council adopted in each year, from 1946 on.
_LAST_OF_YEAR = (
    15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 171, 177, 185, 199, 219, 232, 244, 262, 275,
    291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799,
    892, 969, 1035, 1092, 1146, 1220, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032,
    2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767,
)  # fmt: skip
# About where the Assembly's numbering stood at the end of each session that has a roman numeral.
_LAST_OF_SESSION = (
    103, 193, 288, 365, 498, 611, 711, 813, 906, 995, 1132, 1235, 1350, 1493, 1627, 1768, 1871, 2003, 2009, 2132, 2251,
    2375, 2485, 2611, 2751, 2902, 3041, 3193, 3363, 3541,
)  # fmt: skip
_ABOUT = 70
#: At the turn of a year a resolution may belong to either side.
_NEAR = 2


def session_year(body: tuple[str, ...], session: int) -> int | None:
    """The year in which a body's session opened; None for a body, or a session, that no list has."""
    rhythm = _RHYTHMS.get(body, ())
    known = bisect_right([first for first, _, _ in rhythm], session)
    if not known:
        return None
    first, year, yearly = rhythm[known - 1]
    return year + (session - first) // yearly


def resolution_years(number: int) -> tuple[int, int]:
    """The years in which the Security Council can have adopted its resolution of that number."""
    first, last = (1946 + bisect_right(_LAST_OF_YEAR, number - 1 + near) for near in (-_NEAR, _NEAR))
    return (first, last) if number <= _LAST_OF_YEAR[-1] else (1946 + len(_LAST_OF_YEAR), _STILL_OPEN)


def may_be_assembly(number: int, session: int) -> bool:
    """Whether the Assembly's numbering, which runs through its sessions, can have come to that number in one."""
    if not 0 < session <= len(_LAST_OF_SESSION):
        return False
    before = _LAST_OF_SESSION[session - 2] if session > 1 else 0
    return before - _ABOUT < number < _LAST_OF_SESSION[session - 1] + _ABOUT
