"""The file of subscriptions: strict, with secrets from the environment alone, and filters that narrow."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notify.office import WORD, Office, change
from tracker.model import fingerprint
from tracker.notify.channels import ready
from tracker.notify.events import events_named
from tracker.notify.subscriptions import USUAL, Subscription, load_subscriptions
from tracker.refusal import RefusedError
from tracker.registry import load_subject

pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated")  # Apprise imports it
SEND = 'send = ["mailto://127.0.0.1/jo@example.org?from=alerts@example.org"]\n'
HOOK = 'send = ["json+signed http://127.0.0.1:9/"]\n'
FAULTS = [
    ("unknown key", f'name = "a"\ncolour = "red"\n{SEND}', "subscription[1].colour", "docs/alerts.md"),
    ("no name", SEND, "subscription[1].name", "required"),
    ("a name with a space", f'name = "a b"\n{SEND}', "subscription[1].name", "a b"),
    ("a name twice", f'name = "a"\n{SEND}[[subscription]]\nname = "a"\n{SEND}', "subscription[2].name", "another"),
    ("unknown place", f'name = "a"\nplaces = ["xx-m"]\n{SEND}', "subscription[1].places", "nearest codes: xx-n"),
    ("unknown substance", f'name = "a"\nsubstances = ["kava"]\n{SEND}', "subscription[1].substances", "kava"),
    ("unknown kind", f'name = "a"\nkinds = ["rumoured"]\n{SEND}', "subscription[1].kinds[1]", "rumoured"),
    ("unknown confidence", f'name = "a"\nconfidence = "total"\n{SEND}', "confidence", "total"),
    ("unknown rhythm", f'name = "a"\nevery = "hourly"\n{SEND}', "subscription[1].every", "hourly"),
    ("no channel", 'name = "a"\nsend = []\n', "subscription[1].send", "at least 1"),
    ("a limit of a digest", f'name = "a"\nmost = 3\nevery = "daily"\n{SEND}', "subscription[1].most", "daily"),
    ("a limit of none", f'name = "a"\nmost = 0\n{SEND}', "subscription[1].most", "0"),
    ("no variable", 'name = "a"\nsend = ["mailtos://u:${NONE}@h/jo@example.org"]\n', "send[1]", "NONE is not set"),
    ("half a variable", 'name = "a"\nsend = ["json://${WORD"]\n', "send[1]", "'${' without"),
    ("a written password", 'name = "a"\nsend = ["mailtos://u:hunter2@h/jo@example.org"]\n', "send[1]", "written out"),
    ("a password in the open", 'name = "a"\nsend = ["mailto://u:${WORD}@h/jo@example.org"]\n', "send[1]", "mailtos"),
    ("no recipient", 'name = "a"\nsend = ["mailto://h/jo"]\n', "send[1]", "not an address"),
    ("two recipients", 'name = "a"\nsend = ["mailto://h/a@b.c/d@e.f?from=a@b.c"]\n', "send[1]", "an address of its own"),
    ("unknown option of mail", 'name = "a"\nsend = ["mailto://h/a@b.c?cc=d@e.f"]\n', "send[1]", "cc"),
    ("a header in an address", 'name = "a"\nsend = ["mailto://h/a%0d%0aBcc:x@b.c"]\n', "send[1]", "not an address"),
    ("a hook without secret", f'name = "a"\n{HOOK}', "send[1]", "needs secret"),
    ("a hook whose secret is not set", f'name = "a"\nsecret = "NONE"\n{HOOK}', "send[1]", "NONE is not set"),
    ("a hook that is none", 'name = "a"\nsecret = "WORD"\nsend = ["json+signed ftp://h/"]\n', "send[1]", "web address"),
    ("unknown service", 'name = "a"\nsend = ["pigeon://coop"]\n', "send[1]", "no such address"),
    ("a typed date", f'name = "a"\nplaces = [2026-01-01]\n{SEND}', "places", "TOML date"),
]  # fmt: skip


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("office"))


@pytest.mark.parametrize(("why", "text", "field", "says"), FAULTS, ids=[row[0] for row in FAULTS])
def test_a_fault_names_file_field_and_value(office: Office, why: str, text: str, field: str, says: str) -> None:
    office.subscribe(text)
    with pytest.raises(RefusedError) as refused:
        office.round()
    said = str(refused.value)
    assert (str(office.file) in said, field in said, says in said) == (True, True, True), said
    assert "hunter2" not in said and WORD not in said
    assert "hunter2" not in repr(refused.value.__cause__)


def test_one_bad_address_and_nothing_goes_to_anybody(office: Office) -> None:
    office.subscribe(f'name = "a"\n{SEND}', 'name = "b"\nsend = ["mailtos://u:${NONE}@h/jo@example.org"]\n')
    office.tell(change(1))
    with pytest.raises(RefusedError):
        office.round()
    assert "mailto" not in office.everything_written()


def test_without_apprise_it_is_said(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "apprise", None)
    office.subscribe('name = "a"\nsend = ["ntfy://topic"]\n')
    with pytest.raises(
        RefusedError, match=r"send\[1\]: needs Apprise: pip install 'legal-status-tracker\[notify\]'"
    ):
        office.round()


def test_no_file_says_what_to_do(office: Office, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="docs/alerts"):
        load_subscriptions(tmp_path / "none.toml", [], load_subject(office.data))


def test_the_ledger_knows_a_channel_by_the_address_as_written(office: Office) -> None:
    template = "mailtos://jo:${WORD}@mail.example/jo@example.org"
    one = Subscription(name="a", send=(template,))
    for word in ("one", "p@ss/w:rd?#"):
        (subscriber,) = ready([one], office.file, {"WORD": word})
        assert list(subscriber.channels) == [f"mailtos-{fingerprint(template)}"]


FILTERS = [
    ({}, {}, True),
    ({}, {"kind": "heartbeat", "jurisdiction": None}, False),
    ({"kinds": ("heartbeat",)}, {"kind": "heartbeat", "jurisdiction": None}, True),
    ({"kinds": ("heartbeat",), "places": ("xx",)}, {"kind": "heartbeat", "jurisdiction": None}, False),
    ({"places": ("xx",)}, {"jurisdiction": "xx-n"}, True),
    ({"places": ("xx-n",)}, {"jurisdiction": "xx"}, False),
    ({"places": ("x",)}, {"jurisdiction": "xx"}, False),
    ({"substances": ("7-oh",)}, {}, False),
    ({"substances": ("7-oh",)}, {"substance": None}, False),
    ({"kinds": ("lapsed",)}, {}, False),
    ({"kinds": ("upcoming",)}, {}, False),
    ({"confidence": "medium"}, {"confidence": "low"}, False),
    ({"confidence": "medium"}, {"confidence": "medium"}, True),
    ({"confidence": "high"}, {"confidence": None}, True),
]  # fmt: skip


@pytest.mark.parametrize(("wish", "facts", "wanted"), FILTERS)
def test_a_filter_narrows(office: Office, wish: dict[str, object], facts: dict[str, object], wanted: bool) -> None:
    number = len(office.ledger.changes()) + 100
    told = change(number, **facts)
    office.tell(told)
    event = events_named(office.ledger, [told.id], "https://law.example/")[told.id]
    assert Subscription.model_validate({"name": "a", "send": ("x",), **wish}).wants(event) is wanted
    assert "upcoming" not in USUAL
