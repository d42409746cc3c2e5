"""What the engine remembers while a run goes on: which tasks are open, who holds which host, what came back.

Each step that two might take at once is a script, which Redis runs alone. A lease ends by itself, so that what a
dead worker held is free again; whoever cannot renew one must stop before it ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import redis
from redis.backoff import NoBackoff
from redis.commands.core import Script
from redis.retry import Retry

from tracker.refusal import RefusedError

LEASE = 15.0
"""Seconds for which a worker holds a task and its hosts, unless it renews them."""
_TRY = 3.0
"""Seconds for one word with the engine: it lies on the same network, and answers at once or not at all."""
_KEPT = 24 * 3600
"""Seconds for which answers wait for a recorder, if none comes."""
QUEUE = "tracker"
OPEN, ANSWERS, FIRST, UNTIL = "tracker:open", "tracker:answers", "tracker:first", "tracker:until"

_CLAIM = """
if redis.call('SISMEMBER', KEYS[1], ARGV[1]) == 0 then return {'over', 0} end
for i = 3, #KEYS do
  local holder = redis.call('GET', KEYS[i])
  if holder and holder ~= ARGV[2] then return {'held', redis.call('PTTL', KEYS[i])} end
end
for i = 3, #KEYS do redis.call('SET', KEYS[i], ARGV[2], 'PX', ARGV[3]) end
return {'yours', redis.call('PTTL', KEYS[2])}
"""
_HAND_IN = """
if redis.call('GET', KEYS[3]) ~= ARGV[1] or redis.call('SISMEMBER', KEYS[1], ARGV[2]) == 0 then return 0 end
for i = 3, #KEYS do redis.call('PEXPIRE', KEYS[i], ARGV[3]) end
for i = 5, #ARGV do redis.call('XADD', KEYS[2], '*', 'kind', 'answers', 'word', ARGV[i]) end
redis.call('EXPIRE', KEYS[2], ARGV[4])
return 1
"""
_END = """
if redis.call('GET', KEYS[3]) ~= ARGV[1] or redis.call('SREM', KEYS[1], ARGV[2]) == 0 then return 0 end
redis.call('XADD', KEYS[2], '*', 'kind', 'end', 'word', ARGV[3])
redis.call('DEL', KEYS[3])
for i = 4, #KEYS do
  local rest = tonumber(ARGV[i])
  if rest > 0 then redis.call('SET', KEYS[i], 'rests', 'PX', rest) else redis.call('DEL', KEYS[i]) end
end
return 1
"""


class EngineError(RefusedError):
    """The engine cannot be reached, or is not what it should be."""


class Claimed(NamedTuple):
    """What came of taking up a task: `yours`, `held` by somebody else, or `over`."""

    state: str
    milliseconds: int
    """Until the holder's lease ends, or until the time of the run is over; below 0 where there is no such end."""


class Engine:
    """One Redis, for one ledger: another ledger takes another number of database, the last part of its address."""

    def __init__(self, url: str) -> None:
        self.url = url
        try:
            self.redis: redis.Redis = redis.Redis.from_url(
                url,
                decode_responses=True,
                socket_connect_timeout=_TRY,
                socket_timeout=_TRY,
                retry=Retry(NoBackoff(), 1),
            )
        except ValueError as error:
            raise EngineError(f"the engine '{url}': {error}; write redis://HOST:6379/0") from None

    def __str__(self) -> str:
        """The address without a password."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.hostname}:{parts.port or 6379}{parts.path}"

    def reach(self) -> None:
        """EngineError at once if nobody answers."""
        try:
            self.redis.ping()
        except redis.RedisError as error:
            raise EngineError(f"the engine {self} cannot be reached: {error}; nothing was changed") from error

    # What a worker does.

    def claim(self, task: str, owner: str, shared: Iterable[str], term: float = LEASE) -> Claimed:
        state, left = self._claim(keys=[OPEN, UNTIL, *_leases(task, shared)], args=[task, owner, _ms(term)])
        return Claimed(state, left)

    def hand_in(self, task: str, owner: str, shared: Iterable[str], words: Sequence[str]) -> bool:
        """Renew the leases and give in answers. False: the task was taken away, and nothing was taken in."""
        told: list[str | int] = [owner, task, _ms(LEASE), _KEPT, *words]
        return bool(self._hand_in(keys=[OPEN, ANSWERS, *_leases(task, shared)], args=told))

    def end(self, task: str, owner: str, rests: Mapping[str, float], word: str) -> bool:
        """Give the task back. Each host rests for so many seconds before the next may ask it."""
        told: list[str | int] = [owner, task, word, *(_ms(rest) for rest in rests.values())]
        return bool(self._end(keys=[OPEN, ANSWERS, *_leases(task, rests)], args=told))

    # What the recorder does.

    def begin(self, first: int, within: float | None) -> None:
        """A run begins, and any other is over: its tasks are no longer open."""
        pipe = self.redis.pipeline()
        pipe.delete(OPEN, UNTIL, QUEUE)
        pipe.set(FIRST, first)
        if within is not None:
            pipe.set(UNTIL, 1, px=max(1, _ms(within)))
        pipe.execute()

    def close_all(self) -> None:
        """No task is open any more: what a worker hands in from now on is refused."""
        self.redis.delete(OPEN, QUEUE)

    def clear(self) -> None:
        """A run is over, and all that came back is in the ledger."""
        self.redis.delete(OPEN, UNTIL, QUEUE, FIRST, ANSWERS)

    def first(self) -> int | None:
        """After which snapshot the answers that wait here began to be taken in."""
        number = self.redis.get(FIRST)
        return None if number is None else int(str(number))

    def open(self, task: str) -> None:
        self.redis.sadd(OPEN, task)

    def close(self, task: str) -> None:
        self.redis.srem(OPEN, task)

    def held(self, tasks: Sequence[str]) -> set[str]:
        """Of these tasks those that a living worker holds."""
        if not tasks:
            return set()
        owners: list[Any] = self.redis.mget([_lease(task) for task in tasks])
        return {task for task, owner in zip(tasks, owners, strict=True) if owner}

    def waiting(self) -> int:
        """Tasks in the queue that no worker has taken."""
        return int(self.redis.llen(QUEUE))

    def read(self, after: str, most: int, wait: float) -> list[tuple[str, str, str]]:
        """Number, kind and word of what came after a number, waiting for it if there is nothing yet."""
        block = _ms(wait) if wait else None
        found: Any = self.redis.xread({ANSWERS: after}, count=most, block=block)
        return [(number, word["kind"], word["word"]) for _, rows in found for number, word in rows]

    def forget(self, numbers: Sequence[str]) -> None:
        """What is in the ledger need not wait here any longer."""
        if numbers:
            self.redis.xdel(ANSWERS, *numbers)

    @cached_property
    def _claim(self) -> Script:
        return self.redis.register_script(_CLAIM)

    @cached_property
    def _hand_in(self) -> Script:
        return self.redis.register_script(_HAND_IN)

    @cached_property
    def _end(self) -> Script:
        return self.redis.register_script(_END)


def _lease(task: str) -> str:
    return f"tracker:task:{task}"


def _leases(task: str, shared: Iterable[str]) -> list[str]:
    return [_lease(task), *(f"tracker:host:{name}" for name in shared)]


def _ms(seconds: float) -> int:
    return int(seconds * 1000)
