"""Where letters go: a subscriber's address cannot make us speak to a machine inside, nor take a letter elsewhere."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.notify.office import Office, Receiver, change, web
from tracker.notify.failure import NotDeliveredError, UnusableAddressError
from tracker.notify.webhook import post, sender

INSIDE = ["http://127.0.0.1:{port}/", "http://localhost:{port}/", "http://[::ffff:127.0.0.1]:{port}/", "http://2130706433:{port}/",
          "http://0x7f.1:{port}/", "http://0177.0.0.1:{port}/", "http://0.0.0.0:{port}/", "http://hook.test:{port}/",
          "https://127.0.0.1:{port}/"]  # fmt: skip
PRIVATE = ["http://10.0.0.1/", "http://192.168.0.1/", "http://169.254.169.254/latest/meta-data/", "http://100.64.0.1/",
           "http://[fd00::1]/", "http://[64:ff9b::10.0.0.1]/", "http://[64:ff9b:1::a00:1]/", "https://172.16.0.1/"]  # fmt: skip
REFUSED = "refused: its host is in a private network"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with web(Receiver()) as one:
        yield one


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """A name server that knows these, each answer in turn."""
    known: dict[str, list[str]] = {"hook.test": ["127.0.0.1"]}
    system = socket.getaddrinfo

    def getaddrinfo(host: str, *how: Any, **more: Any) -> Any:
        answers = known.get(host)
        return system(host if answers is None else answers.pop(0) if len(answers) > 1 else answers[0], *how, **more)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return known


@pytest.mark.parametrize("form", INSIDE)
def test_no_letter_goes_to_this_machine_unless_it_is_allowed(
    receiver: Receiver,
    names: dict[str, list[str]],
    form: str,
) -> None:
    address = form.format(port=receiver.address.rsplit(":", 1)[1].split("/")[0])
    with pytest.raises(NotDeliveredError) as caught:
        post(address, b"{}", {}, loopback=False)
    assert (str(caught.value), receiver.got) == (REFUSED, [])


@pytest.mark.parametrize("loopback", [False, True])
@pytest.mark.parametrize("address", PRIVATE)
def test_none_goes_to_a_private_network_at_all(address: str, loopback: bool) -> None:
    with pytest.raises(NotDeliveredError) as caught:
        post(address, b"{}", {}, loopback=loopback)
    assert str(caught.value) == REFUSED


def test_a_name_that_changes_its_mind(receiver: Receiver, names: dict[str, list[str]]) -> None:
    names["turning.test"] = ["127.0.0.1", "10.0.0.1"]
    address = receiver.address.replace("127.0.0.1", "turning.test")
    post(address, b"{}", {}, loopback=True)
    with pytest.raises(NotDeliveredError, match=REFUSED):
        post(address, b"{}", {}, loopback=True)
    assert len(receiver.got) == 1


def test_no_proxy_of_the_environment_looks_up_names_for_us(
    receiver: Receiver,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("http_proxy", receiver.address)
    with pytest.raises(NotDeliveredError, match=REFUSED):
        post("http://10.0.0.1/", b"{}", {}, loopback=True)
    assert receiver.got == []


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/", "http://a b/", "http://x/\r\nX: y"],
)
def test_only_the_web_is_an_address(address: str) -> None:
    with pytest.raises(UnusableAddressError):
        sender(address, "secret", loopback=True)


def test_what_is_refused_is_tried_again_and_given_up_like_any_other(office: Office, receiver: Receiver) -> None:
    with web(Receiver()) as other:
        office.subscribe(f'name = "a"\nsecret = "WORD"\nsend = ["json+signed {receiver.address}/"]')
        office.round(TRACKER_ALLOW_LOOPBACK="0")
        office.tell(change(1))
        done = office.round(TRACKER_ALLOW_LOOPBACK="0")
        assert ([reason for *_, reason in done.failed], receiver.got, other.got) == ([REFUSED], [], [])
