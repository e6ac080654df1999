//! A signature as anyone sees it, and as a receipt for who made it.

use super::{digest, level, row, signer, steps};
use crate::evidence::statement::Statement;
use crate::kernel::ids::{PaperId, SignatureId};
use crate::log::entry::Act;
use crate::organisations::server::entity::organisation;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::signatures::model::AttestationKind;
use crate::signatures::server::annul::given::open_to;
use crate::signatures::server::annul::may_annul;
use crate::signatures::server::attest::{Attested, attested};
use crate::signatures::server::entity::signature;
use crate::signatures::server::mandates::may_act;
use crate::signatures::server::pages::code::pretty;
use crate::signatures::server::paper::access::may_open;
use crate::signatures::server::paper::behind;
use crate::signatures::server::queries::{RESTORED, Signed, replacements, signed};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{ButtonKind, Event, LinkButton, Notice, RecordHeader, SummaryList, Tag, Timeline, Tone};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use sea_orm::EntityTrait as _;
use serde::Deserialize;

/// Whether the page is shown as the last step of signing.
#[derive(Deserialize)]
pub struct Shown {
    receipt: Option<String>,
}

/// The page of a signature.
pub async fn record(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Query(shown): Query<Shown>,
) -> Result<Page, Refusal> {
    let id: SignatureId = id.parse().map_err(|_| Refusal::NotFound)?;
    let signed = signed(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    let (mine, annuls) = match &viewer.actor {
        Some(actor) => (
            may_act(ctx.db.read(), actor.person, signed.organisation.id, signed.pact.id, ctx.clock.today()).await?,
            may_annul(ctx.db.read(), actor.person, (&signed).into()).await?.is_some(),
        ),
        None => (false, false),
    };
    let paper = paper(&ctx, &viewer, &signed).await?;
    let attested = attested(ctx.db.read(), &signed.signature).await?;
    let person = viewer.actor.as_ref().map(|actor| actor.person);
    let standing = attested.iter().map(|(act, _)| act).filter(|act| act.annulled_at.is_none());
    let given = standing.map(|act| (act.log_seq, act.mandate_id, act.organisation_id)).collect();
    let open = open_to(ctx.db.read(), person, signed.pact.id, given).await?;
    let replaced = replacements(ctx.db.read(), &signed.signature).await?;
    let title = viewer.lang.ta("signature-title", &[("organisation", signed.organisation.name.clone().into())]);
    Ok(Page::new(&viewer, title, move || {
        body(&signed, (&attested, &open, paper, &replaced), (mine, annuls), mine && shown.receipt.is_some())
    }))
}

/// Who recorded a signature on paper and who saw the original, and the way to the record for who may open it.
struct Paper {
    recorded_by: organisation::Model,
    witnessed_by: organisation::Model,
    record: Option<PaperId>,
}

async fn paper(ctx: &Ctx, viewer: &Viewer, s: &Signed) -> Result<Option<Paper>, Refusal> {
    let (Some(recorded_by), Some(witnessed_by)) = (s.signature.recorded_by_id, s.signature.witnessed_by_id) else {
        return Ok(None);
    };
    let db = ctx.db.read();
    let one = async |id| organisation::Entity::find_by_id(id).one(db).await?.ok_or(Refusal::Internal);
    let (recorded_by, witnessed_by) = (one(recorded_by).await?, one(witnessed_by).await?);
    let record = behind(db, s.signature.id).await?.map(|paper| paper.id);
    let record = match (&viewer.actor, record) {
        (Some(actor), Some(id)) if may_open(db, actor.person, id).await? => Some(id),
        _ => None,
    };
    Ok(Some(Paper { recorded_by, witnessed_by, record }))
}

fn on_paper(signature: &signature::Model, paper: Paper) -> Vec<AnyView> {
    let to = |o: organisation::Model| view! { <a href=link(&format!("/organisations/{}", o.slug))><bdi>{o.name}</bdi></a> };
    let mut rows = vec![
        row("paper-signed-on", signature.signed_on.map(|day| lang().date(day))),
        row("paper-recorded-by", to(paper.recorded_by)),
        row("paper-witnessed-by", to(paper.witnessed_by)),
    ];
    let record = paper.record.map(|id| view! { <br/> <a href=link(&format!("/paper/{id}"))>{t("paper-record")}</a> });
    rows.extend(signature.scan_digest.as_deref().map(|scan| row("paper-scan-digest", view! { {digest(scan)} {record} })));
    rows
}

/// What was done with a signature: who countersigned and witnessed it, the entries of these that the reader may annul, its record on paper,
/// and what it took the place of.
type Done<'a> = (&'a [Attested], &'a [i64], Option<Paper>, &'a [(i64, Act)]);

fn body(
    s: &Signed,
    (attested, open, paper, replaced): Done<'_>,
    (mine, annuls): (bool, bool),
    receipt: bool,
) -> impl IntoView + use<> {
    let signature = &s.signature;
    let (annulled, withdrawn) = (signature.annulled_at.is_some(), signature.withdrawn_at.is_some());
    let (tone, state) = match (annulled, withdrawn) {
        (true, _) => (Tone::Bad, "signature-state-annulled"),
        (false, false) if signature.superseded_at.is_some() => (Tone::Neutral, "signature-state-superseded"),
        (false, true) => (Tone::Neutral, "signature-state-withdrawn"),
        (false, false) if signature.countersigned_seq.is_some() => (Tone::Good, "signature-state-countersigned"),
        (false, false) => (Tone::Good, "signature-state-signed"),
    };
    let since = signature.annulled_at.or(signature.withdrawn_at).or(signature.superseded_at).or(signature.countersigned_at);
    let since = lang().moment(since.unwrap_or(signature.signed_at));
    let stated = signature.erased_seq.is_none().then(|| statement(s));
    let withdraw = (mine && signature.is_in_effect()).then(|| {
        let href = link(&format!("/signatures/{}/withdraw", signature.id));
        view! { <p><a href=href>{t("signature-withdraw")}</a></p> }
    });
    let annul = (annuls && !annulled).then(|| {
        let href = link(&format!("/signatures/{}/annul", signature.id));
        view! { <p><a href=href>{t("signature-annul")}</a></p> }
    });
    let why = signature.annulment_reason.clone().map(|why| {
        view! { <Notice tone=Tone::Bad title=t("signature-annulled-title")>{t("signature-annulled-what")} " " <bdi>{why}</bdi></Notice> }
    });
    let superseded = signature.superseded_by.filter(|_| !annulled).map(|by| {
        let newer = link(&format!("/log/{by}"));
        let what = ta("signature-superseded-what", &[("seq", lang().number(by).into())]);
        view! {
            <Notice title=t("signature-superseded-title")>
                {what} " " <a href=newer>{ta("ui-log-entry", &[("seq", lang().number(by).into())])}</a>
            </Notice>
        }
    });
    let thanks = receipt.then(|| {
        view! {
            {steps(4)}
            <Notice tone=Tone::Good title=t("receipt-title")>{t("receipt-what")}</Notice>
        }
    });
    let mut rows = summary(s);
    rows.extend(paper.into_iter().flat_map(|paper| on_paper(&s.signature, paper)));
    rows.extend(attested.iter().map(|act| by_another(act, open.contains(&act.0.log_seq))));
    let (history, name) = (history(s, attested, replaced), s.organisation.name.clone());
    view! {
        {thanks}
        <RecordHeader kind=t("signature-kind") name=name>
            <Tag tone=tone>{t(state)}</Tag> " " {since}
        </RecordHeader>
        {why}
        {superseded}
        <SummaryList>{rows}</SummaryList>
        {stated}
        <h2>{t("signature-history")}</h2>
        <Timeline>{history}</Timeline>
        {withdraw}
        {annul}
    }
}

/// What was signed, word for word, and how a stranger verifies it.
fn statement(s: &Signed) -> impl IntoView + use<> {
    let evidence = format!("/signatures/{}/evidence.json", s.signature.id);
    let certificate = link(&format!("/signatures/{}/certificate.pdf", s.signature.id));
    view! {
        <details>
            <summary>{t("sign-statement-whole")}</summary>
            <pre class="statement" lang="en" dir="ltr" tabindex="0">{pretty(&s.signature.statement)}</pre>
        </details>
        <h2>{t("signature-verify")}</h2>
        <p>{t("signature-verify-how")}</p>
        <p class="cluster">
            <LinkButton href=certificate kind=ButtonKind::Secondary>{t("certificate-download")}</LinkButton>
            <LinkButton href=evidence kind=ButtonKind::Secondary>{t("signature-evidence")}</LinkButton>
        </p>
        <p><a href=link("/verify")>{t("signature-verify-here")}</a></p>
    }
}

/// An act that countersigned or witnessed it, by whom, and whether it was annulled; the way to that for who may do it.
fn by_another((act, organisation): &Attested, may_annul: bool) -> AnyView {
    let (term, path) = match act.kind {
        AttestationKind::Countersignature => ("signature-countersigned-by", "countersignatures"),
        AttestationKind::Witness => ("signature-attested-by", "witnessings"),
    };
    let evidence = act.erased_seq.is_none().then(|| {
        let to = format!("/{path}/{}/evidence.json", act.id);
        view! { <br/> <a href=to>{t("signature-attested-evidence")}</a> }
    });
    let (name, person) = (organisation.name.clone(), signer(&act.person_name, &act.person_title));
    let level = t(&format!("sign-level-{}", act.method));
    let annulled = act.annulled_at.map(|at| {
        let why = act.annulment_reason.clone().unwrap_or_default();
        let why = ta("signatories-annulled-why", &[("day", lang().date(at.date()).into()), ("why", why.into())]);
        view! { <br/> <Tag tone=Tone::Bad>{t("signature-state-annulled")}</Tag> " " <span class="note">{why}</span> }
    });
    let annul = may_annul.then(|| {
        view! { <br/> <a href=link(&format!("/acts/{}/annul", act.log_seq))>{t("annul-given")}</a> }
    });
    row(
        term,
        view! {
            <bdi>{name}</bdi> <br/> {person} <br/> {lang().moment(act.signed_at)} <br/> {level} {evidence} {annulled} {annul}
        },
    )
}

fn summary(s: &Signed) -> Vec<AnyView> {
    let (signature, slug) = (&s.signature, &s.pact.slug);
    let to = |path: String, words: String| view! { <a href=link(&path)>{words}</a> };
    let mut rows = vec![
        row("sign-pact", to(format!("/pacts/{slug}"), s.pact.title.pick(lang()).0.to_owned())),
        row("sign-version", to(format!("/pacts/{slug}/text?version={}", s.version.number), lang().number(s.version.number))),
        row("sign-digest", digest(&s.version.digest)),
        row("sign-organisation", to(format!("/organisations/{}", s.organisation.slug), s.organisation.name.clone())),
        row("sign-seat", t(&format!("party-role-{}", s.party.role))),
        row("sign-person", signer(&signature.person_name, &signature.person_title)),
        row("signature-when", lang().moment(signature.signed_at)),
        row("signature-method", t(&format!("signing-method-{}", signature.method))),
        level(signature.method),
    ];
    // What was erased says nothing of it.
    let stated = serde_json::from_str::<Statement>(&signature.statement).ok();
    if let Some(mandate) = stated.map(|s| s.mandate).filter(|mandate| mandate.rests_on.is_some()) {
        rows.push(row("sign-mandate", ta("signature-delegated", &[("document", mandate.document.into())])));
    }
    if signature.erased_seq.is_none() {
        rows.push(row("sign-statement-digest", digest(&signature.statement_digest)));
    }
    rows
}

fn history(s: &Signed, attested: &[Attested], replaced: &[(i64, Act)]) -> Vec<AnyView> {
    let signature = &s.signature;
    let event =
        |at, seq: i64, words: String| view! { <Event at=lang().moment(at) entry=seq.unsigned_abs()>{words}</Event> }.into_any();
    let mut events = vec![event(signature.signed_at, signature.log_seq, t("signature-was-signed"))];
    for (act, organisation) in attested {
        let by = organisation.name.as_str();
        let words = match act.kind {
            AttestationKind::Countersignature => t("signature-was-countersigned"),
            AttestationKind::Witness => ta("signature-was-attested", &[("organisation", by.into())]),
        };
        events.push(event(act.signed_at, act.log_seq, words));
        events.extend(act.annulled_at.zip(act.annulled_seq).map(|(at, seq)| {
            let reason = act.annulment_reason.clone().unwrap_or_default();
            event(at, seq, ta("signature-was-unattested", &[("organisation", by.into()), ("reason", reason.into())]))
        }));
    }
    events.extend(signature.withdrawn_at.zip(signature.withdrawn_seq).map(|(at, seq)| {
        let reason = signature.withdrawal_reason.clone().unwrap_or_default();
        event(at, seq, ta("signature-was-withdrawn", &[("reason", reason.into())]))
    }));
    events.extend(replaced.iter().map(|(seq, act)| {
        let other = |name: &str| lang().number(act.data.get(name).and_then(serde_json::Value::as_i64).unwrap_or_default());
        let words = if act.kind == RESTORED {
            ta("signature-was-restored", &[("seq", other("annulled").into())])
        } else {
            ta("signature-was-superseded", &[("seq", other("by").into())])
        };
        event(act.at, *seq, words)
    }));
    let erased = signature.erased_at.zip(signature.erased_seq);
    events.extend(erased.map(|(at, seq)| event(at, seq, t("signature-was-erased"))));
    events.extend(signature.annulled_at.zip(signature.annulled_seq).map(|(at, seq)| {
        let reason = signature.annulment_reason.clone().unwrap_or_default();
        event(at, seq, ta("signature-was-annulled", &[("reason", reason.into())]))
    }));
    events
}
