//! Mandates vouched for and taken back, and their register.

use super::*;
use crate::invitations::model::MandateState;
use crate::invitations::server::access::vouching;
use crate::invitations::server::register::{Sought, page, unvouched};
use crate::invitations::server::vouch::{self, Vouched, revoke, vouch};
use crate::signatures::server::entity::mandate;
use crate::signatures::server::mandates::{RECORDED, TAKEN_BACK};
use std::collections::BTreeSet;

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
