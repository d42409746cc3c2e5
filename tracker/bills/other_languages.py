"""The same steps in other languages: the commonest words of parliaments and their registers."""

from __future__ import annotations

from tracker.bills.steps import Rule, rule

RULES: tuple[Rule, ...] = (
    rule("vetoed", "vetoed", r"\bvetad[oa]\b|\bveto total|\bweto\b|\bзаветоване|\bвето\b"),
    rule(
        "withdrawn",
        "withdrawn",
        r"\bretir[ée]e?\b|\bretirad[oa]\b|\bzurückgezogen|\britirat[oa]|\bingetrokken|\bwycofan|\bvzat zpět",
        r"\bвідкликан|\bотозван|\bdibatalkan|\bditarik",
    ),
    rule(
        "failed",
        "failed",
        r"\brejet[ée]e?\b|\brechazad[oa]|\brejeitad[oa]|\barquivad[oa]|\babgelehnt|\bcaduc|\brespint[oa]",
        r"\bverworpen|\bforkastet|\bavslag|\bodrzucon|\bzamítnut|\belutasít|\bвідхилен|\bотклон[её]н|\bditolak",
    ),
    rule(
        "law",
        "enacted",
        r"\bpromulgu|\bpromulgad|\bpromulgat|\bsanction royale|\bsancionad[oa]",
        r"\btransformad[oa] em (?:norma|lei)|\bverkündet|\bim bundesgesetzblatt|\bbekrachtigd|\bstadfæstet",
        r"\bkunngjort|\bпідписан|\bподписан|\bpodpisan|\bogłoszon|\bdiundangkan|\bdiwartakan",
        r"\bpublicad[oa] (?:en|no) (?:el )?(?:diario|boletín|boletim)",
    ),
    rule(
        "to the head of state",
        "to_executive",
        r"\bremetid[oa] à sanção|\benviado al ejecutivo|\bau président de la république",
        r"\bprzekazano prezydentowi|\bna podpis|\bнаправлено на підпис|\bприсвоєно підпис",
    ),
    rule(
        "passed",
        "passed_one_house",
        r"\badopt[ée]e?\b.{0,60}\b(?:lecture|assemblée|sénat)|\bverabschiedet",
        r"\baprobad[oa]\b.{0,60}\b(?:pleno|cámara|senado|general)",
        r"\baprovad[oa]\b.{0,60}\b(?:plenário|câmara|senado)|\bapprovat[oa]\b.{0,40}\b(?:camera|senato)",
        r"\baangenomen|\bvedtaget|\bantagen|\buchwalon|\bschválen|\belfogad|\bприйнято|\bпринят[ао]? в",
        r"\bdisetujui",
    ),
    rule(
        "committee",
        "committee",
        r"\brenvoy[ée]e? (?:à|en) .{0,20}commission|\bcomisión\b|\bcomissão\b|\bausschuss|\bcommissione\b",
        r"\bcommissie\b|\budvalg|\butskott|\bkomisj|\bvýbor|\bbizottság|\bкомітет|\bкомитет|\bkomisi\b",
        r"\bjawatankuasa",
    ),
    rule(
        "introduced",
        "introduced",
        r"\bdépos[ée]|\bdépôt|\bpremière lecture|\bpresentad[oa]|\bapresentad[oa]|\beingebracht",
        r"\bpresentat[oa]|\bingediend|\bfremsat|\bväckt|\bwniesion|\bpředložen|\bbenyújt|\bзареєстрован",
        r"\bвнес[её]н|\bdiajukan|\bbacaan kali pertama",
    ),
)
