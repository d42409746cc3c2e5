# Two commands are enough: `make run` to see it, `make test` to trust it.
PYTHON ?= python3
PORT ?= 8001
BIN = .venv/bin

.PHONY: kills install run test lint audit bench bench-site bench-hosts bench-scale bench-cluster test-cluster bench-readers soak demo maps words

install: .venv/installed

run: .venv/installed
	@$(BIN)/tracker run; status=$$?; \
	[ $$status -eq 0 ] || echo "Some sources could not be read (status $$status). The answers rest on the dossiers."
	@$(BIN)/tracker serve --port $(PORT)

demo: .venv/installed
	$(BIN)/tracker demo

test: .venv/tools
	$(BIN)/python -m pytest

# Several workers on a real engine, and all that may befall them: most of it is part of `make test`, too.
test-cluster: .venv/tools
	CLUSTER_TESTS=full $(BIN)/python -m pytest tests/cluster tests/tracker/test_bucket.py

lint: .venv/tools
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/tracker check

# The locks against published advisories. A known fault is red; a database that cannot be asked is said.
audit: .venv/tools
	@$(BIN)/python -m tests.audit

# Beside bare Scrapy, urlwatch and changedetection.io; records, answers, feeds: ten minutes. docs/performance.md.
bench: .venv/tools
	$(BIN)/python -m tests.bench

# The site on a million periods and five million changes: ten minutes to make them, 5 GB of disk.
bench-site: .venv/tools
	$(BIN)/python -m tests.bench.site

# A round over 50,000 sources on 5,000 loopback hosts, one request a second to each: three quarters of an hour.
bench-hosts: .venv/tools
	$(BIN)/python -m tests.bench.hosts

# 50,000 pages by 1, 2 and 4 workers on a real engine: half an hour.
bench-cluster: .venv/tools
	$(BIN)/python -m tests.cluster.bench

# What a page, an answer and a recording cost, for docs/scale.md. LEDGER=file: the site on that ledger too.
bench-scale: .venv/tools
	$(BIN)/python -m tests.scale.measure $(LEDGER)

# Precision and recall of the readers. DEV=1 hides what is missed in the held-out third of the gold.
bench-readers: .venv/tools
	$(BIN)/python -m tests.readers_bench $(if $(DEV),--dev)

# A simulated year, 365 runs over 200 sources with faults at random: half an hour of a core. docs/soak.md.
soak: .venv/tools
	$(BIN)/python -m tests.soak

# 200 runs killed at random moments and 40 at calls of the system, beside a tracker never killed; disks that fill up at
# every point. Half an hour of processor time.
kills: .venv/tools
	$(BIN)/python -m tests.kills.campaign
	FULL=1 $(BIN)/python -m pytest -s -n0 tests/disk

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
