//! What the form of a new case offers: the pacts, who may be charged, by whom, and with what of the text.

use crate::identity::server::actor::Actor;
use crate::kernel::ids::PersonId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::pact;
use crate::pacts::server::queries::{pact_by_slug, public_pacts, version_in_force};
use crate::pacts::server::seats::seated;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::sanctions::server::access::complains_for;
use crate::sanctions::server::open::may_open;
use crate::site::{Refusal, Viewer};
use sea_orm::DbErr;

/// What the form offers in a pact.
pub(super) struct Offered {
    pub(super) actor: Actor,
    pub(super) pact: pact::Model,
    /// Whether as its sanctions officer.
    pub(super) officer: bool,
    /// For whom the actor may allege.
    pub(super) complainants: Vec<organisation::Model>,
    /// Who has signed.
    pub(super) signatories: Vec<organisation::Model>,
    /// The paragraphs of the text: number and beginning.
    pub(super) paragraphs: Vec<(String, String)>,
}

/// The longest beginning of a paragraph in the list, in characters.
const BEGINNING: usize = 90;

pub(super) async fn offered(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<Offered, Refusal> {
    let (db, actor) = (ctx.db.read(), viewer.signed_in()?.clone());
    let pact = pact_by_slug(db, slug).await?.ok_or(Refusal::NotFound)?;
    let officer = may_open(db, &actor, pact.id).await?;
    let (mut complainants, mut signatories) = (vec![], vec![]);
    for seat in seated(db, pact.id).await? {
        if !officer && complains_for(db, actor.person, seat.organisation.id).await? {
            complainants.push(seat.organisation.clone());
        }
        if seat.signature.is_some() {
            signatories.push(seat.organisation);
        }
    }
    if !officer && complainants.is_empty() {
        return Err(Refusal::NotFound);
    }
    signatories.retain(|o| complainants.iter().all(|c| c.id != o.id));
    let paragraphs = match version_in_force(db, pact.id).await? {
        Some(version) => {
            let document = Document::read(&version.canonical).map_err(Refusal::internal)?;
            let text = document.texts.get(viewer.lang.as_str()).or_else(|| document.texts.values().next());
            let all = text.iter().flat_map(|t| &t.articles).flat_map(|a| &a.paragraphs);
            all.map(|p| (p.no.clone(), beginning(viewer, &p.no, &p.text))).collect()
        }
        None => vec![],
    };
    Ok(Offered { actor, pact, officer, complainants, signatories, paragraphs })
}

fn beginning(viewer: &Viewer, no: &str, text: &str) -> String {
    let short: String = text.chars().take(BEGINNING).collect();
    let rest = if short.len() < text.len() { "…" } else { "" };
    format!("{} {short}{rest}", viewer.lang.digits(no))
}

/// The pacts in which the person may open a case or allege.
pub(super) async fn pacts(ctx: &Ctx, actor: &Actor) -> Result<Vec<pact::Model>, Refusal> {
    let (db, mut found) = (ctx.db.read(), vec![]);
    for pact in public_pacts(db).await? {
        let officer = may_open(db, actor, pact.id).await?;
        if officer || speaks(ctx, actor.person, &pact).await? {
            found.push(pact);
        }
    }
    Ok(found)
}

async fn speaks(ctx: &Ctx, person: PersonId, pact: &pact::Model) -> Result<bool, DbErr> {
    for seat in seated(ctx.db.read(), pact.id).await? {
        if complains_for(ctx.db.read(), person, seat.organisation.id).await? {
            return Ok(true);
        }
    }
    Ok(false)
}
