"""Names: how things are labelled, and which things a name means."""
