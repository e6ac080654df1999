//! What the log tells: its entries, played one after the other, leave the public state.

use super::tallies::{FIGURES, TALLIES, add_clock, add_seats, figure, recounted};
use super::{Difference, Facts, Row, SEALED_CONTENTS, SEALS, adopted, owed, published, put, signed};
use crate::drafting::server::audit as drafting;
use crate::invitations::server::audit as invitations;
use crate::kernel::canonical::digest;
use crate::log::entry::{Act, Entry};
use crate::log::server::each_entry;
use crate::log::server::witnesses::audit as witnesses;
use crate::meetings::server::audit as meetings;
use crate::monitoring::server::audit as monitoring;
use crate::pacts::server::entity::version;
use crate::passkeys::server::audit as passkeys;
use crate::platform::figures::on_day;
use crate::press::server::audit as press;
use crate::publications::server::audit as publications;
use crate::sanctions::server::audit as sanctions;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, QuerySelect as _};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};

/// Plays the whole log. The second part names entries that could not be understood.
pub async fn read(db: &impl ConnectionTrait) -> Result<(Facts, Vec<Difference>), DbErr> {
    let texts = texts(db).await?;
    let (mut facts, mut unknown, mut days) = (Facts::new(), Vec::new(), BTreeMap::<String, i64>::new());
    each_entry(db, |seq, columns, text| {
        let Ok(entry) = Entry::parse(text) else {
            unknown.push(not_understood(seq, "entry", text));
            return;
        };
        *days.entry(on_day(entry.kind(), entry.at().date())).or_default() += 1;
        // The columns beside an entry only serve to find it, but must say what it says.
        let act = entry.act();
        let says = json!([entry.kind(), act.and_then(|a| a.pact.as_ref()), act.and_then(|a| a.subject.as_ref()), entry.at()]);
        if says != columns {
            unknown.push(Difference { log: says, table_holds: columns, ..not_understood(seq, "columns", "") });
        }
        if let Entry::Sealed(sealed) = &entry {
            put(&mut facts, SEALS, seq.to_string(), "digest", sealed.digest.clone());
            put(&mut facts, SEALED_CONTENTS, seq.to_string(), "is_what_was_sealed", true);
        }
        if let Some(act) = act
            && !play(&mut facts, seq, act, &texts)
        {
            unknown.push(not_understood(seq, "type", &act.kind));
        }
    })
    .await?;
    facts.insert(TALLIES, recounted(&facts));
    add_seats(&facts, &mut days);
    add_clock(&facts, &mut days);
    facts.insert(FIGURES, days.into_iter().map(|(name, n)| (name, figure(n))).collect());
    Ok((facts, unknown))
}

/// What these acts leave of the public state, played in their order; texts and what follows from them apart.
pub fn left_by(acts: impl IntoIterator<Item = (i64, Act)>) -> Facts {
    let (mut facts, no_texts) = (Facts::new(), HashMap::new());
    for (seq, act) in acts {
        play(&mut facts, seq, &act, &no_texts);
    }
    facts
}

fn not_understood(seq: i64, column: &str, held: &str) -> Difference {
    Difference {
        table: "log_entries".to_owned(),
        row: seq.to_string(),
        column: column.to_owned(),
        log: Value::Null,
        table_holds: held.into(),
    }
}

/// The texts of all versions by their digest, counted again: a text that was touched is under another digest.
async fn texts(db: &impl ConnectionTrait) -> Result<HashMap<String, String>, DbErr> {
    let all = version::Entity::find().select_only().column(version::Column::Canonical).into_tuple::<String>().all(db).await?;
    Ok(all.into_iter().map(|text| (digest(&text), text)).collect())
}

/// Does to the public state what the act did; false if the act's type is not known.
fn play(facts: &mut Facts, seq: i64, act: &Act, texts: &HashMap<String, String>) -> bool {
    let subject = act.subject.as_deref().unwrap_or_default();
    let of = (act.pact.as_deref().unwrap_or_default(), subject);
    owed::play(facts, seq, act, of)
        || adopted::play(facts, seq, act, of, texts)
        || signed::play(facts, seq, act, of)
        || published::play(facts, seq, act, of)
        || of_features(facts, seq, act, subject)
}

/// What the features tell of their own entries.
fn of_features(facts: &mut Facts, seq: i64, act: &Act, subject: &str) -> bool {
    if act.kind == "finding.published" {
        put(facts, "obligations", subject, "found", act.data.get("completion").cloned().unwrap_or_default());
        put(facts, "obligations", subject, "changed_seq", seq);
    }
    let told = monitoring::told(seq, act)
        .or_else(|| press::told(seq, act))
        .or_else(|| sanctions::told(seq, act))
        .or_else(|| witnesses::told(seq, act))
        .or_else(|| invitations::told(seq, act))
        .or_else(|| drafting::told(seq, act))
        .or_else(|| passkeys::told(seq, act));
    let told = told.map(|fact| vec![fact]);
    let told = told.or_else(|| publications::told(seq, act)).or_else(|| meetings::told(seq, act));
    let is_known = told.is_some();
    told.into_iter().flatten().for_each(|fact| add(facts, fact));
    is_known
}

/// Adds the columns of a row to what is known of it.
fn add(facts: &mut Facts, (table, key, row): (&'static str, String, Row)) {
    facts.entry(table).or_default().entry(key).or_default().extend(row);
}
