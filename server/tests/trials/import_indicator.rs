//! A file of an indicator through the real program: loaded whole, known again, and refused whole where a line is bad.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Output};

/// Ten areas in seven years, in columns like those of the World Bank's Logistics Performance Index.
fn file() -> String {
    let mut csv = "iso2,iso3,country,year,customs_score,customs_rank\n".to_owned();
    let codes = "AR BO BR CL CO EC PE PY UY VE".split(' ').zip("ARG BOL BRA CHL COL ECU PER PRY URY VEN".split(' '));
    for (i, (two, three)) in codes.enumerate() {
        for year in [2007, 2010, 2012, 2014, 2016, 2018, 2023] {
            writeln!(csv, "{two},{three},\"Country, {two}\",{year},2.{:04},{i}", (i * 911 + year) % 10_000).unwrap();
        }
    }
    csv
}

fn import(folder: &Path, name: &str, csv: &str, more: &[&str]) -> Output {
    std::fs::write(folder.join(name), csv).unwrap();
    let database = format!("sqlite://{}", folder.join("test.db").display());
    let mut command = Command::new(env!("CARGO_BIN_EXE_pacthouse"));
    command.current_dir(folder).env_clear().env("RUST_LOG", "off").env("DATABASE_URL", database);
    command.args(["import", "indicator", name, "--slug", "lpi-customs", "--json"]).args(more).output().unwrap()
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_file_is_loaded_whole_and_known_again_and_a_corrupted_copy_loads_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let good = file();
    let mapped = ["--value", "customs_score"];

    let asked = import(here, "a.csv", &good, &[]);
    assert_eq!(asked.status.code(), Some(2));
    assert!(said(&asked.stderr).contains("name one of: iso2, iso3, country, year, customs_score, customs_rank"));

    let bad = good
        .replacen(",2.", ",n/a", 1)
        .replacen("PER,\"Country, PE\",2012", "PRE,\"Country, PE\",2012", 1)
        .replacen("\"Country, UY\",2018", "\"Country, UY\"", 1)
        .replacen("\"Country, VE\",2023", "\"Country, VE\",2018", 1);
    let refused = import(here, "b.csv", &bad, &mapped);
    let lines: Vec<String> = said(&refused.stderr).lines().map(str::to_owned).collect();
    assert_eq!(refused.status.code(), Some(2));
    for (line, start) in
        lines.iter().zip(["b.csv:2: customs_score: `n/a", "b.csv:46: iso3: `PRE`", "b.csv:63: 5 fields", "b.csv:71: VEN has"])
    {
        assert!(line.starts_with(start), "{line}\n{start}");
    }
    assert!(lines.len() == 5 && lines[4].contains("nothing was loaded; bad lines: 4"), "{lines:#?}");
    assert!(!here.join("test.db").exists(), "not even a database was made");

    let first = import(here, "a.csv", &good, &mapped);
    assert_eq!(
        said(&first.stdout).trim(),
        r#"{"bad_lines":0,"new":true,"points":70,"revision":1,"slug":"lpi-customs"}"#,
        "{}",
        said(&first.stderr)
    );
    let again = import(here, "a.csv", &good, &mapped);
    assert!(said(&again.stdout).contains(r#""new":false,"points":70,"revision":1"#));
    let skipped = import(here, "b.csv", &bad, &["--value", "customs_score", "--skip-bad"]);
    assert_eq!(said(&skipped.stdout).trim(), r#"{"bad_lines":4,"new":true,"points":66,"revision":2,"slug":"lpi-customs"}"#);
}
