"""What stands after a name and keeps a text off it: the substance stays as it is, or one lot of a product goes."""

from __future__ import annotations

from tracker.lawtext.expressions import expression, opening

# `Kratom bleibt von dieser Verordnung unberührt`, `kratom leaf remains unaffected by this order`.
_STAYS = opening(
    r"[^.;\n]{0,80}?(?:\b(?:remains?|stays?|is|are|shall (?:be|remain)|continues? to be) (?:\w+ ){0,2}?"
    r"(?:unaffected|unchanged|unaltered|untouched|outside|beyond the scope)"
    r"|\bbleib(?:t|en)\b[^.;\n]{0,60}\b(?:unberührt|ausgenommen|unverändert|erlaubt|zulässig)"
    r"|\b(?:wird|werden|ist|sind)\b[^.;\n]{0,60}\bnicht (?:erfasst|berührt|betroffen)"
    r"|\b(?:demeure|reste)(?:nt)?\b[^.;\n]{0,40}\b(?:exclu|inchangé|hors d|autorisé)"
    r"|\b(?:queda|permanece)n?\b[^.;\n]{0,40}\b(?:exclu|fuera d|inalterad|sin cambio|al margen)"
    r"|\bno se ven? afectad|\bnon (?:è|sono) (?:interessat|toccat)"
    r"|\brest(?:a|ano)\b[^.;\n]{0,40}\b(?:esclus|invariat|consentit|fuori)"
    r"|\b(?:fica|permanece)m?\b[^.;\n]{0,40}\b(?:exclu[ií]d|inalterad|fora d)"
    r"|\bblijf(?:t|ven)\b[^.;\n]{0,60}\b(?:buiten|onverlet|ongewijzigd|uitgesloten|toegestaan)"
    r"|\b(?:forbliver|förblir|forblir)\b[^.;\n]{0,40}\b(?:u(?:ændret|berørt|endret)|opåverka|oförändra"
    r"|utenfor|utanför)"
    r"|\b(?:påverkas inte|berøres ikke|påvirkes ikke)\b|\bjää(?:vät)?\b[^.;\n]{0,40}\b(?:ulkopuolel|välja"
    r"|muutumatu)"
    r"|\bpozostaj[eą]\b[^.;\n]{0,40}\b(?:bez zmian|poza)|\b(?:zůstáv|ostáv)\w+\b[^.;\n]{0,40}\b(?:nedotčen"
    r"|nedotknut|beze změn|bez zmeny|mimo)|\bosta(?:ne|ja|je)\w{0,2}\b[^.;\n]{0,40}\b(?:nespremenj"
    r"|nepromijenj|izvan|zunaj)"
    r"|\bváltozatlan|\bnem érinti|\brămân\w*\b[^.;\n]{0,40}\b(?:neschimbat|în afara|exclus)|\bkapsam dışı"
    r"|\betkilenme"
    r"|\b(?:залиша|оста)\w+ся\b[^.;\n]{0,40}\b(?:без змін|без изменени|поза|вне)"
    r"|(?:の|は)?[^。\n]{0,30}(?:対象(?:と(?:は)?し?ない|では?ない|外))|影響を受けない|영향을 받지 ?(?:아니|않))",
    # `但帽柱木鹼不在此限`, `ただし、クラトムについては、この限りでない`
    r"[^。.;；\n]{0,40}?(?:不在此限|不适用|不適用|この限りでない|適用しない|그러하지 아니하|적용하지 ?(?:아니|않)"
    r"|(?:için )?(?:uygulanmaz|geçerli değildir)"
    r"|hakkında uygulanmaz)",
)
# `A 48. sor nem terjed ki a kratomra`, `this order does not extend to kratom`.
_NOT_REACHED = expression(
    r"\b(?:(?:does|do|shall) not (?:extend to|reach|concern|affect|cover)|umfasst nicht|"
    r"não (?:abrange|abarca|compreende)m?|no (?:abarca|comprende|alcanza)n?|ne (?:couvre|vise|comprend)\w{0,3} pas|"
    r"nem terjed ki|nem vonatkozik"
    r"|erstreck(?:t|en) sich nicht auf"
    r"|gilt nicht für|gelten nicht für|ne s['’](?:étend|applique) pas|no se (?:extiende|aplica)n?|não se aplicam?"
    r"|non si (?:estende|applica)|nie (?:obejmuje|dotyczy)|(?:se )?nevztahuje|nevzťahuje|niet van toepassing op"
    r"|strekt zich niet uit tot|(?:omfattar|gäller) inte|(?:omfatter|gjelder|gælder) ikke|ei koske"
    r"|ei kohaldata|ei (?:laiene|kehti)|neattiecas uz"
    r"|netaikom\w+|nu se aplică|не се (?:отнася|прилага)|не поширюється на|не распространяется на|ne velja za"
    r"|se ne (?:nanaša|odnosi|primjenjuje) na|ne (?:primjenjuje|odnosi) se na|tidak (?:berlaku|terpakai) (?:untuk"
    r"|bagi|kepada|terhadap)"
    r"|се не (?:односи|примењује) на|không áp dụng (?:đối với|cho)|\b(?:لا|ولا) (?:[يت]سري|[يت]نطبق)|לא (?:תחול"
    r"|יחול|יחולו)"
    r"|δεν (?:ισχύει|εφαρμόζεται|καταλαμβάνει|αφορά))"
    r"[^.;\n]{0,120}$",
    r"(?:มิให้ใช้บังคับ|ไม่ใช้บังคับ|不适用于|不適用於)[^\n。]{0,40}$",
)
# `"Kratom Rojo x 60 cápsulas, lote KR-07"`, `the product "Red Kratom", lot no. 12-A`.
_ONE_LOT = opening(
    r"[^.;\n]{0,60}?\b(?:lots?|batch|lote|lotto|lotti|charge|chargen|partij|parti|partie|erä|šarže|šarža"
    r"|seri[ai]|серії|серии"
    r"|партії|партии)\b[\s:,.]{0,3}(?:(?:n(?:o|r|º|°|um\w*)?|number"
    r"|numbers)[\s.:º°]{0,3})?[A-Z]{0,4}"
    r"[-/]?\d[\w/-]{0,15}"
)


def of_one_lot(after: str) -> bool:
    """True if the words after a name say that one lot of one product is meant."""
    return bool(_ONE_LOT.match(after))


def untouched(before: str, after: str) -> bool:
    """True if the words about a name keep the text off it."""
    return bool(_NOT_REACHED.search(before) or _STAYS.match(after) or _ONE_LOT.match(after))
