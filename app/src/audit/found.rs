//! Whether search finds what it should: the index, compared with the words of what the public tables hold.
//!
//! PostgreSQL keeps the words, and all are compared. SQLite keeps none: records are asked for by each of their words and have as many as
//! they should; obligations, of which there may be millions, have as many as they should.

use super::Difference;
use crate::commitments::server::arise::found_by;
use crate::commitments::server::entity::obligation;
use crate::kernel::ids::{CommitmentId, OrganisationId, PactId};
use crate::organisations::server::commands::found_by as words_of_organisation;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::commands::searched;
use crate::pacts::server::entity::{commitment, pact, version};
use crate::pacts::server::queries::commitments_of;
use crate::pacts::version::Document;
use crate::platform::search::words::indexed;
use crate::platform::search::{Kind, check};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How many rows are compared at once.
const AT_ONCE: u16 = 500;
/// The kinds whose words are compared.
const KINDS: [Kind; 3] = [Kind::Organisation, Kind::Pact, Kind::Commitment];

/// What is found by other words than its own, is not found, or is found and is not there.
pub async fn differences(db: &impl ConnectionTrait) -> Result<Vec<Difference>, DbErr> {
    let mut found = records(db).await?;
    found.extend(obligations(db).await?);
    Ok(found)
}

fn difference(table: &str, row: String, log: impl Into<Value>, held: impl Into<Value>) -> Difference {
    Difference { table: table.to_owned(), row, column: "words".to_owned(), log: log.into(), table_holds: held.into() }
}

async fn records(db: &impl ConnectionTrait) -> Result<Vec<Difference>, DbErr> {
    let (known, own) = (check::records(db).await?, own_words(db).await?);
    let (mut found, mut rows, mut names) = (Vec::new(), Vec::new(), HashMap::new());
    for ((kind, name), words) in own.iter().map(|((kind, name), words)| ((kind.to_string(), name), words)) {
        let row = format!("{kind}/{name}");
        if let Some(id) = known.get(&(kind, name.clone())) {
            rows.push((*id, words.clone()));
            names.insert(*id, row);
        } else {
            found.push(difference("search_records", row, words.as_str(), Value::Null));
        }
    }
    let is_own = |kind: &str, name: &str| KINDS.iter().any(|k| k.as_str() == kind && own.contains_key(&(*k, name.to_owned())));
    let others = known.keys().filter(|(kind, name)| KINDS.iter().any(|k| k.as_str() == kind) && !is_own(kind, name));
    found.extend(others.map(|(kind, name)| difference("search_records", format!("{kind}/{name}"), Value::Null, "a record")));
    rows.sort_unstable();
    for part in rows.chunks(usize::from(AT_ONCE)) {
        let mut wrong: BTreeSet<i64> = check::differing(db, "search_words", part).await?.into_iter().collect();
        wrong.extend(check::not_found(db, "search_words", part).await?);
        for (id, words) in part.iter().filter(|(id, _)| wrong.contains(id)) {
            let row = names.get(id).cloned().unwrap_or_default();
            found.push(difference("search_words", row, words.as_str(), "other words"));
        }
    }
    found.extend(counted(db, "search_words", known.len()).await?);
    Ok(found)
}

/// The words of each organisation, of each pact by the text that is its own today, and of each commitment.
async fn own_words(db: &impl ConnectionTrait) -> Result<BTreeMap<(Kind, String), String>, DbErr> {
    let mut all = BTreeMap::new();
    for o in organisation::Entity::find().all(db).await? {
        let words = indexed(&words_of_organisation(&o.name, o.registry_number.as_deref()));
        all.insert((Kind::Organisation, o.slug.to_string()), words);
    }
    let versions = version::Entity::find().find_also_related(pact::Entity).order_by_asc(version::COLUMN.number);
    for (v, pact) in versions.all(db).await? {
        let (Some(pact), Ok(document)) = (pact, Document::read(&v.canonical)) else { continue };
        if v.amends.is_none() || v.effective_at.is_some() {
            let words = indexed(&searched::of_pact(&document, &pact.summary));
            all.insert((Kind::Pact, pact.slug.to_string()), words);
        }
        for (c, undertaking) in commitments_of(db, v.id).await?.iter().zip(&document.commitments) {
            let words = indexed(&searched::of_commitment(undertaking, &document.language));
            all.insert((Kind::Commitment, c.id.to_string()), words);
        }
    }
    Ok(all)
}

/// More rows than there are records.
async fn counted(db: &impl ConnectionTrait, table: &str, records: usize) -> Result<Option<Difference>, DbErr> {
    let rows = check::count(db, table).await?;
    Ok((usize::try_from(rows) != Ok(records)).then(|| difference(table, "all".to_owned(), records, rows)))
}

/// An obligation, by its ordinal: who owes it, by which commitment, of which pact.
type Owed = (i64, OrganisationId, CommitmentId, PactId);

async fn obligations(db: &impl ConnectionTrait) -> Result<Vec<Difference>, DbErr> {
    let (named, mut found, mut all, mut last) = (Named::read(db).await?, Vec::new(), 0, 0);
    loop {
        let part: Vec<Owed> = obligation::Entity::find()
            .select_only()
            .columns([obligation::Column::Ordinal, obligation::Column::OrganisationId])
            .columns([obligation::Column::CommitmentId, obligation::Column::PactId])
            .filter(obligation::COLUMN.ordinal.gt(last))
            .order_by_asc(obligation::COLUMN.ordinal)
            .limit(u64::from(AT_ONCE))
            .into_tuple()
            .all(db)
            .await?;
        let Some(end) = part.last() else { break };
        (all, last) = (all + part.len(), end.0);
        let mut left = part;
        // It is found by the title that its pact had when it arose, which may have been amended since.
        for title in 0.. {
            let rows: Vec<_> = left.iter().filter_map(|owed| Some((owed.0, named.words(owed, title)?))).collect();
            if rows.is_empty() {
                break;
            }
            let wrong: BTreeSet<i64> = check::differing(db, "obligation_words", &rows).await?.into_iter().collect();
            let asked: BTreeSet<i64> = rows.iter().map(|(ordinal, _)| *ordinal).collect();
            left.retain(|owed| wrong.contains(&owed.0) || !asked.contains(&owed.0));
        }
        let wrong = left.iter().map(|owed| (owed.0.to_string(), named.words(owed, 0)));
        found.extend(wrong.map(|(ordinal, words)| difference("obligation_words", ordinal, words, "other words")));
    }
    found.extend(counted(db, "obligation_words", all).await?);
    Ok(found)
}

/// What obligations are found by.
struct Named {
    organisations: HashMap<OrganisationId, String>,
    commitments: HashMap<CommitmentId, (String, Texts)>,
    /// The titles of each pact, one a version, the first one first.
    pacts: HashMap<PactId, Vec<Texts>>,
}

impl Named {
    async fn read(db: &impl ConnectionTrait) -> Result<Self, DbErr> {
        let organisations = organisation::Entity::find().all(db).await?.into_iter().map(|o| (o.id, o.name)).collect();
        let commitments = commitment::Entity::find().all(db).await?.into_iter().map(|c| (c.id, (c.code, c.title))).collect();
        let mut pacts: HashMap<_, Vec<_>> = HashMap::new();
        for v in version::Entity::find().order_by_asc(version::COLUMN.number).all(db).await? {
            if let Ok(document) = Document::read(&v.canonical) {
                pacts.entry(v.pact_id).or_default().push(document.title);
            }
        }
        Ok(Self { organisations, commitments, pacts })
    }

    /// The words under one of the pact's titles; none where there are not so many.
    fn words(&self, (_, organisation, commitment, pact): &Owed, title: usize) -> Option<String> {
        let (code, what) = self.commitments.get(commitment)?;
        Some(found_by(self.organisations.get(organisation)?, code, what, self.pacts.get(pact)?.get(title)?))
    }
}
