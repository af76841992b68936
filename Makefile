# make crawl            crawl the sample newsroom that ships with the project, into output/sample/
# make crawl URL=…      crawl a site of yours, politely; SPIDER, OUTPUT and ARGS="-a max_articles=10" as you like
# make setup            make .venv with what crawls, a Scrapyd and deploying need; the others do so too where it is missing
# make scrapyd          start a Scrapyd here, its files in $NEWSCRAWL_DATA_DIR (data/ unless set); docs/scrapyd.md
# make deploy           send the project to it; TARGET=server to the one at $NEWSCRAWL_SCRAPYD_URL
# make browser          get a Chromium for pages that are built by scripts, where there is none; docs/javascript.md
# make postgres         get PostgreSQL, where there is none, for the tests of what is delivered to it; docs/stores.md
# make test             run the tests
# make quick            run those that start no crawl, browser or server: seven in ten, in two to three minutes
# make check            run the tests, the linter and the type checker

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_FOR_TESTS := $(VENV)/.ready-for-tests
SPIDER ?= news
ARGS ?=
TARGET ?= default
QUICK := $(addprefix tests/,channels dedupe extract links page quality text times urls walk \
	test_items.py test_parse.py test_skins.py test_wiring.py)
OUTPUT_ARG := $(if $(OUTPUT),-s NEWSCRAWL_OUTPUT="$(OUTPUT)")

.PHONY: setup crawl scrapyd deploy browser postgres test quick check check-style clean

setup: $(READY)

crawl: $(READY)
ifdef URL
	$(BIN)/scrapy crawl $(SPIDER) -a url="$(URL)" $(OUTPUT_ARG) $(ARGS)
else
	$(BIN)/python -m tests.newsroom.crawl
endif

scrapyd: $(READY)
	@exec $(BIN)/python deploy/start_scrapyd.py

deploy: $(READY)
	@$(BIN)/python deploy/deploy_egg.py $(TARGET)

browser: $(READY)
	@$(BIN)/python deploy/get_browser.py

postgres: $(READY)
	@$(BIN)/python -m deploy.get_postgres

# Python keeps what it has compiled: tests start many others, and each would compile the project again.
test: export PYTHONDONTWRITEBYTECODE =
test: $(READY_FOR_TESTS)
	$(BIN)/python -m pytest -n 4 --dist loadfile --no-loadscope-reorder

quick: export PYTHONDONTWRITEBYTECODE =
quick: $(READY_FOR_TESTS)
	$(BIN)/python -m pytest -n 4 --dist loadfile --no-loadscope-reorder $(QUICK)

check: test check-style

check-style: $(READY_FOR_TESTS)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

$(READY): pyproject.toml requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit("newscrawl needs Python 3.10 or later; name one: make PYTHON=python3.12" if sys.version_info < (3, 10) else 0)'
	@echo "Setting up: making $(VENV) and getting its packages, which takes a minute or so …"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -qq --upgrade pip
	@$(BIN)/python -m pip install -qq --editable ".[deploy,postgres,speed]"
	@touch $@

$(READY_FOR_TESTS): $(READY)
	@echo "Setting up: getting the packages of tests, linter and type checker …"
	@$(BIN)/python -m pip install -qq --editable ".[dev]"
	@touch $@

clean:
	rm -rf $(VENV) build *.egg-info .pytest_cache .mypy_cache .ruff_cache
