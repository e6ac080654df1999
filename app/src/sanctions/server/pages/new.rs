//! `/cases/new`: a case that the sanctions officer opens, or what a party alleges.

use super::offered::{Offered, offered, pacts};
use super::{Step, Typed, in_languages, why, words};
use crate::commitments::server::entity::obligation;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::ObligationId;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::{commitment, pact};
use crate::pacts::server::pages::words::{fact, said as in_words};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::sanctions::act::Charge;
use crate::sanctions::allow::No;
use crate::sanctions::model::{Practice, Source};
use crate::sanctions::server::Error;
use crate::sanctions::server::open::{BY_OFFICER, Opening, open};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, LinkButton, Notice, Radios, Select, SummaryList, Tone};
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::EntityTrait as _;
use serde::Deserialize;

/// From where the reader comes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pact: String,
    obligation: String,
}

/// The form; first the choice of the pact, where there are several.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Query(asked): Query<Asked>) -> Result<Page, Refusal> {
    let actor = viewer.signed_in()?;
    let mut typed = Typed::default();
    let mut slug = asked.pact;
    if let Ok(id) = asked.obligation.parse::<ObligationId>() {
        let found = obligation::Entity::find_by_id(id).find_also_related(commitment::Entity).one(ctx.db.read()).await?;
        let (owed, commitment) = found.ok_or(Refusal::NotFound)?;
        let (db, missed) = (ctx.db.read(), owed.missed_at.is_some());
        let pact = pact::Entity::find_by_id(owed.pact_id).one(db).await?.ok_or(Refusal::NotFound)?;
        let of = organisation::Entity::find_by_id(owed.organisation_id).one(db).await?.ok_or(Refusal::NotFound)?;
        slug = pact.slug.to_string();
        typed = typed
            .with("obligation", id)
            .with("respondent", &of.slug)
            .with("article", commitment.map_or_else(String::new, |c| c.article));
        typed = typed.with("source", if missed { Source::MissedObligation } else { Source::Finding });
        typed = if missed { typed.with("practice", Practice::NonReporting) } else { typed };
    }
    if slug.is_empty() {
        let pacts = pacts(&ctx, actor).await?;
        match pacts.as_slice() {
            [] => return Err(Refusal::NotFound),
            [only] => slug = only.slug.to_string(),
            _ => return Ok(choose(&viewer, pacts)),
        }
    }
    let offered = offered(&viewer, &ctx, &slug).await?;
    Ok(page(&viewer, offered, typed.with("pact", slug), FieldErrors::default()))
}

fn choose(viewer: &Viewer, pacts: Vec<pact::Model>) -> Page {
    Page::with_head(viewer, viewer.lang.t("case-new-title"), Head::quiet(false), move || {
        let ways: Vec<_> = pacts
            .into_iter()
            .map(|pact| {
                let to = link(&format!("/cases/new?pact={}", pact.slug));
                view! { <li><LinkButton href=to kind=ButtonKind::Secondary>{in_words(&pact.title)}</LinkButton></li> }
            })
            .collect();
        view! {
            <p class="flush"><a href=link("/desk/cases")>{t("case-back-all")}</a></p>
            <h1>{t("case-new-title")}</h1>
            <p>{t("case-new-which")}</p>
            <ul class="case-acts">{ways}</ul>
        }
    })
}

fn charge_of(offered: &Offered, typed: &Typed) -> Result<Charge, FieldErrors> {
    let mut errors = FieldErrors::default();
    if offered.signatories.iter().all(|o| o.slug.as_str() != typed.get("respondent")) {
        errors.add("respondent", "case-no-respondent");
    }
    let article = typed.get("article").to_owned();
    if offered.paragraphs.iter().all(|(no, _)| *no != article) {
        errors.add("article", "case-no-article");
    }
    let practice = typed.get("practice").parse().ok();
    if practice.is_none() {
        errors.add("practice", "case-no-practice");
    }
    let source = if offered.officer { typed.get("source").parse().ok() } else { Some(Source::Allegation) };
    if source.is_none_or(|s| offered.officer && !BY_OFFICER.contains(&s)) {
        errors.add("source", "case-no-source");
    }
    let account: Texts = typed.texts("account");
    if account.0.is_empty() {
        errors.add("account", why(No::Reasons));
    }
    match (source, practice) {
        (Some(source), Some(practice)) if errors.is_empty() => Ok(Charge { source, article, practice, account, files: vec![] }),
        _ => Err(errors),
    }
}

/// The last look, and the act.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Form(typed): Form<Typed>) -> Result<Response, Refusal> {
    let offered = offered(&viewer, &ctx, typed.get("pact")).await?;
    let charge = match (typed.step(), charge_of(&offered, &typed)) {
        (Step::Edit, _) => return Ok(page(&viewer, offered, typed, FieldErrors::default()).into_response()),
        (_, Err(errors)) => return Ok(page(&viewer, offered, typed, errors).into_response()),
        (_, Ok(charge)) => charge,
    };
    if typed.step() == Step::Check {
        return Ok(look(&viewer, offered, typed, charge).into_response());
    }
    let complainant = if offered.officer { None } else { complainant(&offered, &typed) };
    let opening = Opening {
        pact: typed.get("pact"),
        respondent: typed.get("respondent"),
        complainant,
        obligation: typed.get("obligation").parse().ok(),
        charge,
    };
    match open(&ctx, &offered.actor, opening).await {
        Ok(id) => Ok(Redirect::to(&viewer.href(&format!("/cases/{id}"))).into_response()),
        Err(Error::No(no)) => {
            let errors = FieldErrors::one("form", why(no));
            Ok(page(&viewer, offered, typed, errors).into_response())
        }
        Err(Error::NoLadder) => {
            let errors = FieldErrors::one("respondent", "case-refused-no-ladder");
            Ok(page(&viewer, offered, typed, errors).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn complainant<'a>(offered: &'a Offered, typed: &'a Typed) -> Option<&'a str> {
    let asked = offered.complainants.iter().find(|o| o.slug.as_str() == typed.get("complainant"));
    asked.or(offered.complainants.first()).map(|o| o.slug.as_str())
}

fn look(viewer: &Viewer, offered: Offered, typed: Typed, charge: Charge) -> Page {
    let here = viewer.href("/cases/new");
    Page::with_head(viewer, viewer.lang.t("case-new-title"), Head::quiet(false), move || {
        let respondent = offered.signatories.iter().find(|o| o.slug.as_str() == typed.get("respondent"));
        let respondent = respondent.map(|o| o.name.clone()).unwrap_or_default();
        let paragraph = offered.paragraphs.iter().find(|(no, _)| *no == charge.article).map(|(_, text)| text.clone());
        let rows = vec![
            fact("case-fact-pact", in_words(&offered.pact.title)),
            fact("case-fact-respondent", view! { <bdi>{respondent}</bdi> }),
            fact("case-fact-article", paragraph),
            fact("case-fact-practice", words::practice(charge.practice)),
            fact("case-fact-source", words::source(charge.source)),
            fact("case-fact-account", in_words(&charge.account)),
        ];
        let (what, act) =
            if offered.officer { ("case-new-look", "case-new-open") } else { ("case-new-look-allege", "case-new-allege") };
        view! {
            <h1>{t("case-new-title")}</h1>
            <SummaryList>{rows}</SummaryList>
            <Notice tone=Tone::Soon title=t("look-title")>{t(what)}</Notice>
            <form method="post" novalidate action=here>
                {typed.carried()}
                <p class="cluster">
                    <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Act.to_string()>{t(act)}</Button>
                    <Button kind=ButtonKind::Secondary name="step".to_owned() value=Step::Edit.to_string()>{t("look-edit")}</Button>
                </p>
            </form>
        }
    })
}

fn page(viewer: &Viewer, offered: Offered, typed: Typed, errors: FieldErrors) -> Page {
    Page::with_head(viewer, viewer.lang.t("case-new-title"), Head::quiet(!errors.is_empty()), move || {
        let choose = || std::iter::once((String::new(), t("case-choose")));
        let named = |all: &[organisation::Model]| all.iter().map(|o| (o.slug.to_string(), o.name.clone())).collect::<Vec<_>>();
        let respondents = choose().chain(named(&offered.signatories)).collect();
        let articles = choose().chain(offered.paragraphs.clone()).collect();
        let meaning = |p: &Practice| (p.to_string(), format!("{}. {}", words::practice(*p), words::practice_means(*p)));
        let practices = Practice::ALL.iter().map(meaning).collect();
        let source = offered.officer.then(|| {
            let sources = BY_OFFICER.iter().map(|s| (s.to_string(), words::source(*s))).collect();
            view! {
                <Radios name="source" label=t("case-fact-source") options=sources selected=typed.get("source")
                    error=errors.of("source").map(t)/>
            }
        });
        let complainant = (offered.complainants.len() > 1).then(|| {
            let parties = named(&offered.complainants);
            view! { <Select name="complainant" label=t("case-new-for") options=parties selected=typed.get("complainant")/> }
        });
        let account = in_languages("account", "case-fact-account", "case-new-account-hint", &typed, &errors, 8);
        let lead = if offered.officer { "case-new-lead" } else { "case-new-lead-allege" };
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link("/desk/cases")>{t("case-back-all")}</a></p>
            <h1>{t("case-new-title")}</h1>
            <p class="note">{in_words(&offered.pact.title)}</p>
            <p class="lead">{t(lead)}</p>
            <form id="form" method="post" novalidate action=link("/cases/new")>
                <input type="hidden" name="pact" value=typed.get("pact").to_owned()/>
                <input type="hidden" name="obligation" value=typed.get("obligation").to_owned()/>
                {complainant}
                <Select name="respondent" label=t("case-fact-respondent") options=respondents selected=typed.get("respondent")
                    error=errors.of("respondent").map(t)/>
                <Select name="article" label=t("case-fact-article") options=articles selected=typed.get("article")
                    error=errors.of("article").map(t)/>
                <Radios name="practice" label=t("case-fact-practice") options=practices selected=typed.get("practice")
                    error=errors.of("practice").map(t)/>
                {source}
                {account}
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Check.to_string()>{t("look-go-on")}</Button>
            </form>
        }
    })
}
