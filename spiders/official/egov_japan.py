"""The law API of e-Gov, version 2 (https://laws.e-gov.go.jp/api/2/swagger-ui/): a law's revision, and its text.

A source's address is that of a law, `https://laws.e-gov.go.jp/law/419M60000100014`. The list `laws`, asked for this
one law, names the revision that counts today; its text is asked by the revision's name, once. Revisions to come are
not in it. Numbers of items move with every revision.
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import json_object, member, rows, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Digital Agency (Japan)",
    watches="a law or ordinance in the revision that counts",
    signal="law_revision_id of the law, and when its record was updated",
    base="https://laws.e-gov.go.jp/",
)
_LAW = AddressForm(re.compile(r"(?P<base>.+/)(?:law|api/2/law_data)/(?P<id>\w+)"), "a law: .../law/419M60000100014")


def first(source: Source) -> Ask:
    at = _LAW.of(source)
    return Ask(
        f"{at['base']}api/2/laws?law_id={at['id']}&response_format=json", "signal", accept="application/json"
    )


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "main":
        xml_root(body, "law_data_response")
        return Answer()
    at, found = _LAW.of(source), list(rows(json_object(body, "laws")["laws"], "law", "law_info", "revision_info"))
    ours = [one for one in found if member(one, "law_info").get("law_id") == at["id"]]
    if not ours:
        raise ValueError(f"no law {at['id']} among {len(found)}")
    now = ours[0].get("current_revision_info") or ours[0]["revision_info"]
    revision = str(now["law_revision_id"])
    form = f"response_format=xml&law_full_text_format=xml#{now['updated']}"  # a revision may be corrected
    return Answer(
        follow=(Ask(f"{at['base']}api/2/law_data/{revision}?{form}", once=True, accept="application/xml"),)
    )
