//! Identifiers: UUID version 7 (RFC 9562), one newtype for each kind of record.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "ssr", derive(sea_orm::DeriveValueType))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                s.parse().map(Self)
            }
        }

        #[cfg(feature = "ssr")]
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        #[cfg(feature = "ssr")]
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                super::text::schema(Some("uuid"), None)
            }
        }

        #[cfg(feature = "ssr")]
        impl utoipa::ToSchema for $name {}

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )+};
}

ids! {
    /// A person who can sign in.
    PersonId,
    /// An organisation.
    OrganisationId,
    /// A person's role in an organisation.
    MembershipId,
    /// The recorded authority of a person to bind an organisation.
    MandateId,
    /// A pact.
    PactId,
    /// A frozen text of a pact.
    VersionId,
    /// An organisation's seat in a pact.
    PartyId,
    /// An undertaking in a version of a pact.
    CommitmentId,
    /// A signature on a version.
    SignatureId,
    /// The record of a signature on paper.
    PaperId,
    /// An act that countersigns or witnesses signatures.
    AttestationId,
    /// A statement prepared for signature and waiting for its code.
    PreparationId,
    /// A passkey of a person.
    PasskeyId,
    /// A ceremony of a passkey that is under way.
    CeremonyId,
    /// A round of a self-assessment.
    RoundId,
    /// An answer to a self-assessment.
    AnswerId,
    /// A corruption risk.
    RiskId,
    /// A published edition of a map of risks.
    EditionId,
    /// A mail in the outbox.
    MailId,
    /// A series of an indicator, as one file gave it.
    SeriesId,
    /// A review of an indicator.
    ReviewId,
    /// A signatory bound by a commitment.
    BondId,
    /// One dated instance of a commitment for one signatory.
    ObligationId,
    /// A departure from good standing.
    StandingId,
    /// A revision of a report on an obligation.
    ReportId,
    /// What the monitor concluded on a report.
    FindingId,
    /// A file that was uploaded.
    FileId,
    /// An upload that may still be under way.
    UploadId,
    /// A message between the monitor and a signatory.
    MessageId,
    /// A term of a monitor.
    TermId,
    /// A monitor's declaration of interests.
    DeclarationId,
    /// Something that a monitor did.
    TaskId,
    /// A publication of a monitor.
    PublicationId,
    /// A case, and the sanction that came of it.
    CaseId,
    /// An update.
    UpdateId,
    /// A step of an update on its way to publication.
    UpdateStepId,
    /// Something that somebody means to publish.
    PlannedId,
    /// A consultation committee of a pact.
    CommitteeId,
    /// A meeting of a committee.
    MeetingId,
    /// What a signatory said about the end of a term.
    TermActId,
    /// A draft of a pact.
    DraftId,
    /// A round of consultation on a draft.
    ConsultationId,
    /// What an organisation said in a consultation.
    CommentId,
    /// An address to which letters go.
    SubscriberId,
    /// A person's account at an identity provider.
    ProviderLinkId,
    /// A sign-in, or one that was refused.
    SignInId,
    /// An invitation to sign a pact.
    InvitationId,
    /// A list of members on its way to invitations.
    MemberListId,
    /// An organisation that asks to join a pact.
    JoinRequestId,
    /// An organisation that asks the secretariat of a pact for a seat.
    SeatRequestId,
}
