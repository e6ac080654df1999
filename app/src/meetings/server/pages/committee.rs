//! Founding a committee, changing its terms, closing it: the forms of the secretariat.

use super::fields::Form as Fields;
use super::words::written;
use super::{Step, Typed, run_by};
use crate::commitments::server::access::runs;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::CommitteeId;
use crate::kernel::text::Slug;
use crate::meetings::model::Terms;
use crate::meetings::server::Error;
use crate::meetings::server::committee::{found, reform};
use crate::meetings::server::load::{Party, parties};
use crate::pacts::model::{Frequency, PartyRole};
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::words::{fact, rhythm, role, said as in_words};
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t};
use crate::site::look::{Look, look};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, Fieldset};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// How many parties are offered for seats: those that are no members first, then members as they were seated.
const OFFERED: usize = 60;

/// A pact whose committees this reader writes, and one of them if it is there already.
pub(super) struct Desk {
    pub(super) pact: pact::Model,
    parties: Vec<Party>,
    pub(super) known: Option<(CommitteeId, Terms)>,
}

impl Desk {
    async fn of(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<Self, Refusal> {
        let (actor, db) = (viewer.signed_in()?, ctx.db.read());
        let pact = public_pact(db, slug).await?.ok_or(Refusal::NotFound)?;
        runs(db, actor.person, pact.id).await?.ok_or(Refusal::NotFound)?;
        let mut parties = parties(db, pact.id, None).await?;
        parties.sort_by_key(|p| (p.role == PartyRole::Member, p.role));
        Ok(Self { parties, pact, known: None })
    }

    pub(super) async fn of_committee(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Self, Refusal> {
        let committee = run_by(viewer, ctx, id).await?;
        let desk = Self::of(viewer, ctx, committee.pact.slug.as_str()).await?;
        Ok(Self { known: Some((committee.row.id, committee.row.terms)), ..desk })
    }

    /// The parties that can be given a seat here.
    fn offered(&self) -> impl Iterator<Item = &Party> {
        let seated = |p: &Party| self.known.as_ref().is_some_and(|(_, terms)| terms.seats.contains(&p.organisation.slug));
        self.parties.iter().enumerate().filter(move |(n, p)| *n < OFFERED || seated(p)).map(|(_, p)| p)
    }

    fn roles(&self) -> BTreeMap<Slug, PartyRole> {
        self.parties.iter().map(|p| (p.organisation.slug.clone(), p.role)).collect()
    }

    fn name(&self, slug: &Slug) -> String {
        let found = self.parties.iter().find(|p| p.organisation.slug == *slug);
        found.map_or_else(|| slug.to_string(), |p| p.organisation.name.clone())
    }

    /// The terms that were typed. Whether a committee is public is said once.
    fn read(&self, typed: &Typed) -> Result<Terms, FieldErrors> {
        let public = match (&self.known, typed.get("public")) {
            (Some((_, terms)), _) => terms.public,
            (None, "yes") => true,
            (None, "no") => false,
            (None, _) => return Err(FieldErrors::one("public", "committee-no-public")),
        };
        let seats = self.offered().map(|p| p.organisation.slug.clone());
        let seats = seats.filter(|slug| typed.has(&format!("seat_{slug}"))).collect();
        let chair = typed.get("chair").parse().map_err(|_| FieldErrors::one("chair", "committee-no-chair"))?;
        let terms = Terms {
            name: typed.texts("name"),
            terms: typed.texts("terms"),
            public,
            frequency: typed.get("frequency").parse().ok(),
            seats,
            quorum: typed.get("quorum").trim().parse().unwrap_or(0),
            both_sides: typed.has("both_sides"),
            chair,
        };
        terms.check(&self.roles()).map(|()| terms)
    }

    fn begin(&self) -> Typed {
        let Some((_, terms)) = &self.known else { return Typed::default().with("both_sides", "yes") };
        let typed = Typed::default()
            .with_texts("name", &terms.name)
            .with_texts("terms", &terms.terms)
            .with("frequency", terms.frequency.map(|f| f.to_string()).unwrap_or_default())
            .with("quorum", terms.quorum)
            .with("both_sides", if terms.both_sides { "yes" } else { "" })
            .with("chair", &terms.chair);
        terms.seats.iter().fold(typed, |typed, seat| typed.with(&format!("seat_{seat}"), "yes"))
    }

    fn facts(&self, terms: &Terms) -> Vec<AnyView> {
        let seats: Vec<_> = terms.seats.iter().map(|s| view! { <li><bdi>{self.name(s)}</bdi></li> }).collect();
        vec![
            fact("committee-name", in_words(&terms.name)),
            fact("committee-terms", written(&terms.terms)),
            fact("committee-public", t(if terms.public { "committee-public-yes" } else { "committee-public-no" })),
            fact("committee-frequency", terms.frequency.map_or_else(|| t("committee-when-needed"), rhythm)),
            fact("committee-seats", view! { <ul>{seats}</ul> }),
            fact("committee-quorum", quorum(terms)),
            fact("committee-chair", view! { <bdi>{self.name(&terms.chair)}</bdi> }),
        ]
    }
}

/// How many seats must be taken to decide, and whether both sides must be among them.
pub(super) fn quorum(terms: &Terms) -> String {
    let key = if terms.both_sides { "committee-quorum-both" } else { "committee-quorum-of" };
    lang().ta(key, &[("count", terms.quorum.into()), ("seats", terms.seats.len().into())])
}

/// An empty form.
pub async fn new(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let desk = Desk::of(&viewer, &ctx, &slug).await?;
    let typed = desk.begin();
    Ok(page(&viewer, desk, typed, FieldErrors::default()))
}

/// Founds a committee, after a last look.
pub async fn create(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let desk = Desk::of(&viewer, &ctx, &slug).await?;
    keep(&viewer, &ctx, desk, typed).await
}

/// The terms as they are, to be changed.
pub async fn edit(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let desk = Desk::of_committee(&viewer, &ctx, &id).await?;
    let typed = desk.begin();
    Ok(page(&viewer, desk, typed, FieldErrors::default()))
}

/// Changes the terms, after a last look.
pub async fn change(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let desk = Desk::of_committee(&viewer, &ctx, &id).await?;
    keep(&viewer, &ctx, desk, typed).await
}

async fn keep(viewer: &Viewer, ctx: &Ctx, desk: Desk, typed: Typed) -> Result<Response, Refusal> {
    match (typed.step(), desk.read(&typed)) {
        (Step::Edit, _) => Ok(page(viewer, desk, typed, FieldErrors::default()).into_response()),
        (Step::Check | Step::Act, Err(errors)) => Ok(page(viewer, desk, typed, errors).into_response()),
        (Step::Check, Ok(terms)) => {
            let (title, act) = titles(desk.known.is_some());
            let what = Look { title, what: viewer.lang.t("committee-what"), act, editable: true };
            Ok(look(viewer, what, typed, move || desk.facts(&terms)).into_response())
        }
        (Step::Act, Ok(terms)) => {
            let actor = viewer.signed_in()?;
            let done = match &desk.known {
                Some((id, _)) => reform(ctx, actor, *id, terms).await,
                None => found(ctx, actor, desk.pact.slug.as_str(), terms).await.map(drop),
            };
            match done {
                Err(Error::Incomplete(errors)) => Ok(page(viewer, desk, typed, errors).into_response()),
                done => {
                    done?;
                    Ok(Redirect::to(&viewer.href(&format!("/pacts/{}/meetings", desk.pact.slug))).into_response())
                }
            }
        }
    }
}

const fn titles(is_there: bool) -> (&'static str, &'static str) {
    if is_there { ("committee-change-title", "committee-change-now") } else { ("committee-found-title", "committee-found-now") }
}

fn page(viewer: &Viewer, desk: Desk, typed: Typed, errors: FieldErrors) -> Page {
    let title = titles(desk.known.is_some()).0;
    Page::with_head(viewer, viewer.lang.t(title), Head::quiet(!errors.is_empty()), move || {
        let back = link(&format!("/pacts/{}/meetings", desk.pact.slug));
        let action = match &desk.known {
            Some((id, _)) => link(&format!("/committees/{id}/change")),
            None => link(&format!("/pacts/{}/committees/new", desk.pact.slug)),
        };
        let fields = fields(&desk, &Fields { typed: &typed, errors: &errors });
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=back>{t("committee-back")}</a></p>
            <h1>{t(title)}</h1>
            <p>{t("committee-lead")}</p>
            <form method="post" novalidate action=action>
                {fields}
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Check.to_string()>{t("look-go-on")}</Button>
            </form>
        }
    })
}

fn fields(desk: &Desk, form: &Fields<'_>) -> AnyView {
    let parties: Vec<(String, String)> =
        desk.offered().map(|p| (p.organisation.slug.to_string(), p.organisation.name.clone())).collect();
    let public = desk.known.is_none().then(|| {
        let words =
            [("yes", "committee-public-yes"), ("no", "committee-public-no")].map(|(value, key)| (value.to_owned(), t(key)));
        form.one_of("public", "committee-public", words.to_vec())
    });
    let rhythms = Frequency::ALL.iter().map(|f| (f.to_string(), rhythm(*f)));
    let rhythms = std::iter::once((String::new(), t("committee-when-needed"))).chain(rhythms).collect();
    let both = form.typed.has("both_sides");
    view! {
        {form.texts("name", "committee-name", "committee-name-hint", 2)}
        {form.texts("terms", "committee-terms", "committee-terms-hint", 12)}
        {public}
        {form.select("frequency", "committee-frequency", rhythms)}
        {seats(desk, form)}
        {form.line("quorum", "committee-quorum", "committee-quorum-hint", "number")}
        <Checkbox name="both_sides" label=t("committee-both-sides") checked=both/>
        {form.select("chair", "committee-chair", parties)}
    }
    .into_any()
}

fn seats(desk: &Desk, form: &Fields<'_>) -> AnyView {
    let boxes: Vec<_> = desk
        .offered()
        .map(|p| {
            let name = format!("seat_{}", p.organisation.slug);
            let ticked = form.typed.has(&name);
            let label = lang()
                .ta("committee-party", &[("organisation", p.organisation.name.clone().into()), ("role", role(p.role).into())]);
            view! { <Checkbox name=name label=label checked=ticked/> }
        })
        .collect();
    let error = form.errors.of("seats").map(|key| view! { <p class="field-error">{t(key)}</p> });
    view! {
        <div id="seats">
            <Fieldset legend=t("committee-seats")>
                {error}
                {boxes}
            </Fieldset>
        </div>
    }
    .into_any()
}
