//! Organisations that ask to join.

use super::*;
use crate::invitations::server::joining;

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
