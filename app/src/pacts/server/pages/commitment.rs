//! The record of a commitment.

use super::words::{
    baseline, demo, described, entry, fact, factor, organisation, record_head, rhythm, role, said, state, target,
};
use crate::commitments::server::pages::kept::{Asked, kept, load};
use crate::kernel::ids::CommitmentId;
use crate::kernel::locale::dir_of;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::{Indicator, Milestone};
use crate::pacts::server::entity::{commitment, pact, version};
use crate::pacts::server::queries::commitment_with_pact;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::subscriptions::model::{Feed, Topic};
use crate::subscriptions::server::pages::link_to_follow;
use crate::ui::{Notice, SummaryList, Tag, Tone};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;

/// One commitment.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let id: CommitmentId = id.parse().map_err(|_| Refusal::NotFound)?;
    let (c, v, p) = commitment_with_pact(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    let of = match &c.organisation {
        Some(slug) => by_slug(ctx.db.read(), slug.as_str()).await?.map(|o| (o.slug, o.name)),
        None => None,
    };
    let loaded = load(ctx.db.read(), &c, asked, ctx.clock.now()).await?;
    let title = c.title.pick(viewer.lang).0.to_owned();
    let feed = Feed::Commitment(c.id);
    let head = Head { feed: Some(feed.in_language(viewer.lang)), ..Head::default() };
    Ok(Page::with_head(&viewer, title, head, move || {
        let of = of.map(|(slug, name)| organisation(slug, &name));
        let record = body(&c, &v, &p, of).into_any();
        let follow = link_to_follow(&Topic::Commitment(p.slug.clone(), c.code.clone()), &feed);
        view! {
            {record}
            <section id="kept">
                <h2>{t("kept-title")}</h2>
                {kept(loaded, &c)}
            </section>
            {follow}
        }
    }))
}

fn body(c: &commitment::Model, v: &version::Model, p: &pact::Model, of: Option<AnyView>) -> impl IntoView + use<> {
    let language = Document::language_of(&v.canonical);
    let critical = c.critical.then(|| view! { <Tag tone=Tone::Soon>{t("commitments-critical")}</Tag> });
    let unverifiable = c.unverifiable_reason.is_some().then(|| view! { <Tag>{t("commitments-unverifiable")}</Tag> });
    let reason = c.unverifiable_reason.as_ref().map(|reason| {
        let reason = described(reason, &language);
        view! { <Notice title=t("commitments-unverifiable-why")>{reason}</Notice> }
    });
    let article = link(&format!("/pacts/{}/text?version={}#p-{}", p.slug, v.number, c.article));
    let first = ta("commitments-first-due", &[("count", c.first_due_after_days.into())]);
    let states = view! { {critical} " " {unverifiable} " " {demo(p.is_demo)} };
    let of_pact = link(&format!("/pacts/{}", p.slug));
    let mut facts = vec![
        fact("commitments-pact", view! { <a href=of_pact>{said(&p.title)}</a> " " {state(p.state)} }),
        fact("commitments-who", of.unwrap_or_else(|| role(c.role).into_any())),
        fact(
            "commitments-article",
            view! { <a href=article>{ta("commitments-paragraph", &[("no", c.article.as_str().into())])}</a> },
        ),
        fact("commitments-factor", factor(c.factor)),
    ];
    facts.extend(measure(&c.indicator, &language));
    facts.push(fact("commitments-rhythm", view! { {rhythm(c.frequency)} ". " {first} }));
    facts.extend(milestones(&c.milestones.0));
    let shown = c.evidence.as_array().into_iter().flatten().filter_map(|e| e.as_str());
    facts.extend(evidence(shown, &language));
    let reviews = link(&format!("/commitments/{}/reviews", c.id));
    facts.push(fact("reviews-held", view! { <a href=reviews>{t("reviews-title")}</a> }));
    facts.push(fact("commitments-source", entry(v.log_seq)));
    view! {
        {record_head(ta("commitments-code", &[("code", c.code.as_str().into())]), said(&c.title), states)}
        <p class="lead">{described(&c.description, &language)}</p>
        {reason}
        <SummaryList>{facts}</SummaryList>
    }
}

/// What it is measured by; one that cannot be verified may have no indicator.
pub fn measure(indicator: &Indicator, language: &str) -> Vec<AnyView> {
    if indicator.name.trim().is_empty() {
        return vec![fact("commitments-indicator", t("commitments-no-indicator"))];
    }
    let own_words = |text: &str| described(text, language);
    vec![
        fact("commitments-indicator", own_words(&indicator.name)),
        fact("commitments-formula", own_words(&indicator.formula)),
        fact("commitments-target", target(indicator)),
        fact("commitments-baseline", view! { {baseline(indicator)} <br/> {own_words(&indicator.baseline_note)} }),
    ]
}

/// The steps on the way to it.
pub fn milestones(all: &[Milestone]) -> Option<AnyView> {
    let steps: Vec<_> = all
        .iter()
        .map(|m| {
            let when = ta("commitments-milestone-due", &[("count", m.due_after_days.into())]);
            view! { <li>{said(&m.title)} ": " {when}</li> }
        })
        .collect();
    (!all.is_empty()).then(|| fact("commitments-milestones", view! { <ol>{steps}</ol> }))
}

/// What is shown as evidence of it.
pub fn evidence<'a>(pieces: impl Iterator<Item = &'a str>, language: &str) -> Option<AnyView> {
    let pieces: Vec<_> = pieces.map(|e| view! { <li>{e.to_owned()}</li> }).collect();
    let (lang, dir) = (language.to_owned(), dir_of(language));
    (!pieces.is_empty()).then(|| fact("commitments-evidence", view! { <ul lang=lang dir=dir>{pieces}</ul> }))
}
