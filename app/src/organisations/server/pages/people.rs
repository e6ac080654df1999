//! `/desk/people`: who has which role in an organisation, a role given to an address, and one ended after a last look.

use crate::identity::server::enrolment::Whom;
use crate::identity::server::operators::is_operator;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::MembershipId;
use crate::kernel::locale::Lang;
use crate::kernel::text::{BadText, NonEmptyText};
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::entity::organisation;
use crate::organisations::server::people::{Error, Holder, end, give, managed, manages, one, people};
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::pages::words::{fact, organisation as organisation_link};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::site::look::{Look, look};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, ErrorSummary, Field, Select};
use axum::Router;
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use leptos::prelude::*;

/// The pages below `/desk/people`.
pub fn routes() -> Router<Ctx> {
    Router::new()
        .route("/desk/people", get(list))
        .route("/desk/people/{organisation}", get(show).post(add))
        .route("/desk/people/{organisation}/{membership}/end", get(ask_end).post(act_end))
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::NoName => Self::Refused("people-refused-no-name"),
            Error::NoPerson => Self::Refused("people-refused-no-person"),
            Error::NoMonitor => Self::Refused("people-refused-no-monitor"),
            Error::ByMandate => Self::Refused("people-refused-by-mandate"),
            Error::Mandate => Self::Refused("people-refused-mandate"),
            Error::Own => Self::Refused("people-refused-own"),
            Error::NotIndependent => Self::Refused("pacts-refused-not-independent"),
            Error::Db(error) => error.into(),
        }
    }
}

/// The organisations whose people the reader looks after; who runs the portal finds any by its slug.
async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(typed): Query<Typed>) -> Result<Response, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let own = managed(db, actor.person).await?;
    let operates = is_operator(db, actor.person).await?;
    let mut errors = FieldErrors::default();
    if operates && typed.has("organisation") {
        match by_slug(db, typed.get("organisation").trim()).await? {
            Some(found) => return Ok(Redirect::to(&viewer.href(&path(&found))).into_response()),
            None => errors.add("organisation", "people-no-organisation"),
        }
    }
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    let page = Page::with_head(&viewer, viewer.lang.t("people-desk-title"), head, move || {
        let none = (own.is_empty() && !operates)
            .then(|| view! { <Empty title=t("people-desk-none-title")>{t("people-desk-none")}</Empty> });
        let items: Vec<_> =
            own.iter().map(|o| view! { <li><a href=link(&path(o))><bdi>{o.name.clone()}</bdi></a></li> }).collect();
        let items = (!items.is_empty()).then(|| view! { <ul>{items}</ul> });
        let finder = operates.then(|| {
            view! {
                <form method="get" action=link("/desk/people") class="filters" role="search">
                    <Field
                        name="organisation"
                        label=t("people-find")
                        hint=t("people-find-hint")
                        value=typed.get("organisation")
                        error=errors.of("organisation").map(t)
                    />
                    <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
                </form>
            }
        });
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("people-desk-title")}</h1>
            <p class="lead">{t("people-desk-lead")}</p>
            {none}
            {items}
            {finder}
        }
    });
    Ok(page.into_response())
}

fn path(of: &organisation::Model) -> String {
    format!("/desk/people/{}", of.slug)
}

/// The organisation, if its people are this reader's to look after.
async fn looked_after(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<organisation::Model, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let organisation = by_slug(db, slug).await?.ok_or(Refusal::NotFound)?;
    if manages(db, actor.person, organisation.id).await? { Ok(organisation) } else { Err(Refusal::NotFound) }
}

/// Everyone with a role, and the form that gives one.
async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let organisation = looked_after(&viewer, &ctx, &slug).await?;
    let typed = Typed::default().with("language", viewer.lang);
    page(&viewer, &ctx, organisation, typed, FieldErrors::default()).await
}

/// Gives a role.
async fn add(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let organisation = looked_after(&viewer, &ctx, &slug).await?;
    knocker.knock(&ctx)?;
    let (whom, role) = match read(&typed) {
        Ok(read) => read,
        Err(errors) => return Ok(page(&viewer, &ctx, organisation, typed, errors).await?.into_response()),
    };
    let errors = match give(&ctx, Some(viewer.signed_in()?), &slug, &whom, role).await {
        Ok(_) => return Ok(Redirect::to(&viewer.href(&path(&organisation))).into_response()),
        Err(Error::NoName) => FieldErrors::one("name", "people-refused-no-name"),
        Err(Error::Own) => FieldErrors::one("email", "people-refused-own"),
        Err(Error::NotIndependent) => FieldErrors::one("email", "pacts-refused-not-independent"),
        Err(Error::NoMonitor) => FieldErrors::one("role", "people-refused-no-monitor"),
        Err(Error::ByMandate) => FieldErrors::one("role", "people-refused-by-mandate"),
        Err(other @ (Error::NotFound | Error::NoPerson | Error::Mandate | Error::Db(_))) => return Err(other.into()),
    };
    Ok(page(&viewer, &ctx, organisation, typed, errors).await?.into_response())
}

fn read(typed: &Typed) -> Result<(Whom, MemberRole), FieldErrors> {
    let mut errors = FieldErrors::default();
    let email = typed.get("email").parse().map_err(|bad: BadText| errors.add("email", bad.key())).ok();
    let name = match typed.get("name").trim() {
        "" => Some(None),
        name => name.parse::<NonEmptyText>().map_err(|bad| errors.add("name", bad.key())).ok().map(Some),
    };
    let lang = typed.get("language").parse::<Lang>().map_err(|_| errors.add("language", "members-row-language")).ok();
    let role = typed.get("role").parse::<MemberRole>().map_err(|_| errors.add("role", "people-no-role")).ok();
    match (email, name, lang, role) {
        (Some(email), Some(name), Some(lang), Some(role)) => Ok((Whom { email, name, lang }, role)),
        _ => Err(errors),
    }
}

async fn page(
    viewer: &Viewer,
    ctx: &Ctx,
    organisation: organisation::Model,
    typed: Typed,
    errors: FieldErrors,
) -> Result<Page, Refusal> {
    let actor = viewer.signed_in()?.person;
    let people = people(ctx.db.read(), organisation.id).await?;
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Ok(Page::with_head(viewer, viewer.lang.t("people-title"), head, move || {
        let here = path(&organisation);
        let rows: Vec<_> = people
            .iter()
            .map(|(membership, person)| {
                let to = link(&format!("{here}/{}/end", membership.id));
                let named = [("name", person.name.as_str().into()), ("role", role(membership.role).into())];
                // Nobody ends their own.
                let ending = (person.id != actor).then(|| view! { <a href=to>{ta("people-end-named", &named)}</a> });
                view! {
                    <tr>
                        <th scope="row"><bdi>{person.name.clone()}</bdi></th>
                        <td><bdi dir="ltr">{person.email.to_string()}</bdi></td>
                        <td>{role(membership.role)}</td>
                        <td>{lang().date(membership.since.date())}</td>
                        <td>{ending}</td>
                    </tr>
                }
            })
            .collect();
        let table = if rows.is_empty() {
            view! { <Empty title=t("people-none-title")>{t("people-none")}</Empty> }.into_any()
        } else {
            let caption = ta("people-counted", &[("count", rows.len().into())]);
            let head = ["people-name", "people-email", "people-role", "people-since", "people-act"].map(t).to_vec();
            view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
        };
        // Those of all others stand in the registers of who vouches for them.
        let mandates = (organisation.kind == OrganisationKind::Customs).then(|| {
            let to = link(&format!("{here}/mandates"));
            view! { <p><a href=to>{t("mandates-open-own")}</a></p> }
        });
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link("/desk/people")>{t("people-desk-title")}</a></p>
            <h1>{t("people-title")}</h1>
            <p>{organisation_link(&organisation.slug, &organisation.name)}</p>
            <p>{t("people-what")}</p>
            {mandates}
            {table}
            <section id="give">
                <h2>{t("people-give")}</h2>
                {form(&here, &typed, &errors)}
            </section>
        }
    }))
}

fn role(of: MemberRole) -> String {
    t(&format!("member-role-{of}"))
}

fn form(here: &str, typed: &Typed, errors: &FieldErrors) -> impl IntoView + use<> {
    let field = |name: &'static str| (typed.get(name).to_owned(), errors.of(name).map(t));
    let ((email, bad_email), (name, bad_name)) = (field("email"), field("name"));
    let ((language, bad_language), (chosen, bad_role)) = (field("language"), field("role"));
    let languages = Lang::ALL.iter().map(|lang| (lang.to_string(), lang.endonym().to_owned())).collect();
    let given = MemberRole::ALL.iter().filter(|of| **of != MemberRole::Signatory).map(|of| (of.to_string(), role(*of)));
    let roles = std::iter::once((String::new(), t("people-choose"))).chain(given).collect();
    view! {
        <form method="post" novalidate action=link(here)>
            <Field name="email" kind="email" label=t("vouch-email") value=email error=bad_email/>
            <Select name="role" label=t("people-role") hint=t("people-role-hint") options=roles selected=chosen error=bad_role/>
            <Field name="name" label=t("vouch-name") hint=t("people-name-hint") value=name error=bad_name/>
            <Select name="language" label=t("vouch-language") options=languages selected=language error=bad_language/>
            <Button kind=ButtonKind::Primary>{t("people-give-now")}</Button>
        </form>
    }
}

/// The last look before a role ends.
async fn ask_end(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, id)): Path<(String, MembershipId)>,
) -> Result<Page, Refusal> {
    let organisation = looked_after(&viewer, &ctx, &slug).await?;
    let (membership, person): Holder = one(ctx.db.read(), organisation.id, id).await?.ok_or(Refusal::NotFound)?;
    let what = viewer.lang.t("people-end-what");
    let what = Look { title: "people-end", what, act: "people-end-now", editable: false };
    Ok(look(&viewer, what, Typed::default(), move || {
        vec![
            fact("people-name", view! { <bdi>{person.name}</bdi> }),
            fact("people-role", role(membership.role)),
            fact("people-organisation", view! { <bdi>{organisation.name}</bdi> }),
        ]
    }))
}

/// Ends it.
async fn act_end(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, id)): Path<(String, MembershipId)>,
) -> Result<Redirect, Refusal> {
    end(&ctx, viewer.signed_in()?, &slug, id).await?;
    Ok(Redirect::to(&viewer.href(&format!("/desk/people/{slug}"))))
}
