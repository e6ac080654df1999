//! The table of obligations, the same on every page that has one.

use super::words::{completion, late, period, status};
use crate::commitments::server::lines::Line;
use crate::commitments::server::said::Said;
use crate::kernel::ids::ObligationId;
use crate::pacts::server::pages::words::{figure, organisation, said as in_words};
use crate::platform::i18n::{lang, link, t};
use crate::ui::{DataTable, Tag, Tone};
use leptos::prelude::*;
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// What the page around the table says already, so that its rows need not.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known {
    /// Whose obligations these are.
    pub organisation: bool,
    /// Of which commitment.
    pub commitment: bool,
    /// Of which pact.
    pub pact: bool,
}

/// A table of these obligations with what was said of them.
pub fn table(caption: String, lines: &[Line], said: &BTreeMap<ObligationId, Said>, known: Known, now: OffsetDateTime) -> AnyView {
    let head: Vec<String> = [
        Some("obligation-period-title"),
        (!known.organisation).then_some("obligation-who"),
        (!known.commitment).then_some("obligation-what"),
        (!known.pact).then_some("obligation-pact"),
        Some("obligation-due"),
        Some("obligation-status"),
        Some("obligation-said"),
        Some("obligation-found"),
    ]
    .into_iter()
    .flatten()
    .map(t)
    .collect();
    let rows: Vec<_> = lines.iter().map(|line| row(line, said.get(&line.id), known, now)).collect();
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}

fn row(line: &Line, said: Option<&Said>, known: Known, now: OffsetDateTime) -> AnyView {
    let to = link(&format!("/obligations/{}", line.id));
    let who = (!known.organisation).then(|| view! { <td>{organisation(&line.organisation, &line.organisation_name)}</td> });
    let what = (!known.commitment).then(|| {
        let to = link(&format!("/commitments/{}", line.commitment_id));
        view! { <td><a href=to>{line.code.clone()}</a> " " {in_words(&line.title)}</td> }
    });
    let pact = (!known.pact).then(|| {
        let to = link(&format!("/pacts/{}", line.pact));
        view! { <td><a href=to>{in_words(&line.pact_title)}</a></td> }
    });
    let found = said.map(|said| match said.found {
        Some(found) => completion(found),
        None => view! { <Tag tone=Tone::Pending>{t("obligation-not-reviewed")}</Tag> }.into_any(),
    });
    let said = said.map(|said| {
        let value = said.value.map(|value| view! { <br/> {figure(value, &line.indicator.unit)} });
        view! { {completion(said.completion)} {value} }
    });
    let (status, late) = (status(line.state), late(line.days_late(now)));
    view! {
        <tr>
            <th scope="row"><a href=to>{period(line.period_from, line.period_to)}</a></th>
            {who}
            {what}
            {pact}
            <td>{lang().date(line.due_on)}</td>
            <td>{status} " " {late}</td>
            <td>{said}</td>
            <td>{found}</td>
        </tr>
    }
    .into_any()
}
