//! A published edition of a map of risks.

use super::heat;
use crate::assessments::risk::Risk;
use crate::assessments::server::queries::{commitment_ids, editions};
use crate::kernel::ids::EditionId;
use crate::pacts::server::pages::words::{entry, fact, organisation};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{RecordHeader, SummaryList, Tag, Tone};
use axum::extract::{Path, State};
use leptos::prelude::*;

/// `/risks/{id}`
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let id: EditionId = id.parse().map_err(|_| Refusal::NotFound)?;
    let found = editions(ctx.db.read()).await?.into_iter().find(|(e, _)| e.id == id);
    let (edition, administration) = found.ok_or(Refusal::NotFound)?;
    let risks: Vec<Risk> = serde_json::from_str(&edition.risks).map_err(Refusal::internal)?;
    let commitments = commitment_ids(ctx.db.read(), &administration).await?;
    let name = viewer.lang.ta("risks-edition-no", &[("number", edition.number.into())]);
    let head = Head { description: Some(viewer.lang.t("risks-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, format!("{}: {name}", administration.name), head, move || {
        let published = ta("assess-published-on", &[("day", lang().date(edition.published_at.date()).into())]);
        let facts = vec![
            fact("assess-administration", organisation(&administration.slug, &administration.name)),
            fact("risks-counted-term", ta("risks-in-edition", &[("count", risks.len().into())])),
            fact("assess-entry", entry(edition.log_seq)),
        ];
        let rows: Vec<_> = risks.iter().map(|risk| (None, risk.clone())).collect();
        view! {
            <RecordHeader kind=t("risks-kind") name=name>
                <Tag tone=Tone::Good>{published}</Tag>
            </RecordHeader>
            <SummaryList>{facts}</SummaryList>
            {heat::map(&risks)}
            {heat::list(&rows, &commitments)}
            <p class="note">{t("risks-method")}</p>
            <p><a href=link("/risks")>{t("risks-all")}</a></p>
        }
    }))
}
