//! A passkey in software, for tests: it does what it is told, also what no honest device does.

use super::register;
use crate::evidence::passkey::{Assertion, cose, cose_rsa};
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::commands::{open_session, register as register_person};
use crate::kernel::locale::Lang;
use crate::platform::ctx::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use rsa::traits::PublicKeyParts as _;
use rsa::{BoxedUint, RsaPrivateKey, pkcs1v15};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// The flags of an honest answer: somebody was there, and was verified.
pub const VERIFIED: u8 = 0b101;

/// The primes of a key of RSA, which nothing but tests trusts: making one takes a test longer than all else that it does.
const PRIMES: [&str; 2] = [
    concat!(
        "f619d4cc9d88013893eb6774fd6e8023ee4f6a8444db1c8673e49b4dc79f82f6ee8a55d008fc9ee500d9c39f27fd062ccacc56b9da50a571989a15fb24cb65c7",
        "715e2fdd541da87dc942709cb5c4d00c4106cd1580cf79da0f0f04e207c490d67cf7c3aab9c37d00dbc0ca171cc3c8acffc1081691ca9d9cc6b89bb441ced79d",
    ),
    concat!(
        "f126892c71e1398c1f93528eb51a8f5e05a1580f40a150255ddabb45262d7612d7c0d15c6536391b3c3bb4370a76b2d409ac808018de37174eaffc7327f6aeef",
        "9d0548be2b24e6e3b220c0423dcb33cff2fb984ebf3a9707ef520e80fc7965ddf8c75c73544c376348a6c765ba8d4c08966d43c96fdbce87b91ba44711101d2d",
    ),
];

/// The private key of a device, of either kind that is taken.
#[derive(Clone)]
pub enum Key {
    /// For ES256.
    P256(SigningKey),
    /// For RS256.
    Rsa(Box<RsaPrivateKey>),
}

impl Key {
    fn rsa() -> Self {
        let [p, q] = PRIMES.map(|prime| BoxedUint::from_be_slice_vartime(&hex::decode(prime).expect("digits")));
        Self::Rsa(Box::new(RsaPrivateKey::from_p_q(p, q, BoxedUint::from(65_537_u64)).expect("two primes")))
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        match self {
            Self::P256(key) => {
                let signature: Signature = key.sign(message);
                signature.to_der().as_bytes().to_vec()
            }
            Self::Rsa(key) => {
                let signature: pkcs1v15::Signature = pkcs1v15::SigningKey::<Sha256>::new(RsaPrivateKey::clone(key)).sign(message);
                Box::<[u8]>::from(signature).into_vec()
            }
        }
    }
}

/// The device.
#[derive(Clone)]
pub struct Device {
    /// Its private key.
    pub key: Key,
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
            key: Key::P256(SigningKey::from_slice(&[n; 32]).expect("a number that is a key")),
            id: vec![n; 16],
            user: Vec::new(),
            counter: 0,
            flags: VERIFIED,
            origin: "http://localhost:3000".to_owned(),
            host: "localhost".to_owned(),
        }
    }

    /// The same with a key of RSA, of which there is one.
    pub fn rsa(n: u8) -> Self {
        Self { key: Key::rsa(), ..Self::new(n) }
    }

    /// Its public key, as COSE in base64url.
    pub fn public_key(&self) -> String {
        match &self.key {
            Key::P256(key) => {
                let point = key.verifying_key().to_sec1_point(false);
                cose(&point.as_bytes()[1..33], &point.as_bytes()[33..]).expect("two coordinates")
            }
            Key::Rsa(key) => cose_rsa(&key.n_bytes(), &key.e_bytes()).expect("two numbers"),
        }
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
        let head = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData";
        let length = match u8::try_from(data.len()) {
            Ok(length) => vec![0x58, length],
            Err(_) => [[0x59].as_slice(), u16::try_from(data.len()).expect("short data").to_be_bytes().as_slice()].concat(),
        };
        let object = [head.as_slice(), &length, &data].concat();
        let client = self.client("webauthn.create", options["challenge"].as_str().expect("a challenge"));
        let response =
            json!({"attestationObject": URL_SAFE_NO_PAD.encode(object), "clientDataJSON": URL_SAFE_NO_PAD.encode(client)});
        json!({"id": self.id(), "rawId": self.id(), "type": "public-key", "response": response}).to_string()
    }

    /// Answers a challenge.
    pub fn assert(&mut self, challenge: &[u8]) -> Assertion {
        let data = self.data(0);
        let client = self.client("webauthn.get", &URL_SAFE_NO_PAD.encode(challenge));
        let signature = self.key.sign(&[data.as_slice(), &Sha256::digest(&client)].concat());
        Assertion {
            credential: self.id(),
            public_key: self.public_key(),
            client_data: URL_SAFE_NO_PAD.encode(client),
            authenticator_data: URL_SAFE_NO_PAD.encode(data),
            signature: URL_SAFE_NO_PAD.encode(signature),
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
