"""``python -m kg`` is ``sovkg``."""

from kg.cli import cli

cli(prog_name="sovkg")
