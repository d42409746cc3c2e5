"""Records about a text: JSON of a programming interface, a row of CSV, the front matter of a Markdown law."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from csv import reader
from dataclasses import dataclass
from itertools import islice
from typing import Any

from tracker.lawtext.claims import DocumentKind

_FRONT_MATTER = re.compile(r"\A\s{0,4}---\n(.{1,6000}?)\n---\s", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z_]\w{0,40}):\s?\"?([^\"\n]{0,400})\"?$", re.MULTILINE)
_DEPTH, _WIDTH = 4, 40
_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "MatterTitle", "bill_description", "long_title", "officialTitle", "MatterName", "Name",
    "description",
              "Subject"),
    "identifier": ("identifier", "bill_number", "documentId", "MatterFile", "File", "document_number",
    "billNumber", "printNo",
    "basePrintNo",
                   "official_code", "law_num", "official_citation", "doc_id", "citation", "Bill_id", "bill_id",
                   "number",
                   "section_id"),
    "session": ("session", "session_name", "legislative_session", "congress", "session_title"),
    "published": ("publication_date", "PublicationDate", "date_published", "MatterAgendaDate", "date",
    "status_date",
                  "latest_action_date"),
    "effective": ("effective_on", "effective_from", "effectiveness_date", "enforced_at"),
    "ends": ("effective_until", "effective_to", "effective_end", "end_date"),
    "status": ("MatterStatusName", "StatusName", "latest_action_description", "status_desc", "status"),
    "rank": ("rank", "doc_type", "law_type"),
    "type": ("type", "documentType", "_type", "MatterTypeName", "TypeName", "bill_type",
    "typ", "tipo", "art"),
    "action": ("action",),
    "text": ("text", "body", "full_text"),
}  # fmt: skip
"""Field names that different publishers give one thing, the surest first."""
_TELLING = (*_NAMES["title"], *_NAMES["text"], "MatterHistoryId")
_BILL_KEYS = frozenset({
    "bill_number", "bill_type", "bill_id", "Bill_id", "BillNumber", "billNumber", "originChamber",
    "introducedDate",
    "actions", "latestAction", "latest_action_date", "MatterIntroDate", "history", "bill_versions", "action_log",
    "measure_number",
})  # fmt: skip
_RANKS: Mapping[str, DocumentKind] = {
    "law": "act", "act": "act", "zakon": "act", "seadus": "act", "lov": "act",
    "code": "code", "constitution": "act",
    "maarus": "rule", "ordinance": "rule", "decree": "rule", "regulation": "rule", "ministerial_ordinance": "rule",
    "cabinet_order": "rule", "order": "rule", "si": "rule", "sro": "rule", "vyhlaska": "rule", "nariadenie": "rule",
    "ministerialordinance": "rule", "cabinetorder": "rule", "rule": "rule", "notice": "notice",
}  # fmt: skip
_TYPES: Mapping[str, DocumentKind] = {
    "proposed rule": "proposed_rule", "prorule": "proposed_rule", "rule": "rule", "notice": "notice",
    "presidential document": "other", "case_law": "other", "ordinance": "ordinance", "resolution": "other",
    "hearing": "notice", "doctrine": "other", "minutes": "other", "debate": "other",
    **dict.fromkeys((
        "interpellation", "interpellanza", "interpelación", "interpelação", "interpelacja", "interpelace",
        "anfrage", "kleine anfrage", "schriftliche anfrage", "einfache anfrage", "motion", "mozione", "moción",
        "postulat", "postulato", "question", "written question", "oral question", "question écrite",
        "question orale", "petition", "interrogazione", "pregunta", "skriftlig fråga", "spørgsmål", "zapytanie",
    ), "other"),
}  # fmt: skip


@dataclass(frozen=True)
class Record:
    """What a record says of its text. `kind` None: the text itself must tell; `whole`: the record has the text."""

    fields: Mapping[str, str]
    kind: DocumentKind | None
    whole: bool

    def get(self, name: str) -> str | None:
        """The first field that publishers use for the name."""
        return next((value for key in _NAMES[name] if (value := self.fields.get(key, "").strip())), None)


def record(text: str) -> Record | None:
    """The record that the text is, or begins with; None for plain text."""
    return front_matter(text) or _from_json(text) or _from_csv(text)


def front_matter(text: str) -> Record | None:
    """What a Markdown law says of itself before it begins."""
    front = _FRONT_MATTER.match(text)
    if front is None:
        return None
    fields = dict(_FIELD.findall(front[1]))
    return Record(fields, _RANKS.get(fields.get("rank", "").casefold()), whole=True)


def _from_json(text: str) -> Record | None:
    stripped = text.strip()
    if stripped[:1] not in ("{", "[") or stripped[-1:] not in ("}", "]"):
        return None
    try:
        root = json.loads(stripped)
    except (ValueError, RecursionError):
        return None
    found = [node for node in _objects(root, 0) if any(key in node for key in _TELLING)]
    node = found[0] if found else root if isinstance(root, dict) else {}
    fields = {key: str(value) for key, value in node.items() if isinstance(value, str | int) and value is not True}
    whole = bool(fields.get("text")) or "bill_versions" in node
    return Record(fields, _kind(node, fields), whole)


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEPTH:
        return
    if isinstance(value, dict):
        yield value
        for key in ("bill", "results", "data", "result", "attributes"):
            yield from _objects(value.get(key), depth + 1)
    elif isinstance(value, list):
        for item in value[:_WIDTH]:
            yield from _objects(item, depth + 1)


def _kind(node: Mapping[str, Any], fields: Mapping[str, str]) -> DocumentKind | None:
    if "MatterHistoryId" in node:
        return "action_list"
    made = fields.get("MatterPassedDate") or fields.get("MatterEnactmentDate")
    if "MatterFile" in node or "MatterTypeName" in node:
        kind = _TYPES.get(fields.get("MatterTypeName", "").casefold(), "bill")
        return kind if kind != "ordinance" or made else "bill"
    if _BILL_KEYS & node.keys() or "bill" in str(node.get("classification", "")):
        return "bill"
    ranked = _RANKS.get(fields.get("doc_type", "").casefold())
    return ranked or next(
        (_TYPES[word] for key in _NAMES["type"] if (word := fields.get(key, "").casefold()) in _TYPES), None
    )


def _from_csv(text: str) -> Record | None:
    first = text[:4000].lstrip("\ufeff \n").split("\n", 1)[0]
    if first.count(",") < 4 or not re.match(r'"?(?:bill_?id|bill_number|bill_no|matter)', first, re.IGNORECASE):
        return None
    rows = list(islice(reader(islice(text.lstrip("\ufeff \n")[:200_000].splitlines(), 40)), 2))
    fields = dict(zip(rows[0], rows[1], strict=False)) if len(rows) == 2 else {}
    renamed = {
        key[0].lower() + key[1:] if key == "Bill_description" else key: value for key, value in fields.items()
    }
    return Record(renamed, "bill", whole=False)
