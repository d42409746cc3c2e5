"""Keys and passwords are planted everywhere, everything is run, what fails too: none is found in what is kept or said.

The publishers here are as bad as they can be: whatever they were sent they send back, in every form and place.
"""

from __future__ import annotations

import gzip
import html
import json
import tarfile
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from socket import socket
from urllib.parse import parse_qsl, quote, quote_plus, urlsplit

import pytest

from spiders.official import INTERFACES
from tests.command import Done, Installation, start
from tests.dossiers import FREE, STATE, ban, page
from tests.notify.office import Receiver, web
from tests.site.test_serving import free_port, raw, wait_for
from tests.spiders.crawl_site import Hit, Route, Site, reply, serving
from tests.spiders.play import KEYED

PLANTED = 'pl4nted/K+ey=&<7"%é'.replace("é", "")
FORMS = {PLANTED, quote(PLANTED, safe=""), quote(PLANTED), quote_plus(PLANTED), html.escape(PLANTED), json.dumps(PLANTED)[1:-1],
         b64encode(PLANTED.encode()).decode()}  # fmt: skip
WHEN = ("2026-11-22T09:00:00Z", "2026-11-24T09:00:00Z")


class Echo(dict[str, Route]):
    """Answers each path by the name in it, with all that was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.site: Site

    def get(self, path: str, default: object = None) -> Route:  # type: ignore[override]
        return b"" if path == "/robots.txt" else self._answer

    def _answer(self, connection: socket, headers: dict[str, str]) -> None:
        hit = self.site.hits[-1]
        manner = hit.path.split("/")[1].partition("-")[0]
        connection.sendall(ANSWERS.get(manner, ANSWERS["denied"])(said(hit), hit))


def said(hit: Hit) -> list[str]:
    """What came with the request: values of parameters and of headers, in all their forms."""
    values = [value for _, value in parse_qsl(urlsplit(hit.path).query)] + list(hit.headers.values())
    secrets = [value for value in values if PLANTED in value]
    shapes = (str, lambda one: quote(one, safe=""), quote_plus, html.escape, lambda one: json.dumps(one)[1:-1])
    return [shape(one) for one in secrets for shape in shapes]


def _head(told: list[str]) -> str:
    return (told or ["nothing"])[0]


ANSWERS = {
    "packed": lambda told, hit: reply(gzip.compress(json.dumps({"error": told}).encode()), Content_Encoding="gzip", Content_Type="application/json"),
    "plain": lambda told, hit: reply(f"<p>law {' '.join(told)} {hit.path}</p>".encode()),
    "denied": lambda told, hit: reply(json.dumps({"error": f"invalid api key {told}"}).encode(), 403),
    "fails": lambda told, hit: reply(" ".join(told).encode(), 500),
    "head": lambda told, hit: reply(b"{}", ETag=f'"{_head(told)}"', Last_Modified=_head(told), Content_Type=f"text/html; x={_head(told)}"),
    "moved": lambda told, hit: reply(status=302, Location=f"/denied-again?{urlsplit(hit.path).query}&was={_head(told[1:])}"),
    "away": lambda told, hit: reply(status=301, Location=f"http://localhost:{hit.headers['host'].split(':')[1]}{hit.path.replace('away', 'plain')}"),
    "noise": lambda told, hit: f"HTTP/1.1 {_head(told)} {hit.path}\r\n\r\n".encode(),
    "scheme": lambda told, hit: reply(status=302, Location=f"file:///{_head(told)}"),
}  # fmt: skip


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    routes = Echo()
    with serving(routes) as one:
        routes.site = one
        yield one


@pytest.fixture(scope="module")
def ran(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Installation, list[Done]]]:
    place = Installation(tmp_path_factory.mktemp("secrets"))
    with pytest.MonkeyPatch.context() as environment, web(Receiver()) as receiver:
        for variable in variables():
            environment.setenv(variable, PLANTED)
        write(place, site, receiver)
        yield place, [*commands(place, receiver)]


def variables() -> set[str]:
    return {one.CARD.key.variable for one in INTERFACES.values() if one.CARD.key} | {
        "HOOK_SECRET",
        "HOOK_WORD",
        "MAIL_WORD",
    }


def write(place: Installation, site: Site, receiver: Receiver) -> None:
    sources = [
        "".join(f"{name} = {json.dumps(value)}\n" for name, value in {
            "id": f"{manner}-{number}", "interface": one.interface, "kind": "index", "title": "x", "note": "a test",
            "url": site.url(f"/{manner}-{number}{one.url}"), **one.source,
        }.items())
        for turn, manner in enumerate(ANSWERS) for number, one in enumerate(KEYED) if (turn + number) % 4 == 0
    ]  # fmt: skip
    law = page("law", site.url("/plain-law"), 'note = "a test"')
    place.dossier("xx", STATE + law + "".join(f"\n[[source]]\n{one}" for one in sources) + FREE)
    place.dossier("yy", STATE + law + FREE)
    hook, dead = receiver.address.rstrip("/"), "http://127.0.0.1:9"
    (place.data / "subscriptions.toml").write_text("".join(
        f'[[subscription]]\nname = "{name}"\nsecret = "HOOK_SECRET"\nsend = ["{send}"]\n'
        for name, send in {
            "a": f"json+signed {hook}/${{HOOK_WORD}}", "b": f"json+signed {dead}/${{HOOK_WORD}}",
            "c": "mailtos://user:${MAIL_WORD}@127.0.0.1:9/to@example.org?from=a@example.org",
            "d": "ntfy://${HOOK_WORD}@127.0.0.1:9/topic", "e": "json://user:${MAIL_WORD}@127.0.0.1:9/${HOOK_WORD}",
        }.items()
    ))  # fmt: skip


def commands(place: Installation, receiver: Receiver) -> Iterator[Done]:
    """All that an operator runs, on a day and on another; in between a law changes, so that there is something to tell."""
    yield place.do("run", "--now", WHEN[0], "--log-json", "--json")
    yield place.do("notify", "--now", WHEN[0])
    place.dossier(
        "yy", STATE + page("law", "http://127.0.0.1:9/", 'note = "a test"') + FREE + ban("law", "law", "2026-11-23")
    )
    yield place.do("run", "--now", WHEN[1], "--all")
    receiver.answer = lambda: 500
    for words in (["notify", "--json"], ["notify", "--list-dead"], ["doctor"], ["sources", "--json"], ["verify"],
                  ["backup", str(place.db.parent / "backup.tar")], ["export", str(place.db.parent / "exported")],
                  ["evidence", "yy", "--warc", str(place.db.parent / "evidence.warc")]):  # fmt: skip
        yield place.do(words[0], "--now", WHEN[1], *words[1:])
    (place.data / "subscriptions.toml").write_text(
        '[[subscription]]\nname = "f"\nsend = ["mailtos://u:${MAIL_WORD}@"]\n'
    )
    yield place.do("notify", "--now", WHEN[1])


def contents(file: Path) -> Iterator[bytes]:
    body = file.read_bytes()
    yield body
    if file.suffix == ".gz":
        yield gzip.decompress(body)
    if file.suffix == ".tar":
        with tarfile.open(file) as packed:
            for entry in packed:
                inner = packed.extractfile(entry)
                held = inner.read() if inner else b""
                yield held
                if entry.name.endswith(".gz"):
                    yield gzip.decompress(held)


def leaks(told: bytes) -> set[str]:
    return {form for form in FORMS if form.encode() in told}


def test_the_keys_were_sent_and_sent_back(site: Site, ran: tuple[Installation, list[Done]]) -> None:
    """Else the rest of this file proves nothing."""
    asked = [hit for hit in site.hits if said(hit)]
    assert {hit.path.split("/")[1].partition("-")[0] for hit in asked} >= set(ANSWERS) - {"away"}
    assert len({hit.path.split("/")[1] for hit in asked}) > 12


def test_no_key_went_to_another_host(site: Site, ran: tuple[Installation, list[Done]]) -> None:
    assert not [
        hit for hit in site.hits if hit.headers["host"].startswith("localhost") and PLANTED in str(hit.headers)
    ]


def test_no_secret_is_in_any_file(ran: tuple[Installation, list[Done]]) -> None:
    place = ran[0]
    files = [path for path in place.db.parent.rglob("*") if path.is_file()]
    assert {"tracker.db", "backup.tar", "evidence.warc", "tracker.prom"} <= {path.name for path in files}
    assert sum(path.suffix == ".gz" for path in files) > 5
    assert {str(path): found for path in files for told in contents(path) if (found := leaks(told))} == {}


def test_no_secret_is_in_any_output(ran: tuple[Installation, list[Done]]) -> None:
    for done in ran[1]:
        assert (leaks(done.out.encode()), leaks(done.err.encode())) == (set(), set())
    assert any(done.err.count("{") > 20 for done in ran[1])  # --log-json


def test_no_secret_is_on_the_site(ran: tuple[Installation, list[Done]]) -> None:
    port = free_port()
    server = start("serve", *ran[0].where, "--port", str(port))
    try:
        wait_for(port)
        for path in ("/", "/-/metadata.json", "/-/metrics", "/-/versions.json", "/sources", "/tracker/snapshots.json?_size=max",
                     "/tracker/sources.json?_size=max", "/tracker/runs.json", "/feeds/health.atom", "/feeds/all.json"):  # fmt: skip
            assert leaks(raw(port, path)) == set(), path
    finally:
        server.terminate()
        out, err = server.communicate(timeout=60)
    assert leaks((out + err).encode()) == set()
