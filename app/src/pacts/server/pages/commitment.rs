//! The record of a commitment.

use super::words::{baseline, demo, described, entry, fact, factor, record_head, rhythm, role, said, state, target};
use crate::kernel::ids::CommitmentId;
use crate::kernel::locale::dir_of;
use crate::pacts::server::entity::{commitment, pact, version};
use crate::pacts::server::queries::commitment_with_pact;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{SummaryList, Tag, Tone};
use axum::extract::{Path, State};
use leptos::prelude::*;

/// One commitment.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let id: CommitmentId = id.parse().map_err(|_| Refusal::NotFound)?;
    let (c, v, p) = commitment_with_pact(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    let title = c.title.pick(viewer.lang).0.to_owned();
    Ok(Page::new(&viewer, title, move || body(&c, &v, &p)))
}

fn body(c: &commitment::Model, v: &version::Model, p: &pact::Model) -> impl IntoView + use<> {
    let language = Document::language_of(&v.canonical);
    let critical = c.critical.then(|| view! { <Tag tone=Tone::Soon>{t("commitments-critical")}</Tag> });
    let article = link(&format!("/pacts/{}/text?version={}#p-{}", p.slug, v.number, c.article));
    let evidence: Vec<_> = c
        .evidence
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|e| e.as_str())
        .map(|e| view! { <li>{e.to_owned()}</li> })
        .collect();
    let first = ta("commitments-first-due", &[("count", c.first_due_after_days.into())]);
    let states = view! { {critical} " " {demo(p.is_demo)} };
    let own_words = |text: &str| described(text, &language);
    let of_pact = link(&format!("/pacts/{}", p.slug));
    let facts = vec![
        fact("commitments-pact", view! { <a href=of_pact>{said(&p.title)}</a> " " {state(p.state)} }),
        fact("commitments-who", role(c.role)),
        fact(
            "commitments-article",
            view! { <a href=article>{ta("commitments-paragraph", &[("no", c.article.as_str().into())])}</a> },
        ),
        fact("commitments-factor", factor(c.factor)),
        fact("commitments-indicator", own_words(&c.indicator.name)),
        fact("commitments-formula", own_words(&c.indicator.formula)),
        fact("commitments-target", target(&c.indicator)),
        fact("commitments-baseline", view! { {baseline(&c.indicator)} <br/> {own_words(&c.indicator.baseline_note)} }),
        fact("commitments-rhythm", view! { {rhythm(c.frequency)} ". " {first} }),
        fact("commitments-evidence", view! { <ul lang=language.clone() dir=dir_of(&language)>{evidence}</ul> }),
        fact("commitments-source", entry(v.log_seq)),
    ];
    view! {
        {record_head(ta("commitments-code", &[("code", c.code.as_str().into())]), said(&c.title), states)}
        <p class="lead">{described(&c.description, &language)}</p>
        <SummaryList>{facts}</SummaryList>
    }
}
