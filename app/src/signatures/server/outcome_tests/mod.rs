//! What becomes of signatures, on both databases, as named actors: annulled, countersigned, signed one role after the other or with
//! pen and ink.

mod annulment;
mod countersigning;
mod declining;
mod delegation;
mod paper;
mod turns;
mod versions;
mod witnessing;

use super::Error;
use super::annul::annul;
use super::attest::{attest, attesting, counts, prepare_attestation, waiting};
use super::entity::{attestation, mandate, preparation, signature};
use super::mandates::{NewMandate, may_act, record, revoke};
use super::prepare::{Means, Prepared, Request, prepare};
use super::sign::{ATTEMPTS, sign};
use super::standing::{standing, to_sign};
use super::withdraw::withdraw;
use crate::audit::audit;
use crate::commitments::server::entity::obligation;
use crate::commitments::server::settle::ANNULMENT;
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::commands::{open_session, register};
use crate::kernel::ids::{OrganisationId, SignatureId};
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::log::entry::By;
use crate::log::server::each_entry;
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::commands::{NewOrganisation, join, register as register_organisation};
use crate::pacts::draft::tests::pact as document;
use crate::pacts::model::{PactKind, PactState, PartyRole, Texts};
use crate::pacts::server::commands::{Adoption, adopt, amend, open, seat};
use crate::pacts::server::queries::{newest_version, pact_by_slug};
use crate::pacts::server::signed::signed_by_role;
use crate::pacts::signing::Signing;
use crate::pacts::version::Document;
use crate::passkeys::server::device::{Device, register as register_device};
use crate::platform::ctx::Ctx;
use crate::platform::figures::below;
use crate::platform::testing::{Portal, START};
use crate::signatures::model::{AttestationKind, SignRefusal};
use axum::http::StatusCode;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use std::collections::BTreeMap;
use time::Duration;

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
            let (organisation, token) = sits(&ctx, &tx, &pact, (person, slug, kind, role)).await;
            tokens.push((person, slug, token));
            let office = match (slug, role) {
                ("customs", _) => Some(("lucia", MemberRole::Secretariat)),
                ("chamber", _) => Some(("olga", MemberRole::Coordinator)),
                ("importers", _) => Some(("pia", MemberRole::Coordinator)),
                _ => None,
            };
            if let Some((name, role)) = office {
                let id = register(&ctx, &tx, &email(name, slug), name, Lang::En).await.unwrap();
                join(&ctx, &tx, id, organisation, role).await.unwrap();
                tokens.push((name, slug, open_session(&ctx, &tx, id).await.unwrap()));
            }
        }
        tx.commit().await.unwrap();
        let mut stage = Self { portal, pact, people: BTreeMap::new() };
        for (name, slug, token) in tokens {
            stage.comes_in(name, slug, token).await;
        }
        stage
    }

    /// Lets who has this token be known by this name, for this organisation.
    async fn comes_in(&mut self, name: &'static str, slug: &'static str, token: String) {
        let actor = Actor::of(self.ctx(), &format!("{COOKIE}={token}")).await.unwrap().unwrap();
        self.people.insert(name, (actor, token, slug));
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
        self.try_sign_version(name, 1).await
    }

    async fn try_sign_version(&self, name: &str, version: i32) -> Result<SignatureId, Error> {
        let (actor, _, slug) = &self.people[name];
        self.ctx().clock.travel(Duration::seconds(1));
        let request = Request { pact: &self.pact, version, organisation: slug, lang: Lang::En };
        let prepared = prepare(self.ctx(), actor, request).await?;
        sign(self.ctx(), actor, prepared.id, &prepared.code, Lang::En).await
    }

    async fn signs(&self, name: &str) -> SignatureId {
        self.try_sign(name).await.unwrap()
    }

    /// The next version is adopted; those who signed are asked to sign it within forty days.
    async fn amends(&self) {
        let ctx = self.ctx();
        ctx.clock.travel(Duration::SECOND);
        let tx = ctx.db.begin().await.unwrap();
        let pact = pact_by_slug(&tx, &self.pact).await.unwrap().unwrap();
        let mut next = Document::read(&newest_version(&tx, pact.id).await.unwrap().unwrap().canonical).unwrap();
        next.number += 1;
        next.title.0.insert("en".to_owned(), "The pact, amended".to_owned());
        let day = ctx.clock.today() + Duration::days(40);
        amend(ctx, &tx, By::new("customs", "customs"), &pact, &next, day).await.unwrap();
        tx.commit().await.unwrap();
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
        self.waiting_for("rosa", AttestationKind::Countersignature).await
    }

    async fn waiting_for(&self, who: &str, kind: AttestationKind) -> Vec<i64> {
        let (db, today) = (self.ctx().db.read(), self.ctx().clock.today());
        let of = attesting(db, kind, &self.pact, self.actor(who).person, today).await.unwrap().unwrap();
        let waiting = waiting(db, &of, ("", 1)).await.unwrap();
        assert_eq!(counts(db, &of).await.unwrap().waiting, waiting.total);
        waiting.rows.iter().map(|(s, ..)| s.log_seq).collect()
    }

    async fn prepare(&self, name: &str, entries: &[i64]) -> Result<Prepared, Error> {
        self.ctx().clock.travel(Duration::seconds(1));
        let (kind, chosen) = (AttestationKind::Countersignature, (entries, Means::Code));
        prepare_attestation(self.ctx(), self.actor(name), (kind, &self.pact), chosen, Lang::En).await
    }

    /// Customs countersigns these.
    async fn countersigns(&self, entries: &[i64]) {
        let prepared = self.prepare("rosa", entries).await.unwrap();
        attest(self.ctx(), self.actor("rosa"), prepared.id, (&prepared.code, "")).await.unwrap();
    }

    /// What a browser that is signed in as somebody gets.
    async fn visit(&self, name: &str, method: &str, path: &str, form: &str) -> (StatusCode, String, String) {
        self.portal.visit(&format!("{COOKIE}={}", self.people[name].1), method, path, form).await
    }
}

/// Seats an organisation, and signs in a person of this name who holds a mandate for it: which organisation, and the session's token.
async fn sits(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: &str,
    (person, slug, kind, role): (&str, &str, OrganisationKind, PartyRole),
) -> (OrganisationId, String) {
    let new = NewOrganisation {
        slug: slug.parse().unwrap(),
        kind,
        name: format!("The {slug}"),
        country: "UY".to_owned(),
        registry_number: None,
        lei: None,
        is_demo: false,
    };
    let organisation = register_organisation(ctx, tx, By::portal("operator"), new).await.unwrap();
    seat(ctx, tx, By::portal("operator"), (pact, slug, role)).await.unwrap();
    let person = register(ctx, tx, &email(person, slug), person, Lang::En).await.unwrap();
    let mandate = NewMandate {
        person,
        organisation,
        pact: None,
        title: "Director",
        document: "Minutes 1/2026",
        vouched_by: "The chamber",
        valid_from: START.date(),
        valid_until: None,
    };
    record(ctx, tx, mandate).await.unwrap();
    (organisation, open_session(ctx, tx, person).await.unwrap())
}

fn email(name: &str, slug: &str) -> EmailAddress {
    format!("{name}@{slug}.example").parse().unwrap()
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
