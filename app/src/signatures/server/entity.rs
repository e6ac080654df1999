//! Tables of mandates, preparations and signatures, and the only finders of them.

/// The recorded authority of a person to bind an organisation. Not public.
pub mod mandate {
    use crate::kernel::ids::{MandateId, OrganisationId, PactId, PersonId};
    use crate::organisations::server::entity::organisation;
    use sea_orm::entity::prelude::*;
    use sea_orm::sea_query::Condition;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "mandates")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MandateId,
        pub person_id: PersonId,
        pub organisation_id: OrganisationId,
        /// For this pact only; for all where there is none
        pub pact_id: Option<PactId>,
        /// In what capacity: the person's title
        pub title: String,
        /// On which document it rests
        pub document: String,
        /// Who vouches for it
        pub vouched_by: String,
        pub valid_from: TimeDate,
        pub valid_until: Option<TimeDate>,
        pub revoked_at: Option<TimeDateTimeWithTimeZone>,
        /// Why it was taken back; for those who vouch, and not public
        #[sea_orm(column_type = "Text")]
        pub revocation_reason: Option<String>,
        /// The entry that says so
        pub revoked_seq: Option<i64>,
        /// When the holder was told that it is about to end
        pub end_told_on: Option<TimeDate>,
        /// The mandate that it rests on, whose holder handed it on
        pub rests_on_id: Option<MandateId>,
        /// To whom, as the entry has it by a salted digest
        pub delegated_name: Option<String>,
        /// In hexadecimal
        pub delegation_salt: Option<String>,
        /// The entry that says that it was handed on
        pub delegated_seq: Option<i64>,
        /// Recorded for one signature with pen and ink: it founds nothing else
        pub on_paper: bool,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Whether it is for this pact, alone or among all.
        pub fn covers(&self, pact: PactId) -> bool {
            self.pact_id.is_none_or(|only| only == pact)
        }
    }

    /// That a mandate is for this pact, alone or among all.
    pub fn covers(pact: PactId) -> Condition {
        Condition::any().add(COLUMN.pact_id.is_null()).add(COLUMN.pact_id.eq(pact))
    }
}

/// A statement that waits for its code. Not public.
pub mod preparation {
    use crate::kernel::ids::{MandateId, OrganisationId, PersonId, PreparationId, VersionId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "signature_preparations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PreparationId,
        pub person_id: PersonId,
        pub organisation_id: OrganisationId,
        pub version_id: VersionId,
        pub mandate_id: MandateId,
        #[sea_orm(column_type = "Text")]
        pub statement: String,
        pub code_hash: String,
        pub attempts: i32,
        pub created_at: TimeDateTimeWithTimeZone,
        pub expires_at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Whether nothing is signed with it any more: it was tried too often, or its time is over.
        pub fn is_dead(&self, now: time::OffsetDateTime) -> bool {
            self.attempts >= crate::signatures::server::sign::ATTEMPTS || self.expires_at <= now
        }
    }
}

/// A signature. Public but for the ids of people.
pub mod signature {
    use crate::kernel::ids::{MandateId, OrganisationId, PartyId, PersonId, SignatureId, VersionId};
    use crate::organisations::server::entity::organisation;
    use crate::pacts::server::entity::{party, version};
    use crate::signatures::model::{SignatureLevel, SigningMethod};
    use sea_orm::entity::prelude::*;
    use sea_orm::sea_query::Condition;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "signatures")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SignatureId,
        pub version_id: VersionId,
        pub party_id: PartyId,
        pub organisation_id: OrganisationId,
        pub person_id: PersonId,
        pub mandate_id: MandateId,
        pub person_name: String,
        pub person_title: String,
        /// Hexadecimal; with it the log's digest of the name can be checked, and without it not
        pub person_salt: String,
        /// The canonical statement (RFC 8785)
        #[sea_orm(column_type = "Text")]
        pub statement: String,
        pub statement_digest: String,
        /// The portal's own Ed25519 signature over the statement, in base64
        pub seal: String,
        /// What a passkey signed, as canonical JSON, where the method is that
        #[sea_orm(column_type = "Text", nullable)]
        pub passkey: Option<String>,
        /// What an identity provider said, as canonical JSON, where the method is that
        #[sea_orm(column_type = "Text", nullable)]
        pub oidc: Option<String>,
        pub method: SigningMethod,
        pub level: SignatureLevel,
        pub signed_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        pub withdrawn_at: Option<TimeDateTimeWithTimeZone>,
        pub withdrawal_reason: Option<String>,
        pub withdrawn_seq: Option<i64>,
        /// When its person was taken out of it: then name, title, salt, statement and seal are empty, and its digest is none
        pub erased_at: Option<TimeDateTimeWithTimeZone>,
        /// The entry that says so
        pub erased_seq: Option<i64>,
        pub annulled_at: Option<TimeDateTimeWithTimeZone>,
        #[sea_orm(column_type = "Text", nullable)]
        pub annulment_reason: Option<String>,
        /// The slug of the organisation that annulled it
        pub annulled_by: Option<String>,
        pub annulled_seq: Option<i64>,
        pub countersigned_at: Option<TimeDateTimeWithTimeZone>,
        /// The entry of the countersignature
        pub countersigned_seq: Option<i64>,
        /// When a countersignature of it was last annulled; it may have another since
        pub countersignature_annulled_at: Option<TimeDateTimeWithTimeZone>,
        /// The entry that says so
        pub countersignature_annulled_seq: Option<i64>,
        /// When a signature of the same organisation on a later version took its place
        pub superseded_at: Option<TimeDateTimeWithTimeZone>,
        /// The entry of that signature
        pub superseded_by: Option<i64>,
        /// The entry that says so
        pub superseded_seq: Option<i64>,
        /// When it last counted again, since what had taken its place was annulled; the log has what went before
        pub restored_at: Option<TimeDateTimeWithTimeZone>,
        /// The entry that says so
        pub restored_seq: Option<i64>,
        /// The entry of its last change
        pub changed_seq: i64,
        /// The day that stands on the paper, where it was signed with pen and ink
        pub signed_on: Option<TimeDate>,
        /// The digest of the scan, as `sha256:…`
        pub scan_digest: Option<String>,
        /// Who recorded it
        pub recorded_by_id: Option<OrganisationId>,
        /// Who has seen the original
        pub witnessed_by_id: Option<OrganisationId>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
        #[sea_orm(belongs_to, from = "party_id", to = "id")]
        pub party: BelongsTo<party::Entity>,
        #[sea_orm(belongs_to, from = "version_id", to = "id")]
        pub version: BelongsTo<version::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Whether it counts: neither withdrawn nor annulled, and no later one took its place.
        pub const fn is_in_effect(&self) -> bool {
            self.withdrawn_at.is_none() && self.annulled_at.is_none() && self.superseded_at.is_none()
        }
    }

    /// That a signature counts.
    pub fn in_effect() -> Condition {
        Condition::all().add(COLUMN.withdrawn_at.is_null()).add(COLUMN.annulled_at.is_null()).add(COLUMN.superseded_at.is_null())
    }
}

/// The record of a signature with pen and ink, on its way to a signature. Not public.
pub mod paper {
    use crate::kernel::ids::{OrganisationId, PaperId, PersonId, SignatureId, VersionId};
    use crate::kernel::locale::Lang;
    use crate::kernel::text::EmailAddress;
    use crate::organisations::server::entity::organisation;
    use crate::pacts::server::entity::version;
    use crate::signatures::paper::PaperState;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "paper_signatures")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PaperId,
        pub version_id: VersionId,
        /// Which organisation signed
        pub organisation_id: OrganisationId,
        /// Who signed for it
        pub name: String,
        /// In what capacity
        pub title: String,
        /// Where they are told
        pub email: EmailAddress,
        /// The language of their mails
        pub lang: Lang,
        /// On which document their authority rests
        pub document: String,
        /// The day that stands on the paper
        pub signed_on: TimeDate,
        pub recorded_by_id: OrganisationId,
        /// Who recorded it
        pub person_id: PersonId,
        pub witnessed_by_id: OrganisationId,
        pub witness_id: PersonId,
        /// Of the digests of the names of both, in hexadecimal
        pub salt: String,
        pub state: PaperState,
        pub state_since: TimeDateTimeWithTimeZone,
        /// Why the witness refused
        #[sea_orm(column_type = "Text")]
        pub reason: Option<String>,
        pub signature_id: Option<SignatureId>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
        #[sea_orm(belongs_to, from = "version_id", to = "id")]
        pub version: BelongsTo<version::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// An act that countersigns or witnesses one or many signatures. Public but for the ids of people.
pub mod attestation {
    use crate::kernel::ids::{AttestationId, MandateId, OrganisationId, PartyId, PersonId, VersionId};
    use crate::organisations::server::entity::organisation;
    use crate::signatures::model::{AttestationKind, SignatureLevel, SigningMethod};
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "attestations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AttestationId,
        pub kind: AttestationKind,
        pub version_id: VersionId,
        pub party_id: PartyId,
        pub organisation_id: OrganisationId,
        pub person_id: PersonId,
        pub mandate_id: MandateId,
        pub person_name: String,
        pub person_title: String,
        /// Hexadecimal; with it the log's digest of the name can be checked, and without it not
        pub person_salt: String,
        /// The canonical statement (RFC 8785)
        #[sea_orm(column_type = "Text")]
        pub statement: String,
        #[sea_orm(unique)]
        pub statement_digest: String,
        /// The portal's own Ed25519 signature over the statement, in base64
        pub seal: String,
        /// What a passkey signed, as canonical JSON, where the method is that
        #[sea_orm(column_type = "Text", nullable)]
        pub passkey: Option<String>,
        /// What an identity provider said, as canonical JSON, where the method is that
        #[sea_orm(column_type = "Text", nullable)]
        pub oidc: Option<String>,
        pub method: SigningMethod,
        pub level: SignatureLevel,
        pub signed_at: TimeDateTimeWithTimeZone,
        #[sea_orm(unique)]
        pub log_seq: i64,
        /// When its person was taken out of it: then name, title, salt, statement and seal are empty, and its digest is none
        pub erased_at: Option<TimeDateTimeWithTimeZone>,
        /// The entry that says so
        pub erased_seq: Option<i64>,
        /// When it was annulled, since the authority of who attested proved false
        pub annulled_at: Option<TimeDateTimeWithTimeZone>,
        #[sea_orm(column_type = "Text", nullable)]
        pub annulment_reason: Option<String>,
        /// The slug of the organisation that annulled it
        pub annulled_by: Option<String>,
        pub annulled_seq: Option<i64>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// That an attestation witnesses a signature; a countersignature is noted at the signature itself. Public.
pub mod witnessing {
    use crate::kernel::ids::{AttestationId, SignatureId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "witnessings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub signature_id: SignatureId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub attestation_id: AttestationId,
        #[sea_orm(belongs_to, from = "attestation_id", to = "id")]
        pub attestation: BelongsTo<super::attestation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
