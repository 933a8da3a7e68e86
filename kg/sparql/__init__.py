"""SPARQL as text: what a query may ask, how values enter it, and which queries find its evidence."""
