# Everything one does with this project, as readable lists of steps. Each step is skipped when it is already done.
.PHONY: run test check build bench migration tests trials end-to-end quality program set-up site
.DEFAULT_GOAL := run

# What the server's side is checked and tested with. Never --all-features: ssr and hydrate exclude each other.
SERVER_SIDE := -p app -p server -p certificate -p migrations --features app/ssr

# Build and serve the demo on http://localhost:3000.
run: set-up site
	cargo run -p server --bin pacthouse -- serve --demo

# Check and test everything; ends with a summary.
test:
	@scripts/steps check tests end-to-end quality

# Formatting, lints on both sides (server and browser), and the contrast of colours.
check: set-up
	cargo fmt --all --check
	cargo clippy $(SERVER_SIDE) --all-targets -- -D warnings
	cargo clippy -p glue -p bare -p floor -- -D warnings
	RUSTFLAGS= scripts/wasm-clippy
	node style/contrast.mjs

# Unit, property and data tests; the data tests on SQLite and on a PostgreSQL that lives as long as they do.
tests: set-up site
	@scripts/setup-pdf
	PACTHOUSE_TEST_PYTHON="$$(scripts/setup-python)" scripts/with-postgres cargo test --no-fail-fast $(SERVER_SIDE)

# The trials alone, and in their whole size: ten thousand mails, five thousand members. `make tests` does with a tenth of each.
trials: set-up site
	PACTHOUSE_TRIALS=whole PACTHOUSE_TEST_PYTHON="$$(scripts/setup-python)" scripts/with-postgres cargo test $(SERVER_SIDE) --test trials

# Stories told to a real browser. E2E="--grep pacts" picks some.
end-to-end: program
	cd e2e && npx playwright test $(or $(E2E),--project=wide --project=phone)

# Public pages judged by Lighthouse, html-validate and the Nu checker, and weighed.
quality: program
	@scripts/setup-java
	cd e2e && npx playwright test --project=quality

# The program, built as the tests build it and not a second time, and what drives a browser to it.
program: set-up site
	@scripts/setup-chromium
	@scripts/setup-node e2e
	cargo test --no-run $(SERVER_SIDE) --test trials

# target/release/pacthouse: one file that carries everything.
build: set-up
	@scripts/assets --release
	cargo rustc --release -p server --bin pacthouse -- $$(scripts/link-small)

# What Pacthouse costs, beside nginx, a bare axum handler and lists by hand. BENCH_ONLY=cached,lists picks sections.
bench: build
	@scripts/setup-h2load
	@scripts/setup-nginx
	cargo build --profile yardstick -p bare -p floor
	@node scripts/bench/main.mjs

# A new migration: make migration NAME=create_seats
migration:
	@scripts/migration $(NAME)

# What compiling needs.
set-up:
	@scripts/setup-rust
	@scripts/setup-node .

# What a browser receives, in target/site.
site: set-up
	@scripts/assets
