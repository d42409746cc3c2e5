"""Words by which a parliament makes a law, and by which any draft calls itself one, by language."""

from __future__ import annotations

from collections.abc import Mapping

PARLIAMENTS: Mapping[str, str] = {
    "es": r"(?:congreso|asamblea|senado|cámara de diputados|cortes generales|legislatura|poder legislativo)\b"
    r"[^.:;\n]{0,120}?[\s,]{1,3}(?:decretan?|sancionan?|ha dado la (?:siguiente )?ley|expide|ha resuelto expedir"
    r"|han aprobado y yo)\b"
    r"|^\W{0,4}(?:el|la) (?:honorable )?(?:congreso|asamblea legislativa|asamblea nacional)\b[^\n.]{0,60},?\W{0,3}$"
    r"(?:\n[^\n]{0,400}){0,8}?\n[^\n]{0,200}\bdecreta\W{0,3}$",
    "pt": r"congresso nacional decreta|assembl[eé]ia (?:da república|legislativa|nacional) (?:decret|aprov)",
    "fr": r"(?:le parlement|l['’]assemblée (?:nationale|fédérale)|le sénat|la chambre des (?:représentants|députés)"
    r"|les chambres)\b[^.:;\n]{0,60}\b(?:(?:a|ont)\s(?:délibéré et )?adopté|arrête)\b",
    "de": r"(?:bundestag|landtag|nationalrat|bundesversammlung|kantonsrat|grosse rat)\b[^.:;\n]{0,120}\b"
    r"(?:(?:hat|haben)\b[^.:;\n]{0,60}\bbeschlossen|beschließt:|beschliesst:)",
    "it": r"la camera dei deputati ed? il senato della repubblica hanno approvato|promulga la seguente legge",
    "nl": r"gemeen overleg der staten-generaal|de kamer\w* (?:heeft|hebben)\b[^.:;\n]{0,40}\b(?:aangenomen"
        r"|goedgekeurd)",
    "da": r"folketinget har vedtaget|gør vitterligt",
    "nb": r"stortingets vedtak til lov|stortinget har (?:gjort )?ved?tatt"
        r"|stortinget (?:har )?gjort\b[^.\n]{0,40}\bvedtak",
    "sv": r"enligt riksdagens beslut",
    "fi": r"eduskunnan päätöksen mukaisesti",
    "et": r"riigikogu (?:on vastu võtnud|võttis vastu)",
    "lv": r"saeima (?:ir )?pieņēmusi",
    "lt": r"seimas\b[^.:;\n]{0,60}\bpriima",
    "pl": r"sejm\b[^.:;\n]{0,60}\buchwal(?:a|ił)",
    "cs": r"parlament (?:české republiky )?se usnesl na",
    "sk": r"národná rada slovenskej republiky sa uzniesla na",
    "sl": r"državni zbor\b[^.:;\n]{0,60}\b(?:je sprejel|sprejme) zakon|razglaša(?:m)? zakon",
    "hr": r"proglašavam zakon|(?:sabor|skupština)\b[^.:;\n]{0,60}\bdon(?:io|ijel"
        r"|osi)\w{0,3}\b[^.:;\n]{0,30}\bzakon",
    "hu": r"az országgyűlés\b[^.:;\n]{0,120}\btörvényt alkot",
    "ro": r"parlamentul (?:româniei|republicii moldova) adoptă",
    "tr": r"kabul tarihi\W{1,4}\d",
    "el": r"(?:νόμο|νόμος) που ψήφισε η βουλή|η βουλή\b[^.:;\n]{0,60}\bψ[ηή]φ[ιί]σ",
    "uk": r"верховна рада (?:україни )?постановляє\W{0,3}$",
    "ru": r"принят государственной думой|одобрен советом федерации",
    "bg": r"прие(?:т|то) (?:от )?(?:х?[lxvi]{0,6}\w{0,4}\s)?(?:\w+\s)?народно(?:то)? събрание",
    "sr": r"народна скупштина\b[^.:;\n]{0,60}\bдон(?:ела|оси)\b|проглашава се закон",
    "mk": r"се прогласува законот|собранието\b[^.:;\n]{0,60}\bдонес(?:е|ува)\b[^.:;\n]{0,20}закон",
    "id": r"dengan persetujuan bersama\W{1,4}dewan perwakilan rakyat",
    "ms": r"diperbuat undang-undang oleh|diperbuat oleh badan perundangan",
    "vi": r"quốc hội ban hành luật",
    "zh": r"(?:人民代表大会|人民代表大會)(?:常务委员会|常務委員會)?第[^\n]{1,24}(?:会议|會議)通过"
    r"|立法院[^\n]{0,12}三讀通過",
    "ar": r"(?:مجلس النواب|مجلس الشعب|مجلس الأمة|البرلمان)[^.:;\n]{0,60}(?:القانون الآتي|القانون التالي)",
    "he": r"נתקבל בכנסת|התקבל בכנסת",
    "ca": r"el parlament (?:de catalunya )?(?:ha aprovat|aprova) la (?:següent )?llei",
    "sq": r"kuvendi\b[^.:;\n]{0,60}\bvendosi",
    "is": r"alþingi (?:hefur fallist|samþykkti)|gjöri kunnugt",
    "hi": r"संसद द्वारा[^.\n]{0,80}अधिनियमित",
    "ja": r"国会(?:の議決|で可決)",
    "ko": r"국회에서 의결",
}  # fmt: skip
"""Decrees are of the government, but one that the congress decrees is an act."""

PASSED: Mapping[str, str] = {
    "es": r"ha dado su aprobación al siguiente|(?:se )?promulga la (?:siguiente|presente) ley",
    "fr": r"promulgue la loi dont la teneur suit",
    "pt": r"eu sanciono a seguinte lei",
    "it": r"promulga la seguente legge",
    "ro": r"se promulgă legea",
}
"""Says of itself that it was passed, whatever draft it goes on to name."""

_DRAFT = (
    r"proyecto|borrador|anteproyecto|projeto|projecto|minuta|projet|avant-projet|entwurf|vorentwurf|bozza|schema"
    r"|ontwerp|concept|udkast|utkast|luonnos|eelnõu|projekts|projektas|projekt|návrh|osnutek|predlog|nacrt|tervezet"
    r"|proiect|taslak|σχ[έε]διο|про[єе]кт|праект|нацрт|предлог|жоба|төсөл|esborrany|projekt-?vendim|drög|abbozz"
    r"|dréacht|rancangan|draf|layihə|loyiha|burador|dự thảo|ร่าง|טיוטה|مسودة|مشروع|پیش‌نویس|प्रारूप|मसौदा|খসড়া"
    r"|პროექტი|նախագիծ|素案|案|草案|초안|안"
)
DRAFTS = (
    rf"^[^\w\n]{{0,6}}(?:{_DRAFT})[^\w\n]{{0,3}}(?:$|\s?[\u2014\u2013:|-]\s|\s\()"
    r"|\b(?:n[úu]mero|n[ºo°.]{1,3}|nr\.?|№|číslo|č\.|št\.|br\.|αριθμ?\.?)\s{0,2}(?:_{2,}|\.{4,}|…)"
    r"|\b(?:publicado|sometid[oa]|puesto) (?:para|a) (?:comentarios|observaciones|consulta)"
    r"|\b(?:soumis|mis|ouvert) (?:à|en) (?:la )?consultation|\bpour (?:commentaires|observations) (?:jusqu|avant)"
    r"|\bzur (?:stellungnahme|anhörung|vernehmlassung)\b|\bstellungnahmen? (?:bis|können)"
    r"|\bper (?:osservazioni|consultazione)\b|\bter consultatie\b|\bpara (?:comentários|contribuições)\b"
    r"|\bdo (?:konsultacji|uzgodnień|opiniowania)\b|\bk připomínkám\b|\bna pripomienkovanie\b|\bza javno raspravo\b"
    r"|\bza javno razpravo\b|\btársadalmi egyeztetésre\b|\bîn dezbatere publică\b|\bkamuoyunun görüşüne\b"
    r"|τίθεται σε (?:δημόσια )?διαβούλευση|\bдля (?:громадського обговорення|общественного обсуждения)\b"
    r"|\bза обществено обсъждане\b|\blausunnoille\b|\bpå (?:remiss|høring)\b|\btil høring\b"
)
"""A line that only says draft, a number left blank, a call for comments: what is adopted has none of them."""
