"""A cold ``sovkg query`` against a bare process that imports click and pyoxigraph and parses the same files.

Both are whole processes, run in turn (A B A B …) so that a busy machine slows both; what counts is
the median of the ratios A/B, pair by pair. Seconds are wall clock.
"""

import compileall
import statistics
import subprocess
import sys
import time
from pathlib import Path

import kg
from kg import bundle
from kg.question.catalogue import questions

PAIRS = 40
BARE = """import click, pyoxigraph, sys
formats = {"ttl": pyoxigraph.RdfFormat.TURTLE, "trig": pyoxigraph.RdfFormat.TRIG}
for path in sys.argv[1:]:
    for quad in pyoxigraph.parse(path=path, format=formats[path.rsplit(".", 1)[1]]):
        pass
"""


def seconds(command: list[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main() -> None:
    """Print medians and the ratio for two questions."""
    questions()  # writes the index of the questions, as a wheel has it
    compileall.compile_dir(Path(kg.__file__).parent, quiet=1)  # as an installer does
    bare = [sys.executable, "-c", BARE, *map(str, bundle.graph_files())]
    for name in ("investments", "errata"):
        command = [str(Path(sys.executable).parent / "sovkg"), "query", name]
        seconds(command), seconds(bare)
        pairs = [(seconds(command), seconds(bare)) for _ in range(PAIRS)]
        query, plain = (statistics.median(column) for column in zip(*pairs, strict=True))
        ratios = sorted(a / b for a, b in pairs)
        print(
            f"cold start, {name}: sovkg {query * 1000:.0f} ms, bare {plain * 1000:.0f} ms, "
            f"ratio {statistics.median(ratios):.2f} (quartiles {ratios[PAIRS // 4]:.2f} to "
            f"{ratios[3 * PAIRS // 4]:.2f}, {PAIRS} interleaved pairs)"
        )


if __name__ == "__main__":
    main()
