"""A worker process: the open graph, and the jobs that it does within its limits."""
