//! Signatures with pen and ink: where the record of one stands, and who may witness it. Four eyes: who records it and who has seen the
//! original are two people of two organisations, neither of them of the organisation that signed.

use crate::kernel::ids::{OrganisationId, PersonId};
use crate::kernel::words;
use time::Date;

words! {
    /// Where the record of a signature on paper stands.
    PaperState {
        /// It is being written, and its scan is added
        Draft = "draft",
        /// Its witness is asked whether they have seen the original
        Waiting = "waiting",
        /// The witness has seen the original: it is a signature
        Witnessed = "witnessed",
        /// The witness has not
        Refused = "refused",
        /// Who recorded it took it back
        TakenBack = "taken_back",
    }
}

words! {
    /// Why a signature on paper is not taken; each word is the key of the sentence that says so.
    PaperRefused {
        /// Nobody of this address may witness it
        Witness = "paper-refused-witness",
        /// It has no scan yet, or one that is still being looked into
        Scan = "paper-refused-scan",
        /// The day on the paper is still to come, or lies before the text was adopted
        Day = "paper-refused-day",
        /// It was witnessed, refused or taken back
        Over = "paper-refused-over",
        /// A record of this organisation waits for its witness already
        Waits = "paper-refused-waits",
    }
}

/// A record that wants a witness.
#[derive(Clone, Copy, Debug)]
pub struct Original {
    /// Who recorded it.
    pub recorder: PersonId,
    /// For which organisation they did.
    pub recorded_by: OrganisationId,
    /// Which organisation signed.
    pub of: OrganisationId,
}

impl Original {
    /// For which organisation this person may witness it: the first with a seat for which they act, if they act neither for the one that
    /// signed nor for the one that recorded it.
    pub fn witness(
        &self,
        person: PersonId,
        acts_for: &[OrganisationId],
        seats: &[OrganisationId],
    ) -> Result<OrganisationId, PaperRefused> {
        let near = |organisation: &OrganisationId| *organisation == self.of || *organisation == self.recorded_by;
        if person == self.recorder || acts_for.iter().any(near) {
            return Err(PaperRefused::Witness);
        }
        seats.iter().copied().find(|seat| acts_for.contains(seat)).ok_or(PaperRefused::Witness)
    }
}

/// Whether a text that was adopted on one day can have been signed on another, as seen from today.
pub fn day(signed_on: Date, adopted_on: Date, today: Date) -> Result<Date, PaperRefused> {
    if (adopted_on..=today).contains(&signed_on) { Ok(signed_on) } else { Err(PaperRefused::Day) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;
    use uuid::Uuid;

    const fn organisation(n: u128) -> OrganisationId {
        OrganisationId(Uuid::from_u128(n))
    }

    const CUSTOMS: OrganisationId = organisation(1);
    const ANDES: OrganisationId = organisation(2);
    const MONITOR: OrganisationId = organisation(3);
    const SEATS: [OrganisationId; 3] = [CUSTOMS, ANDES, MONITOR];

    #[test]
    fn four_eyes_are_two_people_of_two_organisations_that_did_not_sign() {
        let (lucia, grace) = (PersonId(Uuid::from_u128(8)), PersonId(Uuid::from_u128(9)));
        let original = Original { recorder: lucia, recorded_by: CUSTOMS, of: ANDES };
        assert_eq!(original.witness(grace, &[MONITOR], &SEATS), Ok(MONITOR));
        assert_eq!(original.witness(grace, &[organisation(7), MONITOR], &SEATS), Ok(MONITOR));
        for (person, acts_for) in [
            (lucia, vec![MONITOR]),
            (grace, vec![]),
            (grace, vec![organisation(7)]),
            (grace, vec![CUSTOMS]),
            (grace, vec![ANDES]),
            (grace, vec![MONITOR, ANDES]),
            (grace, vec![CUSTOMS, MONITOR]),
        ] {
            assert_eq!(original.witness(person, &acts_for, &SEATS), Err(PaperRefused::Witness), "{acts_for:?}");
        }
    }

    #[test]
    fn a_text_is_signed_between_its_adoption_and_today() {
        let (adopted, today) = (date!(2026 - 11 - 01), date!(2026 - 11 - 24));
        for good in [adopted, date!(2026 - 11 - 10), today] {
            assert_eq!(day(good, adopted, today), Ok(good));
        }
        for bad in [date!(2026 - 10 - 31), date!(2026 - 11 - 25)] {
            assert_eq!(day(bad, adopted, today), Err(PaperRefused::Day));
        }
    }
}
