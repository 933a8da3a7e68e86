"""HTTP: routes and what answers at them; how requests are read, and replies sent, cached and counted."""
