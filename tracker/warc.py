"""Records as a WARC file (ISO 28500) that other people's programs read. The same records are the same bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tracker.aside import making, put_in_place
from tracker.normalize import stamp


@dataclass(frozen=True)
class Record:
    """One record; a `response` has a status and headers. `of`: id of the record it was made from."""

    kind: str
    url: str
    at: datetime
    media_type: str
    content: bytes
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    of: str | None = None

    @property
    def id(self) -> str:
        """The same for the same record, whenever and wherever it is written."""
        key = " ".join([self.kind, self.url, stamp(self.at), self.sha256])
        return f"<urn:uuid:{uuid5(NAMESPACE_URL, key)}>"

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def write(file: Path, records: Iterable[Record]) -> None:
    """Write all records; each packed by itself where the name of the file ends in `.gz`."""
    with making(file) as folder:
        made = folder / "records"
        with made.open("wb") as out:
            writer = WARCWriter(out, gzip=file.suffix == ".gz", warc_version="1.1")
            for record in records:
                writer.write_record(_written(writer, record))
        put_in_place(made, file)


def _written(writer: WARCWriter, record: Record) -> object:
    headers = {"WARC-Record-ID": record.id, "WARC-Date": stamp(record.at)}
    if record.kind != "warcinfo":
        headers["WARC-Payload-Digest"] = f"sha256:{record.sha256}"
    if record.of:
        headers["WARC-Refers-To"] = record.of
    answer = None
    if record.status is not None:
        kept = [(name, " ".join(value.split())) for name, value in record.headers.items()]  # a line each
        answer = StatusAndHeaders(_status_line(record.status), kept, protocol="HTTP/1.1")
    return writer.create_warc_record(
        record.url,
        record.kind,
        payload=BytesIO(record.content),
        length=len(record.content),
        warc_content_type="application/http; msgtype=response" if answer else record.media_type,
        warc_headers_dict=headers,
        http_headers=answer,
    )


def _status_line(status: int) -> str:
    known = {one.value: one.phrase for one in HTTPStatus}
    return f"{status} {known.get(status, '')}".rstrip()
