"""The server must do what its OpenAPI description says, for requests that fit it and that nearly do."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings

from tests.servers import sovkg

FEW = 2
"""The number of requests of each kind to each operation."""
SOME = 9
"""One question in this many is asked, as the same code describes and answers all of them."""


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_server_does_what_its_description_says() -> None:
    from schemathesis import GenerationMode, openapi
    from schemathesis.core.result import Ok
    from schemathesis.specs.openapi.checks import positive_data_acceptance

    with sovkg() as (address, _):
        schema = openapi.from_url(f"{address}/openapi.json")
        operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
        questions = [each for each in operations if each.path.startswith("/api/queries/")]
        others = [each for each in operations if each not in questions]
        assert len(questions) > 60
        assert len(others) > 10
        for operation in [*others, *questions[::SOME]]:
            is_text = operation.path == "/sparql"  # which no JSON schema describes
            unchecked = [positive_data_acceptance] if is_text else []
            takes = operation.path.startswith("/api/") or is_text
            for mode in ("positive", "negative") if takes else ("positive",):
                _ask(operation.as_strategy(generation_mode=GenerationMode(mode)), unchecked)


def _ask(cases: Any, unchecked: list[Any]) -> None:
    """Send a few of *cases* and check the answers against the description, except for *unchecked*."""

    @seed(20)
    @settings(max_examples=FEW, database=None, suppress_health_check=list(HealthCheck))
    @given(case=cases)
    def asked(case: Any) -> None:
        case.call_and_validate(headers={"Accept-Encoding": "identity"}, excluded_checks=unchecked)

    asked()
