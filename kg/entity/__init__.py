"""Things by name: search, resolution of names, and all statements about a thing."""
