//! What an organisation has promised, and where it stands with each commitment.

use crate::commitments::server::pages::words::{completion, status};
use crate::commitments::server::progress::{Latest, latest};
use crate::kernel::ids::CommitmentId;
use crate::kernel::paging::Paged;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{commitment, pact};
use crate::pacts::server::lists::{Undertakings, undertakings};
use crate::pacts::server::pages::words::said;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::list_url;
use crate::ui::DataTable;
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::BTreeMap;

/// How many commitments are shown.
const SHOWN: u64 = 10;

/// Its commitments, those of the newest pacts first.
pub struct Promised {
    found: Paged<(commitment::Model, pact::Model)>,
    latest: BTreeMap<CommitmentId, Latest>,
}

/// Reads them.
pub async fn read(db: &impl ConnectionTrait, of: &organisation::Model) -> Result<Promised, DbErr> {
    let sieve = Undertakings { organisation: Some(of.slug.to_string()), ..Undertakings::default() };
    let found = undertakings(db, &sieve, (1, SHOWN)).await?;
    let latest = latest(db, of.id, found.rows.iter().map(|(c, _)| c.id).collect()).await?;
    Ok(Promised { found, latest })
}

impl Promised {
    /// The table, and the way to all that the organisation called `slug` has promised.
    pub fn view(&self, slug: &str) -> AnyView {
        if self.found.rows.is_empty() {
            return view! { <p>{t("organisations-nothing-promised")}</p> }.into_any();
        }
        let rows: Vec<_> = self.found.rows.iter().map(|(c, p)| row(c, p, self.latest.get(&c.id), slug)).collect();
        let head = [
            "commitments-what",
            "commitments-pact",
            "obligation-due",
            "obligation-status",
            "obligation-said",
            "obligation-found",
        ];
        let counted = [("count", self.found.rows.len().into()), ("total", self.found.total.into())];
        let all = list_url("/commitments", &[("organisation", slug)], 1);
        view! {
            <DataTable caption=ta("organisations-promised-counted", &counted) head=head.map(t).to_vec()>{rows}</DataTable>
            <p><a href=all>{t("organisations-promised-all")}</a></p>
        }
        .into_any()
    }
}

fn row(c: &commitment::Model, p: &pact::Model, latest: Option<&Latest>, slug: &str) -> AnyView {
    let to = list_url(&format!("/commitments/{}", c.id), &[("organisation", slug)], 1);
    let due = latest.map(|o| view! { <a href=link(&format!("/obligations/{}", o.id))>{lang().date(o.due_on)}</a> });
    view! {
        <tr>
            <th scope="row"><a href=to>{said(&c.title)}</a></th>
            <td><a href=link(&format!("/pacts/{}", p.slug))>{said(&p.title)}</a></td>
            <td>{due}</td>
            <td>{latest.map(|o| status(o.state))}</td>
            <td>{latest.and_then(|o| o.completion).map(completion)}</td>
            <td>{latest.and_then(|o| o.found).map(completion)}</td>
        </tr>
    }
    .into_any()
}
