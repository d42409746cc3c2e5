"""Small records, written here in the forms of the publishers: what is read in each."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.bills.document import BillDocument, day, words
from tracker.bills.formats import bill_documents
from tracker.bills.progress import document_stage


def one(body: str | bytes | dict[str, Any] | list[Any]) -> BillDocument:
    text = body if isinstance(body, str | bytes) else json.dumps(body)
    (document,) = bill_documents(text if isinstance(text, bytes) else text.encode())
    return document


LEGISCAN_BILL = {
    "bill_id": 7, "bill_number": "HB12", "bill_type": "B", "state": "OH", "status": 2, "status_date": "2026-03-04",
    "session": {"year_start": 2025, "session_name": "136th General Assembly"}, "url": "https://legiscan.com/OH/bill/HB12/2025",
    "title": "Kratom products", "description": "To regulate kratom products.", "committee": [],
    "progress": [{"date": "2026-01-12", "event": 1}, {"date": "2026-03-04", "event": 2}],
    "history": [
        {"date": "2026-01-12", "action": "Introduced", "chamber": "H", "importance": 1},
        {"date": "2026-03-04", "action": "Passed", "chamber": "H", "importance": 1},
        {"date": "2026-03-05", "action": "Referred to committee: Health", "chamber": "S", "importance": 1},
    ],
}  # fmt: skip


def test_legiscan_bill() -> None:
    document = one({"status": "OK", "bill": LEGISCAN_BILL})
    assert (document.identifier, document.session, document.jurisdiction) == (
        "HB12",
        "136th General Assembly",
        "US-OH",
    )
    assert document.text_for_reading == "Kratom products\nTo regulate kratom products."
    assert document.url == "https://legiscan.com/OH/bill/HB12/2025"
    assert document.published == "2026-03-05"
    assert [action.text for action in document.actions][:3] == [
        "Introduced",
        "Passed",
        "Referred to committee: Health",
    ]
    assert document_stage(document) == "passed_one_house"


def test_legiscan_bill_is_known_without_its_envelope_too() -> None:
    assert one({"bill": LEGISCAN_BILL}).identifier == "HB12"


def test_legiscan_adopted_resolution_is_not_law() -> None:
    bill = {**LEGISCAN_BILL, "bill_type": "R", "status": 4, "progress": [], "history": []}
    assert document_stage(one({"bill": bill})) == "introduced"
    assert document_stage(one({"bill": {**bill, "bill_type": "B"}})) == "enacted"


def test_legiscan_chaptered_before_passed_on_one_day() -> None:
    progress = [{"date": "2026-02-21", "event": event} for event in (9, 10, 2, 3, 8, 4)]
    bill = {**LEGISCAN_BILL, "status": 4, "status_date": "2026-02-21", "progress": progress, "history": []}
    assert document_stage(one({"bill": bill})) == "enacted"


def test_legiscan_master_list_is_an_object_with_numbers() -> None:
    row = {"bill_id": 7, "number": "SB3", "status": "1", "status_date": "2026-01-12", "title": "Kratom",
           "description": "", "last_action": "Indefinitely postponed", "last_action_date": "2026-02-02"}  # fmt: skip
    answer = {
        "status": "OK",
        "masterlist": {
            "session": {"state_abbr": "CO", "session_name": "2026 Regular"},
            "0": row,
            "1": {**row, "number": "SB4"},
        },
    }
    first, second = bill_documents(json.dumps(answer).encode())
    assert (first.identifier, second.identifier, first.jurisdiction) == ("SB3", "SB4", "US-CO")
    assert document_stage(first) == "failed"


def test_legiscan_error_is_no_bill() -> None:
    assert bill_documents(b'{"status":"ERROR","alert":{"message":"Invalid API Key"}}') == []


OPEN_STATES_BILL = {
    "id": "ocd-bill/0", "session": "2026", "identifier": "SB 41", "title": "Kratom; schedule", "classification": ["bill"],
    "jurisdiction": {"id": "ocd-jurisdiction/country:us/state:ky/government", "name": "Kentucky"},
    "abstracts": [{"abstract": "Places mitragynine in Schedule I."}],
    "actions": [
        {"description": "3rd reading, passed 36-0", "date": "2026-02-20", "classification": ["reading-3", "passage"], "order": 4,
         "organization": {"classification": "upper"}},
        {"description": "introduced in Senate", "date": "2026-01-06", "classification": ["introduction"], "order": 0,
         "organization": {"classification": "upper"}},
        {"description": "3rd reading, passed 90-4", "date": "2026-03-20", "classification": ["passage"], "order": 9,
         "organization": {"classification": "lower"}},
        {"description": "received in House", "date": "2026-02-21", "classification": [], "order": 5,
         "organization": {"classification": "lower"}},
    ],
    "openstates_url": "https://openstates.org/ky/bills/2026/SB41/", "latest_action_date": "2026-03-20",
}  # fmt: skip


def test_open_states_bill_with_actions_out_of_order() -> None:
    document = one(OPEN_STATES_BILL)
    assert (document.identifier, document.session, document.jurisdiction) == ("SB 41", "2026", "US-KY")
    assert document.abstract == "Places mitragynine in Schedule I."
    assert document.published == "2026-03-20"
    assert document_stage(document) == "passed_both"


def test_open_states_results() -> None:
    answer = {"results": [OPEN_STATES_BILL, {**OPEN_STATES_BILL, "identifier": "SB 42"}], "pagination": {"page": 1}}
    assert [document.identifier for document in bill_documents(json.dumps(answer).encode())] == ["SB 41", "SB 42"]


def test_open_states_classification_decides_where_words_do_not() -> None:
    action = {"description": "Gov. 12", "date": "2026-04-02", "classification": ["executive-signature"], "order": 1}
    assert document_stage(one({**OPEN_STATES_BILL, "actions": [action]})) == "enacted"


NEW_STATUS = """<?xml version="1.0" encoding="utf-8"?>
<billStatus><version>3.0.0</version><bill><number>812</number><type>HR</type><congress>119</congress>
<introducedDate>2026-01-09</introducedDate><title>Kratom Act</title>
<summaries><summary><actionDate>2026-01-09</actionDate><text><![CDATA[<p><b>Kratom Act</b></p> <p>This bill names kratom &amp; 7-OH.</p>]]></text></summary></summaries>
<actions><item><actionDate>2026-03-02</actionDate><text>Presented to President.</text><type>Floor</type><actionCode>28000</actionCode></item>
<item><actionDate>2026-01-09</actionDate><text>Introduced in House</text><actionCode>Intro-H</actionCode></item></actions></bill></billStatus>"""
OLD_STATUS = """<billStatus><bill><billNumber>812</billNumber><billType>S</billType><congress>116</congress><version>1.0.0</version>
<title>Kratom Act</title><summaries><billSummaries><item><actionDate>2019-01-09</actionDate><text>&lt;p&gt;Old words.&lt;/p&gt;</text></item></billSummaries></summaries>
<actions><item><actionDate>2019-11-20</actionDate><links/><text>Read twice and referred to the Committee on Finance.</text></item></actions>
<laws><item><number>116-9</number><type>Public Law</type></item></laws></bill></billStatus>"""


def test_billstatus_in_its_new_schema() -> None:
    document = one(NEW_STATUS)
    assert (document.identifier, document.session, document.jurisdiction) == ("HR 812", "119", "US")
    assert document.text_for_reading == "Kratom Act\nKratom Act\nThis bill names kratom & 7-OH."
    assert document.published == "2026-03-02"
    assert document_stage(document) == "to_executive"


def test_billstatus_in_its_old_schema_with_a_law() -> None:
    document = one(OLD_STATUS)
    assert (document.identifier, document.abstract) == ("S 812", "Old words.")
    assert document_stage(document) == "enacted"


def test_congress_actions_newest_first_without_the_bill() -> None:
    document = one({
        "actions": [
            {"actionDate": "2026-02-02", "text": "Received in the Senate.", "type": "Floor", "sourceSystem": {"name": "Senate"}},
            {"actionDate": "2026-02-01", "actionCode": "8000", "text": "Passed/agreed to in House: On passage Passed.", "committees": None},
        ],
        "request": {"congress": "119", "billNumber": "812", "billType": "hr"}, "pagination": {"count": 2},
    })  # fmt: skip
    assert (document.identifier, document.session) == ("HR 812", "119")
    assert document_stage(document) == "passed_one_house"


def test_congress_bill_and_list() -> None:
    bill = {"congress": 119, "type": "S", "number": "9", "title": "Kratom", "laws": [{"type": "Public Law", "number": "119-4"}],
            "latestAction": {"actionDate": "2026-05-05", "text": "Became Public Law No: 119-4."}, "actions": {"count": 9, "url": ""}}  # fmt: skip
    assert document_stage(one({"bill": bill, "request": {}})) == "enacted"
    assert len(bill_documents(json.dumps({"bills": [bill, {**bill, "number": "10"}]}).encode())) == 2


MATTER = {"MatterId": 4, "MatterFile": "26-0411", "MatterName": "Kratom sales", "MatterTitle": "AN ORDINANCE BANNING KRATOM SALES",
          "MatterStatusName": "Introduced", "MatterIntroDate": "2026-10-27T00:00:00", "MatterPassedDate": None}  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "stage"),
    [
        ({}, "introduced"),
        ({"MatterStatusName": "In Committee"}, "committee"),
        ({"MatterStatusName": "Adopted", "MatterPassedDate": "2026-11-10T00:00:00"}, "passed_both"),
        ({"MatterStatusName": "Passed", "MatterEnactmentDate": "2026-11-12T00:00:00"}, "enacted"),
        ({"MatterStatusName": "Failed", "MatterPassedDate": "2026-11-10T00:00:00"}, "failed"),
        ({"MatterStatusName": "Withdrawn"}, "withdrawn"),
        ({"MatterPassedDate": "0001-01-01T00:00:00Z"}, "introduced"),
    ],
)
def test_legistar_matter(changes: dict[str, str], stage: str) -> None:
    document = one([{**MATTER, **changes}])
    assert (document.identifier, document.title) == ("26-0411", "AN ORDINANCE BANNING KRATOM SALES")
    assert document.council
    assert document_stage(document) == stage


def test_legistar_history_with_a_row_twice() -> None:
    row = {"MatterHistoryId": 1, "MatterHistoryActionDate": "2026-05-08T00:00:00", "MatterHistoryActionName": "Passed ",
           "MatterHistoryActionBodyName": "City Council", "MatterHistoryPassedFlag": 1}  # fmt: skip
    document = one([row, {**row, "MatterHistoryId": 2}])
    assert [action.text for action in document.actions] == ["Passed"]
    assert document_stage(document) == "passed_both"
    assert document_stage(one([{**row, "MatterHistoryPassedFlag": 0}])) == "failed"
    assert document_stage(one([{**row, "MatterHistoryActionBodyName": "Committee on Health"}])) == "committee"


def test_legistar_event_items() -> None:
    item = {"EventItemId": 1, "EventItemMatterFile": "26-0411", "EventItemTitle": "Kratom ordinance",
            "EventItemActionName": "Adopted", "EventItemPassedFlag": 1}  # fmt: skip
    document = one(
        [
            {
                "EventId": 3,
                "EventBodyName": "City Council",
                "EventDate": "2026-11-10T00:00:00",
                "EventItems": [item, {"EventItemId": 2}],
            }
        ]
    )
    assert (document.identifier, document.published, document_stage(document)) == (
        "26-0411",
        "2026-11-10",
        "passed_both",
    )


def test_legistar_mirror_with_short_names() -> None:
    document = one({"ID": 9, "File": "Int 0041-2026", "Title": "A Local Law on kratom", "TypeName": "Introduction",
                    "StatusName": "Enacted", "EnactmentDate": "2026-09-02T00:00:00Z", "PassedDate": "0001-01-01T00:00:00Z",
                    "History": [{"Date": "2026-08-13T13:25:00Z", "Action": "Introduced by Council", "BodyName": "City Council"}]})  # fmt: skip
    assert document_stage(document) == "enacted"


OPEN_LEGISLATION_BILL = {
    "basePrintNo": "S41", "printNo": "S41A", "session": 2025, "title": "@Relates to kratom", "summary": "Prohibits sale to minors.",
    "activeVersion": "A", "amendments": {"items": {"A": {"fullText": "S 41--A\n AN ACT on kratom"}}},
    "status": {"statusType": "IN_SENATE_COMM", "actionDate": "2026-01-08"}, "milestones": {"items": []},
    "actions": {"items": [{"date": "2026-01-08", "chamber": "SENATE", "sequenceNo": 1, "text": "REFERRED TO HEALTH"}]},
}  # fmt: skip


def test_open_legislation_answer() -> None:
    document = one({"success": True, "responseType": "bill", "result": OPEN_LEGISLATION_BILL})
    assert (document.identifier, document.session, document.jurisdiction) == ("S41", "2025", "US-NY")
    assert document.text_for_reading.startswith("Relates to kratom\nProhibits sale to minors.\nS 41--A")
    assert document_stage(document) == "committee"
    milestones = {
        "items": [
            {"statusType": "PASSED_SENATE", "actionDate": "2026-02-08"},
            {"statusType": "PASSED_ASSEMBLY", "actionDate": "2026-03-08"},
        ]
    }
    assert document_stage(one({"result": {**OPEN_LEGISLATION_BILL, "milestones": milestones}})) == "passed_both"


def test_open_legislation_file_and_veto() -> None:
    file = one("""<billstatus  sessyr="2025" billhse="S" billno="00041" action="replace"><currentamd>A</currentamd>
<title><![CDATA[Relates to kratom]]></title><billactions><![CDATA[
01/08/26 REFERRED TO HEALTH
02/08/26 PASSED SENATE
03/08/26 passed assembly
]]></billactions></billstatus>""")
    assert (file.identifier, file.session, file.published) == ("S41", "2025", "2026-03-08")
    assert document_stage(file) == "passed_both"
    veto = one("""<veto_message no="00041" year="2026"><billhse>S</billhse><billno>00041</billno><![CDATA[
TO THE SENATE: I am returning herewith, without my approval, the following bill: Senate Bill Number 41, entitled:
  "AN ACT to amend the public health law, in relation to kratom"   NOT APPROVED ]]></veto_message>""")
    assert (veto.identifier, veto.session, document_stage(veto)) == ("S41", "2025", "vetoed")
    assert veto.title == "AN ACT to amend the public health law, in relation to kratom"


def log(status: str, floor: int, result: str = "N", yea: int = 0, on: str = "2026-02-03") -> dict[str, Any]:
    return {"action_date": f"{on}T14:00:00-06:00", "status_text": status, "committee_id_action": floor, "result": result,
            "vote": {"Yea": list(range(yea))}}  # fmt: skip


def test_action_log_tells_the_floor_from_the_committee() -> None:
    bill: dict[str, Any] = {
        "bill_type": "Senate Bill", "bill_number": 41, "bill_title": "regulate kratom.", "session_id": 70, "session_law": None,
        "bill_versions": [{"bill_version_date": "2026-02-01", "bill_text": "old"}, {"bill_version_date": "2026-02-09", "bill_text": "new"}],
        "action_log": [log("First Reading Senate", 5), log("Do Pass", 77, "P", 7)],
    }  # fmt: skip
    assert (one(bill).identifier, one(bill).jurisdiction, one(bill).text) == ("SB 41", "US-SD", "new")
    assert document_stage(one(bill)) == "committee"
    passed = {**bill, "action_log": [*bill["action_log"], log("Do Pass", 5, "P", 9, "2026-02-05")]}
    assert document_stage(one(passed)) == "passed_one_house"
    lost = {**bill, "action_log": [*bill["action_log"], log("Do Pass", 5, "F", 9, "2026-02-05")]}
    assert document_stage(one(lost)) == "failed"
    assert document_stage(one({**bill, "session_law": 9000})) == "enacted"


def test_lis_rows() -> None:
    header = "Bill_id,Bill_description,Last_house_committee_id,Last_house_action,Last_house_action_date,Last_senate_action,Last_governor_action,Passed_house,Passed_senate,Passed,Failed,Carried_over,Approved,Vetoed,Chapter_id,Introduction_date"
    rows = [
        'HB41,"Kratom; penalty.",H12,Referred to Committee,01/14/26,,,N,N,N,N,N,N,N,,01/14/26',
        'HB42,"Kratom; study.",H12,Passed House,01/24/26,,,Y,N,N,N,N,N,N,,01/14/26',
        'HB43,"Kratom; sale.",H12,Passed House,01/24/26,Passed Senate,,Y,Y,Y,N,N,Y,N,CHAP0041,01/14/26',
        'HB44,"Kratom; tax.",H12,Left in Finance,02/11/26,,,N,N,N,Y,N,N,N,,01/14/26',
    ]
    documents = bill_documents("\r\n".join([header, *rows]).encode("utf-8-sig"))
    assert [document.identifier for document in documents] == ["HB41", "HB42", "HB43", "HB44"]
    assert [document_stage(document) for document in documents] == [
        "committee",
        "passed_one_house",
        "enacted",
        "failed",
    ]
    assert documents[0].title == "Kratom; penalty."
    assert documents[0].published == "2026-01-14"


def test_lis_history_and_padded_summaries() -> None:
    history = "Bill_id,History_date,History_description\nHB41,01/14/26,H Prefiled and ordered printed\nHB41,02/02/26,H Tabled in Finance (8-Y 7-N)\n"
    assert document_stage(one(history)) == "failed"
    summary = one(
        'SUM_BILNO,SUMMARY_DOCID,SUMMARY_TYPE,SUMMARY_TEXT\nHB0041,HB41S      ,Introduced,"<p class=sumtext>\r\n<b>Kratom.</b> Bars sale.</p>"\n'
    )
    assert (summary.identifier, summary.abstract) == ("HB41", "Kratom. Bars sale.")


def test_legiscan_rows() -> None:
    row = one(
        'bill_id,session_id,bill_number,status,status_desc,status_date,title,description,last_action_date,last_action,url\n7,2,HB12,4,Passed,2026-03-07,Kratom,"Bars ""kratom"".",2026-03-07,Assigned Pa 4\'26,https://legiscan.com/MI/bill/HB12/2026\n'
    )
    assert (row.identifier, row.jurisdiction, row.abstract) == ("HB12", "US-MI", 'Bars "kratom".')
    assert document_stage(row) == "enacted"


def test_history_page() -> None:
    page = """<!DOCTYPE html><html><head><title>Actions</title></head><body><table><tr><td><b>SB 41</b></td><td>Regulates the sale of kratom products</td></tr></table>
<table><tr><td>1/5/2026</td><td>S First Read</td><td><a href="j.pdf">S9</a></td></tr>
<tr><td>5/13/2026</td><td>Truly Agreed To and Finally Passed</td><td></td></tr>
<tr><td>7/5/2026</td><td>Signed by Governor</td><td></td></tr></table></body></html>"""
    document = one(page)
    assert (document.identifier, document.title, document.published) == (
        "SB 41",
        "Regulates the sale of kratom products",
        "2026-07-05",
    )
    assert document_stage(document) == "enacted"


def test_history_page_with_days_without_a_year_is_in_the_order_of_the_page() -> None:
    page = """<html><h1>House Bill 41</h1><table><tr><td><b>HB 41</b></td><td>Relating to kratom; declaring an emergency.</td></tr>
<tr><td>02/01 (H)</td><td> First reading. Referred to Speaker's desk. </td></tr><tr><td>02/09 (H)</td><td>Third reading. Carried by Doe. Passed.</td></tr>
<tr><td>02/20 (S)</td><td>Third reading. Carried by Roe. Passed.</td></tr></table></html>"""
    document = one(page)
    assert (document.identifier, document_stage(document)) == ("HB 41", "passed_both")


def test_a_list_of_many_bills_is_no_history_of_one() -> None:
    row = "<tr><td>HB {n}</td><td>HB {n}: Signed by Governor</td><td>1/{n}/2026</td></tr>"
    page = f"<html><table>{''.join(row.format(n=n) for n in range(1, 9))}</table></html>"
    assert bill_documents(page.encode()) == []


def test_a_calendar_of_meetings_is_no_history() -> None:
    row = "<tr><td>1/{n}/2026</td><td>10:00 AM 16th floor</td><td>Committee on Health, hearing</td></tr>"
    page = f"<html><table>{''.join(row.format(n=n) for n in range(1, 9))}</table></html>"
    assert bill_documents(page.encode()) == []


def test_bill_history_file() -> None:
    document = one("""<?xml version="1.0"?><billhistory bill="89(R) HB 41"><caption><text>Relating to kratom.</text></caption><actions>
<action><actionNumber>H001</actionNumber><date>11/10/2024</date><description>Filed</description></action>
<action><actionNumber>E100</actionNumber><date>06/20/2025</date><description>Filed without the Governor's signature</description></action></actions></billhistory>""")
    assert (document.identifier, document.session, document.title) == ("HB 41", "89(R)", "Relating to kratom.")
    assert document_stage(document) == "enacted"


def test_text_files_whose_fields_are_parted_by_a_byte() -> None:
    measures = "Meas_Prefix\xe4Comp_Key\xe4Meas_Number\xe4Catch_Line\xe4Relating_to\nSB\xe4SB 00410\xe441\xe4Bans kratom.\xe4Relating to kratom.\n"
    (measure,) = bill_documents(measures.encode("latin-1"))
    assert (measure.identifier, measure.title, measure.abstract) == ("SB 41", "Relating to kratom.", "Bans kratom.")
    history = (
        "Comp_Key\xe4Meas_Prefix\xe4Meas_Number\xe4House_Of_Action\xe4Action_Date\xe4Action_Time\xe4Action_Text\r\n"
        "SB 00410\xe4SB\xe441\xe4S\xe402/16/2011\xe413:06:28\xe4Third reading.  Carried by Telfer.  Passed. \r\n"
        "SB 00410\xe4SB\xe441\xe4S\xe402/16/2011\xe408:00:00\xe4Second reading. \r\n"
    )
    (steps,) = bill_documents(history.encode("latin-1"))
    assert [(a.on, a.text) for a in sorted(steps.actions, key=lambda a: a.order)] == [
        ("2011-02-16", "Second reading."),
        ("2011-02-16", "Third reading. Carried by Telfer. Passed."),
    ]
    assert document_stage(steps) == "passed_one_house"


def test_a_docket_with_days_that_are_none() -> None:
    told = {"docketId": "DEA-1", "documentType": "Rule", "title": "7-OH", "postedDate": "0001-01-01T00:00:00Z"}
    document = one({"data": [{"id": "DEA-1-1", "type": "documents", "attributes": told}]})
    assert (document.identifier, document.published, document_stage(document)) == ("DEA-1", None, "final")


@pytest.mark.parametrize(
    "body",
    [
        b"", b"   ", b"{", b"[]", b"null", b"{}", b'"HB 1"', b"[" * 100_000, b'{"bill":{}}', b'{"bill":[1]}', b'{"results":[]}',
        b'{"count":1,"results":[{"title":"Notice","document_number":"2026-1","type":"Notice"}]}', b"<html></html>", b"<billStatus>",
        b"<html><table><tr><td>1/1/2026</td><td>Rain</td></tr><tr><td>1/2/2026</td><td>Sun</td></tr></table></html>",
        b"a,b\n1,2\n", b"\xff\xfe\x00", b"%PDF-1.7", b'bill_id,date,action\n"torn', b'{"actions":{"items":7},"request":{"congress":1}}',
    ],
)  # fmt: skip
def test_what_is_no_record_of_bills(body: bytes) -> None:
    assert all(document.identifier is None or not document.actions for document in bill_documents(body))


SHAPES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["bill", "bills", "results", "result", "items", "actions", "history", "masterlist", "0", "identifier", "title",
             "MatterId", "MatterFile", "EventId", "EventItems", "action_log", "bill_title", "congress", "type", "number",
             "bill_id", "bill_number", "basePrintNo", "session", "status", "progress", "event", "date", "text", "votes", "vote"]
        ),
        inner, max_size=5,
    ),
    max_leaves=12,
)  # fmt: skip


@given(SHAPES)
def test_any_json_is_read_without_an_exception(value: object) -> None:
    for document in bill_documents(json.dumps(value).encode()):
        document_stage(document)


@given(
    st.binary(max_size=200),
    st.sampled_from(
        [b"<billStatus>", b"<html><table><tr><td>1/1/26</td>", b"bill_id,bill_number,status\n", b"{", b""]
    ),
)
def test_any_bytes_are_read_without_an_exception(tail: bytes, head: bytes) -> None:
    for document in bill_documents(head + tail):
        document_stage(document)


@pytest.mark.parametrize(
    ("written", "read"),
    [("2026-02-03T14:00:00-06:00", "2026-02-03"), ("01/08/20", "2020-01-08"), ("1/5/2026", "2026-01-05"), ("20260105", "2026-01-05"),
     ("0001-01-01T00:00:00Z", None), ("2999-01-01", None), ("2026-02-30", None), ("", None), (None, None), ("soon", None)],
)  # fmt: skip
def test_days(written: object, read: str | None) -> None:
    assert day(written) == read


def test_words_are_cleaned_of_markup_but_not_of_comparisons() -> None:
    assert words("<p>Not over 2 &lt; 3 %</p><p>Two</p>") == "Not over 2 < 3 %\nTwo"
    assert words("  ") is None
