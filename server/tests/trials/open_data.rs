//! The open data before programs of others: an adversary that reads the document of the API, readers of data packages and of catalogues.
//!
//! Needs a Python with them: `PACTHOUSE_TEST_PYTHON`, which `make test` sets.

use super::support::deployment::{Deployment, Kind};
use std::path::Path;
use std::process::Command;

#[test]
fn thousands_of_questions_are_answered_as_documented_and_files_are_what_their_descriptions_say() {
    let Ok(python) = std::env::var("PACTHOUSE_TEST_PYTHON") else {
        return eprintln!("left out: PACTHOUSE_TEST_PYTHON names no Python");
    };
    let deployment = Deployment::new(Kind::Sqlite).unwrap();
    assert!(deployment.says_yes(&["demo"]));
    let server = deployment.start();
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let judge = Command::new(python)
        .arg(tests.join("open_data.py"))
        .arg(format!("http://{}", server.address))
        .arg(tests.join("catalogue.ttl"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&judge.stdout);
    assert!(judge.status.success(), "{said}\n{}", String::from_utf8_lossy(&judge.stderr));
    let cases: u32 = said.lines().find_map(|line| line.strip_prefix("cases ")).unwrap().parse().unwrap();
    assert!(cases >= 5000, "{said}");
}
