"""What an answer rests on, as records: what official sources answered, its text, where the words stand in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tracker import __version__
from tracker.answer import Answer, as_document
from tracker.archive import Archive
from tracker.ledger import Ledger
from tracker.model import Evidence, Snapshot
from tracker.normalize import stamp
from tracker.proof import Proof, proof
from tracker.quotation import in_context, places
from tracker.refusal import RefusedError
from tracker.typography import tidy
from tracker.warc import Record

_AROUND = 64
_TOLD = """
SELECT DISTINCT source FROM recorded WHERE jurisdiction = ? AND instr(content, ?) AND recorded_at <= ? ORDER BY 1
"""


class BytesLostError(RefusedError):
    """Bytes behind the answer are gone, or are not those that were archived."""


@dataclass
class Folder:
    """The records of some answers, and for each piece of evidence what there is of it."""

    ledger: Ledger
    archive: Archive
    now: datetime
    known_at: datetime | None
    records: dict[str, Record] = field(default_factory=dict)

    def of(self, answers: Sequence[Answer], zip_code: str | None) -> tuple[list[Record], list[dict[str, Any]]]:
        """A record of who made it, the answer with its proofs, and the bytes and texts these point to."""
        proofs = [one for answer in answers for one in self._of_answer(answer)]
        document = {"made_at": stamp(self.now), "answer": as_document(answers, zip_code), "evidence": proofs}
        about = {"software": f"legal-status-tracker/{__version__}", "format": "WARC File Format 1.1"}
        lines = "".join(f"{name}: {value}\r\n" for name, value in about.items())
        first = Record("warcinfo", "", self.now, "application/warc-fields", lines.encode())
        code, substance = answers[0].jurisdiction, answers[0].substance
        told = json.dumps(document, ensure_ascii=False, indent=2).encode()
        answer = Record("resource", f"urn:tracker:{code}:{substance}", self.now, "application/json", told)
        return [first, answer, *self.records.values()], proofs

    def _of_answer(self, answer: Answer) -> Iterator[dict[str, Any]]:
        for layer in answer.layers:
            for one in layer.evidence:
                shown = (
                    [self._quoted(layer.jurisdiction, one)] if one.source else self._told(layer.jurisdiction, one)
                )
                facts = one.model_dump(mode="json")
                yield {"jurisdiction": layer.jurisdiction, **facts, "archived": [some for some in shown if some]}

    def _quoted(self, code: str, one: Evidence) -> dict[str, Any] | None:
        """The answer of a watched source in which the words stand, or the newest where they stand no more."""
        dossier = self.ledger.dossier(code, self.known_at) or self.ledger.last_known_dossier(code)
        source = next((source for source in dossier.sources if source.id == one.source), None)
        shown = proof(self.ledger, self.archive, source, one.quote or "", self.known_at) if source else None
        if shown is None:
            return None
        response = self._keep(_response(shown.row.snapshot, self.archive))
        text = tidy(shown.text)
        media_type = "text/plain; charset=utf-8"
        made = Record("conversion", response.url, response.at, media_type, text.encode(), of=response.id)
        return {**_pointer(response, shown.row.snapshot), **_place(self._keep(made), shown, text, one.quote or "")}

    def _told(self, code: str, one: Evidence) -> list[dict[str, Any]]:
        """The answers of registers by which a machine recorded what it says, where they name its address."""
        until = self.known_at or self.now
        sources = self.ledger.db.query(_TOLD, [code, json.dumps(one.url, ensure_ascii=False)[1:-1], stamp(until)])
        rows = [row for source in sources for row in self.ledger.snapshots.latest_parts(source["source"])]
        found = []
        for snapshot in (row.snapshot for row in rows if row.snapshot.fetched_at <= until):
            response = _response(snapshot, self.archive)
            if (one.url or "").encode() in response.content.replace(b"\\/", b"/") or one.url == snapshot.url:
                found.append(_pointer(self._keep(response), snapshot))
        return found

    def _keep(self, record: Record) -> Record:
        return self.records.setdefault(record.id, record)


def unproven(proofs: Sequence[dict[str, Any]]) -> list[str]:
    """Quotes whose words stand in no answer that we have."""
    quoted = [one for one in proofs if one["source"]]
    return [
        f"{one['source']}: “{one['quote']}”"
        for one in quoted
        if not any(kept["stands"] for kept in one["archived"])
    ]


def _response(snapshot: Snapshot, archive: Archive) -> Record:
    """What the source answered, with the headers that were kept; its bytes as they were after decompression."""
    try:
        body = archive.get(str(snapshot.sha256))
    except (KeyError, ValueError) as fault:
        raise BytesLostError(f"{fault.args[0]}: see `tracker verify`") from fault
    kept = {"Content-Type": snapshot.media_type, "ETag": snapshot.etag, "Last-Modified": snapshot.last_modified}
    headers = {name: value for name, value in kept.items() if value} | {"Content-Length": str(len(body))}
    status = snapshot.http_status or 200
    return Record(
        "response", snapshot.final_url or snapshot.url, snapshot.fetched_at, "", body,
        status=200 if status == 304 else status, headers=headers,
    )  # fmt: skip


def _pointer(record: Record, snapshot: Snapshot) -> dict[str, Any]:
    return {
        "record": record.id,
        "sha256": record.sha256,
        "url": record.url,
        "fetched_at": stamp(record.at),
        "outcome": snapshot.outcome,
        "http_status": snapshot.http_status,
    }


def _place(made: Record, shown: Proof, text: str, quote: str) -> dict[str, Any]:
    """Where the words stand: characters of the text, and the words before and after them."""
    start, end = next(places(quote, text), (None, None))
    around = in_context(quote, text, _AROUND)
    return {
        "stands": shown.stands,
        "text_record": made.id,
        "text_sha256": made.sha256,
        "start": start,
        "end": end,
        "prefix": around.prefix if around else None,
        "suffix": around.suffix if around else None,
    }
