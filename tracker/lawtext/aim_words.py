"""Words of reports: what a bill, a draft or a title is said to do with a substance, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tracker.lawtext.aim_words_east import EASTERN
from tracker.lawtext.signs import tongues

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "ban": r"\bban(?:s|ned|ning)?\b|\bprohibit\w*|\bunlawful\b|\boutlaw\w*|\billegal\b|\bcriminali[sz]\w+|"
        r"\bforbid\w*|\bbar(?:s|red|ring)? the\b|\bcrime to\b|\boffen[cs]e to\b",
        "sale": r"\bs(?:ale|ales|ell|elling|old)\b|\bretail\w*|\bdistribut\w+|\bmarket(?:ing)?\b|\bsuppl(?:y|"
        r"ies|ying)\b",
        "possession": r"\bpossess\w*|\bhold(?:ing)?\b|\buse\b",
        "schedule": r"\bschedul(?:e|ed|ing|es)\b|\b(?:an?|as|illegal|illicit|the|new|other|state|dangerous) "
        r"controlled (?:substance|drug)\b|\b(?:add|includ|list|plac|designat|classif|mak|defin|adopt|amend|"
        r"among|as)\w*\b[^.;\n]{0,70}\bcontrolled (?:substance|drug)s\b|"
        r"\bcontrolled (?:substance|drug)s?\b(?: act| list|\W{1,3}list)?\W{1,3}"
        r"(?:[\w-]+\W{1,2}){0,4}(?:add|includ|list|plac|designat|classif)\w*|\bclass [abc] drug|"
        r"\bnarcotic\w*|\blist [iv]+\b|\bdangerous drugs?\b",
        "age": r"\bminors?\b|\bunder(?: the age of)? (?:\d\d|eighteen|nineteen|twenty)|\bminimum age|"
        r"\bage (?:of|to|limit|restrict\w+|requirement)|\b(?:kratom|legal|purchase|sales?) age\b|\b(?:\d\d|"
        r"eighteen|nineteen|twenty-one) (?:years )?(?:or|and) (?:older|over|above)|\b(?:aged?|younger than|"
        r"older than|over) (?:\d\d|eighteen|nineteen|twenty)|\b(?:twenty-one|eighteen|nineteen|21|18|"
        r"19) as the (?:\w+ )?age|\bunderage\b|\byoung (?:persons|people)\b|\bchildren\b",
        "regulate": r"\bregulat(?:e|es|ed|ing|ion)\b|\bconsumer (?:protection|safety)\b|\blabel\w*|"
        r"\b(?:laborator\w+ )?test(?:ing|s|ed)\b|\blicen[cs]\w+|\bregist(?:er|ration|ry|ered)\w*|"
        r"\bmilligrams?\b|\b\d ?mg\b|\d ?%|\bmaximum (?:of|level|amount)\b|"
        r"\bpercent\b|\bper cent\b|\bpackag\w+|\bproduct standards?\b|"
        r"\blimits? (?:on|the)\b|\bprocessors?\b|\bpermit(?:s|ting)? (?:for|required)\b",
        "repeal": r"\brepeal\w*|\brescind\w*|\blegali[sz]\w+|\bdecriminali[sz]\w+|\bdeschedul\w+|\b(?:remov\w+|"
        r"delet\w+|strik\w+|tak\w+)\b[^.;\n]{0,50}\b(?:from|off) (?:the )?(?:schedule|list|controlled)|"
        r"\blift\w* the (?:ban|prohibition)|\bend(?:s|ing)? the (?:ban|prohibition)",
        "act": r"\b(?:repeal\w*|rescind\w*)[^.;\n]{0,40}\b(?:consumer|protection|safety|"
        r"products?) (?:\w+ )?act\b",
        "preempt": r"\bpre-?empt\w*|\b(?:void|supersed|overrid|prevent|bar|prohibit|"
        r"nullif)\w*\b[^.;\n]{0,50}\b(?:local|count(?:y|ies)|municipal\w*|cit(?:y|ies))\b[^.;\n]{0,30}|"
        r"\b(?:void|supersede|override|nullify)\w*\b[^.;\n]{0,40}\bordinances\b|\blocal (?:\w+ ){0,3}(?:void|"
        r"preempted|superseded)",
        "other": r"\bstud(?:y|ies|ied)\b|\btask force\b|\btax(?:es|ed|ation)?\b|\bzon(?:e|ing)\b|\bmoratorium\b|"
        r"\bworking group\b|\breport on\b|\bappropriat\w+|\bawareness\b|\bresearch\b",
    },
    "fr": {
        "ban": r"\binterdi\w+|\bprohib\w+",
        "sale": r"\bvente|\bvend\w+|\bcommerciali\w+",
        "possession": r"\bdétention|\bpossession|\bdéten\w+",
        "schedule": r"\bstupéfiants?\b|\bpsychotropes?\b|\bclass(?:er|é|ée|ement)\b|\bannexe\b|"
        r"\bsubstances contrôlées",
        "age": r"\bmineurs?\b|\bmoins de (?:18|21|dix-huit)|\bâge",
        "regulate": r"\bréglement\w+|\bencadr\w+|\bétiquet\w+|\bautorisation\b|\blicence",
        "repeal": r"\babrog\w+|\blever? l.interdiction|\blégalis\w+|\bretir\w+ de la liste",
        "other": r"\bétude\b|\btaxe\b|\brapport sur\b",
    },
    "de": {
        "ban": r"\bverbot\w*|\bverbiet\w+|\buntersag\w+",
        "sale": r"verkauf\w*|\bverk[aä]uf\w+|\binverkehrbring\w+|\bin verkehr|\bhandel\b|\babgabe\b",
        "possession": r"\bbesitz\w*",
        "schedule": r"betäubungsmittel\w*|\bneue[nr]? psychoaktive\w*|\bsuchtgift\w*|\banlage [iv]+\b|\bnpsg\b|"
        r"\bunterstell\w+|\baufnahme in (?:die )?anlage",
        "age": r"\bminderjährig\w*|\bunter (?:18|21)|\bjugendliche\w*|\bmindestalter|\balter von|\bvolljährig\w*",
        "regulate": r"\bregel(?:n|t|ung)\w*|\bregulier\w+|\bkennzeichn\w+|\bzulassung|\berlaubnis|\bgrenzwert\w*",
        "repeal": r"\baufheb\w+|\baufgehoben|\blegalisier\w+|\bstreich\w+|\bentkriminalisier\w+",
        "other": r"\bstudie\w*|\bsteuer\w*|\buntersuchung\b",
    },
    "es": {
        "ban": r"\bprohíb\w+|\bprohib\w+",
        "sale": r"\bventas?\b|\bvender\b|\bcomercializ\w+|\bexpendio",
        "possession": r"\bposesión|\btenencia",
        "schedule": r"\bestupefaciente\w*|\bpsicotrópic\w+|\blistas? [iv\d]+|\bfiscaliza\w+|\bcontrolad[ao]s?\b",
        "age": r"\bmenores?\b|\bedad\b|\bmayores de",
        "regulate": r"\bregul\w+|\betiquet\w+|\blicencia|\bregistro\b",
        "repeal": r"\bderog\w+|\blegaliz\w+|\bdespenaliz\w+|\bexclu\w+ de la lista",
        "other": r"\bestudio\b|\bimpuesto",
    },
    "pt": {
        "ban": r"\bproíb\w+|\bproib\w+|\bproscri\w+",
        "sale": r"\bvenda\b|\bvender\b|\bcomerciali\w+",
        "possession": r"\bposse\b|\bporte\b",
        "schedule": r"\bentorpecente\w*|\bpsicotrópic\w+|\blistas? [a-f]\d?\b|\bestupefaciente\w*|"
        r"\btabelas? [iv]+",
        "age": r"\bmenores?\b|\bidade\b|\bmaiores de",
        "regulate": r"\bregula\w+|\bregulament\w+|\brotul\w+|\blicen[çc]\w+",
        "repeal": r"\brevog\w+|\bexclu\w+ da lista|\blegaliz\w+|\bretir\w+ da lista",
        "other": r"\bestudo\b|\bimposto",
    },
    "it": {
        "ban": r"\bviet\w+|\bproib\w+|\bdiviet\w+",
        "sale": r"\bvendit\w+|\bvend\w+|\bcommerci\w+",
        "possession": r"\bdetenzione|\bpossesso",
        "schedule": r"\bstupefacent\w+|\bpsicotrop\w+|\btabell\w+ [iv]+|\binserimento",
        "age": r"\bminori\b|\bminorenni|\betà\b|\bmaggiorenni",
        "regulate": r"\bregol\w+|\bdisciplin\w+|\betichett\w+|\bautorizzazion\w+",
        "repeal": r"\babrog\w+|\brevoc\w+|\blegalizz\w+|\beliminazione dalla",
        "other": r"\bstudio\b|\bimposta",
    },
    "nl": {
        "ban": r"\bverbod\w*|\bverbied\w+|\bverboden",
        "sale": r"\bverko\w+|\bhandel\b",
        "possession": r"\bbezit\w*|\baanwezig hebben",
        "schedule": r"\bopiumwet|\blijst i+\b|\blijst ia\b|\bverdovende",
        "age": r"\bminderjarig\w*|\bjonger dan|\bleeftijd\w*|\bonder de (?:18|21)",
        "regulate": r"\bregul\w+|\betiket\w*|\bvergunning\w*|\bwarenwet",
        "repeal": r"\bintrekk\w+|\bingetrokken|\bschrapp\w+|\blegalis\w+",
        "other": r"\bonderzoek\b|\bbelasting",
    },
    "da": {
        "ban": r"\bforbud\w*|\bforby\w+",
        "sale": r"\bsalg\w*|\bsælg\w+|\bforhandl\w+",
        "possession": r"\bbesid\w+",
        "schedule": r"\beuforiserende|\bliste [a-e]\b",
        "age": r"\bunder 18|\bmindreårig\w*|\balder\w*",
        "regulate": r"\breguler\w+|\bmærkning|\btilladelse",
        "repeal": r"\bophæv\w+|\blegaliser\w+",
        "other": r"\bundersøgelse|\bafgift",
    },
    "sv": {
        "ban": r"\bförbud\w*|\bförbjud\w+|\bförbjuda",
        "sale": r"\bförsälj\w+|\bsälja\w*",
        "possession": r"\binneha\w*|\binnehav\w*",
        "schedule": r"\bnarkotika\w*|\bhälsofarlig\w*|\bnarkotik\w+|\bklassific\w+",
        "age": r"\bunder 18|\bminderårig\w*|\bålder\w*",
        "regulate": r"\breglera\w*|\bmärkning\w*|\btillstånd\w*",
        "repeal": r"\bupphäv\w+|\blegaliser\w+",
        "other": r"\butredning|\bskatt\b",
    },
    "nb": {
        "ban": r"\bforbud\w*|\bforby\w+",
        "sale": r"\bsalg\w*|\bselg\w+|\bomset\w+",
        "possession": r"\bbesittelse|\binneha\w*",
        "schedule": r"\bnarkotika\w*|\bnarkotikalist\w+",
        "age": r"\bunder 18|\bmindreårig\w*|\baldersgrense\w*",
        "regulate": r"\breguler\w+|\bmerking|\btillatelse",
        "repeal": r"\bopphev\w+|\blegaliser\w+",
        "other": r"\bavgift\b|\butredning",
    },
    "fi": {
        "ban": r"\bkiell\w+|\bkielto\w*",
        "sale": r"\bmyyn\w+|\bmyyd\w+",
        "possession": r"\bhallussapi\w+",
        "schedule": r"\bhuumausai\w+|\bpsykoaktiivi\w+|\bluokit\w+|\bluettelo\w*",
        "age": r"\balaikäi\w+|\bikäraja\w*|\balle 18",
        "regulate": r"\bsäänte\w+|\bmerkin\w+|\blupa\b",
        "repeal": r"\bkumo\w+|\blaillist\w+",
        "other": r"\bselvity\w+|\bvero\b",
    },
    "et": {
        "ban": r"\bkeela\w+|\bkeelu\w*",
        "sale": r"\bmüü\w+",
        "possession": r"\bvalda\w+|\bomami\w+",
        "schedule": r"\bnarkooti\w+|\bpsühhotroop\w+|\bnimekir\w+",
        "age": r"\balaeal\w+|\bnoorem\w*|\balla (?:18|19|2[01])|\bvanusepiir\w*",
        "regulate": r"\breguleeri\w+|\bmärgista\w+|\bluba\b",
        "repeal": r"\bkehtetuks\b|\blegaliseeri\w+|\b(?:arva|jäet|jäta|võet)\w*\b[^.;\n]{0,60}\bvälja\b|\bvälja"
        r" (?:arva|jät|jäet|võt)\w+",
        "other": r"\buuring\w*|\baktsiis\w*",
    },
    "lv": {
        "ban": r"\baizlie\w+|\baizlieg\w+",
        "sale": r"\bpārdo\w+|\btirdzniec\w+|\brealiz\w+",
        "possession": r"\bglabāš\w+|\bturēš\w+",
        "schedule": r"\bnarkotisk\w+|\bpsihotrop\w+|\bsarakst\w+",
        "age": r"\bnepilngad\w+|\bvecum\w+",
        "regulate": r"\bregul\w+|\bmarķē\w+|\blicenc\w+",
        "repeal": r"\batcel\w+|\blegaliz\w+|\bsvītro\w+",
        "other": r"\bpētījum\w+|\bnodok\w+",
    },
    "lt": {
        "ban": r"\bdrau[sd]\w+|\buždrau\w+",
        "sale": r"\bpardav\w+|\bparduo\w+|\bprekyb\w+",
        "possession": r"\blaiky\w+|\bturėji\w+",
        "schedule": r"\bnarkoti\w+|\bpsichotrop\w+|\bsąraš\w+",
        "age": r"\bnepilnamet\w+|\bamži\w+",
        "regulate": r"\breglament\w+|\bženklin\w+|\blicencij\w+",
        "repeal": r"\bpanaikin\w+|\blegaliz\w+|\bišbrauk\w+",
        "other": r"\btyrim\w+|\bmokest\w+",
    },
    **EASTERN,
}


@lru_cache(maxsize=32)
def concepts(language: str) -> re.Pattern[str]:
    """One expression for a text's own language, its kin and English; the group that matched names the idea."""
    ideas: dict[str, list[str]] = {}
    for tongue in tongues(language):
        for idea, words in WORDS.get(tongue, {}).items():
            ideas.setdefault(idea, []).append(words)
    order = sorted(ideas, key=_FIRST.index)
    return re.compile("|".join(f"(?P<{idea}>{'|'.join(ideas[idea])})" for idea in order), re.IGNORECASE)


_FIRST = ["act", "preempt", "repeal", "schedule", "ban", "age", "regulate", "other", "possession", "sale"]
"""Where two ideas begin at one place the more telling one is taken: `repeal ... Consumer Protection Act`."""
