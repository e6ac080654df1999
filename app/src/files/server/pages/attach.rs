//! Adding a file by the plain form: what was posted, read as it comes, and kept.

use super::show::page;
use super::{mine, path};
use crate::files::model::{Ground, Purpose, Refused, clean_name};
use crate::files::server::Error;
use crate::files::server::keep::{NewFile, keep};
use crate::files::server::spool::Spool;
use crate::kernel::error::FieldErrors;
use crate::platform::ctx::Ctx;
use crate::site::{Refusal, Viewer};
use axum::extract::multipart::Field as Part;
use axum::extract::{Multipart, State};
use axum::response::{IntoResponse as _, Redirect, Response};

/// Adds a file.
pub(super) async fn attach(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    purpose: Purpose,
    form: Multipart,
) -> Result<Response, Refusal> {
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
