"""``python -m benchmarks``: measures, and writes what came of it to ``benchmarks/RESULTS.md``."""

from __future__ import annotations

import argparse
import signal
from pathlib import Path

from benchmarks import explorer, report
from benchmarks.engine import engines
from benchmarks.run import Run
from benchmarks.work import Files

FOLDER = Path("build/benchmarks")


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--sizes",
        type=int,
        nargs="+",
        help="of graphs, in quads; default: 9000 100000, and 1000000 if there are 30 minutes or it is made",
    )
    parser.add_argument(
        "--minutes", type=float, default=30, help="for all of it; what is there by then is written"
    )
    parser.add_argument(
        "--limit",
        type=float,
        help="seconds for an answer; default: 10, in a short run fewer",
    )
    parser.add_argument("--rounds", type=int, default=20, help="how often each thing is measured at most")
    parser.add_argument(
        "--engines", nargs="+", help="which to ask beside pyoxigraph; default: all that are here"
    )
    parser.add_argument("--questions", nargs="+", default=[], help="which to ask; default: all")
    parser.add_argument("--page", action="store_true", help="compare the page with a plain one, too")
    parser.add_argument("--resume", action="store_true", help="go on with the samples of the last run")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="for graphs, stores and samples")
    parser.add_argument(
        "--results", type=Path, default=Path(__file__).parent, help="folder for what is written"
    )
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    path = given.folder / "samples.jsonl"
    if not given.resume:
        path.unlink(missing_ok=True)
    million = 1_000_000
    large = given.minutes >= 30 or Files(given.folder / str(million), 0).merge.exists()
    sizes = given.sizes or [9_000, 100_000, *([million] if large else [])]
    limit = given.limit or min(10.0, max(2.0, given.minutes / 4))
    known = [e for e in engines() if not given.engines or e.name in ("pyoxigraph", *given.engines)]
    begin = report.load()
    run = Run(path, known, given.minutes, limit, given.rounds, given.questions)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    page: list[str] = []
    try:
        run.sizes(sizes)
        page += explorer.lines() if given.page else []
    except KeyboardInterrupt:
        print("broken off; what was measured is written")
    finally:
        report.write(given.results, run.samples, known, (begin, report.load()), page)


if __name__ == "__main__":
    main()
