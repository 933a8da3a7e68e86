"""The graph on the web and to assistants: only read, each question asked in a process that can be ended."""
