//! What a person's desk says of meetings: invitations to answer, minutes to comment on or to adopt, action points that are due.

use super::actions;
use super::words::when;
use crate::kernel::ids::PersonId;
use crate::meetings::server::access::{run_by, speaks_for};
use crate::meetings::server::actions::{Action, due_actions};
use crate::meetings::server::queries::{Awaited, Line, SOON, awaiting};
use crate::pacts::server::pages::words::said;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::ui::{DataTable, LinkButton};
use leptos::prelude::*;
use sea_orm::DbErr;
use time::OffsetDateTime;

/// What awaits a person in meetings.
pub struct Awaits {
    meetings: Vec<(Awaited, Line)>,
    actions: Vec<Action>,
    now: OffsetDateTime,
}

impl Awaits {
    /// Nothing does.
    pub fn is_empty(&self) -> bool {
        self.meetings.is_empty() && self.actions.is_empty()
    }

    /// How much does.
    pub fn count(&self) -> u64 {
        (self.meetings.len() + self.actions.len()) as u64
    }
}

/// Reads it.
pub async fn load(ctx: &Ctx, person: PersonId) -> Result<Awaits, DbErr> {
    let (db, now) = (ctx.db.read(), ctx.clock.now());
    let (of, runs) = (speaks_for(ctx, db, person).await?, run_by(db, person).await?);
    let actions = if of.is_empty() { vec![] } else { due_actions(db, &of, (now + SOON).date()).await? };
    Ok(Awaits { meetings: awaiting(db, &of, &runs, now).await?, actions, now })
}

/// The sections, each where there is something in it.
pub fn sections(awaits: &Awaits) -> AnyView {
    let rows: Vec<_> = awaits.meetings.iter().map(|(what, line)| row(*what, line)).collect();
    let meetings = (!rows.is_empty()).then(|| {
        let caption = ta("desk-meetings-counted", &[("count", rows.len().into())]);
        let head = ["meeting-day", "meeting-committee", "desk-act"].map(t).to_vec();
        view! {
            <section id="meetings">
                <h2>{t("meetings-title")}</h2>
                <DataTable caption=caption head=head>{rows}</DataTable>
            </section>
        }
    });
    let actions = (!awaits.actions.is_empty()).then(|| {
        let caption = ta("actions-counted", &[("count", awaits.actions.len().into())]);
        view! {
            <section id="actions">
                <h2>{t("actions-title")}</h2>
                {actions::table(&awaits.actions, awaits.now, caption)}
            </section>
        }
    });
    view! { {meetings} {actions} }.into_any()
}

fn row(what: Awaited, line: &Line) -> AnyView {
    let (way, key) = match what {
        Awaited::Answer => ("answer", "meeting-do-answer"),
        Awaited::Comment => ("comment", "meeting-do-comment"),
        Awaited::Attendance => ("attendance", "meeting-do-attendance"),
        Awaited::Adoption => ("adopt", "meeting-do-adopt"),
    };
    let record = link(&format!("/meetings/{}", line.id));
    let to = format!("{record}/{way}");
    view! {
        <tr>
            <th scope="row"><a href=record>{when(line.starts_at, &line.calendar())}</a></th>
            <td>{said(&line.terms.name)}</td>
            <td><LinkButton href=to>{t(key)}</LinkButton></td>
        </tr>
    }
    .into_any()
}
