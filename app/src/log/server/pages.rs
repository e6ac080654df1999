//! The log for people: its entries in plain words, the checkpoint, and each entry with its proof.

use super::entity::{checkpoint, entry};
use super::words::{Told, kind, tell};
use super::{checkpoints, queries, witnesses};
use crate::kernel::instant;
use crate::kernel::locale::Lang;
use crate::kernel::paging::Paged;
use crate::log::merkle::leaf_hash;
use crate::pacts::server::lists::choices;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::values;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{
    Button, ButtonKind, Digest, Empty, Event, Field, Pager, RecordHeader, Select, SummaryList, SummaryRow, Timeline,
};
use axum::extract::{Path, Query, State};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use leptos::prelude::*;
use sea_orm::EntityTrait as _;
use serde::Deserialize;
use time::Date;

/// Entries a page.
const PER_PAGE: u64 = 25;

/// What the list's URL may ask for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    pact: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    from: Option<String>,
    to: Option<String>,
    page: Option<u64>,
}

impl Asked {
    /// What was chosen in the form; an empty choice is none.
    fn filter(&self) -> queries::Filter {
        let chosen = |text: &Option<String>| text.clone().filter(|t| !t.is_empty());
        let day = |text: &Option<String>| instant::day(text.as_deref()?);
        queries::Filter { pact: chosen(&self.pact), kind: chosen(&self.kind), from: day(&self.from), to: day(&self.to) }
    }
}

/// The list of entries, newest first.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(asked): Query<Asked>) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let filter = asked.filter();
    let found = queries::page(db, &filter, asked.page.unwrap_or(1), PER_PAGE).await?;
    let Paged { rows, page, total, per_page } = found;
    let told = Paged { rows: tell(db, viewer.lang, rows).await?, page, total, per_page };
    let kinds = values(db, &entry::Entity::find(), entry::Column::Kind).await?;
    let pacts = choices(db, viewer.lang, filter.pact.as_deref().unwrap_or_default()).await?;
    let checkpoint = checkpoints::current(&ctx).await?;
    let key = checkpoints::verifier_key(&ctx)?.to_string();
    let watching = witnesses::queries::all(db).await?;
    let watched = watching.iter().any(|one| one.witness.ended_at.is_none());
    let head = Head { description: Some(viewer.lang.t("log-intro")), ..Head::default() };
    let page = Page::with_head(&viewer, viewer.lang.t("log-title"), head, move || {
        view! {
            <h1>{t("log-title")}</h1>
            <p class="lead">{t("log-intro")}</p>
            <h2>{t("log-checkpoint")}</h2>
            {checkpoint_facts(&checkpoint, key)}
            {witnesses::section(watching, checkpoint.size)}
            <h2>{t("log-entries")}</h2>
            {filter_form(&filter, kinds, pacts)}
            {entries(told, filter)}
        }
    });
    // What witnesses cosigned is no entry of the log, so that a page that was kept would not know of it.
    Ok(if watched { page.for_the_reader_alone() } else { page })
}

fn checkpoint_facts(checkpoint: &checkpoint::Model, key: String) -> impl IntoView + use<> {
    let (size, at) = (checkpoint.size, lang().moment(checkpoint.at));
    let root = STANDARD.encode(&checkpoint.root);
    view! {
        <p>{ta("log-checkpoint-words", &[("count", size.into()), ("at", at.into())])}</p>
        <SummaryList>
            <SummaryRow term=t("log-root")>
                <Digest value=root/>
            </SummaryRow>
            <SummaryRow term=t("log-key")>
                <code class="digest" dir="ltr">{key}</code>
            </SummaryRow>
        </SummaryList>
        <p>
            <a href="/log/checkpoint">{t("log-checkpoint-link")}</a>
            " · "
            <a href=link("/verify")>{t("log-verify-link")}</a>
        </p>
    }
}

fn filter_form(filter: &queries::Filter, kinds: Vec<String>, pacts: Vec<(String, String)>) -> impl IntoView + use<> {
    let all = |words: String| vec![(String::new(), words)];
    let mut by_kind = all(t("log-filter-all-types"));
    by_kind.extend(kinds.into_iter().map(|k| (k.clone(), kind(lang(), &k))));
    let mut by_pact = all(t("log-filter-all-pacts"));
    by_pact.extend(pacts);
    let (chosen_kind, chosen_pact) = (filter.kind.clone().unwrap_or_default(), filter.pact.clone().unwrap_or_default());
    let day = |day: Option<Date>| day.map(|d| d.to_string()).unwrap_or_default();
    let days = (day(filter.from), day(filter.to));
    view! {
        <form class="filters" method="get" action=link("/log")>
            <Select name="type" label=t("log-filter-type") options=by_kind selected=chosen_kind/>
            <Select name="pact" label=t("log-filter-pact") options=by_pact selected=chosen_pact/>
            <Field name="from" label=t("log-filter-from") kind="date" value=days.0/>
            <Field name="to" label=t("log-filter-to") kind="date" value=days.1/>
            <Button kind=ButtonKind::Secondary>{t("log-filter-show")}</Button>
        </form>
    }
}

fn entries(told: Paged<Told>, filter: queries::Filter) -> AnyView {
    let is_narrowed = filter != queries::Filter::default();
    let pages = if is_narrowed { told.pages().min(queries::DEEPEST / PER_PAGE) } else { told.pages() };
    if told.rows.is_empty() {
        return view! { <Empty title=t("log-empty-title")>{t("log-empty")}</Empty> }.into_any();
    }
    let href = move |page: u64| {
        let day = |day: Option<Date>| day.map(|d| d.to_string());
        let query =
            [("type", filter.kind.clone()), ("pact", filter.pact.clone()), ("from", day(filter.from)), ("to", day(filter.to))];
        let chosen = query.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let all = chosen.chain([("page", page.to_string())]);
        link(&format!("/log?{}", url::form_urlencoded::Serializer::new(String::new()).extend_pairs(all).finish()))
    };
    let count = ta("log-count", &[("count", told.total.into())]);
    let rows: Vec<_> = told
        .rows
        .into_iter()
        .map(|told| {
            let at = lang().moment(told.row.at);
            view! {
                <Event at=at entry=told.row.seq.unsigned_abs()>
                    <p>{told.sentence}</p>
                </Event>
            }
        })
        .collect();
    view! {
        <p>{count}</p>
        <Timeline>{rows}</Timeline>
        <Pager page=told.page pages=pages href=href/>
    }
    .into_any()
}

/// One entry: what it says, its hash, its proof, and how to verify it without this portal.
pub async fn entry(viewer: Viewer, State(ctx): State<Ctx>, Path(seq): Path<String>) -> Result<Page, Refusal> {
    let seq: u32 = seq.parse().map_err(|_| Refusal::NotFound)?;
    let db = ctx.db.read();
    let row = queries::entry(db, seq.into()).await?.ok_or(Refusal::NotFound)?;
    let told = tell(db, viewer.lang, vec![row]).await?.pop().ok_or(Refusal::NotFound)?;
    let title = viewer.lang.ta("log-entry-title", &[("seq", viewer.lang.number(seq).into())]);
    let head = Head { description: Some(told.sentence.clone()), ..Head::default() };
    Ok(Page::with_head(&viewer, title.clone(), head, move || entry_body(seq, title, told, lang())))
}

fn entry_body(seq: u32, title: String, told: Told, lang: Lang) -> impl IntoView {
    let leaf = format!("sha256:{}", hex::encode(leaf_hash(told.row.entry.as_bytes())));
    let pact = told.row.pact.clone().map(|slug| {
        view! {
            <SummaryRow term=t("log-filter-pact")>
                <a href=link(&format!("/pacts/{slug}"))>{slug.clone()}</a>
            </SummaryRow>
        }
    });
    view! {
        <RecordHeader kind=kind(lang, &told.row.kind) name=title>
            <p>{lang.moment(told.row.at)}</p>
        </RecordHeader>
        <p class="lead">{told.sentence}</p>
        <SummaryList>
            {pact}
            <SummaryRow term=t("log-type")>
                <code dir="ltr">{told.row.kind}</code>
            </SummaryRow>
            <SummaryRow term=t("log-leaf")>
                <Digest value=leaf/>
            </SummaryRow>
        </SummaryList>
        <h2>{t("log-canonical")}</h2>
        <p>{t("log-canonical-why")}</p>
        <pre class="checkpoint" dir="ltr" tabindex="0">
            <code>{told.row.entry}</code>
        </pre>
        <h2>{t("log-proof")}</h2>
        <p>{t("log-proof-how")}</p>
        <p>
            <a href=format!("/log/proof/{seq}") download=format!("entry-{seq}.tlog-proof")>{t("log-proof-link")}</a>
        </p>
        <p>
            <a href=link("/log")>{t("log-back")}</a>
        </p>
    }
}
