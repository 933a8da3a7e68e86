"""Metrics of the server for Prometheus."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.types import Scope

from kg.server.pool import Pool

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)


class Metrics:
    """Requests by route and status, how long they took, and the workers of *pool*."""

    def __init__(self, pool: Pool) -> None:
        self._registry = CollectorRegistry()
        labels = ("route", "method", "status")
        self._requests = Counter("sovkg_requests", "Requests answered.", labels, registry=self._registry)
        self._seconds = Histogram(
            "sovkg_request_seconds",
            "How long requests took.",
            ("route",),
            registry=self._registry,
            buckets=_SECONDS,
        )
        for name, description, value in (
            ("busy", "Workers that are answering a question.", lambda: pool.busy),
            ("waiting", "Questions that are waiting for a worker.", lambda: pool.waiting),
            ("ended", "Workers stopped at a limit so far.", lambda: pool.ended),
        ):
            Gauge(f"sovkg_workers_{name}", description, registry=self._registry).set_function(value)

    def record(self, scope: Scope, status: int, seconds: float) -> None:
        """Count a request with its *status*, which took so many *seconds*."""
        # the names of routes, as paths and methods are arbitrary
        route = getattr(scope.get("endpoint"), "__name__", "none")
        method = scope["method"] if scope["method"] in ("GET", "HEAD", "POST", "OPTIONS") else "other"
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def text(self) -> bytes:
        """Return the metrics in Prometheus' text format."""
        return generate_latest(self._registry)
