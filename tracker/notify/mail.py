"""E-mail by the standard library: `mailto://` plain, as to a relay of one's own; `mailtos://` always encrypted."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import partial
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from tracker.changes import AUTHORITY
from tracker.model import fingerprint
from tracker.notify.digest import Letter
from tracker.notify.failure import NotDeliveredError, UnusableAddressError

SCHEMES = ("mailto", "mailtos")
TIMEOUT_SECONDS = 20
_HOST = AUTHORITY.partition(",")[0]
_FORM = "write mailtos://user:${PASSWORD}@smtp.example.org/to@example.org?from=alerts@example.org"


@dataclass(frozen=True)
class _Post:
    """A mail server, and from whom to whom."""

    host: str
    port: int
    encrypt: str
    user: str
    word: str = field(repr=False)
    sender: str
    to: str


def sender(address: str) -> Callable[[Letter, datetime], None]:
    """What sends to an address of Apprise's form. UnusableAddressError says what is wrong in it."""
    try:
        return partial(_send, _post(address))
    except (ValueError, MessageError, IndexError):  # the last by the standard library, of an address without a host
        raise UnusableAddressError(f"not an address of e-mail: {_FORM}") from None


def _post(address: str) -> _Post:
    parts = urlsplit(address)
    asked = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    if unknown := asked.keys() - {"from", "to", "smtp", "mode"}:
        raise UnusableAddressError(f"unknown '{min(unknown)}=': known are from, to, smtp, mode")
    user, host, secure = unquote(parts.username or ""), parts.hostname or "", parts.scheme == "mailtos"
    mode = asked.get("mode", "ssl" if parts.port == smtplib.SMTP_SSL_PORT else "starttls") if secure else "plain"
    if mode not in ("ssl", "starttls", "plain") or ("mode" in asked and not secure):
        raise UnusableAddressError("mode= is ssl or starttls, of mailtos")
    if parts.password and not secure:
        raise UnusableAddressError("a password over an open line: write mailtos")
    usual = {"ssl": smtplib.SMTP_SSL_PORT, "starttls": 587, "plain": smtplib.SMTP_PORT}
    written = [unquote(one) for one in (*parts.path.split("/"), *asked.get("to", "").split(",")) if one]
    origin = asked.get("from") or (user if "@" in user else f"{user}@{host}")
    if len(written) > 1:
        raise UnusableAddressError("several recipients: one may fail alone, so give each an address of its own")
    server, to = asked.get("smtp") or host, _mailbox(written[0] if written else origin)
    if not server:
        raise ValueError(address)
    return _Post(server, parts.port or usual[mode], mode, user, unquote(parts.password or ""), _mailbox(origin), to)


def _mailbox(written: str) -> str:
    """`name@host`. The parser of the standard library keeps line breaks and lists out of headers."""
    found = Address(addr_spec=written.strip())
    if not (found.username and found.domain):
        raise ValueError(written)
    return found.addr_spec


def message(letter: Letter, origin: str, to: str, now: datetime) -> EmailMessage:
    """The mail. Its Message-ID is made from the letter's key, so a mailbox can know a second copy."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = origin, to, " ".join(letter.title.split())
    mail["Date"], mail["Message-ID"] = format_datetime(now), f"<{fingerprint(letter.key)}@{_HOST}>"
    mail["List-ID"] = f"<{letter.subscription}.{_HOST}>"
    mail["List-Unsubscribe"] = f"<mailto:{origin}?subject={quote(f'unsubscribe {letter.subscription}')}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(letter.text)
    return mail


def _send(post: _Post, letter: Letter, now: datetime) -> None:
    try:
        server = _connected(post)
        try:
            if post.user and post.word:
                server.login(post.user, post.word)
            server.send_message(message(letter, post.sender, post.to, now), post.sender, [post.to])
            with suppress(smtplib.SMTPException):  # the mail is taken: how the talk ends changes nothing
                server.quit()
        finally:
            server.close()
    except smtplib.SMTPResponseException as error:
        raise NotDeliveredError(f"SMTP {error.smtp_code}") from None
    except smtplib.SMTPRecipientsRefused as error:
        codes = sorted({code for code, _ in error.recipients.values()})
        raise NotDeliveredError(f"SMTP {codes[0]}: recipient refused") from None
    except smtplib.SMTPException as error:
        hung_up = isinstance(error, smtplib.SMTPServerDisconnected)
        raise NotDeliveredError(f"mail: {type(error).__name__}", unreachable=hung_up) from None
    except OSError as error:
        raise NotDeliveredError(f"no connection: {type(error).__name__}", unreachable=True) from None


def _connected(post: _Post) -> smtplib.SMTP:
    trust = ssl.create_default_context()
    if post.encrypt == "ssl":
        return smtplib.SMTP_SSL(post.host, post.port, timeout=TIMEOUT_SECONDS, context=trust)
    server = smtplib.SMTP(post.host, post.port, timeout=TIMEOUT_SECONDS)
    try:
        if post.encrypt == "starttls":
            server.starttls(context=trust)
    except BaseException:
        server.close()
        raise
    return server
