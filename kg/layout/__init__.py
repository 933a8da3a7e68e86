"""Where nodes stand on a page."""
