"""Celery, set so that a task is delivered at least once. That it counts once, `engine` and `crew` see to."""

from __future__ import annotations

from celery import Celery

from tracker.cluster.engine import QUEUE

FETCH = "tracker.fetch"
LONGEST = 24 * 3600
"""Seconds of a task: a host with ten thousand pages, slowly asked. What hangs longer is ended."""
_SETTINGS = {
    "task_serializer": "json",
    "accept_content": ["json"],  # a pickle would run the code of whoever reaches the engine
    "task_default_queue": QUEUE,
    "task_ignore_result": True,  # answers come back on a stream, to be deleted after COMMIT
    "task_acks_late": True,  # a task that was only taken, and not begun, is delivered again
    "worker_prefetch_multiplier": 1,
    "worker_max_tasks_per_child": 1,  # Twisted's reactor does not start twice
    "worker_concurrency": 1,
    "task_time_limit": LONGEST,
    "worker_hijack_root_logger": False,
    "broker_connection_retry_on_startup": True,
    "broker_connection_max_retries": None,  # an engine that comes back finds its workers
    "worker_cancel_long_running_tasks_on_connection_loss": False,  # the lease decides
    "broker_transport_options": {
        "visibility_timeout": LONGEST + 3600,  # above the longest task, or it would be started twice
        "unacked_restore_throttle": 1,  # else the sweep for what a dead worker held comes every 100 s
        "socket_connect_timeout": 3,
        "socket_timeout": 30,
        "socket_keepalive": True,
        "health_check_interval": 15,
    },
}


def app_of(url: str) -> Celery:
    """Celery with that engine."""
    app = Celery("tracker", broker=url)
    app.conf.update(_SETTINGS)
    return app


def alive(app: Celery, wait: float) -> list[str]:
    """Names of the workers that answer."""
    answers = app.control.ping(timeout=wait) or []
    return sorted(name for answer in answers for name in answer)
