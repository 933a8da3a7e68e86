"""Stores behind an address: any SPARQL 1.1 endpoint, asked and filled over HTTP."""
