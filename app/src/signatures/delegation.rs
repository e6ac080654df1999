//! Who may hand on a mandate, to whom, for what and until when: only the holder of one that rests on no other, to somebody else, for no
//! more and no longer than their own.

use super::model::MandateTerm;
use crate::kernel::ids::{MandateId, PactId, PersonId};
use crate::kernel::words;
use time::Date;

words! {
    /// Why a mandate is not handed on; each word is the key of the sentence that says so.
    DelegationRefused {
        /// It does not hold today
        Ended = "delegate-refused-ended",
        /// It was handed on itself
        Delegated = "delegate-refused-delegated",
        /// To its own holder
        Oneself = "delegate-refused-oneself",
        /// For a pact that it does not cover, or in which the organisation has no seat
        Pact = "delegate-refused-pact",
        /// Longer than itself, or into the past
        Until = "delegate-refused-until",
        /// The person has a part in the monitor, or in another party where the organisation monitors
        NotIndependent = "delegate-refused-not-independent",
    }
}

/// A mandate that is to be handed on.
#[derive(Clone, Copy, Debug)]
pub struct Basis {
    /// When it holds.
    pub term: MandateTerm,
    /// Who holds it.
    pub holder: PersonId,
    /// The only pact that it covers, if it is for one.
    pub pact: Option<PactId>,
    /// The mandate that it rests on itself.
    pub rests_on: Option<MandateId>,
}

impl Basis {
    /// Whether it may be handed on at all today.
    pub fn may_be_handed_on(&self, today: Date) -> Result<(), DelegationRefused> {
        if self.rests_on.is_some() {
            return Err(DelegationRefused::Delegated);
        }
        self.term.holds_on(today).map(drop).map_err(|_| DelegationRefused::Ended)
    }

    /// For which pact, and until when, it is handed on to this person: what was asked for, within what it is itself.
    pub fn handed_on(
        &self,
        to: PersonId,
        (pact, until): (Option<PactId>, Option<Date>),
        today: Date,
    ) -> Result<(Option<PactId>, Option<Date>), DelegationRefused> {
        self.may_be_handed_on(today)?;
        if to == self.holder {
            return Err(DelegationRefused::Oneself);
        }
        let pact = match (self.pact, pact) {
            (Some(own), Some(asked)) if own != asked => return Err(DelegationRefused::Pact),
            (Some(own), _) => Some(own),
            (None, asked) => asked,
        };
        let until = until.or(self.term.until);
        let outlives = self.term.until.is_some_and(|own| until.is_none_or(|until| until > own));
        if outlives || until.is_some_and(|until| until < today) {
            return Err(DelegationRefused::Until);
        }
        Ok((pact, until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};
    use uuid::Uuid;

    const TODAY: Date = date!(2026 - 11 - 24);
    const ANA: PersonId = PersonId(Uuid::from_u128(1));
    const BO: PersonId = PersonId(Uuid::from_u128(2));
    const PORT: PactId = PactId(Uuid::from_u128(3));
    const AIRPORT: PactId = PactId(Uuid::from_u128(4));

    fn basis(until: Option<Date>) -> Basis {
        let term = MandateTerm { id: MandateId(Uuid::from_u128(5)), from: date!(2026 - 01 - 01), until, revoked_at: None };
        Basis { term, holder: ANA, pact: None, rests_on: None }
    }

    #[test]
    fn for_no_more_and_no_longer_than_itself() {
        let (december, january) = (date!(2026 - 12 - 31), date!(2027 - 01 - 01));
        let own = basis(Some(december));
        assert_eq!(own.handed_on(BO, (None, None), TODAY), Ok((None, Some(december))), "as long as itself");
        assert_eq!(own.handed_on(BO, (Some(PORT), Some(TODAY)), TODAY), Ok((Some(PORT), Some(TODAY))));
        assert_eq!(own.handed_on(BO, (None, Some(january)), TODAY), Err(DelegationRefused::Until));
        assert_eq!(own.handed_on(BO, (None, Some(date!(2026 - 11 - 23))), TODAY), Err(DelegationRefused::Until));
        assert_eq!(basis(None).handed_on(BO, (None, Some(january)), TODAY), Ok((None, Some(january))));
        let of_port = Basis { pact: Some(PORT), ..own };
        assert_eq!(of_port.handed_on(BO, (None, None), TODAY), Ok((Some(PORT), Some(december))));
        assert_eq!(of_port.handed_on(BO, (Some(AIRPORT), None), TODAY), Err(DelegationRefused::Pact));
    }

    #[test]
    fn only_what_holds_and_rests_on_nothing_is_handed_on_and_to_somebody_else() {
        let own = basis(None);
        assert_eq!(own.handed_on(ANA, (None, None), TODAY), Err(DelegationRefused::Oneself));
        let further = Basis { rests_on: Some(MandateId(Uuid::from_u128(6))), ..own };
        assert_eq!(further.handed_on(BO, (None, None), TODAY), Err(DelegationRefused::Delegated));
        let ended = basis(Some(date!(2026 - 11 - 23)));
        assert_eq!(ended.handed_on(BO, (None, None), TODAY), Err(DelegationRefused::Ended));
        let mut revoked = own;
        revoked.term.revoked_at = Some(datetime!(2026-11-01 0:00 UTC));
        assert_eq!(revoked.handed_on(BO, (None, None), TODAY), Err(DelegationRefused::Ended));
    }
}
