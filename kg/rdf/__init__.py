"""RDF: terms, namespaces and prefixes, and reading and writing of files."""
