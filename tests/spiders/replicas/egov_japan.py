"""e-Gov: the revision of an ordinance that counts, and its text."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

LAWS = "/api/2/laws?law_id=419M60000100014&response_format=json"
DATA = "/api/2/law_data/419M60000100014_20260627_508M60000100091?response_format=xml&law_full_text_format=xml"
LAW = {
    "law_type": "MinisterialOrdinance", "law_id": "419M60000100014", "law_num": "平成十九年厚生労働省令第十四号",
    "law_num_era": "Heisei", "law_num_year": 19, "law_num_type": "MinisterialOrdinance", "law_num_num": "014",
    "promulgation_date": "2007-02-28",
}  # fmt: skip
REVISION = {
    "law_revision_id": "419M60000100014_20260627_508M60000100091", "law_type": "MinisterialOrdinance",
    "law_title": "指定薬物及び医療等の用途を定める省令", "category": "厚生", "updated": "2026-06-27T00:10:05+09:00",
    "amendment_promulgate_date": "2026-06-17", "amendment_enforcement_date": "2026-06-27",
    "amendment_scheduled_enforcement_date": None, "repeal_status": "None", "repeal_date": None,
    "remain_in_force": False, "mission": "New", "current_revision_status": "CurrentEnforced",
}  # fmt: skip
TEXT = """<Law Era="Heisei" Lang="ja" LawType="MinisterialOrdinance" Num="014" Year="19">
<LawNum>平成十九年厚生労働省令第十四号</LawNum><LawBody><LawTitle>指定薬物及び医療等の用途を定める省令</LawTitle>
<MainProvision><Article Num="1"><ArticleCaption>（指定薬物）</ArticleCaption><ArticleTitle>第一条</ArticleTitle>
<Paragraph Num="1"><ParagraphNum/><ParagraphSentence><Sentence>次に掲げる物を指定薬物とする。</Sentence></ParagraphSentence>
<Item Num="288"><ItemTitle>二百八十八</ItemTitle><ItemSentence><Sentence>ミトラギニン</Sentence></ItemSentence></Item>
<Item Num="365"><ItemTitle>三百六十五</ItemTitle><ItemSentence><Sentence>ミトラガイナ　スペシオーサ</Sentence></ItemSentence></Item>
</Paragraph></Article></MainProvision></LawBody></Law>"""


def fields(told: Mapping[str, object]) -> str:
    return "".join(f"<{name}>{'' if value is None else value}</{name}>" for name, value in told.items())


def answers(site: str) -> Mapping[str, bytes]:
    older = {**REVISION, "law_revision_id": "419M60000100014_20250101_506M60000100001"}
    listed = {"law_info": LAW, "revision_info": older, "current_revision_info": REVISION}
    data = f"<law_info>{fields(LAW)}</law_info><revision_info>{fields(REVISION)}</revision_info>"
    answer = f'<?xml version="1.0" encoding="UTF-8"?><law_data_response>{data}<law_full_text>{TEXT}</law_full_text></law_data_response>'
    return {LAWS: json.dumps({"total_count": 1, "count": 1, "laws": [listed]}).encode(), DATA: answer.encode()}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "ja", True)
    assert document.published == "2026-06-17"
    assert {f.substance for f in reading.findings} == {"kratom"}


REPLICAS = [
    Replica(
        interface="egov_japan",
        url="/law/419M60000100014",
        first=LAWS,
        answers=answers,
        told=told,
        empty=b'{"total_count": 0, "count": 0, "laws": []}',
        renamed=('"laws"', "law_revision_id", "repeal_status", "amendment_enforcement_date", "law_full_text>"),
        requests=2,
        disorder=in_json("laws"),
    )
]
