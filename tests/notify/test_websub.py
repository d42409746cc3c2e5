"""The hub is told of each feed that changed; where it does not listen, that is said and nothing else happens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from tests.notify.office import Office, Receiver, change, web

NOW = ("--now", "2026-01-06T00:00:00Z")


@pytest.fixture
def hub() -> Iterator[Receiver]:
    with web(Receiver()) as one:
        yield one


@pytest.fixture
def office(tmp_path: Path, hub: Receiver) -> Office:
    one = Office(tmp_path)
    (one.data / "site.toml").write_text(f'address = "https://law.example"\nhub = "{hub.address}"\n')
    return one


def told(hub: Receiver) -> set[str]:
    forms = [parse_qs(letter.body, strict_parsing=True) for letter in hub.got]
    assert {form["hub.mode"][0] for form in forms} == {"publish"}
    assert all(letter.headers["Content-Type"] == "application/x-www-form-urlencoded" for letter in hub.got)
    return {form["hub.url"][0] for form in forms}


def test_the_hub_is_told_of_what_changed(office: Office, hub: Receiver) -> None:
    assert office.do("build", *NOW).status == 0
    hub.got.clear()
    office.tell(change(1))
    assert office.do("build", *NOW).status == 0
    names = ("all", "law", "xx", "xx/kratom")
    assert told(hub) == {f"https://law.example/feeds/{name}.{s}" for name in names for s in ("rss", "atom", "json")}
    hub.got.clear()
    assert (office.do("build", *NOW).status, hub.got) == (0, [])


def test_a_hub_that_fails_is_reported_and_no_more(office: Office, hub: Receiver) -> None:
    hub.answer = lambda: 503
    done = office.do("build", *NOW)
    assert (done.status, "was not told of all.atom: HTTP 503" in done.err) == (0, True)
    (office.data / "site.toml").write_text('address = "https://law.example"\nhub = "http://127.0.0.1:9/"\n')
    done = office.do("build", *NOW)
    assert (done.status, done.err.count("websub"), "no connection" in done.err) == (0, 1, True)
    assert (office.feeds / "all.atom").exists()
