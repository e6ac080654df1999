//! What the files of a page are for, in a line.

use crate::commitments::server::entity::obligation;
use crate::files::model::Purpose;
use crate::identity::server::entity::person;
use crate::invitations::server::register::Line;
use crate::kernel::ids::MandateId;
use crate::kernel::locale::Lang;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::commitment;
use crate::platform::ctx::Ctx;
use crate::publications::server::access::newest_edition;
use crate::sanctions::server::load::load;
use crate::signatures::server::entity::mandate;
use crate::signatures::server::paper::recorded;
use crate::site::Refusal;
use sea_orm::EntityTrait as _;

/// What the files are for: the commitment, the organisation, the last day; or the case against whom.
pub(super) async fn subject(ctx: &Ctx, lang: Lang, purpose: Purpose) -> Result<String, Refusal> {
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
