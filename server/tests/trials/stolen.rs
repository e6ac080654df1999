//! A trial of theft: who has a copy of the portal's database, and not its key, forges signatures in it, makes a key of their own under the
//! portal's name, seals and logs all of it anew, and lets the real program give the evidence away. A stranger who has the file and the key
//! that the portal published sees that it is false.

use super::support::deployment::{Deployment, Kind};
use super::support::load::{Prepared, get};
use app::evidence::passkey::{Assertion, challenge, registration};
use app::evidence::statement::{Presented, Statement, seal};
use app::identity::server::actor::Actor;
use app::kernel::canonical::canonical;
use app::kernel::ids::SignatureId;
use app::kernel::locale::Lang;
use app::log::entry::{Act, Entry};
use app::log::merkle::{Nodes, completed, leaf_hash};
use app::log::server::entity::{entry, node};
use app::passkeys::server::assert::options;
use app::passkeys::server::device::{Device, register};
use app::passkeys::server::entity::binding;
use app::platform::clock::Clock;
use app::platform::ctx::Ctx;
use app::platform::key::load_or_create;
use app::platform::random::Random;
use app::platform::salted::salt_of;
use app::signatures::model::SigningMethod;
use app::signatures::server::entity::{preparation, signature};
use app::signatures::server::prepare::{Request, prepare_for_passkey};
use app::signatures::server::sign::sign_with_passkey;
use sea_orm::{
    ActiveModelTrait as _, ConnectionTrait as _, DatabaseTransaction, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, Set,
};
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

#[test]
fn what_is_forged_in_a_stolen_database_is_false_under_the_portals_key_on_sqlite() {
    what_is_forged_is_false(Kind::Sqlite);
}

#[test]
fn what_is_forged_in_a_stolen_database_is_false_under_the_portals_key_on_postgresql() {
    what_is_forged_is_false(Kind::Postgres);
}

fn what_is_forged_is_false(kind: Kind) {
    let Some(portal) = Deployment::new(kind) else { return };
    assert!(portal.says_yes(&["demo"]));
    let by_code = portal.with(Clock::System, async |ctx| by_code(ctx).await);
    let company = portal.seed(2).remove(0);
    let by_passkey = portal.with(Clock::System, async |ctx| by_passkey(ctx, &company).await);

    let thief = portal.stolen();
    thief.with(Clock::System, async |ctx| forge(ctx, by_code, by_passkey).await);
    assert!(thief.says_yes(&["log", "verify"]), "the thief's log is whole in itself");

    let (theirs, ours) = (thief.start(), portal.start());
    let published = body(ours.address, "/log/key").lines().find(|line| line.contains("/log+")).unwrap().to_owned();
    for (id, method) in [(by_code, "email_code"), (by_passkey, "passkey")] {
        let path = format!("/signatures/{id}/evidence.json");
        let (genuine, forged) = (json(&body(ours.address, &path)), json(&body(theirs.address, &path)));
        assert!(genuine.contains(method) && forged.contains(method) && genuine != forged);
        judged(&genuine, &forged, &published);
    }
}

/// What a stranger sees who has the files and the key, and no portal.
fn judged(genuine: &str, forged: &str, published: &str) {
    let (code, said) = verify(genuine, Some(published));
    assert_eq!((code, falsehoods(&said)), (Some(0), 0), "{said}");
    assert!(said.contains("Good: every line holds."), "{said}");
    // The forgery is whole: nothing but the key tells that it is one.
    let (code, said) = verify(forged, None);
    assert_eq!((code, falsehoods(&said)), (Some(0), 0), "{said}");
    assert!(said.contains("Good if this key is the portal’s") && !said.contains("Good: every line holds."), "{said}");
    let (code, said) = verify(forged, Some(published));
    assert_eq!((code, falsehoods(&said)), (Some(1), 1), "{said}");
    assert!(said.contains("FALSE  The key is not the one that you trust") && said.contains("\nFalse: "), "{said}");
    // Nor does it help to put the portal's key beside what the thief's sealed.
    let bundle: serde_json::Value = serde_json::from_str(forged).unwrap();
    let (code, said) = verify(&forged.replace(bundle["act"]["seal"]["key"].as_str().unwrap(), published), Some(published));
    assert_eq!(code, Some(1), "{said}");
    assert!(falsehoods(&said) >= 2 && said.contains("FALSE  The portal’s seal does not fit this statement."), "{said}");
}

/// Verifies in a folder where nothing else is: the exit code and what was said.
fn verify(evidence: &str, key: Option<&str>) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("evidence.json"), evidence).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_pacthouse"));
    command.env_clear().env("RUST_LOG", "off").current_dir(folder.path()).args(["verify", "evidence.json"]);
    let output = command.args(key.iter().flat_map(|key| ["--key", *key])).output().unwrap();
    assert_eq!(files(folder.path()), 1, "nothing was made");
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

fn files(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

fn falsehoods(said: &str) -> usize {
    said.lines().filter(|line| line.starts_with("FALSE")).count()
}

/// What a server answers, after its head.
fn body(server: SocketAddr, path: &str) -> String {
    let answer = get(server, path).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 "), "{path}: {answer}");
    answer.split_once("\r\n\r\n").unwrap().1.to_owned()
}

/// The object in a body, whatever its transfer puts around it.
fn json(body: &str) -> String {
    body[body.find('{').unwrap()..=body.rfind('}').unwrap()].to_owned()
}

/// A signature of the demonstration that was made by a code.
async fn by_code(ctx: &Ctx) -> SignatureId {
    let all = signature::Entity::find().order_by_asc(signature::COLUMN.log_seq).all(ctx.db.read()).await.unwrap();
    all.iter().find(|row| row.method == SigningMethod::EmailCode && row.is_in_effect()).unwrap().id
}

/// A company's signature, made by the passkey of its signatory.
async fn by_passkey(ctx: &Ctx, company: &Prepared) -> SignatureId {
    let (actor, mut device) = (Actor::of(ctx, &company.cookie).await.unwrap().unwrap(), Device::new(1));
    register(ctx, &actor, &mut device).await;
    let pact = company.path.split('/').nth(3).unwrap();
    let request = Request { pact, version: 1, organisation: &company.organisation, lang: Lang::En };
    let id = prepare_for_passkey(ctx, &actor, request).await.unwrap();
    let statement = preparation::Entity::find_by_id(id).one(ctx.db.read()).await.unwrap().unwrap().statement;
    let answer = device.get(&options(ctx, &challenge(&statement), &[]));
    sign_with_passkey(ctx, &actor, id, &answer, Lang::En).await.unwrap()
}

/// Puts somebody else's name into one signature, another promise under the same name into the other, which a device of the thief's own
/// answers for, and seals and logs everything with a key of the thief's own.
async fn forge(ctx: &Ctx, by_code: SignatureId, by_passkey: SignatureId) {
    let tx = ctx.db.begin().await.unwrap();
    let (row, mut statement) = stated(&tx, by_code).await;
    "Eva Thief".clone_into(&mut statement.person.name);
    rewrite(&tx, row, &statement, None).await;

    let (row, mut statement) = stated(&tx, by_passkey).await;
    "We promise nothing.".clone_into(&mut statement.promise);
    let assertion = Device::new(2).assert(&challenge(&statement.canonical().unwrap()));
    let old: Assertion = serde_json::from_str(row.passkey.as_deref().unwrap()).unwrap();
    bind(&tx, &old.public_key, &assertion.public_key).await;
    rewrite(&tx, row, &statement, Some(&assertion)).await;

    seal_all(ctx, &tx).await;
    log_all(&tx).await;
    tx.commit().await.unwrap();
}

async fn stated(tx: &DatabaseTransaction, id: SignatureId) -> (signature::Model, Statement) {
    let row = signature::Entity::find_by_id(id).one(tx).await.unwrap().unwrap();
    let statement = serde_json::from_str(&row.statement).unwrap();
    (row, statement)
}

/// Puts a statement into a signature, with what was presented, and into its entry.
async fn rewrite(tx: &DatabaseTransaction, row: signature::Model, statement: &Statement, assertion: Option<&Assertion>) {
    let (seq, salt) = (row.log_seq, salt_of(&row.person_salt));
    let at = logged(tx, seq).await.at;
    let act = statement.act(&row.id.to_string(), &salt, at, assertion.map(Presented::Passkey)).unwrap();
    replace(tx, seq, act).await;
    let mut row = row.into_active_model();
    row.person_name = Set(statement.person.name.clone());
    row.statement = Set(statement.canonical().unwrap());
    row.statement_digest = Set(statement.digest().unwrap());
    row.passkey = Set(assertion.map(|assertion| canonical(assertion).unwrap()));
    row.update(tx).await.unwrap();
}

/// Puts a key in the place of the one that a person registered.
async fn bind(tx: &DatabaseTransaction, old: &str, new: &str) {
    let found = binding::Entity::find().filter(binding::COLUMN.public_key.eq(old.to_owned()));
    let bound = found.one(tx).await.unwrap().unwrap();
    let at = logged(tx, bound.log_seq).await.at;
    replace(tx, bound.log_seq, registration(&salt_of(&bound.salt), &bound.person_name, new, at)).await;
    let mut bound = bound.into_active_model();
    bound.public_key = Set(new.to_owned());
    bound.update(tx).await.unwrap();
}

async fn logged(tx: &DatabaseTransaction, seq: i64) -> Act {
    let row = entry::Entity::find_by_id(seq).one(tx).await.unwrap().unwrap();
    Entry::parse(&row.entry).unwrap().act().unwrap().clone()
}

async fn replace(tx: &DatabaseTransaction, seq: i64, act: Act) {
    let row = entry::Entity::find_by_id(seq).one(tx).await.unwrap().unwrap();
    let mut row = row.into_active_model();
    row.entry = Set(Entry::Act(act).to_canonical().unwrap());
    row.update(tx).await.unwrap();
}

/// Seals each statement with the key that the thief's own program will use.
async fn seal_all(ctx: &Ctx, tx: &DatabaseTransaction) {
    let key = load_or_create(&ctx.config.log_key_file, &Random::System).unwrap();
    for row in signature::Entity::find().all(tx).await.unwrap() {
        let sealed = seal(&row.statement, &key);
        let mut row = row.into_active_model();
        row.seal = Set(sealed);
        row.update(tx).await.unwrap();
    }
}

/// Hashes the log anew, as if its checkpoints had never been signed.
async fn log_all(tx: &DatabaseTransaction) {
    for table in ["cosignatures", "log_checkpoints", "log_nodes"] {
        tx.execute_unprepared(&format!("DELETE FROM {table}")).await.unwrap();
    }
    let entries = entry::Entity::find().order_by_asc(entry::Column::Seq).all(tx).await.unwrap();
    let mut nodes = Nodes::new();
    for (seq, row) in (0_u64..).zip(&entries) {
        let new = completed(seq, leaf_hash(row.entry.as_bytes()), &nodes).unwrap();
        nodes.extend(new);
    }
    let rows: Vec<_> = nodes
        .iter()
        .map(|(node, hash)| node::ActiveModel {
            level: Set(i32::from(node.level)),
            position: Set(node.index.cast_signed()),
            hash: Set(hash.to_vec()),
        })
        .collect();
    for some in rows.chunks(1000) {
        node::Entity::insert_many(some.to_vec()).exec_without_returning(tx).await.unwrap();
    }
}
