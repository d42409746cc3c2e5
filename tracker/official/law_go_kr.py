"""Korea's DRF: `LawSearch`, a list of versions, and `법령`, one version with 기본정보 (facts) and 조문 (articles).

공포일자 is the day of promulgation, 시행일자 the day from which the version counts. An annex (별표) whose words are
not within (별표내용) is only linked as a file: the text then ends without it.
"""

from __future__ import annotations

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.official.fields import needed, said, xml
from tracker.official.sheet import Sheet, day

_KINDS: dict[str, DocumentKind] = {
    "법률": "act", "헌법": "act", "대통령령": "rule", "총리령": "rule", "부령": "rule", "보건복지부령": "rule",
}  # fmt: skip


def sheet(body: bytes) -> Sheet:
    root = xml(body, "법령", "LawSearch")
    if root.tag == "LawSearch":
        for law in root.iterfind("law"):
            needed(law, "법령일련번호")
        return Sheet()
    if not any(part.text and part.text.strip() for part in root.iterfind("조문/조문단위/조문내용")):
        raise ValueError("no 조문내용 in 법령")
    facts = root.find("기본정보")
    if facts is None:
        raise ValueError("no 기본정보 in 법령")
    return _of_law(facts, body)


def _of_law(facts: etree._Element, body: bytes) -> Sheet:
    kind = said(facts, "법종구분") or ""
    return Sheet(
        document=body,
        identifier=f"{kind} 제{needed(facts, '공포번호').lstrip('0')}호",
        title=needed(facts, "법령명_한글"),
        language="ko",
        kind=_KINDS.get(kind) or ("rule" if kind.endswith("령") else None),
        published=day(needed(facts, "공포일자")),
        in_force_from=day(needed(facts, "시행일자")),
        repealed=said(facts, "제개정구분") in ("폐지", "타법폐지"),
    )
