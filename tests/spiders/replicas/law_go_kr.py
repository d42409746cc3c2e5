"""Korea: versions of a law, one of them to come, and of a law whose name is longer; the text of the one in force."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote_plus

from tests.spiders.crawl_site import reply
from tests.spiders.replicas import Replica, in_xml
from tracker.model import Reading

NAME = "마약류 관리에 관한 법률 시행령"
SEARCH = f"/DRF/lawSearch.do?target=law&type=XML&query={quote_plus(NAME)}"
VERSIONS = f"/DRF/lawSearch.do?target=eflaw&type=XML&nw=2%2C3&display=100&query={quote_plus(NAME)}"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
ROW = """<law id="{n}"><법령일련번호>{mst}</법령일련번호><현행연혁코드>{state}</현행연혁코드>
<법령명한글><![CDATA[{name}]]></법령명한글><법령ID>004320</법령ID><공포일자>{made}</공포일자><공포번호>36001</공포번호>
<제개정구분명>일부개정</제개정구분명><법령구분명>대통령령</법령구분명><시행일자>{made}</시행일자>
<법령상세링크>/DRF/lawService.do?target=law&amp;MST={mst}&amp;type=HTML</법령상세링크></law>"""
LIST = (
    HEAD
    + "<LawSearch><target>law</target><totalCnt>{n}</totalCnt><page>1</page><resultCode>00</resultCode>{rows}</LawSearch>"
)
LAW = (
    HEAD
    + """<법령 법령키="0043202026091536001"><기본정보><법령ID>004320</법령ID><공포일자>20260915</공포일자>
<공포번호>36001</공포번호><언어>한글</언어><법종구분 법종구분코드="A0007">대통령령</법종구분>
<법령명_한글><![CDATA[마약류 관리에 관한 법률 시행령]]></법령명_한글><시행일자>20260915</시행일자>
<제개정구분>일부개정</제개정구분></기본정보><조문><조문단위 조문키="0002001"><조문번호>2</조문번호>
<조문여부>조문</조문여부><조문제목><![CDATA[마약류]]></조문제목>
<조문내용><![CDATA[제2조(마약류) 다음 각 호의 물질은 누구든지 소지ㆍ판매ㆍ수입하여서는 아니 된다.]]></조문내용>
<호><호번호>1.</호번호><호내용><![CDATA[1. 미트라지닌]]></호내용></호>
<호><호번호>2.</호번호><호내용><![CDATA[2. 크라톰]]></호내용></호></조문단위></조문>
<별표><별표단위 별표키="0003"><별표번호>0003</별표번호><별표제목><![CDATA[향정신성의약품]]></별표제목>
<별표서식파일링크>/LSW/flDownload.do?flSeq=1</별표서식파일링크></별표단위></별표></법령>"""
)


def answers(site: str) -> Mapping[str, bytes]:
    longer = ROW.format(n=1, mst="280000", state="현행", name=f"{NAME} 특례", made="20250101")
    ours = ROW.format(n=2, mst="287295", state="현행", name=NAME, made="20260915")
    older = ROW.format(n=3, mst="270000", state="연혁", name=NAME, made="20260701")
    later = ROW.format(n=1, mst="290001", state="시행예정", name=NAME, made="20270101")
    return {
        VERSIONS: LIST.format(n=4, rows=longer + later + ours + older).encode(),
        "/DRF/lawService.do?target=eflaw&type=XML&MST=287295&efYd=20260915": LAW.encode(),
    }


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "ko", True)
    assert (document.title, document.published) == (NAME, "2026-09-15")
    assert {f.substance for f in reading.findings if f.kind == "bars"} == {"kratom"}


REPLICAS = [
    Replica(
        interface="law_go_kr",
        url=SEARCH,
        first=VERSIONS,
        answers=answers,
        told=told,
        empty=LIST.format(n=0, rows="").encode(),
        renamed=("법령일련번호", "법령명한글", "조문내용", "시행일자", "기본정보"),
        requests=2,
        expired=reply(
            "<Response><result>사용자 정보 검증에 실패하였습니다.</result><msg>OC 확인</msg></Response>".encode()
        ),
        disorder=in_xml("law"),
    )
]
