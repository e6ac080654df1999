//! `/desk/drafts/{id}/particulars`: what stands beside the texts of a draft, what fills the places of its template, and who is in.

use super::draft_id;
use super::words::language;
use crate::drafting::model::{Change, Content};
use crate::drafting::server::Error;
use crate::drafting::server::access::{Work, own};
use crate::drafting::server::make;
use crate::drafting::server::write::{keep as save, name_parties};
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::{Lang, dir_of};
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party};
use crate::pacts::server::pages::words::role;
use crate::pacts::template::{PlaceholderKind, Template};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::site::page::Head;
use crate::site::typed::{Typed, in_languages};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, Checkbox, ErrorSummary, Field, Fieldset, Notice, Select, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::BTreeMap;

/// The roles whose signatures an entry into force may need.
const SIGN: [PartyRole; 3] = [PartyRole::Customs, PartyRole::Association, PartyRole::Member];

struct Shown {
    work: Work,
    template: Template,
    /// The associations and the monitors that there are.
    known: Vec<organisation::Model>,
    /// The pacts whose place it may take.
    replaceable: Vec<pact::Model>,
    typed: Typed,
    errors: FieldErrors,
}

async fn open(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Shown, Refusal> {
    let work = own(ctx.db.read(), viewer.signed_in()?, draft_id(id)?).await?;
    work.way.edit().map_err(|barred| Refusal::Refused(barred.key()))?;
    let known = known(ctx.db.read(), &work).await?;
    let replaceable = replaceable(ctx.db.read(), &work).await?;
    let (typed, template) = (typed_of(&work), make::template(&work));
    Ok(Shown { work, template, known, replaceable, typed, errors: FieldErrors::default() })
}

/// The pacts that the same Customs runs and that have not ended.
async fn replaceable(db: &impl ConnectionTrait, work: &Work) -> Result<Vec<pact::Model>, DbErr> {
    let seats = party::Entity::find()
        .find_also_related(pact::Entity)
        .filter(party::COLUMN.organisation_id.eq(work.organisation.id))
        .filter(party::COLUMN.role.eq(PartyRole::Customs))
        .order_by_desc(party::COLUMN.log_seq);
    let pacts = seats.all(db).await?.into_iter().filter_map(|(_, pact)| pact);
    Ok(pacts.filter(|p| p.state.may_be_superseded() && p.slug != work.draft.slug).collect())
}

/// The associations of the country and those that are named, and all who may be monitors.
async fn known(db: &impl ConnectionTrait, work: &Work) -> Result<Vec<organisation::Model>, DbErr> {
    use OrganisationKind as Kind;
    let kinds = [Kind::Association, Kind::Monitor, Kind::CivilSociety];
    let found =
        organisation::Entity::find().filter(organisation::Column::Kind.is_in(kinds)).order_by_asc(organisation::COLUMN.name);
    let named = |o: &organisation::Model| work.parties.iter().any(|(party, _)| party.organisation_id == o.id);
    let near = |o: &organisation::Model| o.kind != Kind::Association || o.country == work.draft.country || named(o);
    Ok(found.all(db).await?.into_iter().filter(near).collect())
}

/// The form with what was saved last.
pub async fn form(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let shown = open(&viewer, &ctx, &id).await?;
    Ok(page(&viewer, shown))
}

fn typed_of(work: &Work) -> Typed {
    let Content { title, summary, authentic, needed, values, .. } = &work.content;
    let mut typed = Typed::default().with("seen", work.draft.version).with_texts("title", title).with_texts("summary", summary);
    for tag in authentic {
        typed = typed.with(&format!("authentic.{tag}"), "yes");
    }
    for (role, n) in needed {
        typed = typed.with(&format!("needed.{role}"), n);
    }
    for (key, value) in values {
        typed = typed.with(&format!("value.{key}"), value);
    }
    let mut members = String::new();
    for (party, o) in &work.parties {
        typed = match party.role {
            PartyRole::Association => typed.with(&format!("association.{}", o.slug), "yes"),
            PartyRole::Monitor => typed.with("monitor", &o.slug),
            PartyRole::Customs | PartyRole::Member | PartyRole::Observer => {
                members.push_str(o.slug.as_str());
                members.push('\n');
                typed
            }
        };
    }
    typed.with("members", members).with("supersedes", &work.content.supersedes)
}

/// What was typed, as what stands beside the texts, and who is in.
fn read(shown: &Shown, errors: &mut FieldErrors) -> (Content, BTreeMap<String, PartyRole>) {
    let typed = &shown.typed;
    let mut content = Content { title: typed.texts("title"), summary: typed.texts("summary"), ..Content::default() };
    match &shown.work.base {
        // What a pact is in plain words, and whose place it takes, is no part of an amendment.
        Some(_) => content.summary = shown.work.content.summary.clone(),
        None if shown.replaceable.iter().any(|p| p.slug.as_str() == typed.get("supersedes")) => {
            typed.get("supersedes").clone_into(&mut content.supersedes);
        }
        None => {}
    }
    content.authentic = Lang::ALL.iter().map(ToString::to_string).filter(|l| typed.has(&format!("authentic.{l}"))).collect();
    for role in SIGN {
        match typed.get(&format!("needed.{role}")).trim() {
            "" | "0" => {}
            text => match text.parse::<u32>() {
                Ok(n) if n <= 1000 => drop(content.needed.insert(role, n)),
                _ => errors.add("needed", "draft-needed-wrong"),
            },
        }
    }
    for place in &shown.template.placeholders {
        let value = typed.get(&format!("value.{}", place.key)).trim();
        if !value.is_empty() {
            content.values.insert(place.key.clone(), value.to_owned());
        }
    }
    let associations = shown.known.iter().filter(|o| typed.has(&format!("association.{}", o.slug)));
    let mut parties: BTreeMap<String, PartyRole> = associations.map(|o| (o.slug.to_string(), PartyRole::Association)).collect();
    if typed.has("monitor") {
        parties.insert(typed.get("monitor").to_owned(), PartyRole::Monitor);
    }
    for slug in typed.get("members").split_whitespace() {
        parties.insert(slug.to_owned(), PartyRole::Member);
    }
    (content, parties)
}

/// Saves it.
pub async fn keep(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let seen: i32 = typed.get("seen").parse().map_err(|_| Refusal::BadRequest)?;
    let mut shown = Shown { typed, ..open(&viewer, &ctx, &id).await? };
    let mut errors = FieldErrors::default();
    let (content, parties) = read(&shown, &mut errors);
    if errors.is_empty() {
        let (actor, id) = (viewer.signed_in()?, shown.work.draft.id);
        let kept = match name_parties(&ctx, actor, id, &parties).await {
            Ok(()) => save(&ctx, actor, id, seen, Change::Particulars(content)).await.map(drop),
            refused => refused,
        };
        match kept {
            Ok(()) => return Ok(Redirect::to(&viewer.href(&format!("/desk/drafts/{id}"))).into_response()),
            Err(Error::Fields(found)) => errors = found,
            Err(Error::Newer) => {
                errors.add("title", "draft-refused-newer");
                shown.typed = shown.typed.with("seen", shown.work.draft.version);
            }
            Err(error) => return Err(error.into()),
        }
    }
    shown.errors = errors;
    Ok(page(&viewer, shown).into_response())
}

fn page(viewer: &Viewer, shown: Shown) -> Page {
    let head = Head { refused: !shown.errors.is_empty(), ..Head::default() };
    Page::with_head(viewer, viewer.lang.t("draft-particulars"), head, move || body(&shown))
}

fn body(shown: &Shown) -> AnyView {
    let Shown { work, typed, errors, .. } = shown;
    let here = link(&format!("/desk/drafts/{}", work.draft.id));
    let newer = errors.0.iter().any(|e| e.key == "draft-refused-newer").then(|| {
        let history = format!("{here}#versions");
        view! {
            <Notice tone=Tone::Bad title=t("draft-newer-title")>{t("draft-newer")} " " <a href=history>{t("draft-versions")}</a></Notice>
            {now(&work.content)}
        }
    });
    let boxes: Vec<_> = Lang::ALL
        .iter()
        .map(|l| {
            let name = format!("authentic.{l}");
            view! { <Checkbox checked=typed.has(&name) name=name label=language(l.as_str())/> }
        })
        .collect();
    let needed: Vec<_> = SIGN
        .iter()
        .map(|r| {
            let name = format!("needed.{r}");
            let value = typed.get(&name).to_owned();
            view! { <Field name=name label=role(r) value=value inputmode="numeric"/> }
        })
        .collect();
    let wrong =
        |field: &'static str| errors.of(field).map(|key| view! { <p class="field-error" id=field tabindex="-1">{t(key)}</p> });
    let (no_language, no_number) = (wrong("authentic"), wrong("needed"));
    let amends = work.base.is_some();
    view! {
        <ErrorSummary errors=said(errors)/>
        <p class="flush"><a href=here.clone()>{t("draft-back")}</a></p>
        <h1>{t("draft-particulars")}</h1>
        {newer}
        <form method="post" novalidate action=format!("{here}/particulars")>
            <input type="hidden" name="seen" value=typed.get("seen").to_owned()/>
            {in_languages("title", "draft-title", "draft-title-hint", typed, errors, 2)}
            {(!amends).then(|| in_languages("summary", "draft-summary", "draft-summary-hint", typed, errors, 3))}
            <Fieldset legend=t("draft-authentic")>{no_language} {boxes}</Fieldset>
            <Fieldset legend=t("draft-needed")>{no_number} <p class="hint">{t("draft-needed-hint")}</p> {needed}</Fieldset>
            {(!amends).then(|| parties(shown))}
            {(!amends).then(|| supersedes(shown))}
            {values(shown)}
            <p><Button>{t("draft-save")}</Button></p>
        </form>
    }
    .into_any()
}

/// What stands there now, where somebody else changed it.
fn now(content: &Content) -> AnyView {
    let titles: Vec<_> = content
        .title
        .0
        .iter()
        .map(|(tag, text)| view! { <li>{language(tag)} ": " <span lang=tag.clone() dir=dir_of(tag)>{text.clone()}</span></li> })
        .collect();
    let values: Vec<_> = content
        .values
        .iter()
        .map(|(key, value)| view! { <li><code>{key.clone()}</code> ": " <bdi>{value.clone()}</bdi></li> })
        .collect();
    view! { <details><summary>{t("draft-newer-now")}</summary><ul>{titles} {values}</ul></details> }.into_any()
}

/// Who is named: they read the draft, are told of its rounds, and get their seats with its adoption.
fn parties(shown: &Shown) -> AnyView {
    let Shown { template, known, typed, errors, .. } = shown;
    let takes = |role: PartyRole| template.party_roles.iter().any(|r| r.role.as_str() == role.as_str());
    let associations: Vec<_> = known
        .iter()
        .filter(|o| o.kind == OrganisationKind::Association)
        .map(|o| {
            let name = format!("association.{}", o.slug);
            view! { <Checkbox checked=typed.has(&name) name=name label=o.name.clone()/> }
        })
        .collect();
    let associations = takes(PartyRole::Association).then(|| {
        let wrong =
            errors.of("associations").map(|key| view! { <p class="field-error" id="associations" tabindex="-1">{t(key)}</p> });
        view! { <Fieldset legend=t("draft-associations")>{wrong} {associations}</Fieldset> }
    });
    let monitor = takes(PartyRole::Monitor).then(|| {
        let options = monitors(known);
        view! {
            <Select name="monitor" label=role(PartyRole::Monitor) hint=t("draft-monitor-hint") options=options
                selected=typed.get("monitor") error=errors.of("monitor").map(t)/>
        }
    });
    let members = takes(PartyRole::Member).then(|| {
        view! {
            <TextArea name="members" label=t("draft-members") hint=t("draft-members-hint") value=typed.get("members")
                error=errors.of("members").map(t) rows=3/>
        }
    });
    view! { <section id="parties"><h2>{t("draft-parties")}</h2> <p>{t("draft-parties-hint")}</p> {associations} {monitor} {members}</section> }
        .into_any()
}

/// The pact whose place it takes.
fn supersedes(shown: &Shown) -> Option<AnyView> {
    let name = |p: &pact::Model| (p.slug.to_string(), p.title.pick(lang()).0.to_owned());
    let options =
        std::iter::once((String::new(), t("draft-supersedes-none"))).chain(shown.replaceable.iter().map(name)).collect();
    (!shown.replaceable.is_empty()).then(|| {
        view! {
            <Select name="supersedes" label=t("draft-supersedes") hint=t("draft-supersedes-hint") options=options
                selected=shown.typed.get("supersedes")/>
        }
        .into_any()
    })
}

/// Nobody yet, and all who may be monitors.
pub fn monitors(known: &[organisation::Model]) -> Vec<(String, String)> {
    let all = known.iter().filter(|o| PartyRole::Monitor.admits(o.kind)).map(|o| (o.slug.to_string(), o.name.clone()));
    std::iter::once((String::new(), t("draft-monitor-none"))).chain(all).collect()
}

/// The places of the template.
fn values(shown: &Shown) -> Option<AnyView> {
    let language = shown.template.language.clone();
    let fields: Vec<_> = shown
        .template
        .placeholders
        .iter()
        .map(|place| {
            let name = format!("value.{}", place.key);
            let value = shown.typed.get(&name).to_owned();
            let kind = if place.kind == PlaceholderKind::Date { "date" } else { "text" };
            let inputmode = if place.kind == PlaceholderKind::Integer { "numeric" } else { "text" };
            let example = place.example.as_str().map_or_else(|| place.example.to_string(), str::to_owned);
            let hint = ta("draft-example", &[("example", example.into())]);
            view! { <Field name=name label=place.label.clone() hint=hint value=value kind=kind inputmode=inputmode/> }
        })
        .collect();
    let dir = dir_of(&language);
    (!fields.is_empty()).then(|| {
        view! {
            <section id="places">
                <h2>{t("draft-places")}</h2>
                <p>{t("draft-places-hint")}</p>
                <div lang=language dir=dir>{fields}</div>
            </section>
        }
        .into_any()
    })
}
