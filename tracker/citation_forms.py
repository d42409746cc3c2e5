"""How lawyers write citations: forms as data, without a place's name in them.

A form is tried only where a citation may begin with one of its first characters, so that many forms cost little; of
those the first that fits is taken, so the narrow ones stand first. Every repetition is bounded, and what may fit
twice is short: each form takes linear time. Another country's way of citing is another line here.
"""
# ruff: noqa: E501 - a form is a line: a table reads best as a table

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CitationKind = Literal["code", "register", "bill", "act", "ordinance", "gazette", "eu", "docket", "rule", "section"]


@dataclass(frozen=True)
class Form:
    """What is cited so, the characters it may begin with, the expression, and what may stand before it.

    `before` is looked for to the left, once the expression fits: the name of a code is read backwards from `Code`.
    `named`: without those words before it, it is no citation.
    """

    kind: CitationKind
    starts: str
    expression: str
    before: str = ""
    named: bool = False


SPACE = r"\s{1,3}"
_DASH = r"[-\u2010-\u2014]"
_JOIN = r"[-\u2010-\u2014.:/]"
_PART = r"[0-9][0-9A-Za-z]{0,7}"
_NUM = rf"{_PART}(?:{_JOIN}[0-9A-Za-z]{{1,8}}){{0,6}}"
YEAR = r"(?:1[89]|2[0-5])[0-9]{2}"
# Two numbers at least, as sections of a code have: 40:964, 35-48-2-4, 961.14. Not a postal code, not a day.
_LONG = rf"(?![0-9]{{5}}-[0-9]{{4}}\b|{YEAR}-[0-9]{{2}}-[0-9]{{2}}\b|[0-9]{{1,2}}[./][0-9]{{1,2}}[./][0-9]{{2,4}}\b){_PART}(?:[-\u2010-\u2014.:][0-9A-Za-z]{{1,8}}){{1,6}}"
SUBS = r"(?:\([0-9A-Za-z]{1,5}\)){0,6}"
_MORE = (
    rf"(?:,?{SPACE}(?:et{SPACE}seq\.|ff\.|(?:subd|subsec|para|cl|pt)\.{SPACE}\(?[0-9a-z]{{1,4}}\)?"
    rf"|sub(?:division|section|paragraph){SPACE}\(?[0-9A-Za-z]{{1,4}}\)?))?"
    rf"(?:(?:,|{SPACE}(?:to|through|and|or)){SPACE}(?:§{{1,2}}\s?)?{_LONG}{SUBS}){{0,6}}"
)
_AT = (
    r"(?:§{1,2}|(?:[Ss]ec(?:tion)?s?|SECTIONS?|[Ss]s?|[Pp]arts?|PARTS?|[Pp]t|[Cc]h(?:apter)?|CHAPTER|[Tt]it(?:le)?|[Aa]rt(?:icle)?"
    r"|[Dd]ivision|[Dd]iv|[Rr]ule|[Ss]chedule)\b\.?)\s{0,3}"
)
NUMBER = r"(?:(?:N(?:os?|r|umber|UMBER|O|ro)|n(?:os?|r|umber))\.?|[Nn]\.?[º°o]|№|[Nn]\.º?)\s{0,3}"
_DAY = rf"[0-3]?[0-9](?:er|\.)?{SPACE}[^\W\d_]{{3,12}}\.?{SPACE}{YEAR}"
_OF_DAY = rf"(?:{SPACE}of{SPACE}{_DAY})"

# A name of capital words, none of which only begins a sentence; between them `of`, `and`, `the`.
_NOT_NAME = r"(?!(?:The|An?|In|Of|By|And|Or|Under|See|To|As|If|Sections?|SECTIONS?|Sec|Chapter|This|That|Pursuant|Amending|Adds?)\b)"
_CAPITAL = rf"(?<![\w.]){_NOT_NAME}[A-Z][A-Za-z'\u2019.]{{0,18}},?"
NAME = rf"(?:{_CAPITAL}\s{{1,3}}(?:(?:of|and|the|on|for|in|to|&)\s{{1,3}}){{0,2}}){{1,7}}\Z"
PLACE = r"(?<![\w.])(?:[A-Z][a-z]{1,6}\.\s?|(?:[A-Z]\.\s?){2}|[A-Z][a-z]{3,12}\s)\Z"
WORD = r"(?<!\w)[^\W\d_]{4,16}\s{1,3}\Z"

_CODE = (
    r"(?:Code|Stats?\.|Statutes|Laws|Rev\.\s?Stat\.|Gen\.\s?(?:Laws|Stat\.)|Comp\.\s?(?:Laws|Stat\.)|Cons\.\s?Stat\.)"
    r"(?:\s{1,3}(?:Ann(?:\.|otated)))?(?:,?\s{1,3}[0-9]{4}(?:\s{1,3}Supp\.)?)?"
)
_INITIALS = (
    r"(?:IC|K\.?S\.?A|C\.?R\.?S|A\.?R\.?S|O\.?C\.?G\.?A|O\.?R\.?[SC]|OAR|OAC|R\.[CS]|RS|K\.?R\.?S|N\.?R\.?S|RSMo|RCW|WAC|SDCL"
    r"|NDCC|NMSA|MCLA?|MCA|HRS|RSA|UCA|A\.?C\.?A|LSA-R\.?S|KAR|TAC|NAC|NMAC|IAC|CMR|COMAR|DCMR|IDAPA|ARM|LAC|ARSD|CCR"
    r"|ILCS|U\.\s?S\.\s?C(?:\.\s?A)?|USC|C\.?\s?F\.?\s?R|O\.?S|V\.?S\.?A|M\.?R\.?S|P\.?S|(?:Pa\.\s?)?C\.?S|N\.?J\.?S\.?A|CR|ER)\.?"
)
_OTHER = r"(?!(?:[AP]\.M|P\.O|[NU]\.[EWS])\b)(?:[A-Z]\.\s?){2,5}"
HAN = r"[〇一二三四五六七八九十百千元0-9０-９]"
CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
_CODE_MARK = rf"(?:{YEAR}{SPACE}Supp\.{SPACE})?"

ENGLISH: tuple[Form, ...] = (
    # Title, then register or code: 91 FR 40917, 52 Reg. 611, 21 CFR 1308.11(h), 902 KAR 55:999, 720 ILCS 642/
    Form("register", DIGITS, rf"[0-9]{{1,3}}{SPACE}(?:F\.?\s?R\.?|Fed\.\s?Reg\.|(?:[A-Z][a-z]{{1,6}}\.?\s?)?(?:Admin\.\s)?Reg(?:ister|\.)?|[A-Z][a-z]\.B\.){SPACE}[0-9][0-9,]{{0,7}}"),
    Form("code", DIGITS, rf"[0-9]{{1,4}}{SPACE}(?:{_INITIALS}|{_OTHER}|(?:[A-Z][a-z]{{1,4}}\.\s)?Adm(?:in)?\.\s?Code)\s{{0,3}}(?:{_AT}){{0,2}}{_NUM}/?{SUBS}{_MORE}"),
    # Registers, dockets, courts: FR Doc. 2026-20310, No. 4:26-cv-00317
    Form("docket", "F", rf"FR{SPACE}Doc\.?{SPACE}(?:{NUMBER})?[0-9]{{2,4}}{_DASH}[0-9]{{3,6}}"),
    Form("docket", "DCP", rf"(?:Docket|DOCKET|Case|Cause|Petition){SPACE}(?:(?:ID{SPACE})?{NUMBER})?(?:[A-Z]{{1,6}}{_DASH}){{0,3}}[0-9][0-9A-Za-z:]{{0,9}}(?:{_DASH}[0-9A-Za-z]{{1,9}}){{0,4}}"),
    Form("docket", "N" + DIGITS, rf"(?:No\.{SPACE})?[0-9]{{1,2}}:[0-9]{{2}}{_DASH}[a-z]{{2,4}}{_DASH}[0-9]{{3,6}}"),
    Form("docket", "12", rf"{YEAR}{_DASH}[A-Z]{{2,4}}{_DASH}[0-9]{{3,6}}(?:{_DASH}[A-Z]{{1,2}})?"),
    Form("docket", "DFETUH", rf"(?:DEA|FDA|TRD|EPA|USDA|HHS){_DASH}[0-9A-Z]{{3,12}}(?:{_DASH}[0-9A-Z]{{1,9}}){{0,4}}"),
    Form("docket", "Aa", rf"[Aa]mendment{SPACE}(?:{NUMBER})?[0-9]{{2,4}}{_DASH}[0-9]{{3,5}}[a-z]?"),
    Form("register", "V", rf"Vol(?:ume|\.){SPACE}[0-9]{{1,4}},?{SPACE}(?:Number|No\.|Issue|Nr\.){SPACE}[0-9]{{1,4}}"),
    Form("register", "Bb", rf"[Bb]ook{SPACE}[0-9A-Z]{{1,6}},?{SPACE}(?:at{SPACE})?[Pp]age{SPACE}[0-9]{{1,5}}"),
    Form("gazette", "G", rf"(?:Gazette|GAZETTE)\b[^\n0-9]{{0,40}}(?:[0-9]{{1,2}}{SPACE}[A-Z][a-z]{{2,9}}{SPACE}{YEAR}[^\n0-9]{{1,5}})?{NUMBER}[0-9]{{1,5}}"),
    # Bills: HB 2001, H.B. No. 12, CS/HB 179, HOUSE BILL NO. 1931, Bill C-39, B 31—2026
    Form("bill", "CHSALK", rf"(?:CS/)?(?:H\.?\s?[BFPR]|S\.?\s?[BFPR]|[HS]\.?\s?(?:J|C)\.?\s?(?:R|B|M)(?:es)?|[HS]\.?\s?Con\.\s?Res|[HS]EA|[AL]\.?\s?B|L\.?\s?D|[AK]\.?J\.?R)\.?[ \u00a0]?(?:{NUMBER})?[0-9]{{1,5}}(?:-?[A-Z]\b|-[0-9]{{1,4}})?(?!\.[0-9])"),
    Form("bill", "HSA", r"(?:S|H|A)[ \u00a0][1-9][0-9]{2,4}(?:-?[A-Z]\b)?(?:\s?/\s?[AHS]\s?[0-9]{3,5}-?[A-Z]?)?"),
    Form("bill", "HhSsAaLlCcPp", rf"(?i:(?:house|senate|assembly|legislative|council|private|public){SPACE}(?:(?:joint|concurrent|substitute){SPACE})?(?:bill|file|resolution|paper|document|memorial|measure)){SPACE}(?:{NUMBER})?(?:[A-Z]-)?[0-9][0-9A-Za-z-]{{0,9}}"),
    Form("bill", "B", rf"(?:Bill|BILL){SPACE}(?:{NUMBER})?(?:[A-Z]-)?[0-9]{{1,5}}(?:/[0-9]{{2,4}})?"),
    Form("bill", "B", rf"B{SPACE}?[0-9]{{1,3}}[A-Z]?{_DASH}{YEAR}"),
    # Acts and session laws: Pub. L. 114-47, Public Chapter No. 950, 1978 PA 368, 2025 La. Acts 41, Act 118 of 2026
    Form("act", "PpEeSsRr", rf"(?i:public{SPACE}(?:law|act|chapter)|enrolled{SPACE}act|session{SPACE}law|special{SPACE}act|republic{SPACE}act){SPACE}(?:{NUMBER})?[0-9][0-9-]{{0,9}}"),
    Form("act", "P", rf"(?:Pub\.\s?L\.|P\.\s?L\.|P\.\s?A\.){SPACE}(?:{NUMBER})?[0-9]{{1,4}}(?:{_DASH}[0-9]{{1,4}}|,{SPACE}c(?:h)?\.{SPACE}[0-9]{{1,4}})?"),
    Form("act", "12", rf"{YEAR}{SPACE}(?:[A-Z][A-Za-z.]{{0,12}}{SPACE}){{0,3}}(?:Acts?|Laws|Stats?\.|PA|P\.A\.),?{SPACE}(?:(?:ch|c|no|No)\.{SPACE}|Act{SPACE})?[0-9]{{1,5}}"),
    Form("act", "ALS", rf"(?:Acts?|Laws|Stats\.|L\.){SPACE}(?:of{SPACE})?{YEAR},{SPACE}(?:[0-9]{{1,3}}[a-z]{{2}}{SPACE}Leg\.,{SPACE}(?:R\.S\.|[0-9][a-z]{{2}}{SPACE}C\.S\.),{SPACE})?(?:[Cc]h?\.|[Cc]hapter|[Nn]o\.|[Pp]\.){SPACE}[0-9]{{1,5}}"),
    Form("act", CAPITALS, rf"[A-Z]{{2,4}}{SPACE}by{SPACE}{YEAR},{SPACE}[0-9]{{1,4}}"),
    Form("act", "ALDRONP", rf"(?:Act|ACT|Law|LAW|Decree|DECREE|Akta|Regulation|Order|Notice|Proclamation){SPACE}(?:{NUMBER})?(?:{YEAR}/[0-9]{{1,5}}|[0-9]{{1,6}}(?:\.[0-9]{{3}})?(?:{SPACE}of{SPACE}{YEAR}|{_OF_DAY}|/{YEAR}(?:{SPACE}(?:Sb|Z)\.(?:\s?z\.)?)?)?)(?![0-9.,-]{{0,9}}[0-9])(?!%)"),
    Form("act", CAPITALS, rf"(?:[A-Z]\.){{2,3}}{SPACE}Law{SPACE}[0-9]{{1,3}}{_DASH}[0-9]{{1,4}}"),
    Form("act", "ARO", rf"(?:Acts?|Regulations?|Orders?|Rules|Ordinance|ACT|REGULATIONS?|ORDER){SPACE}(?:\((?:No\.\s)?[0-9]{{1,3}}\){SPACE})?(?:B\.E\.{SPACE})?{YEAR}(?:,?{SPACE}{_AT}{_NUM}{SUBS})?", NAME, named=True),
    Form("act", "A", rf"Act,?{SPACE}{_AT}{_NUM}{SUBS}", NAME, named=True),
    Form("act", "DORdor", rf"(?i:decree|order|ordinance|regulation|rule|RGD)s?{_OF_DAY}"),
    Form("act", "C", rf"(?:Cap|CAP)\.?{SPACE}[0-9]{{1,4}}[A-Z]{{0,2}}\b"),
    Form("act", "RS", rf"(?:R\.?)?S\.[A-Z]\.{SPACE}{YEAR},{SPACE}c\.{SPACE}[A-Z0-9][0-9A-Z.-]{{0,7}}"),
    # Ordinances of councils: Ord. No. 2024-5, RESOLUTION 2026-R-31, Local Law No. 37-2016
    Form("ordinance", "OoRrLlBb", rf"(?:(?i:ordinance|resolution|local{SPACE}law|by-?law)|Ord\.|Res\.|L\.L\.){SPACE}(?:{NUMBER})?(?:[A-Z]{{1,3}}-)?[0-9][0-9A-Za-z]{{0,7}}(?:{_DASH}[0-9A-Z][0-9A-Za-z]{{0,7}}){{0,3}}(?:{SPACE}N\.S\.|{_OF_DAY}|{SPACE}of{SPACE}{YEAR})?"),
    # Codes by name: Wis. Stat. § 961.14, Tennessee Code Annotated, Section 39-17-452; by initials: La. R.S. 40:964
    Form("code", "CSLRG", rf"{_CODE},?{SPACE}(?:{_AT}{_NUM}(?:,?{SPACE}{_AT}{_NUM}){{0,2}}|{_LONG}){SUBS}{_MORE}", NAME),
    Form("code", CAPITALS, rf"(?:{_INITIALS}|{_OTHER})\s{{0,3}}{_CODE_MARK}(?:{_AT}{_NUM}|{_LONG}){SUBS}{_MORE}", PLACE),
    Form("code", CAPITALS, rf"[A-Z]{{3,6}}{SPACE}(?:§|ch\.|sec\.|tit\.){SPACE}?{_NUM}{SUBS}{_MORE}"),
)  # fmt: skip

_EU = "EU|EC|EEC|EG|EWG|UE|CE|CEE|EF|EÚ|ES|EK|EL|EÜ|EB|ЕС|ЄС"
GAZETTES: tuple[Form, ...] = (
    Form("eu", "(", rf"\((?:{_EU})\){SPACE}(?:{NUMBER})?[0-9]{{2,4}}/[0-9]{{1,4}}", WORD),
    # Numbered instruments: SI 2016/1109, S.I. No. 173/2017, SOR/2003-196, P.U. (A) 12/2026
    Form("gazette", "SWGL", rf"(?:S\.?S\.?I|W\.?S\.?I|S\.?R\.?\s?&\s?O|S\.?I|S\.?R|S\.?L|G\.?N|L\.?N)\.?{SPACE}(?:{NUMBER})?[0-9]{{1,5}}(?:/[0-9]{{1,5}}|(?:,{SPACE}[0-9]{{1,5}}|{SPACE}and{SPACE}[0-9]{{1,5}}){{0,3}}{SPACE}of{SPACE}{YEAR})"),
    Form("gazette", "SDT", r"(?:SOR|SI|DORS|TR)/[0-9]{2,4}-[0-9]{1,4}"),
    Form("gazette", "P", r"P\.U\.\s?\([AB]\)\s?[0-9]{1,4}(?:/[0-9]{2,4})?"),
    # Nordic: SFS 2025:1314, lagen (1999:42), FOR-2013-02-14-199, BEK nr 933 af 22/06/2026, (543/2008)
    Form("gazette", CAPITALS, rf"[A-ZÅÄÖ]{{1,6}}FS{SPACE}{YEAR}:[0-9]{{1,5}}"),
    Form("act", "(", rf"\({YEAR}:[0-9]{{1,5}}\)", WORD),
    Form("gazette", "FL", r"(?:FOR|LOV)-[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[0-9]{1,5})?"),
    Form("gazette", "BLCVblFf", rf"(?:BEK|LBK|LOV|CIR|VEJ|[Bb]ekendtgørelse|[Ll]ov|[Ff]orskrift){SPACE}nr\.?{SPACE}[0-9]{{1,5}}{SPACE}a[fv]{SPACE}(?:[0-9]{{1,2}}/[0-9]{{1,2}}/[0-9]{{4}}|{_DAY})"),
    Form("gazette", "(", r"\([0-9]{1,4}/(?:19|20)[0-9]{2}\)", WORD),
    # Poland, Czechia, Slovakia, Hungary: Dz.U. 2018 poz. 1030, 456/2025 Sb., 66/2012. (IV. 2.) Korm. rendelet
    Form("gazette", "D", rf"Dz\.\s?U\.{SPACE}(?:z{SPACE})?{YEAR}{SPACE}(?:r\.{SPACE})?(?:[Nn]r{SPACE}[0-9]{{1,4}},?{SPACE})?poz\.{SPACE}[0-9]{{1,5}}"),
    Form("gazette", DIGITS, r"[0-9]{1,4}/[0-9]{4}\s{1,3}(?:Sb|Z)\.(?:\s?z\.)?(?:\s?m\.\s?s\.)?"),
    Form("gazette", DIGITS, r"[0-9]{1,4}/[0-9]{4}\.\s{1,3}\([IVX]{1,4}\.\s?[0-9]{1,2}\.\)\s{1,3}[^\W\d_]{2,10}\.?(?:\s[Rr]endelet[^\W\d_]{0,4})?"),
    Form("act", DIGITS, r"[0-9]{4}\.\s{1,3}évi\s{1,3}[IVXLC]{1,8}\.\s{1,3}[Tt]örvény"),
    # German and Dutch: BGBl. I S. 1234, BGBl. II Nr. 55/2016, SR 812.121.11, Stb. 2026, 288
    Form("gazette", "B", rf"BGBl\.(?:{SPACE}{YEAR})?(?:{SPACE}I{{1,3}})?(?:{SPACE}{YEAR})?{SPACE}(?:S|Nr)\.{SPACE}[0-9]{{1,5}}(?:/[0-9]{{4}})?"),
    Form("gazette", "SA", rf"(?:SR{SPACE}[0-9]{{3}}(?:\.[0-9]{{1,4}}){{1,4}}|AS{SPACE}{YEAR}{SPACE}[0-9]{{1,5}})"),
    Form("gazette", "STJ", rf"(?:Stb\.|Stcrt\.|Trb\.|Staatsblad|Staatscourant|Jaargang){SPACE}{YEAR},?{SPACE}(?:{NUMBER})?[0-9]{{1,6}}"),
    # Romance languages: JORF n°0171, arrêté du 22 février 1990, DPR 309/1990, Real Decreto 1/2020, RDC Nº 1.044, Legea nr. 143/2000
    Form("gazette", "J", rf"JO(?:RF)?{SPACE}n[°o]\s?[0-9]{{1,5}}(?:{SPACE}du{SPACE}{_DAY})?"),
    Form("act", "LlDdAaOoRr", rf"(?:[Ll]oi|[Dd]écret|[Aa]rrêté|[Oo]rdonnance|[Dd]écision|[Rr]èglement(?:{SPACE}grand-ducal)?){SPACE}(?:n[°o]\s?[0-9]{{2,4}}-[0-9]{{1,5}}(?:{SPACE}du{SPACE}{_DAY})?|du{SPACE}{_DAY})"),
    Form("section", "LRDA", r"[LRDA]\.\s?[0-9]{3,4}(?:-[0-9]{1,4}){1,3}"),
    Form("act", "DLdl", r"(?:D\.?P\.?R|D\.?P\.?C\.?M|D\.?\s?[Ll]gs|D\.?M|[Ll]egge|[Dd]ecreto(?:\s(?:legislativo|ministeriale|-legge))?)\.?\s{1,3}(?:[0-9]{1,2}\s{1,3}[a-z]{4,9}\s{1,3}[0-9]{4},?\s{1,3})?(?:n\.\s{0,3})?[0-9]{1,4}(?:/[0-9]{2,4})?"),
    Form("act", "LlRrDdPpOoAa", rf"(?:[Ll]ey(?:{SPACE}[Oo]rgánica)?|[Rr]eal{SPACE}[Dd]ecreto(?:-[Ll]ey)?|(?:[Dd]ecretos?|DECRETO)(?:-[Ll]ei)?|LEY|[Ll]ei(?:{SPACE}[Cc]omplementar)?|(?:[Pp]ortaria|PORTARIA)(?:{SPACE}[A-Z/]{{2,14}})?|[Oo]rden(?:{SPACE}[A-Z]{{2,4}})?|[Rr]esoluci[oó]n|RESOLUCIÓN|[Rr]esolução(?:{SPACE}-{SPACE}RDC)?|RDC|[Dd]espacho|[Aa]cuerdo){SPACE}(?:{NUMBER})?[0-9][0-9.]{{0,7}}(?:[-/][0-9A-Z]{{1,4}}){{0,2}}(?:,?{SPACE}[Dd][Ee]{SPACE}[0-9]{{1,2}}{SPACE}[Dd][Ee]{SPACE}[^\W\d_]{{4,12}}{SPACE}[Dd][Ee]{SPACE}{YEAR})?"),
    Form("act", "LlHhOo", rf"(?:[Ll]eg(?:ea|ii)|[Hh]otărâr(?:ea|ii)|[Oo]rdonanț(?:a|ei)|[Oo]rdin(?:ul|ului)|H\.?G\.?|O\.?U\.?G\.?)(?:{SPACE}[^\W\d_]{{2,16}}){{0,3}}{SPACE}nr\.{SPACE}[0-9]{{1,5}}/[0-9]{{4}}"),
    Form("gazette", "M", rf"Monitorul{SPACE}Oficial[^\n0-9]{{0,40}}nr\.{SPACE}[0-9]{{1,4}}"),
    # Southern Slavs, Baltic states, Cyrillic: Narodne novine 44/2026, RT I, 20.02.2026, 6, від 11 лютого 2026 р. № 77
    Form("gazette", "NUS", r"(?:(?i:narodne\s{1,3}novine)|NN|Uradni\s{1,3}list(?:\s{1,3}RS)?|Službeni\s{1,3}(?:glasnik|list)(?:\s{1,3}RS)?)[^\n0-9]{0,16}[0-9]{1,4}/[0-9]{2,4}"),
    Form("gazette", "R", rf"(?:RT|Riigi{SPACE}Teataja){SPACE}I{{1,3}}V?,{SPACE}(?:{YEAR},{SPACE}[0-9]{{1,4}}|[0-9]{{2}}\.[0-9]{{2}}\.[0-9]{{4}}),{SPACE}[0-9]{{1,5}}"),
    Form("gazette", "Д", r"ДВ,?\s{1,3}(?:бр|брой)\.?\s{0,3}[0-9]{1,3}(?:\s{1,3}от\s{1,3}[0-9.]{4,12})?"),
    Form("act", "во", r"(?:від|от)\s{1,3}[0-9]{1,2}[.\s][^\W_]{2,9}[.\s]\s?[0-9]{4}\s{0,3}(?:року|года|р\.|г\.)?\s{0,3}№\s?[0-9][0-9/-]{0,9}(?:-[^\W\d_]{1,4})?"),
    Form("act", "№", r"№\s?[0-9][0-9/-]{0,9}(?:-[^\W\d_]{1,4})?"),
    Form("act", "N№", rf"(?:Nr\.|Nº|№)\s{{0,3}}(?:[IVXLC]{{1,6}}|[A-Z]{{1,3}}){_DASH}[0-9]{{1,5}}"),
    Form("act", "čšbn", rf"(?:č|št|br|nr)\.{SPACE}[0-9]{{1,4}}/[0-9]{{2,4}}(?:{SPACE}(?:Sb|Z)\.(?:\s?z\.)?)?"),
    # Asia: NOMOR 41 TAHUN 2026, Permendag 20/2024, พระราชบัญญัติ ... พ.ศ. 2565, 昭和三十五年法律第百四十五号, 제2026-311호
    Form("act", "Nn", rf"(?i:nomor|no\.){SPACE}[0-9]{{1,4}}{SPACE}(?i:tahun){SPACE}[0-9]{{4}}", r"(?<!\w)(?:Undang-Undang|UU|Peraturan)\b[^\n0-9.]{0,60}\Z"),
    Form("act", "P", r"Permen[a-z]{2,12}\s{1,3}(?:(?i:no\.|nomor)\s{1,3})?[0-9]{1,3}(?:/[0-9]{4})?"),
    Form("act", "พกป", r"(?:พระราชบัญญัติ|พระราชกฤษฎีกา|กฎกระทรวง|ประกาศ(?!ใน))[^\n0-9]{0,80}พ\.ศ\.\s?[0-9๐-๙]{4}"),
    Form("act", "明大昭平令", rf"(?:明治|大正|昭和|平成|令和){HAN}{{1,6}}年[一-龥]{{0,8}}第{HAN}{{1,9}}号"),
    Form("act", "第", rf"第{HAN}{{1,9}}号", r"[一-龥]{0,8}(?:法律|政令|省令|府令|告示|条例|規則|訓令)\Z", named=True),
    Form("act", "제", r"제[0-9]{1,5}(?:-[0-9]{1,5})?호", r"(?:법률|[가-힣]{1,10}령|고시|공고|조례)\s?\Z"),
    Form("section", "제", r"제[0-9]{1,4}조(?:의[0-9]{1,3})?(?:\s?제[0-9]{1,3}항)?(?:\s?제[0-9]{1,3}호)?"),
)  # fmt: skip

PLAIN: tuple[Form, ...] = (
    # Rules, chapters, sections alone
    Form("rule", "RrDd", rf"(?:[Rr]ules?|RULE|[Dd]ivision|DIVISION){SPACE}(?:{NUMBER})?{_LONG}{SUBS}"),
    Form("section", "T", rf"(?:Title|TITLE){SPACE}[0-9]{{1,3}}[A-Z]?,{SPACE}(?i:chapter|ch\.){SPACE}[0-9][0-9A-Z.-]{{0,8}}"),
    Form("act", "Cc", rf"(?i:chapter){SPACE}(?:{NUMBER})?(?:{YEAR}{_DASH}[0-9]{{1,4}}|[0-9]{{2,4}}\b)(?:,{SPACE}[A-Z][a-z]{{2,9}}{SPACE}[0-9]{{1,2}},{SPACE}{YEAR})?"),
    Form("section", "§", rf"§{{1,2}}\s{{0,3}}{_NUM}{SUBS}(?:{SPACE}(?:lõike|lg|Abs\.|odst\.|ods\.|stk\.|mom\.){SPACE}[0-9]{{1,3}})?(?:{SPACE}(?:i|av|of){SPACE}(?:lov|lag|loven|lagen|the{SPACE}[A-Z][a-z]{{2,12}})\b(?:{SPACE}(?:om|[A-Z][a-z]{{2,12}})(?:{SPACE}[^\W\d_]{{2,16}}){{0,2}})?|{SPACE}[A-Z][A-Za-z]{{1,6}}G\b)?{_MORE}"),
    Form("section", "SsAa", rf"(?:[Ss]ections?|[Ss]ecs?\.|ss?\.|[Aa]rticles?|[Aa]rt\.){SPACE}[0-9]{{1,5}}{SUBS}{SPACE}of{SPACE}(?:this{SPACE}(?:chapter|title|act|part|code|article)|the{SPACE}(?:[A-Z][A-Za-z]{{0,18}}{SPACE}(?:of{SPACE}|and{SPACE})?){{0,6}}(?:Act|Code|Law|Order|Ordinance)(?:{SPACE}{YEAR})?)"),
    Form("section", "Ss", rf"(?:[Ss]ections?|SECTIONS?|[Ss]ecs?\.|ss?\.){SPACE}(?:{_LONG}|[0-9]{{1,6}}[A-Z]{{1,2}}\b|[0-9]{{3,6}}[a-z]?\b){SUBS}{_MORE}"),
    Form("section", "s", rf"(?:ss\.{SPACE}[0-9]{{1,4}}[A-Z]?(?:,{SPACE}[0-9]{{1,4}}[A-Z]?(?:-[0-9]{{1,4}})?){{0,6}}|s\.?{SPACE}[0-9]{{1,4}}[A-Z]?\([0-9]{{1,2}}\))"),
    # A section at the head of its own text, or where a history note cites it
    Form("section", DIGITS, rf"(?:(?<=\n)|(?<=\A)|(?<=Under: )|(?<=Authority: )|(?<=Amplifies: )|(?<=added: )){_LONG}(?<=[0-9][0-9A-Z])(?=\.?\s{{1,3}}[A-Z]|\s*\Z|\n)"),
)  # fmt: skip

_WITHIN = r"(?<=[^\s.;:)] )"  # in a sentence: at the head of a line it is the text's own heading
_ITEM = r"(?:,?\s{1,2}(?:ust|odst|ods|lit|let|pkt|písm|par|paragr|alin|al|stav[ak]?|ayat|lid|Abs|Nr|Satz|comma|inciso|apartado|fracción|punkt|punkta|daļa|dal[iy]s|ч|п|ал|т)\.?\s{1,2}\(?[0-9A-Za-z]{1,4}\)?){0,3}"
TITLED = r"(?:[A-Z][A-Za-z'\u2019,]{0,18}\s{1,3}(?:(?:of|and|the|on|for|in|to|&)\s{1,3}){0,2}){0,7}"
_OF_LAW = rf"(?:,?{SPACE}(?:of|in|under){SPACE}(?:this{SPACE}(?:chapter|title|act|part|code|article|ordinance)|(?:the{SPACE})?{TITLED}(?:Act|Code|Law|Statutes|Ordinance|Regulations?|Order|Ordinances){SPACE}?(?:(?:No\.{SPACE})?[0-9][0-9/-]{{0,9}}(?:{SPACE}of{SPACE}{YEAR})?)?|{YEAR}{SPACE}Act)|,{SPACE}(?:[A-Z][a-z]{{2,12}}{SPACE}){{0,2}}(?:Revised{SPACE})?(?:Statutes|Code|Laws|F\.S\.|F\.A\.C\.|M\.G\.L\.)(?:{SPACE}{YEAR})?)"

WIDER: tuple[Form, ...] = (
    # Acts by name or number alone, orders and circulars: Controlled Substances Act, Executive Order 2026-5, ARC 1234C
    Form("act", "A", r"Act(?:[ ]\((?:No\.[ ])?[A-Z0-9][0-9A-Za-z .]{0,18}\))?", rf"(?:{_CAPITAL}[ ](?:(?:of|and|on|for|&)[ ])?){{2,7}}\Z", named=True),
    Form("rule", "EOCDBNPRAIMQ", rf"(?:(?:Executive|Administrative|Department|Departmental|Ministerial|Emergency|Special|Board|General|Joint){SPACE})?(?:Order|ORDER|Circular|CIRCULAR|Directive|Bulletin|Notice|NOTICE|Decision|Regulation|REGULATION|Proclamation|Opinion|Rule|Measure|Proposition|Question|Initiative|Instruction|Memorandum|Item|Resolution)s?{SPACE}(?:{NUMBER})?(?:[A-Z]{{1,5}}[-.]?{SPACE}?)?[0-9][0-9A-Za-z]{{0,7}}(?:[-/.][0-9A-Z][0-9A-Za-z]{{0,7}}){{0,3}}(?:,?{SPACE}(?:s\.|of){SPACE}{YEAR})?"),
    Form("docket", "FMARPLWC", rf"(?:(?:LCB{SPACE})?File|FILE|Matter|MATTER|Agenda{SPACE}Item|Report|Legislation|Petition|Application|WSR|ARC|CF|CB|LR|LC|BR|LRB)(?:{SPACE}|{SPACE}?#{SPACE}?|{SPACE}(?:ID|{NUMBER}){SPACE}?)(?:[A-Z]{{1,4}}-?)?[0-9]{{2,7}}[A-Z]?(?:-[0-9A-Z]{{1,7}}){{0,3}}"),
    Form("docket", DIGITS + CAPITALS, rf"(?:[0-9]{{2,4}}{_DASH}[A-Z]{{2,5}}{_DASH}[0-9]{{2,7}}|[A-Z]{{1,5}}{_DASH}[0-9]{{2,4}}{_DASH}[0-9]{{3,8}})(?:{_DASH}[A-Z0-9]{{1,6}})?"),
    Form("docket", DIGITS, r"(?<=\")[0-9]{2,4}-[0-9]{3,5}(?=\")"),
    # More of bills: S. 1234, H.4321, ESHB 1234, CSHB 12
    Form("bill", "HS", r"[HS]\.\s?[1-9][0-9]{1,4}(?![0-9.:-])"),
    Form("bill", CAPITALS + "1234", r"[1-4]?[A-Z]{1,4}(?:HB|SB|AB|HF|SF|HJR|SJR|HCR|SCR)[ \u00a0]?[0-9]{1,5}"),
    # Session laws, chapters, titles: c. 41, Ch. 1017, § 3; Title 21
    Form("act", "cC", rf"(?:[Cc]h?|[Cc]ap)\.{SPACE}[0-9]{{1,5}}[A-Z]?(?:-[0-9]{{1,4}})?(?:,{SPACE}(?:§|sec\.|s\.|art\.){SPACE}?{_NUM})?"),
    Form("section", "Tt", rf"(?:Title|TITLE|title){SPACE}[0-9]{{1,3}}[A-Z]?(?:,{SPACE}(?:Part|Subtitle|Division|Article|[A-Z][a-z]{{2,12}}{SPACE}(?:Code|Statutes)){SPACE}?[0-9A-Z]{{0,6}})?(?:{SPACE}of{SPACE}the{SPACE}{TITLED}(?:Code|Statutes|Laws))?"),
    Form("gazette", "12", rf"{YEAR}{SPACE}(?:No|Nr|no)\.?{SPACE}[0-9]{{1,5}}(?:{SPACE}\([A-Z]\.{SPACE}?[0-9]{{1,4}}\))?"),
    Form("gazette", "SGL", rf"(?:(?:Statutory{SPACE}(?:Instrument|Rule|Order)|Legal{SPACE}Notice|Government{SPACE}(?:Notice|Gazette)|Gazette{SPACE}Notice|Subsidiary{SPACE}Legislation)s?|G\.?N\.?|S\.?R\.?O\.?|G\.?S\.?R\.?|S\.?O\.?){SPACE}(?:{NUMBER})?(?:R\.?{SPACE}?)?[0-9]{{1,6}}(?:\([A-Z]\))?(?:/{YEAR}|{SPACE}of{SPACE}{YEAR})?"),
    # Official journals elsewhere: BOE núm. 12, G.U. n. 85, LGBl. Nr. 12/2026, Latvijas Vēstnesis, 58, TAR, 2026-01234, FEK B 123/2026
    Form("gazette", "BGDLTFΦМROVH", rf"(?:BOE|B\.O\.E\.|DOU|DOF|D\.O\.F\.|DRE?|G\.U\.|GU|Gazzetta{SPACE}Ufficiale|Diário{SPACE}(?:Oficial|da{SPACE}República)|Diario{SPACE}Oficial|Boletín{SPACE}Oficial|Registro{SPACE}Oficial|LGBl\.|BAnz(?:{SPACE}AT)?|Moniteur|Mémorial|Latvijas{SPACE}Vēstnesis|TAR|Valstybės{SPACE}žinios|FEK|ΦΕΚ|Magyar{SPACE}Közlöny|Resm[iî]{SPACE}Gazete|OJ{SPACE}[LC]|ABl\.)[^\n0-9]{{0,24}}[0-9][0-9.]{{0,7}}(?:[-/][0-9]{{1,5}})?"),
    # Numbers as other languages write them: nr 22, Nr. 847, núm. 12, n. 309, № V-204, br. 7/2026, 2026/123, 543/2008
    Form("act", "nNčšbбVX", rf"(?:n[rn]|N[rR]|Nro|č|št|br|бр|núm|Núm|N[º°o]|n[º°])\.?\s{{0,3}}(?:[A-Z]{{1,4}}-)?[0-9][0-9.]{{0,7}}(?:[-/][0-9]{{1,5}}){{0,2}}(?:{SPACE}(?:Sb|Z)\.(?:\s?z\.)?)?(?:,?{SPACE}(?:du|de|del|di|vom|af|av|van){SPACE}{_DAY})?"),
    Form("act", "N", rf"No\.{SPACE}[0-9]{{1,5}}(?:{SPACE}of{SPACE}{YEAR}|/{YEAR})"),
    Form("act", DIGITS, r"(?<![/.])(?:(?:1[3-9]|[2-9][0-9]|[0-9]{3,4})/(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}/[0-9]{1,5})(?!/)(?:-[^\W\d_]{1,4}|/[A-ZĐ]{2,4}(?:-[A-Z]{2,5})?)?"),
    Form("act", "NTLQ", rf"(?:Nghị{SPACE}định|Thông{SPACE}tư|Luật|Quyết{SPACE}định){SPACE}(?:số{SPACE})?[0-9]{{1,4}}/[0-9]{{4}}(?:/[A-ZĐ0-9]{{2,6}}(?:-[A-Z]{{2,8}})?)?"),
    Form("act", "ZzVvNnUuRrOoPpKkПпНнЗзУу", rf"(?i:zákon[^\W\d_]{{0,4}}|vyhláš[^\W\d_]{{1,4}}|nařízení{SPACE}vlády|nariaden[^\W\d_]{{1,3}}{SPACE}vlády|ustaw[^\W\d_]{{1,3}}|rozporządzen[^\W\d_]{{1,3}}|uredb[^\W\d_]{{1,3}}|zakon[^\W\d_]{{0,3}}|odluk[^\W\d_]{{1,3}}|pravilnik[^\W\d_]{{0,3}}|kanun|постанов[^\W\d_]{{1,4}}|наказ[^\W\d_]{{0,3}}|закон[^\W\d_]{{0,4}}|указ[^\W\d_]{{0,3}}|приказ[^\W\d_]{{0,3}}){SPACE}(?:z{SPACE}dnia{SPACE}{_DAY}{SPACE}(?:r\.)?|(?:č|št|br|№|No|nr)\.?\s{{0,3}}[0-9][0-9/-]{{0,9}})"),
    # Articles and sections in other languages, in a sentence: article 4, artículo 12, art. 14 comma 1, čl. 5 odst. 2, 2 §, มาตรา ๗, 第二条
    Form("section", "AaÁáČčPpЧчСсMm", rf"{_WITHIN}(?:[Aa]rt(?:\.|icles?|ículos?|igos?|icol[oi]|ikel[^\W\d_]{{0,2}})|[Čč]l(?:\.|ánk[^\W\d_]{{1,2}}|ánek|en[^\W\d_]{{0,2}}|ank[^\W\d_]{{1,2}})|[Pp]asal|[Чч]лен|[Сс]т(?:\.|атт[^\W\d_]|ать[^\W\d_])|[Mm]adde(?:si)?)\s{{0,3}}[0-9]{{1,4}}[a-z]?(?:-[0-9]{{1,3}}|{SPACE}(?:bis|ter|quater))?\.?(?:\([0-9a-z]{{1,3}}\)){{0,3}}{_ITEM}"),
    Form("section", DIGITS, rf"[0-9]{{1,4}}(?:{SPACE}kap\.{SPACE}[0-9]{{1,3}})?\s?[a-z]?{SPACE}?§(?:n|:n|:ssä|:ää)?(?:{SPACE}[0-9]{{1,2}}{SPACE}mom(?:entti|entin|\.))?"),
    Form("section", "ม", r"มาตรา\s{0,3}[0-9๐-๙]{1,4}(?:/[0-9๐-๙]{1,3})?"),
    Form("section", "第", rf"第{HAN}{{1,9}}[条條](?:の{HAN}{{1,3}})?(?:第{HAN}{{1,3}}[項款])?(?:第{HAN}{{1,3}}号)?"),
    # Sections with the law they are of: section 893.03, Florida Statutes; section 4(1) of Act 12 of 2003; chapter 481 of the Health and Safety Code
    Form("section", "SsCcPpRrTtAa", rf"(?i:sections?|secs?\.|ss?\.|chapter|ch\.|part|rule|regulation|title|article|art\.|schedule|subsection|paragraph){SPACE}(?:{_NUM}|[IVX]{{1,6}}){SUBS}{_OF_LAW}"),
)  # fmt: skip


# Small words that a citation may begin with; other small words are passed over unread.
SMALL_WORDS = (
    "section", "sec.", "ss.", "s.", "s ", "article", "art.", "chapter", "rule", "division", "amendment", "book", "house", "senate",
    "assembly", "legislative", "council", "private", "public", "enrolled", "session", "special", "republic", "ordinance",
    "resolution", "local", "bylaw", "by-law", "order", "decree", "regulation", "bekendtg", "lov", "forskrift", "loi", "décret",
    "arrêté", "ordonnance", "décision", "règlement", "legge", "decreto", "ley", "real", "lei", "portaria", "orden", "resoluci",
    "resolução", "despacho", "acuerdo", "leg", "hotăr", "ordin", "від", "от", "subsection", "paragraph", "schedule", "part ", "title", "c. ", "ch. ", "cap. ", "pasal", "madde",
    "člen", "člán", "član", "čl", "член", "ст", "zákon", "vyhláš", "nařízení", "nariaden", "ustaw", "rozporz", "uredb", "zakon", "odluk",
    "pravilnik", "kanun", "постанов", "наказ", "закон", "указ", "приказ", "nr ", "nn ", "núm", "nº", "n°", "br", "бр", "č.", "št.", "br.", "nr.", "nomor", "no.",
)  # fmt: skip
