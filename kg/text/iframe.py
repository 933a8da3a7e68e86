"""A page within a page: what a notebook shows of one."""

from html import escape


def iframe(page: str, title: str, high: int) -> str:
    """Return an element that shows the HTML document *page*, *high* pixels, apart from the page around it."""
    style = f"width: 100%; height: {high}px; border: 0"
    return f'<iframe title="{escape(title)}" style="{style}" srcdoc="{escape(page)}"></iframe>'
