//! `/desk/drafts`: the drafts that a person writes or reads.

use super::words::stands;
use crate::drafting::server::access::{awaiting, offices, readable, version, way};
use crate::drafting::server::entity::draft;
use crate::drafting::way::Way;
use crate::kernel::ids::PersonId;
use crate::kernel::paging::{Paged, skipped};
use crate::pacts::model::Texts;
use crate::pacts::server::pages::words::said;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, Empty, LinkButton, Pager};
use axum::extract::{Query, State};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr, PaginatorTrait as _, QueryOrder as _, QuerySelect as _};
use serde::Deserialize;

/// Which page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
}

struct Line {
    draft: draft::Model,
    title: Texts,
    way: Way,
}

/// The page.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(asked): Query<Asked>) -> Result<Page, Refusal> {
    let (actor, db, page) = (viewer.signed_in()?, ctx.db.read(), page_number(&asked.page));
    let writes = !offices(db, actor.person).await?.is_empty();
    let all = readable(db, actor.person).await?;
    let total = all.clone().count(db).await?;
    let found = all.order_by_desc(draft::COLUMN.begun_at).offset(skipped(page, PER_PAGE)).limit(PER_PAGE);
    let mut rows = Vec::new();
    for draft in found.all(db).await? {
        let title = version(db, draft.id, draft.version).await?.unwrap_or_default().title;
        rows.push(Line { way: way(db, &draft).await?, title, draft });
    }
    let paged = Paged { rows, page, total, per_page: PER_PAGE };
    Ok(Page::new(&viewer, viewer.lang.t("drafts-title"), move || {
        let begin = writes.then(|| view! { <p><LinkButton href=link("/desk/drafts/new")>{t("draft-begin")}</LinkButton></p> });
        view! {
            <h1>{t("drafts-title")}</h1>
            <p class="lead">{t("drafts-lead")}</p>
            {begin}
            {table(&paged)}
            <Pager page=paged.page pages=paged.pages() href=|n| list_url("/desk/drafts", &[], n)/>
        }
    }))
}

fn table(paged: &Paged<Line>) -> AnyView {
    if paged.rows.is_empty() {
        return view! { <Empty title=t("drafts-none-title")><p>{t("drafts-none")}</p></Empty> }.into_any();
    }
    let row = |line: &Line| {
        let to = link(&format!("/desk/drafts/{}", line.draft.id));
        view! {
            <tr>
                <th scope="row"><a href=to>{said(&line.title)}</a></th>
                <td>{t(&format!("pact-kind-{}", line.draft.kind))}</td>
                <td>{stands(line.way)}</td>
                <td>{lang().number(line.draft.version.unsigned_abs())}</td>
                <td>{lang().number(line.way.unanswered)}</td>
            </tr>
        }
    };
    let rows: Vec<_> = paged.rows.iter().map(row).collect();
    let head = ["pacts-name", "pacts-kind", "pacts-state", "draft-version", "consultation-to-answer"].map(t).to_vec();
    let caption = ta("drafts-counted", &[("count", paged.total.into())]);
    view! { <DataTable caption=caption head=head numeric=vec![3, 4]>{rows}</DataTable> }.into_any()
}

/// How many comments await an answer of this person, and whether there is anything of drafts for them at all.
pub async fn place(db: &impl ConnectionTrait, person: PersonId) -> Result<Option<u64>, DbErr> {
    let has_place = !offices(db, person).await?.is_empty() || readable(db, person).await?.count(db).await? > 0;
    Ok(if has_place { Some(awaiting(db, person).await?) } else { None })
}

/// The section of the desk.
pub fn section(unanswered: u64) -> AnyView {
    let waiting = (unanswered > 0).then(|| view! { <p>{ta("drafts-awaiting", &[("count", unanswered.into())])}</p> });
    view! {
        <section id="drafts">
            <h2>{t("drafts-title")}</h2>
            {waiting}
            <p><a href=link("/desk/drafts")>{t("drafts-open")}</a></p>
        </section>
    }
    .into_any()
}
