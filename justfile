# Everyday commands; `just` lists them. Each is a plain cargo or zabeteh command.

# Show the recipes.
default:
    @just --list

# The gate: formatting, lints, tests, and the forms themselves.
check:
    cargo fmt --check
    cargo clippy --all-targets -- -D warnings
    cargo test
    cargo run --release -- check
    cargo run --release -- fmt --check
    cargo run --release -- test
    cargo run --release -- build --check

# Write generated/ from forms/.
build:
    cargo run --release -- build

# The tests, or those whose path holds a word: `just test language`.
test word="":
    cargo test {{word}}

# Accept changed snapshots; look at `git diff` before you commit.
review:
    INSTA_UPDATE=always cargo test

# Measure the released program against a floor; `just bench 1000` takes 1,000 synthetic forms.
bench forms="":
    cargo bench --bench compile -- {{forms}}

# The tree of a source.
ast file:
    cargo run -- ast {{file}}

# The meaning of all sources, as JSON.
contract:
    cargo run -- contract

# The page of a problem: `just explain Z0404`.
explain code:
    cargo run -- explain {{code}}

# Begin a form: `just new-form balcony-repair permit`.
new-form id group:
    cargo run -- new form {{id}} --group {{group}}

# Begin a case of the reader: an empty source, named like 0101-unread-words.en.
new-case name:
    touch tests/cases/syntax/problems/{{name}}.zab
