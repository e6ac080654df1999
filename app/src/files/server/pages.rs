//! `/{lang}/obligations/{id}/evidence`, `/{lang}/cases/{id}/evidence` and `/{lang}/desk/updates/{id}/files`: the files of a report or
//! an update that is being written, or that somebody will file in a case; the scan of a signature on paper (`/{lang}/paper/{id}/scan`)
//! and the document of a mandate (`/{lang}/desk/mandates/{id}/files`). One plain form adds one file; an island sends it piece by
//! piece where scripts run.

use super::entity::file;
use super::keep::{NewFile, find, keep, of_purpose, remove};
use super::list::list;
use super::spool::Spool;
use super::{Error, access};
use crate::commitments::server::entity::obligation;
use crate::files::island::SendFile;
use crate::files::model::{Ground, MAX_MEGABYTES, MAX_SIZE, Purpose, Refused, clean_name};
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::invitations::server::vouch::{Line, place_of};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::MandateId;
use crate::kernel::locale::Lang;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::commitment;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::publications::server::access::newest_edition;
use crate::sanctions::server::load::load;
use crate::signatures::server::entity::mandate;
use crate::signatures::server::paper::recorded;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Empty, ErrorSummary, Field, Notice, Radios, Tone};
use axum::extract::multipart::Field as Part;
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{MethodRouter, get};
use leptos::prelude::*;
use sea_orm::EntityTrait as _;
use std::collections::BTreeMap;

/// The most that is read of a form: a file that is too large is read to its end, within reason, so that the browser hears why.
const FORM_LIMIT: usize = 100_000_000;

/// The id of the form, by which the island finds it.
const FORM: &str = "add-file";

/// The page of a report's files and its form, with a limit of their own.
pub fn evidence() -> MethodRouter<Ctx> {
    get(async |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>| show(viewer, ctx, report(&id)?).await)
        .post(async |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>, form: Multipart| {
            attach(viewer, ctx, report(&id)?, form).await
        })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
}

/// The same of a case's.
pub fn evidence_of_case() -> MethodRouter<Ctx> {
    get(async |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>| show(viewer, ctx, case(&id)?).await)
        .post(async |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>, form: Multipart| {
            attach(viewer, ctx, case(&id)?, form).await
        })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
}

/// The same of an update's.
pub fn of_update() -> MethodRouter<Ctx> {
    get(async |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>| show(viewer, ctx, update(&id)?).await)
        .post(async |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>, form: Multipart| {
            attach(viewer, ctx, update(&id)?, form).await
        })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
}

/// The same of a scan.
pub fn of_paper() -> MethodRouter<Ctx> {
    get(async |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>| show(viewer, ctx, paper(&id)?).await)
        .post(async |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>, form: Multipart| {
            attach(viewer, ctx, paper(&id)?, form).await
        })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
}

/// The same of a mandate's.
pub fn of_mandate() -> MethodRouter<Ctx> {
    get(async |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>| show(viewer, ctx, of_a_mandate(&id)?).await)
        .post(async |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>, form: Multipart| {
            attach(viewer, ctx, of_a_mandate(&id)?, form).await
        })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
}

fn paper(id: &str) -> Result<Purpose, Refusal> {
    id.parse().map(Purpose::Paper).map_err(|_| Refusal::NotFound)
}

fn of_a_mandate(id: &str) -> Result<Purpose, Refusal> {
    id.parse().map(Purpose::Mandate).map_err(|_| Refusal::NotFound)
}

fn report(id: &str) -> Result<Purpose, Refusal> {
    id.parse().map(Purpose::Report).map_err(|_| Refusal::NotFound)
}

fn case(id: &str) -> Result<Purpose, Refusal> {
    id.parse().map(Purpose::Case).map_err(|_| Refusal::NotFound)
}

fn update(id: &str) -> Result<Purpose, Refusal> {
    id.parse().map(Purpose::Update).map_err(|_| Refusal::NotFound)
}

async fn show(viewer: Viewer, State(ctx): State<Ctx>, purpose: Purpose) -> Result<Page, Refusal> {
    let actor = mine(&viewer, &ctx, purpose).await?;
    page(&viewer, &ctx, actor, (purpose, ""), FieldErrors::default()).await
}

/// Adds a file.
async fn attach(viewer: Viewer, State(ctx): State<Ctx>, purpose: Purpose, form: Multipart) -> Result<Response, Refusal> {
    let actor = mine(&viewer, &ctx, purpose).await?;
    let posted = read(&ctx, form).await?;
    let withheld = match posted.withheld.as_str() {
        "" => None,
        ground => Some(ground.parse::<Ground>().map_err(|_| Refusal::BadRequest)?),
    };
    let (id, name) = (ctx.random.id(ctx.clock.now()), clean_name(&posted.name));
    let new = NewFile { id, purpose, person: actor.person, name, withheld, upload: None };
    let whole = posted.file.done().await.map_err(Refusal::internal)?;
    match keep(&ctx, new, whole).await {
        Ok(_) => Ok(Redirect::to(&viewer.href(&path(purpose))).into_response()),
        Err(Error::Refused(why)) if why != Refused::NotYours => {
            let errors = FieldErrors::one("file", why.as_str());
            Ok(page(&viewer, &ctx, actor, (purpose, &posted.withheld), errors).await?.into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// Takes a file of a report away again.
pub async fn take_away(viewer: Viewer, ctx: State<Ctx>, Path((id, file)): Path<(String, String)>) -> Result<Redirect, Refusal> {
    away(viewer, ctx, report(&id)?, file).await
}

/// Takes a file of a case away again.
pub async fn take_from_case(
    viewer: Viewer,
    ctx: State<Ctx>,
    Path((id, file)): Path<(String, String)>,
) -> Result<Redirect, Refusal> {
    away(viewer, ctx, case(&id)?, file).await
}

/// Takes a file of an update away again.
pub async fn take_from_update(
    viewer: Viewer,
    ctx: State<Ctx>,
    Path((id, file)): Path<(String, String)>,
) -> Result<Redirect, Refusal> {
    away(viewer, ctx, update(&id)?, file).await
}

/// Takes the scan of a signature on paper away again.
pub async fn take_from_paper(
    viewer: Viewer,
    ctx: State<Ctx>,
    Path((id, file)): Path<(String, String)>,
) -> Result<Redirect, Refusal> {
    away(viewer, ctx, paper(&id)?, file).await
}

/// Takes a file of a mandate away again.
pub async fn take_from_mandate(
    viewer: Viewer,
    ctx: State<Ctx>,
    Path((id, file)): Path<(String, String)>,
) -> Result<Redirect, Refusal> {
    away(viewer, ctx, of_a_mandate(&id)?, file).await
}

async fn away(viewer: Viewer, State(ctx): State<Ctx>, purpose: Purpose, file: String) -> Result<Redirect, Refusal> {
    let actor = mine(&viewer, &ctx, purpose).await?;
    let file = file.parse().map_err(|_| Refusal::NotFound)?;
    if find(ctx.db.read(), file).await?.is_some_and(|file| file.purpose != purpose) {
        return Err(Refusal::NotFound);
    }
    remove(&ctx, actor, file).await?;
    Ok(Redirect::to(&viewer.href(&path(purpose))))
}

/// Who asks, if they may add files to this.
async fn mine<'a>(viewer: &'a Viewer, ctx: &Ctx, purpose: Purpose) -> Result<&'a Actor, Refusal> {
    let actor = viewer.signed_in()?;
    let may = access::may_attach(ctx.db.read(), actor.person, purpose, ctx.clock.today()).await?;
    if may { Ok(actor) } else { Err(Refusal::NotFound) }
}

/// Where a purpose's files are added.
pub fn path(purpose: Purpose) -> String {
    match purpose {
        Purpose::Report(id) => format!("/obligations/{id}/evidence"),
        Purpose::Case(id) => format!("/cases/{id}/evidence"),
        Purpose::Update(id) => format!("/desk/updates/{id}/files"),
        Purpose::Paper(id) => format!("/paper/{id}/scan"),
        Purpose::Mandate(id) => format!("/desk/mandates/{id}/files"),
    }
}

/// A form as it was posted.
struct Posted {
    file: Spool,
    name: String,
    withheld: String,
}

/// Reads the form as it comes; the file goes to the disk.
async fn read(ctx: &Ctx, mut form: Multipart) -> Result<Posted, Refusal> {
    let mut posted = Posted { file: Spool::new(ctx).map_err(Refusal::internal)?, name: String::new(), withheld: String::new() };
    while let Some(mut field) = form.next_field().await.map_err(|_| Refusal::BadRequest)? {
        match field.name() {
            Some("file") if posted.file.size() == 0 => {
                posted.name = field.file_name().unwrap_or_default().to_owned();
                while let Some(bytes) = field.chunk().await.map_err(|_| Refusal::BadRequest)? {
                    posted.file.write(&bytes).await.map_err(Refusal::internal)?;
                }
            }
            Some("withheld") => posted.withheld = word(field).await?,
            _ => {}
        }
    }
    Ok(posted)
}

/// A field that holds one word.
async fn word(mut field: Part<'_>) -> Result<String, Refusal> {
    let mut word = Vec::new();
    while let Some(bytes) = field.chunk().await.map_err(|_| Refusal::BadRequest)? {
        word.extend_from_slice(&bytes);
        if word.len() > 100 {
            return Err(Refusal::BadRequest);
        }
    }
    String::from_utf8(word).map_err(|_| Refusal::BadRequest)
}

/// What the files are for: the commitment, the organisation, the last day; or the case against whom.
async fn subject(ctx: &Ctx, lang: Lang, purpose: Purpose) -> Result<String, Refusal> {
    let id = match purpose {
        Purpose::Report(id) => id,
        Purpose::Case(id) => {
            let file = load(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
            return Ok(lang.ta("case-file-for", &[("organisation", file.respondent.name.into())]));
        }
        Purpose::Update(id) => {
            let edition = newest_edition(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
            return Ok(edition.draft()?.title.pick(lang).0.to_owned());
        }
        Purpose::Paper(id) => {
            let (paper, organisation) = recorded(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
            return Ok(format!("{} · {}", organisation.name, paper.name));
        }
        Purpose::Mandate(id) => {
            let (mandate, organisation, person) = mandate_line(ctx, id).await?;
            let person = person.map(|p| p.name).unwrap_or_default();
            let words =
                [("person", person.into()), ("organisation", organisation.name.into()), ("document", mandate.document.into())];
            return Ok(lang.ta("mandate-file-for", &words));
        }
    };
    let owed = obligation::Entity::find_by_id(id).find_also_related(commitment::Entity).find_also_related(organisation::Entity);
    let (owed, commitment, organisation) = owed.one(ctx.db.read()).await?.ok_or(Refusal::NotFound)?;
    let title = commitment.map(|c| c.title.pick(lang).0.to_owned()).unwrap_or_default();
    let organisation = organisation.map(|o| o.name).unwrap_or_default();
    let arguments = [("commitment", title.into()), ("organisation", organisation.into()), ("day", lang.date(owed.due_on).into())];
    Ok(lang.ta("file-for", &arguments))
}

/// A mandate, whom it binds, and who holds it.
async fn mandate_line(ctx: &Ctx, id: MandateId) -> Result<Line, Refusal> {
    let found = mandate::Entity::find_by_id(id).find_also_related(organisation::Entity).one(ctx.db.read()).await?;
    let Some((mandate, Some(organisation))) = found else { return Err(Refusal::NotFound) };
    let person = person::Entity::find_by_id(mandate.person_id).one(ctx.db.read()).await?;
    Ok((mandate, organisation, person))
}

async fn page(
    viewer: &Viewer,
    ctx: &Ctx,
    actor: &Actor,
    (purpose, withheld): (Purpose, &str),
    errors: FieldErrors,
) -> Result<Page, Refusal> {
    let subject = subject(ctx, viewer.lang, purpose).await?;
    let files = of_purpose(ctx.db.read(), purpose, actor.person).await?;
    let head = Head { islands: true, refused: !errors.is_empty(), ..Head::default() };
    let (scanned, withheld) = (ctx.config.scan_command.is_some(), withheld.to_owned());
    let full = files.len() as u64 >= purpose.most();
    let register = match purpose {
        Purpose::Mandate(id) => place_of(ctx.db.read(), actor.person, id).await?.map(|(place, _)| place.path()),
        Purpose::Report(_) | Purpose::Case(_) | Purpose::Update(_) | Purpose::Paper(_) => None,
    };
    let [title, intro, way, personal, none] = words_of(purpose);
    let title = viewer.lang.t(title);
    Ok(Page::with_head(viewer, title.clone(), head, move || {
        let back = match purpose {
            Purpose::Report(owed) => format!("/obligations/{owed}/report"),
            Purpose::Case(case) => format!("/cases/{case}"),
            Purpose::Update(update) => format!("/desk/updates/{update}"),
            Purpose::Paper(paper) => format!("/paper/{paper}"),
            Purpose::Mandate(_) => register.map_or_else(|| "/desk/members".to_owned(), |place| format!("{place}/mandates")),
        };
        let scan = if scanned { "file-scanned" } else { "file-not-scanned" };
        let many = if matches!(purpose, Purpose::Paper(_)) { "paper-file-there" } else { "file-refused-many" };
        let form = if full { view! { <p>{t(many)}</p> }.into_any() } else { form(purpose, withheld, &errors) };
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{title}</h1>
            <p>{subject}</p>
            <p class="lead">{t(intro)}</p>
            <h2>{t("file-list")}</h2>
            {so_far(purpose, files, none)}
            <h2>{t("file-add")}</h2>
            <Notice tone=Tone::Soon title=t("file-personal-title")>{t(personal)}</Notice>
            {form}
            <p class="note">{t(scan)}</p>
            <p><a href=link(&back)>{t(way)}</a></p>
        }
    }))
}

/// The messages of the page: its title, what it is for, the way back, a warning, and that there is no file yet.
const fn words_of(purpose: Purpose) -> [&'static str; 5] {
    match purpose {
        Purpose::Report(_) => ["file-title", "file-intro", "file-back", "file-personal", "file-none"],
        Purpose::Case(_) => ["case-file-title", "case-file-intro", "case-file-back", "case-file-personal", "case-file-none"],
        Purpose::Paper(_) => {
            ["paper-file-title", "paper-file-intro", "paper-file-back", "paper-file-personal", "paper-file-none"]
        }
        Purpose::Update(_) => {
            ["update-file-title", "update-file-intro", "update-file-back", "update-file-personal", "update-file-none"]
        }
        Purpose::Mandate(_) => {
            ["mandate-file-title", "mandate-file-intro", "mandate-file-back", "mandate-file-personal", "mandate-file-none"]
        }
    }
}

fn so_far(purpose: Purpose, files: Vec<file::Model>, none: &'static str) -> AnyView {
    if files.is_empty() {
        return view! { <Empty title=t("file-none-title")><p>{t(none)}</p></Empty> }.into_any();
    }
    list(files, true, Some(&move |file| link(&format!("{}/{}/remove", path(purpose), file.id))))
}

fn form(purpose: Purpose, withheld: String, errors: &FieldErrors) -> AnyView {
    let (action, error) = (link(&path(purpose)), errors.of("file").map(t));
    let limits = match purpose {
        Purpose::Paper(_) => ta("paper-file-limits", &[("megabytes", MAX_MEGABYTES.into())]),
        Purpose::Report(_) | Purpose::Case(_) | Purpose::Update(_) | Purpose::Mandate(_) => {
            ta("file-limits", &[("files", purpose.most().into()), ("megabytes", MAX_MEGABYTES.into())])
        }
    };
    let grounds = Ground::ALL.iter().map(|ground| (ground.to_string(), t(&format!("file-ground-{ground}"))));
    let options = std::iter::once((String::new(), t("file-withhold-no"))).chain(grounds).collect();
    let (words, steps) = words();
    // What a case or a mandate holds is for its readers alone, and a scan for a few: nothing of it need be withheld.
    let withhold = (!matches!(purpose, Purpose::Case(_) | Purpose::Paper(_) | Purpose::Mandate(_))).then(|| {
        view! { <Radios name="withheld" label=t("file-withhold") hint=t("file-withhold-hint") options=options selected=withheld/> }
    });
    view! {
        <form id=FORM method="post" novalidate action=action enctype="multipart/form-data">
            <Field name="file" kind="file" accept=purpose.accept() label=t("file-choose") hint=limits error=error/>
            {withhold}
            <Button kind=ButtonKind::Primary>{t("file-send")}</Button>
        </form>
        <SendFile form=FORM.to_owned() purpose=purpose.to_string() limit=MAX_SIZE language=lang().to_string() words=words steps=steps/>
    }
    .into_any()
}

/// Every sentence that the island may say, and what it says at each tenth of the way.
fn words() -> (BTreeMap<String, String>, Vec<String>) {
    let keys = ["file-refused-empty", "file-refused-large", "file-way", "file-broken-off", "file-looking", "file-lost"];
    let words = keys.map(|key| (key.to_owned(), t(key)));
    (words.into(), (0..=10).map(|tenth| ta("file-sent", &[("percent", (tenth * 10).into())])).collect())
}
