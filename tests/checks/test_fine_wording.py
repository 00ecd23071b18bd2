"""Notes in six styles with nothing wrong in their wording: no rule on wording may say anything of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport

Check = Callable[..., CheckReport]
WORDING = frozenset(
    "no_final_stop punctuation typography typo layout signal_form pinpoint_form volume_form abbreviation"
    " style_mixed name_inconsistent name_spelling unsupported_assertion internal_inconsistency placeholder"
    " unbalanced_quote".split()
)
BLUEBOOK = (
    "Professor of Law, Harbor University School of Law. I thank the members of the Coastal Law Workshop for comments.",
    "Ida Brook, *The Right to Row*, 34 HARBOR L. REV. 12, 15–16 (2019).",
    "*See* Model Convention art. 4, Nov. 9, 2011, 9999 U.N.T.S. 1.",
    "*Id.* art. 5.",
    "*See, e.g.*, NORA MARSH, OARS AND ORDER 45 (2d ed. 2015); Per Lind, *Tides*, 12 COAST L.J. 3, 8 (2014).",
    "Brook, *supra* note 2, at 18.",
    "*Id.* at 19–20.",
    "MARSH, *supra* note 5, at 50 (“Nobody rows alone.”).",
    "8 U.S.C. § 1324(a)(1)(A)(iii) (2018).",
    "*But see* Lind, *supra* note 5, at 9 (arguing that the duty “does not extend to strangers”).",
    "G.A. Res. 73/195, ¶¶ 16–17 (Dec. 19, 2018).",
    "The term “rower” is used here for anyone who has crossed the strait in a boat.",
    "For a discussion of the exceptions, see *infra* Part III.B.",
    "*See generally* Ana Sorel, *What Is a Door?*, 88 COAST L.J. 1 (2001) (collecting cases).",
    "Smith v. Harbor Auth., 12 F.3d 45, 47 (9th Cir. 1999), *aff’d*, 520 U.S. 1 (2000).",
    "Press Release, Harbor Council, Ferry to Open (Mar. 3, 2020), https://example.org/2020 [https://perma.cc/A-B].",
    "*Compare* Brook, *supra* note 2, at 12, *with* MARSH, *supra* note 5, at 60.",
    "This Article does not take up the further question whether oars are vessels.",
    "Telephone Interview with Eva Stone, Dir., Harbor House (June 4, 2021).",
    "*See* U.N. Secretary-General, *Report on Rowing*, ¶ 12, U.N. Doc. A/72/173 (Aug. 15, 2017).",
)
OSCOLA = (
    "Ida Brook, ‘The Right to Row’ (2019) 34 Harbour LR 12, 15–16.",
    "Model Convention (adopted 9 November 2011, entered into force 2 May 2013) 9999 UNTS 1, art 4.",
    "ibid art 5.",
    "See eg Nora Marsh, *Oars and Order* (2nd edn, OUP 2015) 45; Per Lind, ‘Tides’ (2014) 12 JCS 3, 8.",
    "Brook (n 1) 18.",
    "ibid 19–20.",
    "Marsh (n 4) 50: ‘Nobody rows alone’.",
    "cf Lind (n 4) 9, arguing that the duty ‘does not extend to strangers’.",
    "UNGA Res 73/195 (19 December 2018) UN Doc A/RES/73/195, paras 16–17.",
    "Case C-411/10 *NS v Secretary of State* [2011] ECR I-13905, paras 94–96.",
    "*Brook v Harbour Authority* [1932] AC 562 (HL) 580 (Lord Atkin).",
    "Regulation (EU) No 604/2013 of the European Parliament and of the Council [2013] OJ L180/31, art 3(1).",
    "I use the word ‘rower’ for everyone who has crossed the strait.",
    "See Part III below.",
    "Eva Stone, ‘Ferry to Open’ *The Harbour Times* (3 March 2020) <https://example.org/ferry> accessed 4 March 2020.",
    "For a different view see Ana Sorel and others, *Doors* (CUP 2001) ch 3.",
    "The point was made as early as 1951 by the delegate of Belgium (UN Doc A/CONF.2/SR.3, 5).",
    "Human Rights Act 1998, s 3; Immigration Act 2014, ss 1–3 and sch 2.",
    "Marsh (n 4) 51. See also Sorel and others (n 16) 12.",
    "The author is grateful to two anonymous reviewers for their remarks on an earlier version.",
)
CHICAGO = (
    "Ida Brook, “The Right to Row,” *Harbor Law Review* 34, no. 2 (2019): 15–16.",
    "Nora Marsh, *Oars and Order* (Oxford: Oxford University Press, 2015), 45.",
    "Brook, “The Right to Row,” 18.",
    "Ibid., 19.",
    "Marsh, *Oars and Order*, 50–51.",
    "Per Lind, “Tides,” in *Coastal Studies*, ed. Ana Sorel (Cambridge: Cambridge University Press, 2014), 3–8.",
    "See Lind, “Tides,” 9; and compare Marsh, *Oars and Order*, 60.",
    "On the history of the ferry, see Eva Stone, *The Ferry* (New York: Norton, 2001), chap. 3.",
    "Eva Stone, “Ferry to Open in May,” *Harbor Times*, March 3, 2020, https://example.org/ferry.",
    "Marsh calls this “the door that nobody closes” (*Oars and Order*, 52).",
    "Quoted in Lind, “Tides,” 7.",
    "Translations are mine unless otherwise noted.",
    "Karl Hohmann and Rita de la Cruz et al., *Ports of Call*, 2nd ed. (Chicago: Harbor Press, 1999), 2:345–46.",
    "Hohmann and de la Cruz et al., *Ports of Call*, 2:350.",
    "The phrase recurs in the later letters; see, for example, Brook to Marsh, 4 May 1999, box 3, Brook Papers.",
    "Interview with a former harbor master, Lower Quay, June 2021.",
    "These figures exclude boats under two meters.",
    "Stone, *The Ferry*, 88; Brook, “The Right to Row,” 20.",
)
AUTHOR_DATE = (
    "Brook (2019: 15–16).",
    "Marsh 2015, 45.",
    "See Lind (2014) for a full account.",
    "Brook 2019: 18; Marsh 2015: 50.",
    "Lind (2014: 9).",
    "On this debate, see Sorel (2001) and Stone (2003).",
    "Marsh 2015, 52–53.",
    "Of course, Brook (2019) would disagree with this reading.",
    "cf. Stone 2003, 88.",
    "The interviews were conducted between May and July 2020 in three harbour towns.",
    "Model Convention, Article 4(2).",
    "A term coined by Hohmann (1999: 3).",
)
CONTINENTAL = (
    "Ida Brook, « Le droit de ramer », *Revue du port*, vol. 34, n° 2, 2019, p. 15-16.",
    "*Ibid.*, p. 18.",
    "Nora Marsh, *Rames et ordre*, Paris, PUF, 2015, p. 45 ; Per Lind, *Marées*, Bruxelles, Bruylant, 2014, p. 3.",
    "Voir l’article 4 de la Convention ; comp. Marsh, *op. cit.*, p. 50.",
    "CEDH, 23 février 2012, *Brook et autres c. Italie*, n° 27765/09, § 74.",
    "V. infra, deuxième partie.",
    "Brook, *op. cit.*, p. 20 et s.",
    "Protocole n° 4, art. 4.",
    "Vgl. Hohmann, Das Recht der Häfen, 3. Aufl. 2012, S. 45 f.",
    "Convención Americana sobre Derechos Humanos, art. 22.8.",
)
DOCUMENTS = (
    "A/HRC/38/40, para. 12.",
    "A/72/173, paras. 6–9.",
    "E/CN.4/Sub.2/1999/12, para. 22.",
    "Convention relating to the Status of Refugees, 28 July 1951, 189 UNTS 137, Art. 31(1).",
    "TFEU, Arts. 77–79.",
    "A/RES/73/195, annex, objective 9.",
    "Convention on the Rights of the Child, 20 November 1989, 1577 UNTS 3, Arts. 10(2) and 22(1).",
    "Directive 2002/90/EC, OJ L 328, 5.12.2002, p. 17, Art. 1(2).",
    "See also A/71/310, paras. 30–34.",
    "Ibid., para. 36.",
    "HRC, *Report of the Special Rapporteur on rowers*, A/HRC/47/30 (12 May 2021), para. 25.",
    "ECtHR, *Brook and Others v. Italy* [GC], App. No. 27765/09, 23 February 2012, paras. 70–74.",
    "COM(2020) 609 final, 23 September 2020, p. 6.",
    "It entered into force for the first forty States in 2004, after the fortieth ratification (Article 22).",
)
BODY = (
    "The Right to Row",
    "Ida Brook and Nora Marsh",
    "Abstract",
    "In 2017 some 30% of all boats left the harbour. This article asks why.",
    "I. Introduction",
    "Everyone may row. This article says why.{1} “[T]he Member States [and] others” agree.",
    "The figures are well known and nothing turns on them in what follows here.",
    "This article has three parts. Part II turns to the duty; Part III to the right.{2}",
    "II. The duty",
    "As the Court put it:",
    "[a]llowing [perhaps] the rowers to land is a duty owed in 1951 to everyone at sea.{3}",
    "III. The right",
    "Article 4 was adopted in 1951 and has not been amended in its substance since then.",
)
CLOSE = ("Conclusion", "In 2017 some 30% of all boats left the harbour, and none came back.")


@pytest.mark.parametrize(
    "notes",
    [BLUEBOOK, OSCOLA, CHICAGO, AUTHOR_DATE, CONTINENTAL, DOCUMENTS],
    ids=["Bluebook", "OSCOLA", "Chicago", "author-date", "continental", "documents"],
)
def test_nothing_is_said_of_the_wording(checked: Check, notes: tuple[str, ...]) -> None:
    calls = tuple(f"Text.{{{number}}}" for number in range(4, len(notes) + 1))
    report = checked(*notes, body=(*BODY, *calls, *CLOSE))
    said = [(one.note, one.code, one.words) for one in report.findings if one.code in WORDING]
    assert said == []
