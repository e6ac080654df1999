//! Where a seat of a pact stands.

use crate::invitations::model::InvitationState;
use crate::kernel::ids::OrganisationId;
use crate::pacts::amendment::Resigning;
use crate::pacts::server::seats::{Seated, SignatureLine};
use crate::platform::i18n::t;
use crate::ui::{Tag, Tone};
use leptos::prelude::*;
use time::Date;

impl Seated {
    /// Whether it has a signature that counts.
    pub fn is_in_effect(&self) -> bool {
        self.signature.as_ref().is_some_and(SignatureLine::is_in_effect)
    }

    /// Whether it is asked to sign the newest version, late with it, or has declined.
    pub fn resigning(&self, newest: (i32, Option<Date>), today: Date) -> Option<Resigning> {
        let how = Resigning::of(self.signature.as_ref().filter(|s| s.is_in_effect())?.version, newest, today)?;
        Some(self.declined().map_or(how, |declined| Resigning::Declined(declined.at.date())))
    }

    /// Who recorded its signature and who saw the original, where it was signed on paper.
    pub(super) fn on_paper(&self) -> Option<[OrganisationId; 2]> {
        self.signature.as_ref().and_then(|s| Some([s.recorded_by_id?, s.witnessed_by_id?]))
    }

    /// Where it stands, as a word in URLs and keys.
    pub(super) fn word(&self) -> &'static str {
        match &self.signature {
            None => match self.ended.as_ref().map(|ended| ended.state) {
                Some(InvitationState::Declined) => "declined",
                Some(InvitationState::Lapsed | InvitationState::Misdirected) => "lapsed",
                Some(InvitationState::Invited) | None => "invited",
            },
            Some(s) if s.annulled_at.is_some() => "annulled",
            Some(s) if s.withdrawn_at.is_some() => "withdrawn",
            Some(s) if s.countersigned_seq.is_some() => "countersigned",
            Some(_) => "signed",
        }
    }

    /// Where it stands, as a tag; with another where it declined after its signature had gone.
    pub fn standing(&self) -> AnyView {
        let (tone, key) = match self.word() {
            "signed" => (Tone::Good, "signatories-signed"),
            "countersigned" => (Tone::Good, "signatories-countersigned"),
            "annulled" => (Tone::Bad, "signatories-annulled"),
            "withdrawn" => (Tone::Bad, "signatories-withdrawn"),
            "declined" => (Tone::Neutral, "signatories-declined"),
            "lapsed" => (Tone::Neutral, "signatories-lapsed"),
            _ => (Tone::Pending, "signatories-invited"),
        };
        let left = self.signature.is_some() && !self.is_in_effect();
        let declined = self.declined().filter(|_| left).map(|_| {
            view! { " " <Tag tone=Tone::Neutral>{t("signatories-declined")}</Tag> }
        });
        view! { <Tag tone=tone>{t(key)}</Tag> {declined} }.into_any()
    }
}
