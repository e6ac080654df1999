//! Pacts through their commands, on both databases.

use super::commands::{Adoption, Error, adopt, open, seat, tick};
use super::entity::{commitment, pact, version};
use super::invite::{InviteError, invite};
use super::queries::{commitments_of, newest_version, pact_by_slug};
use crate::identity::server::entity::person;
use crate::kernel::ids::PactId;
use crate::log::entry::{By, Entry};
use crate::log::server::of_pact;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::commands::{self as organisations, NewOrganisation, register};
use crate::pacts::draft::tests::pact as integrity_pact;
use crate::pacts::members::RowProblemKind;
use crate::pacts::model::{PactKind, PactState, PartyRole, Texts};
use crate::pacts::version::{Document, digest};
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use crate::platform::testing::Portal;
use sea_orm::{EntityTrait as _, PaginatorTrait as _};
use time::Duration;
use time::macros::date;

const SLUG: &str = "a-pact";

fn operator() -> By {
    By::portal("operator")
}

/// A pact that opens without a monitor.
fn document() -> Document {
    Document { kind: PactKind::Memorandum, ..integrity_pact() }
}

fn adoption(document: Document) -> Adoption {
    Adoption { document, summary: Texts::default(), country: "UY".to_owned(), is_demo: false, calendar: None }
}

async fn adopted(ctx: &Ctx, document: Document) -> Result<(PactId, bool), Error> {
    let tx = ctx.db.begin().await.unwrap();
    let done = adopt(ctx, &tx, operator(), adoption(document)).await?;
    tx.commit().await.unwrap();
    Ok(done)
}

async fn opened(ctx: &Ctx) {
    let tx = ctx.db.begin().await.unwrap();
    open(ctx, &tx, operator(), SLUG).await.unwrap();
    tx.commit().await.unwrap();
}

async fn registered(ctx: &Ctx, slug: &str, kind: OrganisationKind) -> Result<(), organisations::Error> {
    let new = NewOrganisation {
        slug: slug.parse().unwrap(),
        kind,
        name: slug.to_owned(),
        country: "UY".to_owned(),
        registry_number: None,
        lei: None,
        is_demo: false,
    };
    let tx = ctx.db.begin().await.unwrap();
    register(ctx, &tx, operator(), new).await?;
    tx.commit().await.unwrap();
    Ok(())
}

async fn seated(ctx: &Ctx, pact: &str, organisation: &str, role: PartyRole) -> Result<(), Error> {
    let tx = ctx.db.begin().await.unwrap();
    seat(ctx, &tx, operator(), (pact, organisation, role)).await?;
    tx.commit().await.unwrap();
    Ok(())
}

/// The kinds of a pact's entries, in their order.
async fn kinds(ctx: &Ctx) -> Vec<String> {
    let mut rows = of_pact(ctx.db.read(), SLUG, 1000).await.unwrap();
    rows.reverse();
    rows.into_iter().map(|row| row.kind).collect()
}

async fn state(ctx: &Ctx) -> PactState {
    pact_by_slug(ctx.db.read(), SLUG).await.unwrap().unwrap().state
}

#[tokio::test]
async fn adopting_freezes_a_version_and_lays_its_commitments_out() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let (id, is_new) = adopted(ctx, document()).await.unwrap();
        assert!(is_new);
        let version = newest_version(ctx.db.read(), id).await.unwrap().unwrap();
        assert_eq!(version.digest, digest(&document().canonical().unwrap()));
        assert_eq!(commitments_of(ctx.db.read(), version.id).await.unwrap().len(), 12);
        assert_eq!(kinds(ctx).await, ["pact.adopted", "version.adopted"]);
        let last = of_pact(ctx.db.read(), SLUG, 1).await.unwrap().remove(0);
        let Ok(Entry::Act(act)) = Entry::parse(&last.entry) else { panic!("the entry is an act") };
        assert_eq!(act.data["digest"], version.digest.as_str());
    }
}

#[tokio::test]
async fn the_same_pact_again_is_nothing_new_and_another_text_under_its_slug_is_refused() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let (id, _) = adopted(ctx, document()).await.unwrap();
        assert_eq!(adopted(ctx, document()).await.unwrap(), (id, false));
        let mut other = document();
        other.texts.get_mut("en").unwrap().preamble.push('!');
        assert!(matches!(adopted(ctx, other).await, Err(Error::OtherContent)));
        assert_eq!(kinds(ctx).await.len(), 2);
        assert_eq!(pact::Entity::find().count(ctx.db.read()).await.unwrap(), 1);
        assert_eq!(commitment::Entity::find().count(ctx.db.read()).await.unwrap(), 12);
    }
}

#[tokio::test]
async fn a_pact_is_opened_once() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let tx = ctx.db.begin().await.unwrap();
        assert!(matches!(open(ctx, &tx, operator(), SLUG).await, Err(Error::NoPact)));
        drop(tx);
        adopted(ctx, document()).await.unwrap();
        opened(ctx).await;
        opened(ctx).await;
        assert_eq!(state(ctx).await, PactState::Open);
        assert_eq!(kinds(ctx).await, ["pact.adopted", "version.adopted", "pact.opened"]);
    }
}

#[tokio::test]
async fn what_changed_between_two_frozen_texts_is_shown_article_by_article() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let (pact, _) = adopted(ctx, document()).await.unwrap();
        let mut second = document();
        second.number = 2;
        second.texts.get_mut("en").unwrap().articles[0].paragraphs[0].text.push_str(" And **gifts**.");
        let (canonical, at) = (second.canonical().unwrap(), ctx.clock.now());
        let row = version::Model {
            id: ctx.random.id(at),
            pact_id: pact,
            number: 2,
            digest: digest(&canonical),
            canonical,
            adopted_at: at,
            log_seq: 1,
            changed_seq: 1,
            amends: Some(1),
            resign_by: None,
            effective_at: None,
            announced: None,
        };
        version::Entity::insert(version::ActiveModel::from(row)).exec_without_returning(ctx.db.write()).await.unwrap();
        let (_, page) = portal.get("/en/pacts/a-pact/text").await;
        assert!(page.contains("version=2&amp;compare=1"), "the way to it");
        let (status, page) = portal.get("/en/pacts/a-pact/text?version=2&compare=1").await;
        let compared = page.split("class=\"compared\"").nth(1).unwrap().split("</main>").next().unwrap();
        assert!(status == 200 && compared.contains("<ins>") && compared.contains("And **gifts**."), "{page}");
        assert_eq!((compared.matches("<section>").count(), compared.matches("<details>").count()), (1, 14));
        assert_eq!(portal.get("/en/pacts/a-pact/text?version=2&compare=3").await.0, 404);
    }
}

#[tokio::test]
async fn an_integrity_pact_opens_when_its_monitor_has_its_seat() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        adopted(ctx, integrity_pact()).await.unwrap();
        let tx = ctx.db.begin().await.unwrap();
        assert!(matches!(open(ctx, &tx, operator(), SLUG).await, Err(Error::NoMonitor)));
        drop(tx);
        registered(ctx, "watch", OrganisationKind::Monitor).await.unwrap();
        seated(ctx, SLUG, "watch", PartyRole::Monitor).await.unwrap();
        opened(ctx).await;
        assert_eq!(state(ctx).await, PactState::Open);
    }
}

#[tokio::test]
async fn a_seat_is_given_once_and_each_reason_against_it_is_told() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        adopted(ctx, document()).await.unwrap();
        registered(ctx, "chamber", OrganisationKind::Association).await.unwrap();
        registered(ctx, "watch", OrganisationKind::Monitor).await.unwrap();
        seated(ctx, SLUG, "chamber", PartyRole::Association).await.unwrap();
        seated(ctx, SLUG, "chamber", PartyRole::Association).await.unwrap();
        assert!(matches!(seated(ctx, SLUG, "chamber", PartyRole::Observer).await, Err(Error::OtherSeat)));
        assert!(matches!(seated(ctx, "other", "watch", PartyRole::Monitor).await, Err(Error::NoPact)));
        assert!(matches!(seated(ctx, SLUG, "nobody", PartyRole::Member).await, Err(Error::NoOrganisation)));
        assert!(matches!(seated(ctx, SLUG, "watch", PartyRole::Member).await, Err(Error::WrongKind)));
        seated(ctx, SLUG, "watch", PartyRole::Monitor).await.unwrap();
        assert_eq!(kinds(ctx).await, ["pact.adopted", "version.adopted", "party.seated", "party.seated"]);
    }
}

#[tokio::test]
async fn a_role_that_the_text_does_not_know_has_no_seat() {
    let portal = Portal::sqlite().await;
    let mut without = document();
    without.parties.retain(|p| p.role.as_str() != "monitor");
    adopted(&portal.ctx, without).await.unwrap();
    registered(&portal.ctx, "watch", OrganisationKind::Monitor).await.unwrap();
    assert!(matches!(seated(&portal.ctx, SLUG, "watch", PartyRole::Monitor).await, Err(Error::NoRole)));
    seated(&portal.ctx, SLUG, "watch", PartyRole::Observer).await.unwrap();
}

#[tokio::test]
async fn an_organisation_is_registered_once_under_its_slug() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        registered(ctx, "chamber", OrganisationKind::Association).await.unwrap();
        registered(ctx, "chamber", OrganisationKind::Association).await.unwrap();
        let other = registered(ctx, "chamber", OrganisationKind::Company).await;
        assert!(matches!(other, Err(organisations::Error::Taken)));
    }
}

#[tokio::test]
async fn an_identifier_belongs_to_one_organisation() {
    const LEI: &str = "506700GE1G29325QX363";
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let new = |slug: &str, number: Option<&str>, lei: Option<&str>, country: &str| NewOrganisation {
            slug: slug.parse().unwrap(),
            kind: OrganisationKind::CivilSociety,
            name: slug.to_owned(),
            country: country.to_owned(),
            registry_number: number.map(str::to_owned),
            lei: lei.map(str::to_owned),
            is_demo: false,
        };
        let registers = async |new: NewOrganisation| {
            let tx = ctx.db.begin().await.unwrap();
            register(ctx, &tx, operator(), new).await?;
            tx.commit().await.unwrap();
            Ok::<(), organisations::Error>(())
        };
        for _ in 0..2 {
            registers(new("first", Some("77"), Some(LEI), "UY")).await.unwrap();
        }
        let lei = registers(new("second", None, Some(LEI), "PE")).await;
        assert!(matches!(lei, Err(organisations::Error::LeiHeld)));
        let number = registers(new("second", Some("77"), None, "UY")).await;
        assert!(matches!(number, Err(organisations::Error::NumberHeld)));
        registers(new("second", Some("77"), None, "PE")).await.unwrap();
        registers(new("third", None, None, "UY")).await.unwrap();
    }
}

#[tokio::test]
async fn a_pact_whose_rule_is_met_enters_into_force_when_its_day_comes() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let mut dated = document();
        dated.entry_into_force.signatures.clear();
        dated.entry_into_force.not_before = Some(date!(2026 - 11 - 26));
        adopted(ctx, dated).await.unwrap();
        tick(ctx).await.unwrap();
        assert_eq!(state(ctx).await, PactState::Adopted, "it must be opened first");
        opened(ctx).await;
        ctx.clock.travel(Duration::DAY);
        tick(ctx).await.unwrap();
        assert_eq!(state(ctx).await, PactState::Open);
        ctx.clock.travel(Duration::DAY);
        tick(ctx).await.unwrap();
        tick(ctx).await.unwrap();
        assert_eq!(state(ctx).await, PactState::InForce);
        assert_eq!(kinds(ctx).await.iter().filter(|k| *k == "pact.entered_into_force").count(), 1);
    }
}

#[tokio::test]
async fn a_pact_that_lacks_a_signature_stays_open() {
    for portal in Portal::each().await {
        let mut dated = document();
        dated.entry_into_force.not_before = None;
        adopted(&portal.ctx, dated).await.unwrap();
        opened(&portal.ctx).await;
        tick(&portal.ctx).await.unwrap();
        assert_eq!(state(&portal.ctx).await, PactState::Open);
    }
}

const HEADER: &str =
    "slug,name,registry_number,country,contact_name,contact_email,contact_title,language,mandate_document,mandate_until\n";

async fn with_chamber(ctx: &Ctx) {
    adopted(ctx, document()).await.unwrap();
    opened(ctx).await;
    registered(ctx, "chamber", OrganisationKind::Association).await.unwrap();
    registered(ctx, "taken", OrganisationKind::Monitor).await.unwrap();
    seated(ctx, SLUG, "chamber", PartyRole::Association).await.unwrap();
}

#[tokio::test]
async fn members_on_a_good_list_are_registered_seated_and_invited_once() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        with_chamber(ctx).await;
        let list = format!("{HEADER}sur,Línea Sur,77,UY,Eva Ruiz,eva@sur.example,Directora,es,Poder 3/2026,2027-12-31\n");
        let done = invite(ctx, SLUG, "chamber", &list, false).await.unwrap();
        assert_eq!((done.new, done.known), (1, 0));
        let again = invite(ctx, SLUG, "chamber", &list, false).await.unwrap();
        assert_eq!((again.new, again.known), (0, 1));
        let mails = mail::newest(ctx, 10).await.unwrap();
        assert_eq!(mails.len(), 1);
        assert!(mails[0].body.contains("/es/invitations/") && mails[0].body.contains("Eva Ruiz"));
        assert_eq!(kinds(ctx).await.iter().filter(|k| *k == "party.seated").count(), 2);
    }
}

#[tokio::test]
async fn one_bad_row_keeps_the_whole_list_out_unless_bad_rows_are_skipped() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        with_chamber(ctx).await;
        let list = format!(
            "{HEADER}sur,Sur,,UY,Eva,eva@sur.example,D,es,Poder,\ntaken,Taken,,UY,Max,max@taken.example,D,en,Poder,\n,Norte,,UY,Ola,no address,D,en,Poder,\n"
        );
        let before = kinds(ctx).await;
        let Err(InviteError::Rows(problems)) = invite(ctx, SLUG, "chamber", &list, false).await else { panic!("it is refused") };
        assert_eq!(problems.iter().map(|p| p.line).collect::<Vec<_>>(), [3, 4]);
        assert_eq!(problems[0].kind, RowProblemKind::Refused("organisations-refused-taken".to_owned()));
        assert_eq!(kinds(ctx).await, before);
        assert_eq!(person::Entity::find().count(ctx.db.read()).await.unwrap(), 0);
        let done = invite(ctx, SLUG, "chamber", &list, true).await.unwrap();
        assert_eq!((done.new, done.skipped.len()), (1, 2));
        assert_eq!(person::Entity::find().count(ctx.db.read()).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn a_long_list_goes_in_by_parts_and_again_brings_in_who_is_missing() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        with_chamber(ctx).await;
        let rows = |of: std::ops::Range<u32>| {
            of.map(|n| format!("m{n},Member {n},,UY,Eva {n},eva@m{n}.example,D,es,Poder,\n")).collect::<String>()
        };
        let bad = format!("{HEADER}{}taken,Taken,,UY,Max,max@taken.example,D,en,Poder,\n", rows(0..60));
        let before = kinds(ctx).await;
        let Err(InviteError::Rows(problems)) = invite(ctx, SLUG, "chamber", &bad, false).await else { panic!("it is refused") };
        assert_eq!(problems.iter().map(|p| p.line).collect::<Vec<_>>(), [62]);
        assert_eq!(kinds(ctx).await, before, "the last row keeps the first ones out");
        let some = invite(ctx, SLUG, "chamber", &format!("{HEADER}{}", rows(0..40)), false).await.unwrap();
        assert_eq!((some.new, some.known), (40, 0));
        let all = invite(ctx, SLUG, "chamber", &bad, true).await.unwrap();
        assert_eq!((all.new, all.known, all.skipped.len()), (20, 40, 1));
        assert_eq!(person::Entity::find().count(ctx.db.read()).await.unwrap(), 60);
    }
}

#[tokio::test]
async fn only_an_association_with_a_seat_brings_members_in() {
    let portal = Portal::sqlite().await;
    with_chamber(&portal.ctx).await;
    let refused = invite(&portal.ctx, SLUG, "taken", HEADER, false).await;
    assert!(matches!(refused, Err(InviteError::Pact(Error::NotAssociation))));
    assert!(matches!(invite(&portal.ctx, SLUG, "nobody", HEADER, false).await, Err(InviteError::Pact(Error::NoOrganisation))));
    assert!(matches!(invite(&portal.ctx, "nothing", "chamber", HEADER, false).await, Err(InviteError::Pact(Error::NoPact))));
}
