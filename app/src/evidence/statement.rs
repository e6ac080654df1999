//! The statement: what a person signs, in full, in canonical JSON; and what the log keeps of it.

use super::oidc::Authentication;
use super::passkey::Assertion;
use crate::kernel::canonical::{NotCanonical, canonical, digest, salted_digest};
use crate::kernel::instant;
use crate::kernel::words;
use crate::log::entry::{Act, By};
use crate::pacts::model::PartyRole;
use crate::signatures::model::{SignatureLevel, SigningMethod};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer as _, SigningKey};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;

/// What stands before the digest that the portal seals, so that a seal can be taken for nothing else that the key signs.
const SEAL_DOMAIN: &[u8] = b"pacthouse seal v1\n";

/// Random bytes that keep a digest in the log from telling a name to who guesses it.
pub type Salt = [u8; 32];

words! {
    /// What a statement states.
    StatementKind {
        /// That an organisation signs a version of a pact
        Signature = "pacthouse.statement.signature",
        /// That Customs countersigns signatures of others
        Countersignature = "pacthouse.statement.countersignature",
        /// That somebody of civil society was present at signatures of others, or followed them
        Witness = "pacthouse.statement.witness",
    }
}

/// What the signatory states. All of it is shown before signing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The version of this form: 1.
    pub v: u32,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: StatementKind,
    /// The portal's base URL, without a slash at its end.
    pub portal: String,
    /// The pact's slug.
    pub pact: String,
    /// The number of the pact's version.
    pub version: u32,
    /// The digest of the version's canonical form, as `sha256:…`.
    pub text_digest: String,
    /// Who is bound.
    pub organisation: BoundOrganisation,
    /// In which seat.
    pub role: PartyRole,
    /// Who signs.
    pub person: Signer,
    /// By what authority.
    pub mandate: StatedMandate,
    /// In which language the text was read (BCP 47).
    pub language: String,
    /// The promise in one sentence, in that language.
    pub promise: String,
    /// The signatures that it countersigns, in the order of the log.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countersigns: Vec<Countersigned>,
    /// The signatures that it witnesses, in the order of the log.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub witnesses: Vec<Countersigned>,
    /// Where it was signed with pen and ink: on which day, and who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<OnPaper>,
    /// What stands for the act of signing.
    pub method: SigningMethod,
    /// The provider before whom the signatory authenticates, where that is the act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<StatedProvider>,
    /// How much that proves.
    pub level: SignatureLevel,
    /// When it was put before the signatory.
    #[serde(with = "instant")]
    pub prepared_at: OffsetDateTime,
}

/// A signature with pen and ink: what one organisation recorded, and another confirms to have seen. The log's entry holds the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnPaper {
    /// The day that stands on the paper, as `2026-11-24`.
    pub signed_on: String,
    /// The digest of the scan, as `sha256:…`. The scan itself is not public.
    pub scan: String,
    /// The slug of the organisation that recorded it.
    pub recorded_by: String,
    /// The salted digest of the name of who did it for that organisation. The salt is kept by the portal, and not here.
    pub recorder: String,
    /// The slug of the organisation that has seen the original.
    pub witnessed_by: String,
    /// The salted digest of the name of who saw it for that organisation.
    pub witness: String,
}

/// An identity provider, and the name under which it knows the portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatedProvider {
    /// Its issuer identifier (OpenID Connect Core 1.0), to the letter.
    pub issuer: String,
    /// The portal's name there, for which its tokens are made.
    pub client_id: String,
}

/// What a signatory presents, beside which the portal sets its seal.
#[derive(Clone, Copy, Debug)]
pub enum Presented<'a> {
    /// What their passkey signed.
    Passkey(&'a Assertion),
    /// What their identity provider said of them.
    Oidc(&'a Authentication),
}

/// A signature that is countersigned or witnessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Countersigned {
    /// The number of its entry in the log.
    pub entry: u64,
    /// The slug of the organisation that it binds.
    pub organisation: String,
    /// The digest of its statement.
    pub statement_digest: String,
}

/// The organisation that a signature binds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoundOrganisation {
    /// Its slug on the portal.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its country (ISO 3166-1 alpha-2).
    pub country: String,
    /// Its number in its country's register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registry_number: Option<String>,
}

/// The person who signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signer {
    /// Their name.
    pub name: String,
    /// In what capacity.
    pub title: String,
}

/// The mandate on which the person acts. Dates as `2026-11-24`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatedMandate {
    /// Its id on the portal.
    pub id: String,
    /// The document that it rests on.
    pub document: String,
    /// Who vouches for it.
    pub vouched_by: String,
    /// Its first day.
    pub valid_from: String,
    /// Its last day, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// The id of the mandate that it rests on, whose holder handed it on: the document is that one's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rests_on: Option<String>,
}

impl Statement {
    /// The canonical form: what is shown, kept and sealed.
    pub fn canonical(&self) -> Result<String, NotCanonical> {
        canonical(self)
    }

    /// The digest of the canonical form, which the signatory sees and the portal seals. It is not salted: keep it out of the log.
    pub fn digest(&self) -> Result<String, NotCanonical> {
        self.canonical().map(digest)
    }

    /// The entry that this signature leaves in the log: the public facts in clear, the person, the statement and
    /// what was presented as salted digests. `id` is the one under which its record and its certificate are found.
    pub fn act(&self, id: &str, salt: &Salt, at: OffsetDateTime, presented: Option<Presented<'_>>) -> Result<Act, NotCanonical> {
        let mut data = json!({
            "id": id,
            "statement_digest": salted_digest(salt, &self.canonical()?),
            "text_digest": self.text_digest,
            "version": self.version,
            "role": self.role,
            "person": salted_digest(salt, &self.person.name),
            "method": self.method,
            "level": self.level,
        });
        match presented {
            Some(Presented::Passkey(assertion)) => data["passkey"] = assertion.digest(salt)?.into(),
            Some(Presented::Oidc(authentication)) => data["oidc"] = authentication.digest(salt)?.into(),
            None => {}
        }
        if let Some(paper) = &self.paper {
            data["paper"] = json!(paper);
        }
        let kind = match self.kind {
            StatementKind::Signature => "signature.signed",
            StatementKind::Countersignature => "signature.countersigned",
            StatementKind::Witness => "signature.witnessed",
        };
        if self.kind != StatementKind::Signature {
            data["signatures"] = self.attests().iter().map(|c| c.entry).collect();
            data["organisations"] = self.attests().iter().map(|c| c.organisation.as_str()).collect();
        }
        let slug = &self.organisation.slug;
        Ok(Act::new(kind, at, By::new(slug, self.role.as_str())).in_pact(&self.pact).on(slug).with(data))
    }
}

impl Statement {
    /// The signatures of others of which it states something.
    pub fn attests(&self) -> &[Countersigned] {
        match self.kind {
            StatementKind::Signature => &[],
            StatementKind::Countersignature => &self.countersigns,
            StatementKind::Witness => &self.witnesses,
        }
    }
}

/// The bytes that the portal signs to seal a statement, given in its canonical form.
pub fn seal_bytes(canonical_statement: &str) -> Vec<u8> {
    [SEAL_DOMAIN, &Sha256::digest(canonical_statement)].concat()
}

/// The portal's seal on a statement in its canonical form: its own Ed25519 signature, in base64.
pub fn seal(canonical_statement: &str, key: &SigningKey) -> String {
    STANDARD.encode(key.sign(&seal_bytes(canonical_statement)).to_bytes())
}
