//! What becomes of signatures, on both databases, as named actors: annulled, countersigned, signed one role after the other.

use super::Error;
use super::annul::annul;
use super::countersign::{countersign, counts, prepare_countersignature, waiting};
use super::entity::{countersignature, mandate, signature};
use super::mandates::{NewMandate, may_act, record, revoke};
use super::prepare::{Prepared, Request, prepare};
use super::sign::{ATTEMPTS, sign};
use super::standing::{standing, to_sign};
use super::withdraw::withdraw;
use crate::audit::audit;
use crate::commitments::server::entity::obligation;
use crate::commitments::server::settle::ANNULMENT;
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::commands::{open_session, register};
use crate::kernel::ids::SignatureId;
use crate::kernel::locale::Lang;
use crate::kernel::text::NonEmptyText;
use crate::log::entry::By;
use crate::log::server::each_entry;
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::commands::{NewOrganisation, join, register as register_organisation};
use crate::pacts::draft::tests::pact as document;
use crate::pacts::model::{PactKind, PactState, PartyRole, Texts};
use crate::pacts::server::commands::{Adoption, adopt, open, seat};
use crate::pacts::server::queries::{newest_version, pact_by_slug, signed_by_role};
use crate::pacts::signing::Signing;
use crate::passkeys::server::device::{Device, register as register_device};
use crate::platform::ctx::Ctx;
use crate::platform::figures::below;
use crate::platform::testing::{Portal, START};
use crate::signatures::model::{SignRefusal, SigningMethod};
use axum::body::Body;
use axum::http::{Request as HttpRequest, StatusCode, header};
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use std::collections::BTreeMap;
use time::Duration;
use tower::ServiceExt as _;

/// Who sits where, and who acts for them: a person with a mandate each, but for the secretariat and the coordinator.
const CAST: [(&str, &str, OrganisationKind, PartyRole); 5] = [
    ("rosa", "customs", OrganisationKind::Customs, PartyRole::Customs),
    ("elena", "chamber", OrganisationKind::Association, PartyRole::Association),
    ("farid", "importers", OrganisationKind::Association, PartyRole::Association),
    ("ana", "andes", OrganisationKind::Company, PartyRole::Member),
    ("bo", "boreal", OrganisationKind::Company, PartyRole::Member),
];

/// A portal with one open pact and those five.
struct Stage {
    portal: Portal,
    pact: String,
    people: BTreeMap<&'static str, (Actor, String, &'static str)>,
}

impl Stage {
    async fn on(portal: Portal, signing: &str) -> Self {
        let ctx = portal.ctx.clone();
        let tx = ctx.db.begin().await.unwrap();
        let mut text = document();
        text.kind = PactKind::Memorandum;
        text.entry_into_force.signatures = [(PartyRole::Customs, 1), (PartyRole::Association, 1)].into();
        text.entry_into_force.not_before = None;
        text.signing = serde_json::from_str(signing).ok().filter(|signing: &Signing| *signing != Signing::default());
        let pact = text.pact.to_string();
        let adoption =
            Adoption { document: text, summary: Texts::default(), country: "UY".to_owned(), is_demo: false, calendar: None };
        adopt(&ctx, &tx, By::portal("operator"), adoption).await.unwrap();
        open(&ctx, &tx, By::portal("operator"), &pact).await.unwrap();
        let mut tokens = Vec::new();
        for (person, slug, kind, role) in CAST {
            let new = NewOrganisation {
                slug: slug.parse().unwrap(),
                kind,
                name: format!("The {slug}"),
                country: "UY".to_owned(),
                registry_number: None,
                lei: None,
                is_demo: false,
            };
            let organisation = register_organisation(&ctx, &tx, By::portal("operator"), new).await.unwrap();
            seat(&ctx, &tx, By::portal("operator"), (&pact, slug, role)).await.unwrap();
            let email = |name: &str| format!("{name}@{slug}.example").parse().unwrap();
            let id = register(&ctx, &tx, &email(person), person, Lang::En).await.unwrap();
            let mandate = NewMandate {
                person: id,
                organisation,
                pact: None,
                title: "Director",
                document: "Minutes 1/2026",
                vouched_by: "The chamber",
                valid_from: START.date(),
                valid_until: None,
            };
            record(&ctx, &tx, mandate).await.unwrap();
            tokens.push((person, slug, open_session(&ctx, &tx, id).await.unwrap()));
            let office = match (slug, role) {
                ("customs", _) => Some(("lucia", MemberRole::Secretariat)),
                ("chamber", _) => Some(("olga", MemberRole::Coordinator)),
                ("importers", _) => Some(("pia", MemberRole::Coordinator)),
                _ => None,
            };
            if let Some((name, role)) = office {
                let id = register(&ctx, &tx, &email(name), name, Lang::En).await.unwrap();
                join(&ctx, &tx, id, organisation, role).await.unwrap();
                tokens.push((name, slug, open_session(&ctx, &tx, id).await.unwrap()));
            }
        }
        tx.commit().await.unwrap();
        let mut people = BTreeMap::new();
        for (name, slug, token) in tokens {
            let actor = Actor::of(&ctx, &format!("{COOKIE}={token}")).await.unwrap().unwrap();
            people.insert(name, (actor, token, slug));
        }
        Self { portal, pact, people }
    }

    async fn each(signing: &str) -> Vec<Self> {
        let mut stages = Vec::new();
        for portal in Portal::each().await {
            stages.push(Self::on(portal, signing).await);
        }
        stages
    }

    fn ctx(&self) -> &Ctx {
        &self.portal.ctx
    }

    fn actor(&self, name: &str) -> &Actor {
        &self.people[name].0
    }

    async fn try_sign(&self, name: &str) -> Result<SignatureId, Error> {
        let (actor, _, slug) = &self.people[name];
        self.ctx().clock.travel(Duration::seconds(1));
        let request = Request { pact: &self.pact, version: 1, organisation: slug, lang: Lang::En };
        let prepared = prepare(self.ctx(), actor, request).await?;
        sign(self.ctx(), actor, prepared.id, &prepared.code, Lang::En).await
    }

    async fn signs(&self, name: &str) -> SignatureId {
        self.try_sign(name).await.unwrap()
    }

    async fn annuls(&self, name: &str, id: SignatureId) -> Result<(), Error> {
        annul(self.ctx(), self.actor(name), id, &reason("The notary knows of no such deed.")).await
    }

    async fn state(&self) -> PactState {
        pact_by_slug(self.ctx().db.read(), &self.pact).await.unwrap().unwrap().state
    }

    async fn row(&self, id: SignatureId) -> signature::Model {
        signature::Entity::find_by_id(id).one(self.ctx().db.read()).await.unwrap().unwrap()
    }

    async fn signed(&self, role: PartyRole) -> u32 {
        let pact = pact_by_slug(self.ctx().db.read(), &self.pact).await.unwrap().unwrap();
        let version = newest_version(self.ctx().db.read(), pact.id).await.unwrap().unwrap();
        signed_by_role(self.ctx().db.read(), version.id).await.unwrap().get(&role).copied().unwrap_or(0)
    }

    async fn entries(&self, kind: &str) -> usize {
        let mut found = 0;
        each_entry(self.ctx().db.read(), |_, columns: serde_json::Value, _: &str| found += usize::from(columns[0] == kind))
            .await
            .unwrap();
        found
    }

    async fn is_clean(&self) {
        let key = self.ctx().log_key.verifying_key();
        assert_eq!(audit(self.ctx().db.read(), &key).await.unwrap(), []);
    }

    /// The entries of the signatures that wait for Customs.
    async fn waiting(&self) -> Vec<i64> {
        let pact = pact_by_slug(self.ctx().db.read(), &self.pact).await.unwrap().unwrap();
        let version = newest_version(self.ctx().db.read(), pact.id).await.unwrap().unwrap();
        let rows = waiting(self.ctx().db.read(), version.id).await.unwrap();
        let counted = counts(self.ctx().db.read(), version.id).await.unwrap().waiting;
        assert_eq!(counted, rows.len() as u64);
        rows.iter().map(|(s, ..)| s.log_seq).collect()
    }

    async fn prepare(&self, name: &str, entries: &[i64]) -> Result<Prepared, Error> {
        self.ctx().clock.travel(Duration::seconds(1));
        let chosen = (entries, SigningMethod::EmailCode);
        prepare_countersignature(self.ctx(), self.actor(name), &self.pact, chosen, Lang::En).await
    }

    /// What a browser that is signed in as somebody gets.
    async fn visit(&self, name: &str, method: &str, path: &str, form: &str) -> (StatusCode, String, String) {
        let request = HttpRequest::builder()
            .method(method)
            .uri(path)
            .header(header::COOKIE, format!("{COOKIE}={}", self.people[name].1))
            .header(header::ORIGIN, "http://localhost:3000")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let answer = self.portal.site().oneshot(request.body(Body::from(form.to_owned())).unwrap()).await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        let to = headers.get(header::LOCATION).map(|l| l.to_str().unwrap().to_owned()).unwrap_or_default();
        (status, to, String::from_utf8(body.to_vec()).unwrap())
    }
}

fn reason(text: &str) -> NonEmptyText {
    text.parse().unwrap()
}

fn refusal<T>(result: Result<T, Error>) -> Option<SignRefusal> {
    match result {
        Err(Error::May(why)) => Some(why),
        _ => None,
    }
}

#[tokio::test]
async fn an_annulled_signature_stays_counts_no_longer_and_takes_its_mandate_with_it() {
    for stage in Stage::each("{}").await {
        for name in ["rosa", "elena", "ana"] {
            stage.signs(name).await;
        }
        assert_eq!((stage.state().await, stage.signed(PartyRole::Member).await), (PactState::InForce, 1));
        let of = signature::Entity::find().filter(signature::COLUMN.person_id.eq(stage.actor("ana").person));
        let id = of.one(stage.ctx().db.read()).await.unwrap().unwrap().id;
        stage.annuls("lucia", id).await.unwrap();
        let row = stage.row(id).await;
        assert_eq!(row.annulled_by.as_deref(), Some("customs"));
        assert_eq!(row.annulment_reason.as_deref(), Some("The notary knows of no such deed."));
        assert!(!row.is_in_effect() && row.withdrawn_at.is_none());
        assert_eq!((stage.state().await, stage.signed(PartyRole::Member).await), (PactState::InForce, 0), "in force it stays");
        assert_eq!(below(stage.ctx().db.read(), "signed/", "").await.unwrap().get("member"), Some(&0));
        let lifted = obligation::Entity::find().filter(obligation::COLUMN.waived_because.eq(ANNULMENT));
        assert!(lifted.count(stage.ctx().db.read()).await.unwrap() > 0);
        let mandate = mandate::Entity::find_by_id(row.mandate_id).one(stage.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!((mandate.revoked_at, mandate.revoked_seq), (row.annulled_at, row.annulled_seq.map(|seq| seq + 1)));
        assert_eq!(stage.entries("mandate.revoked").await, 1);
        assert_eq!(refusal(stage.try_sign("ana").await), Some(SignRefusal::MandateRevoked));
        let again = stage.annuls("lucia", id).await;
        assert!(matches!(again, Err(Error::Annulled)), "{again:?}");
        assert_eq!(stage.entries("signature.annulled").await, 1);
        stage.is_clean().await;
        let evidence = stage.visit("bo", "GET", &format!("/signatures/{id}/evidence.json"), "").await.2;
        let report = crate::evidence::verify(&evidence, None);
        let false_lines: Vec<_> = report.checks.iter().filter(|c| !c.ok).map(|c| c.key).collect();
        assert_eq!(false_lines, ["annulled"], "{report:?}");
    }
}

#[tokio::test]
async fn with_a_new_mandate_the_organisation_signs_again_beside_the_annulled_signature() {
    for stage in Stage::each("{}").await {
        let first = stage.signs("bo").await;
        stage.annuls("olga", first).await.unwrap();
        let row = stage.row(first).await;
        let new = NewMandate {
            person: stage.actor("bo").person,
            organisation: row.organisation_id,
            pact: None,
            title: "Director",
            document: "Minutes 2/2026",
            vouched_by: "The chamber",
            valid_from: START.date(),
            valid_until: None,
        };
        record(stage.ctx(), stage.ctx().db.write(), new).await.unwrap();
        assert_ne!(stage.signs("bo").await, first);
        assert_eq!(stage.signed(PartyRole::Member).await, 1);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_withdrawn_signature_may_be_annulled_and_is_not_counted_off_twice() {
    for stage in Stage::each("{}").await {
        let id = stage.signs("ana").await;
        withdraw(stage.ctx(), stage.actor("ana"), id, &reason("We leave.")).await.unwrap();
        stage.annuls("lucia", id).await.unwrap();
        assert_eq!(below(stage.ctx().db.read(), "signed/", "").await.unwrap().get("member"), Some(&0));
        let other = stage.signs("bo").await;
        stage.annuls("lucia", other).await.unwrap();
        let late = withdraw(stage.ctx(), stage.actor("bo"), other, &reason("We leave.")).await;
        assert!(matches!(late, Err(Error::NotFound | Error::Annulled)), "{late:?}");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn the_secretariat_and_who_vouched_annul_and_nobody_their_own() {
    for stage in Stage::each("{}").await {
        let mut ids = BTreeMap::new();
        for name in ["rosa", "elena", "ana", "bo"] {
            ids.insert(name, stage.signs(name).await);
        }
        for (who, whose) in [
            ("ana", "ana"),
            ("bo", "ana"),
            ("rosa", "ana"),
            ("pia", "ana"),
            ("olga", "elena"),
            ("elena", "elena"),
            ("lucia", "rosa"),
            ("rosa", "rosa"),
        ] {
            let refused = stage.annuls(who, ids[whose]).await;
            assert!(matches!(refused, Err(Error::NotFound)), "{who} {whose}: {refused:?}");
        }
        stage.annuls("olga", ids["ana"]).await.unwrap();
        stage.annuls("lucia", ids["elena"]).await.unwrap();
        stage.annuls("pia", ids["rosa"]).await.unwrap();
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn one_annuls_through_a_page_that_says_what_follows() {
    for stage in Stage::each("{}").await {
        let id = stage.signs("ana").await;
        let path = format!("/en/signatures/{id}/annul");
        assert_eq!(stage.visit("ana", "GET", &path, "").await.0, StatusCode::FORBIDDEN);
        let (status, _, page) = stage.visit("lucia", "GET", &path, "").await;
        assert!(status == StatusCode::OK && page.contains("Minutes 1/2026"), "{page}");
        let (status, _, page) = stage.visit("lucia", "POST", &path, "reason=It+is+false.").await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("It is false."));
        assert_eq!(stage.entries("signature.annulled").await, 0);
        let (status, to, _) = stage.visit("lucia", "POST", &path, "reason=It+is+false.&confirm=yes").await;
        assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("/en/signatures/{id}")));
        for lang in ["en", "fr", "es", "ar"] {
            let page = stage.visit("bo", "GET", &format!("/{lang}/signatures/{id}"), "").await.2;
            assert!(page.contains("It is false."));
            let page = stage.visit("bo", "GET", &format!("/{lang}/pacts/{}/signatories?state=annulled", stage.pact), "").await.2;
            assert!(page.contains("It is false.") && page.contains("The andes"));
        }
    }
}

const IN_ORDER: &str = r#"{"order":["customs","association","member"]}"#;

#[tokio::test]
async fn each_signs_in_its_turn_until_the_pact_is_in_force() {
    for stage in Stage::each(IN_ORDER).await {
        for early in ["ana", "elena"] {
            assert_eq!(refusal(stage.try_sign(early).await), Some(SignRefusal::NotYourTurn), "{early}");
        }
        let today = stage.ctx().clock.today();
        let ana = stage.actor("ana").person;
        let found = standing(stage.ctx().db.read(), (&stage.pact, None), "andes", ana, today).await.unwrap().unwrap();
        let names: Vec<_> = found.awaited.iter().map(|o| o.name.as_str()).collect();
        assert_eq!(names, ["The customs", "The chamber", "The importers"]);
        assert_eq!(to_sign(stage.ctx().db.read(), ana, today).await.unwrap().len(), 0, "nothing waits for her yet");
        let page = stage.visit("ana", "GET", &format!("/en/pacts/{}/sign?organisation=andes", stage.pact), "").await.2;
        assert!(page.contains("The importers") && page.contains("turn yet"), "{page}");
        let register = stage.visit("ana", "GET", &format!("/en/pacts/{}/signatories", stage.pact), "").await.2;
        assert!(register.contains("id=\"order\""));
        let rosa = stage.signs("rosa").await;
        assert_eq!(refusal(stage.try_sign("ana").await), Some(SignRefusal::NotYourTurn));
        withdraw(stage.ctx(), stage.actor("rosa"), rosa, &reason("A word is wrong.")).await.unwrap();
        assert_eq!(refusal(stage.try_sign("elena").await), Some(SignRefusal::NotYourTurn), "the turn goes back");
        stage.signs("rosa").await;
        stage.signs("farid").await;
        assert_eq!(stage.state().await, PactState::InForce);
        assert_eq!(to_sign(stage.ctx().db.read(), ana, today).await.unwrap().len(), 1);
        stage.signs("ana").await;
        stage.is_clean().await;
    }
}

const COUNTERSIGNED: &str = r#"{"countersignature":"customs","countersigned_only":true}"#;

#[tokio::test]
async fn customs_countersigns_many_at_once_and_only_then_does_the_pact_enter_into_force() {
    for stage in Stage::each(COUNTERSIGNED).await {
        let ids = [stage.signs("elena").await, stage.signs("ana").await];
        let entries = stage.waiting().await;
        assert_eq!(entries.len(), 2);
        assert_eq!(refusal(stage.prepare("rosa", &entries).await), Some(SignRefusal::OwnFirst));
        stage.signs("rosa").await;
        assert_eq!((stage.state().await, stage.waiting().await.len()), (PactState::Open, 2), "its own signature does not wait");
        let prepared = stage.prepare("rosa", &entries).await.unwrap();
        let wrong = countersign(stage.ctx(), stage.actor("rosa"), prepared.id, ("no", "")).await;
        assert!(matches!(wrong, Err(Error::WrongCode)), "{wrong:?}");
        let as_signature = sign(stage.ctx(), stage.actor("rosa"), prepared.id, &prepared.code, Lang::En).await;
        assert!(matches!(as_signature, Err(Error::WrongCode)), "it signs nothing else: {as_signature:?}");
        let once = || countersign(stage.ctx(), stage.actor("rosa"), prepared.id, (&prepared.code, ""));
        let (a, b) = tokio::join!(once(), once());
        assert_eq!(a.unwrap(), b.unwrap());
        assert_eq!((stage.entries("signature.countersigned").await, stage.waiting().await.len()), (1, 0));
        assert_eq!(stage.state().await, PactState::InForce);
        let act = countersignature::Entity::find().one(stage.ctx().db.read()).await.unwrap().unwrap();
        for id in ids {
            assert_eq!(stage.row(id).await.countersigned_seq, Some(act.log_seq));
            let evidence = stage.visit("bo", "GET", &format!("/signatures/{id}/evidence.json"), "").await.2;
            let report = crate::evidence::verify(&evidence, None);
            assert_eq!(report.verdict, crate::evidence::Verdict::Good, "{report:?}");
            assert!(report.checks.last().unwrap().detail.contains("signature.countersigned"));
        }
        let evidence = stage.visit("bo", "GET", &format!("/countersignatures/{}/evidence.json", act.id), "").await.2;
        let report = crate::evidence::verify(&evidence, None);
        assert_eq!(report.verdict, crate::evidence::Verdict::Good, "{report:?}");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn what_was_withdrawn_or_countersigned_in_the_meantime_is_not_countersigned() {
    for stage in Stage::each(COUNTERSIGNED).await {
        stage.signs("rosa").await;
        let (elena, _) = (stage.signs("elena").await, stage.signs("ana").await);
        let entries = stage.waiting().await;
        let both = stage.prepare("rosa", &entries).await.unwrap();
        let one = stage.prepare("rosa", &entries[1..]).await.unwrap();
        withdraw(stage.ctx(), stage.actor("elena"), elena, &reason("We leave.")).await.unwrap();
        let act = async |p: &Prepared| countersign(stage.ctx(), stage.actor("rosa"), p.id, (&p.code, "")).await;
        assert_eq!(refusal(act(&both).await), Some(SignRefusal::Outdated));
        act(&one).await.unwrap();
        assert_eq!(refusal(stage.prepare("rosa", &entries).await), Some(SignRefusal::Outdated), "nothing is left");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn only_a_mandate_for_customs_countersigns_and_only_where_the_text_says_so() {
    for stage in Stage::each(COUNTERSIGNED).await {
        stage.signs("rosa").await;
        stage.signs("ana").await;
        let entries = stage.waiting().await;
        for other in ["ana", "elena"] {
            let refused = stage.prepare(other, &entries).await.err();
            assert!(matches!(refused, Some(Error::NotFound)), "{other}: {refused:?}");
        }
        assert_eq!(refusal(stage.prepare("lucia", &entries).await), Some(SignRefusal::NoMandate));
        let prepared = stage.prepare("rosa", &entries).await.unwrap();
        let foreign = countersign(stage.ctx(), stage.actor("ana"), prepared.id, (&prepared.code, "")).await;
        assert!(matches!(foreign, Err(Error::NotFound)), "{foreign:?}");
        let of = mandate::Entity::find().filter(mandate::COLUMN.person_id.eq(stage.actor("rosa").person));
        revoke(stage.ctx(), of.one(stage.ctx().db.read()).await.unwrap().unwrap().id).await.unwrap();
        let late = countersign(stage.ctx(), stage.actor("rosa"), prepared.id, (&prepared.code, "")).await;
        assert!(matches!(late, Err(Error::NotFound)), "revoked after the code was sent: {late:?}");
        for _ in 1..ATTEMPTS {
            let _ = countersign(stage.ctx(), stage.actor("rosa"), prepared.id, ("no", "")).await;
        }
        let dead = countersign(stage.ctx(), stage.actor("rosa"), prepared.id, (&prepared.code, "")).await;
        assert!(matches!(dead, Err(Error::DeadCode)), "{dead:?}");
    }
    for stage in Stage::each("{}").await {
        stage.signs("rosa").await;
        stage.signs("ana").await;
        assert_eq!(refusal(stage.prepare("rosa", &stage.waiting().await).await), Some(SignRefusal::NoCountersignature));
    }
}

#[tokio::test]
async fn a_passkey_countersigns_through_the_pages_at_an_advanced_level() {
    for stage in Stage::each(r#"{"countersignature":"customs"}"#).await {
        stage.signs("rosa").await;
        let id = stage.signs("ana").await;
        let mut device = Device::new(1);
        register_device(stage.ctx(), stage.actor("rosa"), &mut device).await;
        let list = format!("/en/pacts/{}/countersign", stage.pact);
        assert_eq!(stage.visit("ana", "GET", &list, "").await.0, StatusCode::FORBIDDEN);
        let (status, _, page) = stage.visit("rosa", "POST", &list, "method=passkey").await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("Choose at least one"), "{page}");
        let entry = stage.row(id).await.log_seq;
        let form = format!("signature={entry}&confirm=yes&method=passkey");
        let (status, to, page) = stage.visit("rosa", "POST", &list, &form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        let prepared = to.rsplit('/').next().unwrap().parse().unwrap();
        let statement = super::entity::preparation::Entity::find_by_id::<crate::kernel::ids::PreparationId>(prepared);
        let statement = statement.one(stage.ctx().db.read()).await.unwrap().unwrap().statement;
        let challenge = crate::evidence::passkey::challenge(&statement);
        let answer = device.get(&crate::passkeys::server::assert::options(stage.ctx(), &challenge, &[]));
        let form = url::form_urlencoded::Serializer::new(String::new()).append_pair("answer", &answer).finish();
        let (status, to, page) = stage.visit("rosa", "POST", &to, &form).await;
        assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("{list}?done=1")), "{page}");
        let act = countersignature::Entity::find().one(stage.ctx().db.read()).await.unwrap().unwrap();
        let evidence = stage.visit("bo", "GET", &format!("/countersignatures/{}/evidence.json", act.id), "").await.2;
        let report = crate::evidence::verify(&evidence, None);
        assert_eq!(report.verdict, crate::evidence::Verdict::Good, "{report:?}");
        assert!(evidence.contains("\"AES\""));
        for lang in ["en", "fr", "es", "ar"] {
            for path in [format!("signatures/{id}"), format!("pacts/{}/signatories?state=countersigned", stage.pact)] {
                let (status, _, page) = stage.visit("bo", "GET", &format!("/{lang}/{path}"), "").await;
                assert!(status == StatusCode::OK && page.contains("The andes"), "{lang} {path}");
            }
        }
        assert!(may_act(stage.ctx().db.read(), stage.actor("rosa").person, act.organisation_id, START.date()).await.unwrap());
        stage.is_clean().await;
    }
}
