//! The end of pacts, on both databases.

use super::commands::{Adoption, Error, adopt, may, open, say, tick};
use super::entity::{bar, pact, party, term_act};
use super::queries::pact_by_slug;
use super::seats::seated;
use crate::audit::audit;
use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::{bond, obligation};
use crate::commitments::server::settle::END;
use crate::demo;
use crate::demo::cast::actor;
use crate::identity::server::actor::Actor;
use crate::identity::server::commands::register;
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::log::entry::By;
use crate::log::server::of_pact;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::queries::by_slug;
use crate::pacts::draft::tests::pact as document;
use crate::pacts::model::{PactKind, PactState, Texts};
use crate::pacts::procedure::Effect;
use crate::pacts::term::{Renewal, Said, Term};
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use crate::platform::testing::Portal;
use crate::sanctions::server::entity::case;
use crate::signatures::model::{AttestationKind, SignRefusal};
use crate::signatures::server::Error as SignError;
use crate::signatures::server::annul::annul;
use crate::signatures::server::annul::given::annul_given;
use crate::signatures::server::attest::prepare_attestation;
use crate::signatures::server::entity::signature;
use crate::signatures::server::prepare::Means;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set};
use std::str::FromStr as _;
use time::macros::date;
use time::{Date, Duration};

const AIRPORT: &str = "demo-airport-pact";
const MEMORANDUM: &str = "demo-cooperation-memorandum";

async fn row(ctx: &Ctx, slug: &str) -> pact::Model {
    pact_by_slug(ctx.db.read(), slug).await.unwrap().unwrap()
}

async fn kinds(ctx: &Ctx, slug: &str) -> Vec<String> {
    let mut rows = of_pact(ctx.db.read(), slug, 5).await.unwrap();
    rows.reverse();
    rows.into_iter().map(|row| row.kind).collect()
}

/// Goes to noon of a day, in one leap.
fn go_to(ctx: &Ctx, day: Date) {
    ctx.clock.travel(day.with_hms(12, 0, 0).unwrap().assume_utc() - ctx.clock.now());
}

/// A pact of a year that nobody needs to sign, in force today.
async fn in_force(ctx: &Ctx, renewal: Renewal) {
    let mut document = document();
    document.kind = PactKind::Memorandum;
    document.entry_into_force.signatures.clear();
    document.entry_into_force.not_before = None;
    document.term = Some(Term { months: 12, renewal, notice_months: 0, terminable_months: None });
    let tx = ctx.db.begin().await.unwrap();
    let by = || By::portal("operator");
    let adoption = Adoption { document, summary: Texts::default(), country: "UY".to_owned(), is_demo: false, calendar: None };
    adopt(ctx, &tx, by(), adoption).await.unwrap();
    open(ctx, &tx, by(), "a-pact").await.unwrap();
    tx.commit().await.unwrap();
    tick(ctx).await.unwrap();
}

async fn is_whole(ctx: &Ctx) {
    assert_eq!(audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap(), []);
}

#[tokio::test]
async fn a_term_is_announced_four_times_and_then_goes_on_where_nobody_gave_notice() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        in_force(ctx, Renewal::Tacit).await;
        assert_eq!(row(ctx, "a-pact").await.ends_on, Some(date!(2027 - 11 - 23)));
        for (day, announced) in [
            (date!(2027 - 08 - 24), None),
            (date!(2027 - 08 - 25), Some(90)),
            (date!(2027 - 10 - 24), Some(30)),
            (date!(2027 - 11 - 16), Some(7)),
            (date!(2027 - 11 - 23), Some(1)),
        ] {
            go_to(ctx, day);
            tick(ctx).await.unwrap();
            tick(ctx).await.unwrap();
            assert_eq!(row(ctx, "a-pact").await.announced, announced, "{day}");
        }
        assert_eq!(kinds(ctx, "a-pact").await.iter().filter(|kind| *kind == "pact.ending").count(), 4);
        go_to(ctx, date!(2027 - 11 - 24));
        tick(ctx).await.unwrap();
        let pact = row(ctx, "a-pact").await;
        assert_eq!((pact.state, pact.ends_on, pact.announced), (PactState::InForce, Some(date!(2028 - 11 - 23)), None));
        is_whole(ctx).await;
    }
}

#[tokio::test]
async fn a_portal_that_slept_for_years_makes_up_for_each_term() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        in_force(ctx, Renewal::Tacit).await;
        go_to(ctx, date!(2030 - 01 - 01));
        tick(ctx).await.unwrap();
        assert_eq!(row(ctx, "a-pact").await.ends_on, Some(date!(2030 - 11 - 23)));
        is_whole(ctx).await;
    }
}

#[tokio::test]
async fn a_pact_without_renewal_ends_with_its_term() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        in_force(ctx, Renewal::None).await;
        go_to(ctx, date!(2027 - 11 - 24));
        tick(ctx).await.unwrap();
        tick(ctx).await.unwrap();
        assert_eq!(row(ctx, "a-pact").await.state, PactState::Expired);
        assert_eq!(kinds(ctx, "a-pact").await.iter().filter(|kind| *kind == "pact.expired").count(), 1);
        is_whole(ctx).await;
    }
}

#[tokio::test]
async fn after_notice_a_pact_ends_and_what_was_not_due_is_lifted() {
    for portal in demo::each().await {
        let ctx = &portal.ctx;
        let pact = row(ctx, AIRPORT).await;
        let ends_on = pact.ends_on.unwrap();
        let rosa = actor(ctx, "customs-andina").await.unwrap();
        let chen = actor(ctx, "wei-electronics").await.unwrap();
        assert!(may(ctx, ctx.db.read(), &chen, &pact).await.unwrap().is_empty(), "only Customs and associations decide");
        let reason = || Some("Another text is being written.".parse().unwrap());
        let other = say(ctx, &rosa, (AIRPORT, "andina-freight-forwarders"), Said::Notice, reason()).await;
        assert!(matches!(other, Err(Error::NotNow)), "nobody speaks for others");
        say(ctx, &rosa, (AIRPORT, "customs-andina"), Said::Notice, reason()).await.unwrap();
        let again = say(ctx, &rosa, (AIRPORT, "customs-andina"), Said::Notice, reason()).await;
        assert!(matches!(again, Err(Error::NotNow)), "it is said once");
        let (status, page) = portal.get(&format!("/en/pacts/{AIRPORT}/term")).await;
        assert!(status == 200 && page.contains("Then it ends") && page.contains("Another text is being written."));

        let mails = mail::newest(ctx, 1000).await.unwrap().len();
        go_to(ctx, ends_on - Duration::DAY);
        tick(ctx).await.unwrap();
        assert!(mail::newest(ctx, 1000).await.unwrap().len() > mails, "everyone who reports is told");
        go_to(ctx, ends_on.next_day().unwrap().next_day().unwrap());
        tick(ctx).await.unwrap();
        assert_eq!(row(ctx, AIRPORT).await.state, PactState::Expired);
        let of = obligation::Entity::find().filter(obligation::COLUMN.pact_id.eq(pact.id));
        let lifted = of.clone().filter(obligation::COLUMN.waived_because.eq(END)).all(ctx.db.read()).await.unwrap();
        assert!(lifted.iter().all(|o| o.period_to > ends_on && o.state == ObligationState::Waived));
        let open = of.filter(obligation::COLUMN.state.eq(ObligationState::Upcoming)).all(ctx.db.read()).await.unwrap();
        assert!(open.iter().all(|o| o.period_to <= ends_on));
        let bonds = bond::Entity::find().inner_join(party::Entity).filter(party::COLUMN.pact_id.eq(pact.id));
        assert_eq!(bonds.filter(bond::COLUMN.ended_at.is_null()).count(ctx.db.read()).await.unwrap(), 0, "nothing more arises");
        is_whole(ctx).await;
    }
}

#[tokio::test]
async fn a_pact_that_goes_on_by_agreement_does_when_the_last_has_agreed() {
    for portal in demo::each().await {
        let ctx = &portal.ctx;
        let ends_on = row(ctx, MEMORANDUM).await.ends_on.unwrap();
        let hugo = actor(ctx, "customs-oriental").await.unwrap();
        let ines = actor(ctx, "oriental-logistics-chamber").await.unwrap();
        let early = say(ctx, &hugo, (MEMORANDUM, "customs-oriental"), Said::Agreed, None).await;
        assert!(matches!(early, Err(Error::NotNow)), "years before the end");
        // Their mandates run until the end of 2028; the term is moved near, as if it had begun before.
        let near = ctx.clock.today() + Duration::days(200);
        move_end(ctx, MEMORANDUM, near).await;
        assert!(!say(ctx, &hugo, (MEMORANDUM, "customs-oriental"), Said::Agreed, None).await.unwrap());
        assert_eq!(row(ctx, MEMORANDUM).await.ends_on, Some(near));
        assert!(say(ctx, &ines, (MEMORANDUM, "oriental-logistics-chamber"), Said::Agreed, None).await.unwrap());
        let renewed = row(ctx, MEMORANDUM).await.ends_on.unwrap();
        assert!(renewed > near && ends_on > near, "{renewed}");
    }
}

#[tokio::test]
async fn a_pact_that_is_ended_early_ends_after_its_notice() {
    for portal in demo::each().await {
        let ctx = &portal.ctx;
        let ines = actor(ctx, "oriental-logistics-chamber").await.unwrap();
        let reason = Some("The port has closed.".parse().unwrap());
        say(ctx, &ines, (MEMORANDUM, "oriental-logistics-chamber"), Said::Termination, reason).await.unwrap();
        let pact = row(ctx, MEMORANDUM).await;
        let day = pact.ends_on.unwrap();
        assert!(pact.terminating && (85..95).contains(&(day - ctx.clock.today()).whole_days()), "{day}");
        assert!(may(ctx, ctx.db.read(), &ines, &pact).await.unwrap().is_empty());
        go_to(ctx, day);
        tick(ctx).await.unwrap();
        assert_eq!(row(ctx, MEMORANDUM).await.state, PactState::InForce, "its last day is a day in force");
        go_to(ctx, day + Duration::days(2));
        tick(ctx).await.unwrap();
        assert_eq!(row(ctx, MEMORANDUM).await.state, PactState::Terminated);
        is_whole(ctx).await;
    }
}

#[tokio::test]
async fn what_was_said_of_the_end_under_a_false_mandate_is_annulled_and_counts_no_longer() {
    for portal in demo::each().await {
        let ctx = &portal.ctx;
        let why = || NonEmptyText::from_str("The minutes are false.").unwrap();
        let word = async |pact: &pact::Model| {
            let said = term_act::Entity::find().filter(term_act::COLUMN.pact_id.eq(pact.id));
            said.one(ctx.db.read()).await.unwrap().unwrap()
        };
        let (pact, lucia) = (row(ctx, AIRPORT).await, with_role(ctx, "lucia", "customs-andina").await);
        assert_eq!((word(&pact).await.said, word(&pact).await.annulled_seq), (Said::Notice, None));
        let page = format!("/en/pacts/{AIRPORT}/term");
        assert!(portal.get(&page).await.1.contains("Then it ends: notice"));
        // With the signature under the same mandate falls what was said.
        let importers = actor(ctx, "andina-importers").await.unwrap();
        let signed = signature::Entity::find().inner_join(party::Entity).filter(party::COLUMN.pact_id.eq(pact.id));
        let signed = signed.filter(signature::COLUMN.person_id.eq(importers.person)).one(ctx.db.read()).await.unwrap().unwrap();
        annul(ctx, &lucia, signed.id, &why()).await.unwrap();
        assert_eq!(word(&pact).await.annulled_by.as_deref(), Some("customs-andina"));
        let page = portal.get(&page).await.1;
        assert!(page.contains("Annulled on") && !page.contains("Then it ends"), "{page}");

        let ines = actor(ctx, "oriental-logistics-chamber").await.unwrap();
        let before = row(ctx, MEMORANDUM).await;
        say(ctx, &ines, (MEMORANDUM, "oriental-logistics-chamber"), Said::Termination, Some(why())).await.unwrap();
        assert!(row(ctx, MEMORANDUM).await.terminating);
        let said = word(&before).await;
        let refused = annul_given(ctx, &lucia, said.log_seq, &why()).await;
        assert!(refused.is_err(), "she runs another pact");
        let sofia = with_role(ctx, "sofia", "customs-oriental").await;
        annul_given(ctx, &sofia, said.log_seq, &why()).await.unwrap();
        let after = row(ctx, MEMORANDUM).await;
        assert_eq!((after.terminating, after.ends_on, after.announced), (false, before.ends_on, None));
        assert!(may(ctx, ctx.db.read(), &ines, &after).await.unwrap().is_empty(), "the mandate was taken back");
        is_whole(ctx).await;

        let ends_on = pact.ends_on.unwrap();
        go_to(ctx, ends_on + Duration::days(2));
        tick(ctx).await.unwrap();
        let pact = row(ctx, AIRPORT).await;
        assert!(pact.state == PactState::InForce && pact.ends_on.unwrap() > ends_on, "it goes on, as nobody gave notice");
    }
}

/// Somebody new in the secretariat of Customs.
async fn with_role(ctx: &Ctx, name: &str, customs: &str) -> Actor {
    let tx = ctx.db.begin().await.unwrap();
    let email: EmailAddress = format!("{name}@secretariat.example").parse().unwrap();
    let person = register(ctx, &tx, &email, name, Lang::En).await.unwrap();
    let organisation = by_slug(&tx, customs).await.unwrap().unwrap().id;
    join(ctx, &tx, person, organisation, MemberRole::Secretariat).await.unwrap();
    tx.commit().await.unwrap();
    Actor { person, name: name.to_owned(), email, lang: Lang::En, session: String::new() }
}

/// A case bars the seat of an organisation so, or bars it no more.
async fn bars(ctx: &Ctx, organisation: &str, effect: Effect) {
    let db = ctx.db.write();
    let seats = seated(db, row(ctx, MEMORANDUM).await.id).await.unwrap();
    let seat = seats.into_iter().find(|seat| seat.organisation.slug.as_str() == organisation).unwrap().party.id;
    bar::Entity::delete_many().filter(bar::COLUMN.party_id.eq(seat)).exec(db).await.unwrap();
    if effect != Effect::None {
        let case = case::Entity::find().one(db).await.unwrap().unwrap().id;
        bar::ActiveModel { party_id: Set(seat), case_id: Set(case), effect: Set(effect) }.insert(db).await.unwrap();
    }
}

#[tokio::test]
async fn who_is_suspended_or_excluded_attests_nothing_and_says_nothing_of_the_term() {
    for portal in demo::each().await {
        let ctx = &portal.ctx;
        let (customs, chamber) = ("customs-oriental", "oriental-logistics-chamber");
        let (hugo, ines) = (actor(ctx, customs).await.unwrap(), actor(ctx, chamber).await.unwrap());
        let ends = || say(ctx, &ines, (MEMORANDUM, chamber), Said::Termination, Some("The port has closed.".parse().unwrap()));
        let countersigns = async || {
            let (what, none) = ((AttestationKind::Countersignature, MEMORANDUM), (&[] as &[i64], Means::Code));
            match prepare_attestation(ctx, &hugo, what, none, Lang::En).await {
                Err(SignError::May(why)) => why,
                _ => panic!("nothing was chosen"),
            }
        };
        assert_eq!(countersigns().await, SignRefusal::Outdated, "it may, had it chosen something");
        for effect in [Effect::Suspended, Effect::Excluded] {
            bars(ctx, customs, effect).await;
            bars(ctx, chamber, effect).await;
            assert_eq!(countersigns().await, SignRefusal::Barred, "{effect}");
            assert!(matches!(ends().await, Err(Error::Barred)), "{effect}");
            let may = may(ctx, ctx.db.read(), &ines, &row(ctx, MEMORANDUM).await).await.unwrap();
            assert!(may.iter().all(|may| may.barred) && !may.is_empty(), "its page says why: {effect}");
        }
        bars(ctx, customs, Effect::None).await;
        move_end(ctx, MEMORANDUM, ctx.clock.today() + Duration::days(200)).await;
        let renewed = say(ctx, &hugo, (MEMORANDUM, customs), Said::Agreed, None).await.unwrap();
        assert!(renewed, "who is excluded is not waited for");
        bars(ctx, chamber, Effect::None).await;
        ends().await.unwrap();
        assert!(row(ctx, MEMORANDUM).await.terminating);
    }
}

async fn move_end(ctx: &Ctx, slug: &str, day: Date) {
    pact::Entity::update_many()
        .col_expr(pact::Column::EndsOn, sea_orm::sea_query::Expr::value(Some(day)))
        .filter(pact::COLUMN.slug.eq(slug))
        .exec(ctx.db.write())
        .await
        .unwrap();
}
