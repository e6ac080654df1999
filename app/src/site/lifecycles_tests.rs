//! What docs/lifecycles.md says is there: each entry that it names is of a type that the log knows, each page is a route, each test is one of
//! both databases, and no state is missing.

use crate::commitments::model::{Completion, ObligationState, StandingStatus};
use crate::invitations::model::InvitationState;
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

/// What becomes of a signature beyond its invitation: the words of the register, and what takes the place of another.
const SIGNATURE: [&str; 5] = ["signed", "countersigned", "withdrawn", "superseded", "annulled"];

/// The addresses of all routes, below a language.
fn routes(code: &str) -> Vec<String> {
    let place = code.split("let place = \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let literal = |call: &str| {
        let text = call.trim_start();
        let text = text.strip_prefix("&format!(").unwrap_or(text).trim_start().strip_prefix('"')?;
        let path = text.split('"').next()?;
        Some(path.replace("{place}", place).replace("{{", "{").replace("}}", "}"))
    };
    code.split(".route(").skip(1).filter_map(literal).collect()
}

/// Whether a route answers at an address; what is in braces stands for anything.
fn answers(route: &str, page: &str) -> bool {
    let parts = || route.split('/').zip(page.split('/'));
    route.split('/').count() == page.split('/').count() && parts().all(|(a, b)| a == b || a.starts_with('{'))
}

#[test]
fn each_entry_test_and_state_of_the_life_cycles_is_there() {
    let doc = fs::read_to_string(root().join("docs/lifecycles.md")).unwrap();
    let mut code = String::new();
    read(&root().join("app/src"), &mut code);
    let (table, routes) = (rows(&doc), routes(&code));
    assert!(table.len() > 60, "{}", table.len());
    for row in &table {
        let [_, _, entry, pages, tests] = row[..] else { panic!("five cells: {row:?}") };
        assert!(words(entry).count() > 0 || entry.starts_with("none") || entry == "sealed", "{entry}");
        for kind in words(entry) {
            let key = kind.replace(['.', '_'], "-");
            assert!(ACTS.contains(&key.as_str()) && kind.contains('.'), "{kind} is no type of an entry");
            assert!(code.contains(&format!("\"{kind}\"")), "nothing writes {kind}");
        }
        for page in words(pages) {
            assert!(routes.iter().any(|route| answers(route, page)), "{page} is no page");
        }
        assert!(words(pages).count() > 0 || pages == "the same", "{pages}");
        assert!(words(tests).count() > 0, "{row:?} names no test");
        for test in words(tests) {
            let from = code.find(&format!("async fn {test}()")).unwrap_or_else(|| panic!("there is no test {test}"));
            let body = &code[from..from + code[from..].find("\n}\n").unwrap()];
            assert!(body.contains("each(") || body.contains("stages()"), "{test} is not of both databases");
        }
    }
    let named: Vec<&str> = words(&doc).collect();
    let states = [
        InvitationState::ALL.iter().map(ToString::to_string).collect::<Vec<_>>(),
        SIGNATURE.iter().map(ToString::to_string).collect(),
        PactState::ALL.iter().map(ToString::to_string).collect(),
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
