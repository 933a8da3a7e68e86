"""What a script prints must not depend on the order in which a process iterates over sets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def printed(script: str, *args: str) -> bytes:
    """Return what *script* prints with *args*, after checking that it is the same with two hash seeds."""
    one, other = (
        subprocess.run(
            [sys.executable, "-c", script, *args],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parent.parent)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    )
    assert one == other
    return one
