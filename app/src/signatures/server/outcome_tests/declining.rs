//! Declined: by who may sign for a seat, invited or not; what the register says, who is told, and that a signature is possible later.

use super::*;
use crate::identity::server::entity::person;
use crate::invitations::server::entity::invitation;
use crate::invitations::server::send::{Invited, send};
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::commands::tick;
use crate::pacts::server::entity::party;
use crate::pacts::server::seats::seated;
use crate::platform::mail;
use crate::signatures::server::decline::{decline, declining};

impl Stage {
    async fn declines(&self, name: &str, organisation: &str, why: &str) -> Result<(), Error> {
        decline(self.ctx(), self.actor(name), (&self.pact, organisation), &reason(why)).await
    }

    async fn seat_of(&self, organisation: &str) -> party::Model {
        let (db, today) = (self.ctx().db.read(), self.ctx().clock.today());
        let found = declining(db, (&self.pact, organisation), self.actor("lucia").person, today).await.unwrap().unwrap();
        found.party
    }

    /// The lines of the register that stand there.
    async fn stands(&self, state: &str) -> String {
        self.visit("lucia", "GET", &format!("/en/pacts/{}/signatories?state={state}", self.pact), "").await.2
    }

    /// How many mails somebody got whose body holds this.
    async fn told(&self, name: &str, words: &str) -> usize {
        let mails = mail::newest(self.ctx(), 100).await.unwrap();
        let to = format!("{name}@{}.example", self.people[name].2);
        mails.iter().filter(|mail| mail.recipient.as_str() == to && mail.body.contains(words)).count()
    }

    /// The chamber invites an organisation by whom this person signs.
    async fn invites(&self, name: &str) {
        let (ctx, slug) = (self.ctx(), self.people[name].2);
        let tx = ctx.db.begin().await.unwrap();
        let pact = pact_by_slug(&tx, &self.pact).await.unwrap().unwrap();
        let association = by_slug(&tx, "chamber").await.unwrap().unwrap();
        let organisation = by_slug(&tx, slug).await.unwrap().unwrap();
        let seat = party::Entity::find()
            .filter(party::COLUMN.pact_id.eq(pact.id))
            .filter(party::COLUMN.organisation_id.eq(organisation.id))
            .one(&tx)
            .await
            .unwrap()
            .unwrap();
        let contact = person::Entity::find_by_id(self.actor(name).person).one(&tx).await.unwrap().unwrap();
        let invited = Invited {
            organisation: organisation.id,
            slug,
            name: &organisation.name,
            party: seat.id,
            person: contact.id,
            contact: &contact.name,
            email: &contact.email,
            lang: Lang::En,
        };
        send(ctx, &tx, (&pact, &association), &invited).await.unwrap();
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn who_may_sign_for_a_seat_declines_in_public_once_and_may_sign_later() {
    for stage in Stage::each("{}").await {
        for stranger in ["olga", "ana", "lucia"] {
            let refused = stage.declines(stranger, "chamber", "Not mine to say.").await;
            assert_eq!(refusal(refused), Some(SignRefusal::NoMandate), "{stranger}");
        }
        let nowhere = stage.declines("elena", "nobody", "No such seat.").await;
        assert!(matches!(nowhere, Err(Error::NotFound)), "{nowhere:?}");
        for (name, organisation) in [("elena", "chamber"), ("rosa", "customs"), ("elena", "chamber")] {
            stage.declines(name, organisation, "The text binds us to too little.").await.unwrap();
        }
        assert_eq!(stage.entries("signature.declined").await, 2, "the same again is nothing new");
        assert_eq!(stage.told("lucia", "The text binds us to too little.").await, 2, "the secretariat, of each");
        let register = stage.stands("declined").await;
        assert!(register.contains("The chamber") && register.contains("The customs"), "{register}");
        assert!(register.contains("The text binds us to too little."), "{register}");
        assert!(!register.contains("The importers"), "{register}");
        stage.is_clean().await;
        let pact = stage.seat_of("chamber").await.pact_id;
        stage.portal.heard();
        let declined = seated(stage.ctx().db.read(), pact).await.unwrap().iter().filter(|seat| seat.declined().is_some()).count();
        let asked = stage.portal.heard().iter().filter(|asked| asked.sql.contains("invitations")).count();
        assert_eq!((declined, asked), (2, 2), "what has ended, and what was asked last of all who declined");
        let own = stage.visit("elena", "GET", "/en/organisations/chamber", "").await.2;
        assert!(own.contains(">Declined</span>") && !own.contains(">Invited</span>"), "{own}");
        stage.signs("elena").await;
        assert!(!stage.stands("declined").await.contains("The chamber"));
        assert!(stage.stands("signed").await.contains("The chamber"));
        assert!(stage.seat_of("chamber").await.declined_seq.is_some(), "that it declined stays on record");
        let signed = stage.declines("elena", "chamber", "Too late.").await;
        assert_eq!(refusal(signed), Some(SignRefusal::NothingToDecline));
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn an_open_invitation_ends_with_it_and_a_later_one_asks_anew() {
    for stage in Stage::each("{}").await {
        stage.invites("ana").await;
        for _ in 0..2 {
            stage.declines("ana", "andes", "Our board wants another text.").await.unwrap();
        }
        let ended = invitation::Entity::find().one(stage.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!(ended.reason.as_deref(), Some("Our board wants another text."));
        assert!(stage.seat_of("andes").await.declined_seq.is_none(), "the invitation says it");
        assert_eq!(stage.told("olga", "Our board wants another text.").await, 1, "the association that invited");
        assert_eq!(stage.told("lucia", "Our board wants another text.").await, 0);
        stage.declines("bo", "boreal", "We trade no more.").await.unwrap();
        stage.is_clean().await;
        let waits = stage.stands("invited").await;
        assert!(!waits.contains("The andes") && !waits.contains("The boreal"), "{waits}");
        for name in ["ana", "bo"] {
            stage.invites(name).await;
        }
        let waits = stage.stands("invited").await;
        assert!(waits.contains("The andes") && waits.contains("The boreal"), "{waits}");
        stage.declines("bo", "boreal", "Still not.").await.unwrap();
        assert!(stage.stands("declined").await.contains("Still not."));
        assert_eq!(stage.entries("signature.declined").await, 3);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_browser_declines_with_a_reason_and_the_page_says_so_afterwards() {
    for stage in Stage::each("{}").await {
        let sign = format!("/en/pacts/{}/sign", stage.pact);
        let here = format!("{sign}/decline?organisation=importers");
        assert!(stage.visit("farid", "GET", &sign, "").await.2.contains(&here));
        assert_eq!(
            stage.visit("pia", "GET", &here, "").await.0,
            StatusCode::UNPROCESSABLE_ENTITY,
            "a coordinator holds no mandate"
        );
        let (status, _, page) = stage.visit("farid", "POST", &here, "reason=No+notice+period").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.contains("No notice period"), "what was typed is kept: {page}");
        assert_eq!(stage.entries("signature.declined").await, 0);
        for _ in 0..2 {
            let (status, to, page) = stage.visit("farid", "POST", &here, "reason=No+notice+period&confirm=yes").await;
            assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, here.as_str()), "{page}");
        }
        assert_eq!(stage.entries("signature.declined").await, 1);
        let done = stage.visit("farid", "GET", &format!("{sign}/decline"), "").await;
        assert!(done.2.contains("You have declined") && done.2.contains("state=declined"), "{}", done.2);
        assert!(!stage.visit("farid", "GET", &sign, "").await.2.contains("/sign/decline"));
    }
}

#[tokio::test]
async fn what_is_asked_for_anew_is_declined_and_the_earlier_signature_stays() {
    for stage in Stage::each("{}").await {
        stage.invites("bo").await;
        let bo = stage.signs("bo").await;
        withdraw(stage.ctx(), stage.actor("bo"), bo, &reason("We leave.")).await.unwrap();
        stage.ctx().clock.travel(Duration::SECOND);
        stage.invites("bo").await;
        for _ in 0..2 {
            stage.declines("bo", "boreal", "Once was enough.").await.unwrap();
        }
        assert_eq!(stage.entries("signature.declined").await, 1, "of the invitation that it has not answered");
        assert_eq!(stage.told("olga", "Once was enough.").await, 1, "the association that invited");
        for state in ["declined", "withdrawn"] {
            let register = stage.stands(state).await;
            assert!(register.contains("The boreal") && register.contains("Once was enough."), "{state}: {register}");
        }
        for name in ["rosa", "elena"] {
            stage.signs(name).await;
        }
        let first = stage.signs("ana").await;
        assert_eq!(refusal(stage.declines("ana", "andes", "Too late.").await), Some(SignRefusal::NothingToDecline));
        stage.amends().await;
        let (db, ana) = (stage.ctx().db.read(), stage.actor("ana").person);
        assert_eq!(to_sign(db, ana, stage.ctx().clock.today()).await.unwrap().len(), 1);
        let here = format!("/en/pacts/{}/sign/decline?organisation=andes", stage.pact);
        assert!(stage.visit("ana", "GET", &here, "").await.2.contains("Its signature on version 1 stays as it is."));
        for _ in 0..2 {
            stage.declines("ana", "andes", "The fees are too high.").await.unwrap();
        }
        assert_eq!(stage.entries("signature.declined").await, 2, "the same again is nothing new");
        assert_eq!(stage.told("lucia", "Its signature on version 1 stays as it is.").await, 1, "who asked for it");
        assert!(stage.row(first).await.is_in_effect());
        assert!(to_sign(db, ana, stage.ctx().clock.today()).await.unwrap().is_empty());
        for state in ["declined", "signed", "unresigned"] {
            let register = stage.stands(state).await;
            assert!(register.contains("The andes") && register.contains("The fees are too high."), "{state}: {register}");
        }
        let pact = format!("/en/pacts/{}", stage.pact);
        for path in [&format!("{pact}/amendment"), &pact, "/en/organisations/andes"] {
            let page = stage.visit("ana", "GET", path, "").await.2;
            assert!(page.contains("Declined on "), "{path}: {page}");
        }
        stage.ctx().clock.travel(Duration::days(11));
        tick(stage.ctx()).await.unwrap();
        let mut reminded = String::new();
        let see = |_, columns: serde_json::Value, entry: &str| {
            if columns[0] == "version.reminded" {
                entry.clone_into(&mut reminded);
            }
        };
        each_entry(db, see).await.unwrap();
        assert!(reminded.contains("\"waiting\":2"), "who declined is left in peace: {reminded}");
        stage.try_sign_version("ana", 2).await.unwrap();
        assert!(!stage.stands("declined").await.contains("The andes"));
        let signed = stage.declines("ana", "andes", "Too late.").await;
        assert_eq!(refusal(signed), Some(SignRefusal::NothingToDecline));
        stage.is_clean().await;
    }
}
