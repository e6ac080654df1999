//! The register of all signatures of a pact, with the evidence of each, a line each.

use super::{code, dated, foot, name, portal, proof, words};
use crate::evidence::certificate::short_code;
use crate::evidence::statement::Statement;
use crate::kernel::canonical::digest;
use crate::kernel::ids::PactId;
use crate::kernel::locale::Lang;
use crate::open_data::state::State;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{pact, party};
use crate::platform::ctx::Ctx;
use crate::signatures::model::{AttestationKind, SignatureLevel};
use crate::signatures::server::attest::{Attested, attested};
use crate::signatures::server::entity::signature;
use crate::signatures::server::evidence::bundle;
use crate::site::Refusal;
use certificate::{Attached, Block, Document, Value};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};
use std::collections::BTreeMap;

/// How many signatures one file holds: their evidence is some three megabytes.
pub const PART: u64 = 500;

/// The columns, and how much of the width each takes.
const HEAD: [(&str, f32); 5] = [
    ("sign-organisation", 0.27),
    ("sign-seat", 0.13),
    ("sign-person", 0.23),
    ("certificate-register-when", 0.2),
    ("certificate-code", 0.17),
];

fn of(pact: PactId) -> Select<signature::Entity> {
    signature::Entity::find().inner_join(party::Entity).filter(party::COLUMN.pact_id.eq(pact))
}

/// How many parts the register has: none where nobody has signed.
pub async fn parts(db: &impl ConnectionTrait, pact: PactId) -> Result<u64, DbErr> {
    Ok(of(pact).count(db).await?.div_ceil(PART))
}

/// One part of how many, as of this state of the log.
pub async fn document(ctx: &Ctx, pact: &pact::Model, state: State, part: (u64, u64), lang: Lang) -> Result<Document, Refusal> {
    let (number, parts) = part;
    let found = of(pact.id).order_by_asc(signature::COLUMN.log_seq).offset((number - 1) * PART).limit(PART);
    let (mut evidence, mut rows, mut versions) = (String::new(), Vec::new(), BTreeMap::new());
    let found = found.all(ctx.db.read()).await?;
    for signature in &found {
        let became = became(signature, &attested(ctx.db.read(), signature).await?, lang);
        if signature.erased_seq.is_some() {
            rows.push(nameless(ctx.db.read(), signature, became, lang).await?);
            continue;
        }
        evidence.push_str(&serde_json::to_string(&bundle(ctx, signature).await?).map_err(Refusal::internal)?);
        evidence.push('\n');
        let stated: Statement = serde_json::from_str(&signature.statement).map_err(Refusal::internal)?;
        rows.push(row(signature, &stated, became, lang));
        versions.insert(stated.version, stated.text_digest);
    }
    let title = lang.ta("certificate-register-title", &[("pact", pact.title.pick(lang).0.into())]);
    let short = short_code(&digest(&evidence));
    let (path, verify) = (format!("/pacts/{}/signatories", pact.slug), ctx.config.url(&format!("/{lang}/verify")));
    let ended = found.iter().filter(|signature| !signature.is_in_effect()).count();
    let counted = [("count", found.len().into()), ("ended", ended.into())];
    let mut facts = vec![words(lang, "sign-pact", format!("{} ({})", pact.title.pick(lang).0, pact.slug))];
    facts.extend(versions.iter().map(|(version, digest)| {
        let term = lang.ta("certificate-register-version", &[("version", (*version).into())]);
        (term, Value::Code(digest.clone()))
    }));
    if parts > 1 {
        let from = (number - 1) * PART;
        let said = [("part", number), ("parts", parts), ("from", from + 1), ("to", from + found.len() as u64)];
        facts.push(words(
            lang,
            "certificate-register-part",
            lang.ta("certificate-register-part-of", &said.map(|(k, n)| (k, n.into()))),
        ));
    }
    let log = [("size", lang.number(state.size).into()), ("moment", lang.moment(state.at).into())];
    facts.push(words(lang, "certificate-register-log", lang.ta("certificate-register-log-what", &log)));
    facts.push(code(lang, "certificate-key", crate::log::server::verifier_key(ctx).map_err(Refusal::internal)?.to_string()));
    Ok(Document {
        language: lang.as_str(),
        right_to_left: lang.dir() == "rtl",
        title: title.clone(),
        publisher: portal(ctx),
        dated: dated(state.at),
        foot: foot(lang, portal(ctx), short.clone()),
        blocks: vec![
            Block::Kind(lang.t("certificate-register-kind")),
            Block::Title(title),
            Block::State { words: lang.ta("certificate-register-counted", &counted), ended: false },
            Block::Facts(facts),
            proof(ctx, lang, short, "certificate-register-code-what", &path),
            Block::Heading(lang.t("certificate-shows")),
            Block::Text(lang.ta("certificate-register-shows-evidence", &[("address", verify.into())])),
            Block::Text(lang.t("certificate-register-shows-all")),
            Block::Register { head: HEAD.map(|(key, share)| (lang.t(key), share)).to_vec(), rows },
        ],
        attached: Attached {
            name: "evidence.jsonl".to_owned(),
            mime: "application/jsonl",
            what: lang.t("certificate-register-attached"),
            bytes: evidence.into_bytes(),
        },
    })
}

fn row(signature: &signature::Model, stated: &Statement, became: String, lang: Lang) -> Vec<Value> {
    vec![
        Value::Words(name(lang, &stated.organisation.name)),
        Value::Words(lang.t(&format!("party-role-{}", stated.role))),
        Value::Words(format!("{} · {}", name(lang, &stated.person.name), name(lang, &stated.person.title))),
        Value::Words(became),
        Value::Code(short_code(&signature.statement_digest)),
    ]
}

/// The row of a signature whose person had their name taken out: there is no evidence of it any more.
async fn nameless(
    db: &impl ConnectionTrait,
    signature: &signature::Model,
    became: String,
    lang: Lang,
) -> Result<Vec<Value>, DbErr> {
    let organisation = organisation::Entity::find_by_id(signature.organisation_id).one(db).await?;
    let party = party::Entity::find_by_id(signature.party_id).one(db).await?;
    Ok(vec![
        Value::Words(organisation.map(|organisation| name(lang, &organisation.name)).unwrap_or_default()),
        Value::Words(party.map(|party| lang.t(&format!("party-role-{}", party.role))).unwrap_or_default()),
        Value::Words(lang.t("certificate-erased")),
        Value::Words(became),
        Value::Words("—".to_owned()),
    ])
}

/// When it was signed, at which level, who witnessed it, what was attested of it and annulled, and what became of it.
fn became(signature: &signature::Model, attested: &[Attested], lang: Lang) -> String {
    let level = match signature.level {
        SignatureLevel::Ses | SignatureLevel::Aes => signature.level.to_string(),
        SignatureLevel::None => lang.t("certificate-on-paper"),
    };
    let said = [
        ("day", lang.date(signature.signed_at.date()).into()),
        ("level", level.into()),
        ("seq", lang.number(signature.log_seq).into()),
    ];
    let later = [
        ("certificate-countersigned-on", signature.countersigned_at),
        ("certificate-withdrawn-on", signature.withdrawn_at),
        ("certificate-restored-on", signature.restored_at),
        ("certificate-superseded-on", signature.superseded_at),
        ("certificate-annulled-on", signature.annulled_at),
    ];
    let later = later.into_iter().filter_map(|(key, at)| Some(lang.ta(key, &[("day", lang.date(at?.date()).into())])));
    let attested = attested.iter().filter_map(|(act, by)| {
        let (key, at) = match (act.annulled_at, act.kind) {
            (Some(at), _) => ("certificate-attested-annulled-on", at),
            (None, AttestationKind::Witness) => ("certificate-witnessed-on", act.signed_at),
            // Said with what became of it.
            (None, AttestationKind::Countersignature) => return None,
        };
        Some(lang.ta(key, &[("by", name(lang, &by.name).into()), ("day", lang.date(at.date()).into())]))
    });
    [lang.ta("certificate-register-row", &said)].into_iter().chain(attested).chain(later).collect::<Vec<_>>().join(" · ")
}
