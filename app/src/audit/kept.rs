//! What the tables keep: every public column, with internal ids replaced by the names that the log uses.

use super::tallies::{self, FIGURES, TALLIES};
use super::{Facts, Row};
use crate::assessments::server::entity::{assessment, edition};
use crate::commitments::server::entity::{obligation, standing};
use crate::drafting::server::audit as drafting;
use crate::evidence::statement::seal_bytes;
use crate::files::model::Purpose;
use crate::files::server::{self as files, Shown};
use crate::indicators::server::audit as indicators;
use crate::invitations::server::audit as invitations;
use crate::kernel::canonical::{digest, salted_digest};
use crate::kernel::ids::{CommitmentId, OrganisationId, PactId, PartyId, VersionId};
use crate::library::server as library;
use crate::log::server::witnesses::audit as witnesses;
use crate::meetings::server::audit as meetings;
use crate::monitoring::server::audit as monitoring;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{commitment, pact, party, term_act, version};
use crate::passkeys::server::audit as passkeys;
use crate::platform::salted::salt_of;
use crate::press::server::audit as press;
use crate::publications::server::audit as publications;
use crate::reports::server::entity::report;
use crate::sanctions::server::audit as sanctions;
use crate::signatures::server::entity::{attestation, signature, witnessing};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, VerifyingKey};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};
use serde::Serialize;
use serde_json::Value;
use std::collections::HashMap;

/// The columns of people and of the machine, which the log never names. An `id` by which a public record is found on its own page or in its
/// evidence is in its entry all the same, and compared: as the name of the row, or as a column of it.
pub const PRIVATE: &[&str] = &["id", "person_id", "mandate_id", "bond_id"];

/// The names that stand for internal ids.
#[derive(Default)]
pub struct Names {
    organisations: HashMap<OrganisationId, String>,
    pacts: HashMap<PactId, String>,
    versions: HashMap<VersionId, String>,
    parties: HashMap<PartyId, String>,
    commitments: HashMap<CommitmentId, String>,
}

impl Names {
    /// A pact's slug.
    pub fn pact(&self, id: PactId) -> String {
        name(&self.pacts, id)
    }

    /// An organisation's slug.
    pub fn organisation(&self, id: OrganisationId) -> String {
        name(&self.organisations, id)
    }

    /// A commitment by its version and its place.
    pub fn commitment(&self, id: CommitmentId) -> String {
        name(&self.commitments, id)
    }
}

/// Reads all public tables.
pub async fn read(db: &impl ConnectionTrait, key: &VerifyingKey) -> Result<Facts, DbErr> {
    let (mut facts, mut names) = (Facts::new(), Names::default());
    for o in organisation::Entity::find().all(db).await? {
        names.organisations.insert(o.id, o.slug.to_string());
        keep(&mut facts, "organisations", o.slug.to_string(), columns(&o)?);
    }
    for p in pact::Entity::find().all(db).await? {
        names.pacts.insert(p.id, p.slug.to_string());
        keep(&mut facts, "pacts", p.slug.to_string(), columns(&p)?);
    }
    for v in version::Entity::find().all(db).await? {
        let pact = name(&names.pacts, v.pact_id);
        let key = format!("{pact}/{}", v.number);
        let mut row = columns(&v)?;
        row.insert("pact_id".to_owned(), pact.into());
        // The text itself speaks through its digest, counted again.
        row.insert("canonical".to_owned(), digest(&v.canonical).into());
        names.versions.insert(v.id, key.clone());
        keep(&mut facts, "pact_versions", key, row);
    }
    for c in commitment::Entity::find().all(db).await? {
        let version = name(&names.versions, c.version_id);
        let mut row = columns(&c)?;
        row.insert("version_id".to_owned(), version.clone().into());
        let key = format!("{version}/{}", c.position);
        names.commitments.insert(c.id, key.clone());
        keep(&mut facts, "commitments", key, row);
    }
    for p in party::Entity::find().all(db).await? {
        let (pact, organisation) = (name(&names.pacts, p.pact_id), name(&names.organisations, p.organisation_id));
        let mut row = columns(&p)?;
        row.insert("pact_id".to_owned(), pact.clone().into());
        row.insert("organisation_id".to_owned(), organisation.clone().into());
        let key = format!("{pact}/{organisation}");
        names.parties.insert(p.id, key.clone());
        keep(&mut facts, "parties", key, row);
    }
    for a in term_act::Entity::find().all(db).await? {
        let mut row = columns(&a)?;
        row.insert("pact_id".to_owned(), name(&names.pacts, a.pact_id).into());
        row.insert("organisation_id".to_owned(), name(&names.organisations, a.organisation_id).into());
        keep(&mut facts, "pact_term_acts", a.log_seq.to_string(), row);
    }
    signatures(db, &names, key, &mut facts).await?;
    for o in obligation::Entity::find().all(db).await? {
        let mut row = columns(&o)?;
        row.insert("pact_id".to_owned(), name(&names.pacts, o.pact_id).into());
        row.insert("commitment_id".to_owned(), name(&names.commitments, o.commitment_id).into());
        row.insert("party_id".to_owned(), name(&names.parties, o.party_id).into());
        row.insert("organisation_id".to_owned(), name(&names.organisations, o.organisation_id).into());
        keep(&mut facts, "obligations", o.id.to_string(), row);
    }
    facts.insert(TALLIES, tallies::kept(db, &names).await?);
    facts.insert(FIGURES, tallies::figures(db).await?);
    for s in standing::Entity::find().all(db).await? {
        let mut row = columns(&s)?;
        row.insert("party_id".to_owned(), name(&names.parties, s.party_id).into());
        keep(&mut facts, "standings", s.log_seq.to_string(), row);
    }
    reports(db, &mut facts).await?;
    for a in assessment::Entity::find().all(db).await? {
        let organisation = name(&names.organisations, a.organisation_id);
        let mut row = columns(&a)?;
        row.insert("organisation_id".to_owned(), organisation.clone().into());
        keep(&mut facts, "assessments", format!("{organisation}/{}", a.number), row);
    }
    for e in edition::Entity::find().all(db).await? {
        let organisation = name(&names.organisations, e.organisation_id);
        let mut row = columns(&e)?;
        row.insert("organisation_id".to_owned(), organisation.clone().into());
        // The risks speak through the salted digest that the log holds.
        row.insert("risks".to_owned(), salted_digest(&salt_of(&e.salt), &e.risks).into());
        row.remove("salt");
        keep(&mut facts, "risk_editions", format!("{organisation}/{}", e.number), row);
    }
    for (id, digest, seq) in library::digests(db).await? {
        keep(&mut facts, "initiatives", id, [("digest".to_owned(), digest.into()), ("log_seq".to_owned(), seq.into())].into());
    }
    let kept = [
        drafting::kept(db).await?,
        indicators::facts(db).await?,
        invitations::kept(db).await?,
        meetings::kept(db).await?,
        monitoring::kept(db).await?,
        passkeys::kept(db).await?,
        press::kept(db).await?,
        publications::kept(db).await?,
        sanctions::kept(db).await?,
        witnesses::kept(db).await?,
    ];
    for (table, key, row) in kept.into_iter().flatten() {
        keep(&mut facts, table, key, columns(&row)?);
    }
    Ok(facts)
}

/// The reports, each with the files that everyone sees with it.
async fn reports(db: &impl ConnectionTrait, facts: &mut Facts) -> Result<(), DbErr> {
    let mut files = files::of_reports(db).await?;
    for r in report::Entity::find().all(db).await? {
        let mut shown = files.remove(&r.id).unwrap_or_default();
        shown.retain(|file| file.purpose == Purpose::Report(r.obligation_id) && file.frozen_at.is_some());
        let (mut row, salt) = (columns(&r)?, salt_of(&r.salt));
        row.insert("content".to_owned(), salted_digest(&salt, &r.content).into());
        row.remove("salt");
        row.extend(columns(&Shown::of(&shown, &salt)?)?);
        keep(facts, "reports", r.id.to_string(), row);
    }
    for (report, file) in files.iter().flat_map(|(report, files)| files.iter().map(move |file| (report, file))) {
        keep(facts, "files", file.id.to_string(), [("report_id".to_owned(), report.to_string().into())].into());
    }
    Ok(())
}

/// The signatures, and the acts that countersigned and witnessed them.
async fn signatures(db: &impl ConnectionTrait, names: &Names, key: &VerifyingKey, facts: &mut Facts) -> Result<(), DbErr> {
    let mut seqs = HashMap::new();
    for s in signature::Entity::find().all(db).await? {
        seqs.insert(s.id.0, s.log_seq);
        keep(facts, "signatures", s.log_seq.to_string(), signature_row(names, &s, key)?);
    }
    for c in attestation::Entity::find().all(db).await? {
        seqs.insert(c.id.0, c.log_seq);
        let mut row = columns(&c)?;
        row.insert("id".to_owned(), c.id.to_string().into());
        stated(names, (c.version_id, c.party_id, c.organisation_id), &mut row, key);
        keep(facts, "attestations", c.log_seq.to_string(), row);
    }
    for w in witnessing::Entity::find().all(db).await? {
        let seq = |id| seqs.get(&id).copied().unwrap_or(-1);
        let (signature, attestation) = (seq(w.signature_id.0), seq(w.attestation_id.0));
        let row = [("signature_id".to_owned(), signature.into()), ("attestation_id".to_owned(), attestation.into())];
        keep(facts, "witnessings", format!("{signature}/{attestation}"), row.into());
    }
    Ok(())
}

/// A signature: the person and the statement speak through the salted digests that the log holds.
fn signature_row(names: &Names, s: &signature::Model, key: &VerifyingKey) -> Result<Row, DbErr> {
    let mut row = columns(s)?;
    row.insert("id".to_owned(), s.id.to_string().into());
    stated(names, (s.version_id, s.party_id, s.organisation_id), &mut row, key);
    for (column, organisation) in [("recorded_by_id", s.recorded_by_id), ("witnessed_by_id", s.witnessed_by_id)] {
        row.insert(column.to_owned(), organisation.map(|id| names.organisation(id)).into());
    }
    Ok(row)
}

/// The columns of a stated act as the log knows them.
fn stated(names: &Names, of: (VersionId, PartyId, OrganisationId), row: &mut Row, key: &VerifyingKey) {
    row.insert("version_id".to_owned(), name(&names.versions, of.0).into());
    row.insert("party_id".to_owned(), name(&names.parties, of.1).into());
    row.insert("organisation_id".to_owned(), name(&names.organisations, of.2).into());
    // Of what its person was taken out of there is nothing to make a digest of.
    if row.get("erased_seq").is_some_and(|seq| !seq.is_null()) {
        return;
    }
    let text = |row: &Row, column: &str| row.get(column).and_then(Value::as_str).unwrap_or_default().to_owned();
    let [salt, statement, title, seal] = ["person_salt", "statement", "person_title", "seal"].map(|column| text(row, column));
    let salt = salt_of(&salt);
    let said: Value = serde_json::from_str(&statement).unwrap_or_default();
    let told: [(&str, Value); 7] = [
        ("person_name", salted_digest(&salt, &text(row, "person_name")).into()),
        ("person_title", (said["person"]["title"] == title.as_str()).into()),
        ("statement", salted_digest(&salt, &statement).into()),
        ("statement_digest", (digest(&statement) == text(row, "statement_digest")).into()),
        ("seal", is_sealed(&statement, &seal, key).into()),
        ("passkey", row.get("passkey").and_then(Value::as_str).map(|assertion| salted_digest(&salt, assertion)).into()),
        ("oidc", row.get("oidc").and_then(Value::as_str).map(|said| salted_digest(&salt, said)).into()),
    ];
    row.extend(told.map(|(column, value)| (column.to_owned(), value)));
    row.remove("person_salt");
}

fn is_sealed(statement: &str, seal: &str, key: &VerifyingKey) -> bool {
    let signature = STANDARD.decode(seal).ok().and_then(|bytes| Signature::from_slice(&bytes).ok());
    signature.is_some_and(|signature| key.verify_strict(&seal_bytes(statement), &signature).is_ok())
}

/// Puts a row on record. What the log names once and the table holds twice is kept twice, and so is found.
fn keep(facts: &mut Facts, table: &'static str, mut key: String, row: Row) {
    let rows = facts.entry(table).or_default();
    while rows.contains_key(&key) {
        key.push_str(", again");
    }
    rows.insert(key, row);
}

fn name<K: std::hash::Hash + Eq + std::fmt::Display>(names: &HashMap<K, String>, id: K) -> String {
    names.get(&id).cloned().unwrap_or_else(|| format!("unknown {id}"))
}

/// The public columns of a row.
fn columns(model: &impl Serialize) -> Result<Row, DbErr> {
    match serde_json::to_value(model) {
        Ok(Value::Object(members)) => Ok(members.into_iter().filter(|(name, _)| !PRIVATE.contains(&name.as_str())).collect()),
        Ok(_) => Ok(Row::new()),
        Err(error) => Err(DbErr::Json(error.to_string())),
    }
}
