"""Our own words: English as text, and a template that another language can fill."""

from __future__ import annotations

import json
from datetime import date

from tests.tracker.law import SUBJECT, entry, place
from tracker.answer import answer
from tracker.message import Clauses, Day, Message, coded, say, spoken
from tracker.site.language import words


def test_a_message_is_its_english_text_and_keeps_its_template() -> None:
    message = say("%(place)s ends on %(day)s", place="50 %", day=Day("2025-07"))
    assert (message, message.template) == ("50 % ends on 2025-07", "%(place)s ends on %(day)s")
    assert json.dumps(message) == '"50 % ends on 2025-07"'
    assert Clauses([message, say("so")]) == "50 % ends on 2025-07; so."


def test_a_status_is_a_code_or_words_in_english_and_words_in_a_page() -> None:
    assert (coded("sale_prohibited"), spoken("sale_prohibited")) == ("sale_prohibited", "sale prohibited")
    assert words("en").told(coded("sale_prohibited")) == "sale prohibited"


def test_a_page_writes_days_as_people_do() -> None:
    english = words("en")
    assert [english.day(on) for on in ("2025", "2025-08", "2025-08-01", date(2025, 8, 1))] == [
        "2025", "August 2025", "1 August 2025", "1 August 2025",
    ]  # fmt: skip
    assert english.told(say("on %(day)s: %(what)s", day=Day("2025-08"), what=say("so"))) == "on August 2025: so"


def test_words_of_the_record_stay_as_they_are() -> None:
    assert words("en").told("100 %(of) the record") == "100 %(of) the record"


def test_a_reason_can_be_said_clause_by_clause_and_its_document_is_plain() -> None:
    local = place("xx-n-lake", kind="county")
    said = answer(
        [local, place("xx-n", entry("prohibited", "2020-01-01"))], SUBJECT, "kratom", date(2026, 1, 1), None
    )
    assert isinstance(said.reason, Clauses)
    assert [words("en").told(clause) for clause in said.reason.clauses] == [
        "kratom in XX-N-LAKE on 1 January 2026: prohibited",
        "XX-N decides by an instrument that is not named since 1 January 2020",
        "local law of XX-N-LAKE was not searched",
    ]
    assert isinstance(said.layers[0].note, Message)
    document = said.model_dump(mode="json", by_alias=True)
    assert document["reason"] == (
        "kratom in XX-N-LAKE on 2026-01-01: prohibited; XX-N decides by an instrument that is not named "
        "since 2020-01-01; local law of XX-N-LAKE was not searched."
    )
    assert json.loads(json.dumps(document)) == document
