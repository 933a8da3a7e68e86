"""How the content of a page is packed into one file: records as rows, compressed blocks, and a cache."""
