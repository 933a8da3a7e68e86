"""A worker process: the open graph, its jobs, and their limits."""
