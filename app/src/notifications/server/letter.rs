//! The words of a mail that tells of obligations.

use super::plan::Matter;
use crate::identity::server::entity::person;
use crate::kernel::locale::Lang;
use crate::notifications::model::MailKind;
use crate::platform::ctx::Ctx;
use crate::platform::mail::Mail;
use std::sync::Arc;
use time::Date;

/// How many obligations one mail lists.
pub const LISTED: usize = 20;

/// The mail of a kind to a person, of all these obligations, most urgent first, as things stand on a day.
pub fn mail(ctx: &Ctx, reader: &person::Model, kind: MailKind, (matters, day): (&[Arc<Matter>], Date), refuse: &str) -> Mail {
    let lang = reader.lang;
    let (subject, opening) = match kind {
        MailKind::Reminder => ("mail-reminder-subject", "mail-reminder-opening"),
        MailKind::Escalation => ("mail-escalation-subject", "mail-escalation-opening"),
    };
    let first = matters.first().map_or_else(String::new, |m| when(lang, m.due_on, day));
    let mut paragraphs = vec![lang.ta(opening, &[("name", reader.name.as_str().into())])];
    for matter in matters.iter().take(LISTED) {
        paragraphs.push(item(lang, matter, day));
        paragraphs.push(ctx.config.url(&format!("/{lang}/obligations/{}", matter.id)));
    }
    if matters.len() > LISTED {
        paragraphs.push(lang.ta("mail-digest-more", &[("count", (matters.len() - LISTED).into())]));
        paragraphs.push(ctx.config.url(&format!("/{lang}/desk")));
    }
    paragraphs.extend([lang.t("mail-digest-refuse"), refuse.to_owned()]);
    Mail {
        to: reader.email.clone(),
        lang,
        subject: lang.ta(subject, &[("count", matters.len().into()), ("when", first.into())]),
        body: paragraphs.join("\n\n"),
    }
}

fn item(lang: Lang, matter: &Matter, day: Date) -> String {
    lang.ta(
        "mail-digest-item",
        &[
            ("commitment", matter.commitment.pick(lang).0.into()),
            ("organisation", matter.organisation.as_str().into()),
            ("pact", matter.pact.pick(lang).0.into()),
            ("date", lang.date(matter.due_on).into()),
            ("when", when(lang, matter.due_on, day).into()),
        ],
    )
}

/// How far the due day is, in words.
fn when(lang: Lang, due_on: Date, day: Date) -> String {
    match (due_on - day).whole_days() {
        0 => lang.t("reminder-today"),
        days if days > 0 => lang.ta("reminder-in", &[("days", days.into())]),
        days => lang.ta("reminder-ago", &[("days", days.abs().into())]),
    }
}
