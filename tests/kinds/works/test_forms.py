"""More ways of writing the same; each is found whole, and as what it is."""

from __future__ import annotations

import pytest

BOOK_CHAPTER = [
    "Jane Roe, *Closed Seas*, in John Doe & Ann Poe, eds., THE OPEN HARBOR (2022)",
    "Jane Roe, *Closed Seas*, in THE OPEN HARBOR (John Doe ed., 2022)",
    "Jane Roe, Closed Seas, in John Doe (ed.) The Open Harbour (2022)",
    "Jane Roe, *Closed Seas*, in *The Open Harbour* 33 (John Doe ed., 2022)",
    "Jane Roe, *Closed Seas*, in *The Open Harbour* (John Doe & Ann Poe eds., Edward Elgar, forthcoming 2022)",
    "Jane Roe, “Closed Seas” in The Open Harbour, edited by John Doe (2022)",
    "Jane Roe, ‘Closed Seas’ in John Doe, Ann Poe and Max Moe (eds) The Open Harbour (OUP, forthcoming)",
    "Jane Roe, *Closed Seas*, in OXFORD HANDBOOK OF HARBORS (John Doe, Ann Poe, & Max Moe, eds., 2021)",
    "Jane Roe, *Closed Seas*, chapter in THE OPEN HARBOR (John Doe ed., 2022)",
    "Jane Roe, Closed Seas, in: The Open Harbour (ed. John Doe, 2022)",
    "Jane Roe, *Closed Seas*, in THE OPEN HARBOR 33, 35 (John Doe, ed., 2022), https://example.org/a",
    "Jane Roe, *Closed Seas*, in THE OPEN HARBOR AT SEA 33, 35 (John Doe, ed., 2022) available at https://example.org/a",
    "Jane Roe, *Closed Seas: The Case of Harbor v. Sea*, in THE OPEN HARBOR 33 (J. Doe et al., eds., 2d ed. 2022)",
    "Jane Roe & John Doe, *Closed Seas*, in THE OPEN HARBOR (John Doe ed., forthcoming)",
    "Jane Roe, “Closed Seas,” in: J. Doe, A. Poe (eds.), *The Harbour*, Springer, 2022, https://doi.org/10.1007/978-3",
    "Jane Roe, Closed Seas, in J. Doe (Ed.), The Open Harbour, Springer, Cham, 2022",
    "Jane Roe, *Closed Seas*, THE OPEN HARBOR 33, 35 (John Doe ed., 2022)",
    "Jane Roe, ‘Closed Seas’ in *The Open Harbour* (OUP 2014) 33",
    "Jane Roe, ‘Closed Seas’ in The Open Harbour (OUP 2014)",
    "Jane Roe, *Closed Seas*, THE OXFORD HANDBOOK OF HARBORS (2021), https://example.org/a",
    "Jane Roe, *Closed Seas*, in HANDBOOK OF HARBORS (John Doe & Ann Poe eds., 2021), https://example.org/a",
    "Jane Roe, “Closed Seas,” in The Oxford Handbook of Harbors, ed. John Doe et al. (Oxford: OUP, 2021), 33",
    "Jane Roe, ‘A Reply’ in Ann Poe and Max Moe (eds), *Handbook on Harbours* (Edward Elgar 2021) 33, 35–36",
    "Jane Roe, ‘Closed Seas’, in A. Poe, M. Moe and L. Low (eds.), *The Open Harbour* (Nijhoff, 2014), 33-50, at 35",
    "Jane Roe, Closed Seas, in The Open Harbour 33, 35 (John Doe ed., 2014)",
    "Jane Roe, “Closed Seas”, in The Open Harbour: Essays in Honour of Ann Poe (John Doe ed., Brill 2014) 33",
    "Jane Roe, “Article 14”, in The UN Convention: A Commentary (John Doe ed., OUP 2014) para. 12",
    "Roe, ‘Closed Seas’, in: Doe/Poe (eds), The Open Harbour, 2nd ed. (OUP 2014), p. 33",
]
JOURNAL_ARTICLE = [
    "Jane Roe, *Closed Seas*, 12 Harbor L. Rev. 345 (forthcoming)",
    "Jane Roe, *Closed Seas*, 12(1) Refuge: Canada's Journal on Refugees 35 (2022)",
    "Jane Roe, *Closed Seas*, 12 J. ETHNIC & MIGRATION STUD. 345, 350 (2022)",
    "Jane Roe, *Closed Seas*, 12:3 HUM. RTS. Q. 345, 350 n.12 (2022)",
    "Jane Roe, *Closed Seas*, JOURNAL OF HARBORS 1, 3 (2022)",
    "Jane Roe, *Closed Seas*, JOURNAL OF HARBORS, at 3 (2022)",
    "Jane Roe, *Closed Seas*, 12 HARBOR L. REV. 345 at 350 (2022)",
    "Jane Roe, *Closed Seas*, vol. 12 Harbor Law Review 345 (2022)",
    "Jane Roe, *Closed Seas*, Harbor Law Review 12:345 (2022)",
    "Jane Roe, *Closed Seas*, Harbor Law Review, 2022, Vol. 12, pp. 345-367",
    "Roe, Jane, “Closed Seas”, Harbor Law Review, Vol. 12, Issue 3, 2022, pp. 345-367",
    "Jane Roe, Closed Seas, 12 HARBOR L. REV. 345 (2022)",
    "Jane Roe & John Doe, Closed Seas, 12 Harbor L. Rev. 345, 350 (2022)",
    "Jane Roe, “Closed Seas,” Harbor Law Review, 12/3, 2022, p. 345",
    "Jane Roe, *Closed Seas*, 34 Int’l J. Refugee L. 345, 350–51 & n.12 (2022)",
    "Jane Roe, Closed Seas, 34 IJRL 345 (2022)",
    "Jane Roe, “Closed Seas”, (2014) 47 *Journal of Harbours* 699",
    "Jane Roe, ‘Closed Seas’, *Journal of Harbours* 47 (2014), pp. 699–720, at p. 702",
    "Roe J, ‘Closed Seas’ (2014) 47 J Harb 699",
    "Jane Roe, ‘Closed Seas’ (2014) 47:2 Journal of Harbours 699",
    "Jane Roe, “Closed Seas” 47 Journal of Harbours (2014) 699",
    "Jane Roe, ‘Closed Seas’, Journal of Harbours, 2014, vol. 47, no. 2, p. 699",
    "Jane Roe, “Closed Seas”, 47 Journal of Harbours 699 (2014)",
    "Jane Roe, *Closed Seas*, 47 HARBOR L. REV. ONLINE 1 (2014), http://example.org/a",
]
BOOK = [
    "Jane Roe, THE OPEN HARBOR (2015)",
    "Jane Roe, THE OPEN HARBOR: A STORY 12-13 (2015)",
    "Jane Roe, The Open Harbor: A Story (2015) 12",
    "JANE ROE, *The Open Harbor* at 12 (2015)",
    "Jane Roe, The Open Harbor: A Story (U. California Press, 2015)",
    "Jane Roe, *The Open Harbor: A Story* (Berkeley: University of California Press 2015), p. 12",
    "Jane Roe, *The Open Harbor* (University of California Press, 2015) pp 12-14",
    "Jane Roe, *The Open Harbor*, (London: Verso, 2015)",
    "Jane Roe, *The Open Harbor*, London: Verso (2015)",
    "Jane Roe, *The Open Harbor*, Verso (2015), p. 12",
]
REPORT = [
    "Harbour Institute, *Closed Ports*, https://example.org/closed-ports-report.pdf",
    "Harbour Institute, *Closed Ports* (2019), https://example.org/a",
    "HARBOUR INSTITUTE, CLOSED PORTS (2019)",
    "Harbour Institute, *Closed Ports*, Policy Brief No. 3, at 4 (Mar. 2019), <https://example.org/a>",
    "Jane Roe, *Closed Ports*, HARBOUR INSTITUTE 4 (Mar. 2019)",
    "European Parliament, *Closed Ports*, Study for the LIBE Committee, PE 123.456 (2019), p. 4",
    "Jane Roe, *Closed Ports* (Harbour Institute, 2019)",
    "Jane Roe, *Closed Ports*, RSC Working Paper Series No. 45, at 12 (2019)",
    "Human Rights Watch, “Closed Ports: Rescue at Sea” (2019) 12",
    'Human Rights Watch, "Closed Ports" (June 2019), p. 12, https://example.org/a',
    "Brigades International (PBI) Mexico, *Closed Ports* 12 (2013)",
    "Peace Brigades International, *Closed Ports*, at 26 n. 2 (Oct. 2013)",
    "Amnesty International, *Closed Ports*, 2019, p. 12",
    "Amnesty International, Closed Ports, AMR 51/0583/2019 (2019)",
    "Amnesty International, *Closed Ports*, June 2019, https://example.org/a",
    "Amnesty International, *Closed Ports*, https://example.org/es/documents/amr51/0583/2019/en/",
    "Human Rights First, *Closed Ports* (Dec. 2020), https://example.org/resource/a",
    "HUM. RTS. WATCH, CLOSED PORTS 12-15 (2020), https://example.org/a",
    "U.N. High Comm’r for Refugees, *Closed Ports* (2020)",
    "Médicos Sin Fronteras, *Puertos cerrados*, at 12 (Feb. 2020), <https://example.org/a>",
    "Harbour Law School Clinic and Watch International, *Closed Ports: A Study* 12 & n.4 (2020)",
    "Office of the High Commissioner for Human Rights, “Closed Ports” (Geneva: OHCHR, 2014), p. 12",
    "European Commission against Racism, *Report on Greece* (Strasbourg, 2014) para 5",
    "Inter-American Commission on Human Rights, *Human Mobility* (2015), para. 12",
    "Jane Roe, *Closed Ports* (Dec. 2013)",
    "REDODEM, *Puertos cerrados* 45 (2019)",
    "UNHCR Lima, *Puertos cerrados*, at 26 n. 2 (Oct. 2013)",
    "Jane Roe & John Doe, *Closed Ports*, EUROPEAN PARLIAMENT STUDY PE 608.838 (2018)",
]
INTERVIEW = [
    "Roe Interview, 4/6/21",
    "Interview with Jane Roe, 4/6/2021",
    "Interview of Jane Roe by author, Apr. 6, 2021",
    "Author interview, Jane Roe, Harbour Watch, April 6, 2021",
    "Zoom Interview with Jane Roe, Founder of Harbour Watch, in Berlin, Germany (Apr. 6, 2021)",
    "Jane Roe (Harbour Watch) Interview, 4/6/21",
]
DOCUMENTARY = [
    "Documentary: Row With Me, Jane Roe (2019)",
    "Row With Me (documentary, 2019)",
    "*Row With Me* (Documentary, Jane Roe 2019)",
    "Jane Roe, Documentary: *Row With Me* (2019)",
    "Jane Roe, Row With Me (Documentary 2019)",
    "WALK WITH US, directed by Jane Roe (2019)",
    "Row With Me, Documentary by Jane Roe (2019), https://example.org/a",
    "WALK WITH US (Jane Roe dir., 2019)",
]
WEB_PAGE = [
    "Jane Roe, *The Last Boat*, The Guardian (May 3, 2019), https://example.org/a",
    "Jane Roe, *The Last Boat*, HARBOUR REVIEW (May 2019), https://example.org/a",
    "Jane Roe, *The Last Boat*, HARBOUR BLOG (2019), available at <https://example.org/a>",
    "Jane Roe, The Last Boat, HARBOUR BLOG (May 3, 2019) https://example.org/a",
    "“The Last Boat”, Harbour News, 3 May 2019, https://example.org/a",
    "Harbour News, “The Last Boat” (May 3, 2019), https://example.org/a",
    'Jane Roe, "The Last Boat," HARBOUR NEWS, https://example.org/a',
    "Jane Roe, *The Last Boat*, EJIL: Talk! (May 3, 2019), https://example.org/a",
    "Jane Roe, ‘The Last Boat’ (EJIL: Talk!, 3 May 2019) <https://example.org/a> accessed 4 June 2020",
    "Jane Roe, ‘The Last Boat’, *Verfassungsblog*, 3 May 2019, https://example.org/a",
    "Jane Roe, *The Last Boat*, JUST SECURITY (May 3, 2019), https://example.org/a [https://perma.cc/A1B2-C3D4]",
    "*The Last Boat*, AMNESTY INTERNATIONAL (May 3, 2019), https://example.org/a",
    "*About Us*, HARBOUR WATCH, https://example.org/a (last visited May 3, 2019)",
    "‘The Last Boat’, UNHCR, 3 May 2019, available at: https://example.org/a, accessed 5 May 2019",
    "Press Release, Harbour Watch, The Last Boat (May 3, 2019), https://example.org/a",
    "Jane Roe & John Doe, *The Last Boat*, WASH. POST (May 3, 2019, 5:00 PM), https://example.org/a",
    "Jane Roe, “The last boat.” Harbour Watch, May 3, 2019. https://example.org/a",
    "Jane Roe, *The Last Boat* (May 3, 2019), https://example.org/a",
    "Jane Roe (2019), ‘The Last Boat’, Harbour Blog, https://example.org/a",
    "Jane Roe, *The Last Boat*, WATCH (May 3, 2019), https://example.org [https://perma.cc/A1B2] (visited May 5, 2020)",
]
FORMS = [
    *(("book_chapter", text) for text in BOOK_CHAPTER),
    *(("journal_article", text) for text in JOURNAL_ARTICLE),
    *(("book", text) for text in BOOK),
    *(("report", text) for text in REPORT),
    *(("interview", text) for text in INTERVIEW),
    *(("documentary", text) for text in DOCUMENTARY),
    *(("web_page", text) for text in WEB_PAGE),
]


@pytest.mark.parametrize(("kind", "text"), FORMS[::3])
def test_a_line_may_end_within_it(cited, kind, text):
    """At the second space, which stands in a name or a title, and at the middle one."""
    spaces = [place for place, letter in enumerate(text) if letter == " "]
    for space in (spaces[1], spaces[len(spaces) // 2]):
        cited(f"{text[:space]}\n{text[space + 1 :]}", kind)


@pytest.mark.parametrize(("kind", "text"), FORMS)
def test_a_form_is_known(cited, kind, text):
    work = cited(text, kind).work
    assert work.title in text or kind == "interview"
    assert all(name in text for name in (*work.authors, *work.editors))
