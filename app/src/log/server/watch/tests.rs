//! What a witness keeps on its own disk.

use super::book::{Book, Watched};
use super::{Trouble, cosigner};
use crate::log::checkpoint::Checkpoint;
use crate::log::note::VerifierKey;
use crate::platform::random::Random;
use ed25519_dalek::SigningKey;
use std::fs;

fn watched(name: &str, size: u64) -> Watched {
    let sign = SigningKey::from_bytes(&[5; 32]);
    let note = Checkpoint { origin: name.to_owned(), size, root: [8; 32] }.sign(&sign).unwrap();
    let key = VerifierKey::new(name, sign.verifying_key()).unwrap();
    Watched { url: format!("https://{name}"), key, checkpoint: note.to_string() }
}

#[test]
fn the_memory_comes_back_for_each_log_and_an_address_does_not_become_another_log() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("w.state");
    let mut book = Book::open(&file).unwrap();
    for log in [watched("a.example/log", 3), watched("b.example/log", 4), watched("a.example/log", 5)] {
        book.keep(log).unwrap();
    }
    drop(book);
    let book = Book::open(&file).unwrap();
    let known = book.of("https://elsewhere.example", "a.example/log").unwrap();
    assert_eq!(known.checkpoint().unwrap().size, 5);
    assert_eq!(book.key_of("https://b.example/log"), Some(watched("b.example/log", 4).key));
    assert_eq!(book.of("https://a.example/log", "c.example/log").unwrap().key.name(), "a.example/log");
    assert!(book.of("https://c.example/log", "c.example/log").is_none());
}

#[test]
fn a_memory_in_use_or_one_that_cannot_be_read_is_never_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("w.state");
    let first = Book::open(&file).unwrap();
    assert!(matches!(Book::open(&file), Err(Trouble::Here(why)) if why.contains("another witness")));
    drop(first);
    for broken in ["", "{}", "[{}]", "[{\"url\":\"\",\"key\":\"\",\"checkpoint\":\"\"}]"] {
        fs::write(&file, broken).unwrap();
        assert!(matches!(Book::open(&file), Err(Trouble::Here(_))), "{broken}");
    }
    let mut forged = watched("a.example/log", 5);
    forged.checkpoint = forged.checkpoint.replace("\n5\n", "\n4\n");
    assert!(matches!(forged.checkpoint(), Err(Trouble::Here(_))));
}

#[cfg(unix)]
#[test]
fn the_key_is_drawn_once_is_its_owners_alone_and_keeps_its_name() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("w.key");
    let made = cosigner(&file, Some("watch.example/w"), &Random::System).unwrap();
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    for again in [None, Some("watch.example/w")] {
        assert_eq!(cosigner(&file, again, &Random::System).unwrap().key(), made.key());
    }
    assert!(cosigner(&file, Some("other.example/w"), &Random::System).is_err());
    assert!(cosigner(&folder.path().join("x"), Some("two words"), &Random::System).is_err());
    let unnamed = cosigner(&folder.path().join("y"), None, &Random::System).unwrap();
    assert!(unnamed.key().name().starts_with("pacthouse-witness/"));
    fs::write(&file, "something else\n").unwrap();
    assert!(cosigner(&file, None, &Random::System).is_err());
}
