"""From a SELECT to the queries that find its evidence: parsed, checked, derived and written again."""
