"""The OpenAPI document: made of the table of operations and of the models whose values the answers are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

import tracker
from tracker.answer import Answer
from tracker.model import Change, Noun, Subject
from tracker.model.change import PUBLIC
from tracker.shipping import Shipment
from tracker.site.operations import HTML, JSON, OPERATIONS, SUBSTANCE, Argument, Operation
from tracker.site.panel import PeriodRow, StatusRow

_REF = "#/components/schemas/{model}"
_ERROR: Mapping[str, str | None] = {JSON: "Refusal", HTML: None, "text/plain": None}
_REFUSED = {400: "What was asked cannot be meant; the text names the argument", 404: "Nobody knows such a place"}


class ZipAnswer(Answer):
    """The strictest answer of all places that a ZIP code reaches, and all of them."""

    zip_code: str
    answers: tuple[Answer, ...]


class Shipments(Shipment):
    """The strictest answer; all of them, where a ZIP code reaches several places, in `answers`."""

    zip_code: str | None
    answers: tuple[Shipment, ...]


class _File(Noun):
    made_at: str
    license: str
    notice: str


class StatusFile(_File):
    """Today's answer for every place and substance."""

    rows: tuple[StatusRow, ...]


class PeriodFile(_File):
    """Every period of law that we hold or ever held."""

    rows: tuple[PeriodRow, ...]


class Delta(Noun):
    """Events, oldest first. `next` is the `since` to go on from; `more`: there are more already."""

    changes: tuple[Change, ...]
    next: str | None
    more: bool


class Refusal(BaseModel):
    """What was wrong with the question."""

    error: str


def openapi(subject: Subject, server: str) -> dict[str, Any]:
    """The document of the API as it is served at one address."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Legal Status Tracker",
            "version": tracker.__version__,
            "summary": "What the law says about a substance, place by place and day by day.",
            "description": "Information, not legal advice. Unknown does not mean legal. No key is needed.",
            "license": {"name": "CC0-1.0", "identifier": "CC0-1.0"},
        },
        "servers": [{"url": server}],
        "paths": {one.path: {"get": _get(one, subject)} for one in OPERATIONS},
        "components": {"schemas": _schemas()},
    }


def _get(operation: Operation, subject: Subject) -> dict[str, Any]:
    answers = {200: _answer("The answer", operation.gives)}
    answers |= {code: _answer(_REFUSED[code], _ERROR) for code in operation.refuses}
    return {
        "operationId": "_".join(part.strip("{}") for part in operation.path.replace(".", "/").split("/") if part),
        "summary": str(operation.about),
        "parameters": [_parameter(one, subject) for one in operation.arguments],
        "responses": {str(code): answer for code, answer in answers.items()},
    }


def _answer(about: str, gives: Mapping[str, str | None]) -> dict[str, Any]:
    content = {
        kind: {"schema": {"$ref": _REF.format(model=model)}} if model else {} for kind, model in gives.items()
    }
    return {"description": about, "content": content}


def _parameter(argument: Argument, subject: Subject) -> dict[str, Any]:
    ids = [substance.id for substance in subject.substances]
    form = {"enum": ids, "default": ids[0]} if argument == SUBSTANCE else dict(argument.form)
    return {
        "name": argument.name,
        "in": argument.where,
        "required": argument.where == "path",
        "description": str(argument.about),
        "schema": {"type": "string", **form},
    }


@cache
def _schemas() -> dict[str, Any]:
    models: tuple[type[BaseModel], ...] = (Answer, ZipAnswer, Shipments, StatusFile, PeriodFile, Delta, Refusal)
    found: dict[str, Any] = models_json_schema([(one, "serialization") for one in models], ref_template=_REF)[1][
        "$defs"
    ]
    either = [{"$ref": _REF.format(model=name)} for name in ("Answer", "ZipAnswer")]
    told = {name: found["Change"]["properties"][name] for name in PUBLIC}
    change = {**found["Change"], "properties": told, "required": list(PUBLIC)}
    return {**found, "Answers": {"anyOf": either}, "Change": change}
