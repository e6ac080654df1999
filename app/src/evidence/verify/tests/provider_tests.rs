//! What an identity provider attested.

use super::*;
use crate::evidence::oidc::LEEWAY;

#[test]
fn any_changed_character_of_what_a_provider_said_is_found_and_named() {
    each_change_is_found(&good_by_provider(), "/act/oidc");
    each_change_is_found(&good_by_provider(), "/statement/identity_provider");
}

#[test]
fn a_provider_that_said_otherwise_attests_nothing() {
    type Change = fn(&mut Value);
    let changes: [Change; 7] = [
        |c| c["iss"] = "https://elsewhere.example".into(),
        |c| c["aud"] = json!(["pacthouse", "another"]),
        |c| c["nonce"] = nonce(&challenge("another statement")).into(),
        |c| c["auth_time"] = (datetime!(2026-11-24 10:00:00 UTC) - LEEWAY).unix_timestamp().saturating_sub(1).into(),
        |c| drop(c.as_object_mut().unwrap().remove("auth_time")),
        |c| c["exp"] = datetime!(2026-11-24 10:00:00 UTC).unix_timestamp().into(),
        |c| c["sub"] = "".into(),
    ];
    for change in changes {
        assert_eq!(false_lines(&attested(change)), ["oidc"]);
    }
    // Of another's statement, in the name of this one.
    let other = Statement { pact: "another-pact".to_owned(), ..by_provider() };
    let said = said_of(&other, |_| ());
    assert_eq!(false_lines(&whole(&by_provider(), &key(), (None, Some(&said), ""), &[])), ["oidc"]);
}

#[test]
fn a_provider_that_is_not_stated_or_a_level_beyond_what_it_gives_is_false() {
    assert_eq!(false_lines(&sealed(&by_provider(), &key())), ["act", "oidc", "oidc-key"], "the portal's seal alone");
    let unstated = Statement { identity_provider: None, ..by_provider() };
    let said = said_of(&unstated, |_| ());
    assert_eq!(false_lines(&whole(&unstated, &key(), (None, Some(&said), ""), &[])), ["act", "oidc", "oidc-key"]);
    let boasting = Statement { level: SignatureLevel::Aes, ..by_provider() };
    let said = said_of(&boasting, |_| ());
    assert_eq!(false_lines(&whole(&boasting, &key(), (None, Some(&said), ""), &[])), ["act"]);
    let beside = said_of(&statement(), |_| ());
    assert_eq!(false_lines(&whole(&statement(), &key(), (None, Some(&beside), ""), &[])), ["act", "oidc", "oidc-key"]);
}
