"""Words by which the parts of a citation are told apart: journals, reporters of cases and treaties, publishers, bodies."""

from __future__ import annotations

import re

__all__ = ["FILM_MAKERS", "is_body", "is_foreign", "is_journal", "is_publisher", "is_report", "is_reporter"]

FILM_MAKERS = re.compile(
    r"\b(?:Studios?|Films?|Pictures|Productions?|Netflix|HBO|Entertainment|Cinema|Documentar(?:y|ies)|Arte"
    r"|Television|TV|Media)\b",
    re.IGNORECASE,
)
_JOURNAL = re.compile(
    r"\b(?:L\.?\s?Rev|Rev\.|L\.?J\b|J\.|Q\.|Y\.?B\b|Journal|Review|Quarterly|Yearbook|Annual|Proceedings|Proc\.|Bulletin"
    r"|Bull\.|Revue|Revista|Rivista|Zeitschrift|Archiv|Jahrbuch|Annuaire|Anuario|Cahiers|Cuadernos|Courier|Magazine"
    r"|Forum|Law|Legal|Studies|Stud\.|Recueil|Tijdschrift|Papers|Digest|Gazette|Letters|Perspectives|Perspektive|Times|Post"
    r"|Interdisc|Int'l|Int’l|Annals|Boletín|Droit|Derecho|Recht|Politics|Policy|Migration|Refugee|Ethics|Affairs|Pol'y)\b?",
    re.IGNORECASE,
)
_REPORTER = re.compile(
    r"""^\*?(?: U\.?\s?S\.?(?:\s?C\.?(?:\s?A\.?)?)? | S\.?\s?Ct\.? | F\.(?:\s?\d[a-z]{1,2}|\s?Supp.*|App.*)? | F\d.* | Stat\.?
      | Fed\.?\s?Re[gp].* | C\.?F\.?R\.? | [UL]\.?N\.?T\.?S\.? | I\.?L\.?[MR]\.? | C?\.?E\.?T\.?S\.? | T\.?I\.?A\.?S\.?
      | U\.?S\.?T\.? | E\.?C\.?R\.? | ECHR.* | E\.?H\.?R\.?R\.? | [PI]?\.?C?\.?I?\.?C\.?J\.?(?:\s.*)? | R\.?I\.?A\.?A\.?
      | O\.?J\.?.* | A\.?C\.? | Q\.?B\.? | W\.?L\.?R\.? | All\s?E\.?R\.? | [A-Z]\.\s?\d[a-z]d?\.? | Cong\.?\s.* | I\.\s?&\s?N\..*
      | [NSP]\.\s?[EW]\.?.* | So\.?\s?\d.* | [A-Za-z.’']+\s?App\.?.* | S\.?C\.?R\.? | C\.?L\.?R\.? | BVerfGE | BGH.* | Op\.\s.*
      | I\.?\s?&\s?N\.? | L\.?\s?Ed\.?.* | WL | EWCA.* | EWHC.* | UKSC | UKHL | CLJ? | Bevans | Consol.* )\*?$""",
    re.VERBOSE,
)
_FOREIGN = re.compile(
    r"""(?<![\w/.-])(?:A|E|S|ST|T|TD|CCPR|CERD|CEDAW|CAT|CRC|CMW|CRPD|CED|HRI|CAC|ECE|CTOC|FCCC|GC|UNEP|INFCIRC|COM)
          /[A-Z0-9][\w.()/-]*\d
      | \bU\.?N\.?\s?(?:T\.?S\.?\b|Docs?\b|SCOR|GAOR) | \bL\.N\.T\.S\. | \bLNTS\b | \bE\.?C\.?R\.?\s?I?-? (?=\d)
      | \bO\.?J\.?\s?\(?(?:L|C)\b | \bCELEX\b | \b(?:COM|SWD|JOIN|SEC)\s?\(\d | \b(?:CETS|ETS|T\.I\.A\.S\.|TIAS)\b
      | \bECLI: | \bCase\s[CTF]?[-‑–]?\d | \bApp(?:lication|l)?\.?\s[Nn]os?\b | \bU\.S\.C\.?\b | \bStat\.\s\d | \bC\.F\.R\.
      | \bI\.?C\.?J\.?\s(?:Rep|\d) | \bPub(?:lic|\.)\sL(?:aw|\.)\s(?:No)? | \bG\.A\.\sRes | \bRes\.\s\d""",
    re.VERBOSE,
)
_PUBLISHER = re.compile(
    r"""\b(?:Press|OUP|CUP|Publish(?:ers?|ing)|Publications?|Books|Routledge|Springer|Brill|Hart|Elgar|Nijhoff|Palgrave|Polity
      | Verso|Penguin|Verlag|[ÉE]ditions?|Editorial|Edizioni|Uitgeverij|Wiley|Blackwell|Sage|SAGE|Ashgate|Macmillan|Kluwer|Intersentia
      | Nomos|Beck|Mohr|Bruylant|Pedone|Dalloz|LGDJ|PUF|Tirant|Aranzadi|Giuffr[èe]|Giappichelli|Mulino|Larcier|Asser|Oxford
      | Cambridge|Harvard|Princeton|Yale|Stevens|Sweet|Butterworths|Longmans?|Norton|Knopf|Random\sHouse|Duncker|Siglo|Porrúa
      | Fondo\sde\sCultura|Gallimard|Seuil|Anthem|Bloomsbury|Zed|Pluto|Clarendon|MUP|HUP|UNAM|Transnational|Greenwood|Aldine
      | Allen\sLane|Faber|Basic|Beacon|Farrar|Haymarket|Lexis\w*|Thomson|Carswell|Academic|Universit\w+|Kitchen\sTable|Vintage)\b""",
    re.VERBOSE,
)
_BODY = re.compile(
    r"""\b(?:Commission|Commissioner|Agency|Council|Offices?|Organi[sz]ations?|Institut\w*|Cent(?:re|er|ro)|International|Watch
      | Network|Committee|Minist(?:ry|er|erio|ère)|Department|Dep[’']t|Bank|Fund|Union|Association|Foundation|Group|Parliament
      | Secretariat|Secretary|Rapporteur|Nations|Government|University|School|Bureau|Service|Assembly|Federation|Alliance|Coalition
      | Societ(?:y|ies)|Initiative|Project|Programme|Program|Forum|Clinic|Cross|Observatory|Authority|Board|Comisión|Consejo|Red|Instituto
      | Amnesty|Amnistía|Frontières|Frontex|Europol|Eurostat|Expert|Panel|Cabinet|House|Senate|Congress|Court|Movement|Mission
      | Conference|Caritas|Oxfam|Save\sthe\sChildren|Law\sSociety|Ombuds\w+|Defensor\w*|Monitor|Consortium|Brigades|Relief|Rights)\b""",
    re.VERBOSE,
)
_REPORT = re.compile(
    r"""\b(?:Reports?|Study|Stud(?:y|ies)\s(?:Requested|for)|(?:Working|Discussion|Policy|Research|Occasional|White|Green|Issue|Background)
        \sPapers?|Briefing|(?:Policy|Issue)\sBrief|Brief(?:ing)?\sPaper|Fact\s?sheet|Guidelines|Handbook\sfor|Annual\sReview|Dissertation
      | (?:Ph\.?\s?D\.?|DPhil|LL\.?M\.?|Master.?s?|Doctoral)\b|Thesis|thesis|dissertation|Commissioned\sby|commissioned\sby
      | Submission|Statement|Press\sRelease|Memorandum|Informe|Rapport|Bericht|Estudio|Étude|Global\sTrends|Survey|Assessment)\b""",
    re.VERBOSE,
)


def is_journal(container: str) -> bool:
    """Whether these words name a journal, a yearbook, a magazine, on their face."""
    return _JOURNAL.search(container) is not None


def is_reporter(container: str) -> bool:
    """Whether they name a collection of cases, treaties or statutes: "U.S.", "F.3d", "U.N.T.S.", "ECHR"."""
    return _REPORTER.match(container.strip(" ,*")) is not None


def is_foreign(words: str) -> bool:
    """Whether a symbol, reporter or number of another kind of source stands in these words."""
    return _FOREIGN.search(words) is not None


def is_publisher(words: str) -> bool:
    """Whether a publisher of books is named."""
    return _PUBLISHER.search(words) is not None


def is_body(words: str) -> bool:
    """Whether these words name a body (an office, an organisation, an acronym), and no person."""
    return _BODY.search(words) is not None or (words.isupper() and " " not in words and 2 <= len(words) <= 12)


def is_report(words: str) -> bool:
    """Whether the words say that the work is a report, a study, a working paper, a thesis."""
    return _REPORT.search(words) is not None
