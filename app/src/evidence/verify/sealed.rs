//! What is verified of every signature: what was stated, the portal's seal on it, and its entry in the log.

use super::{Found, Read, is_once_by, log_origin, same};
use crate::evidence::bundle::LoggedEntry;
use crate::evidence::statement::{Presented, Statement, seal_bytes};
use crate::kernel::canonical::{digest, salted_digest};
use crate::kernel::instant;
use crate::log::entry::Entry;
use crate::log::proof::{BadProof, Proof};
use crate::signatures::model::{SignatureLevel, SigningMethod};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

impl Read<'_> {
    /// The statement is of the form known here, in the only reading that it has. It says who does what, in which seat, on which text.
    pub(super) fn statement(&self) -> Found {
        let stated = self.stated()?;
        let text = stated.canonical().unwrap_or_default();
        if text != self.canonical {
            return Err(digest(&self.canonical));
        }
        let kind = stated.kind.as_str().rsplit('.').next().unwrap_or_default();
        let Statement { organisation, role, pact, version, .. } = stated;
        let (name, slug) = (&organisation.name, &organisation.slug);
        Ok(format!("{kind} · {name} ({slug}) · {role} · {pact} · {version} · {}", digest(text)))
    }

    /// The text's digest is the one stated.
    pub(super) fn text(&self) -> Found {
        same(&self.bundle.text.digest, &self.stated()?.text_digest)
    }

    /// Method and level are those stated, and the level is not more than the method gives.
    pub(super) fn act(&self) -> Found {
        let (stated, act) = (self.stated()?, &self.bundle.act);
        let honest = match stated.method {
            SigningMethod::EmailCode => stated.level == SignatureLevel::Ses && act.passkey.is_none() && act.oidc.is_none(),
            SigningMethod::Passkey => stated.level == SignatureLevel::Aes && act.passkey.is_some() && act.oidc.is_none(),
            SigningMethod::Oidc => stated.level == SignatureLevel::Ses && act.passkey.is_none() && act.oidc.is_some(),
            SigningMethod::Paper => stated.level == SignatureLevel::None && act.passkey.is_none() && act.oidc.is_none(),
        };
        let honest = honest
            && stated.paper.is_some() == (stated.method == SigningMethod::Paper)
            && stated.identity_provider.is_some() == (stated.method == SigningMethod::Oidc);
        let found = same(&format!("{} {}", act.method, act.level), &format!("{} {}", stated.method, stated.level))?;
        if honest { Ok(found) } else { Err(found) }
    }

    /// The key is well formed and bears the name of the stated portal's log.
    pub(super) fn key(&self) -> Found {
        let key = self.key.as_ref().ok_or_else(|| self.bundle.act.seal.key.clone())?;
        same(key.name(), &log_origin(&self.stated()?.portal)).map(|_| key.to_string())
    }

    /// The seal is this key's over this statement.
    pub(super) fn seal(&self) -> Found {
        let signature = &self.bundle.act.seal.signature;
        let bytes = STANDARD.decode(signature).ok().and_then(|s| <[u8; 64]>::try_from(s).ok());
        match (&self.key, bytes) {
            (Some(key), Some(bytes)) if key.verify(&seal_bytes(&self.canonical), &bytes).is_ok() => Ok(key.name().to_owned()),
            _ => Err(signature.clone()),
        }
    }

    /// With the salt, the log's digests are those of this person and this statement.
    pub(super) fn person(&self) -> Found {
        let stated = self.stated()?;
        let (Some(salt), Some(act)) = (&self.salt, &self.act) else { return Err(self.bundle.salts.person.clone()) };
        let logged = |name: &str| act.data.get(name).and_then(|d| d.as_str()).unwrap_or_default();
        same(&salted_digest(salt, &stated.person.name), logged("person"))?;
        same(&salted_digest(salt, &self.canonical), logged("statement_digest"))?;
        Ok(stated.person.name.clone())
    }

    /// The entry is the one that this statement leaves, and was not made before the statement.
    pub(super) fn entry(&self) -> Found {
        let json = &self.bundle.entry.json;
        let (stated, act) = (self.stated()?, self.act.as_ref().ok_or_else(|| json.clone())?);
        let salt = self.salt.as_ref().ok_or_else(|| json.clone())?;
        let passkey = self.bundle.act.passkey.as_ref().map(|p| Presented::Passkey(&p.assertion));
        let presented = passkey.or(self.bundle.act.oidc.as_ref().map(Presented::Oidc));
        let id = act.data.get("id").and_then(|id| id.as_str()).unwrap_or_default();
        let expected = stated.act(id, salt, act.at, presented).map_err(|e| e.to_string())?;
        let expected = Entry::Act(expected).to_canonical().map_err(|e| e.to_string())?;
        if *json == expected && stated.prepared_at <= act.at {
            Ok(format!("{} {} {} {id}", self.bundle.entry.seq, act.kind, instant::format(act.at)))
        } else {
            Err(json.clone())
        }
    }

    /// The mandate held on the day of the entry, in UTC as the portal decides; where it was signed with pen and ink, on the day that the
    /// paper bears.
    pub(super) fn mandate(&self) -> Found {
        let (stated, act) = (self.stated()?, self.act.as_ref().ok_or_else(String::new)?);
        let entered = instant::format(act.at);
        let signed = stated.paper.as_ref().map_or(entered.get(..10).unwrap_or_default(), |paper| paper.signed_on.as_str());
        let (from, until) = (stated.mandate.valid_from.as_str(), stated.mandate.valid_until.as_deref());
        let said = format!("{from} ≤ {signed} ≤ {}", until.unwrap_or("∞"));
        let day = |text| instant::day(text).ok_or_else(|| said.clone());
        let (first, on, last) = (day(from)?, day(signed)?, until.map(day).transpose()?);
        if first <= on && last.is_none_or(|last| on <= last) { Ok(said) } else { Err(said) }
    }

    /// The proof leads from the entry at its number to a checkpoint that this key signed, and nothing in it but lines of other keys is left
    /// unchecked.
    pub(super) fn logged(&self, entry: &LoggedEntry, proof: &str) -> Found {
        let proof: Proof = proof.parse().map_err(|e: BadProof| e.to_string())?;
        same(&entry.seq.to_string(), &proof.index.to_string())?;
        let key = self.key.as_ref().ok_or_else(String::new)?;
        // Nothing vouches for extra data here, so a bundle has none.
        if !is_once_by(&proof, key) {
            return Err(proof.checkpoint.to_string());
        }
        let checkpoint = proof.verify(entry.json.as_bytes(), key).map_err(|e| e.to_string())?;
        Ok(format!("{} {} {}", checkpoint.origin, checkpoint.size, STANDARD.encode(checkpoint.root)))
    }
}
