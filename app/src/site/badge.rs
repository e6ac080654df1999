//! `/badge/organisations/{slug}.svg`: what an organisation's standing is, as a small picture for other sites. It says what the public
//! pages say, and changes when they do.

use super::Refusal;
use crate::commitments::model::StandingStatus;
use crate::commitments::server::progress::departures;
use crate::kernel::locale::Lang;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::{by_slug, doings};
use crate::pacts::model::PactState;
use crate::platform::ctx::Ctx;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use sea_orm::{ConnectionTrait, DbErr};
use serde::Deserialize;

/// The width of a letter at the badge's size, in pixels: generous, for the reader's font is not known.
const LETTER: usize = 8;
/// The room beside the words, in pixels.
const MARGIN: usize = 10;

/// The language of the badge.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    lang: String,
}

/// The picture.
pub async fn organisation(
    State(ctx): State<Ctx>,
    Path(file): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Refusal> {
    let slug = file.strip_suffix(".svg").ok_or(Refusal::NotFound)?;
    let o = by_slug(ctx.db.read(), slug).await?.ok_or(Refusal::NotFound)?;
    let lang = wanted.lang.parse().unwrap_or(Lang::En);
    let (words, colour) = match standing(ctx.db.read(), &o).await? {
        None => (lang.t("badge-none"), "#4a5560"),
        Some(None) => (lang.t("standing-active"), "#00594f"),
        Some(Some(status)) => (lang.t(&format!("standing-{status}")), colour(status)),
    };
    let mut answer = picture(&words, colour).into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    // It is made to stand on the pages of others.
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
    Ok(answer)
}

const fn colour(status: StandingStatus) -> &'static str {
    match status {
        StandingStatus::NonCommunicating => "#7a4b00",
        StandingStatus::Suspended | StandingStatus::Excluded => "#9b1c1c",
    }
}

/// The heaviest departure from good standing in the pacts in force that it has signed; nothing in the inner place where there is
/// none, nothing at all where there is no such pact.
async fn standing(db: &impl ConnectionTrait, o: &organisation::Model) -> Result<Option<Option<StandingStatus>>, DbErr> {
    let doings = doings(db, o.id).await?;
    let bound = |party| doings.signatures.iter().any(|s| s.party_id == party && s.is_in_effect());
    let seats = doings.seats.iter().filter(|(party, pact)| pact.state == PactState::InForce && bound(party.id));
    let seats: Vec<_> = seats.map(|(party, _)| party.id).collect();
    if seats.is_empty() {
        return Ok(None);
    }
    Ok(Some(departures(db, seats).await?.into_values().map(|s| s.status).max()))
}

fn picture(words: &str, colour: &str) -> String {
    let words = escaped(words);
    let (left, right) = (9 * LETTER + 2 * MARGIN, words.chars().count() * LETTER + 2 * MARGIN);
    let (width, middle, after) = (left + right, left / 2, left + right / 2);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"24\" role=\"img\"><title>Pacthouse: {words}</title>\
<path fill=\"#1b2430\" d=\"M0 0h{left}v24H0z\"/><path fill=\"{colour}\" d=\"M{left} 0h{right}v24H{left}z\"/>\
<g fill=\"#fff\" text-anchor=\"middle\" font-family=\"system-ui,sans-serif\" font-size=\"13\"><text x=\"{middle}\" y=\"16\">Pacthouse</text>\
<text x=\"{after}\" y=\"16\">{words}</text></g></svg>"
    )
}

/// Text for XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use crate::platform::testing::Portal;
    use crate::sanctions::act::Act;
    use crate::sanctions::server::tests::{Court, suspension};

    #[tokio::test]
    async fn the_badge_changes_when_the_standing_does() {
        for portal in Portal::each().await {
            let court = Court::on(portal).await;
            let badge = |path: &'static str| async { court.stage.portal.get(path).await };
            let (status, active) = badge("/badge/organisations/acme.svg").await;
            assert!(status == 200 && active.contains(">Active<"), "{active}");
            assert!(badge("/badge/organisations/zenith.svg?lang=fr").await.1.contains(">dans aucun pacte<"));
            assert_eq!(badge("/badge/organisations/nobody.svg").await.0, 404);
            let id = court.noticed().await;
            court
                .does("acme", id, Act::Responded { reply: crate::pacts::model::Texts::default(), files: vec![] })
                .await
                .unwrap_err();
            court.passes(25).await;
            court.votes(id, suspension(2)).await;
            assert!(badge("/badge/organisations/acme.svg").await.1.contains(">Active<"), "nothing is public yet");
            court.passes(40).await;
            assert!(badge("/badge/organisations/acme.svg").await.1.contains(">Suspended<"));
            court.passes(70).await;
            assert!(!badge("/badge/organisations/acme.svg").await.1.contains(">Suspended<"), "it ended by itself");
        }
    }
}
