"""Words by which laws call a list of drugs, and by which they put something on a list, in many languages."""

from __future__ import annotations

import re
from functools import lru_cache

from tracker.lawtext.expressions import expression
from tracker.lawtext.list_words_beyond import (
    DRUGS_BEYOND,
    ENLISTS_BEYOND,
    FOLLOWING_BEYOND,
    LISTS_BEYOND,
)
from tracker.lawtext.sentences import lowered

DRUGS = expression(
    r"controlled (?:dangerous )?(?:substances?|drugs?)|dangerous drugs?|narcotic|psychotropic"
    r"|dependence[- ]producing|habit[- ]forming drugs?|drugs? and drug trafficking|scheduled (?:drugs|substances)"
    r"|hallucinogen|misuse of drugs|prohibited (?:substances?|drugs?|plants?)"
    r"|\bschedules? (?:I{1,3}|IV|V)\b|illicit (?:drugs?|substances?)|drugs of abuse|poisons? (?:act|ordinance"
    r"|standard|list|regulations?)|psychoactive substances?"
    r"|any material, compound, mixture|any material which contains any quantity|drug trafficking|narcotics"
    r"|stupéfiant|psychotrope|betäubungsmittel|btmg|neue[rn]?[ -]psychoaktive|psychoaktiv|psihotrop|psichotrop"
    r"|psicotr[oó]p|psicoativ|psicoactiv|psykotrop|pszichotr|pszichoaktív|kábítószer"
    r"|estupefacient|entorpecent|proscrit|stupefacent|sostanze psicoattive|verdovend|suchtmittel|suchtgift"
    r"|rauschgift|opiumwet|psychotrop|euforiser|rusmid|narkot|narkoot|hälsofarliga varor|huumausaine"
    r"|kuluttajamarkkinoilta kielle|fíkniefni|odurzając|psychoaktywn|omamn|návykov|opojn|droga|drogas|droge\b"
    r"|droguri|prepovedanih drog|dadah|racun\b|uyuşturucu|uyarıcı madde|ma túy|tiền chất"
    r"|наркот|психотроп|психоактив|одурман|упойващ|ναρκωτικ|ยาเสพติด|วัตถุออกฤทธิ์|麻薬|指定薬物|向精神薬"
    r"|마약|향정신|毒品|管制藥品"
    r"|麻醉药品|精神药品|سموم|مخدر|סמים מסוכנים",
    DRUGS_BEYOND,
)
"""A list, schedule or law of drugs."""

SURELY_DRUGS = expression(
    r"dependence[- ]producing (?:drugs?|substances?)|controlled substances?|narcotic|psychotropic|stupéfiant"
    r"|betäubungsmittel"
    r"|suchtmittel|suchtgift|psicotr[oó]p|estupefacient|entorpecent"
    r"|stupefacent|verdovend|psykotrop|psychotrop|psihotrop|psichotrop|pszichotr|kábítószer|euforiser|narkot"
    r"|narkoot|huumausaine"
    r"|odurzając|omamn|návykových látek|наркот|ยาเสพติด|วัตถุออกฤทธิ์|麻薬|指定薬物|向精神薬|마약|향정신"
    r"|毒品|管制藥品|ma túy|dadah"
    r"|fíkniefni|opiumwet|rusmid"
    r"|dangerous drugs?|misuse of drugs|controlled drugs?|\bschedules? (?:I{1,3}|IV|V)\b|prohibited (?:drugs"
    r"|substances)|poisons? (?:act|ordinance|standard|list)"
    r"|hälsofarliga varor|opojn|popis(?:u)? droga|prepovedanih drog|uyuşturucu|new psychoactive"
    r"|neue[rn]?[ -]psychoaktive|nové psychoaktívn|nov\w+ psychoaktivn"
    r"|drugs? trafficking|drugs? misuse|trafic\w* (?:și consum\w* ilicit\w* )?de droguri"
    r"|tráfico (?:ilícito )?de drogas"
    r"|novas substâncias|nuevas sustancias|nowych substancji|új pszichoaktív"
    r"|nouvelles? substances? psychoactives?|kuluttajamarkkinoilta|controlled dangerous"
    r"|ναρκωτικ|סמים מסוכנים|מסוכנים \[נוסח|مخدر|麻醉药品|精神药品|упойващ|одурман|uyarıcı madde|psychoaktywn"
    r"|psicoativ|psicoactiv",
    DRUGS_BEYOND,
)
"""Words that no list of consumer goods uses."""

MEDICINES = expression(
    r"prescription[- ]only|prescription medicines?\b|only on the prescription|\bschedule 4\b"
    r"|only (?:up)?on (?:(?:a|the|an) )?(?:\w+ )?(?:prescription|order of an?"
    r" (?:\w+ )?(?:practitioner|physician|prescriber|doctor|veterinarian))|(?:dispensed|sold|supplied|available"
    r"|furnished|provided|obtained) only (?:by|on|upon|under|with|from|through|pursuant"
    r"|to)\b[^.;:]{0,80}?\b(?:prescription"
    r"|order of an? (?:\w+ )?(?:practitioner|physician|prescriber|doctor))|\b(?:prescription"
    r"|legend) drugs?\b(?= list)"
    r"|not be (?:dispensed|sold|supplied)[^.;:]{0,40}\b(?:without|except)[^.;:]{0,30}\b(?:prescription|order of an?"
    r" (?:\w+ )?practitioner)"
    r"|subject to (?:medical )?prescription|verschreibungspflichtig|receptbelag|receptplicht"
    r"|reseptplikt|reseptgruppe|legemiddelliste|lægemiddel\w* (?:på|efter) recept|vain lääkemääräyksellä"
    r"|ainult retsepti|sur (?:prescription|ordonnance)|soumis\w* à prescription"
    r"|sujet[oa]s? a prescripción|sujeito a receita|soggett\w+ a (?:ricetta|prescrizione)|na receptę"
    r"|na recept\b|на рецепт|処方箋医薬品|전문의약품",
)
"""A list by which a medicines law lets a prescription decide."""

MARKET = expression(
    r"kuluttajamarkkinoilta kielle|konsumentmarknaden|consumer market ban|banned from the consumer market"
)
"""A list of what nobody may make, bring in or sell, while having it is free."""

LISTS = expression(
    r"\b(?:schedules?|lists?|annex|appendix|table|part [IVX\dA-Z]|group|class|category"
    r"|control(?:led)?)\b|\b(?:liste|annexe|tableau|anlage|anhang|verzeichnis|lista|anexo|cuadro|tabela"
    r"|portaria|tabell|elenco"
    r"|allegat|lijst|bijlage|bilag|vedlegg|förteckning|bilaga|luettelo|liite|nimekir|loetel|lisa|sarakst"
    r"|pielikum|sąraš|pried|wykaz|załącznik|tabel|příloh|příloz|seznam|zoznam|príloh|skupin"
    r"|popis|prilog|jegyzék|melléklet|anex|jadual|daftar|lampiran|golongan|senarai|перелік|список|таблиц"
    r"|перечень|перечня|приложени|додат|danh mục|κατάλογ|πίνακ)"
    r"|บัญชี|ประเภท|別表|第[一二三四五六七八九十百\d]+[条号]|별표|지정|第[一二三四]級",
    LISTS_BEYOND,
)
"""A list of any kind."""

ENLISTS = expression(
    # Western and northern Europe
    r"\b(?:(?:est|sont|est également|sont également) (?:ajouté|inscrit|classé|inséré|inclus|complété|considéré)"
    r"|(?:wird|werden)\b[^.;]{0,200}\b(?:eingefügt|angefügt|aufgenommen|ergänzt|hinzugefügt|unterstellt|angefügt)"
    r"|se (?:incluye|incorpora|añade|agrega|adiciona|inserta|incluir|sujeta)|inclúy[ae]n?se|incorpór[ae]n?se"
    r"|agrég[au]\w*se|queda[n]? (?:incluid|incorporad|sujet|prohibid)|inclusão|inclus[aã]o"
    r"|inclui|fica[m]? (?:incluíd|acrescid|aditad|proscrit)|(?:é|são) (?:aditad|incluíd|acrescentad)|(?:è|sono"
    r"|viene|vengono) (?:inserit|aggiunt|inclus|iscritt|ricompres)|inseriment[oi]"
    r"|(?:wordt|worden)\b[^.;]{0,120}(?:toegevoegd|ingevoegd|opgenomen|geplaatst|aangewezen)|(?:wordt"
    r"|worden) (?:toegevoegd|ingevoegd)"
    r"|indsættes|tilføjes|optages|opføres|omfattes af|innføres|tilføyes|føyes til|tas inn|oppføres|ska (?:även "
    r"|också )?anses|läggs till|för(?:s|as) (?:in|upp)|tas (?:in|upp)|tas med|ska föras|tas upp"
    r"|klassificera[rs]|förklaras"
    r"|skal anses|anses som narkotika|regnes som narkotika|lisätään|katsotaan|luokitellaan|luetaan|lisatakse"
    r"|kantakse|täiendatakse"
    # the Baltic, central and eastern Europe, Turkey
    r"|papildināt|papildina|iekļaut|iekļauj|papildyti|papildau|papildoma|įrašyti|įrašoma|įtraukti|įtraukiama"
    r"|dodaje się|wpisuje się|zalicza się|umieszcza się|włącza się"
    r"|doplňuj[eí]|vkládaj?í?|zařazuj[eí]|zařadí|přidáv|dopĺňa|vkladá|vkladajú|zaraďuj|dodaj?o?|doda\b|uvrsti"
    r"|uvršča|uvrščaj|dodaje|dodaju|uvrštava|dopunjuje|egészül|kerül\w* (?:be|fel)|felvétel"
    r"|beillesz|minősül|lép|se (?:introduc|completeaz|adaug|includ)|доповн|включ|внести|внес[тн]|дополн|добавя"
    r"|допълва|eklen|dahil|kapsamına alın"
    # Asia and the Pacific
    r"|ditambah|ditambahkan|dimasukkan|dimasukan|disisipkan|digolongkan|ditetapkan|termasuk|bổ sung)"
    r"|προστίθε|ระบุชื่อ"
    r"|ให้เพิ่ม|เพิ่มเติม|กำหนดให้|เป็นยาเสพติด|に指定する|を指定|を加える|に追加|지정|추가|신설|增列"
    r"|列入|列為|列为|增訂",
    ENLISTS_BEYOND,
)
"""That something is put on a list, in other languages than English."""

HEADS_ABROAD = expression(FOLLOWING_BEYOND)
"""That a list follows or is annexed, in other languages than English."""

SUCH_AS = expression(
    r"\b(?:including|namely|in particular|notamment|y compris|à savoir|insbesondere|einschließlich|nämlich"
    r"|inclusive"
    r"|incluid[oa]s?|incluyendo|en particular|incluindo|nomeadamente|tra cui|compres[eio]|inclus[eio]"
    r"|waaronder|met name"
    r"|herunder|herunder også|däribland|inklusive|kuten|mukaan lukien|sealhulgas|tostarp|įskaitant|w tym"
    r"|zwłaszcza"
    r"|včetně|zejména|vrátane|vključno|uključujući|ideértve|inclusiv|dahil|termasuk|bao gồm|в том числе"
    r"|включая|у тому числі"
    r"|включително)\W{0,3}$"
)
"""Ends an item that has parts of its own below it: `opioids, including:`."""

_ENGLISH_STEMS = (
    "controlled", "drug", "narcotic", "psychotropic", "psychoactive", "hallucinogen", "schedule", "poison",
    "illicit", "prohibited", "any material",
)  # fmt: skip
_DRUGS_SMALL = re.compile(DRUGS.pattern.lower())
"""The same in small letters: to mind the case of every letter takes three times as long."""


@lru_cache(maxsize=4)
def drug_places(text: str, language: str) -> list[int]:
    """Where a name of a list of drugs may begin or lie: looking for stems is many times faster than for `DRUGS`."""
    if language != "en":
        return [match.start() for match in _DRUGS_SMALL.finditer(lowered(text))]
    small = lowered(text)
    return sorted(match.start() for stem in _ENGLISH_STEMS for match in re.finditer(stem, small))
