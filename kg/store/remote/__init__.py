"""Stores on servers: queries and fills any SPARQL 1.1 endpoint over HTTP."""
