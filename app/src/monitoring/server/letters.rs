//! Mails to those who report for a signatory, each in the person's own language.

use super::conclude::Case;
use crate::commitments::server::access::reporters;
use crate::commitments::server::entity::obligation;
use crate::identity::server::entity::person;
use crate::kernel::locale::Lang;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::commitment;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::Arg;
use crate::platform::mail::{self, Mail};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _};
use time::Date;

/// The report was sent back with a question.
pub async fn returned(ctx: &Ctx, tx: &DatabaseTransaction, case: &Case) -> Result<(), DbErr> {
    send(ctx, tx, case, "thread", |lang, args| (lang.t("mail-returned-subject"), lang.ta("mail-returned-body", args))).await
}

/// A draft finding waits for a reply.
pub async fn draft_to_reply_to(ctx: &Ctx, tx: &DatabaseTransaction, case: &Case, until: Date) -> Result<(), DbErr> {
    send(ctx, tx, case, "reply", |lang, args| {
        let day: Arg<'_> = ("day", lang.date(until).into());
        (lang.t("mail-draft-subject"), lang.ta("mail-draft-body", &[args, &[day]].concat()))
    })
    .await
}

/// A finding was published.
pub async fn published(ctx: &Ctx, tx: &DatabaseTransaction, case: &Case) -> Result<(), DbErr> {
    send(ctx, tx, case, "", |lang, args| (lang.t("mail-finding-subject"), lang.ta("mail-finding-body", args))).await
}

/// A mail to everyone who reports for the signatory; `page` is the one below the obligation to which it leads.
async fn send(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    case: &Case,
    page: &str,
    words: impl Fn(Lang, &[Arg<'_>]) -> (String, String),
) -> Result<(), DbErr> {
    let missing = || DbErr::RecordNotFound("what a mail names".to_owned());
    let o = &case.o;
    let commitment = commitment::Entity::find_by_id(o.commitment_id).one(tx).await?.ok_or_else(missing)?;
    let monitor = organisation::Entity::find_by_id(case.monitor).one(tx).await?.ok_or_else(missing)?;
    for person in people(tx, o, ctx.clock.today()).await? {
        let lang = person.lang;
        let path = format!("/{lang}/obligations/{}/{page}", o.id);
        let args = [
            ("name", person.name.into()),
            ("monitor", monitor.name.clone().into()),
            ("commitment", commitment.title.pick(lang).0.into()),
            ("pact", case.pact.title.pick(lang).0.into()),
            ("url", ctx.config.url(path.trim_end_matches('/')).into()),
        ];
        let (subject, body) = words(lang, &args);
        mail::enqueue(ctx, tx, Mail { to: person.email, lang, subject, body }).await?;
    }
    Ok(())
}

/// Everyone who may report on the obligation today, by role or under a mandate.
async fn people(db: &impl ConnectionTrait, o: &obligation::Model, today: Date) -> Result<Vec<person::Model>, DbErr> {
    let people = reporters(db, &[o.organisation_id], o.pact_id, today).await?;
    person::Entity::find().filter(person::Column::Id.is_in(people)).all(db).await
}
