//! `/{lang}/desk/updates/{id}/images`: the pictures of an update that is being written, each with the piece of text that shows it.

use super::Error;
use super::commands::{New, add, of_update, remove};
use super::entity::image;
use crate::files::server::list::size;
use crate::identity::server::actor::Actor;
use crate::images::model::{ImageName, MAX_MEGABYTES, MAX_SIZE, MOST, Refused, WIDEST, snippet};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::UpdateId;
use crate::kernel::locale::Lang;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::publications::server::access::may_edit;
use crate::site::page::Head;
use crate::site::typed::{Typed, in_languages};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::text_area::inside;
use crate::ui::{Button, ButtonKind, Empty, ErrorSummary, Field};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use leptos::prelude::*;

/// The most that is read of a form: a picture that is too large is read to its end, within reason, so that one hears why.
const FORM_LIMIT: usize = 4 * MAX_SIZE;
/// The types that are taken, as a file field names them.
const ACCEPT: &str = "image/jpeg,image/png,image/webp";

/// The pages, below a language.
pub fn pages() -> Router<Ctx> {
    Router::new()
        .route("/desk/updates/{id}/images", get(show).post(act).layer(DefaultBodyLimit::max(FORM_LIMIT)))
        .route("/desk/updates/{id}/images/{name}/remove", post(take_away))
}

/// The update's id, and who asks, if they may change it.
async fn mine<'a>(viewer: &'a Viewer, ctx: &Ctx, id: &str) -> Result<(UpdateId, &'a Actor), Refusal> {
    let (actor, id) = (viewer.signed_in()?, id.parse().map_err(|_| Refusal::NotFound)?);
    if may_edit(ctx.db.read(), actor.person, id).await? { Ok((id, actor)) } else { Err(Refusal::NotFound) }
}

fn path(id: UpdateId) -> String {
    format!("/desk/updates/{id}/images")
}

async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let (id, _) = mine(&viewer, &ctx, &id).await?;
    page(&viewer, &ctx, id, Typed::default(), FieldErrors::default()).await
}

async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>, form: Multipart) -> Result<Response, Refusal> {
    let (id, actor) = mine(&viewer, &ctx, &id).await?;
    let (file, typed) = read(form).await?;
    let new = New { file, alt: typed.texts("alt"), caption: typed.texts("caption") };
    match add(&ctx, actor, id, new).await {
        Ok(_) => Ok(Redirect::to(&viewer.href(&path(id))).into_response()),
        Err(Error::Refused(why)) => {
            let field = if why == Refused::NoWords { "alt" } else { "file" };
            Ok(page(&viewer, &ctx, id, typed, FieldErrors::one(field, why.as_str())).await?.into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// The file, and the other fields.
async fn read(mut form: Multipart) -> Result<(Bytes, Typed), Refusal> {
    let (mut file, mut typed) = (Bytes::new(), Typed::default());
    while let Some(field) = form.next_field().await.map_err(|_| Refusal::BadRequest)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            file = field.bytes().await.map_err(|_| Refusal::BadRequest)?;
        } else {
            let text = field.text().await.ok().filter(|text| !text.contains('\0'));
            typed = typed.with(&name, text.ok_or(Refusal::BadRequest)?);
        }
    }
    Ok((file, typed))
}

async fn take_away(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((id, name)): Path<(String, String)>,
) -> Result<Redirect, Refusal> {
    let (id, actor) = mine(&viewer, &ctx, &id).await?;
    let name: ImageName = name.parse().map_err(|_| Refusal::NotFound)?;
    remove(&ctx, actor, id, &name).await?;
    Ok(Redirect::to(&viewer.href(&path(id))))
}

async fn page(viewer: &Viewer, ctx: &Ctx, id: UpdateId, typed: Typed, errors: FieldErrors) -> Result<Page, Refusal> {
    let images = of_update(ctx.db.read(), id).await?;
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Ok(Page::with_head(viewer, viewer.lang.t("image-title"), head, move || {
        let full = images.len() as u64 >= MOST;
        let form = if full { view! { <p>{t(Refused::TooMany.as_str())}</p> }.into_any() } else { form(id, &typed, &errors) };
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&format!("/desk/updates/{id}"))>{t("image-back")}</a></p>
            <h1>{t("image-title")}</h1>
            <p class="lead">{t("image-lead")}</p>
            <h2>{t("image-so-far")}</h2>
            {so_far(id, &images)}
            <h2>{t("image-add")}</h2>
            {form}
        }
    }))
}

fn form(id: UpdateId, typed: &Typed, errors: &FieldErrors) -> AnyView {
    let limits = ta("image-limits", &[("megabytes", MAX_MEGABYTES.into()), ("pixels", WIDEST.into())]);
    view! {
        <form method="post" novalidate action=link(&path(id)) enctype="multipart/form-data">
            <Field name="file" kind="file" accept=ACCEPT.to_owned() label=t("image-choose") hint=limits error=errors.of("file").map(t)/>
            {in_languages("alt", "image-alt", "image-alt-hint", typed, errors, 2)}
            {in_languages("caption", "image-caption", "image-caption-hint", typed, errors, 2)}
            <Button kind=ButtonKind::Primary>{t("image-send")}</Button>
        </form>
    }
    .into_any()
}

fn so_far(id: UpdateId, images: &[image::Model]) -> AnyView {
    if images.is_empty() {
        return view! { <Empty title=t("image-none-title")>{t("image-none")}</Empty> }.into_any();
    }
    let items: Vec<_> = images.iter().map(|i| item(id, i)).collect();
    view! { <ul class="images">{items}</ul> }.into_any()
}

fn item(id: UpdateId, i: &image::Model) -> impl IntoView + use<> {
    let alt = i.alt.pick(lang()).0.to_owned();
    let (name, width, height) = (i.name.clone(), i.name.width, i.name.height);
    let snippets: Vec<_> = Lang::ALL
        .iter()
        .filter_map(|l| i.alt.0.get(l.as_str()).map(|alt| (l, alt)))
        .map(|(l, alt)| {
            let caption = i.caption.0.get(l.as_str()).map_or("", String::as_str);
            let (text, field) = (snippet(&i.name, alt, caption), format!("{}.{l}", i.name));
            let label = ta("image-text-in", &[("language", t(&format!("language-{l}")).into())]);
            view! {
                <div class="field">
                    <label for=field.clone()>{label}</label>
                    <textarea class="input code" id=field rows="3" readonly lang=l.as_str() dir="ltr" spellcheck="false">{inside(&text)}</textarea>
                </div>
            }
        })
        .collect();
    let facts =
        [("width", lang().number(width).into()), ("height", lang().number(height).into()), ("size", size(lang(), i.size).into())];
    let facts = ta("image-facts", &facts);
    let away = link(&format!("{}/{name}/remove", path(id)));
    let named = ta("image-remove-named", &[("name", alt.clone().into())]);
    view! {
        <li>
            <img src=name.path() alt=alt width=width height=height loading="lazy"/>
            <div>
                <p class="note">{facts}</p>
                {snippets}
                <form method="post" novalidate action=away>
                    <Button kind=ButtonKind::Danger>
                        <span aria-hidden="true">{t("image-remove")}</span>
                        <span class="visually-hidden">{named}</span>
                    </Button>
                </form>
            </div>
        </li>
    }
}
