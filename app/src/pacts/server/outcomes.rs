//! How the last that asked an organisation to sign a pact ended: declined, or lapsed.

use super::entity::party;
use super::seats::among;
use crate::invitations::model::InvitationState;
use crate::invitations::server::entity::invitation;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr};
use time::OffsetDateTime;

/// That an organisation declined to sign, or that its invitation lapsed.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Which of them.
    pub state: InvitationState,
    /// When.
    pub at: OffsetDateTime,
    /// Why it declined.
    pub reason: Option<String>,
    /// The entry that says so.
    pub seq: i64,
}

impl Ended {
    /// That of an invitation, where it has ended.
    pub(super) fn of_invitation(of: invitation::Model) -> Option<Self> {
        Some(Self { state: of.state, at: of.ended_at?, reason: of.reason, seq: of.ended_seq? })
    }

    fn of_seat(of: &party::Model) -> Option<Self> {
        let (state, reason) = (InvitationState::Declined, of.decline_reason.clone());
        Some(Self { state, at: of.declined_at?, reason, seq: of.declined_seq? })
    }

    /// Whether it is the last word: nothing became of a signature of the seat after it, and no version since, adopted by the entry
    /// `asked`, asks who is bound by an earlier one.
    pub(super) fn stands(&self, (last, bound): (Option<i64>, bool), asked: i64) -> bool {
        last.is_none_or(|last| self.seq > last) && (!bound || self.seq > asked)
    }
}

/// How the last that asked the organisation of a seat to sign ended, where nothing came since.
pub async fn outcome(db: &impl ConnectionTrait, seat: &party::Model) -> Result<Option<Ended>, DbErr> {
    Ok(among(db, seat.pact_id, party::COLUMN.id.eq(seat.id)).await?.pop().and_then(|seat| seat.ended))
}

/// What became of the newest invitation of the organisation of a seat, or that it declined since.
pub(super) fn last_word(seat: &party::Model, invited: Option<invitation::Model>) -> Option<Ended> {
    let declined = Ended::of_seat(seat);
    let later = invited.filter(|invited| declined.as_ref().is_none_or(|declined| invited.log_seq > declined.seq));
    later.map_or(declined, Ended::of_invitation)
}
