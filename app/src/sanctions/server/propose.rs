//! Cases that a pact's own rule proposes: after so many critical obligations that were missed, or where another pact's measure is
//! recognised. The log says what happened; it is read once, in its order.

use super::entity::{case, cursor};
use super::open::propose;
use super::{Error, broken};
use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::obligation;
use crate::kernel::ids::ObligationId;
use crate::kernel::locale::Lang;
use crate::log::entry::Entry;
use crate::log::server::entity::entry;
use crate::log::server::size;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{PactState, Texts};
use crate::pacts::procedure::Effect;
use crate::pacts::server::entity::{commitment, pact, party};
use crate::pacts::server::queries::version_in_force;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::Arg;
use crate::sanctions::act::Charge;
use crate::sanctions::model::{Practice, Source};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};

/// How many entries are read in one round.
const AT_ONCE: u64 = 200;
/// The entries that a rule may speak of.
const HEARD: [&str; 2] = ["obligation.missed", "sanction.published"];

/// So many entries that nobody hears are passed at once, so that they are not looked through again and again.
const PASSED: i64 = 1000;

/// Reads on in the log.
pub(super) async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    let (read, last) = (read(ctx.db.read()).await?, size(ctx.db.read()).await?.cast_signed() - 1);
    if unread(ctx.db.read()).await?.is_empty() {
        if last - read >= PASSED {
            let passed =
                cursor::Entity::update_many().col_expr(cursor::Column::Seq, last.into()).filter(cursor::COLUMN.seq.eq(read));
            passed.exec(ctx.db.write()).await?;
        }
        return Ok(());
    }
    let tx = ctx.db.begin().await?;
    let entries = unread(&tx).await?;
    for row in &entries {
        match hear(ctx, &tx, row).await {
            Ok(()) | Err(Error::NoSignatory | Error::NoLadder | Error::NotFound | Error::No(_)) => {}
            Err(Error::Db(error)) => return Err(error),
        }
    }
    if let Some(last) = entries.last() {
        cursor::Entity::delete_by_id(1).exec(&tx).await?;
        cursor::ActiveModel { id: Set(1), seq: Set(last.seq) }.insert(&tx).await?;
    }
    tx.commit().await
}

/// How far the log was read; -1 before its first entry.
async fn read(db: &impl ConnectionTrait) -> Result<i64, DbErr> {
    Ok(cursor::Entity::find_by_id(1).one(db).await?.map_or(-1, |c| c.seq))
}

async fn unread(db: &impl ConnectionTrait) -> Result<Vec<entry::Model>, DbErr> {
    let read = read(db).await?;
    entry::Entity::find()
        .filter(entry::Column::Kind.is_in(HEARD))
        .filter(entry::COLUMN.seq.gt(read))
        .order_by_asc(entry::COLUMN.seq)
        .limit(AT_ONCE)
        .all(db)
        .await
}

async fn hear(ctx: &Ctx, tx: &DatabaseTransaction, row: &entry::Model) -> Result<(), Error> {
    let Ok(Entry::Act(act)) = Entry::parse(&row.entry) else { return Ok(()) };
    if act.kind == "obligation.missed" {
        let id = act.subject.and_then(|s| s.parse().ok()).ok_or_else(|| broken("a missed obligation without its id"))?;
        return missed(ctx, tx, id).await;
    }
    let data = |name: &str| act.data.get(name).and_then(|v| v.as_str()).unwrap_or_default();
    if Effect::of(data("measure")) == Effect::None {
        return Ok(());
    }
    recognised(ctx, tx, act.pact.as_deref().unwrap_or_default(), data("organisation")).await
}

/// Proposes a case once a signatory has missed as many critical obligations as the rule says, unless one is open about it.
async fn missed(ctx: &Ctx, tx: &DatabaseTransaction, id: ObligationId) -> Result<(), Error> {
    let o = obligation::Entity::find_by_id(id).one(tx).await?.ok_or(Error::NotFound)?;
    let pact = pact::Entity::find_by_id(o.pact_id).one(tx).await?.ok_or(Error::NotFound)?;
    let version = version_in_force(tx, pact.id).await?.ok_or(Error::NotFound)?;
    let document = Document::read(&version.canonical).map_err(broken)?;
    let Some(most) = document.procedure.as_ref().and_then(|p| p.proposes_after_missed) else { return Ok(()) };
    let critical = obligation::Entity::find()
        .inner_join(commitment::Entity)
        .filter(obligation::COLUMN.party_id.eq(o.party_id))
        .filter(obligation::COLUMN.state.eq(ObligationState::Missed))
        .filter(commitment::Column::Critical.eq(true))
        .count(tx)
        .await?;
    let open = case::Entity::find()
        .filter(case::COLUMN.party_id.eq(o.party_id))
        .filter(case::COLUMN.source.eq(Source::MissedObligation))
        .filter(case::COLUMN.ending.is_null());
    if critical < u64::from(most) || open.count(tx).await? > 0 {
        return Ok(());
    }
    let respondent = organisation::Entity::find_by_id(o.organisation_id).one(tx).await?.ok_or(Error::NotFound)?;
    let commitment = commitment::Entity::find_by_id(o.commitment_id).one(tx).await?.ok_or(Error::NotFound)?;
    let account = in_all_languages(|lang| {
        let args: [Arg<'_>; 2] = [("organisation", respondent.name.as_str().into()), ("count", critical.into())];
        lang.ta("case-proposed-missed", &args)
    });
    let charge = Charge {
        source: Source::MissedObligation,
        article: commitment.article,
        practice: Practice::NonReporting,
        account,
        files: Vec::new(),
    };
    propose(ctx, tx, pact, respondent, (Some(id), charge)).await
}

/// Proposes a case in each pact in force that recognises the measures of another and in which the respondent sits.
async fn recognised(ctx: &Ctx, tx: &DatabaseTransaction, other: &str, respondent: &str) -> Result<(), Error> {
    let seats = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(organisation::Column::Slug.eq(respondent))
        .all(tx)
        .await?;
    for (seat, organisation) in seats {
        let pact = pact::Entity::find_by_id(seat.pact_id).one(tx).await?.filter(|p| p.state == PactState::InForce);
        let (Some(pact), Some(organisation)) = (pact, organisation) else { continue };
        let Some(version) = version_in_force(tx, pact.id).await? else { continue };
        let document = Document::read(&version.canonical).map_err(broken)?;
        let Some(procedure) = document.procedure.filter(|p| p.recognises.iter().any(|s| s.as_str() == other)) else { continue };
        let account = in_all_languages(|lang| {
            let args: [Arg<'_>; 2] = [("organisation", organisation.name.as_str().into()), ("pact", other.into())];
            lang.ta("case-proposed-recognised", &args)
        });
        let charge = Charge {
            source: Source::Recognition,
            article: procedure.article.unwrap_or_default(),
            practice: Practice::Other,
            account,
            files: Vec::new(),
        };
        match propose(ctx, tx, pact, organisation, (None, charge)).await {
            Ok(()) | Err(Error::NoSignatory | Error::NoLadder) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn in_all_languages(text: impl Fn(Lang) -> String) -> Texts {
    Texts(Lang::ALL.iter().map(|lang| (lang.to_string(), text(*lang))).collect())
}
