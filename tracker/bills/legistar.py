"""Legistar Web API: matters, their histories, events with items; and mirrors that shorten the names of fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.bills.document import Action, BillDocument, distinct, newest
from tracker.bills.fields import Fields
from tracker.bills.steps import Body

_LAST = 1_000_000
_PREFIX = "Matter"


def read(answer: Sequence[Fields]) -> list[BillDocument]:
    """Documents of matters, of one matter's history, or of events; empty where it is none of Legistar's."""
    matters = [
        item for item in answer if item.has("MatterId", "MatterFile") or item.has("File", "StatusName", "TypeName")
    ]
    if matters:
        return [_matter(item) for item in matters]
    if any("MatterHistoryId" in item for item in answer):
        return [_record(None, None, None, list(_history(answer)))]
    items = [(event, item) for event in answer if "EventId" in event for item in event.each("EventItems")]
    items += [(Fields({}), item) for item in answer if "EventItemId" in item]
    if items:
        return [document for event, item in items if (document := _event_item(event, item))]
    return [
        _clerk(item)
        for item in answer
        if item.has("recordNumber", "title") and ("actions" in item or "status" in item)
    ]


def _matter(item: Fields) -> BillDocument:
    def named(name: str) -> tuple[str, str]:
        return _PREFIX + name, name

    actions = [*_history(list(item.each("MatterHistories", "History"))), *_days(item)]
    if status := item.words(*named("StatusName")):
        actions.append(Action(None, _LAST, status))
    title, name = item.words(*named("Title")), item.words(*named("Name"))
    # The clerk's own fields have no fixed meaning; in one of them many councils write the day of effect.
    own = (item.words(f"{_PREFIX}Text{number}") for number in range(1, 6))
    texts = (name if title else None, item.words("Summary"), item.words("MatterText", "Text"), *own)
    matter = _record(item.words(*named("File")), title or name, "\n".join(filter(None, texts)), actions)
    return replace(matter, record=item.words("MatterId"))


def _days(item: Fields) -> Iterator[Action]:
    """The three days that a matter carries."""
    for name, text in (("IntroDate", "Introduced"), ("PassedDate", "Passed"), ("EnactmentDate", "Enacted")):
        if (on := item.day(_PREFIX + name, name)) and not (name == "PassedDate" and _died(item)):
            yield Action(on, 0 if name == "IntroDate" else _LAST, text)


def _died(item: Fields) -> bool:
    """Some councils date the last vote as passed, whatever came of it."""
    status = (item.words("MatterStatusName", "StatusName") or "").lower()
    return any(word in status for word in ("fail", "withdrawn", "defeat", "not ", "died", "disapproved"))


def _history(lines: Sequence[Fields]) -> Iterator[Action]:
    for order, line in enumerate(lines):
        name = line.words("MatterHistoryActionName", "Action", "ActionName")
        text = name or line.words("MatterHistoryActionText", "Description")
        if text:
            on = line.day("MatterHistoryActionDate", "Date", "ActionDate")
            passed = _flag(line.number("MatterHistoryPassedFlag", "PassedFlag"))
            body = _body(line.words("MatterHistoryActionBodyName", "BodyName"))
            yield Action(on, order, text, passed=passed, body=body)


def _event_item(event: Fields, item: Fields) -> BillDocument | None:
    file, title = item.words("EventItemMatterFile"), item.words("EventItemTitle", "EventItemMatterName")
    if not (file and title):
        return None
    on = event.day("EventDate")
    text = (
        item.words("EventItemActionName", "EventItemActionText")
        or item.words("EventItemMatterStatus")
        or "On the agenda"
    )
    passed, body = _flag(item.number("EventItemPassedFlag")), _body(event.words("EventBodyName"))
    return _record(file, title, None, [Action(on, 0, text, passed=passed, body=body)])


def _clerk(item: Fields) -> BillDocument:
    """A clerk's own register with actions of the same kind."""
    actions = [
        Action(line.day("actionDate"), order, text, body=_body(line.words("actionByName")))
        for order, line in enumerate(item.each("actions"))
        if (text := line.words("actionName"))
    ]
    if status := item.words("status"):
        actions.append(Action(None, _LAST, status))
    return _record(item.words("recordNumber"), item.words("title"), None, actions)


def _body(name: str | None) -> Body | None:
    """What a committee approves, the council has not."""
    return "committee" if name and "committee" in name.lower() else None


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def _record(identifier: str | None, title: str | None, abstract: str | None, actions: list[Action]) -> BillDocument:
    lines = distinct(actions)
    return BillDocument(
        identifier=identifier,
        title=title,
        abstract=abstract or None,
        actions=lines,
        published=newest(lines),
        council=True,
    )
