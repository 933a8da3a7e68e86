"""Canonical JSON, so that equal content has an equal digest.

It is RFC 8785 (JSON Canonicalization Scheme) without numbers, the difficult part of that: a receipt has
none, and is refused if it does.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NoReturn

from kg.errors import DataError

DIGEST = "digest"
"""The member that holds the digest of all the others."""


def canonical(value: object) -> bytes:
    """Return *value* as canonical JSON: members sorted by their UTF-16 code units, no spaces, UTF-8."""
    return json.dumps(_ordered(value), ensure_ascii=False, separators=(",", ":")).encode()


def _ordered(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _ordered(value[name]) for name in sorted(value, key=lambda n: n.encode("utf-16-be"))}
    if isinstance(value, list | tuple):
        return [*map(_ordered, value)]
    if value is None or isinstance(value, bool | str):
        return value
    raise TypeError(f"{value!r}: a receipt cannot contain {type(value).__name__}")


def digest(receipt: Mapping[str, Any]) -> str:
    """Return the SHA-256 of *receipt* without its digest, as canonical JSON."""
    rest = {name: value for name, value in receipt.items() if name != DIGEST}
    return f"sha256:{hashlib.sha256(canonical(rest)).hexdigest()}"


def parsed(text: str, name: str) -> dict[str, Any]:
    """Return the object in the JSON *text* of the file *name*.

    Raises:
        DataError: it is not valid JSON, no object, or has a number or a repeated member, as no receipt has.
    """

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(found := dict(pairs)) < len(pairs):
            raise ValueError("an object has the same member twice")
        return found

    def number(text: str) -> NoReturn:
        raise ValueError(f"receipts contain no numbers such as {text}")

    try:
        found = json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=members,
            parse_int=number,
            parse_float=number,
            parse_constant=number,
        )
        canonical(found)
    except (ValueError, RecursionError) as error:
        raise DataError(f"{name}: not a receipt, or damaged ({error}); create a new one") from None
    if not isinstance(found, dict):
        raise DataError(f"{name}: not a receipt; `sovkg query NAME --receipt FILE` writes one")
    return found
