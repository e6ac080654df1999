//! The monitor cannot be muted: nobody but the monitor publishes, changes or takes down what it publishes, and nothing that
//! anybody else can do to its seat, its term, its signature or its people keeps it from publishing.

use super::*;
use crate::commitments::model::StandingStatus;
use crate::commitments::server::settle::waive;
use crate::commitments::server::standing::{Step, depart};
use crate::commitments::server::tests::{mandate, organisation as registered};
use crate::identity::server::commands::register;
use crate::identity::server::entity::person;
use crate::kernel::text::NonEmptyText;
use crate::log::entry::By;
use crate::monitoring::server::Error;
use crate::monitoring::server::appoint::{NewTerm, appoint};
use crate::monitoring::server::conclude::publish as publish_finding;
use crate::monitoring::server::office::publication;
use crate::monitoring::server::publish::retract;
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::commands::join;
use crate::organisations::server::queries::by_slug;
use crate::pacts::members::RowProblemKind;
use crate::pacts::model::PartyRole;
use crate::pacts::server::commands::{Error as PactError, seat};
use crate::pacts::server::invite::{InviteError, invite};
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::server::seats::seated;
use crate::platform::testing::Portal;
use crate::signatures::server::entity::signature;
use crate::signatures::server::mandates::record;
use crate::signatures::server::withdraw::withdraw;
use sea_orm::{ColumnTrait as _, QueryFilter as _};
use time::macros::date;

fn why() -> NonEmptyText {
    "We would rather not.".parse().unwrap()
}

/// Tries all that one could do to somebody else's publication and draft.
async fn tries_all(stage: &Stage, actor: &Actor, published: &str, drafted: PublicationId) {
    let (ctx, pact) = (stage.ctx(), stage.pact.as_str());
    let who = actor.email.as_str();
    assert!(matches!(stage.writes(actor).await, Err(Error::NotFound)), "{who} writes");
    let edited = save(ctx, actor, pact, Some(drafted), Typed::default()).await;
    assert!(matches!(edited, Err(Error::NotFound)), "{who} edits");
    assert!(matches!(publish(ctx, actor, pact, drafted).await, Err(Error::NotFound)), "{who} publishes");
    assert!(matches!(retract(ctx, actor, pact, published, why()).await, Err(Error::NotFound)), "{who} retracts");
}

#[tokio::test]
async fn no_role_in_any_organisation_but_the_monitors_own_touches_what_the_monitor_publishes() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (ctx, watch) = (stage.ctx(), stage.actor("watch").await);
        let first = stage.writes(&watch).await.unwrap();
        let name = publish(ctx, &watch, &stage.pact, first).await.unwrap();
        let drafted = stage.writes(&watch).await.unwrap();
        let pact = pact_by_slug(ctx.db.read(), &stage.pact).await.unwrap().unwrap();
        let parties = seated(ctx.db.read(), pact.id).await.unwrap();
        let outsider = {
            let tx = ctx.db.begin().await.unwrap();
            let id = registered(ctx, &tx, "elsewhere", OrganisationKind::Monitor).await;
            tx.commit().await.unwrap();
            id
        };
        let organisations = parties.iter().map(|s| (s.organisation.slug.to_string(), s.organisation.id));
        for (slug, organisation) in organisations.chain([("elsewhere".to_owned(), outsider)]) {
            for role in MemberRole::ALL.iter().filter(|role| (slug.as_str(), **role) != ("watch", MemberRole::Monitor)) {
                let tx = ctx.db.begin().await.unwrap();
                let email = format!("{role}@{slug}.example.org").parse().unwrap();
                let person = register(ctx, &tx, &email, "Somebody", Lang::En).await.unwrap();
                join(ctx, &tx, person, organisation, *role).await.unwrap();
                record(ctx, &tx, mandate(person, organisation)).await.unwrap();
                tx.commit().await.unwrap();
                let actor = Actor { person, name: String::new(), email, lang: Lang::En, session: String::new() };
                tries_all(&stage, &actor, name.as_str(), drafted).await;
            }
        }
        let path = format!("/en/pacts/{}/monitor", stage.pact);
        for who in ["", "acme", "brokers", "customs"] {
            let refused = if who.is_empty() { 303 } else { 404 };
            for page in ["new", &format!("drafts/{drafted}"), &format!("drafts/{drafted}/preview"), &format!("{name}/retract")] {
                assert_eq!(stage.asks(who, &format!("{path}/{page}"), None).await.0, refused, "{who} {page}");
                let form = "step=act&reason=No&title.en=X&body.en=X&period_from=2026-01-01&period_to=2026-02-01";
                assert_eq!(stage.asks(who, &format!("{path}/{page}"), Some(form)).await.0, refused, "{who} {page}");
            }
            assert_eq!(stage.asks(who, &format!("{path}/{name}"), None).await.0, 200, "{who} reads it");
        }
        publish(ctx, &watch, &stage.pact, drafted).await.unwrap();
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn nobody_of_the_demonstrations_cast_but_its_monitor_takes_its_publication_down() {
    let portal = crate::demo::sqlite().await;
    let (db, slug) = (portal.ctx.db.read(), "demo-airport-pact");
    let published = publication::Entity::find().one(db).await.unwrap().unwrap();
    for p in person::Entity::find().all(db).await.unwrap() {
        let is_monitor = p.email.as_str() == "grace.otieno@demo.example";
        let actor = Actor { person: p.id, name: p.name, email: p.email, lang: p.lang, session: String::new() };
        let done = retract(&portal.ctx, &actor, slug, published.slug.as_str(), why()).await;
        assert_eq!(done.is_ok(), is_monitor, "{}", actor.email);
    }
}

#[tokio::test]
async fn neither_withdrawals_nor_waivers_nor_terms_nor_standing_keep_the_monitor_from_publishing() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        stage.signs("watch").await;
        let (ctx, watch) = (stage.ctx(), stage.actor("watch").await);
        let (id, seen) = stage.reported().await;
        draft(ctx, &watch, id, seen, lower()).await.unwrap();
        // Who runs the pact records a term that is over.
        let over = NewTerm { since: date!(2020 - 01 - 01), until: date!(2020 - 12 - 31), appointed: why() };
        appoint(ctx, &stage.actor("customs").await, &stage.pact, over).await.unwrap();
        // The others lift what the monitor owes, if they could, and withdraw their own signatures; the monitor's they cannot.
        let signatures = signature::Entity::find().all(ctx.db.read()).await.unwrap();
        for slug in ["customs", "brokers", "acme"] {
            let actor = stage.actor(slug).await;
            let owed = stage.obligations("watch").await[0].id;
            assert!(waive(ctx, &actor, owed, why()).await.is_err(), "{slug}");
            for s in &signatures {
                let own = by_slug(ctx.db.read(), slug).await.unwrap().unwrap().id == s.organisation_id;
                assert_eq!(withdraw(ctx, &actor, s.id, &why()).await.is_ok(), own, "{slug}");
            }
        }
        // The monitor's own signature is withdrawn, and it is excluded by decision.
        let own = signatures.iter().find(|s| by_the(s, &watch)).unwrap();
        withdraw(ctx, &watch, own.id, &why()).await.unwrap();
        let tx = ctx.db.begin().await.unwrap();
        let step = Step { status: StandingStatus::Excluded, reason: "Decision 1", obligation: None };
        depart(ctx, &tx, By::portal("operator"), own.party_id, step).await.unwrap();
        tx.commit().await.unwrap();
        stage.passes(15).await;
        publish_finding(ctx, &watch, id).await.unwrap();
        let drafted = stage.writes(&watch).await.unwrap();
        let name = publish(ctx, &watch, &stage.pact, drafted).await.unwrap();
        assert_eq!(stage.asks("", &format!("/en/pacts/{}/monitor/{name}", stage.pact), None).await.0, 200);
        stage.is_clean().await;
    }
}

fn by_the(signature: &signature::Model, actor: &Actor) -> bool {
    signature.person_id == actor.person
}

#[tokio::test]
async fn nobody_makes_the_monitor_a_party_to_mute_it() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (ctx, watch) = (stage.ctx(), stage.actor("watch").await);
        // An association puts the monitor's person on its list of members.
        let header = "slug,name,country,contact_name,contact_email,contact_title,language,mandate_document";
        let row = "trap,Trap,UY,Watch,watch@example.org,Director,en,Letter";
        let trapped = invite(ctx, &stage.pact, "brokers", &format!("{header}\n{row}\n"), false).await;
        let Err(InviteError::Rows(rows)) = trapped else { panic!("{trapped:?}") };
        assert_eq!(rows[0].kind, RowProblemKind::Refused("pacts-refused-not-independent".to_owned()));
        // An organisation in which the monitor's person has a part is given a seat.
        let tx = ctx.db.begin().await.unwrap();
        let club = registered(ctx, &tx, "club", OrganisationKind::Company).await;
        join(ctx, &tx, watch.person, club, MemberRole::Representative).await.unwrap();
        let seated = seat(ctx, &tx, By::portal("operator"), (&stage.pact, "club", PartyRole::Member)).await;
        assert!(matches!(seated, Err(PactError::NotIndependent)));
        tx.commit().await.unwrap();
        let drafted = stage.writes(&watch).await.unwrap();
        publish(ctx, &watch, &stage.pact, drafted).await.unwrap();
        let monitors = signature::Entity::find().filter(signature::COLUMN.person_id.eq(watch.person));
        assert!(monitors.all(ctx.db.read()).await.unwrap().is_empty());
        stage.is_clean().await;
    }
}
