//! The kinds of organisation and the roles of people in them.

use crate::kernel::words;

words! {
    /// What an organisation is.
    OrganisationKind {
        /// A Customs administration
        Customs = "customs",
        /// A trade association
        Association = "association",
        /// A company
        Company = "company",
        /// A civil society organisation
        CivilSociety = "civil_society",
        /// An independent monitor
        Monitor = "monitor",
        /// Another public authority
        Authority = "authority",
    }
}

words! {
    /// What a person does for an organisation.
    MemberRole {
        /// Signs for it, where a mandate says so
        Signatory = "signatory",
        /// Reports for it
        Representative = "representative",
        /// Brings members in and vouches for them
        Coordinator = "coordinator",
        /// Runs pacts
        Secretariat = "secretariat",
        /// Publishes for it
        Communications = "communications",
        /// Judges reports
        Monitor = "monitor",
        /// Runs cases
        SanctionsOfficer = "sanctions_officer",
    }
}
