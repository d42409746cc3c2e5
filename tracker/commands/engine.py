"""The engine that hands out work to other machines. Without its option nothing of it is imported."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from tracker.commands.desk import Desk
from tracker.refusal import RefusedError

if TYPE_CHECKING:
    from tracker.cluster.round import Round

engine_option = click.option(
    "--engine", envvar="TRACKER_ENGINE", metavar="URL", help="Redis that hands out the work: redis://HOST:6379/0."
)


class NotInstalledError(RefusedError):
    """The extra that brings the engine's packages is not there."""


def reach(url: str, desk: Desk) -> Round:
    """The engine, reached now: where it cannot be reached, nothing was changed."""
    with extra():
        from tracker.cluster.round import Round  # noqa: PLC0415

    return Round(url, desk.now if desk.stands else None)


@contextmanager
def extra() -> Iterator[None]:
    """Imports what only the extra `cluster` brings."""
    try:
        yield
    except ImportError as error:
        raise NotInstalledError(
            f"--engine needs the extra `cluster`: pip install '.[cluster]' ({error})"
        ) from error
