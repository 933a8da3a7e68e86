"""Things by name: found, resolved, shown."""
