//! Writing an act to the log: in the open where the committee is public, sealed where it is not or nobody has adopted it yet.

use super::broken;
use super::entity::{committee, step};
use super::load::act_of;
use crate::kernel::canonical::salted_digest;
use crate::kernel::ids::{MeetingId, OrganisationId, PersonId};
use crate::log::entry::{Act as Told, By, Entry, Sealed};
use crate::log::server::{append, seal};
use crate::meetings::act::Act;
use crate::platform::ctx::Ctx;
use crate::platform::salted::{salt_of, salted};
use sea_orm::{DatabaseTransaction, DbErr};
use serde_json::{Value, json};

/// As whom an act is done.
#[derive(Clone, Debug)]
pub(super) struct Author {
    /// The organisation and its role, as the log names them.
    pub by: By,
    /// The organisation; nobody for the clock.
    pub organisation: Option<OrganisationId>,
    /// The person.
    pub person: Option<PersonId>,
}

impl Author {
    /// The clock alone.
    pub fn clock() -> Self {
        Self { by: By::portal("clock"), organisation: None, person: None }
    }
}

/// Writes the entry of an act and returns its row, which is still to be put into its table.
pub(super) async fn write(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (committee, pact): (&committee::Model, &str),
    (meeting, author): (Option<MeetingId>, &Author),
    act: &Act,
) -> Result<step::Model, DbErr> {
    let (kind, said) = (act.kind(), salted(ctx, act)?);
    let is_open = committee.is_public && !kind.is_between_seats();
    let salt = ctx.random.bytes::<32>();
    let mut row = step::Model {
        log_seq: 0,
        committee_id: committee.id,
        meeting_id: meeting,
        kind,
        at: ctx.clock.now(),
        organisation_id: author.organisation,
        role: author.by.role.clone(),
        person_id: author.person,
        content: said.text,
        salt: said.salt,
        seal_salt: (!is_open).then(|| hex::encode(salt)),
    };
    let told = entry_of(&row, pact, &author.by.organisation)?;
    row.log_seq = if is_open {
        append(tx, told).await?
    } else {
        seal(tx, Sealed::new(row.at, &salt, &Entry::Act(told).to_canonical().map_err(broken)?)).await?
    };
    Ok(row)
}

/// The entry of an act. Texts and the names of people speak through the salted digest of its content.
pub(super) fn entry_of(row: &step::Model, pact: &str, organisation: &str) -> Result<Told, DbErr> {
    let act = act_of(row)?;
    let subject = row.meeting_id.map_or_else(|| row.committee_id.to_string(), |id| id.to_string());
    let mut data = facts(&act);
    if data.get("organisation").is_none() && row.organisation_id.is_some() {
        data["organisation"] = organisation.into();
    }
    data["committee"] = row.committee_id.to_string().into();
    data["content"] = salted_digest(&salt_of(&row.salt), &row.content).into();
    let by = By::new(organisation, row.role.as_str());
    Ok(Told::new(row.kind.as_str(), row.at, by).in_pact(pact).on(subject).with(data))
}

/// What an entry says in clear.
fn facts(act: &Act) -> Value {
    use crate::kernel::instant::format;
    match act {
        Act::Founded { terms } | Act::Reformed { terms } => json!({
            "seats": terms.seats,
            "chair": terms.chair,
            "quorum": terms.quorum,
            "both_sides": terms.both_sides,
        }),
        Act::Called { call } | Act::Changed { call, .. } => {
            json!({ "starts_at": format(call.starts_at), "ends_at": format(call.ends_at()) })
        }
        Act::Answered { comes, .. } => json!({ "comes": comes }),
        Act::Held { attendance, quorum } => json!({ "attendance": attendance, "quorum": quorum }),
        Act::Decided { decision } => {
            let due_on = decision.due_on.map(|day| day.to_string());
            let mut data = json!({ "number": decision.number });
            if let (Some(owner), Some(due_on)) = (&decision.owner, due_on) {
                data["organisation"] = owner.as_str().into();
                data["due_on"] = due_on.into();
            }
            data
        }
        Act::Adopted { meeting, .. } => meeting.map_or_else(|| json!({}), |id| json!({ "by_meeting": id })),
        Act::Late { number } | Act::Done { number, .. } | Act::Dropped { number, .. } => json!({ "number": number }),
        Act::Closed { .. } | Act::Cancelled { .. } | Act::Asked { .. } | Act::Drafted { .. } | Act::Commented { .. } => json!({}),
    }
}
