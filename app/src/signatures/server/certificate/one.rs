//! The certificate of a signature.

use super::{code, dated, foot, name, portal, proof, words};
use crate::evidence::bundle::Bundle;
use crate::evidence::certificate::short_code;
use crate::evidence::statement::Statement;
use crate::kernel::locale::Lang;
use crate::log::checkpoint::Checkpoint;
use crate::log::proof::Proof;
use crate::log::server::verifier_key;
use crate::platform::ctx::Ctx;
use crate::signatures::model::AttestationKind;
use crate::signatures::server::attest::{Attested, attested};
use crate::signatures::server::evidence::bundle;
use crate::signatures::server::queries::Signed;
use crate::site::Refusal;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use certificate::{Attached, Block, Document, Value};

/// The document, in this language or in the one in which the text was read. What it says of the signature is taken from the evidence.
pub async fn document(ctx: &Ctx, signed: &Signed, lang: Option<Lang>) -> Result<Document, Refusal> {
    let bundle = bundle(ctx, &signed.signature).await?;
    let stated: Statement = serde_json::from_value(bundle.statement.clone()).map_err(Refusal::internal)?;
    let logged: Proof = bundle.proof.parse().map_err(Refusal::internal)?;
    let key = verifier_key(ctx).map_err(Refusal::internal)?;
    let checkpoint = logged.verify(bundle.entry.json.as_bytes(), &key).map_err(Refusal::internal)?;
    let lang = lang.or_else(|| stated.language.parse().ok()).unwrap_or(Lang::En);
    let code = short_code(&signed.signature.statement_digest);
    let pact = signed.pact.title.pick(lang).0;
    let title = lang.ta("certificate-title", &[("organisation", stated.organisation.name.clone().into()), ("pact", pact.into())]);
    let of = &signed.signature;
    let attested = attested(ctx.db.read(), of).await?;
    let last = [of.withdrawn_at, of.annulled_at, of.superseded_at, of.restored_at, of.countersigned_at]
        .into_iter()
        .flatten()
        .chain(attested.iter().map(|(act, _)| act.annulled_at.unwrap_or(act.signed_at)))
        .fold(of.signed_at, std::cmp::max);
    let mut facts = facts(signed, &stated, (&bundle, &checkpoint), lang);
    facts.extend(attested.iter().filter_map(|act| attestation(act, lang)));
    let verify = ctx.config.url(&format!("/{lang}/verify"));
    let path = format!("/signatures/{}", signed.signature.id);
    Ok(Document {
        language: lang.as_str(),
        right_to_left: lang.dir() == "rtl",
        title: title.clone(),
        publisher: portal(ctx),
        dated: dated(last),
        foot: foot(lang, portal(ctx), code.clone()),
        blocks: vec![
            Block::Kind(lang.t("certificate-kind")),
            Block::Title(title),
            state(signed, lang),
            Block::Facts(facts),
            proof(ctx, lang, code, "certificate-code-what", &path),
            Block::Heading(lang.t("certificate-shows")),
            Block::Text(lang.ta("certificate-shows-evidence", &[("address", verify.into())])),
            Block::Text(lang.t("certificate-shows-words")),
        ],
        attached: Attached {
            name: "evidence.json".to_owned(),
            mime: "application/json",
            what: lang.t("certificate-attached"),
            bytes: bundle.to_json().map_err(Refusal::internal)?.into_bytes(),
        },
    })
}

/// Who witnessed it and when, by the entry that is in the evidence; and what was attested of it and was annulled. The countersignature that
/// stands is said with the rest.
fn attestation((act, by): &Attested, lang: Lang) -> Option<(String, Value)> {
    let term = match act.kind {
        AttestationKind::Countersignature => "signature-countersigned-by",
        AttestationKind::Witness => "signature-attested-by",
    };
    let by = name(lang, &by.name);
    if let (Some(at), Some(seq)) = (act.annulled_at, act.annulled_seq) {
        let reason = act.annulment_reason.clone().unwrap_or_default();
        let said =
            [("by", by.into()), ("moment", lang.moment(at).into()), ("seq", lang.number(seq).into()), ("reason", reason.into())];
        return Some(words(lang, term, lang.ta("certificate-attested-annulled-what", &said)));
    }
    let said = [("by", by.into()), ("moment", lang.moment(act.signed_at).into()), ("seq", lang.number(act.log_seq).into())];
    (act.kind == AttestationKind::Witness).then(|| words(lang, term, lang.ta("certificate-witnessed-what", &said)))
}

fn state(signed: &Signed, lang: Lang) -> Block {
    let of = &signed.signature;
    let (key, at) = match (of.annulled_at, of.withdrawn_at, of.superseded_at) {
        (Some(at), ..) => ("certificate-annulled", at),
        (None, Some(at), _) => ("certificate-withdrawn", at),
        (None, None, Some(at)) => ("certificate-superseded", at),
        (None, None, None) => ("certificate-signed", of.signed_at),
    };
    Block::State { words: lang.ta(key, &[("moment", lang.moment(at).into())]), ended: !of.is_in_effect() }
}

fn facts(signed: &Signed, stated: &Statement, logged: (&Bundle, &Checkpoint), lang: Lang) -> Vec<(String, Value)> {
    let (bundle, checkpoint) = logged;
    let signature = &signed.signature;
    let read_in = stated.language.parse().map_or_else(|_| stated.language.clone(), |read: Lang| read.endonym().to_owned());
    let version = [("version", stated.version.into()), ("language", read_in.into())];
    let bound = &stated.organisation;
    let registered = bound.registry_number.iter().cloned();
    let bound: Vec<_> = [name(lang, &bound.name), lang.country(&bound.country)].into_iter().chain(registered).collect();
    let authority = [("document", stated.mandate.document.clone().into()), ("by", stated.mandate.vouched_by.clone().into())];
    // What is signed with pen and ink is not read here.
    let read = if stated.paper.is_some() { lang.number(stated.version) } else { lang.ta("certificate-version-read", &version) };
    let entry = [("seq", lang.number(signature.log_seq).into()), ("size", lang.number(checkpoint.size).into())];
    let mut facts = vec![
        words(lang, "sign-pact", format!("{} ({})", signed.pact.title.pick(lang).0, stated.pact)),
        words(lang, "sign-version", read),
        code(lang, "sign-digest", &stated.text_digest),
        words(lang, "sign-organisation", bound.join(" · ")),
        words(lang, "sign-seat", lang.t(&format!("party-role-{}", stated.role))),
        words(lang, "sign-person", format!("{} · {}", name(lang, &stated.person.name), name(lang, &stated.person.title))),
        words(lang, "certificate-authority", lang.ta("certificate-authority-what", &authority)),
        words(lang, "sign-level", lang.t(&format!("certificate-level-{}", stated.method))),
        code(lang, "sign-statement-digest", &signature.statement_digest),
        words(lang, "certificate-entry", lang.ta("certificate-entry-what", &entry)),
        code(
            lang,
            "certificate-checkpoint",
            format!("{} {} {}", checkpoint.origin, checkpoint.size, STANDARD.encode(checkpoint.root)),
        ),
        code(lang, "certificate-key", &bundle.act.seal.key),
    ];
    if stated.mandate.rests_on.is_some() {
        let document = [("document", stated.mandate.document.clone().into())];
        facts.push(words(lang, "sign-mandate", lang.ta("signature-delegated", &document)));
    }
    if let (Some(paper), Some(day)) = (&stated.paper, signature.signed_on) {
        facts.push(words(lang, "paper-signed-on", lang.date(day)));
        facts.push(words(lang, "paper-recorded-by", &paper.recorded_by));
        facts.push(words(lang, "paper-witnessed-by", &paper.witnessed_by));
        facts.push(code(lang, "paper-scan-digest", &paper.scan));
    }
    if let (Some(seq), Some(at)) = (signature.withdrawn_seq, signature.withdrawn_at) {
        let reason = signature.withdrawal_reason.clone().unwrap_or_default();
        let said = [("moment", lang.moment(at).into()), ("seq", lang.number(seq).into()), ("reason", reason.into())];
        facts.push(words(lang, "signature-when", lang.moment(signature.signed_at)));
        facts.push(words(lang, "signature-state-withdrawn", lang.ta("certificate-withdrawn-what", &said)));
    }
    if let (Some(seq), Some(at)) = (signature.annulled_seq, signature.annulled_at) {
        let reason = signature.annulment_reason.clone().unwrap_or_default();
        let said = [("moment", lang.moment(at).into()), ("seq", lang.number(seq).into()), ("reason", reason.into())];
        facts.push(words(lang, "signature-state-annulled", lang.ta("certificate-withdrawn-what", &said)));
    }
    if let (Some(seq), Some(by), Some(at)) = (signature.superseded_seq, signature.superseded_by, signature.superseded_at) {
        let [seq, by] = [seq, by].map(|n| lang.number(n));
        let said = [("moment", lang.moment(at).into()), ("seq", seq.into()), ("by", by.into())];
        facts.push(words(lang, "signature-when", lang.moment(signature.signed_at)));
        facts.push(words(lang, "signature-state-superseded", lang.ta("certificate-superseded-what", &said)));
    }
    if let (Some(seq), Some(at)) = (signature.restored_seq, signature.restored_at) {
        let said = [("moment", lang.moment(at).into()), ("seq", lang.number(seq).into())];
        facts.push(words(lang, "certificate-restored", lang.ta("certificate-restored-what", &said)));
    }
    if let (Some(seq), Some(at)) = (signature.countersigned_seq, signature.countersigned_at) {
        let said = [("moment", lang.moment(at).into()), ("seq", lang.number(seq).into())];
        facts.push(words(lang, "signature-state-countersigned", lang.ta("certificate-countersigned-what", &said)));
    }
    facts
}
