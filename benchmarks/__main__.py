"""``python -m benchmarks``: runs every benchmark and prints its table."""

from benchmarks import cold_start, explorer

if __name__ == "__main__":
    cold_start.main()
    explorer.main()
