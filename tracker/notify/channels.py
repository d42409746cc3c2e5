"""Where a subscription sends: addresses with secrets from the environment, each made ready before anything goes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from tracker.model import fingerprint
from tracker.notify import mail, services, webhook
from tracker.notify.digest import Letter
from tracker.notify.failure import UnusableAddressError
from tracker.notify.subscriptions import Subscription
from tracker.toml_file import Fault, FaultyFileError

Send = Callable[[Letter, datetime], None]
"""Delivers a letter at an instant, or raises NotDeliveredError."""
SIGNED = "json+signed "
_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


@dataclass(frozen=True)
class Channel:
    """One address of a subscription. The ledger knows it by `id`, which gives nothing of the address away."""

    id: str
    send: Send


@dataclass(frozen=True)
class Subscriber:
    """A subscription with its channels, ready to send."""

    subscription: Subscription
    channels: Mapping[str, Channel]


def ready(found: Sequence[Subscription], path: Path, environment: Mapping[str, str]) -> list[Subscriber]:
    """All subscribers. FaultyFileError names every address that cannot be used: then nothing is sent to anybody."""
    faults: list[Fault] = []
    subscribers = []
    for number, one in enumerate(found, 1):
        channels: list[Channel] = []
        for place, template in enumerate(one.send, 1):
            try:
                channels.append(_channel(template, one, environment))
            except UnusableAddressError as error:
                # Never the address itself: who wrote a secret into it must not find it in a log as well.
                scheme, separator, _ = template.partition("://")
                where = f"subscription[{number}].send[{place}]"
                faults.append(Fault(str(path), where, scheme if separator else "", str(error)))
        subscribers.append(Subscriber(one, {channel.id: channel for channel in channels}))
    if faults:
        raise FaultyFileError(faults)
    return subscribers


def _channel(template: str, one: Subscription, environment: Mapping[str, str]) -> Channel:
    address = _filled(template.removeprefix(SIGNED), environment)
    if template.startswith(SIGNED):
        secret = _value(one.secret or "", environment) if one.secret else ""
        loopback = environment.get("TRACKER_ALLOW_LOOPBACK") == "1"
        return Channel(_id("json", template), webhook.sender(address, secret, loopback=loopback))
    scheme = address.partition(":")[0].lower()
    if scheme in mail.SCHEMES:
        return Channel(_id(scheme, template), mail.sender(address))
    return Channel(_id(scheme, template), services.sender(address))


def _id(scheme: str, template: str) -> str:
    """By the address as it is written in the file: a secret that is changed leaves the channel the same."""
    return f"{re.sub(r'[^a-z0-9]', '', scheme)[:20]}-{fingerprint(template)}"


def _filled(template: str, environment: Mapping[str, str]) -> str:
    """The address with its variables: escaped in `user:password@`, elsewhere as they stand."""
    scheme, separator, rest = template.partition("://")
    if not separator:
        return _put_in(template, environment)
    authority, slash, tail = rest.partition("/")
    user, at, host = authority.rpartition("@")
    if ":" in user and not _VARIABLE.search(user.partition(":")[2]):
        raise UnusableAddressError("a password is written out: put it in an environment variable, write ${NAME}")
    escaped = _put_in(user, environment, lambda value: quote(value, safe=""))
    return f"{scheme}://{escaped}{at}" + _put_in(f"{host}{slash}{tail}", environment)


def _put_in(text: str, environment: Mapping[str, str], shape: Callable[[str], str] = str) -> str:
    if "${" in _VARIABLE.sub("", text):
        raise UnusableAddressError("a '${' without a name and '}': write ${NAME}, of letters, digits and _")
    return _VARIABLE.sub(lambda found: shape(_value(found[1], environment)), text)


def _value(name: str, environment: Mapping[str, str]) -> str:
    if not environment.get(name):
        raise UnusableAddressError(f"the environment variable {name} is not set or empty: set it; nothing was sent")
    return environment[name]
