"""Works on the text of SPARQL queries: checks it, inserts values, and derives queries for evidence."""
