"""Encrypted connections: whose certificate nobody vouches for is not heard, and nothing leads out of encryption.

A certificate that is trusted, and one for another name: tests/spiders/test_crawl_outcomes.py.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from tests.spiders.crawl_child import Crawl, crawl, source
from tests.spiders.crawl_site import Site, moved, reply, serving

LAW = reply(b"<p>40:964 Mitragynine</p>")
KEY = "key-of-a-publisher-4711"
NAME = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


class Office:
    """Who signs certificates: an authority that the crawl trusts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "an authority")])
        certificate = self._certificate(self.name, self.name, self.key, self.key, days=(-2, 2), authority=True)
        self.trusted = folder / "authority.pem"
        self.trusted.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))

    def server(
        self, kind: str, key: Key, days: tuple[int, int] = (-1, 1), host: str = "127.0.0.1"
    ) -> ssl.SSLContext:
        signed = self._certificate(NAME, self.name, key, self.key, days=days, host=host)
        return self._context(kind, key, signed)

    def nobodys(self) -> ssl.SSLContext:
        key = ec.generate_private_key(ec.SECP256R1())
        return self._context("nobodys", key, self._certificate(NAME, NAME, key, key, days=(-1, 1)))

    def _context(self, kind: str, key: Key, certificate: x509.Certificate) -> ssl.SSLContext:
        plain = serialization.NoEncryption()
        pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        file = self.folder / f"{kind}.pem"
        file.write_bytes(pem + certificate.public_bytes(serialization.Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.load_cert_chain(file)
        return context

    def _certificate(
        self, subject: x509.Name, issuer: x509.Name, key: Key, signer: ec.EllipticCurvePrivateKey, *,
        days: tuple[int, int], host: str = "127.0.0.1", authority: bool = False,
    ) -> x509.Certificate:  # fmt: skip
        today = datetime.now(UTC)
        made = (
            x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number())
            .not_valid_before(today + timedelta(days=days[0]))
            .not_valid_after(today + timedelta(days=days[1]))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        )
        if not authority:
            name = x509.IPAddress(ip_address(host))
            made = made.add_extension(x509.SubjectAlternativeName([name]), critical=False)
        return made.sign(signer, hashes.SHA256())


def contexts(office: Office) -> dict[str, ssl.SSLContext]:
    good = ec.generate_private_key(ec.SECP256R1())
    old, newest, weak = office.server("old", good), office.server("newest", good), office.server("weak", good)
    with pytest.warns(DeprecationWarning):
        old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    newest.minimum_version = ssl.TLSVersion.TLSv1_3
    weak.maximum_version = ssl.TLSVersion.TLSv1_2
    weak.set_ciphers("NULL-SHA256:ECDHE-ECDSA-NULL-SHA:AECDH-NULL-SHA:@SECLEVEL=0")
    return {
        "good": office.server("good", good),
        "newest": newest,
        "expired": office.server("expired", good, days=(-9, -1)),
        "early": office.server("early", good, days=(1, 9)),
        "other": office.server("other", good, host="10.0.0.1"),
        "nobodys": office.nobodys(),
        "short": office.server("short", rsa.generate_private_key(65537, 1024)),
        "old": old,
        "weak": weak,
    }


@pytest.fixture(scope="module")
def plain() -> Iterator[Site]:
    with serving({"/law": LAW, "/v3/bill": LAW}) as site:
        yield site


@pytest.fixture(scope="module")
def crawled(plain: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawl]:
    folder = tmp_path_factory.mktemp("encryption")
    office = Office(folder)
    with ExitStack() as open_sites:
        sources = []
        for name, context in contexts(office).items():
            site = open_sites.enter_context(serving({"/law": LAW, "/out": moved(plain.url("/law"))}))
            site.socket = context.wrap_socket(site.socket, server_side=True)
            sources.append(source(name, site.url("/law").replace("http:", "https:")))
            if name == "good":
                sources.append(source("out", site.url("/out").replace("http:", "https:")))
                site.routes["/round"] = moved(site.url("/out").replace("http:", "https:"))
                sources.append(source("round", site.url("/round").replace("http:", "https:")))
        sources.append(source("open", plain.url("/law").replace("http:", "https:")))
        trust = {"SSL_CERT_FILE": str(office.trusted)}
        yield crawl(sources, folder, environment=trust, settings={"DOWNLOAD_DELAY": 0.0, "PATIENCE": 5.0})


@pytest.mark.parametrize("name", ["good", "newest"])
def test_a_server_that_proves_who_it_is_is_heard(crawled: Crawl, name: str) -> None:
    assert crawled.main(f"zz/{name}").outcome == "ok", crawled.main(f"zz/{name}").reason


@pytest.mark.parametrize("name", ["expired", "early", "other", "nobodys", "short", "old", "weak", "open"])
def test_whoever_cannot_is_not(crawled: Crawl, name: str) -> None:
    snapshot = crawled.main(f"zz/{name}")
    assert (snapshot.outcome, snapshot.sha256) == ("unreachable", None), snapshot.reason
    words = "no full answer" if name == "open" else "TLS failed"
    assert words in (snapshot.reason or "")


@pytest.mark.parametrize("name", ["out", "round"])
def test_no_redirect_leads_out_of_encryption(crawled: Crawl, plain: Site, name: str) -> None:
    snapshot = crawled.main(f"zz/{name}")
    assert snapshot.outcome == "skipped"
    assert (snapshot.reason or "").startswith(f"refused address {plain.url('/law')}: not encrypted, and https://")
    assert plain.paths() == []
