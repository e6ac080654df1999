//! `/pacts/{slug}/countersign`: the signatures that wait for Customs, which of them to countersign, and how. The statement is then shown
//! word for word and signed as any other.

use super::ways::Ways;
use super::{level, refused, row};
use crate::kernel::error::FieldErrors;
use crate::pacts::server::pages::words::organisation as organisation_link;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::signatures::model::SigningMethod;
use crate::signatures::server::countersign::{
    AT_ONCE, Countersigning, Counts, Waiting, countersigning, counts, prepare_countersignature, waiting,
};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, DataTable, Empty, ErrorSummary, Notice, SummaryList, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// Whether the reader comes from having countersigned.
#[derive(Deserialize)]
pub struct Come {
    done: Option<String>,
}

/// What was chosen, as typed.
#[derive(Default)]
struct Chosen {
    entries: Vec<i64>,
    confirmed: bool,
    method: Option<String>,
}

impl Chosen {
    fn read(form: &[(String, String)]) -> Self {
        let of = |name: &'static str| form.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str());
        Self {
            entries: of("signature").filter_map(|entry| entry.parse().ok()).collect(),
            confirmed: of("confirm").next().is_some(),
            method: of("method").next().map(str::to_owned),
        }
    }
}

/// What the page shows.
struct Shown {
    of: Countersigning,
    waiting: Vec<Waiting>,
    counts: Counts,
    ways: Ways,
}

async fn load(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<Shown, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let of = countersigning(db, slug, actor.person, ctx.clock.today()).await?;
    let of = of.ok_or(Refusal::Forbidden("countersign-refused-not-yours"))?;
    let (waiting, counts) = (waiting(db, of.version.id).await?, counts(db, of.version.id).await?);
    Ok(Shown { of, waiting, counts, ways: Ways::of(ctx, actor).await? })
}

/// The list.
pub async fn ask(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(come): Query<Come>,
) -> Result<Page, Refusal> {
    let shown = load(&viewer, &ctx, &slug).await?;
    let all = Chosen { entries: shown.waiting.iter().map(|(s, ..)| s.log_seq).collect(), ..Chosen::default() };
    Ok(page(&viewer, shown, all, FieldErrors::default(), come.done.is_some()))
}

/// Fixes the statement, and leads to its code or passkey.
pub async fn act(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let shown = load(&viewer, &ctx, &slug).await?;
    if let Err(why) = shown.of.mandate {
        return Err(Refusal::Refused(why.key()));
    }
    let (chosen, mut errors) = (Chosen::read(&form), FieldErrors::default());
    if chosen.entries.is_empty() {
        errors.add("signatures", "countersign-none-chosen");
    }
    if !chosen.confirmed {
        errors.add("confirm", "countersign-confirm-missing");
    }
    if !errors.is_empty() {
        return Ok(page(&viewer, shown, chosen, errors, false).into_response());
    }
    let means = shown.ways.means(chosen.method.as_deref().unwrap_or_default());
    let actor = viewer.signed_in()?;
    let prepared = prepare_countersignature(&ctx, actor, &slug, (&chosen.entries, means), viewer.lang).await?.id;
    Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/sign/{prepared}"))).into_response())
}

fn page(viewer: &Viewer, shown: Shown, chosen: Chosen, errors: FieldErrors, done: bool) -> Page {
    let head = Head::quiet(!errors.is_empty());
    Page::with_head(viewer, viewer.lang.t("countersign-title"), head, move || {
        let Shown { of, waiting, counts, ways } = shown;
        let slug = of.pact.slug.to_string();
        let words = [("done", counts.done.into()), ("all", (counts.done + counts.waiting).into())];
        let refusal = of.mandate.as_ref().err().map(|why| refused(why.key()));
        let thanks = done.then(|| {
            view! { <Notice tone=Tone::Good title=t("countersigned-title")>{t("countersigned-what")}</Notice> }
        });
        let form = if waiting.is_empty() {
            view! { <Empty title=t("countersign-nothing-title")>{t("countersign-nothing")}</Empty> }.into_any()
        } else if of.mandate.is_ok() {
            form(&slug, &of.organisation.name, &waiting, &chosen, &errors, &ways)
        } else {
            ().into_any()
        };
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&format!("/pacts/{slug}/signatories"))>{of.pact.title.pick(lang()).0.to_owned()}</a></p>
            <h1>{t("countersign-title")}</h1>
            {thanks}
            <p class="counted">{ta("countersign-progress", &words)}</p>
            {refusal}
            {form}
        }
    })
}

fn form(slug: &str, customs: &str, waiting: &[Waiting], chosen: &Chosen, errors: &FieldErrors, ways: &Ways) -> AnyView {
    let rows: Vec<_> = waiting.iter().map(|waiting| line(waiting, chosen)).collect();
    let head = [
        "countersign-which",
        "signatories-organisation",
        "pacts-role",
        "signatories-person",
        "signatories-when",
        "signatories-proof",
    ];
    let wrong = errors.of("signatures").map(|key| view! { <p class="field-error" id="signatures-error">{t(key)}</p> });
    let way = if ways.are_many() {
        ways.choice(chosen.method.as_deref())
    } else {
        let rows = vec![level(SigningMethod::EmailCode)];
        view! { <SummaryList>{rows}</SummaryList> <p>{ta("sign-code-will-be-sent", &[("email", ways.email().into())])}</p> }
            .into_any()
    };
    let caption = ta("countersign-waiting", &[("count", waiting.len().into()), ("most", AT_ONCE.into())]);
    view! {
        <p>{ta("countersign-what", &[("organisation", customs.into())])}</p>
        <form method="post" novalidate action=link(&format!("/pacts/{slug}/countersign"))>
            <div id="signatures" tabindex="-1">
                {wrong}
                <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable>
            </div>
            <Checkbox name="confirm" label=t("countersign-confirm") error=errors.of("confirm").map(t)/>
            {way}
            <Button kind=ButtonKind::Primary>{t("sign-go-on-to-sign")}</Button>
        </form>
    }
    .into_any()
}

fn line((signature, party, organisation): &Waiting, chosen: &Chosen) -> impl IntoView + use<> {
    let ticked = chosen.entries.contains(&signature.log_seq);
    let name = ta("countersign-this", &[("organisation", organisation.name.as_str().into())]);
    view! {
        <tr>
            <td>
                <input type="checkbox" name="signature" value=signature.log_seq.to_string() checked=ticked aria-label=name/>
            </td>
            <th scope="row">{organisation_link(&organisation.slug, &organisation.name)}</th>
            <td>{t(&format!("party-role-{}", party.role))}</td>
            <td><bdi>{signature.person_name.clone()}</bdi> <br/> <bdi>{signature.person_title.clone()}</bdi></td>
            <td>{lang().date(signature.signed_at.date())}</td>
            <td><a href=link(&format!("/signatures/{}", signature.id))>{t("signatories-evidence")}</a></td>
        </tr>
    }
}

/// What a statement to countersign is about, as lines of a summary.
pub(super) fn of_statement(statement: &crate::evidence::statement::Statement) -> Option<AnyView> {
    let organisations: Vec<_> = statement.countersigns.iter().map(|c| c.organisation.clone()).collect();
    (!organisations.is_empty()).then(|| {
        let lines: Vec<_> = organisations.into_iter().map(|slug| view! { <li><bdi>{slug}</bdi></li> }).collect();
        row("countersign-signatures", view! { <ul>{lines}</ul> })
    })
}
