"""Words that say what kind a document is in languages beyond those of `kind_signs`, in order of trust."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tracker.lawtext.kind_words_beyond import KINDS, SHORT
from tracker.lawtext.signs import Sign, sign

BEYOND: Mapping[str, Sequence[Sign]] = {
    "tr": (
        sign("page", "bas|sıkça|haber", r"\bbasın (?:açıkla|bülten|duyuru)|\bsıkça sorulan|^\W{0,4}haber"),
        sign("notice", "gündem"),
        sign("bill", "kanun te|kanun ta", r"\bkanun (?:teklif|tasarı)"),
        sign("proposed_rule", "taslak|taslağı"),
        sign("court_order", "danıştay|anayasa mahkemesi|yargıtay"),
        sign("ordinance", "belediye meclisi"),
        sign("rule", "yönetmelik|karar sayısı|cumhurbaşkanı kararı|bakanlar kurulu kararı|tebliğ|genelge"),
        sign("act", "kanun numarası|kanun no|kanun", r"^\W{0,4}kanun n|^[^\n.;]{0,120}\bkanunu?\W{0,3}$"),
    ),
    "vi": (
        sign("page", "thông cáo báo chí|tin tức|câu hỏi thường gặp|họp báo"),
        sign("notice", "chương trình nghị sự|chương trình kỳ họp"),
        sign("bill", "dự án luật|dự thảo luật"),
        sign("proposed_rule", "dự thảo|lấy ý kiến"),
        sign("court_order", "tòa án nhân dân|bản án"),
        sign("ordinance", "ủy ban nhân dân|hội đồng nhân dân"),
        sign("rule", "nghị định|thông tư|quyết định", r"^\W{0,4}(?:nghị định|thông tư|quyết định)\b"),
        sign("act", "luật|pháp lệnh|bộ luật", r"^\W{0,4}(?:luật|bộ luật|pháp lệnh)\b"),
    ),
    "zh": (
        sign(
            "page",
            "新闻发布会|新聞稿|新闻稿|记者|記者|答问|常见问题|常見問題|解读|新闻中心|招聘|徵才|召回|回收公告",
        ),
        sign("notice", "议程|議程"),
        sign("bill", "法草案|法律草案|草案"),
        sign("proposed_rule", "征求意见|徵求意見|公开征求|預告|草案"),
        sign("court_order", "人民法院|最高法院|判决书|判決"),
        sign("ordinance", "自治条例|自治條例|市人民代表大会|省人民代表大会"),
        sign("rule", "条例|公告|规定|办法|通知|辦法|公告|施行細則|令第|国务院令"),
        sign(
            "act",
            "法|法律",
            r"^[^\n，。]{2,40}(?<![办辦方])法\W{0,3}$|中华人民共和国主席令",
        ),
    ),
    **{
        language: tuple(sign(*row) for row in zip(KINDS, words, strict=True) if row[1])
        for language, words in SHORT.items()
    },
}
"""By language; as in `kind_signs.KIND_SIGNS`."""
