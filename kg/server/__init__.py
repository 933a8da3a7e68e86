"""A read-only server of the graph for the web and for assistants, with queries in separate processes."""
