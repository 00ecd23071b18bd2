# Two commands do everything on a fresh machine: `make demo` and `make test`. Both make their own environment.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
OUT    ?= demo-out
RUNS   ?= 3

.PHONY: demo test check bench clean

demo: $(VENV)/.installed
	@$(BIN)/python examples/demo.py $(OUT)

test: $(VENV)/.installed-test
	$(BIN)/python -m pytest $(PYTEST)

check: $(VENV)/.installed-check
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

bench: $(VENV)/.installed
	$(BIN)/python benchmarks/speed.py $(RUNS)
	$(BIN)/python benchmarks/readers.py $(RUNS)
	$(BIN)/python benchmarks/scanning.py --sizes 10 --hostile 0

clean:
	rm -rf $(VENV) $(OUT) dist

# A stamp is set last of all, so that an installation that broke off is begun again and not taken for done.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'legalgraph needs Python 3.11 or later; say which with: make PYTHON=/path/to/python3.12 demo' >&2; exit 2; }
	@echo 'Making an environment in $(VENV) and fetching the packages; this is done once.'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	@touch $@

$(VENV)/.installed: $(VENV)/.made pyproject.toml
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.installed-test: $(VENV)/.installed
	@$(BIN)/python -m pip install --quiet --group test
	@touch $@

$(VENV)/.installed-check: $(VENV)/.installed
	@$(BIN)/python -m pip install --quiet --group check --group test
	@touch $@
