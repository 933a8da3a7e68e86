"""The pictures of the documentation; ``python -m figures`` updates them."""
