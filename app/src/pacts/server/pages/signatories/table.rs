//! The register line by line.

use super::filter::{Filter, Versions};
use super::notes::notes;
use crate::commitments::server::pages::words::standing;
use crate::commitments::server::progress::Departures;
use crate::kernel::ids::{OrganisationId, SignatureId};
use crate::kernel::paging::Paged;
use crate::pacts::server::pages::amendment::asked;
use crate::pacts::server::pages::words::{organisation, role};
use crate::pacts::server::seats::Seated;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::list_url;
use crate::signatures::server::pages::signer;
use crate::ui::{DataTable, Empty, Pager};
use leptos::prelude::*;
use std::collections::HashMap;

/// Beside each line: the departures from good standing, once the pact is in force, the names of who recorded and saw papers, and of who
/// witnessed each signature, and which version is the newest.
type Beside<'a> = (Option<&'a Departures>, &'a HashMap<OrganisationId, String>, &'a HashMap<SignatureId, Vec<String>>, Versions);

pub(super) fn table(paged: Paged<Seated>, beside: Beside<'_>, path: String, filter: Filter) -> AnyView {
    if paged.rows.is_empty() {
        return view! { <Empty title=t("signatories-none-title")>{t("signatories-none")}</Empty> }.into_any();
    }
    let (page, pages) = (paged.page, paged.pages());
    let caption = ta("signatories-counted", &[("count", paged.total.into())]);
    let head =
        ["signatories-organisation", "pacts-role", "pacts-state", "signatories-person", "signatories-when", "signatories-proof"];
    let rows: Vec<_> = paged.rows.iter().map(|s| row(s, beside)).collect();
    view! {
        <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable>
        <Pager
            page=page
            pages=pages
            href=move |n| list_url(&path, &[("q", &filter.q), ("role", &filter.role), ("state", &filter.state)], n)
        />
    }
    .into_any()
}

fn row(s: &Seated, (stands, names, witnessed, of): Beside<'_>) -> impl IntoView + use<> {
    let signed = s.signature.as_ref();
    let seq = signed.map_or(s.party.log_seq, |g| g.annulled_seq.or(g.withdrawn_seq).unwrap_or(g.log_seq));
    // The last word of who was asked to sign stands after all that became of a signature.
    let seq = s.ended.as_ref().map_or(seq, |ended| ended.seq);
    let person = signed.map(|g| signer(&g.person_name, &g.person_title));
    let when = signed.map(|g| lang().date(g.signed_at.date()));
    let evidence = signed.map(|g| view! { <a href=link(&format!("/signatures/{}", g.id))>{t("signatories-evidence")}</a> <br/> });
    let resigning = of.asks(s).map(|how| view! { " " {asked(how)} });
    let entry = ta("ui-log-entry", &[("seq", lang().number(seq).into())]);
    let stands = stands.filter(|_| s.is_in_effect()).map(|stands| {
        view! { <br/> {standing(stands.get(&s.party.id))} }
    });
    view! {
        <tr>
            <th scope="row">{organisation(&s.organisation.slug, &s.organisation.name)}</th>
            <td>{role(s.party.role)}</td>
            <td>{s.standing()} {resigning} {notes(s, (names, witnessed, of))} {stands}</td>
            <td>{person}</td>
            <td>{when}</td>
            <td>{evidence} <a href=link(&format!("/log/{seq}"))>{entry}</a></td>
        </tr>
    }
}
