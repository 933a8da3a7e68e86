"""The graph held to its rules: shapes, violation queries, printed forms."""
