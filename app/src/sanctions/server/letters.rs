//! Mails of a case: the notice, what the respondent is to know, and to each whom the case waits for that it does. No mail says what
//! is alleged: it leads to the page where only its reader may read it.

use super::access::capacities;
use super::act::Before;
use super::entity::notice;
use super::load::File;
use crate::commitments::server::access::reporters;
use crate::identity::server::entity::person;
use crate::kernel::ids::PersonId;
use crate::organisations::server::entity::membership;
use crate::pacts::server::entity::party;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::Arg;
use crate::platform::mail::{self, Mail};
use crate::sanctions::act::ActKind;
use crate::sanctions::model::Capacity;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set,
};
use std::collections::BTreeSet;

/// What a mail is about.
#[derive(Clone, Copy)]
enum Letter {
    Notice,
    News,
    YourTurn,
    Seat,
}

impl Letter {
    const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Notice => ("mail-case-notice-subject", "mail-case-notice-body"),
            Self::News => ("mail-case-news-subject", "mail-case-news-body"),
            Self::YourTurn => ("mail-case-turn-subject", "mail-case-turn-body"),
            Self::Seat => ("mail-case-seat-subject", "mail-case-seat-body"),
        }
    }
}

/// Writes to everyone who is to know of the steps since `before`.
pub(super) async fn tell(ctx: &Ctx, tx: &DatabaseTransaction, file: &File, before: &Before) -> Result<(), DbErr> {
    let steps = &file.steps[before.steps..];
    let mut written = BTreeSet::new();
    for step in steps {
        if let crate::sanctions::act::Act::Named { person, .. } = &step.act
            && (file.case.first.has(*person) || file.case.appeal.has(*person))
        {
            written.insert(*person);
            send(ctx, tx, file, Letter::Seat, [*person].into()).await?;
        }
    }
    let news = steps.iter().any(|s| s.act.kind().is_for_respondent() && s.by != Capacity::Respondent && is_news(s.act.kind()));
    if steps.iter().any(|s| s.act.kind() == ActKind::Noticed) {
        let respondents = respondents(ctx, tx, file).await?;
        for mail in send(ctx, tx, file, Letter::Notice, respondents).await? {
            notice::ActiveModel { case_id: Set(file.row.id), mail_id: Set(mail) }.insert(tx).await?;
        }
    } else if news && file.row.was_told {
        let respondents = respondents(ctx, tx, file).await?;
        written.extend(respondents.iter().copied());
        send(ctx, tx, file, Letter::News, respondents).await?;
    }
    let awaited = file.case.awaits().filter(|now| before.awaited != Some(*now) && *now != Capacity::Respondent);
    if let Some(awaited) = awaited {
        let people = awaited_people(tx, file, awaited).await?.difference(&written).copied().collect();
        send(ctx, tx, file, Letter::YourTurn, people).await?;
    }
    Ok(())
}

/// Whether a step of somebody else is news for the respondent.
const fn is_news(kind: ActKind) -> bool {
    !matches!(kind, ActKind::Delivered | ActKind::Named | ActKind::Recused)
}

async fn respondents(ctx: &Ctx, db: &impl ConnectionTrait, file: &File) -> Result<BTreeSet<PersonId>, DbErr> {
    reporters(db, &[file.row.organisation_id], file.pact.id, ctx.clock.today()).await
}

/// Everyone whom the case waits for.
async fn awaited_people(db: &impl ConnectionTrait, file: &File, awaited: Capacity) -> Result<BTreeSet<PersonId>, DbErr> {
    let people = match awaited {
        Capacity::Bench => file.case.first.seats.values().copied().collect(),
        Capacity::AppealBench => file.case.appeal.seats.values().copied().collect(),
        Capacity::Officer | Capacity::Customs | Capacity::Associations => in_capacity(db, file, awaited).await?,
        Capacity::Respondent | Capacity::Complainant | Capacity::Clock => BTreeSet::new(),
    };
    Ok(people)
}

/// The people of the pact's parties who have a capacity by their roles and may use it in this case.
async fn in_capacity(db: &impl ConnectionTrait, file: &File, wanted: Capacity) -> Result<BTreeSet<PersonId>, DbErr> {
    let seats = party::Entity::find().filter(party::COLUMN.pact_id.eq(file.pact.id)).all(db).await?;
    let members = membership::Entity::find()
        .filter(membership::Column::OrganisationId.is_in(seats.iter().map(|s| s.organisation_id)))
        .filter(membership::Column::OrganisationId.ne(file.row.organisation_id))
        .all(db)
        .await?;
    let mut people = BTreeSet::new();
    for person in members.into_iter().map(|m| m.person_id).collect::<BTreeSet<_>>() {
        if capacities(db, file.pact.id, person).await?.contains(&wanted) {
            people.insert(person);
        }
    }
    Ok(people)
}

async fn send(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    file: &File,
    letter: Letter,
    people: BTreeSet<PersonId>,
) -> Result<Vec<crate::kernel::ids::MailId>, DbErr> {
    let mut sent = Vec::new();
    if people.is_empty() {
        return Ok(sent);
    }
    let (subject, body) = letter.keys();
    for person in person::Entity::find().filter(person::Column::Id.is_in(people)).all(tx).await? {
        let lang = person.lang;
        let until = file.case.deadline.map(|day| lang.date(day)).unwrap_or_default();
        let args: [Arg<'_>; 5] = [
            ("name", person.name.into()),
            ("organisation", file.respondent.name.as_str().into()),
            ("pact", file.pact.title.pick(lang).0.into()),
            ("until", until.into()),
            ("url", ctx.config.url(&format!("/{lang}/cases/{}", file.row.id)).into()),
        ];
        let mail = Mail { to: person.email, lang, subject: lang.ta(subject, &args), body: lang.ta(body, &args) };
        sent.push(mail::enqueue(ctx, tx, mail).await?);
    }
    Ok(sent)
}
