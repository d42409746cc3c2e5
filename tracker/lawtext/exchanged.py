"""Words that an amending sentence exchanges for others, in languages other than English.

Nearly all of them say the old words first and the new ones last, both in quotation marks: `wird die Angabe „X“
durch die Angabe „X, Y“ ersetzt`, `menggantikan butiran "X" dengan butiran "Y"`, `「X」を「Y」に改める`.
"""

from __future__ import annotations

import re
from typing import Literal

from tracker.lawtext.expressions import expression

EXCHANGES = expression(
    r"ersetz|an die stelle|remplac|su[bs]s?tit|sostitu|reempl[aá]z|înlocui|inlocui|vervang|erstatt|\bændres"
    r"|\bendres til"
    r"|ersätt|\bbyt[as]s? (?:ut|mot)|\bkorva|\basenda|aizstā|pakei[čs]|keičia|zastęp|zastąp|nahra[zdž]|nahrádz"
    r"|nadomes|\bzamje[nň]|\bzamen|\bзаме[нњ]|\bзамін|\bзамяня|\bзамест|\bзамян|helyébe|helyett|cserél|değiştir"
    r"|yerine|αντικα[θτ]|\b(?:di|meng|peng)?ganti|แทน|thay (?:thế|bằng|cụm)|zëvendës|í stað|\bmibdul|\bəvəz"
    r"|almashtir"
    r"|ауыстыр|алмаштыр|palitan|改め|(?:으로|로) ?(?:한다|고친다|바꾼다)"
    r"|改为|改為|修改为|修正為|替换|替換|במקום|הוחלפ"
    r"|[يت]?ستبدل|استبدال|جایگزین|स्थान पर|প্রতিস্থাপ|পরিবর্তে|შეიცვალ|შეცვალ|փոխարին|ជំនួស|ແທນ|အစား"
)
_MARK = re.compile('[«»“”„‟"「」『』]')


def exchanged(before: str, after: str) -> Literal["put", "taken"] | None:
    """What a sentence does to the name between `before` and `after`; None where that is unclear."""
    marks_before, marks_after = len(_MARK.findall(before)), len(_MARK.findall(after))
    quotations, odd = divmod(marks_before + marks_after, 2)
    if odd or quotations < 2 or not marks_before % 2 or not EXCHANGES.search(f"{before} {after}"):
        return None
    at = marks_before // 2
    if quotations % 2:
        return "put" if at == quotations - 1 else None
    return "put" if at % 2 else "taken"
