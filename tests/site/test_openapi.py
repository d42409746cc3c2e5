"""The OpenAPI document tells the truth: schemathesis asks every operation what it may be asked, and what not."""

from __future__ import annotations

import re
from typing import Any

import hypothesis
import pytest
import schemathesis
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tracker.model import Change
from tracker.model.change import PUBLIC
from tracker.site import api
from tracker.site.api import for_machines
from tracker.site.operations import OPERATIONS
from tracker.site.pages.api import example

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
PLACES = ("xx-n", "xx-s", "xx-n-lake", "xx-w", "xx-e")
"""What somebody who knows the places would ask for: words at random are no place."""


@pytest.fixture(scope="module")
def schema(datasette: Any) -> Any:
    return schemathesis.openapi.from_asgi("/openapi.json", datasette.app())


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["meant", "not meant"])
@pytest.mark.parametrize("path", [operation.path for operation in OPERATIONS])
def test_every_operation_keeps_its_word(schema: Any, path: str, mode: GenerationMode) -> None:
    operation = schema[path]["GET"]
    if mode is GenerationMode.NEGATIVE and not operation.definition.raw["parameters"]:
        pytest.skip("nothing can be asked wrongly of it")

    @hypothesis.settings(max_examples=20, derandomize=True, database=None, deadline=None,
                         suppress_health_check=list(hypothesis.HealthCheck))  # fmt: skip
    @hypothesis.given(operation.as_strategy(generation_mode=mode))
    def ask(case: Any) -> None:
        case.call_and_validate(checks=CHECKS)

    ask()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "path", [o.path for o in OPERATIONS if any(a.name in ("place", "code") for a in o.arguments)]
)
def test_it_does_so_for_places_that_there_are(schema: Any, path: str, place: str) -> None:
    operation = schema[path]["GET"]

    @hypothesis.settings(max_examples=5, derandomize=True, database=None, deadline=None,
                         suppress_health_check=list(hypothesis.HealthCheck))  # fmt: skip
    @hypothesis.given(operation.as_strategy())
    def ask(case: Any) -> None:
        for parameters in (case.path_parameters, case.query):
            for name in {"place", "code"} & {*(parameters or {})}:
                parameters[name] = place
        (case.query or {}).pop("zip", None)
        case.call_and_validate(checks=CHECKS)

    ask()


async def test_the_examples_answer(client: Any, datasette: Any) -> None:
    board = await datasette.board()
    for operation in OPERATIONS:
        if address := example(operation.example, board):
            response = await client.get(address)
            assert response.status_code == 200, address
            assert response.headers["content-type"].partition(";")[0] in operation.gives


def test_every_address_for_programs_is_in_it() -> None:
    plain = {regex for regex, _ in for_machines.ROUTES}
    samples = [re.sub(r"\{(\w+)\}", _sample, operation.path) for operation in OPERATIONS]
    for regex, _ in api.ROUTES:
        assert regex in plain or any(re.match(regex, sample) for sample in samples), regex
    for sample in samples:
        assert any(re.match(regex, sample) for regex, _ in api.ROUTES), sample


def _sample(part: re.Match[str]) -> str:
    return {"kind": "atom", "form": "csv", "sha256": "0" * 64, "name": "all"}.get(part[1], "xx")


def test_an_event_is_described_as_it_is_told(schema: Any) -> None:
    described = schema.raw_schema["components"]["schemas"]["Change"]
    assert [*described["properties"]] == list(PUBLIC)
    assert set(PUBLIC) < set(Change.model_fields)
