"""The channels on the wire: mail plain and encrypted, the signed webhook, a service by Apprise."""

from __future__ import annotations

import json
import ssl
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult

from tests.notify.office import BEGIN, SITE, WORD, Mailbox, Office, Receiver, change, post_office
from tracker.model import fingerprint
from tracker.notify.webhook import signature

pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated")  # Apprise imports it
HOUR = timedelta(hours=1)


def subscribed(office: Office, send: str, *lines: str) -> None:
    office.subscribe("\n".join(['name = "a"', f'send = ["{send}"]', *lines]))
    office.round()


def test_a_mail_says_who_what_and_how_to_leave(office: Office) -> None:
    told = change(1, quote="Mitragynine is in Schedule I", title="Título §\none")
    with post_office(Mailbox()) as box:
        subscribed(office, f"mailto://{box.host}/jo@example.org?from=alerts@example.org")
        office.tell(told)
        office.round()
    (mail,) = box.got
    assert (mail["From"], mail["To"], mail["Subject"]) == ("alerts@example.org", "jo@example.org", "Título § one")
    assert mail["Message-ID"] == f"<{fingerprint(told.id)}@legal-status-tracker.example>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["List-Unsubscribe"] == "<mailto:alerts@example.org?subject=unsubscribe%20a>"
    assert mail["Date"].datetime == BEGIN
    text = mail.get_content()
    assert "From unknown to prohibited" in text and "Words: “Mitragynine is in Schedule I”" in text
    assert f"{SITE}tracker/jurisdictions/xx" in text and f"Id: {told.id}" in text


def test_a_refused_mail_comes_again_with_the_same_message_id(office: Office) -> None:
    answers = iter(["451 later", "550 no §", "250 taken"])
    with post_office(Mailbox(answer=lambda: next(answers))) as box:
        subscribed(office, f"mailto://{box.host}/jo@example.org?from=alerts@example.org")
        office.tell(change(1))
        reasons = [office.round(HOUR).failed[0][2] for _ in range(2)]
        office.round(HOUR)
    assert reasons == ["SMTP 451", "SMTP 550"]
    assert len(box.got) == 1


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of 127.0.0.1, by itself."""
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "36500",
         "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", folder / "key", "-out", folder / "crt"],
        check=True, capture_output=True,
    )  # fmt: skip
    return folder


def encrypted(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "crt", certificate / "key")
    return context


def login(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    return AuthResult(success=(data.login, data.password) == (b"jo", WORD.encode()), handled=False)


@pytest.mark.filterwarnings("ignore:Requiring AUTH")  # it does not see that all of the line is encrypted
@pytest.mark.parametrize("mode", ["starttls", "ssl"])
def test_mailtos_is_encrypted_and_logs_in(
    office: Office, certificate: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    context = encrypted(certificate)
    how: dict[str, Any] = (
        {"ssl_context": context} if mode == "ssl" else {"tls_context": context, "require_starttls": True}
    )
    how |= {"authenticator": login, "auth_required": True, "auth_require_tls": mode != "ssl"}
    with post_office(Mailbox(), **how) as box:
        subscribed(office, f"mailtos://jo:${{WORD}}@{box.host}/jo@example.org?from=a@example.org&mode={mode}")
        office.tell(change(1))
        ((_, _, untrusted),) = office.round().failed
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "crt"))
        assert len(office.round(HOUR).sent) == 1
        office.tell(change(2))
        ((_, _, wrong),) = office.round(WORD="wrong-word").failed
    assert (untrusted, wrong) == ("no connection: SSLCertVerificationError", "SMTP 535")
    assert WORD not in office.everything_written()
    assert len(box.got) == 1


def test_mailtos_never_goes_in_the_open(office: Office) -> None:
    with post_office(Mailbox()) as box:
        subscribed(office, f"mailtos://{box.host}/jo@example.org?from=a@example.org")
        office.tell(change(1))
        ((_, _, reason),) = office.round().failed
    assert (reason, box.got) == ("mail: SMTPNotSupportedError", [])


def test_a_webhook_is_the_change_as_the_command_prints_it_signed(office: Office, receiver: Receiver) -> None:
    subscribed(office, f"json+signed {receiver.address}", 'secret = "WORD"')
    office.tell(change(1))
    office.round()
    (letter,) = receiver.got
    printed = office.do("changes", "--json").json
    assert [json.loads(letter.body)] == printed
    headers = letter.headers
    assert (headers["Idempotency-Key"], headers["X-Tracker-Timestamp"]) == (
        change(1).id,
        str(int(BEGIN.timestamp())),
    )
    expected = signature(WORD.encode(), headers["X-Tracker-Timestamp"], letter.body.encode())
    assert headers["X-Tracker-Signature"] == expected


def test_a_redirect_is_not_followed(office: Office, receiver: Receiver) -> None:
    subscribed(office, f"json+signed {receiver.address}", 'secret = "WORD"')
    office.tell(change(1))
    receiver.answer = lambda: 302
    ((_, _, reason),) = office.round().failed
    assert (reason, receiver.got) == ("HTTP 302", [])


def test_an_id_of_any_signs_is_a_header(office: Office, receiver: Receiver) -> None:
    subscribed(office, f"json+signed {receiver.address}", 'secret = "WORD"')
    told = change(1, id="tag:x,2026:法/ü b")
    office.tell(told)
    assert len(office.round().sent) == 1
    assert (receiver.got[0].key, receiver.ids) == ("tag:x,2026:%E6%B3%95/%C3%BC%20b", [told.id])


def test_other_services_go_by_apprise(
    office: Office, receiver: Receiver, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    subscribed(office, receiver.address.replace("http", "json", 1) + "/${WORD}")
    office.tell(change(1))
    answers = iter([503, 200])
    receiver.answer = lambda: next(answers)
    ((_, _, reason),) = office.round().failed
    office.round(HOUR)
    (letter,) = receiver.got
    document = json.loads(letter.body)
    assert (reason, document["title"]) == ("the service did not take it: error 503", "Title 1 §")
    assert f"Id: {change(1).id}" in document["message"]
    out, err = capfd.readouterr()
    assert WORD not in caplog.text + out + err + office.everything_written()
