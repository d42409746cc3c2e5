"""BILLSTATUS: one bill in the schema of today, and an older one in the schema before."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

NEW = "/bulkdata/BILLSTATUS/119/hr/BILLSTATUS-119hr1234.xml"
OLD = "/bulkdata/BILLSTATUS/115/s/BILLSTATUS-115s77.xml"
NEW_BODY = b"""<?xml version="1.0" encoding="utf-8" standalone="no"?>
<billStatus><version>3.0.0</version><bill>
  <number>1234</number><updateDate>2025-09-17T13:36:03Z</updateDate>
  <updateDateIncludingText>2025-09-17T13:36:03Z</updateDateIncludingText>
  <originChamber>House</originChamber><type>HR</type><introducedDate>2025-05-02</introducedDate><congress>119</congress>
  <committees><item><systemCode>hsif00</systemCode><name>Energy and Commerce Committee</name></item></committees>
  <actions>
    <item><actionDate>2025-09-16</actionDate><text>Received in the Senate.</text><type>IntroReferral</type>
      <sourceSystem><name>Senate</name></sourceSystem></item>
    <item><actionDate>2025-09-15</actionDate><actionTime>12:33:13</actionTime>
      <text>On passage Passed by recorded vote: 300 - 110.</text><type>Floor</type><actionCode>H37100</actionCode>
      <sourceSystem><code>2</code><name>House floor actions</name></sourceSystem></item>
    <item><actionDate>2025-09-15</actionDate>
      <text>Passed/agreed to in House: On passage Passed by recorded vote: 300 - 110.</text><type>Floor</type>
      <actionCode>8000</actionCode><sourceSystem><code>9</code><name>Library of Congress</name></sourceSystem></item>
    <item><actionDate>2025-05-02</actionDate><text>Introduced in House</text><type>IntroReferral</type>
      <actionCode>Intro-H</actionCode><sourceSystem><code>9</code><name>Library of Congress</name></sourceSystem></item>
  </actions>
  <summaries><summary><versionCode>00</versionCode><actionDate>2025-05-02</actionDate>
    <actionDesc>Introduced in House</actionDesc>
    <cdata><text>&lt;p&gt;This bill prohibits the sale of kratom with added 7-hydroxymitragynine.&lt;/p&gt;</text></cdata>
  </summary></summaries>
  <title>Kratom Safety Act</title>
</bill></billStatus>
"""
OLD_BODY = b"""<?xml version="1.0" encoding="utf-8" standalone="no"?>
<billStatus><bill>
  <billNumber>77</billNumber><createDate>2018-03-02T05:27:17Z</createDate><updateDate>2018-12-01T05:21:42Z</updateDate>
  <originChamber>Senate</originChamber><billType>S</billType><introducedDate>2018-03-01</introducedDate>
  <congress>115</congress><recordedVotes/><calendarNumbers/><notes/>
  <actions><actionTypeCounts><becameLaw>1</becameLaw></actionTypeCounts>
    <item><actionDate>2018-11-20</actionDate><links><link><name>Public Law 115-999</name></link></links><committee/>
      <text>Became Public Law No: 115-999.</text><type>BecameLaw</type><actionCode>E40000</actionCode>
      <sourceSystem><code>2</code><name>House floor actions</name></sourceSystem></item>
    <item><actionDate>2018-03-01</actionDate><links/><committee/>
      <text>Introduced in Senate</text><type>IntroReferral</type><actionCode>10000</actionCode>
      <sourceSystem><code>9</code><name>Library of Congress</name></sourceSystem></item>
  </actions>
  <laws><item><type>Public Law</type><number>115-999</number></item></laws><cboCostEstimates/>
  <summaries><billSummaries/></summaries><title>A bill to study kratom.</title><version>1.0.0</version>
</bill></billStatus>
"""


def of_today(site: str) -> Mapping[str, bytes]:
    return {NEW: NEW_BODY}


def of_before(site: str) -> Mapping[str, bytes]:
    return {OLD: OLD_BODY}


def told_of_today(reading: Reading) -> None:
    (bill,) = reading.proposals
    assert (bill.identifier, bill.session, bill.title, bill.stage) == (
        "HR 1234", "119", "Kratom Safety Act", "passed_one_house",
    )  # fmt: skip
    assert (bill.events[0].on, bill.events[-1].on) == ("2025-05-02", "2025-09-16")
    assert reading.documents[0].published == "2025-09-16"


def told_of_before(reading: Reading) -> None:
    (bill,) = reading.proposals
    assert (bill.identifier, bill.session, bill.stage) == ("S 77", "115", "enacted")
    assert reading.documents[0].published == "2018-11-20"


REPLICAS = [
    Replica(
        interface="billstatus",
        url=NEW,
        first=NEW,
        answers=of_today,
        told=told_of_today,
        empty=b"<billStatus></billStatus>",
        renamed=("billStatus", "bill>", "number>", "type>HR", "congress>", "title>", "actions>", "text>"),
        requests=1,
        recorded=("govinfo-billstatus/*.xml",),
    ),
    Replica(
        interface="billstatus",
        url=OLD,
        first=OLD,
        answers=of_before,
        told=told_of_before,
        empty=b"<html><body>Page not found</body></html>",
        renamed=("billNumber>", "billType>"),
        requests=1,
    ),
]
