//! Invitations through their commands and pages, as named actors, on both databases.

mod desk_tests;
mod joining_tests;
mod list_tests;
mod mandate_tests;

use super::access::{Place, place};
use super::answer::{behind, decline, misdirected, open};
use super::lists::{counts, keep, start};
use super::queries::{self, Sieve};
use super::register::of;
use super::{Error, lapse, remind, tick};
use crate::audit::audit;
use crate::commitments::server::tests::Stage;
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::commands::open_session;
use crate::identity::server::entity::person;
use crate::invitations::model::{Answer, RowState};
use crate::kernel::ids::MemberListId;
use crate::kernel::locale::Lang;
use crate::kernel::text::NonEmptyText;
use crate::log::server::of_pact;
use crate::organisations::server::queries::by_slug;
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use crate::platform::testing::Portal;
use crate::signatures::model::SignRefusal;
use crate::signatures::server::entity::signature;
use crate::signatures::server::prepare::{Request, prepare};
use crate::signatures::server::sign::sign;
use crate::signatures::server::withdraw::withdraw;
use axum::http::header;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use time::Duration;
use tower::ServiceExt as _;

const HEADER: &str = "name,registry_number,lei,country,contact_name,contact_email,contact_title,language,mandate_document\n";

fn list(rows: std::ops::Range<u32>) -> String {
    rows.fold(HEADER.to_owned(), |mut list, n| {
        let _ = writeln!(list, "Member {n},R-{n},,UY,Contact {n},contact@member{n}.example,Director,en,Resolution {n}");
        list
    })
}

/// A pact that is open, and the coordinator of an association in it.
struct Desk {
    stage: Stage,
    coordinator: Actor,
    place: Place,
}

impl Desk {
    async fn on(portal: Portal) -> Self {
        let stage = Stage::on(portal, None).await;
        let coordinator = stage.actor("brokers").await;
        let place = place(stage.ctx().db.read(), coordinator.person, (&stage.pact, "brokers")).await.unwrap().unwrap();
        Self { stage, coordinator, place }
    }

    async fn each() -> Vec<Self> {
        let mut desks = Vec::new();
        for portal in Portal::each().await {
            desks.push(Self::on(portal).await);
        }
        desks
    }

    fn ctx(&self) -> &Ctx {
        self.stage.ctx()
    }

    async fn kept(&self, csv: &str) -> MemberListId {
        keep(self.ctx(), &self.coordinator, &self.place, csv).await.unwrap()
    }

    async fn rows(&self, id: MemberListId) -> BTreeMap<RowState, u64> {
        counts(self.ctx().db.read(), id).await.unwrap()
    }

    /// Invites the members on a list.
    async fn invites(&self, csv: &str) -> MemberListId {
        let id = self.kept(csv).await;
        start(self.ctx(), &self.coordinator, id, false).await.unwrap();
        self.works().await;
        id
    }

    async fn works(&self) {
        while tick(self.ctx()).await.unwrap() {}
    }

    /// The secret of the newest mail to this address, and how many there are.
    async fn link(&self, to: &str) -> (String, usize) {
        let mails = mail::newest(self.ctx(), 1000).await.unwrap();
        let mine: Vec<_> = mails.into_iter().filter(|m| m.recipient.as_str() == to && m.body.contains("/invitations/")).collect();
        let secret = mine[0].body.split("/invitations/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        (secret, mine.len())
    }

    async fn answers(&self) -> BTreeMap<Answer, u64> {
        let all = queries::counts(self.ctx().db.read(), &self.place).await.unwrap();
        all.into_iter().filter(|(_, n)| *n > 0).collect()
    }

    /// How many entries of a kind the pact has.
    async fn entries(&self, kind: &str) -> usize {
        let rows = of_pact(self.ctx().db.read(), &self.stage.pact, 10_000).await.unwrap();
        rows.iter().filter(|row| row.kind == kind).count()
    }

    async fn is_clean(&self) {
        assert_eq!(audit(self.ctx().db.read(), &self.ctx().log_key.verifying_key()).await.unwrap(), []);
    }

    async fn person(&self, email: &str) -> Actor {
        let found = person::Entity::find().filter(person::COLUMN.email.eq(email)).one(self.ctx().db.read()).await;
        let p = found.unwrap().unwrap();
        Actor { person: p.id, name: p.name, email: p.email, lang: p.lang, session: String::new() }
    }

    async fn signs(&self, email: &str, organisation: &str) -> Result<(), crate::signatures::server::Error> {
        let actor = self.person(email).await;
        let request = Request { pact: &self.stage.pact, version: 1, organisation, lang: Lang::En };
        let prepared = prepare(self.ctx(), &actor, request).await?;
        sign(self.ctx(), &actor, prepared.id, &prepared.code, Lang::En).await.map(drop)
    }
}

fn reason(text: &str) -> NonEmptyText {
    text.parse().unwrap()
}

#[tokio::test]
async fn who_is_invited_opens_declines_in_public_and_may_be_invited_again() {
    for desk in Desk::each().await {
        let ctx = desk.ctx();
        desk.invites(&list(0..2)).await;
        let (secret, _) = desk.link("contact@member0.example").await;
        assert_eq!(desk.answers().await, [(Answer::Invited, 2)].into());
        open(ctx, &secret).await.unwrap();
        open(ctx, &secret).await.unwrap();
        assert_eq!(desk.answers().await, [(Answer::Invited, 1), (Answer::Opened, 1)].into());
        assert!(matches!(decline(ctx, "another", &reason("No")).await, Err(Error::NotFound)));
        decline(ctx, &secret, &reason("Our board wants another text")).await.unwrap();
        assert!(matches!(decline(ctx, &secret, &reason("Twice")).await, Err(Error::Over)));
        assert!(matches!(misdirected(ctx, &secret).await, Err(Error::Over)));
        assert_eq!(desk.entries("signature.declined").await, 1);
        assert_eq!(desk.answers().await, [(Answer::Invited, 1), (Answer::Declined, 1)].into());
        let told = mail::newest(ctx, 20).await.unwrap();
        let told = told.iter().find(|mail| mail.recipient.as_str() == "brokers@example.org").expect("the inviter is told");
        assert!(told.body.contains("Our board wants another text"));
        let (_, register) = desk.stage.portal.get(&format!("/en/pacts/{}/signatories?state=declined", desk.stage.pact)).await;
        assert!(register.contains("Member 0") && register.contains("Our board wants another text"));
        desk.is_clean().await;
        desk.invites(&list(0..1)).await;
        assert_eq!(desk.answers().await, [(Answer::Invited, 2)].into(), "a new row is the newest");
        assert_eq!(desk.entries("signature.invited").await, 3);
        desk.is_clean().await;
    }
}

#[tokio::test]
async fn the_wrong_person_loses_the_mandate_that_came_with_the_invitation() {
    for desk in Desk::each().await {
        desk.invites(&list(0..1)).await;
        let (secret, _) = desk.link("contact@member0.example").await;
        misdirected(desk.ctx(), &secret).await.unwrap();
        let refused = desk.signs("contact@member0.example", "member-0").await;
        assert!(matches!(refused, Err(crate::signatures::server::Error::May(SignRefusal::MandateRevoked))));
        assert_eq!(desk.answers().await, [(Answer::Lapsed, 1)].into());
        assert_eq!(desk.entries("mandate.revoked").await, 1);
        desk.is_clean().await;
    }
}

#[tokio::test]
async fn an_invitation_lapses_after_its_term_by_an_act_of_its_own_unless_it_was_signed() {
    for desk in Desk::each().await {
        let ctx = desk.ctx();
        desk.invites(&list(0..2)).await;
        desk.signs("contact@member1.example", "member-1").await.unwrap();
        let (secret, _) = desk.link("contact@member1.example").await;
        assert!(matches!(decline(ctx, &secret, &reason("Late")).await, Err(Error::Signed)));
        ctx.clock.travel(Duration::days(30) - Duration::SECOND);
        desk.works().await;
        assert_eq!(desk.entries("signature.lapsed").await, 0);
        ctx.clock.travel(Duration::SECOND);
        let (one, two) = tokio::join!(tick(ctx), tick(ctx));
        one.and(two).unwrap();
        desk.works().await;
        assert_eq!(desk.entries("signature.lapsed").await, 1);
        assert_eq!(desk.answers().await, [(Answer::Signed, 1), (Answer::Lapsed, 1)].into());
        let (secret, _) = desk.link("contact@member0.example").await;
        let lapsed = behind(ctx.db.read(), &secret).await.unwrap().unwrap();
        assert!(matches!(lapsed.refusal(), Some(Error::Over)));
        let member = by_slug(ctx.db.read(), "member-1").await.unwrap().unwrap().id;
        let signed = signature::Entity::find().filter(signature::COLUMN.organisation_id.eq(member)).one(ctx.db.read()).await;
        let contact = desk.person("contact@member1.example").await;
        withdraw(ctx, &contact, signed.unwrap().unwrap().id, &reason("We leave.")).await.unwrap();
        assert_eq!(desk.answers().await, [(Answer::Ended, 1), (Answer::Lapsed, 1)].into(), "it is not shown as signed");
        let (secret, _) = desk.link("contact@member1.example").await;
        assert!(matches!(decline(ctx, &secret, &reason("Late")).await, Err(Error::Over)), "it was answered");
        let tx = ctx.db.begin().await.unwrap();
        lapse::erase(ctx, &tx, contact.person).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(desk.entries("signature.lapsed").await, 1, "what was answered does not lapse with its contact");
        desk.invites(&list(1..2)).await;
        assert_eq!(desk.answers().await, [(Answer::Invited, 1), (Answer::Lapsed, 1)].into(), "and may be invited again");
        desk.is_clean().await;
    }
}

#[tokio::test]
async fn the_silent_are_reminded_once_a_week_and_three_times_at_most() {
    for desk in Desk::each().await {
        let (ctx, to) = (desk.ctx(), "contact@member0.example");
        desk.invites(&list(0..2)).await;
        let (first, _) = desk.link(to).await;
        let (other, _) = desk.link("contact@member1.example").await;
        assert_eq!(remind::ask(ctx, &desk.place).await.unwrap(), 0, "within a week of the invitation");
        decline(ctx, &other, &reason("No")).await.unwrap();
        for week in 1..=4 {
            ctx.clock.travel(Duration::WEEK);
            let wanted = u64::from(week <= 3);
            assert_eq!(remind::count(ctx, &desk.place).await.unwrap(), wanted, "week {week}");
            assert_eq!(remind::ask(ctx, &desk.place).await.unwrap(), wanted);
            assert_eq!(remind::ask(ctx, &desk.place).await.unwrap(), 0, "asked twice is asked once");
            desk.works().await;
            assert_eq!(desk.link(to).await.1, 1 + week.min(3));
        }
        assert_eq!(desk.link("contact@member1.example").await.1, 1, "who declined is left in peace");
        let (last, _) = desk.link(to).await;
        for secret in [first, last] {
            assert!(behind(ctx.db.read(), &secret).await.unwrap().is_some(), "every link still leads there");
        }
        let line = queries::all(ctx.db.read(), &desk.place, &Sieve { answer: None, text: "member 0".to_owned() }).await.unwrap();
        assert_eq!((line.len(), line[0].reminders), (1, 3));
    }
}
