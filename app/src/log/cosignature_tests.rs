use super::*;
use crate::log::checkpoint::Checkpoint;
use serde_json::{Value, json};
use time::macros::datetime;

const AT: OffsetDateTime = datetime!(2026-11-24 10:00:00 UTC);

fn witness(seed: u8) -> Cosigner {
    Cosigner::new("watch.example/w1", SigningKey::from_bytes(&[seed; 32])).unwrap()
}

fn checkpoint(size: u64) -> Note {
    let log = SigningKey::from_bytes(&[5; 32]);
    Checkpoint { origin: "example.com/log".to_owned(), size, root: [8; 32] }.sign(&log).unwrap()
}

#[test]
fn the_message_and_the_line_of_the_specification_are_read_as_it_writes_them() {
    let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    assert_eq!(
        message(1_679_315_147, text),
        "cosignature/v1\ntime 1679315147\nexample.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    );
    let line = "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==";
    let read: NoteSignature = line.parse().unwrap();
    assert_eq!((read.name.as_str(), read.bytes.len(), read.to_string().as_str()), ("witness.example.com/w1", 72, line));
    assert_eq!(read.bytes[..8], 1_679_315_147_u64.to_be_bytes());
}

#[test]
fn a_cosignature_holds_for_its_checkpoint_its_moment_and_its_key_only() {
    let (mine, note) = (witness(7), checkpoint(42));
    let line = mine.cosign(&note, AT).unwrap();
    let key: WitnessKey = mine.key().to_string().parse().unwrap();
    assert_eq!(key.verify(note.text(), &line), Ok(AT));
    assert_eq!(key.verify(checkpoint(43).text(), &line), Err(BadNote::False));
    assert_eq!(witness(8).key().verify(note.text(), &line), Err(BadNote::Unsigned));
    let elsewhere = Cosigner::new("watch.example/w2", SigningKey::from_bytes(&[7; 32])).unwrap();
    assert_eq!(elsewhere.key().verify(note.text(), &line), Err(BadNote::Unsigned));
    for at in 0..line.bytes.len() {
        let mut changed = line.clone();
        changed.bytes[at] ^= 1;
        assert_eq!(key.verify(note.text(), &changed), Err(BadNote::False), "byte {at}");
    }
    let short = NoteSignature { bytes: line.bytes[..71].to_vec(), ..line };
    assert_eq!(key.verify(note.text(), &short), Err(BadNote::False));
}

#[test]
fn a_key_that_signs_logs_is_no_witness_and_a_witness_signs_no_log() {
    let secret = SigningKey::from_bytes(&[7; 32]);
    let log = crate::log::note::VerifierKey::new("watch.example/w1", secret.verifying_key()).unwrap();
    let key = witness(7).key().to_string();
    assert_eq!(log.to_string().parse::<WitnessKey>(), Err(BadNote::Key));
    assert_eq!(key.parse::<crate::log::note::VerifierKey>(), Err(BadNote::Key));
    for bad in [key.replace("w1", "w2"), key[..key.len() - 1].to_owned(), format!("{key} "), String::new(), "a+b".to_owned()] {
        assert_eq!(bad.parse::<WitnessKey>(), Err(BadNote::Key), "{bad:?}");
    }
}

#[test]
fn the_secret_comes_back_from_its_line_and_any_other_line_is_refused() {
    let line = witness(7).secret();
    assert_eq!(Cosigner::from_secret(&line).unwrap().key(), witness(7).key());
    for bad in [line.replace("w1", "w2"), line.replace("PRIVATE", "PUBLIC"), format!("{line}\n"), String::new()] {
        assert!(Cosigner::from_secret(&bad).is_err(), "{bad:?}");
    }
    assert!(Cosigner::new("two words", SigningKey::from_bytes(&[7; 32])).is_err());
}

/// Needs a Python with cryptography: `PACTHOUSE_TEST_PYTHON`, which `make test` sets.
#[test]
fn a_program_of_somebody_else_verifies_our_cosignatures_and_we_verify_its() {
    let Ok(python) = std::env::var("PACTHOUSE_TEST_PYTHON") else {
        return eprintln!("skipped: PACTHOUSE_TEST_PYTHON is not set");
    };
    let (mine, note) = (witness(7), checkpoint(42));
    let line = mine.cosign(&note, AT).unwrap();
    let given = json!({
        "key": mine.key().to_string(),
        "checkpoint": note.clone().with([line]).to_string(),
        "seconds": AT.unix_timestamp(),
    });
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../server/tests/cosignature.py");
    let done = std::process::Command::new(python).arg(script).arg(given.to_string()).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let theirs: Value = serde_json::from_slice(&done.stdout).unwrap();
    let key: WitnessKey = theirs["key"].as_str().unwrap().parse().unwrap();
    let line: NoteSignature = theirs["line"].as_str().unwrap().parse().unwrap();
    assert_eq!(key.verify(note.text(), &line).unwrap().unix_timestamp(), theirs["seconds"].as_i64().unwrap());
}
