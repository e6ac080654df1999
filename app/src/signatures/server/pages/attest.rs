//! `/pacts/{slug}/countersign` and `/pacts/{slug}/witness`: the signatures that wait for Customs, or for a witness of civil society, which
//! of them to attest, and how. The statement is then shown word for word and signed as any other.

use super::ways::Ways;
use super::{level, refused, row};
use crate::kernel::error::FieldErrors;
use crate::pacts::server::pages::words::organisation as organisation_link;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::signatures::model::{AttestationKind, SigningMethod};
use crate::signatures::server::attest::{AT_ONCE, Attesting, Counts, Waiting, attesting, counts, prepare_attestation, waiting};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, DataTable, Empty, ErrorSummary, Notice, SummaryList, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{MethodRouter, get};
use leptos::prelude::*;
use serde::Deserialize;

/// What a page of either kind says.
struct Words {
    not_yours: &'static str,
    title: &'static str,
    what: &'static str,
    progress: &'static str,
    which: &'static str,
    this: &'static str,
    none_chosen: &'static str,
    confirm: &'static str,
    confirm_missing: &'static str,
    nothing_title: &'static str,
    nothing: &'static str,
    done_title: &'static str,
    done: &'static str,
}

const fn words(kind: AttestationKind) -> Words {
    match kind {
        AttestationKind::Countersignature => Words {
            not_yours: "countersign-refused-not-yours",
            title: "countersign-title",
            what: "countersign-what",
            progress: "countersign-progress",
            which: "countersign-which",
            this: "countersign-this",
            none_chosen: "countersign-none-chosen",
            confirm: "countersign-confirm",
            confirm_missing: "countersign-confirm-missing",
            nothing_title: "countersign-nothing-title",
            nothing: "countersign-nothing",
            done_title: "countersigned-title",
            done: "countersigned-what",
        },
        AttestationKind::Witness => Words {
            not_yours: "attest-refused-not-yours",
            title: "attest-title",
            what: "attest-what",
            progress: "attest-progress",
            which: "attest-which",
            this: "attest-this",
            none_chosen: "countersign-none-chosen",
            confirm: "attest-confirm",
            confirm_missing: "attest-confirm-missing",
            nothing_title: "countersign-nothing-title",
            nothing: "attest-nothing",
            done_title: "attested-title",
            done: "attested-what",
        },
    }
}

/// Whether the reader comes from having countersigned.
#[derive(Deserialize)]
struct Come {
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
    of: Attesting,
    waiting: Vec<Waiting>,
    counts: Counts,
    ways: Ways,
}

async fn load(viewer: &Viewer, ctx: &Ctx, kind: AttestationKind, slug: &str) -> Result<Shown, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let of = attesting(db, kind, slug, actor.person, ctx.clock.today()).await?;
    let of = of.ok_or(Refusal::Forbidden(words(kind).not_yours))?;
    let (waiting, counts) = (waiting(db, &of).await?, counts(db, &of).await?);
    Ok(Shown { of, waiting, counts, ways: Ways::of(ctx, actor).await? })
}

/// What was chosen of either list.
type Chosens = Form<Vec<(String, String)>>;

/// The list of Customs, or that of a witness, and its form.
pub fn pages(kind: AttestationKind) -> MethodRouter<Ctx> {
    get(async move |viewer: Viewer, ctx: State<Ctx>, slug: Path<String>, come: Query<Come>| {
        ask(viewer, ctx, kind, slug, come).await
    })
    .post(async move |viewer: Viewer, knocker: Knocker, ctx: State<Ctx>, slug: Path<String>, form: Chosens| {
        act(viewer, knocker, ctx, kind, (slug, form)).await
    })
}

/// The list, with a tick at each.
async fn ask(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    kind: AttestationKind,
    Path(slug): Path<String>,
    Query(come): Query<Come>,
) -> Result<Page, Refusal> {
    let shown = load(&viewer, &ctx, kind, &slug).await?;
    let all = Chosen { entries: shown.waiting.iter().map(|(s, ..)| s.log_seq).collect(), ..Chosen::default() };
    Ok(page(&viewer, shown, all, FieldErrors::default(), come.done.is_some()))
}

/// Fixes the statement, and leads to its code or passkey.
async fn act(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    kind: AttestationKind,
    (Path(slug), Form(form)): (Path<String>, Chosens),
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let shown = load(&viewer, &ctx, kind, &slug).await?;
    if let Err(why) = shown.of.mandate {
        return Err(Refusal::Refused(why.key()));
    }
    let (chosen, mut errors) = (Chosen::read(&form), FieldErrors::default());
    if chosen.entries.is_empty() {
        errors.add("signatures", words(kind).none_chosen);
    }
    if !chosen.confirmed {
        errors.add("confirm", words(kind).confirm_missing);
    }
    if !errors.is_empty() {
        return Ok(page(&viewer, shown, chosen, errors, false).into_response());
    }
    let means = shown.ways.means(chosen.method.as_deref().unwrap_or_default());
    let actor = viewer.signed_in()?;
    let prepared = prepare_attestation(&ctx, actor, (kind, &slug), (&chosen.entries, means), viewer.lang).await?.id;
    Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/sign/{prepared}"))).into_response())
}

fn page(viewer: &Viewer, shown: Shown, chosen: Chosen, errors: FieldErrors, done: bool) -> Page {
    let head = Head::quiet(!errors.is_empty());
    let w = words(shown.of.kind);
    Page::with_head(viewer, viewer.lang.t(w.title), head, move || {
        let Shown { of, waiting, counts, ways } = shown;
        let slug = of.pact.slug.to_string();
        let words = [("done", counts.done.into()), ("all", (counts.done + counts.waiting).into())];
        let refusal = of.mandate.as_ref().err().map(|why| refused(why.key()));
        let thanks = done.then(|| {
            view! { <Notice tone=Tone::Good title=t(w.done_title)>{t(w.done)}</Notice> }
        });
        let form = if waiting.is_empty() {
            view! { <Empty title=t(w.nothing_title)>{t(w.nothing)}</Empty> }.into_any()
        } else if of.mandate.is_ok() {
            form(&w, &of, &waiting, (&chosen, &errors), &ways)
        } else {
            ().into_any()
        };
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&format!("/pacts/{slug}/signatories"))>{of.pact.title.pick(lang()).0.to_owned()}</a></p>
            <h1>{t(w.title)}</h1>
            {thanks}
            <p class="counted">{ta(w.progress, &words)}</p>
            {refusal}
            {form}
        }
    })
}

fn form(w: &Words, of: &Attesting, waiting: &[Waiting], (chosen, errors): (&Chosen, &FieldErrors), ways: &Ways) -> AnyView {
    let rows: Vec<_> = waiting.iter().map(|waiting| line(w.this, waiting, chosen)).collect();
    let head = [w.which, "signatories-organisation", "pacts-role", "signatories-person", "signatories-when", "signatories-proof"];
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
        <p>{ta(w.what, &[("organisation", of.organisation.name.as_str().into())])}</p>
        <form method="post" novalidate action=link(&format!("/pacts/{}/{}", of.pact.slug, of.kind.path()))>
            <div id="signatures" tabindex="-1">
                {wrong}
                <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable>
            </div>
            <Checkbox name="confirm" label=t(w.confirm) error=errors.of("confirm").map(t)/>
            {way}
            <Button kind=ButtonKind::Primary>{t("sign-go-on-to-sign")}</Button>
        </form>
    }
    .into_any()
}

fn line(this: &str, (signature, party, organisation): &Waiting, chosen: &Chosen) -> impl IntoView + use<> {
    let ticked = chosen.entries.contains(&signature.log_seq);
    let name = ta(this, &[("organisation", organisation.name.as_str().into())]);
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

/// What a statement that attests is about, as lines of a summary.
pub(super) fn of_statement(statement: &crate::evidence::statement::Statement) -> Option<AnyView> {
    let organisations: Vec<_> = statement.attests().iter().map(|c| c.organisation.clone()).collect();
    (!organisations.is_empty()).then(|| {
        let lines: Vec<_> = organisations.into_iter().map(|slug| view! { <li><bdi>{slug}</bdi></li> }).collect();
        row("attest-signatures", view! { <ul>{lines}</ul> })
    })
}
