"""Two sites on replicas behind a real nginx that caches: what readers get while machines go and the law changes."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

import httpx
import pytest

from tests.replicas.farm import ADDRESSES, Nginx, Recorder, Replica, wait_until_it_listens, web
from tests.replicas.installed import MISSING, NGINX
from tracker.replica import take

pytestmark = pytest.mark.skipif(NGINX is None, reason=MISSING)

ASKED = {"Accept-Encoding": "gzip, deflate, br", "Host": "law.example.org"}
MADE_BESIDE = ("/data/status.json",)
Got = tuple[str, int, bytes]
"""Address, status, body."""


@dataclass
class Farm:
    recorder: Recorder
    replicas: tuple[Replica, Replica]
    nginx: Nginx
    address: str
    """Where the recorder's machine gives away what it published."""

    def take(self) -> None:
        for replica in self.replicas:
            take(self.address, replica.db, replica.folder / "feeds")


@pytest.fixture
def farm(tmp_path: Path) -> Iterator[Farm]:
    folders = [tmp_path / name for name in ("recorder", "one", "two", "nginx")]
    for folder in folders:
        folder.mkdir()
    recorder = Recorder(folders[0])
    one, two = (Replica(folder, recorder.house.data) for folder in folders[1:3])
    with ExitStack() as stack:
        made = Farm(recorder, (one, two), Nginx(folders[3], (one, two)), stack.enter_context(web(recorder.public)))
        made.take()
        for replica in made.replicas:
            stack.callback(replica.kill)
            replica.serve()
        for replica in made.replicas:
            wait_until_it_listens(replica.process, replica.port)
        stack.enter_context(made.nginx.running())
        yield made


@dataclass
class Reader:
    """Somebody who goes on asking one machine, in order; `got` is what came."""

    at: str
    got: list[Got] = field(default_factory=list)

    def ask(self, stop: Event) -> None:
        with httpx.Client(base_url=self.at, timeout=60, headers=ASKED) as client:
            while not stop.is_set():
                self.got += [_got(client, address) for address in ADDRESSES]


@contextmanager
def reading(*readers: Reader) -> Iterator[None]:
    stop = Event()
    threads = [Thread(target=reader.ask, args=(stop,)) for reader in readers]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def _got(client: httpx.Client, address: str) -> Got:
    answer = client.get(address)
    return address, answer.status_code, answer.content


def everything(at: str) -> dict[str, httpx.Response]:
    with httpx.Client(base_url=at, timeout=60, headers=ASKED) as client:
        return {address: client.get(address) for address in ADDRESSES}


def bodies(at: str) -> dict[str, bytes]:
    return {address: answer.content for address, answer in everything(at).items()}


def test_both_answer_the_same_and_so_does_the_cache(farm: Farm) -> None:
    one, two = (everything(replica.at) for replica in farm.replicas)
    first, second = everything(farm.nginx.at), everything(farm.nginx.at)
    for address in ADDRESSES:
        answers = [answers[address] for answers in (one, two, first, second)]
        assert {answer.status_code for answer in answers} == {200}
        assert len({answer.content for answer in answers}) == 1, address
        assert len({answer.headers["etag"] for answer in answers}) == 1, address
        assert [answer.headers["x-cache"] for answer in answers[2:]] == ["MISS", "HIT"], address
        had = {**ASKED, "If-None-Match": answers[0].headers["etag"]}
        assert httpx.get(farm.nginx.at + address, headers=had).status_code == 304, address


def test_a_replica_that_is_killed_costs_no_reader_an_answer(farm: Farm) -> None:
    reader = Reader(farm.nginx.at)
    with reading(reader):
        before = _rounds(reader, 1)
        farm.replicas[0].kill()
        shutil.rmtree(farm.nginx.cache / "0", ignore_errors=True)
        _rounds(reader, before + 2)
        asked = [httpx.get(f"{farm.nginx.at}/search?q=north{n}", timeout=60).status_code for n in range(20)]
    assert {status for _, status, _ in reader.got} == {200}
    assert asked == [200] * 20, (
        "each was new to the cache, so every second one was meant for the machine that is gone"
    )


def _rounds(reader: Reader, rounds: int) -> int:
    """Until the reader has asked everything so often; how often that is."""
    while len(reader.got) < rounds * len(ADDRESSES):
        Event().wait(0.01)
    return len(reader.got) // len(ADDRESSES)


def test_what_is_published_while_readers_ask_is_seen_whole_and_in_order(farm: Farm) -> None:
    """But for files of the whole record, which are made anew beside: meanwhile the last good one is given."""
    direct = [Reader(replica.at) for replica in farm.replicas for _ in range(2)]
    cached = Reader(farm.nginx.at)
    states = [_pages(farm.replicas[0].at)]
    with reading(*direct, cached):
        for day in (3, 4, 5):
            farm.recorder.record(day)
            farm.recorder.publish()
            farm.take()
            states.append(_pages(farm.replicas[0].at))
            assert _pages(farm.replicas[1].at) == states[-1], "both have it, and give the same"
    changing = [address for address in states[0] if len({state[address] for state in states}) == len(states)]
    assert len(changing) >= 10, "most of what is asked tells each edition from the others"
    for reader in direct:
        assert _in_order(reader.got, states)
    assert all(
        status == 200 and (address in MADE_BESIDE or body in {s[address] for s in states})
        for address, status, body in cached.got
    )
    counted = sum(len(reader.got) for reader in (*direct, cached))
    print(f"{counted} answers during 3 editions, {len(changing)} of {len(states[0])} addresses tell them apart")


def _pages(at: str) -> dict[str, bytes]:
    return {address: body for address, body in bodies(at).items() if address not in MADE_BESIDE}


def _in_order(got: Sequence[Got], states: Sequence[dict[str, bytes]]) -> bool:
    """Every answer is of one state, and none of an earlier one than the answer before."""
    at = 0
    for address, status, body in (one for one in got if one[0] not in MADE_BESIDE):
        later = [n for n in range(at, len(states)) if states[n][address] == body]
        assert (status, bool(later)) == (200, True), (address, status, at)
        at = later[0]
    return at == len(states) - 1


def test_without_the_recorder_the_sites_go_on_and_without_the_sites_the_cache_does(
    farm: Farm, tmp_path: Path
) -> None:
    """The recorder's machine goes, then both sites; two minutes later the cache still answers, as it was told it may."""
    kept = bodies(farm.nginx.at)
    shutil.rmtree(farm.recorder.public)
    refused = farm.replicas[0].take(farm.address)
    assert (refused.status, "the site goes on with what it has" in refused.err) == (2, True)
    assert bodies(farm.replicas[0].at) == kept
    later = Nginx(tmp_path / "nginx", farm.replicas)
    assert later.let_time_pass() == len(ADDRESSES)
    with later.running():
        old = everything(later.at)
        assert {answer.headers["x-cache"] for answer in old.values()} <= {"STALE", "EXPIRED", "REVALIDATED"}
        assert {address: answer.content for address, answer in old.items()} == kept
    assert later.let_time_pass() == len(ADDRESSES)
    for replica in farm.replicas:
        replica.kill()
    with later.running():
        old = everything(later.at)
        assert {answer.headers["x-cache"] for answer in old.values()} == {"STALE"}
        assert {address: (answer.status_code, answer.content) for address, answer in old.items()} == {
            address: (200, body) for address, body in kept.items()
        }


def test_of_a_thousand_questions_a_few_reach_a_site(farm: Farm) -> None:
    """Whatever the browser says it takes: the cache knows two forms of an answer."""
    packings = ("gzip", "gzip, deflate, br, zstd", "br, gzip;q=0.8", "deflate, gzip")
    questions = [(address, packings[n % 4]) for n in range(60) for address in ADDRESSES]
    with httpx.Client(base_url=farm.nginx.at, timeout=60) as client, ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda q: client.get(q[0], headers={**ASKED, "Accept-Encoding": q[1]}), questions))
    came = Counter(answer.headers["x-cache"] for answer in answers)
    assert {answer.status_code for answer in answers} == {200}
    reached = len(answers) - came["HIT"] - came["STALE"] - came["UPDATING"]
    print(f"{len(answers)} questions, {reached} reached a site: {dict(came)}")
    assert reached <= len(answers) / 10
