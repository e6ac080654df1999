//! Asking those who signed an earlier version to sign the newest one: when it is adopted, and 30, 7 and 1 days before the last day.

use crate::commitments::server::access::reporters;
use crate::identity::server::entity::person;
use crate::kernel::ids::{OrganisationId, PactId};
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::pacts::amendment::{Becomes, REMINDED, changes, reminder};
use crate::pacts::server::entity::{pact, version};
use crate::pacts::server::queries::newest_amendment;
use crate::pacts::server::seats::{Seated, seated};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::Arg;
use crate::platform::mail::{self, Mail};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _};
use serde_json::json;
use std::collections::BTreeSet;
use time::{Date, Duration};

/// What is said in a letter.
struct Letter<'a> {
    pact: &'a pact::Model,
    subject: &'static str,
    body: &'static str,
    day: Date,
    /// How many commitments are new, changed and dropped.
    changed: [usize; 3],
}

/// Writes to everyone who reports for a signatory of an earlier version: what changed, and until when it is to be signed.
pub(super) async fn ask(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: &pact::Model,
    (current, document, day): (&version::Model, &Document, Date),
) -> Result<(), DbErr> {
    let changed = counts(&read(current)?, document);
    let letter = Letter { pact, subject: "mail-resign-subject", body: "mail-resign-body", day, changed };
    write(ctx, tx, &waiting(tx, pact.id, document.number).await?, &letter).await
}

fn read(version: &version::Model) -> Result<Document, DbErr> {
    Document::read(&version.canonical).map_err(|error| DbErr::Json(error.to_string()))
}

fn counts(before: &Document, after: &Document) -> [usize; 3] {
    let all = changes(&before.commitments, &after.commitments);
    [Becomes::Added, Becomes::Changed, Becomes::Dropped].map(|of| all.iter().filter(|(what, _)| *what == of).count())
}

/// The signatories in effect that have not signed this version, nor declined to.
async fn waiting(tx: &DatabaseTransaction, pact: PactId, newest: i32) -> Result<Vec<OrganisationId>, DbErr> {
    let all = seated(tx, pact).await?.into_iter().filter(Seated::is_in_effect);
    let not_yet = all.filter(|seat| seat.signature.as_ref().is_some_and(|s| s.version < newest) && seat.declined().is_none());
    Ok(not_yet.map(|seat| seat.organisation.id).collect())
}

/// Reminds of what is due, each time once.
pub(super) async fn remind(ctx: &Ctx) -> Result<(), DbErr> {
    let today = ctx.clock.today();
    let soon = version::Entity::find()
        .filter(version::COLUMN.resign_by.gte(today))
        .filter(version::COLUMN.resign_by.lte(today + Duration::days(REMINDED[0].into())));
    for version in soon.all(ctx.db.read()).await? {
        if due(&version, today).is_none() {
            continue;
        }
        let tx = ctx.db.begin().await?;
        if remind_of(ctx, &tx, version.pact_id, today).await? {
            tx.commit().await?;
        }
    }
    Ok(())
}

fn due(version: &version::Model, today: Date) -> Option<i32> {
    reminder((version.resign_by? - today).whole_days(), version.announced)
}

async fn remind_of(ctx: &Ctx, tx: &DatabaseTransaction, id: PactId, today: Date) -> Result<bool, DbErr> {
    let Some(pact) = pact::Entity::find_by_id(id).one(tx).await?.filter(|p| p.state.takes_signatures()) else {
        return Ok(false);
    };
    let Some(version) = newest_amendment(tx, id).await? else { return Ok(false) };
    let (Some(days), Some(day)) = (due(&version, today), version.resign_by) else { return Ok(false) };
    let waiting = waiting(tx, id, version.number).await?;
    let act = Act::new("version.reminded", ctx.clock.now(), By::portal("clock"))
        .in_pact(pact.slug.as_str())
        .on(version.number.to_string())
        .with(json!({ "number": version.number, "announced": days, "resign_by": day.to_string(), "waiting": waiting.len() }));
    append(tx, act).await?;
    version::Entity::update_many()
        .col_expr(version::Column::Announced, Expr::value(Some(days)))
        .filter(version::COLUMN.id.eq(version.id))
        .exec(tx)
        .await?;
    let before = version::Entity::find()
        .filter(version::COLUMN.pact_id.eq(id))
        .filter(version::COLUMN.number.eq(version.amends.unwrap_or(1)))
        .one(tx)
        .await?;
    let changed = match &before {
        Some(before) => counts(&read(before)?, &read(&version)?),
        None => [0; 3],
    };
    let letter = Letter { pact: &pact, subject: "mail-resign-reminder-subject", body: "mail-resign-reminder-body", day, changed };
    write(ctx, tx, &waiting, &letter).await?;
    Ok(true)
}

async fn write(ctx: &Ctx, tx: &DatabaseTransaction, to: &[OrganisationId], letter: &Letter<'_>) -> Result<(), DbErr> {
    let mut people = BTreeSet::new();
    for some in to.chunks(1000) {
        people.extend(reporters(tx, some, letter.pact.id, ctx.clock.today()).await?);
    }
    for some in people.into_iter().collect::<Vec<_>>().chunks(1000) {
        for to in person::Entity::find().filter(person::Column::Id.is_in(some.iter().copied())).all(tx).await? {
            mail::enqueue(ctx, tx, written(ctx, letter, to)).await?;
        }
    }
    Ok(())
}

fn written(ctx: &Ctx, letter: &Letter<'_>, to: person::Model) -> Mail {
    let (lang, [added, changed, dropped]) = (to.lang, letter.changed);
    let args: [Arg<'_>; 7] = [
        ("name", to.name.into()),
        ("pact", letter.pact.title.pick(lang).0.to_owned().into()),
        ("day", lang.date(letter.day).into()),
        ("added", added.into()),
        ("changed", changed.into()),
        ("dropped", dropped.into()),
        ("url", ctx.config.url(&format!("/{lang}/pacts/{}/amendment", letter.pact.slug)).into()),
    ];
    Mail { to: to.email, lang, subject: lang.ta(letter.subject, &args), body: lang.ta(letter.body, &args) }
}
