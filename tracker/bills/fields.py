"""Fields of a JSON record under whatever spelling: `status_text`, `StatusText` and `statusText` are one name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tracker.bills.document import day, words


class Fields:
    """A JSON object. What is absent, null or of another kind is None or empty, never an error."""

    def __init__(self, value: object) -> None:
        self._values: Mapping[str, Any] = (
            {_name(str(key)): item for key, item in value.items()} if isinstance(value, Mapping) else {}
        )

    def __contains__(self, name: str) -> bool:
        return _name(name) in self._values

    def has(self, *names: str) -> bool:
        """All of the names are there."""
        return all(name in self for name in names)

    def raw(self, *names: str) -> Any:
        """The first of the names that is there and not null."""
        found = (self._values.get(_name(name)) for name in names)
        return next((value for value in found if value is not None), None)

    def words(self, *names: str) -> str | None:
        """Text of the first of the names that has some."""
        return next((text for name in names if (text := words(self.raw(name)))), None)

    def day(self, *names: str) -> str | None:
        """Day of the first of the names that has one."""
        return next((found for name in names if (found := day(self.raw(name)))), None)

    def number(self, *names: str) -> int | None:
        """A whole number, in quotes or not."""
        value = self.raw(*names)
        if isinstance(value, str) and value.strip().lstrip("-").isdecimal() and len(value) < 12:
            return int(value)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def of(self, *names: str) -> Fields:
        """The object under a name."""
        return Fields(self.raw(*names))

    def each(self, *names: str) -> Iterator[Fields]:
        """The objects of a list; also of an object with the keys 0, 1, ..., and of `{"items": [...]}`."""
        yield from (Fields(item) for item in _list(self.raw(*names)) if isinstance(item, Mapping))

    def texts(self, name: str) -> tuple[str, ...]:
        """The plain texts of a list."""
        value = self.raw(name)
        return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def records(value: object) -> list[Fields]:
    """A JSON answer as a list of objects, whether it is one or several."""
    items = value if isinstance(value, list) else [value]
    return [Fields(item) for item in items if isinstance(item, Mapping)]


def _list(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    if not isinstance(value, Mapping):
        return []
    if "items" in value or "item" in value:
        return _list(value.get("items", value.get("item")))
    return [item for key, item in value.items() if str(key).isdecimal()]


def _name(key: str) -> str:
    return key.replace("_", "").replace("-", "").lower()
