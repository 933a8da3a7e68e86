"""What the page's own engine answers questions from, and understands them by."""
