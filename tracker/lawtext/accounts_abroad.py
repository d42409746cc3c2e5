"""How pages begin, abroad, that give an account and make no law: news, petitions, minutes."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.lawtext.signs import Sign, sign

_NEWS = (
    r"(?:actualités|aktuelles|nachrichten|noticias|notícias|notizie|nieuws|nyheder|nyheter|uutiset|uudised|ziņas"
    r"|jaunumi|naujienos|aktualności|wiadomości|aktuality|novinky|zprávy|správy|novice|vijesti|novosti|вести"
    r"|hírek|știri|noutăți|новини|новости|ειδήσεις|haberler|berita|tin tức|新闻|新聞|ニュース|뉴스|ข่าว|أخبار|חדשות)"
)
_AND_ON = r"\s{0,3}[→›»>＞]"
_PETITION = (
    r"(?:петиці[яї]|петици[яи]|petice|petycj[ae]|petíci[ae]|petíció|peticij[ae]|petiți[ae]|petizione|petição"
    r"|pétition"
    r"|petisi|petitsioon|kansalaisaloite)"
)
_MINUTES = (
    r"procès-verbal (?:de la|d['’]une) (?:séance|réunion|session)|compte rendu (?:de la|des) (?:séance|débat)"
    r"|(?:niederschrift|sitzungsprotokoll)\b|protokoll (?:der|über die) (?:\w+ )?sitzung"
    r"|acta de la (?:sesión|reunión)|ata da (?:\S+ )?(?:sessão|reunião)|verbale (?:della|di) (?:seduta|riunione)"
    r"|notulen van|protokół z (?:\w+ )?(?:sesji|posiedzenia|obrad)|zápis z(?:e)? (?:\w+ )?(?:jednání|zasedání"
    r"|schůze)"
    r"|zápisnica z(?:o)? (?:\w+ )?zasadnut|zapisnik (?:sa?|z|\d\S*) (?:\S+ )?(?:sjednic|sej)"
    r"|проток[оі]л (?:№ ?\d\S* )?(?:от )?(?:засідання|заседани[ея]|сесії|сессии)|πρακτικ[όά] (?:της )?συνεδρίασ"
    r"|proces-verbal (?:al|încheiat)|(?:valtuuston|hallituksen) kokouspöytäkirja|istungi protokoll|sēdes protokols"
    r"|posėdžio protokolas|sammanträdesprotokoll|møteprotokoll|mødereferat|meclis toplantı tutanağı"
    r"|risalah rapat|minit mesyuarat|(?:会議|會議)(?:録|錄|記錄|记录)|회의록"
)
_SETS_OUT = (
    r"(?![\s\S]{0,4400}^\W{0,4}(?:art(?:icle|icolo|ículo|igo|ikel)?\.?|§|čl\.?|стат[тья]{2,3})\s{0,2}"
    r"(?:1|premier)\b)"
)
"""Minutes that set out an adopted text, article by article, are what they record."""

ACCOUNTS: Sequence[Sign] = (
    sign(
        "page",
        "→|›|»|>|＞",
        rf"(?:^\W{{0,3}}|[→›»>＞]\s{{0,3}}){_NEWS}{_AND_ON}",
    ),
    sign(
        "page",
        "петиц|petic|petyc|petíc|petiț|petiz|petiç|pétit|petisi|petits|kansalaisal",
        rf"^\W{{0,4}}(?:\w{{6,14}} )?{_PETITION}\b",
    ),
    sign(
        "other",
        "procès-verbal|proces-verbal|compte rendu|niederschrift|protokol|acta de|ata da|verbale|notulen|protokół"
        "|zápis"
        "|zapisnik|протокол|πρακτικ|pöytäkirja|mødereferat|tutanağı|risalah|minit mes|会議|會議|회의록",
        rf"^\W{{0,4}}(?:{_MINUTES}){_SETS_OUT}",
    ),
)
"""Signs for every language, in order of trust."""
