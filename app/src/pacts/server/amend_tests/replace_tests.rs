//! Signatures whose place a later one takes, and those that wait for their effect.

use super::*;
use crate::signatures::model::SignRefusal;

#[tokio::test]
async fn a_superseded_signature_was_valid_until_then_and_its_evidence_says_so() {
    for stage in Amending::each().await {
        let ctx = stage.ctx();
        let first = stage.signature_of("acme").await;
        stage.amended().await;
        for slug in ["customs", "brokers", "acme"] {
            stage.0.signs_version(slug, 2).await;
        }
        let (old, new) = (stage.row(first.id).await, stage.signature_of("acme").await);
        assert_eq!((old.superseded_by, old.is_in_effect()), (Some(new.log_seq), false));
        let report = verify(&bundle(ctx, &old).await.unwrap().to_json().unwrap(), None);
        assert_eq!(report.verdict, Verdict::Good);
        let after = report.checks.iter().find(|check| check.key == "after").unwrap();
        assert!(after.detail.contains(&format!("signature.superseded by {}", new.log_seq)), "{}", after.detail);
        let acme = stage.0.actor("acme").await;
        let refused = withdraw(ctx, &acme, old.id, &reason("No longer.")).await;
        assert!(matches!(refused, Err(crate::signatures::server::Error::May(SignRefusal::Superseded))));
        withdraw(ctx, &acme, new.id, &reason("We close.")).await.unwrap();
        assert!(stage.bound("acme").await.is_empty(), "the later one bound it, and does no more");
        assert_eq!(stage.signatories().await, 2);
        stage.0.is_clean().await;
    }
}

#[tokio::test]
async fn a_signature_that_waits_for_its_effect_can_be_withdrawn_and_leaves_the_earlier_one() {
    for stage in Amending::each().await {
        let ctx = stage.ctx();
        stage.amended().await;
        let (first, acme) = (stage.signature_of("acme").await, stage.0.actor("acme").await);
        let second = stage.0.signs_version("acme", 2).await;
        withdraw(ctx, &acme, second, &reason("Not yet.")).await.unwrap();
        assert_eq!(stage.signature_of("acme").await.id, first.id, "the one in effect is shown");
        assert!(!stage.bound("acme").await.is_empty());
        assert_eq!(stage.signatories().await, 3);
        ctx.clock.travel(Duration::SECOND);
        stage.0.signs_version("acme", 2).await;
        withdraw(ctx, &acme, first.id, &reason("Only the new one.")).await.unwrap();
        assert!(stage.bound("acme").await.is_empty());
        assert_eq!(stage.signatories().await, 3, "it has signed the later one");
        for slug in ["customs", "brokers"] {
            stage.0.signs_version(slug, 2).await;
        }
        assert!(stage.bound("acme").await.iter().all(|(version, _)| *version == 2) && !stage.bound("acme").await.is_empty());
        stage.0.is_clean().await;
    }
}
