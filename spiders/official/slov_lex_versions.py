"""Versions of a law in Slov-Lex: which one counts, by the catalogue, and which acts made it, by the history."""

from __future__ import annotations

from urllib.parse import urljoin

from spiders.answers import html_root, json_object, rows


def newest(law: str, body: bytes) -> str:
    """The last day from which a version counts that is not after the day for which the catalogue answers."""
    found = list(rows(json_object(body, "docs")["docs"], "document", "iri", "ucinnyOd", "zodpovedajucaUcinnost"))
    versions = [one for one in found if str(one["iri"]).startswith(f"{law}/")]
    if not versions:
        raise ValueError(f"no version of {law} among {len(found)} documents")
    today = min(str(one["zodpovedajucaUcinnost"]) for one in versions)
    days = [str(one["iri"]).rpartition("/")[2] for one in versions if str(one["ucinnyOd"]) <= today]
    return max(day for day in days if day.isdecimal())


def amending(url: str, body: bytes) -> list[str]:
    """Addresses of the acts that made the newest version, as the last line of the history links it."""
    lines = html_root(body).findall(".//tr[@data-ucinnostod]")
    if not lines:
        raise ValueError("no version in the history")
    last = max(lines, key=lambda line: str(line.get("data-ucinnostod")))
    return [urljoin(url, str(link.get("href"))) for link in last.findall("td[3]/a")]
