"""The HTTP side of the server: routes, handlers, requests, responses, cache and metrics."""
