"""The graph as one cites it: a file a format, with checksums, and what catalogues and crates say of them."""
