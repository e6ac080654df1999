//! `/pacts/{slug}/seat/ask`: who looks after an association or a civil society organisation asks the pact's secretariat for a seat.

use super::texts;
use crate::invitations::server::joining::ANSWER_LIFE;
use crate::kernel::error::FieldErrors;
use crate::kernel::text::NonEmptyText;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::pact;
use crate::pacts::server::queries::public_pact;
use crate::pacts::server::seating::{Error, ask, asking, waiting};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, Empty, ErrorSummary, Notice, Select, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use time::OffsetDateTime;

struct Shown {
    pact: pact::Model,
    /// The organisations for which they may ask.
    own: Vec<organisation::Model>,
    /// Those for which it was asked, without an answer yet.
    waiting: Vec<organisation::Model>,
    typed: Typed,
    errors: FieldErrors,
    /// When the chosen organisation can ask again, where it has asked too often.
    again: Option<OffsetDateTime>,
}

impl Shown {
    /// What is wrong with the chosen organisation.
    fn wrong(&self) -> Option<String> {
        let often = self.again.map(|at| ta("seating-refused-often", &[("moment", lang().moment(at).into())]));
        self.errors.of("organisation").map(t).or(often)
    }
}

async fn open(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<Shown, Refusal> {
    let (db, actor) = (ctx.db.read(), viewer.signed_in()?);
    let pact = public_pact(db, slug).await?.ok_or(Refusal::NotFound)?;
    if !pact.state.takes_seats() {
        return Err(Refusal::Refused("seating-refused-not-now"));
    }
    let asked = waiting(db, pact.id).await?;
    let waits = |o: &organisation::Model| asked.iter().any(|(_, of, _)| of.id == o.id);
    let (waiting, own) = asking(db, actor.person, pact.id).await?.into_iter().partition(waits);
    Ok(Shown { pact, own, waiting, typed: Typed::default(), errors: FieldErrors::default(), again: None })
}

/// The form.
pub async fn form(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    Ok(page(&viewer, open(&viewer, &ctx, &slug).await?))
}

/// Asks.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let (organisation, why) = (typed.get("organisation").to_owned(), typed.get("why").parse::<NonEmptyText>());
    let mut shown = Shown { typed, ..open(&viewer, &ctx, &slug).await? };
    if !shown.own.iter().chain(&shown.waiting).any(|o| o.slug.as_str() == organisation) {
        shown.errors.add("organisation", "seating-organisation-missing");
    }
    match why {
        Ok(why) if shown.errors.is_empty() => {
            let asked = ask(&ctx, viewer.signed_in()?, &slug, &organisation, &why).await;
            if let Err(Error::Often(wait)) = asked {
                shown.again = Some(ctx.clock.now() + wait);
            } else {
                asked?;
                return Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/seat/ask"))).into_response());
            }
        }
        Ok(_) => {}
        Err(bad) => shown.errors.add("why", bad.key()),
    }
    Ok(page(&viewer, shown).into_response())
}

fn page(viewer: &Viewer, shown: Shown) -> Page {
    let head = Head::quiet(!shown.errors.is_empty() || shown.again.is_some());
    Page::with_head(viewer, viewer.lang.t("seating-ask-title"), head, move || body(&shown))
}

fn body(shown: &Shown) -> AnyView {
    let Shown { pact, own, waiting, errors, again, .. } = shown;
    let names: Vec<String> = waiting.iter().map(|o| o.name.clone()).collect();
    let waits = (!names.is_empty()).then(|| {
        let names = names.join(&t("pacts-list-separator"));
        view! { <Notice tone=Tone::Soon>{ta("seating-waits", &[("organisations", names.into())])}</Notice> }
    });
    let form = match (own.is_empty(), waiting.is_empty()) {
        (false, _) => fields(shown),
        (true, true) => view! { <Empty title=t("seating-nobody-title")>{t("seating-nobody")}</Empty> }.into_any(),
        (true, false) => ().into_any(),
    };
    let often = again.and_then(|_| shown.wrong()).map(|why| ("organisation".to_owned(), why));
    let wrong = said(errors).into_iter().chain(often).collect();
    view! {
        <ErrorSummary errors=wrong/>
        <p class="flush"><a href=link(&format!("/pacts/{}", pact.slug))>{texts(&pact.title)}</a></p>
        <h1>{t("seating-ask-title")}</h1>
        <p class="lead">{t("seating-ask-lead")}</p>
        {waits}
        {form}
    }
    .into_any()
}

fn fields(shown: &Shown) -> AnyView {
    let Shown { pact, own, typed, errors, .. } = shown;
    let hint = ta("seating-why-hint", &[("days", ANSWER_LIFE.whole_days().into())]);
    let options = own.iter().map(|o| (o.slug.to_string(), o.name.clone())).collect();
    view! {
        <form method="post" novalidate action=link(&format!("/pacts/{}/seat/ask", pact.slug))>
            <Select name="organisation" label=t("seating-organisation") options=options selected=typed.get("organisation")
                error=shown.wrong()/>
            <TextArea name="why" label=t("seating-why") hint=hint value=typed.get("why") error=errors.of("why").map(t)/>
            <Button>{t("seating-ask")}</Button>
        </form>
    }
    .into_any()
}
