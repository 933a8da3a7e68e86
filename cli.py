"""The command line from a checkout: ``python cli.py`` is ``sovkg``."""

from kg.cli import cli

if __name__ == "__main__":
    cli(prog_name="sovkg")
