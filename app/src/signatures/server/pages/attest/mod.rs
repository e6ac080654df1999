//! `/pacts/{slug}/countersign` and `/pacts/{slug}/witness`: the signatures that wait for Customs, or for a witness of civil society, page by
//! page, which of them to attest, and how. The statement is then shown word for word and signed as any other.

mod words;

use super::ways::Ways;
use super::{level, refused, row};
use crate::kernel::error::FieldErrors;
use crate::kernel::paging::Paged;
use crate::pacts::server::pages::words::organisation as organisation_link;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::platform::lists::{list_url, page_number};
use crate::signatures::model::{AttestationKind, SignRefusal, SigningMethod};
use crate::signatures::server::Error;
use crate::signatures::server::attest::{AT_ONCE, Attesting, Counts, Waiting, attesting, counts, prepare_attestation, waiting};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, DataTable, Empty, ErrorSummary, Field, Notice, Pager, SummaryList, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{MethodRouter, get};
use leptos::prelude::*;
use serde::Deserialize;
use words::{Words, words};

/// Which part of the list is asked for, and whether the reader comes from having attested.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Sought {
    q: String,
    page: String,
    done: Option<String>,
}

impl Sought {
    /// The address of a page of what is searched for.
    fn url(&self, of: &Attesting, page: u64) -> String {
        list_url(&path(of), &[("q", &self.q)], page)
    }
}

/// The address of the list below a language.
fn path(of: &Attesting) -> String {
    format!("/pacts/{}/{}", of.pact.slug, of.kind.path())
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
    waiting: Paged<Waiting>,
    counts: Counts,
    ways: Ways,
    sought: Sought,
}

impl Shown {
    /// What is ticked at first: of this page, what one statement can attest.
    fn ticked(&self) -> Vec<i64> {
        let taken = |waiting: &&Waiting| takes(&self.of, waiting);
        let first = self.waiting.rows.iter().find(taken).map(|(s, ..)| s.version_id);
        self.waiting.rows.iter().filter(|(s, ..)| Some(s.version_id) == first).map(|(s, ..)| s.log_seq).collect()
    }
}

/// Whether a signature can be attested now.
fn takes(of: &Attesting, (signature, ..): &Waiting) -> bool {
    of.version_of(signature).is_some_and(|version| of.takes(version).is_ok())
}

async fn load(viewer: &Viewer, ctx: &Ctx, kind: AttestationKind, slug: &str, sought: Sought) -> Result<Shown, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let of = attesting(db, kind, slug, actor.person, ctx.clock.today()).await?;
    let of = of.ok_or(Refusal::Forbidden(words(kind).not_yours))?;
    let waiting = waiting(db, &of, (&sought.q, page_number(&sought.page))).await?;
    let counts = counts(db, &of).await?;
    Ok(Shown { of, waiting, counts, ways: Ways::of(ctx, actor).await?, sought })
}

/// Which list, and what of it.
type Place = (Path<String>, Query<Sought>);
/// What was chosen of either list.
type Chosens = Form<Vec<(String, String)>>;

/// The list of Customs, or that of a witness, and its form.
pub fn pages(kind: AttestationKind) -> MethodRouter<Ctx> {
    get(async move |viewer: Viewer, ctx: State<Ctx>, place: Place| ask(viewer, ctx, kind, place).await).post(
        async move |viewer: Viewer, knocker: Knocker, ctx: State<Ctx>, place: Place, form: Chosens| {
            act(viewer, knocker, ctx, kind, (place, form)).await
        },
    )
}

/// The list, with a tick at each.
async fn ask(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    kind: AttestationKind,
    (Path(slug), Query(sought)): Place,
) -> Result<Page, Refusal> {
    let shown = load(&viewer, &ctx, kind, &slug, sought).await?;
    let all = Chosen { entries: shown.ticked(), ..Chosen::default() };
    Ok(page(&viewer, shown, all, FieldErrors::default()))
}

/// Fixes the statement, and leads to its code or passkey.
async fn act(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    kind: AttestationKind,
    ((Path(slug), Query(sought)), Form(form)): (Place, Chosens),
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let shown = load(&viewer, &ctx, kind, &slug, Sought { done: None, ..sought }).await?;
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
        return Ok(page(&viewer, shown, chosen, errors).into_response());
    }
    let means = shown.ways.means(chosen.method.as_deref().unwrap_or_default());
    let actor = viewer.signed_in()?;
    match prepare_attestation(&ctx, actor, (kind, &slug), (&chosen.entries, means), viewer.lang).await {
        Ok(prepared) => {
            let to = viewer.href(&format!("/pacts/{slug}/sign/{}", prepared.id));
            Ok(Redirect::to(&to).into_response())
        }
        Err(Error::May(why @ (SignRefusal::SeveralVersions | SignRefusal::TooMany))) => {
            errors.add("signatures", why.key());
            Ok(page(&viewer, shown, chosen, errors).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn page(viewer: &Viewer, shown: Shown, chosen: Chosen, errors: FieldErrors) -> Page {
    let head = Head::quiet(!errors.is_empty());
    let w = words(shown.of.kind);
    Page::with_head(viewer, viewer.lang.t(w.title), head, move || {
        let Shown { of, counts, sought, .. } = &shown;
        let (slug, title) = (of.pact.slug.to_string(), of.pact.title.pick(lang()).0.to_owned());
        let all = counts.done + counts.waiting;
        let words = [("done", counts.done.into()), ("all", all.into())];
        let progress = (all > 0).then(|| view! { <p class="counted">{ta(w.progress, &words)}</p> });
        let refusal = of.mandate.as_ref().err().map(|why| refused(why.key()));
        let thanks = sought.done.is_some().then(|| {
            view! { <Notice tone=Tone::Good title=t(w.done_title)>{t(w.done)}</Notice> }
        });
        let list = if refusal.is_some() {
            ().into_any()
        } else if counts.waiting == 0 {
            view! { <Empty title=t(w.nothing_title)>{t(w.nothing)}</Empty> }.into_any()
        } else {
            list(&w, shown, (&chosen, &errors))
        };
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&format!("/pacts/{slug}/signatories"))>{title}</a></p>
            <h1>{t(w.title)}</h1>
            {thanks}
            {progress}
            {refusal}
            {list}
        }
    })
}

/// The search, and the form with the page that it found.
fn list(w: &Words, shown: Shown, given: (&Chosen, &FieldErrors)) -> AnyView {
    let found = if shown.waiting.rows.is_empty() {
        view! { <Empty title=t("attest-not-found-title")>{t("attest-not-found")}</Empty> }.into_any()
    } else {
        form(w, &shown, given)
    };
    let Shown { of, waiting, sought, .. } = shown;
    let (page, pages) = (waiting.page, waiting.pages());
    view! {
        <p>{ta(w.what, &[("organisation", of.organisation.name.as_str().into())])}</p>
        <form method="get" action=link(&path(&of)) class="filters" role="search">
            <Field name="q" label=t("signatories-organisation") kind="search" value=sought.q.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
        {found}
        <Pager page=page pages=pages href=move |n| sought.url(&of, n)/>
    }
    .into_any()
}

fn form(w: &Words, shown: &Shown, (chosen, errors): (&Chosen, &FieldErrors)) -> AnyView {
    let Shown { of, waiting, ways, sought, .. } = shown;
    let rows: Vec<_> = waiting.rows.iter().map(|waiting| line(w.this, of, waiting, chosen)).collect();
    let mut head = vec![w.which, "signatories-organisation"];
    // Which version was signed is said once there are several.
    head.extend((of.versions.len() > 1).then_some("sign-version"));
    head.extend(["pacts-role", "signatories-person", "signatories-when", "signatories-proof"]);
    let head: Vec<_> = head.into_iter().map(t).collect();
    let wrong = errors.of("signatures").map(|key| view! { <p class="field-error" id="signatures-error">{t(key)}</p> });
    let way = if ways.are_many() {
        ways.choice(chosen.method.as_deref())
    } else {
        let rows = vec![level(SigningMethod::EmailCode)];
        view! { <SummaryList>{rows}</SummaryList> <p>{ta("sign-code-will-be-sent", &[("email", ways.email().into())])}</p> }
            .into_any()
    };
    let caption = ta("countersign-waiting", &[("count", waiting.total.into()), ("most", AT_ONCE.into())]);
    view! {
        <form method="post" novalidate action=sought.url(of, waiting.page)>
            <div id="signatures" tabindex="-1">
                {wrong}
                <DataTable caption=caption head=head>{rows}</DataTable>
            </div>
            <Checkbox name="confirm" label=t(w.confirm) error=errors.of("confirm").map(t)/>
            {way}
            <Button kind=ButtonKind::Primary>{t("sign-go-on-to-sign")}</Button>
        </form>
    }
    .into_any()
}

fn line(this: &str, of: &Attesting, waiting: &Waiting, chosen: &Chosen) -> impl IntoView + use<> {
    let (signature, party, organisation) = waiting;
    let ticked = chosen.entries.contains(&signature.log_seq);
    let name = ta(this, &[("organisation", organisation.name.as_str().into())]);
    let tick = if takes(of, waiting) {
        let entry = signature.log_seq.to_string();
        view! { <input type="checkbox" name="signature" value=entry checked=ticked aria-label=name/> }.into_any()
    } else {
        view! { <span class="note">{t("countersign-own-version")}</span> }.into_any()
    };
    let number = of.version_of(signature).filter(|_| of.versions.len() > 1).map(|version| version.number);
    let version = number.map(|number| view! { <td>{lang().number(number)}</td> });
    view! {
        <tr>
            <td>{tick}</td>
            <th scope="row">{organisation_link(&organisation.slug, &organisation.name)}</th>
            {version}
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
