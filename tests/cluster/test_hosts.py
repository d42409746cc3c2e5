"""One worker at a host at a time, also where addresses hide that they lead to the same one."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler

from tests.cluster.crew import Cluster, pages
from tests.cluster.town import Answer, answer, town

HOSTS = [f"127.0.0.{n}" for n in range(2, 8)]


def test_four_workers_and_six_hosts(crew: Cluster) -> None:
    crew.hire(4)
    crew.ready()
    with town(*HOSTS) as site:
        crew.place.dossier("xx", pages(lambda n: site.url(HOSTS[n % 6], f"/{n}"), 24))
        assert crew.run().status == 0
    assert set(site.pages().values()) == {1}
    assert len({visit.who for visit in site.visits}) > 1
    assert not site.meetings()


def test_a_redirect_to_a_host_that_somebody_else_may_be_asking(crew: Cluster) -> None:
    crew.hire(3)
    with town("127.0.0.2", "127.0.0.3", "127.0.0.4") as site:
        for n in range(3):
            site.routes[f"/{n}"] = moved(site.url("127.0.0.4", f"/{n}0"))
        address = [site.url("127.0.0.2", "/0"), site.url("127.0.0.3", "/1"), site.url("127.0.0.3", "/2")]
        crew.place.dossier("xx", pages(lambda n: address[n], 3).replace('expect = "Section', 'note = "Section'))
        assert crew.run().status == 0
        first = site.pages()
        assert crew.run(now="2026-07-03T12:00:00Z").status == 0
    assert not site.meetings()
    assert first["127.0.0.4/00"] == 1
    assert site.pages() - first == dict.fromkeys(first, 1), "the second run knows where they lead"
    assert sum(crew.asked().values()) == 6


def moved(address: str) -> Answer:
    def send(visitor: BaseHTTPRequestHandler, who: str) -> None:
        answer(visitor, 302, b"", Location=address)

    return send
