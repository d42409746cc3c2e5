# Two commands are enough: `make run` to see it, `make test` to trust it.
PYTHON ?= python3
PORT ?= 8001
BIN = .venv/bin

.PHONY: install run test lint bench bench-site bench-readers demo maps words

install: .venv/installed

run: .venv/installed
	@$(BIN)/tracker run; status=$$?; \
	[ $$status -eq 0 ] || echo "Some sources could not be read (status $$status). The answers rest on the dossiers."
	@$(BIN)/tracker serve --port $(PORT)

demo: .venv/installed
	$(BIN)/tracker demo

test: .venv/tools
	$(BIN)/python -m pytest

lint: .venv/tools
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/tracker check

bench: .venv/tools
	$(BIN)/python -m tests.bench

# The site on a million periods and five million changes: ten minutes to make them, 5 GB of disk.
bench-site: .venv/tools
	$(BIN)/python -m tests.site_bench

# Precision and recall of the readers. DEV=1 hides what is missed in the held-out third of the gold.
bench-readers: .venv/tools
	$(BIN)/python -m tests.readers_bench $(if $(DEV),--dev)

# The outlines on the site, made again from the two atlases: data/README.md says which.
maps: .venv/installed
	$(BIN)/python -m tracker.maps $(ATLASES)

# The words of the interface, gathered from the code into the catalogues, and these compiled: docs/translating.md.
words: .venv/tools
	$(BIN)/python -m tests.words

# The lock holds exact versions and hashes; our own package adds nothing to it.
.venv/installed: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

.venv/tools: .venv/installed requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@
