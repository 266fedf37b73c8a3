# Paths are relative on purpose: the checkout may lie in a folder whose name has spaces.
SHELL := /bin/bash
# The Python that belongs to QGIS, whatever pyenv, conda or a virtual environment put first on PATH.
export PYTHON := /usr/bin/python3
# Extra arguments for the program that a target runs.
ARGS ?=
# Where the other Debians are kept.
DEBIAN13_ROOT ?= /var/cache/esflow/debian13
UNSTABLE_ROOT ?= /var/cache/esflow/unstable

VENV := .venv
BENCH_VENV := .venv-bench
TEST_REQUIREMENTS := 'pytest>=8' 'pytest-qgis>=5,<6' 'hypothesis>=6.100' 'ruff>=0.6'
IN_QGIS := bash scripts/qgis_env.sh

.DEFAULT_GOAL := help
.PHONY: help demo test check bench install package translations docs screenshots debian13 test-debian13 unstable test-unstable tools clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{ printf "  make %-15s %s\n", $$1, $$2 }' Makefile

demo: ## run the chains of water, carbon and food on the sample basin, without a window; results in demo/
	@bash scripts/install_packages.sh demo
	@$(IN_QGIS) $(PYTHON) scripts/demo.py $(ARGS)

test: tools ## run the whole suite, or part of it: make test ARGS="-k river"
	@$(IN_QGIS) $(VENV)/bin/python -m pytest $(ARGS)

# N999 objects to the names of modules, and with them to whatever this folder is called.
check: tools ## what has to pass before a change is submitted: ruff, translations, manual, names of Qt 6, tests
	@$(VENV)/bin/python -m ruff check --ignore N999 .
	@$(IN_QGIS) $(VENV)/bin/python scripts/translations.py check
	@$(IN_QGIS) $(VENV)/bin/python scripts/make_docs.py check
	@$(IN_QGIS) $(VENV)/bin/python scripts/check_qt6.py
	@$(IN_QGIS) $(VENV)/bin/python -m pytest $(ARGS)

bench: tools ## compare speed and memory with other programs, side by side
	@bash scripts/with_peers.sh $(BENCH_VENV) $(IN_QGIS) $(VENV)/bin/python tests/benchmarks/run.py $(ARGS)

install: ## link this folder into your QGIS profiles as the plugin esflow
	@bash scripts/install_plugin.sh

package: ## build dist/esflow-VERSION.zip for the plugin manager, from the last commit
	@bash scripts/package.sh

translations: tools ## bring i18n/ up to date with the sources
	@$(IN_QGIS) $(VENV)/bin/python scripts/translations.py update

docs: tools ## write the manual's pages of algorithms from the code, and build its HTML
	@$(IN_QGIS) $(VENV)/bin/python scripts/make_docs.py
	@$(PYTHON) scripts/make_help.py

screenshots: ## take the manual's screenshots from the real program
	@$(IN_QGIS) $(PYTHON) scripts/make_screenshots.py $(ARGS)

debian13: ## as root: build a Debian 13 (QGIS 3.40, NumPy 2) in a folder of its own (3 GB)
	@bash scripts/debian_root.sh build trixie $(DEBIAN13_ROOT)

test-debian13: debian13 ## as root: run the suite there, or part of it
	@bash scripts/debian_root.sh run $(DEBIAN13_ROOT) test

unstable: ## as root: build a Debian unstable, with the newest QGIS that Debian has, the same way
	@bash scripts/debian_root.sh build sid $(UNSTABLE_ROOT)

test-unstable: unstable ## as root: run the suite there, or part of it
	@bash scripts/debian_root.sh run $(UNSTABLE_ROOT) test

clean: ## remove everything that the other targets made
	rm -rf demo dist docs/html $(VENV) $(BENCH_VENV) .pytest_cache .ruff_cache .hypothesis .qgis-settings
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

tools:
	@bash scripts/install_packages.sh test
	@bash scripts/venv.sh $(VENV) $(TEST_REQUIREMENTS)
