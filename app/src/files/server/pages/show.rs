//! The page of the files: what they are for, those that are there, and the form for another.

use super::form::form;
use super::subject::subject;
use super::{mine, path};
use crate::files::model::Purpose;
use crate::files::server::entity::file;
use crate::files::server::keep::of_purpose;
use crate::files::server::list::list;
use crate::identity::server::actor::Actor;
use crate::invitations::server::vouch::register_of;
use crate::kernel::error::FieldErrors;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Empty, ErrorSummary, Notice, Tone};
use axum::extract::State;
use leptos::prelude::*;

pub(super) async fn show(viewer: Viewer, State(ctx): State<Ctx>, purpose: Purpose) -> Result<Page, Refusal> {
    let actor = mine(&viewer, &ctx, purpose).await?;
    page(&viewer, &ctx, actor, (purpose, ""), FieldErrors::default()).await
}

/// The page, with what was withheld and what was wrong with a form that was refused.
pub(super) async fn page(
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
        Purpose::Mandate(id) => register_of(ctx.db.read(), actor.person, id).await?,
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
            Purpose::Mandate(_) => register.unwrap_or_else(|| "/desk/members".to_owned()),
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
