"""The statehouse on loopback: some hosts that share all sources, each answering as its story and the weather have it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from socket import socket
from typing import Any

from tests.soak.documents import Answer
from tests.soak.faults import FAULTS, LIE, SOFT, Ill, credulous, sent
from tests.soak.outlets import Outlet, World
from tests.soak.weather import ROBOTS, Weather
from tests.spiders.crawl_site import Route, Site, reply, self_signed, serving

HOSTS = 8
LIAR = Answer(SOFT.format("Down for maintenance", LIE, LIE).encode())


class Statehouse:
    """All sites. `day` and `now` are set before each run; `suffered` counts the faults that were met,
    `bodies` has the digests of all true documents."""

    def __init__(self, world: World, weather: Weather) -> None:
        self.world, self.weather = world, weather
        self.day, self.now = 0, datetime.fromtimestamp(0, UTC)
        self.sites: list[Site] = []
        self.unsafe = ""
        self.outlets = {outlet.name: outlet for outlet in world.outlets}
        self.hosts = {outlet.name: n % HOSTS for n, outlet in enumerate(world.outlets)}
        self.suffered: Counter[str] = Counter()
        self.bodies: set[str] = set()
        self._today: dict[str, Mapping[str, Answer]] = {}

    def begin(self, day: int, now: datetime) -> None:
        """Another day: documents are written anew, and who asked before is forgotten."""
        self.day, self.now = day, now
        self._today = {}
        for site in self.sites:
            site.hits.clear()

    @property
    def requests(self) -> int:
        return sum(len(site.hits) for site in self.sites)

    def root(self, outlet: Outlet, host: str = "127.0.0.1") -> str:
        return self.sites[self.hosts[outlet.name]].url(f"/{outlet.name}", host)

    def source(self, outlet: Outlet) -> dict[str, Any]:
        """How a dossier names the source as it is now."""
        fields = outlet.fields(self.day)
        head = {
            "id": outlet.name.removeprefix(f"{outlet.place}-"),
            "kind": "code",
            "title": f"Code of {outlet.name}",
        }
        return {**head, **fields, "url": self.root(outlet) + fields["url"]}

    def route(self, host: int, path: str) -> Route | None:
        """What is answered to a path; None: not here."""
        if path == "/robots.txt":
            name = self.weather.robots.get((host, self.day))
            if name:
                self.suffered[name] += 1
            return reply(ROBOTS[name][1].encode(), ROBOTS[name][0], Content_Type="text/plain") if name else None
        name, _, rest = path[1:].partition("/")
        outlet = self.outlets.get(name)
        return self._answer(outlet, f"/{rest}") if outlet else None

    def _answer(self, outlet: Outlet, path: str) -> Route | None:
        if path == "/home":
            return sent(LIAR)
        plain = path.rstrip("~=") if path not in self._answers(outlet) else path
        true = self._answers(outlet).get(plain)
        if true is None:
            return None
        if path != plain:
            return credulous(true) if path[-1] == "=" else sent(true)
        ill = self.weather.ills.get((outlet.name, self.day))
        if ill and plain == self._sick(outlet):
            self.suffered[ill] += 1
            return FAULTS[ill].make(self._ill(outlet, true, plain))
        return self._healthy(outlet, true)

    def _answers(self, outlet: Outlet) -> Mapping[str, Answer]:
        if outlet.name not in self._today:
            self._today[outlet.name] = today = outlet.answers(self.day, self.root(outlet))
            self.bodies |= {hashlib.sha256(answer.body).hexdigest() for answer in today.values()}
        return self._today[outlet.name]

    def _sick(self, outlet: Outlet) -> str:
        """The one of its answers that suffers today."""
        paths = sorted(self._answers(outlet))
        return outlet.main if outlet.main in paths else Random(f"{outlet.name}{self.day}").choice(paths)

    def _ill(self, outlet: Outlet, true: Answer, path: str) -> Ill:
        forged = outlet.forged(self.day) if outlet.forged else LIAR
        old = outlet.answers(max(0, self.day - 40), self.root(outlet)).get(path, true)
        root, other = self.root(outlet), self.root(outlet, "localhost")
        return Ill(outlet, true, forged, old, path, root, other, self.unsafe, self.now)

    def _healthy(self, outlet: Outlet, true: Answer) -> Route:
        digest = hashlib.sha256(true.body).hexdigest()
        if not outlet.tags:
            return sent(true)
        tag = f'"{digest[:16]}"'

        def send(connection: socket, headers: Mapping[str, str]) -> None:
            known = headers.get("if-none-match") == tag
            connection.sendall(reply(status=304, ETag=tag) if known else sent(true, ETag=tag))

        return send


class _Routes(dict[str, Route]):
    """The routes of one host, made when they are asked for."""

    def __init__(self, house: Statehouse, host: int) -> None:
        super().__init__()
        self.house, self.host = house, host

    def get(self, path: str, default: Any = None) -> Any:
        return self.house.route(self.host, path) or default


class _Forger(dict[str, Route]):
    """A host that answers for any source, with false law."""

    def __init__(self, house: Statehouse) -> None:
        super().__init__()
        self.house = house

    def get(self, path: str, default: Any = None) -> Any:
        outlet = self.house.outlets.get(path.split("/")[1])
        return sent(outlet.forged(self.house.day)) if outlet and outlet.forged else default


@contextmanager
def open_house(world: World, weather: Weather, folder: Path) -> Iterator[Statehouse]:
    """The statehouse while the block lasts, and one host beside it that has no good certificate."""
    house = Statehouse(world, weather)
    with ExitStack() as stack:
        house.sites = [stack.enter_context(serving(_Routes(house, host))) for host in range(HOSTS)]
        unsafe = stack.enter_context(serving(_Forger(house)))
        context = self_signed(folder)
        unsafe.socket = context.wrap_socket(unsafe.socket, server_side=True, do_handshake_on_connect=False)
        house.unsafe = unsafe.url("/").replace("http:", "https:").rstrip("/")
        yield house
