//! Who may sign, how a signature was made, and how much that proves.

use crate::kernel::ids::MandateId;
use crate::kernel::words;
use crate::pacts::model::{PactState, PartyRole};
use thiserror::Error;
use time::{Date, OffsetDateTime};

words! {
    /// What stands for the act of signing.
    SigningMethod {
        /// A one-time code sent to the mandate-holder's address
        EmailCode = "email_code",
        /// An assertion by a passkey of the mandate-holder, who was verified by the device
        Passkey = "passkey",
        /// Pen and ink; recorded by one organisation, the original seen by another
        Paper = "paper",
        /// A fresh authentication of the mandate-holder before an identity provider, for this very statement
        Oidc = "oidc",
    }
}

words! {
    /// The level of an electronic signature (Regulation (EU) 910/2014, article 3). Never qualified.
    SignatureLevel {
        /// Simple
        Ses = "SES",
        /// Advanced
        Aes = "AES",
        /// No electronic signature at all
        None = "none",
    }
}

words! {
    /// What is attested of signatures of others.
    AttestationKind {
        /// That Customs recognises whom they bind as its counterparts
        Countersignature = "countersignature",
        /// That somebody of civil society was present at the signing, or followed it; of no legal effect
        Witness = "witness",
    }
}

impl AttestationKind {
    /// The last part of the address at which it is done.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Countersignature => "countersign",
            Self::Witness => "witness",
        }
    }
}

impl SigningMethod {
    /// The level that this method reaches, stated honestly.
    pub const fn level(self) -> SignatureLevel {
        match self {
            // The provider holds the key that vouches, and not the signatory alone (article 26, c).
            Self::EmailCode | Self::Oidc => SignatureLevel::Ses,
            Self::Passkey => SignatureLevel::Aes,
            Self::Paper => SignatureLevel::None,
        }
    }
}

/// Why somebody may not sign. Its `Display` is the key of the sentence that says so.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum SignRefusal {
    /// The pact takes no signatures now.
    #[error("sign-refused-not-open")]
    NotOpen,
    /// Another version has taken this one's place.
    #[error("sign-refused-superseded")]
    Superseded,
    /// The organisation has no seat in the pact.
    #[error("sign-refused-no-seat")]
    NoSeat,
    /// The organisation's seat is one that signs nothing.
    #[error("sign-refused-wrong-role")]
    WrongRole,
    /// A measure in force keeps it from signing.
    #[error("sign-refused-barred")]
    Barred,
    /// It has signed already.
    #[error("sign-refused-already-signed")]
    AlreadySigned,
    /// It has signed what is asked for, so that there is nothing to decline.
    #[error("decline-refused-signed")]
    NothingToDecline,
    /// Others sign before it, and have not yet.
    #[error("sign-refused-not-your-turn")]
    NotYourTurn,
    /// The text of the pact knows no countersignature.
    #[error("countersign-refused-none")]
    NoCountersignature,
    /// Customs has not signed itself.
    #[error("countersign-refused-own-first")]
    OwnFirst,
    /// What was prepared is no longer so: what was to be countersigned or witnessed, or the mandate to do it under.
    #[error("countersign-refused-outdated")]
    Outdated,
    /// More signatures were chosen than one act attests.
    #[error("countersign-refused-too-many")]
    TooMany,
    /// The signatures that were chosen are on several versions.
    #[error("countersign-refused-versions")]
    SeveralVersions,
    /// Nobody has recorded that this person may bind the organisation.
    #[error("sign-refused-no-mandate")]
    NoMandate,
    /// The mandate does not hold yet.
    #[error("sign-refused-mandate-not-yet")]
    MandateNotYet,
    /// The mandate holds no more.
    #[error("sign-refused-mandate-expired")]
    MandateExpired,
    /// The mandate was taken back.
    #[error("sign-refused-mandate-revoked")]
    MandateRevoked,
}

impl SignRefusal {
    /// Its message key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotOpen => "sign-refused-not-open",
            Self::Superseded => "sign-refused-superseded",
            Self::NoSeat => "sign-refused-no-seat",
            Self::WrongRole => "sign-refused-wrong-role",
            Self::Barred => "sign-refused-barred",
            Self::AlreadySigned => "sign-refused-already-signed",
            Self::NothingToDecline => "decline-refused-signed",
            Self::NotYourTurn => "sign-refused-not-your-turn",
            Self::NoCountersignature => "countersign-refused-none",
            Self::OwnFirst => "countersign-refused-own-first",
            Self::Outdated => "countersign-refused-outdated",
            Self::TooMany => "countersign-refused-too-many",
            Self::SeveralVersions => "countersign-refused-versions",
            Self::NoMandate => "sign-refused-no-mandate",
            Self::MandateNotYet => "sign-refused-mandate-not-yet",
            Self::MandateExpired => "sign-refused-mandate-expired",
            Self::MandateRevoked => "sign-refused-mandate-revoked",
        }
    }

    /// Whether it speaks of the person's mandate alone: with another one the organisation could be bound.
    pub const fn is_of_mandate(self) -> bool {
        matches!(self, Self::NoMandate | Self::MandateNotYet | Self::MandateExpired | Self::MandateRevoked)
    }
}

/// When a mandate holds.
#[derive(Clone, Copy, Debug)]
pub struct MandateTerm {
    /// Which.
    pub id: MandateId,
    /// Its first day.
    pub from: Date,
    /// Its last day, if it has one.
    pub until: Option<Date>,
    /// When it was taken back, if it was.
    pub revoked_at: Option<OffsetDateTime>,
}

impl MandateTerm {
    /// Whether it holds on `today`, and if not, why.
    pub fn holds_on(&self, today: Date) -> Result<MandateId, SignRefusal> {
        if self.revoked_at.is_some() {
            Err(SignRefusal::MandateRevoked)
        } else if self.from > today {
            Err(SignRefusal::MandateNotYet)
        } else if self.until.is_some_and(|last| last < today) {
            Err(SignRefusal::MandateExpired)
        } else {
            Ok(self.id)
        }
    }
}

/// All that decides whether a person may sign a version for an organisation.
pub struct Facts<'a> {
    /// Where the pact stands.
    pub state: PactState,
    /// Whether the version is the newest of its pact.
    pub newest: bool,
    /// The organisation's seat, if it has one.
    pub seat: Option<PartyRole>,
    /// Whether a measure in force keeps it from signing.
    pub barred: bool,
    /// Whether a signature of the organisation on the version is in effect.
    pub signed: bool,
    /// How many roles sign before it and have not yet.
    pub awaited: usize,
    /// The person's mandates for the organisation that cover this pact.
    pub mandates: &'a [MandateTerm],
}

/// Whether the person may sign on `today`: the mandate to sign under, or the first reason against.
pub fn may_sign(facts: &Facts<'_>, today: Date) -> Result<MandateId, SignRefusal> {
    if !facts.state.takes_signatures() {
        return Err(SignRefusal::NotOpen);
    }
    if !facts.newest {
        return Err(SignRefusal::Superseded);
    }
    match facts.seat {
        None => return Err(SignRefusal::NoSeat),
        Some(PartyRole::Observer) => return Err(SignRefusal::WrongRole),
        Some(PartyRole::Customs | PartyRole::Association | PartyRole::Member | PartyRole::Monitor) => {}
    }
    if facts.barred {
        return Err(SignRefusal::Barred);
    }
    if facts.signed {
        return Err(SignRefusal::AlreadySigned);
    }
    if facts.awaited > 0 {
        return Err(SignRefusal::NotYourTurn);
    }
    under(facts.mandates, today)
}

/// Whether the person may decline on `today` for a seat of this role; `signed` says whether a signature in effect on the version that is
/// asked for stands.
pub fn may_decline(
    (state, seat, signed): (PactState, PartyRole, bool),
    mandates: &[MandateTerm],
    today: Date,
) -> Result<MandateId, SignRefusal> {
    if !state.takes_signatures() {
        Err(SignRefusal::NotOpen)
    } else if seat == PartyRole::Observer {
        Err(SignRefusal::WrongRole)
    } else if signed {
        Err(SignRefusal::NothingToDecline)
    } else {
        under(mandates, today)
    }
}

/// The mandate that holds today, or why none does.
pub fn under(mandates: &[MandateTerm], today: Date) -> Result<MandateId, SignRefusal> {
    let mut why = SignRefusal::NoMandate;
    for mandate in mandates {
        match mandate.holds_on(today) {
            Ok(id) => return Ok(id),
            Err(reason) => why = reason,
        }
    }
    Err(why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};
    use uuid::Uuid;

    const TODAY: Date = date!(2026 - 11 - 24);

    fn mandate(from: Date, until: Option<Date>) -> MandateTerm {
        MandateTerm { id: MandateId(Uuid::from_u128(1)), from, until, revoked_at: None }
    }

    fn facts(mandates: &[MandateTerm]) -> Facts<'_> {
        Facts {
            state: PactState::Open,
            newest: true,
            seat: Some(PartyRole::Member),
            barred: false,
            signed: false,
            awaited: 0,
            mandates,
        }
    }

    #[test]
    fn a_mandate_holds_from_its_first_to_its_last_day() {
        let good = [mandate(TODAY, Some(TODAY))];
        assert_eq!(may_sign(&facts(&good), TODAY), Ok(good[0].id));
        let early = [mandate(date!(2026 - 11 - 25), None)];
        assert_eq!(may_sign(&facts(&early), TODAY), Err(SignRefusal::MandateNotYet));
        let late = [mandate(date!(2026 - 01 - 01), Some(date!(2026 - 11 - 23)))];
        assert_eq!(may_sign(&facts(&late), TODAY), Err(SignRefusal::MandateExpired));
        let revoked = [MandateTerm { revoked_at: Some(datetime!(2026-11-01 0:00 UTC)), ..good[0] }];
        assert_eq!(may_sign(&facts(&revoked), TODAY), Err(SignRefusal::MandateRevoked));
        assert_eq!(may_sign(&facts(&[]), TODAY), Err(SignRefusal::NoMandate));
        let either = [late[0], good[0]];
        assert_eq!(may_sign(&facts(&either), TODAY), Ok(good[0].id));
    }

    #[test]
    fn the_pact_must_be_open_the_version_newest_the_seat_one_that_signs_and_free() {
        let good = [mandate(TODAY, None)];
        let refusal = |change: fn(&mut Facts<'_>)| {
            let mut f = facts(&good);
            change(&mut f);
            may_sign(&f, TODAY).unwrap_err()
        };
        assert_eq!(refusal(|f| f.state = PactState::Drafting), SignRefusal::NotOpen);
        assert_eq!(refusal(|f| f.state = PactState::Terminated), SignRefusal::NotOpen);
        assert_eq!(refusal(|f| f.newest = false), SignRefusal::Superseded);
        assert_eq!(refusal(|f| f.seat = None), SignRefusal::NoSeat);
        assert_eq!(refusal(|f| f.seat = Some(PartyRole::Observer)), SignRefusal::WrongRole);
        assert_eq!(refusal(|f| f.signed = true), SignRefusal::AlreadySigned);
        assert_eq!(refusal(|f| f.awaited = 1), SignRefusal::NotYourTurn);
    }

    #[test]
    fn who_may_sign_declines_before_its_turn_too_while_nothing_is_signed() {
        let good = [mandate(TODAY, None)];
        let of = |state, seat, signed| may_decline((state, seat, signed), &good, TODAY);
        assert_eq!(of(PactState::Open, PartyRole::Customs, false), Ok(good[0].id));
        assert_eq!(of(PactState::InForce, PartyRole::Monitor, false), Ok(good[0].id));
        assert_eq!(of(PactState::Adopted, PartyRole::Customs, false), Err(SignRefusal::NotOpen));
        assert_eq!(of(PactState::Open, PartyRole::Observer, false), Err(SignRefusal::WrongRole));
        assert_eq!(of(PactState::Open, PartyRole::Member, true), Err(SignRefusal::NothingToDecline));
        assert_eq!(may_decline((PactState::Open, PartyRole::Member, false), &[], TODAY), Err(SignRefusal::NoMandate));
    }
}
