//! A passkey in software, for tests: it does what it is told, also what no honest device does.

use super::register;
use crate::evidence::passkey::{Assertion, cose};
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::commands::{open_session, register as register_person};
use crate::kernel::locale::Lang;
use crate::platform::ctx::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// The flags of an honest answer: somebody was there, and was verified.
pub const VERIFIED: u8 = 0b101;

/// The device.
#[derive(Clone)]
pub struct Device {
    /// Its private key.
    pub key: SigningKey,
    /// The id of its credential.
    pub id: Vec<u8>,
    /// Whose it says it is.
    pub user: Vec<u8>,
    /// How often it was used.
    pub counter: u32,
    /// What it says of the person before it.
    pub flags: u8,
    /// The site that the browser is at.
    pub origin: String,
    /// The host for which the key was made.
    pub host: String,
}

impl Device {
    /// Device number `n` before the portal of the tests.
    pub fn new(n: u8) -> Self {
        Self {
            key: SigningKey::from_slice(&[n; 32]).expect("a number that is a key"),
            id: vec![n; 16],
            user: Vec::new(),
            counter: 0,
            flags: VERIFIED,
            origin: "http://localhost:3000".to_owned(),
            host: "localhost".to_owned(),
        }
    }

    /// Its public key, as COSE in base64url.
    pub fn public_key(&self) -> String {
        let point = self.key.verifying_key().to_sec1_point(false);
        cose(&point.as_bytes()[1..33], &point.as_bytes()[33..]).expect("two coordinates")
    }

    /// The id of its credential.
    pub fn id(&self) -> String {
        URL_SAFE_NO_PAD.encode(&self.id)
    }

    fn data(&mut self, flags: u8) -> Vec<u8> {
        self.counter += 1;
        [Sha256::digest(&self.host).as_slice(), &[self.flags | flags], &self.counter.to_be_bytes()].concat()
    }

    fn client(&self, kind: &str, challenge: &str) -> Vec<u8> {
        json!({"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false}).to_string().into_bytes()
    }

    /// Makes the credential that is asked for.
    pub fn create(&mut self, options: &Value) -> String {
        self.user = decoded(&options["user"]["id"]);
        let key = URL_SAFE_NO_PAD.decode(self.public_key()).expect("base64url");
        let data = [self.data(0x40), vec![0; 16], vec![0, 16], self.id.clone(), key].concat();
        let head = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58";
        let object = [head.as_slice(), &[u8::try_from(data.len()).expect("short data")], &data].concat();
        let client = self.client("webauthn.create", options["challenge"].as_str().expect("a challenge"));
        let response =
            json!({"attestationObject": URL_SAFE_NO_PAD.encode(object), "clientDataJSON": URL_SAFE_NO_PAD.encode(client)});
        json!({"id": self.id(), "rawId": self.id(), "type": "public-key", "response": response}).to_string()
    }

    /// Answers a challenge.
    pub fn assert(&mut self, challenge: &[u8]) -> Assertion {
        let data = self.data(0);
        let client = self.client("webauthn.get", &URL_SAFE_NO_PAD.encode(challenge));
        let signature: Signature = self.key.sign(&[data.as_slice(), &Sha256::digest(&client)].concat());
        Assertion {
            credential: self.id(),
            public_key: self.public_key(),
            client_data: URL_SAFE_NO_PAD.encode(client),
            authenticator_data: URL_SAFE_NO_PAD.encode(data),
            signature: URL_SAFE_NO_PAD.encode(signature.to_der().as_bytes()),
        }
    }

    /// Answers what is asked, as a browser posts it.
    pub fn get(&mut self, options: &Value) -> String {
        let assertion = self.assert(&decoded(&options["challenge"]));
        let response = json!({
            "clientDataJSON": assertion.client_data,
            "authenticatorData": assertion.authenticator_data,
            "signature": assertion.signature,
            "userHandle": URL_SAFE_NO_PAD.encode(&self.user),
        });
        json!({"id": self.id(), "rawId": self.id(), "type": "public-key", "response": response}).to_string()
    }
}

/// The bytes that a member of the options holds.
fn decoded(member: &Value) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(member.as_str().expect("a text")).expect("base64url")
}

/// Signs somebody in a moment ago.
pub async fn somebody(ctx: &Ctx, name: &str) -> Actor {
    let email = format!("{}@key.example", name.to_lowercase()).parse().expect("an address");
    let person = register_person(ctx, ctx.db.write(), &email, name, Lang::En).await.expect("a person");
    let token = open_session(ctx, ctx.db.write(), person).await.expect("a session");
    Actor::of(ctx, &format!("{COOKIE}={token}")).await.expect("the database answers").expect("somebody signed in")
}

/// Registers a device for a person.
pub async fn register(ctx: &Ctx, actor: &Actor, device: &mut Device) -> crate::kernel::ids::PasskeyId {
    let (ceremony, options) = register::begin(ctx, actor).await.expect("a ceremony");
    let answer = device.create(&options);
    register::finish(ctx, actor, ceremony, &answer, "Laptop", Lang::En).await.expect("a passkey")
}

/// A portal's first passkey, so that there is one to look at.
pub async fn registered(ctx: &Ctx) {
    register(ctx, &somebody(ctx, "Zoe").await, &mut Device::new(9)).await;
}
