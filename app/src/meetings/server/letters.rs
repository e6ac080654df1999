//! Mails of a meeting: the invitation, its change and its end, the draft minutes, and to who owes an action point that it is late.

use super::ical;
use super::load::File;
use crate::commitments::server::access::reporters;
use crate::commitments::server::zone;
use crate::identity::server::entity::person;
use crate::kernel::ids::OrganisationId;
use crate::kernel::locale::Lang;
use crate::meetings::act::Act;
use crate::meetings::meeting::Point;
use crate::organisations::server::queries::by_slug;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::Arg;
use crate::platform::mail::{self, Mail, Method};
use sea_orm::{ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _};
use time::Date;

/// What a mail is about.
#[derive(Clone, Copy)]
enum Letter<'a> {
    Called,
    Changed,
    Cancelled,
    Drafted(Date),
    Late(&'a Point),
}

impl Letter<'_> {
    fn words(self, lang: Lang, args: &[Arg<'_>]) -> (String, String) {
        let (subject, body) = match self {
            Self::Called => ("mail-meeting-called-subject", "mail-meeting-called-body"),
            Self::Changed => ("mail-meeting-changed-subject", "mail-meeting-changed-body"),
            Self::Cancelled => ("mail-meeting-cancelled-subject", "mail-meeting-cancelled-body"),
            Self::Drafted(_) => ("mail-minutes-subject", "mail-minutes-body"),
            Self::Late(_) => ("mail-action-late-subject", "mail-action-late-body"),
        };
        (lang.ta(subject, args), lang.ta(body, args))
    }

    /// What a calendar does with it.
    const fn method(self) -> Option<Method> {
        match self {
            Self::Called | Self::Changed => Some(Method::Request),
            Self::Cancelled => Some(Method::Cancel),
            Self::Drafted(_) | Self::Late(_) => None,
        }
    }

    /// The page below the meeting's to which it leads.
    const fn page(self) -> &'static str {
        match self {
            Self::Called | Self::Changed => "/answer",
            Self::Cancelled => "",
            Self::Drafted(_) => "/comment",
            Self::Late(_) => "#decisions",
        }
    }
}

/// Writes to everyone who is to know of the last act.
pub(super) async fn follow(ctx: &Ctx, tx: &DatabaseTransaction, file: &File) -> Result<(), DbErr> {
    let seats: Vec<_> = file.committee.seats.iter().map(|p| p.organisation.id).collect();
    match file.steps.last().map(|step| &step.act) {
        Some(Act::Called { .. }) => send(ctx, tx, file, &seats, Letter::Called).await,
        Some(Act::Changed { .. }) => send(ctx, tx, file, &seats, Letter::Changed).await,
        Some(Act::Cancelled { .. }) => send(ctx, tx, file, &seats, Letter::Cancelled).await,
        Some(Act::Drafted { until, .. }) => send(ctx, tx, file, &seats, Letter::Drafted(*until)).await,
        Some(Act::Late { number }) => {
            let Some(point) = file.meeting.points.get(number) else { return Ok(()) };
            let Some(owner) = &point.decision.owner else { return Ok(()) };
            let owner: Vec<_> = by_slug(tx, owner.as_str()).await?.into_iter().map(|o| o.id).collect();
            send(ctx, tx, file, &owner, Letter::Late(point)).await
        }
        _ => Ok(()),
    }
}

async fn send(ctx: &Ctx, tx: &DatabaseTransaction, file: &File, to: &[OrganisationId], letter: Letter<'_>) -> Result<(), DbErr> {
    let ids = reporters(tx, to, file.committee.pact.id, ctx.clock.today()).await?;
    let starts = zone::local(file.meeting.call.starts_at, &file.committee.calendar)?;
    for person in person::Entity::find().filter(person::Column::Id.is_in(ids)).all(tx).await? {
        let lang = person.lang;
        let mut args: Vec<Arg<'_>> = vec![
            ("name", person.name.clone().into()),
            ("committee", file.committee.row.terms.name.pick(lang).0.into()),
            ("pact", file.committee.pact.title.pick(lang).0.into()),
            ("when", lang.clock(starts).into()),
            ("zone", file.committee.calendar.time_zone.as_str().into()),
            ("place", file.meeting.call.place.as_str().into()),
            ("url", ctx.config.url(&format!("/{lang}/meetings/{}{}", file.row.id, letter.page())).into()),
            ("calendar", ctx.config.url(&format!("/meetings/{}.ics?lang={lang}", file.row.id)).into()),
        ];
        match letter {
            Letter::Drafted(until) => args.push(("until", lang.date(until).into())),
            Letter::Late(point) => args.push(("decision", point.decision.text.pick(lang).0.into())),
            Letter::Called | Letter::Changed | Letter::Cancelled => {}
        }
        let (subject, body) = letter.words(lang, &args);
        let calendar = letter.method().map(|method| (method, ical::letter(ctx, file, &person, method)));
        let mail = Mail { to: person.email, lang, subject, body };
        match calendar {
            Some(calendar) => mail::enqueue_for_calendars(ctx, tx, mail, calendar).await?,
            None => mail::enqueue(ctx, tx, mail).await?,
        };
    }
    Ok(())
}
