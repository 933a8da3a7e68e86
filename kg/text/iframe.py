"""An HTML page within another one, as notebooks show it."""

from html import escape


def iframe(page: str, title: str, high: int) -> str:
    """Return an iframe element with the HTML document *page*, *high* pixels high."""
    style = f"width: 100%; height: {high}px; border: 0"
    return f'<iframe title="{escape(title)}" style="{style}" srcdoc="{escape(page)}"></iframe>'
