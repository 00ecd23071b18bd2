"""The years in which United Nations documents were issued, against the years their symbols allow."""

from __future__ import annotations

import pytest

from legalgraph.identifiers.un_symbol import UnSymbol, issued

# Real documents and the year printed on each.
KNOWN = [
    ("A/72/171", 2017), ("A/70/316", 2015), ("A/71/280", 2016), ("A/73/206", 2018), ("A/72/335", 2017),
    ("A/HRC/15/32", 2010), ("A/HRC/44/42", 2020), ("A/HRC/35/35", 2017), ("A/HRC/53/32", 2023), ("A/HRC/17/31", 2011),
    ("A/HRC/RES/15/13", 2010), ("A/HRC/1/1", 2006), ("A/HRC/4/1", 2007), ("A/HRC/RES/S-17/1", 2011),
    ("A/HRC/S-17/2/Add.1", 2011), ("A/HRC/WG.6/28/SAU/3", 2017), ("A/HRC/WG.6/1/MAR/1", 2008),
    ("E/CN.4/Sub.2/2004/43", 2004), ("E/CN.4/1998/53/Add.2", 1998), ("E/CN.4/2005/102", 2005), ("E/C.12/2000/4", 2000),
    ("A/RES/217(III) A", 1948), ("A/RES/260(III) A", 1948), ("A/RES/429(V)", 1950), ("A/RES/1514(XV)", 1960),
    ("A/RES/2106(XX)", 1965), ("A/RES/2200(XXI) A", 1966), ("A/RES/2625(XXV)", 1970), ("A/RES/3068(XXVIII)", 1973),
    ("A/RES/34/180", 1979), ("A/RES/39/46", 1984), ("A/RES/44/25", 1989), ("A/RES/45/158", 1990), ("A/RES/55/25", 2000),
    ("A/RES/55/255", 2001), ("A/RES/60/251", 2006), ("A/RES/60/1", 2005), ("A/RES/70/1", 2015), ("A/RES/71/1", 2016),
    ("A/RES/73/195", 2018), ("A/RES/S-26/2", 2001), ("A/RES/S-27/2", 2002), ("A/RES/ES-7/2", 1980),
    ("A/C.3/72/L.1", 2017), ("A/810", 1948), ("A/2929", 1955), ("A/6316", 1966), ("E/1618", 1950),
    ("A/CONF.2/108", 1951), ("A/CONF.39/27", 1969), ("A/CONF.62/122", 1982), ("A/CONF.151/26 (Vol. I)", 1992),
    ("A/CONF.157/23", 1993), ("A/CONF.166/9", 1995), ("A/CONF.177/20", 1995), ("A/CONF.183/9", 1998),
    ("A/CONF.231/3", 2018), ("A/CONF.224/CRP.1", 2015),
    ("S/RES/242", 1967), ("S/RES/435", 1978), ("S/RES/598", 1987), ("S/RES/678", 1990), ("S/RES/827(1993)", 1993),
    ("S/RES/1267", 1999), ("S/RES/1325(2000)", 2000), ("S/RES/1373", 2001), ("S/RES/1540", 2004), ("S/RES/1820", 2008),
    ("S/RES/1973", 2011), ("S/RES/2178", 2014), ("S/RES/2240", 2015), ("S/RES/2312", 2016), ("S/RES/2334", 2016),
    ("S/RES/2532", 2020), ("S/PRST/2015/22", 2015), ("S/1995/300", 1995), ("S/25704", 1993),
    ("E/RES/36(IV)", 1947), ("E/RES/288(X) B", 1950), ("E/RES/526(XVII) A", 1954), ("E/RES/663(XXIV) C", 1957),
    ("E/RES/728(XXVIII) F", 1959), ("E/RES/1235(XLII)", 1967), ("E/RES/1503(XLVIII)", 1970), ("E/RES/1994/24", 1994),
    ("CCPR/C/107/D/1915/2009", 2013), ("CAT/C/34/D/258/2004", 2005), ("CEDAW/C/49/D/20/2008", 2011),
    ("CRC/C/85/D/79/2019", 2020), ("CRPD/C/11/4", 2014), ("CRC/GC/2005/6", 2005), ("FCCC/CP/2015/10/Add.1", 2016),
    ("HRI/MC/2008/4", 2008), ("ST/SGB/2003/13", 2003), ("ECE/TRANS/WP.29/2017/1", 2017),
]  # fmt: skip

# Years in which such a document cannot have been issued.
WRONG = [
    ("A/72/171", 2015), ("A/RES/217(III) A", 1966), ("A/HRC/35/35", 2019), ("A/HRC/RES/15/13", 2009),
    ("A/RES/55/25", 2004), ("A/RES/S-26/2", 2003), ("A/HRC/S-17/1", 2008), ("E/CN.4/2005/102", 2008),
    ("E/CN.4/Sub.2/2004/43", 2006), ("S/RES/1325", 2001), ("S/RES/1325(2000)", 2001), ("S/RES/242", 1973),
    ("S/1995/300", 1996), ("E/RES/1503(XLVIII)", 1967), ("E/1618", 1985), ("A/810", 1984), ("A/CONF.183/9", 2002),
    ("A/HRC/WG.6/28/SAU/3", 2013), ("CCPR/C/107/D/1915/2009", 2009), ("CAT/C/34/D/258/2004", 2004),
    ("CRC/GC/2005/6", 2008), ("E/CN.4/2006/1", 2007),
]  # fmt: skip

UNTOLD = [
    ("A/520/Rev.17", "rules of procedure are revised for ever"),
    ("HRI/GEN/1/Rev.9", "so is a compilation"),
    ("CERD/C/GC/35", "comments are numbered through"),
    ("CRC/C/USA/CO/3-4", "a country and a number"),
    ("S/PV.3988", "meetings are numbered through"),
    ("A/RES/S-90/1", "no such session is known"),
    ("CCPR/C/21/Rev.1/Add.13", "21 is a series here, no session"),
    ("CRC General Comment No. 6", "no symbol"),
    ("", "nothing"),
]


@pytest.mark.parametrize(("symbol", "year"), KNOWN)
def test_the_year_printed_is_among_the_years_told(symbol, year):
    years = issued(symbol)
    assert years is not None
    assert year in years
    assert years.last - years.first <= 48, "a window that says something"


@pytest.mark.parametrize(("symbol", "year"), WRONG)
def test_a_wrong_year_is_seen(symbol, year):
    assert year not in issued(symbol)


@pytest.mark.parametrize(("symbol", "why"), UNTOLD)
def test_nothing_is_told_by_chance(symbol, why):
    assert issued(symbol) is None, why


@pytest.mark.parametrize(
    ("symbol", "why"),
    [
        ("A/72/171", "session 72 was held in 2017"),
        ("A/HRC/S-17/1", "special session 17 was held in 2011"),
        ("A/RES/ES-10/14", "emergency special session 10 opened in 1997"),
        ("S/RES/1325", "the Council adopted resolution 1325 then"),
        ("A/CONF.62/122", "the conference was held in 1973 to 1982"),
        ("CRC/GC/2005/6", "its symbol names 2005"),
        ("E/1618", "documents were numbered through only then"),
    ],
)
def test_the_reason_is_said(symbol, why):
    assert UnSymbol.parse(symbol).issued.why == why
