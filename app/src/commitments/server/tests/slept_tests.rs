//! A portal that slept, and every due day line after line.

use super::*;
use crate::commitments::server::due::{Whose, between};
use time::macros::date;

/// Line after line, everyone's calendar holds each day and commitment once, and as many obligations as there are; a pact's own is whole.
async fn every_due_day_is_walked(stage: &Stage, all: &[obligation::Model]) {
    let (db, span) = (stage.ctx().db.read(), (date!(2020 - 01 - 01), date!(2040 - 01 - 01)));
    let (mut walked, mut after) = (BTreeMap::new(), None);
    loop {
        let due = between(db, Whose::default(), span, (after, 1)).await.unwrap();
        assert!(due.days.len() <= 1);
        walked.extend(due.days.iter().map(|day| ((day.due_on, day.commitment_id), day.owed_by)));
        after = walked.keys().next_back().copied();
        if !due.more {
            break;
        }
    }
    let mut counted = BTreeMap::new();
    all.iter().for_each(|o| *counted.entry((o.due_on, o.commitment_id)).or_insert(0) += 1);
    assert!(counted.len() > 2 && walked == counted);
    let pact = pact_by_slug(db, &stage.pact).await.unwrap().map(|pact| pact.id);
    let whole = between(db, Whose { pact, organisation: None }, span, (None, 1)).await.unwrap();
    assert!(whole.days.len() == counted.len() && !whole.more);
    let file = stage.portal.get("/calendar.ics").await.1;
    assert!(file.contains("X-WR-CALDESC:What falls due from"), "{file}");
}

#[tokio::test]
async fn a_portal_that_slept_for_a_year_catches_up_once_with_two_of_it_awake() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        stage.ctx().clock.travel(Duration::days(365));
        let (a, b) = (stage.ctx().clone(), stage.ctx().clone());
        let (one, two) = tokio::join!(tick(&a), tick(&b));
        one.unwrap();
        two.unwrap();
        let all = obligation::Entity::find().all(stage.ctx().db.read()).await.unwrap();
        let missed = stage.kinds().await.iter().filter(|k| *k == "obligation.missed").count();
        assert_eq!(missed, all.iter().filter(|o| o.state == ObligationState::Missed).count());
        assert!(all.iter().all(|o| o.state == ObligationState::Missed || o.due_at > stage.ctx().clock.now()));
        every_due_day_is_walked(&stage, &all).await;
        stage.is_clean().await;
    }
}
