"""Optional packages: they are imported inside :func:`needed`, which reports how to install them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kg.errors import WrongUsage

EXTRAS = {
    "docx": "word",
    "httptools": "serve",
    "mcp": "serve",
    "pandas": "pandas",
    "polars": "polars",
    "prometheus_client": "serve",
    "starlette": "serve",
    "uvicorn": "serve",
    "uvloop": "serve",
    "vl_convert": "charts",
    "xlsxwriter": "excel",
}
"""The extra of this project that installs a module, by the module's name."""


@contextmanager
def needed(instead: str = "") -> Iterator[None]:
    """Import optional packages in the block; of a missing one say how to install it, or what to do *instead*.

    Raises:
        WrongUsage: a package of EXTRAS is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        if name not in EXTRAS:
            raise
        advice = f"pip install 'sovereign-ai-kg[{EXTRAS[name]}]'" + (f", or {instead}" if instead else "")
        raise WrongUsage(f"{name} is not installed", advice=advice) from None
