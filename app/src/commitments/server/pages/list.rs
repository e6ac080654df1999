//! The list of obligations: who owes what, who is late and since when, Customs and companies alike.

use super::table::{Known, table};
use super::words::stats;
use crate::commitments::model::Status;
use crate::commitments::server::lines::{self, Sieve, Sort};
use crate::commitments::server::said::said;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::PartyRole;
use crate::pacts::server::pages::words::role;
use crate::pacts::server::queries::{pact_by_slug, public_pacts};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Empty, Field, Pager, Select};
use axum::extract::{Query, State};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use serde::Deserialize;

/// What the list is sifted by, as the URL says it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    status: String,
    pact: String,
    organisation: String,
    role: String,
    factor: String,
    sort: String,
    page: String,
}

impl Filter {
    fn pairs(&self) -> [(&'static str, &str); 7] {
        [
            ("q", &self.q),
            ("status", &self.status),
            ("pact", &self.pact),
            ("organisation", &self.organisation),
            ("role", &self.role),
            ("factor", &self.factor),
            ("sort", &self.sort),
        ]
    }

    /// None where a filter names something that does not exist: nothing can be there.
    async fn sieve(&self, db: &impl ConnectionTrait) -> Result<Option<Sieve>, DbErr> {
        let mut sieve = Sieve {
            status: self.status.parse().ok(),
            role: self.role.parse().ok(),
            factor: self.factor.parse().ok(),
            words: self.q.clone(),
            ..Sieve::default()
        };
        if !self.pact.is_empty() {
            let Some(pact) = pact_by_slug(db, &self.pact).await? else { return Ok(None) };
            sieve.pact = Some(pact.id);
        }
        if !self.organisation.is_empty() {
            let Some(organisation) = by_slug(db, &self.organisation).await? else { return Ok(None) };
            sieve.organisation = Some(organisation.id);
        }
        Ok(Some(sieve))
    }

    fn sort(&self) -> Sort {
        if self.sort == "last" { Sort::DueLast } else { Sort::DueFirst }
    }
}

/// All obligations.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let (db, now) = (ctx.db.read(), ctx.clock.now());
    let pacts: Vec<(String, String)> =
        public_pacts(db).await?.iter().map(|p| (p.slug.to_string(), p.title.pick(viewer.lang).0.to_owned())).collect();
    let found = match filter.sieve(db).await? {
        Some(sieve) => lines::page(db, &sieve, filter.sort(), now, (page_number(&filter.page), PER_PAGE)).await?,
        None => crate::kernel::paging::Paged { rows: Vec::new(), page: 1, total: 0, per_page: PER_PAGE },
    };
    let said = said(db, found.rows.iter().map(|line| line.id).collect()).await?;
    let counts = lines::counts(db, &Sieve::default(), now).await?;
    Ok(Page::new(&viewer, viewer.lang.t("obligations-title"), move || {
        let rows = if found.rows.is_empty() {
            view! { <Empty title=t("obligations-none-title")>{t("obligations-none")}</Empty> }.into_any()
        } else {
            let caption = ta("obligations-counted", &[("count", found.total.into())]);
            let (page, pages, href) = (found.page, found.pages(), filter.clone());
            view! {
                {table(caption, &found.rows, &said, Known::default(), now)}
                <Pager page=page pages=pages href=move |n| list_url("/obligations", &href.pairs(), n)/>
            }
            .into_any()
        };
        view! {
            <h1>{t("obligations-title")}</h1>
            <p class="lead">{t("obligations-lead")}</p>
            {stats(&counts, &[])}
            {form(&filter, pacts)}
            {rows}
        }
    }))
}

fn form(filter: &Filter, pacts: Vec<(String, String)>) -> impl IntoView + use<> {
    let any = |rest: Vec<(String, String)>| [vec![(String::new(), t("list-any"))], rest].concat();
    let statuses = Status::ALL.iter().map(|s| (s.to_string(), t(&format!("obligation-status-{s}")))).collect();
    let roles = PartyRole::ALL.iter().filter(|r| **r != PartyRole::Observer).map(|r| (r.to_string(), role(r))).collect();
    let factors = (1..=10).map(|no| (no.to_string(), t(&format!("factor-{no}-name")))).collect();
    let sorts = vec![(String::new(), t("obligations-sort-first")), ("last".to_owned(), t("obligations-sort-last"))];
    let organisation = (!filter.organisation.is_empty()).then(|| {
        let slug = filter.organisation.clone();
        view! { <input type="hidden" name="organisation" value=slug/> }
    });
    view! {
        <form method="get" action=link("/obligations") class="filters" role="search">
            {organisation}
            <Field name="q" label=t("list-search") kind="search" value=filter.q.clone()/>
            <Select name="status" label=t("obligation-status") options=any(statuses) selected=filter.status.clone()/>
            <Select name="pact" label=t("obligation-pact") options=any(pacts) selected=filter.pact.clone()/>
            <Select name="role" label=t("obligation-role") options=any(roles) selected=filter.role.clone()/>
            <Select name="factor" label=t("commitments-factor") options=any(factors) selected=filter.factor.clone()/>
            <Select name="sort" label=t("obligations-sort") options=sorts selected=filter.sort.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}
