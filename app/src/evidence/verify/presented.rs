//! What is verified of how it was signed: by a passkey, through an identity provider, or with pen and ink.

use super::{Found, Read, salt};
use crate::evidence::passkey::{challenge, registration};
use crate::evidence::statement::{OnPaper, StatedProvider};
use crate::kernel::instant;
use crate::log::entry::Entry;
use crate::signatures::model::SigningMethod;

impl Read<'_> {
    pub(super) fn is_by_passkey(&self) -> bool {
        self.bundle.act.passkey.is_some() || self.statement.as_ref().is_some_and(|s| s.method == SigningMethod::Passkey)
    }

    /// The passkey's holder was verified and signed this statement, for the stated portal and no other site.
    pub(super) fn passkey(&self) -> Found {
        let passkey = self.bundle.act.passkey.as_ref().ok_or_else(|| "—".to_owned())?;
        passkey.assertion.answers(&challenge(&self.canonical), &self.stated()?.portal).map_err(str::to_owned)?;
        Ok(passkey.assertion.credential.clone())
    }

    /// The log knew the key as this person's before the signature.
    pub(super) fn passkey_key(&self) -> Found {
        let passkey = self.bundle.act.passkey.as_ref().ok_or_else(|| "—".to_owned())?;
        let (entry, json) = (&passkey.registration.entry, &passkey.registration.entry.json);
        let found = Entry::parse(json).ok().and_then(|e| e.act().cloned()).ok_or_else(|| json.clone())?;
        let salt = salt(&passkey.registration.salt).ok_or_else(|| passkey.registration.salt.clone())?;
        let expected = registration(&salt, &self.stated()?.person.name, &passkey.assertion.public_key, found.at);
        let expected = Entry::Act(expected).to_canonical().map_err(|e| e.to_string())?;
        let signed = self.act.as_ref().ok_or_else(String::new)?;
        let before = entry.seq.as_u64() < self.bundle.entry.seq.as_u64() && found.at <= signed.at;
        if *json != expected || !before {
            return Err(json.clone());
        }
        self.logged(entry, &passkey.registration.proof)?;
        Ok(format!("{} {} {}", entry.seq, found.kind, instant::format(found.at)))
    }

    pub(super) fn is_by_provider(&self) -> bool {
        self.bundle.act.oidc.is_some() || self.statement.as_ref().is_some_and(|s| s.method == SigningMethod::Oidc)
    }

    /// The stated provider said, for this statement and no other, that somebody had just authenticated.
    pub(super) fn oidc(&self) -> Found {
        let none = || "—".to_owned();
        let (authentication, stated) = (self.bundle.act.oidc.as_ref().ok_or_else(none)?, self.stated()?);
        let provider: &StatedProvider = stated.identity_provider.as_ref().ok_or_else(none)?;
        let signed = self.act.as_ref().ok_or_else(String::new)?.at;
        let said = authentication.answers(&challenge(&self.canonical), provider, (stated.prepared_at, signed));
        let said = said.map_err(str::to_owned)?;
        Ok(format!("{} {} {}", provider.issuer, said.subject, instant::format(said.at)))
    }

    /// Which key of the provider the portal recorded: what is to be compared with those that the provider publishes.
    pub(super) fn oidc_key(&self) -> Found {
        let authentication = self.bundle.act.oidc.as_ref().ok_or_else(|| "—".to_owned())?;
        let provider = self.stated()?.identity_provider.as_ref().ok_or_else(|| "—".to_owned())?;
        Ok(format!("{} {}", provider.issuer, authentication.key.thumbprint()))
    }

    /// One organisation recorded it and another saw the original, neither of them the one that signed, on that day or later. The digest
    /// is that of the scan, for who has the scan; the stroke of the pen cannot be checked here.
    pub(super) fn paper(&self, paper: &OnPaper) -> Found {
        let (stated, act) = (self.stated()?, self.act.as_ref().ok_or_else(String::new)?);
        let seen = format!("{} {} {} {}", paper.signed_on, paper.recorded_by, paper.witnessed_by, paper.scan);
        let two = paper.recorded_by != paper.witnessed_by && paper.witnessed_by != stated.organisation.slug;
        let before = instant::format(act.at).get(..10).is_some_and(|day| paper.signed_on.as_str() <= day);
        if two && before { Ok(seen) } else { Err(seen) }
    }
}
