"""Problem details as an HTML page."""

from __future__ import annotations

import json
from http import HTTPStatus

from kg.server.reply import Reply


def problem_page(reply: Reply, lang: str) -> Reply:
    """Return *reply*, which has problem details, as a page in *lang*; the detail stays in English."""
    from kg.site.messages import messages
    from kg.site.template import own_style, rendered

    entry, (style, policy) = json.loads(bytes(reply.body)), own_style()
    page = rendered(
        "problem.html.j2",
        lang=lang,
        say=messages(lang),
        missing=reply.status == HTTPStatus.NOT_FOUND,
        detail=entry["detail"],
        suggestions=entry.get("suggestions", []),
        style=style,
        policy=policy,
    )
    headers = {**reply.headers, "Content-Security-Policy": f"{policy}; frame-ancestors 'none'"}
    return reply._replace(body=page, media="text/html; charset=utf-8", headers=headers)
