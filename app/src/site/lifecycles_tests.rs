//! What docs/lifecycles.md says is there: each entry that it names is of a type that the log knows, each test is one of both databases, and
//! no state is missing.

use crate::commitments::model::{Completion, ObligationState, StandingStatus};
use crate::pacts::model::PactState;
use crate::platform::i18n::put_together::ACTS;
use crate::platform::i18n::sources::root;
use crate::publications::step::EditionState;
use crate::sanctions::model::{Ending, Stage};
use std::fs;
use std::path::Path;

/// The words in backticks of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The rows of the tables, cell by cell, without their heads.
fn rows(text: &str) -> Vec<Vec<&str>> {
    let lines: Vec<&str> = text.lines().collect();
    let is_row = |at: usize| lines[at].starts_with("| ") && !lines.get(at + 1).is_some_and(|next| next.starts_with("|--"));
    (0..lines.len()).filter(|at| is_row(*at)).map(|at| lines[at].trim_matches('|').split('|').map(str::trim).collect()).collect()
}

/// The texts of all files of tests, and of those with tests in them.
fn read(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, all);
        } else if path.extension().is_some_and(|e| e == "rs") {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn each_entry_test_and_state_of_the_life_cycles_is_there() {
    let doc = fs::read_to_string(root().join("docs/lifecycles.md")).unwrap();
    let mut code = String::new();
    read(&root().join("app/src"), &mut code);
    let table = rows(&doc);
    assert!(table.len() > 60, "{}", table.len());
    for row in &table {
        let [_, _, entry, _, tests] = row[..] else { panic!("five cells: {row:?}") };
        assert!(words(entry).count() > 0 || entry.starts_with("none") || entry == "sealed", "{entry}");
        for kind in words(entry) {
            let key = kind.replace(['.', '_'], "-");
            assert!(ACTS.contains(&key.as_str()) && kind.contains('.'), "{kind} is no type of an entry");
            assert!(code.contains(&format!("\"{kind}\"")), "nothing writes {kind}");
        }
        assert!(words(tests).count() > 0, "{row:?} names no test");
        for test in words(tests) {
            let from = code.find(&format!("async fn {test}()")).unwrap_or_else(|| panic!("there is no test {test}"));
            let body = &code[from..from + code[from..].find("\n}\n").unwrap()];
            assert!(body.contains("each(") || body.contains("stages()"), "{test} is not of both databases");
        }
    }
    let named: Vec<&str> = words(&doc).collect();
    let states = [
        PactState::ALL.iter().map(ToString::to_string).collect::<Vec<_>>(),
        StandingStatus::ALL.iter().map(ToString::to_string).collect(),
        ObligationState::ALL.iter().map(ToString::to_string).collect(),
        Completion::ALL.iter().map(ToString::to_string).collect(),
        Stage::ALL.iter().map(ToString::to_string).collect(),
        Ending::ALL.iter().map(ToString::to_string).collect(),
        EditionState::ALL.iter().map(ToString::to_string).collect(),
    ];
    for state in states.concat() {
        assert!(named.contains(&state.as_str()), "the state {state} is in no life cycle");
    }
}
