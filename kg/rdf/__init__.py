"""RDF: terms and their prefixes, and what it takes to read and write files of it."""
