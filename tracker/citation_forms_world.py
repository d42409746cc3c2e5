"""How lawyers of many countries write citations: more forms as data, the same in kind as `citation_forms`."""
# ruff: noqa: E501 - a form is a line: a table reads best as a table

from __future__ import annotations

from tracker.citation_forms import DIGITS, HAN, NUMBER, SPACE, SUBS, TITLED, YEAR, Form

_FIGURE = r"[0-9\u0660-\u0669]"
_WORD = r"[^\W\d_]{2,24}"
_ABBREVIATION = r"[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,12}[A-Z]"
"""Of the name of a law: BetmG, StGB, TUEL."""
_PARTS = rf"(?:,?{SPACE}(?:Abs(?:atz|\.)|Satz|Nr\.|Nummer|Buchst(?:abe|\.)|lit\.|Ziff(?:er|\.)|comma|c\.|lett(?:era|\.)|fracci[oó]n|inciso|apartado|párrafo|número|alínea|n\.º|alinéa|paragraphe|lid|onder){SPACE}[0-9A-Za-z]{{1,5}}(?:\)|º|\.º)?(?:{SPACE}(?:bis|und|y|e|et|en){SPACE}[0-9a-z]{{1,4}}\b)?){{0,5}}"
_NAME_ES = r"(?:[A-ZÁÉÍÓÚ][^\W\d_]{2,20}|de|del|la|las|los|el|y|para|sobre|contra|e|da|do|das|dos)"
_HAN_LAW = r"(?:(?<=[依據据按及和與与根照《「])|(?<![\u4e00-\u9fff])(?![依據据按及和與与根照]))[\u4e00-\u9fff]{2,16}?(?:條例|条例|法|辦法|办法|細則|细则|規則|规则)[》」]?\Z"
_KINDS_IT = r"(?:d\.\s?l(?:gs)?\.|d\.\s?[Pp]\.\s?[Rr]\.|D\.\s?P\.\s?R\.|D\.\s?[Ll](?:gs)?\.|d\.m\.|D\.M\.|legge|decreto(?:\s(?:legislativo|legge|ministeriale))?)"

WORLD: tuple[Form, ...] = (
    # France, Belgium, Luxembourg, Monaco: loi modifiée du 19 février 1973, arrêté royal du ..., NOR : SPRP2600001A, [C – 2026/004417]
    Form("act", "Rr", rf"(?:R[ÈE]GLEMENT|[Rr]èglement){SPACE}(?:NUM[ÉE]RO|[Nn]uméro|[Nn][°o]\.?){SPACE}?[0-9][0-9A-Z/-]{{0,12}}"),
    Form("act", "lLaAdDoO", rf"(?:[Ll]oi|[Aa]rrêté|[Dd]écret|[Oo]rdonnance){SPACE}(?:(?:modifiée?|royale?|ministériel(?:le)?|préfectorale?|municipale?|fédérale?|souveraine?|grand-ducale?|organique){SPACE}){{1,2}}du{SPACE}[0-3]?[0-9](?:er)?{SPACE}[^\W\d_]{{3,9}}{SPACE}[0-9]{{4}}"),
    Form("act", "l", rf"loi{SPACE}du{SPACE}[0-3]?[0-9](?:er)?{SPACE}[^\W\d_]{{3,9}}{SPACE}[0-9]{{4}}"),
    Form("gazette", "N", r"NOR\s?:\s?[A-Z]{4}[0-9]{7}[A-Z]"),
    Form("gazette", "[C", r"\[?C\s?[\u2013\u2014-]\s?[0-9]{4}/[0-9]{4,6}\]?"),
    # Germany, Austria, Switzerland: § 1 Absatz 2 Nummer 1 des Betäubungsmittelgesetzes, Art. 7 BetmG, Drucksache 20/1234
    Form("section", "§", rf"§{{1,2}}\s?[0-9]{{1,4}}[a-z]?{_PARTS}{SPACE}(?:(?:des|der){SPACE}[A-ZÄÖÜ][^\W\d_]{{2,40}}(?:gesetz|gesetzes|gesetzbuchs?|gesetzbuches|verordnung|ordnung)\b|(?<=[ \u00a0]){_ABBREVIATION}\b)"),
    Form("section", "Aa", rf"[Aa]rt\.?{SPACE}[0-9]{{1,4}}(?:[a-z]|-(?:bis|ter|quater|quinquies|sexies))?{_PARTS}[ \u00a0]{_ABBREVIATION}\b"),
    Form("section", "Aa", rf"[Aa]rt(?:\.|ikels?){SPACE}[0-9]{{1,4}}[a-z]?{_PARTS}{SPACE}(?:des|der){SPACE}[A-ZÄÖÜ][^\W\d_]{{2,40}}(?:gesetz|gesetzes|gesetzbuchs?|gesetzbuches|verordnung|verfassung|ordnung)\b"),
    Form("docket", "D", r"Drucksache\s{1,3}[0-9]{1,2}/[0-9]{1,6}"),
    # Italy: art. 50 del d.lgs. 18 agosto 2000, n. 267; N. 27 DEL 14/07/2026
    Form("section", "Aa", rf"[Aa]rt(?:\.|icol[oi]){SPACE}[0-9]{{1,4}}(?:-(?:bis|ter|quater))?{_PARTS},?{SPACE}del(?:la|l['\u2019])?\s{{0,3}}{_KINDS_IT}{SPACE}(?:(?:[0-9]{{1,2}}{SPACE}[a-z]{{4,9}}{SPACE}[0-9]{{4}},?{SPACE})?n\.\s{{0,3}}[0-9]{{1,4}}(?:/[0-9]{{2,4}})?|[0-9]{{1,4}}/[0-9]{{2,4}})"),
    Form("act", "Nn", r"[Nn]\.\s{0,3}[0-9]{1,5}\s{1,3}(?i:del)\s{1,3}[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{4}"),
    # Spain, Latin America, Portugal, Brazil: artículo 245 de la Ley General de Salud, Ley 9 de 1979, LEI Nº 4.902, DE 20 DE FEVEREIRO DE 2026
    Form("section", "Aa", rf"(?i:art(?:[íi]culos?|igos?|\.)){SPACE}[0-9]{{1,4}}(?:\.?[ºo°])?(?:[ -][A-Z]\b)?{_PARTS},?{SPACE}d(?:e{SPACE}la|el|a|o){SPACE}(?:Decreto-Lei|Decreto-Ley|Ley|Código|Reglamento|Decreto|Constitución|Lei|Regulamento|Estatuto)(?:{SPACE}{_NAME_ES}){{0,9}}(?<!\sde)(?<!\sla)(?<!\sy)(?:{SPACE}(?:{NUMBER})?[0-9][0-9.]{{0,7}}(?:/[0-9]{{2,4}})?(?:,?{SPACE}de{SPACE}[0-9]{{1,2}}{SPACE}de{SPACE}[^\W\d_]{{4,12}}(?:{SPACE}de{SPACE}{YEAR})?|{SPACE}de{SPACE}{YEAR})?)?"),
    Form("act", "LlRrDdOoPp", rf"(?i:ley|lei|decreto|resolución|resolução|ordenanza|portaria){SPACE}(?:{NUMBER})?[0-9][0-9.]{{0,7}}{SPACE}(?i:de){SPACE}{YEAR}\b"),
    Form("act", "LDRP", rf"(?:LEI|LEY|DECRETO|RESOLUÇÃO|PORTARIA)(?:{SPACE}(?:COMPLEMENTAR|MUNICIPAL|ESTADUAL))?{SPACE}(?:{NUMBER})?[0-9][0-9.]{{0,7}},?{SPACE}DE{SPACE}[0-9]{{1,2}}[ºo]?{SPACE}DE{SPACE}[^\W\d_]{{4,12}}{SPACE}DE{SPACE}{YEAR}"),
    Form("gazette", "C", r"CVE\s{1,3}[0-9]{6,8}"),
    # Malta, Poland, New Zealand, Hong Kong, China, Taiwan
    Form("gazette", "FC", r"[FC]20[0-9]{2}[A-Z][0-9]{5}"),
    Form("gazette", "PpD", rf"(?:(?:Dz\.\s?U(?:rz)?\.\s{{1,3}})(?:z{SPACE}{YEAR}{SPACE}r\.{SPACE})?)?[Pp]oz\.{SPACE}[0-9]{{1,5}}"),
    Form("gazette", DIGITS, rf"{YEAR}-go[0-9]{{1,5}}"),
    Form("gazette", DIGITS, r"[0-9]{4}\s?年第\s?[0-9]{1,4}\s?號(?:法律公告|條例)"),
    Form("act", "《", r"《[^》\n]{2,40}》(?:\s?[(（]第\s?[0-9A-Z]{1,5}\s?章[)）])?(?:第\s?[0-9A-Z]{1,5}(?:\([0-9A-Za-z]{1,3}\)){0,3}\s?[條条])?"),
    Form("section", "第", rf"第{HAN}{{1,9}}[條条](?:之{HAN}{{1,3}})?(?:第{HAN}{{1,3}}[項项款])?(?:第{HAN}{{1,3}}[款號号])?", _HAN_LAW, named=True),
    Form("act", "第", r"第[0-9]{5,12}[號号]", r"[\u4e00-\u9fff]{1,8}字\Z", named=True),
    Form("section", "「", r"「[^」\n]{2,40}」(?:\s?제[0-9]{1,4}조(?:의[0-9]{1,3})?(?:제[0-9]{1,3}항)?(?:제[0-9]{1,3}호)?)"),
    # Nordic: lov 4. desember 1992 nr. 132 om legemidler § 2
    Form("act", "lfLF", rf"(?:lov|forskrift|lag|lög|Lov|Forskrift)\s{{1,3}}[0-3]?[0-9]\.\s?[^\W\d_]{{3,10}}\s{{1,3}}{YEAR}\s{{1,3}}nr\.?\s?[0-9]{{1,5}}(?:\s{{1,3}}om\s{{1,3}}{_WORD}(?:\s{{1,3}}{_WORD}){{0,4}})?(?:\s{{1,3}}§{{1,2}}\s?[0-9]{{1,3}}(?:-[0-9]{{1,3}})?)?"),
    # Slavs, Baltic states, Romania, Greece, Turkey
    Form("act", "БбСсčČ", r"(?:[Бб]рој|[Сс]игн\.?)\s{1,3}[0-9][0-9./-]{2,24}"),
    Form("gazette", "бБ", r"(?:бр\.|брой)\s{1,3}[0-9]{1,3}(?:\s{1,3}от\s{1,3}[0-9.]{6,12}(?:\s?г\.)?)?"),
    Form("section", "чЧсС", r"(?:член[а-я]{0,2}|чл\.|статт?[яіьию]{1,2}|ст\.)\s{1,3}[0-9]{1,4}\.?(?:\s{1,3}(?:став|ал\.|частин[аи]|част[ьи])\s{1,3}[0-9]{1,2}\.?)?(?:\s{1,3}[Зз]акона?(?:\s{1,3}о(?:б)?(?:\s{1,3}[^\W\d_]{2,24}){1,5})?)?"),
    Form("section", "čČ", r"(?:[Čč]lan(?:k[a-z]{1,2}|ak|en[a-z]{0,2}|a)|[Čč]l\.)\s{1,3}[0-9]{1,4}\.?(?:\s{1,3}(?:stav(?:k[a-z]{1,2}|ak)?|st\.|točk[a-z]{1,2}|toč\.|odstavk[a-z]{1,2})\s{1,3}[0-9]{1,2}\.?){0,3}\s{1,3}[Zz]akona\s{1,3}o(?:b)?(?:\s{1,3}[^\W\d_]{1,24}){1,6}"),
    Form("section", DIGITS, r"[0-9]{1,3}(?:\.[0-9])?\.?\s{1,3}panta\s{1,3}(?:[^\W\d_]{4,14}\s{1,3})?daļ[^\W\d_]{1,2}"),
    Form("act", "lL", r"(?i:lēmum[^\W\d_]{0,2})\s{1,3}Nr\.\s{1,3}[0-9]{1,5}(?:[-/][0-9A-Z]{1,5})?"),
    Form("gazette", DIGITS, r"20[0-9]{2}/[0-9]{1,3}\.[0-9]{1,2}(?![0-9])"),
    Form("section", "aA", rf"[Aa]rt\.{SPACE}[0-9]{{1,4}}(?:{SPACE}alin\.{SPACE}\([0-9]{{1,2}}\))?{SPACE}din{SPACE}[A-ZÎȘȚ][^\W\d_]{{3,20}}(?:{SPACE}[A-ZÎȘȚ][^\W\d_]{{3,20}}){{0,2}}"),
    Form("act", "νΝπΠ", r"(?<!\w)(?:[νΝ]\.|[πΠ]\.[δΔ]\.)\s{0,3}[0-9]{1,5}/[0-9]{4}(?:\s{1,3}\([Α-Ω]['΄\u2019´]\s?[0-9]{1,4}\))?"),
    Form("act", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ", r"(?<!\w)[Α-Ω][0-9]{1,3}[α-ω]?/(?:[Α-Ωα-ω.]{1,12}/?\s?){0,2}[0-9]{3,7}(?:/[0-9]{2,4})?"),
    Form("act", "K", rf"Karar{SPACE}Sayısı\s?:\s?[0-9]{{1,6}}"),
    Form("act", DIGITS, r"[0-9]{3,5}\s{1,3}sayılı(?:\s{1,3}[A-ZÇĞİÖŞÜ][^\W\d_]{1,20}(?:\s{1,3}[^\W\d_]{2,20}){0,5}?\s{1,3}Kanun(?:u|un)?)?"),
    Form("act", "Uu", r"(?:UCHWAŁA|[Uu]chwał[aąyę])\s{1,3}(?:NR|[Nn]r)\s{1,3}[IVXLC]{1,8}/[0-9]{1,4}/[0-9]{2,4}"),
    # Arabic, Hebrew, Vietnam
    Form("act", "قمنظا", rf"(?:ال)?(?:قانون|قرار|مرسوم|نظام)(?:\s{{1,3}}[^\W\d_]{{2,12}}){{0,2}}\s{{1,3}}رقم\s{{1,3}}\(?{_FIGURE}{{1,4}}\)?\s{{1,3}}لسنة\s{{1,3}}{_FIGURE}{{4}}"),
    Form("section", "ס", r"(?<!\w)סעי(?:ף|פים)\s{1,3}[0-9]{1,3}[א-ת]?['׳]?(?:\([0-9א-ת]{1,3}\)){0,3}\s{1,3}ל(?:חוק|פקודת|תקנות|צו)(?:\s{1,3}[א-ת\"׳״-]{2,16}){1,5}"),
    Form("gazette", "ק", r"(?<!\w)קובץ\s{1,3}התקנות\s{1,3}[0-9]{3,6}"),
    Form("act", DIGITS, r"[0-9]{1,4}/(?:19|20)[0-9]{2}/[A-ZĐ]{2,5}(?:-[A-ZĐ]{2,8})?"),
    # The Commonwealth: The Misuse of Drugs (Amendment) Regulations 2026, No. R. 6120, S.C. 1996, c. 19
    Form("act", "HSK", r"[A-Z]{2}\.[0-9]{2}(?:\.[0-9]{1,3}){1,4}(?:\.[0-9]{2,4}){0,2}"),
    Form("act", "TA", rf"(?:The{SPACE})?[A-Z][A-Za-z'-]{{1,18}}(?:{SPACE}(?:[A-Z][A-Za-z'-]{{1,18}}|\([A-Z][A-Za-z .]{{1,24}}\)|in|of|and|for|on|the)){{1,8}}{SPACE}(?:Regulations|Order|Rules){SPACE}{YEAR}"),
    Form("gazette", "N", rf"No\.{SPACE}R\.{SPACE}?[0-9]{{1,5}}"),
    Form("docket", "UuSsWwPp", rf"(?i:(?:unstarred|starred|written|parliamentary){SPACE}question){SPACE}(?:{NUMBER})?[0-9]{{1,6}}"),
    Form("section", "Ss", rf"(?:[Ss]ections?){SPACE}[0-9]{{1,4}}[A-Z]{{0,2}}{SUBS}{SPACE}of{SPACE}the{SPACE}{TITLED}(?:Act|Code|Ordinance),?{SPACE}{YEAR}"),
    Form("act", "S", rf"S\.[A-Z]\.{SPACE}{YEAR},{SPACE}c\.{SPACE}[A-Z]?-?[0-9][0-9.]{{0,5}}"),
)  # fmt: skip

WORLD_SMALL_WORDS = (
    "poz.",
    "člen",
    "člank",
    "člana",
    "член",
    "чл.",
    "став",
    "брой",
    "lag ",
    "lög ",
    "lēmum",
    "n. ",
    "artícul",
    "artigo",
    "articol",
)
