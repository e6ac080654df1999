//! Where witnesses leave what they cosigned, and where anyone reads it: `/log/cosigned`.

use super::{Error, Refused, queries, take};
use crate::kernel::locale::Lang;
use crate::open_data::problem::Problem;
use crate::platform::ctx::Ctx;
use crate::platform::limits::Knocker;
use crate::platform::security::SIGNED;
use crate::site::{Refusal, Viewer};
use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

/// The most of a post that is read, in bytes: a checkpoint with sixteen signatures has three thousand.
const LIMIT: usize = 16 * 1024;

/// `/log/cosigned`, without a language.
pub fn routes() -> Router<Ctx> {
    Router::new().route(SIGNED, get(newest).post(post).layer(DefaultBodyLimit::max(LIMIT)))
}

fn answer(note: String) -> Response {
    let headers =
        [(CONTENT_TYPE, "text/plain; charset=utf-8"), (CACHE_CONTROL, "public, max-age=5"), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    (headers, note).into_response()
}

/// The newest checkpoint that a witness cosigned.
async fn newest(State(ctx): State<Ctx>) -> Result<Response, Refusal> {
    let checkpoint = queries::newest(ctx.db.read()).await?.ok_or(Refusal::NotFound)?;
    Ok(answer(queries::with_lines(ctx.db.read(), &checkpoint).await?))
}

/// Takes a checkpoint of this log with the lines of its witnesses, and answers it with all that is known under it.
async fn post(viewer: Viewer, knocker: Knocker, State(ctx): State<Ctx>, text: String) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    match take(&ctx, &text).await {
        Ok(checkpoint) => Ok(answer(queries::with_lines(ctx.db.write(), &checkpoint).await?)),
        Err(Error::Refused(why)) => Ok(problem(&ctx, viewer.lang, why)),
        Err(Error::Db(error)) => Err(error.into()),
    }
}

fn problem(ctx: &Ctx, lang: Lang, why: Refused) -> Response {
    let status = match why {
        Refused::Form => StatusCode::BAD_REQUEST,
        Refused::Unknown | Refused::False => StatusCode::FORBIDDEN,
        Refused::Named | Refused::OwnKey | Refused::Many | Refused::Nobody | Refused::Checkpoint | Refused::Clock => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    let now = lang.moment(ctx.clock.now());
    Problem::new(status, lang.ta(&why.to_string(), &[("now", now.into())])).into_response()
}
