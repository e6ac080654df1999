//! Invitations through their commands and pages, as named actors, on both databases.

use super::access::{Place, place, places, vouching};
use super::answer::{behind, decline, misdirected, open};
use super::lists::{counts, faults, keep, start};
use super::queries::{self, Sieve};
use super::register::{Sought, of, page, unvouched};
use super::vouch::{self, Vouched, revoke, vouch};
use super::{Error, joining, remind, tick};
use crate::audit::audit;
use crate::commitments::server::tests::Stage;
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::commands::open_session;
use crate::identity::server::entity::person;
use crate::invitations::model::{Answer, MandateState, RowState};
use crate::kernel::ids::MemberListId;
use crate::kernel::locale::Lang;
use crate::kernel::text::NonEmptyText;
use crate::log::server::of_pact;
use crate::organisations::server::queries::by_slug;
use crate::pacts::members::RowProblemKind;
use crate::pacts::model::PactState;
use crate::pacts::server::entity::pact;
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use crate::platform::testing::Portal;
use crate::signatures::model::SignRefusal;
use crate::signatures::server::entity::{mandate, signature};
use crate::signatures::server::mandates::{RECORDED, TAKEN_BACK};
use crate::signatures::server::prepare::{Request, prepare};
use crate::signatures::server::sign::sign;
use crate::signatures::server::withdraw::withdraw;
use axum::body::Body;
use axum::http::{Request as HttpRequest, header};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use std::collections::{BTreeMap, BTreeSet};
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
async fn two_bad_rows_of_five_thousand_are_named_by_line_and_keep_the_others_back_until_it_is_chosen_otherwise() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.ctx();
        let mut lines: Vec<String> = list(0..5000).lines().map(str::to_owned).collect();
        lines[17] = lines[17].replace("contact@", "contact at ");
        lines[4321] = lines[4321].replace(",UY,", ",XX,");
        let began = std::time::Instant::now();
        let id = desk.kept(&lines.join("\n")).await;
        println!("5,000 rows read, checked and kept in {:?}", began.elapsed());
        assert_eq!(desk.rows(id).await, [(RowState::Waiting, 4998), (RowState::Bad, 2)].into());
        let faults = faults(ctx.db.read(), id).await.unwrap();
        let named: Vec<_> = faults.iter().map(|f| (f.line, f.column.as_str(), f.kind.clone())).collect();
        assert_eq!(named, [(18, "contact_email", RowProblemKind::Email), (4322, "country", RowProblemKind::Country)]);
        assert!(matches!(start(ctx, &desk.coordinator, id, false).await, Err(Error::BadRows)));
        desk.works().await;
        assert_eq!(desk.entries("signature.invited").await, 0, "nothing goes out unasked");
    }
}

#[tokio::test]
async fn each_of_many_faults_is_counted_shown_on_some_page_and_in_the_file() {
    for desk in Desk::each().await {
        let ctx = desk.ctx();
        let csv = list(0..260).replace("contact@", "contact at ").replacen("contact at ", "contact@", 1);
        let id = desk.kept(&csv.replacen("Contact 259,", ",", 1)).await;
        assert_eq!(desk.rows(id).await, [(RowState::Waiting, 1), (RowState::Bad, 259)].into());
        assert_eq!(faults(ctx.db.read(), id).await.unwrap().len(), 260, "the last row has two");
        let token = open_session(ctx, ctx.db.write(), desk.coordinator.person).await.unwrap();
        let visit = async |what: &str| {
            let path = format!("/en/desk/member-lists/{id}{what}");
            desk.stage.portal.visit(&format!("{COOKIE}={token}"), "GET", &path, "").await.2
        };
        let first = visit("").await;
        assert!(first.contains("260 faults") && first.contains("Line 3") && !first.contains("Line 261"), "{first}");
        let last = visit("?page=11").await;
        assert!(last.contains("260 faults") && last.contains("Line 261") && !last.contains("Line 3"), "{last}");
        let file = visit("/faults.csv").await;
        assert_eq!(file.lines().count(), 261, "{file}");
        assert!(file.starts_with("line,field,reason\r\n3,contact_email,"), "{file}");
        let stranger = desk.stage.actor("acme").await;
        let token = open_session(ctx, ctx.db.write(), stranger.person).await.unwrap();
        let path = format!("/en/desk/member-lists/{id}/faults.csv");
        let (status, ..) = desk.stage.portal.visit(&format!("{COOKIE}={token}"), "GET", &path, "").await;
        assert_eq!(status.as_u16(), 404);
    }
}

#[tokio::test]
async fn invitations_go_out_in_batches_once_and_who_is_invited_is_told_as_such() {
    for desk in Desk::each().await {
        let ctx = desk.ctx();
        let id = desk.kept(&format!("{}bad row\n", list(0..60))).await;
        start(ctx, &desk.coordinator, id, true).await.unwrap();
        start(ctx, &desk.coordinator, id, true).await.unwrap();
        assert!(tick(ctx).await.unwrap());
        assert_eq!(desk.rows(id).await[&RowState::Invited], 10, "a batch at a time");
        let (one, two) = tokio::join!(tick(ctx), tick(ctx));
        assert!(one.unwrap() && two.unwrap(), "two servers at once");
        desk.works().await;
        assert_eq!(desk.rows(id).await, [(RowState::Bad, 1), (RowState::Invited, 60)].into());
        assert_eq!(desk.entries("signature.invited").await, 60);
        assert_eq!(desk.link("contact@member7.example").await.1, 1);
        let again = desk.kept(&list(50..62)).await;
        assert_eq!(desk.rows(again).await, [(RowState::Waiting, 2), (RowState::Known, 10)].into());
        desk.is_clean().await;
    }
}

#[tokio::test]
async fn an_organisation_that_has_people_of_its_own_is_not_taken_over_by_a_list() {
    for desk in Desk::each().await {
        let row = "acme,UY,Eve,eve@elsewhere.example,Director,en,Paper\n";
        let header = "name,country,contact_name,contact_email,contact_title,language,mandate_document\n";
        let id = desk.kept(&format!("{header}{row}")).await;
        let found = faults(desk.ctx().db.read(), id).await.unwrap();
        assert_eq!(found[0].kind, RowProblemKind::Refused("pacts-refused-of-others".to_owned()));
        let own = desk.kept(&format!("{header}{}", row.replace("eve@elsewhere.example", "acme@example.org"))).await;
        assert_eq!(desk.rows(own).await, [(RowState::Waiting, 1)].into(), "its own people may be invited");
        let watch = desk
            .kept(&format!("{header}{}", row.replace("acme", "Other").replace("eve@elsewhere.example", "watch@example.org")))
            .await;
        let found = faults(desk.ctx().db.read(), watch).await.unwrap();
        assert_eq!(found[0].kind, RowProblemKind::Refused("pacts-refused-not-independent".to_owned()));
        let brokers = row.replace("acme", "Third").replace("eve@elsewhere.example", "brokers@example.org");
        let brokers = desk.kept(&format!("{header}{brokers}")).await;
        let found = faults(desk.ctx().db.read(), brokers).await.unwrap();
        assert_eq!(found[0].kind, RowProblemKind::Refused("vouch-refused-own".to_owned()), "nobody vouches for their own");
    }
}

#[tokio::test]
async fn a_row_with_the_number_of_another_organisation_is_named_before_anything_goes_out() {
    for desk in Desk::each().await {
        desk.invites(&list(0..1)).await;
        let id = desk.kept(&list(0..1).replace("Member 0", "Another")).await;
        let found = faults(desk.ctx().db.read(), id).await.unwrap();
        assert_eq!(found[0].kind, RowProblemKind::Refused("organisations-refused-number-held".to_owned()));
        let abroad = desk.kept(&list(0..1).replace("Member 0", "Another").replace(",UY,", ",PE,")).await;
        assert_eq!(desk.rows(abroad).await, [(RowState::Waiting, 1)].into());
        desk.is_clean().await;
    }
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

#[tokio::test]
async fn only_coordinators_invite_and_the_secretariat_looks() {
    for desk in Desk::each().await {
        let (ctx, db) = (desk.ctx(), desk.ctx().db.read());
        let of = (desk.stage.pact.as_str(), "brokers");
        let (customs, acme) = (desk.stage.actor("customs").await, desk.stage.actor("acme").await);
        assert!(place(db, acme.person, of).await.unwrap().is_none());
        assert!(places(db, acme.person).await.unwrap().is_empty());
        let looks = place(db, customs.person, of).await.unwrap().unwrap();
        assert!(!looks.invites);
        assert!(matches!(keep(ctx, &customs, &looks, &list(0..1)).await, Err(Error::NotFound)));
        assert!(matches!(remind::ask(ctx, &looks).await, Err(Error::NotFound)));
        let id = desk.kept(&list(0..1)).await;
        for other in [&customs, &acme] {
            assert!(matches!(start(ctx, other, id, false).await, Err(Error::NotFound)));
        }
        let empty = desk.kept("name\n").await;
        assert!(matches!(start(ctx, &desk.coordinator, empty, true).await, Err(Error::Nothing)));
        start(ctx, &desk.coordinator, id, false).await.unwrap();
        let ended = pact::Entity::update_many().col_expr(pact::Column::State, Expr::value(PactState::Terminated));
        ended.filter(pact::COLUMN.id.eq(desk.place.pact.id)).exec(ctx.db.write()).await.unwrap();
        desk.works().await;
        assert_eq!(desk.rows(id).await, [(RowState::Refused, 1)].into(), "nobody is invited into what has ended meanwhile");
    }
}

#[tokio::test]
async fn an_association_vouches_and_takes_back_what_it_vouched_for() {
    for desk in Desk::each().await {
        let (ctx, db) = (desk.ctx(), desk.ctx().db.read());
        desk.invites(&list(0..2)).await;
        let new = Vouched {
            name: reason("Ola Norte"),
            email: "ola@member0.example".parse().unwrap(),
            lang: Lang::Es,
            title: reason("Treasurer"),
            document: reason("Resolution 9"),
            from: ctx.clock.today(),
            until: None,
        };
        assert!(matches!(vouch(ctx, &desk.place, "acme", &new).await, Err(Error::NotFound)), "another’s member");
        let own = Vouched { email: desk.coordinator.email.clone(), ..new.clone() };
        assert!(matches!(vouch(ctx, &desk.place, "member-0", &own).await, Err(Error::Own)));
        let id = vouch(ctx, &desk.place, "member-0", &new).await.unwrap();
        assert_eq!(vouch(ctx, &desk.place, "member-0", &new).await.unwrap(), id, "twice is once");
        assert_eq!(page(db, of(&desk.place), &Sought::default(), (1, 25)).await.unwrap().total, 3);
        let looks = Place { invites: false, ..desk.place.clone() };
        assert!(matches!(revoke(ctx, &looks, id, &reason("No")).await, Err(Error::NotFound)));
        revoke(ctx, &desk.place, id, &reason("Left the company")).await.unwrap();
        assert!(matches!(revoke(ctx, &desk.place, id, &reason("Twice")).await, Err(Error::Revoked)));
        assert_eq!(desk.entries("mandate.revoked").await, 1);
        assert!(desk.signs("ola@member0.example", "member-0").await.is_err());
        let told = mail::newest(ctx, 1000).await.unwrap().into_iter().filter(|mail| mail.recipient == new.email);
        let told: BTreeSet<_> = told.map(|mail| mail.subject).collect();
        let subject = |key: &str| Lang::Es.ta(key, &[("organisation", "Member 0".into())]);
        assert_eq!(told, [RECORDED[0], TAKEN_BACK[0]].map(subject).into());

        let again = vouch(ctx, &desk.place, "member-0", &new).await.unwrap();
        assert_ne!(again, id, "what was taken back does not come to life again");
        let until = Some(ctx.clock.today() + Duration::days(9));
        assert_ne!(vouch(ctx, &desk.place, "member-0", &Vouched { until, ..new }).await.unwrap(), again, "with another last day");
        desk.signs("ola@member0.example", "member-0").await.unwrap();
        desk.is_clean().await;
    }
}

#[tokio::test]
async fn an_invitation_ends_with_the_last_mandate_of_who_was_to_answer_it() {
    for desk in Desk::each().await {
        let ctx = desk.ctx();
        desk.invites(&list(0..2)).await;
        let (secret, _) = desk.link("contact@member0.example").await;
        let contact = desk.person("contact@member0.example").await;
        let new = Vouched {
            name: reason(&contact.name),
            email: contact.email.clone(),
            lang: Lang::En,
            title: reason("Director"),
            document: reason("Resolution 9"),
            from: ctx.clock.today(),
            until: None,
        };
        let other = vouch(ctx, &desk.place, "member-0", &new).await.unwrap();
        let held = mandate::Entity::find().filter(mandate::COLUMN.person_id.eq(contact.person));
        let first = held.filter(mandate::COLUMN.id.ne(other)).one(ctx.db.read()).await.unwrap().unwrap().id;
        revoke(ctx, &desk.place, first, &reason("Another deed")).await.unwrap();
        assert_eq!(desk.answers().await, [(Answer::Invited, 2)].into(), "they may answer under the other");
        revoke(ctx, &desk.place, other, &reason("Left the company")).await.unwrap();
        assert_eq!(desk.answers().await, [(Answer::Invited, 1), (Answer::Lapsed, 1)].into());
        assert!(matches!(decline(ctx, &secret, &reason("In their name")).await, Err(Error::Over)));
        assert_eq!((desk.entries("signature.lapsed").await, desk.entries("signature.declined").await), (1, 0));
        ctx.clock.travel(Duration::days(7));
        assert_eq!(remind::ask(ctx, &desk.place).await.unwrap(), 1, "the other member alone");
        desk.is_clean().await;
    }
}

#[tokio::test]
async fn the_register_of_mandates_is_searched_and_sifted_by_where_they_stand() {
    for desk in Desk::each().await {
        let (ctx, db) = (desk.ctx(), desk.ctx().db.read());
        desk.invites(&list(0..30)).await;
        let today = ctx.clock.today();
        let new = |document: &str, from: i64, until: Option<i64>| Vouched {
            name: reason("Ola Norte_"),
            email: "ola@member0.example".parse().unwrap(),
            lang: Lang::Es,
            title: reason("Treasurer"),
            document: reason(document),
            from: today + Duration::days(from),
            until: until.map(|days| today + Duration::days(days)),
        };
        let taken = vouch(ctx, &desk.place, "member-0", &new("Resolution 9", 0, None)).await.unwrap();
        vouch(ctx, &desk.place, "member-0", &new("Resolution 10", 5, None)).await.unwrap();
        vouch(ctx, &desk.place, "member-0", &new("Resolution 11", -9, Some(-1))).await.unwrap();
        revoke(ctx, &desk.place, taken, &reason("Left the company")).await.unwrap();
        let found = async |state: Option<MandateState>, text: &str| {
            let sought = Sought { state: state.map(|state| (state, today)), text: text.to_owned() };
            page(db, of(&desk.place), &sought, (1, 25)).await.unwrap().total
        };
        assert_eq!(found(None, "").await, 33);
        for (state, n) in
            [(MandateState::Valid, 30), (MandateState::NotYet, 1), (MandateState::Expired, 1), (MandateState::Revoked, 1)]
        {
            assert_eq!(found(Some(state), " ").await, n, "{state}");
        }
        assert_eq!(
            (found(None, "MEMBER 0").await, found(None, "norte_").await, found(None, "contact@member7.").await),
            (4, 3, 1)
        );
        assert_eq!(found(None, "%").await, 0, "no wildcard");
        assert_eq!(found(Some(MandateState::Revoked), "Contact 7").await, 0);
        let token = open_session(ctx, ctx.db.write(), desk.coordinator.person).await.unwrap();
        let visit = async |query: &str| {
            let path = format!("/en{}/mandates{query}", desk.place.path());
            desk.stage.portal.visit(&format!("{COOKIE}={token}"), "GET", &path, "").await.2
        };
        let first = visit("?q=member&state=valid").await;
        assert!(first.contains("30 mandates") && first.contains("page=2") && first.contains("q=member"), "{first}");
        let revoked = visit("?state=revoked").await;
        assert!(revoked.contains("1 mandate") && revoked.contains("Ola Norte_") && !revoked.contains("Contact 7"), "{revoked}");
        assert!(visit("?q=nobody+of+this+name").await.contains("No mandate is found"));
    }
}

#[tokio::test]
async fn the_secretariat_vouches_for_whom_no_association_brought_in_and_neither_for_its_own_nor_for_itself() {
    for desk in Desk::each().await {
        let (ctx, db) = (desk.ctx(), desk.ctx().db.read());
        desk.invites(&list(0..1)).await;
        let (customs, of) = (desk.stage.actor("customs").await, (desk.stage.pact.as_str(), "customs"));
        assert!(place(db, desk.coordinator.person, of).await.unwrap().is_none(), "for the secretariat alone");
        let seat = place(db, customs.person, of).await.unwrap().unwrap();
        assert!(seat.invites && !seat.is_open());
        assert!(matches!(keep(ctx, &customs, &seat, &list(1..2)).await, Err(Error::NotFound)), "it brings nobody in");
        assert!(matches!(remind::ask(ctx, &seat).await, Err(Error::NotFound)));
        let new = |email: &str| Vouched {
            name: reason("Ola Norte"),
            email: email.parse().unwrap(),
            lang: Lang::Es,
            title: reason("Treasurer"),
            document: reason("Resolution 9"),
            from: ctx.clock.today() + Duration::DAY,
            until: Some(ctx.clock.today() + Duration::days(30)),
        };
        for other in ["customs", "member-0", "nobody"] {
            let refused = vouch(ctx, &seat, other, &new("ola@zenith.example")).await;
            assert!(matches!(refused, Err(Error::NotFound)), "{other}: {refused:?}");
        }
        let own = vouch(ctx, &seat, "zenith", &new("customs@example.org")).await;
        assert!(matches!(own, Err(Error::Own)), "{own:?}");
        let both = vouch(ctx, &seat, "watch", &new("zenith@example.org")).await;
        assert!(matches!(both, Err(Error::NotIndependent)), "{both:?}");
        let id = vouch(ctx, &seat, "zenith", &new("ola@zenith.example")).await.unwrap();
        assert_eq!(vouch(ctx, &seat, "zenith", &new("ola@zenith.example")).await.unwrap(), id, "twice is once");
        assert!(matches!(revoke(ctx, &desk.place, id, &reason("Not theirs")).await, Err(Error::NotFound)));

        let holder = desk.person("ola@zenith.example").await;
        let acme = desk.stage.actor("acme").await;
        for (who, attaches, opens) in
            [(&customs, true, true), (&holder, false, true), (&desk.coordinator, false, false), (&acme, false, false)]
        {
            let may = (vouch::may_attach(db, who.person, id).await.unwrap(), vouch::may_open(db, who.person, id).await.unwrap());
            assert_eq!(may, (attaches, opens), "{}", who.name);
        }
        let early = desk.signs("ola@zenith.example", "zenith").await;
        assert!(matches!(early, Err(crate::signatures::server::Error::May(SignRefusal::MandateNotYet))), "{early:?}");
        ctx.clock.travel(Duration::DAY);
        desk.signs("ola@zenith.example", "zenith").await.unwrap();
        assert!(!vouch::may_attach(db, customs.person, id).await.unwrap(), "what was signed under stays as it is");

        revoke(ctx, &seat, id, &reason("Left the company")).await.unwrap();
        assert!(matches!(revoke(ctx, &seat, id, &reason("Twice")).await, Err(Error::Revoked)));
        assert_eq!(desk.entries("mandate.revoked").await, 1);
        assert_eq!(vouching(db, customs.person).await.unwrap().len(), 1);
        assert!(vouching(db, desk.coordinator.person).await.unwrap().is_empty());
        assert!(unvouched(db, &seat).await.unwrap().is_empty(), "each of them has another one");
        desk.is_clean().await;
    }
}

#[tokio::test]
async fn pages_of_a_desk_are_for_its_people_and_those_behind_a_link_for_no_cache() {
    let desk = Desk::on(Portal::sqlite().await).await;
    let ctx = desk.ctx();
    let list = desk.invites(&list(0..1)).await;
    let (secret, _) = desk.link("contact@member0.example").await;
    let token = open_session(ctx, ctx.db.write(), desk.coordinator.person).await.unwrap();
    let visit = async |path: String, cookie: bool| {
        let mut request = HttpRequest::get(format!("/en{path}"));
        if cookie {
            request = request.header(header::COOKIE, format!("{COOKIE}={token}"));
        }
        let answer = desk.stage.portal.site().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let cache = answer.headers().get(header::CACHE_CONTROL).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
        (answer.status().as_u16(), cache)
    };
    let base = desk.place.path();
    for path in ["", "/upload", "/remind", "/mandates", "/vouch/member-0", "/invitations.csv"] {
        assert_eq!(visit(format!("{base}{path}"), true).await.0, 200, "{path}");
        assert_eq!(visit(format!("{base}{path}"), false).await.0, 303, "{path}");
    }
    assert_eq!(visit(format!("/desk/member-lists/{list}"), true).await.0, 200);
    assert_eq!(visit("/desk/members".to_owned(), true).await.0, 200);
    for path in ["", "/read", "/decline", "/wrong"] {
        let (status, cache) = visit(format!("/invitations/{secret}{path}"), false).await;
        assert_eq!((status, cache.as_str()), (200, "private, no-store"), "{path}");
        assert_eq!(visit(format!("/invitations/nothing{path}"), false).await.0, 404, "{path}");
    }
    let member = by_slug(ctx.db.read(), "member-0").await.unwrap().unwrap();
    assert_eq!(member.registry_number.as_deref(), Some("R-0"));
}

/// What a company writes down that asks to join.
fn asking(name: &str) -> crate::pacts::members::Member {
    let row = format!("{HEADER}{name},RUC-77,,UY,Nina Paz,nina@{}.example,Director,fr,Resolution 7\n", name.to_lowercase());
    crate::pacts::members::read(&row, crate::platform::testing::START.date(), &|_| true).0.remove(0)
}

impl Desk {
    async fn asks(&self, name: &str) -> String {
        joining::ask(self.ctx(), &self.place.pact, &self.place.association, &asking(name)).await.unwrap();
        let mails = mail::newest(self.ctx(), 1000).await.unwrap();
        let mail = mails.into_iter().find(|m| m.body.contains("/fr/join/") && m.body.contains(name)).unwrap();
        mail.body.split("/fr/join/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
    }

    async fn waiting(&self) -> Vec<crate::kernel::ids::JoinRequestId> {
        joining::waiting(self.ctx().db.read(), &self.place).await.unwrap().0.into_iter().map(|(row, _)| row.id).collect()
    }
}

#[tokio::test]
async fn who_asks_to_join_is_brought_in_by_the_association_once_the_address_is_confirmed() {
    for desk in Desk::each().await {
        let ctx = desk.ctx();
        let token = desk.asks("Zunino").await;
        assert!(desk.waiting().await.is_empty(), "not before the address is confirmed");
        assert!(matches!(joining::confirm(ctx, "made-up").await, Err(Error::NotFound)));
        for _ in 0..2 {
            joining::confirm(ctx, &token).await.unwrap();
        }
        let told = mail::newest(ctx, 100).await.unwrap();
        assert_eq!(told.iter().filter(|m| m.recipient == desk.coordinator.email && m.body.contains("/requests")).count(), 1);
        let id = desk.waiting().await[0];
        let looks = Place { invites: false, ..desk.place.clone() };
        assert!(matches!(joining::accept(ctx, &looks, id).await, Err(joining::NotIn::Error(_))));
        joining::accept(ctx, &desk.place, id).await.unwrap();
        assert!(matches!(joining::accept(ctx, &desk.place, id).await, Err(joining::NotIn::Error(Error::NotFound))));
        assert!(desk.waiting().await.is_empty() && joining::behind(ctx, ctx.db.read(), &token).await.unwrap().is_none());
        let (_, mails) = desk.link("nina@zunino.example").await;
        assert_eq!((mails, desk.entries("signature.invited").await), (1, 1));
        desk.signs("nina@zunino.example", "zunino").await.unwrap();
        desk.is_clean().await;
    }
}

#[tokio::test]
async fn a_no_goes_to_who_asked_with_its_reason_and_silence_ends() {
    for desk in Desk::each().await {
        let ctx = desk.ctx();
        let (no, silent, never) = (desk.asks("Zunino").await, desk.asks("Yerba").await, desk.asks("Xara").await);
        joining::confirm(ctx, &no).await.unwrap();
        ctx.clock.travel(Duration::SECOND); // of one second, none is before the other
        joining::confirm(ctx, &silent).await.unwrap();
        joining::refuse(ctx, &desk.place, desk.waiting().await[0], &reason("Not one of our members.")).await.unwrap();
        let of = async |to: &str| {
            mail::newest(ctx, 100)
                .await
                .unwrap()
                .into_iter()
                .filter(|m| m.recipient.as_str() == to)
                .map(|m| m.body)
                .collect::<Vec<_>>()
        };
        assert!(of("nina@zunino.example").await.iter().any(|body| body.contains("Not one of our members.")));
        ctx.clock.travel(joining::LINK_LIFE);
        desk.works().await;
        assert!(matches!(joining::confirm(ctx, &never).await, Err(Error::NotFound)));
        assert_eq!((of("nina@xara.example").await.len(), desk.waiting().await.len()), (1, 1));
        ctx.clock.travel(joining::ANSWER_LIFE);
        desk.works().await;
        assert_eq!((of("nina@yerba.example").await.len(), desk.waiting().await.len()), (2, 0));
    }
}

#[tokio::test]
async fn an_address_asks_five_times_a_day_and_nothing_tells() {
    for desk in Desk::each().await {
        for _ in 0..7 {
            desk.asks("Zunino").await;
        }
        let mails = mail::newest(desk.ctx(), 100).await.unwrap();
        assert_eq!(mails.iter().filter(|m| m.recipient.as_str() == "nina@zunino.example").count(), 5);
    }
}
