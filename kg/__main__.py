"""Lets ``python -m kg`` run the program ``sovkg``."""

from kg.cli import cli

cli(prog_name="sovkg")
