//! Step 1: the text to read, whom it binds, to what, and under which mandate.

use super::{digest, refused, row, steps};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::commitment;
use crate::pacts::server::pages::amendment::changed;
use crate::pacts::server::pages::legal::text_of;
use crate::pacts::server::queries::commitments_of;
use crate::pacts::server::seats::Seated;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::signatures::model::SignRefusal;
use crate::signatures::server::decline::declining;
use crate::signatures::server::queries::bound_by;
use crate::signatures::server::standing::{Standing, organisations_of, standing};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Foreign, LinkButton, Notice, Radios, RecordHeader, SummaryList, Tag, Tone};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;
use time::{Date, Duration};

/// For whom the reader wants to sign.
#[derive(Deserialize)]
pub struct ForWhom {
    /// The organisation's slug.
    pub(super) organisation: Option<String>,
}

/// The page to read before signing.
pub async fn read(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(whom): Query<ForWhom>,
) -> Result<Page, Refusal> {
    let actor = viewer.signed_in()?;
    let today = ctx.clock.today();
    let mut choices = Vec::new();
    for organisation in organisations_of(ctx.db.read(), actor.person).await? {
        if whom.organisation.as_deref().is_none_or(|wanted| wanted == organisation.slug.as_str()) {
            choices.extend(standing(ctx.db.read(), (&slug, None), organisation.slug.as_str(), actor.person, today).await?);
        }
    }
    if choices.is_empty() {
        return no_organisation(&viewer, &ctx, &slug).await;
    }
    // An organisation with a seat comes before one without.
    choices.sort_by_key(|s| (s.mandate.is_err(), s.party.is_none()));
    if whom.organisation.is_none() && choices.iter().filter(|s| s.party.is_some()).count() > 1 {
        return Ok(choose(&viewer, slug, &choices));
    }
    let chosen = choices.swap_remove(0);
    let commitments = commitments_of(ctx.db.read(), chosen.version.id).await?;
    let earlier = earlier(&ctx, &chosen).await?;
    let seat = declining(ctx.db.read(), (&slug, chosen.organisation.slug.as_str()), actor.person, today).await?;
    let declines = seat.is_some_and(|seat| seat.may.is_ok() && !seat.declined);
    Ok(page(&viewer, chosen, (commitments, earlier, declines), today))
}

/// The version that the organisation signed before, beside the one to be signed.
async fn earlier(ctx: &Ctx, chosen: &Standing) -> Result<Option<(Document, Document)>, Refusal> {
    let Some(party) = &chosen.party else { return Ok(None) };
    let signed = bound_by(ctx.db.read(), party.id).await?.filter(|(_, version)| version.number < chosen.version.number);
    let Some((_, version)) = signed else { return Ok(None) };
    let read = |canonical: &str| Document::read(canonical).map_err(Refusal::internal);
    Ok(Some((read(&version.canonical)?, read(&chosen.version.canonical)?)))
}

/// What changes for who signed an earlier version.
fn changes((before, after): &(Document, Document)) -> AnyView {
    let slug = after.pact.to_string();
    view! {
        <Notice tone=Tone::Soon title=ta("amendment-sign-title", &[("number", before.number.into())])>{t("amendment-sign-what")}</Notice>
        {changed(&slug, (before, after))}
    }
    .into_any()
}

async fn no_organisation(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<Page, Refusal> {
    let pact = crate::pacts::server::queries::pact_by_slug(ctx.db.read(), slug).await?.ok_or(Refusal::NotFound)?;
    Ok(Page::with_head(viewer, viewer.lang.t("sign-title"), Head::quiet(false), move || {
        view! {
            <h1>{t("sign-title")}</h1>
            <Notice tone=Tone::Soon title=t("sign-refused-title")>{t("sign-refused-no-organisation")}</Notice>
            <p><a href=link(&format!("/pacts/{}", pact.slug))>{t("sign-back-to-pact")}</a></p>
        }
    }))
}

fn choose(viewer: &Viewer, slug: String, choices: &[Standing]) -> Page {
    let options: Vec<(String, String)> = choices
        .iter()
        .filter(|s| s.party.is_some())
        .map(|s| (s.organisation.slug.to_string(), s.organisation.name.clone()))
        .collect();
    Page::with_head(viewer, viewer.lang.t("sign-title"), Head::quiet(false), move || {
        view! {
            <h1>{t("sign-title")}</h1>
            <form method="get" action=link(&format!("/pacts/{slug}/sign"))>
                <Radios name="organisation" label=t("sign-for-whom") options=options/>
                <Button kind=ButtonKind::Primary>{t("sign-go-on")}</Button>
            </form>
        }
    })
}

/// What the text commits to, the version that was signed before beside this one, and whether the reader may decline.
type Beside = (Vec<commitment::Model>, Option<(Document, Document)>, bool);

fn page(viewer: &Viewer, s: Standing, (commitments, earlier, declines): Beside, today: Date) -> Page {
    Page::with_head(viewer, viewer.lang.t("sign-title"), Head::quiet(false), move || {
        let name = s.pact.title.pick(lang()).0.to_owned();
        let (slug, organisation, number) = (&s.pact.slug, &s.organisation.slug, s.version.number);
        let onward = if s.mandate.is_ok() {
            let to = link(&format!("/pacts/{slug}/sign/check?organisation={organisation}&version={number}"));
            view! { <LinkButton href=to kind=ButtonKind::Primary>{t("sign-go-on-to-check")}</LinkButton> }.into_any()
        } else {
            view! { <p><a href=link(&format!("/pacts/{slug}"))>{t("sign-back-to-pact")}</a></p> }.into_any()
        };
        let refusal = s.mandate.as_ref().err().map(|why| refused(why.key()));
        let awaited = (s.mandate.as_ref().err() == Some(&SignRefusal::NotYourTurn)).then(|| {
            let names: Vec<_> = s.awaited.iter().map(awaited).collect();
            let order = link(&format!("/pacts/{slug}/signatories#order"));
            view! { <p>{t("sign-awaited")}</p> <ul>{names}</ul> <p><a href=order>{t("sign-order-read")}</a></p> }
        });
        let decline = declines.then(|| {
            let to = link(&format!("/pacts/{slug}/sign/decline?organisation={organisation}"));
            view! { <p><a href=to>{t("sign-decline")}</a></p> }
        });
        let obliges = s.party.as_ref().map(|p| obligations(p.role, &commitments, today));
        let (rows, text, of_text) = (summary(&s), text_of(&s.version), vec![row("sign-digest", digest(&s.version.digest))]);
        view! {
            <div class="quiet">
                {steps(1)}
                <RecordHeader kind=t("sign-title") name=name/>
                {refusal}
                {awaited}
                <SummaryList>{rows}</SummaryList>
                {earlier.as_ref().map(changes)}
                {obliges}
                <h2 id="text">{t("sign-the-text")}</h2>
                <p class="note">{ta("sign-text-language", &[("version", number.into())])}</p>
                <div class="sheet">{text}</div>
                <SummaryList>{of_text}</SummaryList>
                {onward}
                {decline}
            </div>
        }
    })
}

/// Who signs first and has not yet, and that they declined, where they did.
fn awaited(seat: &Seated) -> AnyView {
    let declined = seat.declined().map(|_| view! { " " <Tag tone=Tone::Neutral>{t("signatories-declined")}</Tag> });
    view! { <li><bdi>{seat.organisation.name.clone()}</bdi> {declined}</li> }.into_any()
}

/// Who is bound, in which seat, under which mandate.
fn summary(s: &Standing) -> Vec<AnyView> {
    let mut rows = vec![row("sign-organisation", s.organisation.name.clone())];
    rows.extend(s.party.as_ref().map(|p| row("sign-seat", t(&format!("party-role-{}", p.role)))));
    rows.extend(s.mandate.as_ref().ok().map(|m| {
        let until = m
            .valid_until
            .map_or_else(|| t("sign-mandate-open"), |day| ta("sign-mandate-until", &[("day", lang().date(day).into())]));
        let vouched = ta("sign-mandate-vouched", &[("by", m.vouched_by.as_str().into())]);
        row("sign-mandate", view! { {m.document.clone()} <br/> {vouched} <br/> {until} })
    }));
    rows
}

/// What signing obliges this seat to, with the day on which each would first be due if the pact were in force today.
pub fn obligations(role: PartyRole, commitments: &[commitment::Model], today: Date) -> AnyView {
    let rows: Vec<_> = commitments.iter().filter(|c| c.role.binds(role)).map(|c| obligation(c, today)).collect();
    let count = rows.len();
    view! {
        <section>
            <h2>{t("sign-obliges")}</h2>
            <p>{ta("sign-obliges-count", &[("count", count.into())])}</p>
            <ol class="obligations">{rows}</ol>
        </section>
    }
    .into_any()
}

fn obligation(c: &commitment::Model, today: Date) -> impl IntoView + use<> {
    let (title, tag) = c.title.pick(lang());
    let (title, tag) = (title.to_owned(), tag.to_owned());
    let due = today.checked_add(Duration::days(c.first_due_after_days.into())).unwrap_or(today);
    let terms = [
        ("article", c.article.as_str().into()),
        ("rhythm", t(&format!("frequency-{}", c.frequency)).into()),
        ("day", lang().date(due).into()),
    ];
    view! {
        <li>
            <Foreign lang=tag>{title}</Foreign>
            <p class="note">{ta("sign-obligation", &terms)}</p>
        </li>
    }
}
