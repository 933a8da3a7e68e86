# `make demo` and `make test` set up what they need; nothing is asked for but Python 3.11+, git and make.
PYTHON ?= python3
BIN := .venv/bin
# else each of the tests' processes compiles the package anew
unexport PYTHONDONTWRITEBYTECODE
# a process more than CI has cores, as tests wait for browsers and servers
PYTEST := $(BIN)/python -m pytest -n 3 --dist loadgroup
# what comes from PyPI and what the system brings are installed side by side, and mypy runs beside other checks
MAKEFLAGS += -j2

.PHONY: demo test check lint style types page format docs release-data site bench system clean

demo: .venv/ready
	$(BIN)/sovkg query investments --country japan --evidence
	$(BIN)/sovkg graph -o sovereign-ai.html
	$(BIN)/sovkg export -o sovereign-ai.ttl
	@echo 'Now open sovereign-ai.html in a browser, or ask on: .venv/bin/sovkg queries'

test: .venv/dev lint system
	$(PYTEST)

check: .venv/dev lint
	$(PYTEST) -m 'not slow'

lint: style types page

style: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

# with the types of the questions, which editors and mypy read
types: .venv/dev
	$(BIN)/python -m kg.graph.stubs
	$(BIN)/mypy

page: .venv/dev node_modules/ready
	$(NPM) run --silent lint

format: .venv/dev node_modules/ready
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/python -m tests.published_context
	$(NPM) run --silent format

# transcripts, the notebook, diagrams, and the picture of the page where it is not current
docs: .venv/dev
	$(BIN)/python -m tests.transcripts
	$(BIN)/python -m tests.notebook
	$(BIN)/python -m figures

# what one cites and puts into an archive: the graph in each format, described and with checksums
release-data: .venv/dev
	mkdir -p dist
	$(BIN)/sovkg release dist/data

# the graph as a site with the manual in it, in build/site
site: .venv/dev
	rm -rf build/site && mkdir -p build
	$(BIN)/sovkg site build/site --docs docs/index.html
	PYTHONPATH=. NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet

# with options: make bench BENCH="--minutes 10 --sizes 9000"; python -m benchmarks --help names them
bench: .venv/dev
	$(BIN)/python -m benchmarks $(BENCH)

# What the tests need beside Python: a browser with fonts, Virtuoso, Jena and shells. Asks for nothing where they are there.
system:
	@command -v chromium-headless-shell >/dev/null && command -v virtuoso-t >/dev/null && fc-list 2>/dev/null | grep -qi 'noto.*cjk' && \
	  command -v javac >/dev/null && [ -e /usr/share/java/jena-tdb2.jar ] && \
	  command -v zsh >/dev/null && command -v fish >/dev/null && command -v less >/dev/null || { \
	  echo 'installing chromium-headless-shell, fonts-noto-cjk, virtuoso-opensource, libapache-jena-java, zsh, fish, less'; \
	  $(AS_ROOT) apt-get update -qq && { $(INSTALL) chromium-headless-shell >/dev/null || $(INSTALL) chromium >/dev/null; } && \
	    { command -v javac >/dev/null || $(INSTALL) default-jdk-headless >/dev/null; } && \
	    $(INSTALL) fonts-noto-cjk virtuoso-opensource libapache-jena-java zsh fish less >/dev/null; \
	} || echo 'could not install them; the tests that need them will fail until they are there'

INSTALL = $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq
AS_ROOT := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo 'sovkg needs Python 3.11 or newer; make PYTHON=python3.12 …'; exit 1; }
	@$(PYTHON) -m venv .venv || { $(INSTALL) python3-venv && $(PYTHON) -m venv --clear .venv; } \
	  || { rm -rf .venv; echo 'python3 -m venv failed; install the package python3-venv'; exit 1; }

.venv/ready: .venv/bin/python pyproject.toml
	@echo 'installing into .venv (a minute or two) …'
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e .
	@touch $@

.venv/dev: .venv/bin/python pyproject.toml
	@echo 'installing into .venv (a minute or two) …'
	@$(BIN)/python -m pip install -q --no-compile --disable-pip-version-check -e '.[dev]'  # what is used compiles itself
	@touch .venv/ready $@

# What builds and checks the page's scripts. Node itself comes with the development packages of Python.
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" npm

node_modules/ready: .venv/dev package-lock.json
	@$(NPM) ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

clean:
	rm -rf .venv node_modules dist build queries/index.tsv
