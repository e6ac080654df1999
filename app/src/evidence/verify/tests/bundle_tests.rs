//! Bundles, good and forged, and that a good one is good.

use super::*;
use crate::evidence::bundle::{Afterwards, LoggedEntry, Parts, PasskeyAct, Registration};
use crate::evidence::oidc::{Authentication, ProviderKey};
use crate::evidence::passkey::registration;
use crate::evidence::statement::{BoundOrganisation, Countersigned, Presented, StatedProvider, seal};
use crate::log::checkpoint::Checkpoint;
use crate::log::entry::By;
use crate::log::merkle::{Nodes, Plan, completed, leaf_hash, left_neighbours, root};
use crate::log::proof::Proof;
use crate::pacts::model::PartyRole;
use ed25519_dalek::SigningKey;
use time::OffsetDateTime;

const ID: &str = "0190a5d0-0000-7000-8000-000000000001";
const SALT: Salt = [9; 32];
const KEY_SALT: Salt = [8; 32];

pub(super) fn statement() -> Statement {
    Statement {
        v: 1,
        kind: StatementKind::Signature,
        portal: "https://pacts.example".to_owned(),
        pact: "port-pact".to_owned(),
        version: 2,
        text_digest: digest("the text"),
        organisation: BoundOrganisation {
            slug: "acme".to_owned(),
            name: "Acmé Forwarding".to_owned(),
            country: "UY".to_owned(),
            registry_number: Some("21-7".to_owned()),
        },
        role: PartyRole::Member,
        person: Signer { name: "Ana Pérez".to_owned(), title: "Director".to_owned() },
        mandate: StatedMandate {
            id: "m-1".to_owned(),
            document: "Board minutes 12/2026".to_owned(),
            vouched_by: "Chamber".to_owned(),
            valid_from: "2026-01-01".to_owned(),
            valid_until: Some("2027-12-31".to_owned()),
            rests_on: None,
        },
        language: "es".to_owned(),
        promise: "Cumpliremos el pacto.".to_owned(),
        countersigns: Vec::new(),
        witnesses: Vec::new(),
        paper: None,
        method: SigningMethod::EmailCode,
        identity_provider: None,
        level: SignatureLevel::Ses,
        prepared_at: datetime!(2026-11-24 10:00:00 UTC),
    }
}

pub(super) fn key() -> SigningKey {
    SigningKey::from_bytes(&[5; 32])
}

/// Entry number 10 of 13, sealed and logged by `key`.
pub(super) fn sealed(statement: &Statement, key: &SigningKey) -> String {
    bundled(statement, key, None, "")
}

/// The good bundle, with what became of the signature: entries number 11 and 12.
pub(super) fn followed(since: &[Act]) -> String {
    whole(&statement(), &key(), (None, None, ""), since)
}

/// What became of the signature number `signature`.
pub(super) fn since(kind: &str, signature: i64) -> Act {
    Act::new(kind, datetime!(2026-11-25 09:00:00 UTC), By::new("customs", "customs"))
        .in_pact("port-pact")
        .on("acme")
        .with(json!({"signature": signature, "reason": "The mandate was invented."}))
}

/// The same where a passkey signed, whose registration is entry number 3.
pub(super) fn bundled(statement: &Statement, key: &SigningKey, passkey: Option<&Assertion>, registered: &str) -> String {
    whole(statement, key, (passkey, None, registered), &[])
}

/// What was presented, and the entry by which a passkey was registered.
type Given<'a> = (Option<&'a Assertion>, Option<&'a Authentication>, &'a str);

pub(super) fn whole(statement: &Statement, key: &SigningKey, given: Given<'_>, since: &[Act]) -> String {
    whole_at(10, (statement, key), given, since)
}

/// The same as entry number `at`.
fn whole_at(
    at: u64,
    (statement, key): (&Statement, &SigningKey),
    (passkey, oidc, registered): Given<'_>,
    since: &[Act],
) -> String {
    let canonical = statement.canonical().unwrap();
    let presented = passkey.map(Presented::Passkey).or(oidc.map(Presented::Oidc));
    let act = statement.act(ID, &SALT, datetime!(2026-11-24 10:05:00 UTC), presented).unwrap();
    let entry = Entry::Act(act).to_canonical().unwrap();
    let since: Vec<String> = since.iter().map(|act| Entry::Act(act.clone()).to_canonical().unwrap()).collect();
    let mut nodes = Nodes::new();
    for seq in 0..13_u64 {
        let leaf = match seq {
            seq if seq == at => leaf_hash(entry.as_bytes()),
            3 => leaf_hash(registered.as_bytes()),
            11 | 12 if since.len() as u64 > seq - 11 => leaf_hash(since[usize::try_from(seq - 11).unwrap()].as_bytes()),
            _ => leaf_hash(&seq.to_be_bytes()),
        };
        let known = left_neighbours(seq).into_iter().map(|n| (n, nodes[&n])).collect();
        nodes.extend(completed(seq, leaf, &known).unwrap());
    }
    let origin = log_origin(&statement.portal);
    let verifier = VerifierKey::new(&origin, key.verifying_key()).unwrap();
    let checkpoint = Checkpoint { origin, size: 13, root: root(13, &nodes).unwrap() }.sign(key).unwrap();
    let proof = |index| {
        let hashes = Plan::inclusion(index, 13).unwrap().build(&nodes).unwrap();
        Proof { extra: None, index, hashes, checkpoint: checkpoint.clone() }.to_string()
    };
    let passkey = passkey.map(|assertion| PasskeyAct {
        assertion: assertion.clone(),
        registration: Registration {
            salt: hex::encode(KEY_SALT),
            entry: LoggedEntry { seq: 3.into(), json: registered.to_owned() },
            proof: proof(3),
        },
    });
    Bundle::new(Parts {
        statement: &canonical,
        salt: &SALT,
        seal: &seal(&canonical, key),
        key: &verifier.to_string(),
        seq: at,
        entry: &entry,
        proof: &proof(at),
        passkey,
        oidc: oidc.cloned(),
        afterwards: (11_u64..)
            .zip(since)
            .map(|(seq, json)| Afterwards { entry: LoggedEntry { seq: seq.into(), json }, proof: proof(seq) })
            .collect(),
    })
    .and_then(|bundle| bundle.to_json())
    .unwrap()
}

pub fn good() -> String {
    sealed(&statement(), &key())
}

/// The portal's key, as it is published.
pub fn trusted() -> String {
    VerifierKey::new("pacts.example/log", key().verifying_key()).unwrap().to_string()
}

/// Another organisation's signature of the same version, entry number 12.
pub fn second() -> String {
    whole_at(12, (&of_another(), &key()), (None, None, ""), &[])
}

fn of_another() -> Statement {
    let organisation = BoundOrganisation {
        slug: "zenith".to_owned(),
        name: "Zenith Brokers".to_owned(),
        country: "UY".to_owned(),
        registry_number: None,
    };
    Statement { organisation, ..statement() }
}

/// The same of another pact, and what a witness states of signatures: neither belongs into a register beside the others.
pub fn strangers() -> [String; 2] {
    let elsewhere = Statement { pact: "another-pact".to_owned(), ..of_another() };
    [elsewhere, witness()].map(|statement| whole_at(12, (&statement, &key()), (None, None, ""), &[]))
}

pub(super) fn witness() -> Statement {
    let seen = Countersigned { entry: 10, organisation: "acme".to_owned(), statement_digest: digest("its statement") };
    Statement { kind: StatementKind::Witness, role: PartyRole::Observer, witnesses: vec![seen], ..of_another() }
}

pub(super) fn thief() -> SigningKey {
    SigningKey::from_bytes(&[6; 32])
}

/// The same, sealed and logged by somebody else under the portal's name.
pub fn forged() -> String {
    sealed(&statement(), &thief())
}

/// And the other one.
pub fn forged_second() -> String {
    whole_at(12, (&of_another(), &thief()), (None, None, ""), &[])
}

pub(super) fn by_passkey() -> Statement {
    Statement { method: SigningMethod::Passkey, level: SignatureLevel::Aes, ..statement() }
}

/// A device that is at the portal of the statement.
pub(super) fn device() -> Device {
    Device { origin: "https://pacts.example".to_owned(), host: "pacts.example".to_owned(), ..Device::new(1) }
}

/// The entry by which the key of a device became a person's at some time.
pub(super) fn registered(device: &Device, person: &str, at: OffsetDateTime) -> String {
    Entry::Act(registration(&KEY_SALT, person, &device.public_key(), at)).to_canonical().unwrap()
}

pub(super) fn before() -> OffsetDateTime {
    datetime!(2026-11-20 09:00:00 UTC)
}

/// Signed by a device that was changed, whose key the log knows.
pub(super) fn signed_by(change: impl FnOnce(&mut Device)) -> String {
    let (statement, mut device) = (by_passkey(), device());
    change(&mut device);
    let assertion = device.assert(&challenge(&statement.canonical().unwrap()));
    bundled(&statement, &key(), Some(&assertion), &registered(&device, "Ana Pérez", before()))
}

pub fn good_by_passkey() -> String {
    signed_by(|_| ())
}

pub(super) fn by_provider() -> Statement {
    let identity_provider =
        Some(StatedProvider { issuer: "https://login.example".to_owned(), client_id: "pacthouse".to_owned() });
    Statement { method: SigningMethod::Oidc, identity_provider, ..statement() }
}

/// What a provider said of a statement, after a change.
pub(super) fn said_of(statement: &Statement, change: impl FnOnce(&mut Value)) -> Authentication {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use ed25519_dalek::Signer as _;
    let mut claims = json!({
        "iss": "https://login.example", "aud": "pacthouse", "sub": "ana", "nonce": nonce(&challenge(&statement.canonical().unwrap())),
        "auth_time": datetime!(2026-11-24 10:04:00 UTC).unix_timestamp(), "exp": datetime!(2026-11-24 11:00:00 UTC).unix_timestamp(),
    });
    change(&mut claims);
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(&json!({"alg": "EdDSA"})), part(&claims));
    let provider = SigningKey::from_bytes(&[4; 32]);
    let signature = URL_SAFE_NO_PAD.encode(provider.sign(signed.as_bytes()).to_bytes());
    let x = URL_SAFE_NO_PAD.encode(provider.verifying_key());
    let key = ProviderKey::of(&json!({"kty": "OKP", "crv": "Ed25519", "x": x})).unwrap();
    Authentication { id_token: format!("{signed}.{signature}"), key }
}

/// Attested by a provider that said something else.
pub(super) fn attested(change: impl FnOnce(&mut Value)) -> String {
    let statement = by_provider();
    whole(&statement, &key(), (None, Some(&said_of(&statement, change)), ""), &[])
}

pub fn good_by_provider() -> String {
    attested(|_| ())
}

#[test]
fn a_good_bundle_is_good_line_by_line() {
    let report = verify(&good(), None);
    assert_eq!(report.verdict, Verdict::Good, "{report:?}");
    let keys: Vec<_> = report.checks.iter().map(|c| c.key).collect();
    let always = CHECKS[..10].iter().copied().filter(|k| *k != "trust");
    assert_eq!(keys, std::iter::once("form-signature").chain(always).collect::<Vec<_>>());
    let statement = report.checks.iter().find(|check| check.key == "statement").unwrap();
    assert!(
        statement.detail.starts_with("signature · Acmé Forwarding (acme) · member · port-pact · 2 · sha256:"),
        "whose it is and what of: {statement:?}"
    );
    let trusted = trusted();
    let report = verify(&good(), Some(&trusted));
    assert_eq!((report.verdict, report.checks.len()), (Verdict::Good, CHECKS.len() - 6));
    let report = verify(&good_by_passkey(), Some(&trusted));
    assert_eq!((report.verdict, report.checks.len()), (Verdict::Good, CHECKS.len() - 4), "{report:?}");
    let report = verify(&good_by_provider(), Some(&trusted));
    assert_eq!((report.verdict, report.checks.len()), (Verdict::Good, CHECKS.len() - 4), "{report:?}");
}
