//! `…/upload`: a list of members, as a file or pasted.

use super::inviting;
use super::words::back;
use crate::invitations::server::access::Place;
use crate::invitations::server::lists::keep;
use crate::kernel::error::FieldErrors;
use crate::pacts::members::{COLUMNS, MOST_ROWS};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, ErrorSummary, Field, TextArea};
use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The form.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Path<(String, String)>) -> Result<Page, Refusal> {
    let place = inviting(&viewer, &ctx, &path).await?;
    Ok(page(&viewer, &place, String::new(), FieldErrors::default()))
}

/// Keeps the list and leads to its check.
pub async fn act(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(path): Path<(String, String)>,
    form: Multipart,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let place = inviting(&viewer, &ctx, &path).await?;
    let (file, pasted) = read(form).await?;
    let csv = if file.is_empty() { Ok(pasted.clone()) } else { String::from_utf8(file) };
    let wrong = match &csv {
        Err(_) => Some("members-refused-encoding"),
        Ok(csv) if csv.contains('\0') => Some("members-refused-encoding"),
        Ok(csv) if csv.trim().is_empty() => Some("members-refused-empty"),
        Ok(_) => None,
    };
    match (csv, wrong) {
        (Ok(csv), None) => {
            let id = keep(&ctx, viewer.signed_in()?, &place, &csv).await?;
            Ok(Redirect::to(&viewer.href(&format!("/desk/member-lists/{id}"))).into_response())
        }
        (_, why) => {
            let errors = FieldErrors::one("file", why.unwrap_or("members-refused-empty"));
            Ok(page(&viewer, &place, pasted, errors).into_response())
        }
    }
}

/// The file and what was pasted.
async fn read(mut form: Multipart) -> Result<(Vec<u8>, String), Refusal> {
    let (mut file, mut pasted) = (Vec::new(), String::new());
    while let Some(field) = form.next_field().await.map_err(|_| Refusal::BadRequest)? {
        let name = field.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "file" => file = field.bytes().await.map_err(|_| Refusal::BadRequest)?.into(),
            "pasted" => pasted = field.text().await.map_err(|_| Refusal::BadRequest)?,
            _ => {}
        }
    }
    Ok((file, pasted))
}

fn page(viewer: &Viewer, place: &Place, pasted: String, errors: FieldErrors) -> Page {
    let head = Head { refused: !errors.is_empty(), unlisted: true, ..Head::default() };
    let place = place.clone();
    Page::with_head(viewer, viewer.lang.t("members-upload-title"), head, move || {
        view! {
            <ErrorSummary errors=said(&errors)/>
            {back(&place)}
            <h1>{t("members-upload-title")}</h1>
            <p class="lead">{t("members-upload-lead")}</p>
            <form method="post" novalidate action=link(&format!("{}/upload", place.path())) enctype="multipart/form-data">
                <Field name="file" kind="file" accept=".csv,text/csv".to_owned() label=t("members-upload-file")
                    hint=ta("members-upload-file-hint", &[("most", MOST_ROWS.into())]) error=errors.of("file").map(t)/>
                <TextArea name="pasted" label=t("members-upload-paste") hint=t("members-upload-paste-hint") value=pasted rows=8/>
                <Button kind=ButtonKind::Primary>{t("members-upload-check")}</Button>
            </form>
            <h2>{t("members-columns")}</h2>
            {columns()}
        }
    })
}

fn columns() -> impl IntoView {
    let rows: Vec<_> = COLUMNS
        .iter()
        .map(|(name, optional)| {
            let needed = if *optional { "members-column-optional" } else { "members-column-needed" };
            view! {
                <tr>
                    <th scope="row"><code dir="ltr">{*name}</code></th>
                    <td>{t(&format!("members-column-{name}"))}</td>
                    <td>{t(needed)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["members-column", "members-column-holds", "members-column-must"].map(t).to_vec();
    view! { <DataTable caption=t("members-columns") caption_hidden=true head=head>{rows}</DataTable> }
}
