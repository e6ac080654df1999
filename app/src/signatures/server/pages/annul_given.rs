//! Annulling what rests on a false mandate and is no signature: what was countersigned, witnessed, or said of the end of a term.

use super::row;
use crate::kernel::error::FieldErrors;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::signatures::server::annul::given::{Found, annul_given, found};
use crate::signatures::server::annul::may_annul;
use crate::site::page::Head;
use crate::site::why::Why;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, Notice, SummaryList, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The page that asks why.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(seq): Path<String>) -> Result<Page, Refusal> {
    let (seq, found) = judged(&viewer, &ctx, &seq).await?;
    Ok(page(&viewer, (seq, &found), Why::default(), FieldErrors::default()))
}

/// Annuls.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(seq): Path<String>,
    Form(why): Form<Why>,
) -> Result<Response, Refusal> {
    let (seq, found) = judged(&viewer, &ctx, &seq).await?;
    let reason = match why.given("annul-given-confirm-missing") {
        Ok(reason) => reason,
        Err(errors) => return Ok(page(&viewer, (seq, &found), why, errors).into_response()),
    };
    annul_given(&ctx, viewer.signed_in()?, seq, &reason).await?;
    Ok(Redirect::to(&viewer.href(&place(&found))).into_response())
}

/// Where it shows, below a language.
fn place(found: &Found) -> String {
    format!("/pacts/{}/{}", found.pact.slug, if found.is_word { "term" } else { "signatories" })
}

/// The entry and what was given by it, if it was not annulled yet and the reader may.
async fn judged(viewer: &Viewer, ctx: &Ctx, seq: &str) -> Result<(i64, Found), Refusal> {
    let actor = viewer.signed_in()?;
    let seq = seq.parse().map_err(|_| Refusal::NotFound)?;
    let found = found(ctx.db.read(), seq).await?.ok_or(Refusal::NotFound)?;
    if may_annul(ctx.db.read(), actor.person, found.rests()).await?.is_none() {
        return Err(Refusal::Forbidden("annul-refused-not-yours"));
    }
    if found.is_annulled {
        return Err(Refusal::Refused("annul-refused-already"));
    }
    Ok((seq, found))
}

fn page(viewer: &Viewer, (seq, found): (i64, &Found), why: Why, errors: FieldErrors) -> Page {
    let (head, here, back) = (Head::quiet(!errors.is_empty()), format!("/acts/{seq}/annul"), place(found));
    let (organisation, pact) = (found.organisation.name.clone(), found.pact.title.pick(viewer.lang).0.to_owned());
    let (at, role, document, by) = (found.at, found.party.role, found.mandate.document.clone(), found.mandate.vouched_by.clone());
    Page::with_head(viewer, viewer.lang.t("annul-given-title"), head, move || {
        let what = ta("annul-given-what", &[("organisation", organisation.as_str().into()), ("pact", pact.as_str().into())]);
        let vouched = ta("sign-mandate-vouched", &[("by", by.into())]);
        let entry = ta("ui-log-entry", &[("seq", lang().number(seq).into())]);
        let rows = vec![
            row("sign-organisation", organisation.clone()),
            row("sign-seat", t(&format!("party-role-{role}"))),
            row("annul-given-when", view! { {lang().moment(at)} <br/> <a href=link(&format!("/log/{seq}"))>{entry}</a> }),
            row("sign-mandate", view! { <bdi>{document}</bdi> <br/> {vouched} }),
        ];
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("annul-given-title")}</h1>
            <p>{what}</p>
            <SummaryList>{rows}</SummaryList>
            <Notice tone=Tone::Soon title=t("withdraw-public-title")>{t("annul-given-public")}</Notice>
            <ul>
                <li>{t("annul-given-follows-all")}</li>
                <li>{t("annul-given-follows-count")}</li>
                <li>{t("annul-given-follows-mandate")}</li>
            </ul>
            <form method="post" novalidate action=link(&here)>
                <TextArea name="reason" label=t("annul-reason") hint=t("withdraw-reason-hint") value=why.reason
                    error=errors.of("reason").map(t)/>
                <Checkbox name="confirm" label=t("annul-confirm") error=errors.of("confirm").map(t)/>
                <Button kind=ButtonKind::Danger>{t("annul-given-now")}</Button>
            </form>
            <p><a href=link(&back)>{t("annul-given-keep")}</a></p>
        }
    })
}
