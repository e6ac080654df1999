//! Made-up data on both databases: as many as asked for, true to their log, the same again, and whole after an interruption.

use super::{Asked, Error, entity, generate, generate_in};
use crate::audit::audit;
use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::obligation;
use crate::log::entry::{Act, By};
use crate::log::merkle::Hash;
use crate::log::server::{append, verifier_key, verify};
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{commitment, pact};
use crate::platform::testing::Portal;
use crate::signatures::server::entity::signature;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QuerySelect as _,
};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicI64, Ordering};

const ASKED: Asked = Asked { scale: 263, seed: 7 };

/// The root of the whole log, in which nothing is wrong.
async fn root(portal: &Portal) -> Hash {
    let done = verify(&portal.ctx.db, &verifier_key(&portal.ctx).unwrap()).await.unwrap();
    assert_eq!(done.findings, []);
    done.root.unwrap()
}

#[tokio::test]
async fn there_are_as_many_obligations_as_asked_for_in_every_state_and_the_audit_finds_nothing() {
    let mut roots = BTreeSet::new();
    for portal in Portal::each().await {
        let (ctx, db) = (&portal.ctx, portal.ctx.db.read());
        assert!(generate(ctx, ASKED, |_, _| {}).await.unwrap());
        assert_eq!(obligation::Entity::find().count(db).await.unwrap(), u64::from(ASKED.scale));
        for state in ObligationState::ALL {
            let rows = obligation::Entity::find().filter(obligation::COLUMN.state.eq(*state));
            assert!(rows.count(db).await.unwrap() > 0, "{state}");
        }
        let factors: Vec<i32> =
            commitment::Entity::find().select_only().column(commitment::Column::Factor).into_tuple().all(db).await.unwrap();
        assert_eq!(factors.into_iter().collect::<BTreeSet<_>>(), (1..=10).collect());
        assert_eq!(pact::Entity::find().count(db).await.unwrap(), 1);
        // All but the observer have signed.
        let organisations = organisation::Entity::find().count(db).await.unwrap();
        assert_eq!(signature::Entity::find().count(db).await.unwrap() + 1, organisations);
        assert_eq!(audit(db, &ctx.log_key.verifying_key()).await.unwrap(), []);
        roots.insert(root(&portal).await);
        assert!(!generate(ctx, ASKED, |_, _| {}).await.unwrap(), "a second time there is nothing to do");
        assert_eq!(roots.len(), 1);
        roots.insert(root(&portal).await);
    }
    assert_eq!(roots.len(), 1, "the same on every database");
}

#[tokio::test]
async fn what_was_cut_off_goes_on_and_becomes_the_same_and_another_seed_makes_another_log() {
    let cut = Portal::sqlite().await;
    let told = AtomicI64::new(0);
    let onward = |done: i64, of: i64| assert!((told.fetch_max(done, Ordering::SeqCst)..=of).contains(&done), "{done} of {of}");
    let small = |portal: &Portal, asked| {
        let ctx = portal.ctx.clone();
        async move { generate_in(&ctx, asked, 200, |_, _| {}).await }
    };
    // The task is dropped in the middle of a part: its transaction never happened.
    for wait in [40, 200, 600] {
        let ctx = cut.ctx.clone();
        let going = tokio::spawn(async move { generate_in(&ctx, Asked { scale: 400, seed: 7 }, 200, |_, _| {}).await });
        tokio::time::sleep(std::time::Duration::from_millis(wait)).await;
        going.abort();
        let _ = going.await;
    }
    generate_in(&cut.ctx, Asked { scale: 400, seed: 7 }, 200, onward).await.unwrap();
    let row = entity::Entity::find_by_id(1).one(cut.ctx.db.read()).await.unwrap().unwrap();
    assert_eq!(row.done, row.parts);
    assert_eq!(pact::Entity::find().count(cut.ctx.db.read()).await.unwrap(), 2);
    let (whole, other) = (Portal::sqlite().await, Portal::sqlite().await);
    small(&whole, Asked { scale: 400, seed: 7 }).await.unwrap();
    small(&other, Asked { scale: 400, seed: 8 }).await.unwrap();
    assert_eq!(root(&cut).await, root(&whole).await);
    assert_ne!(root(&whole).await, root(&other).await);
}

#[tokio::test]
async fn a_database_with_other_data_is_refused() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        assert!(matches!(generate(ctx, Asked { scale: 199, seed: 1 }, |_, _| {}).await, Err(Error::TooSmall(_))));
        let tx = ctx.db.begin().await.unwrap();
        append(&tx, Act::new("party.seated", ctx.clock.now(), By::portal("clock"))).await.unwrap();
        tx.commit().await.unwrap();
        assert!(matches!(generate(ctx, ASKED, |_, _| {}).await, Err(Error::NotEmpty(1))));
        let row = entity::Model { id: 1, scale: 500, seed: 7, day: ctx.clock.today(), done: 3, parts: 9, entries: 1 };
        entity::Entity::insert(entity::ActiveModel::from(row).reset_all()).exec(ctx.db.write()).await.unwrap();
        assert!(matches!(generate(ctx, ASKED, |_, _| {}).await, Err(Error::Other { scale: 500, seed: 7 })));
    }
}
