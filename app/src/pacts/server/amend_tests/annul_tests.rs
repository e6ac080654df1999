//! What a signature took the place of, once that signature is annulled.

use super::*;
use crate::signatures::server::annul::annul;
use crate::signatures::server::queries::replacements;

#[tokio::test]
async fn what_a_false_signature_took_the_place_of_counts_again() {
    for stage in Amending::each().await {
        let ctx = stage.ctx();
        stage.amended().await;
        let first = stage.signature_of("acme").await;
        for slug in ["customs", "brokers", "acme"] {
            stage.0.signs_version(slug, 2).await;
        }
        let (second, replaced) = (stage.signature_of("acme").await, stage.row(first.id).await);
        annul(ctx, &stage.0.actor("customs").await, second.id, &reason("The deed is false.")).await.unwrap();
        let back = stage.row(first.id).await;
        assert!(back.is_in_effect() && back.restored_at.is_some());
        assert!(stage.bound("acme").await.iter().all(|(version, _)| *version == 1) && !stage.bound("acme").await.is_empty());
        assert_eq!(stage.signatories().await, 3);
        assert_eq!(stage.0.kinds().await.iter().filter(|kind| *kind == "signature.restored").count(), 1);
        stage.0.is_clean().await;

        // Neither that its place was taken nor that it came back is forgotten.
        let (taken, restored) = (replaced.superseded_seq.unwrap(), back.restored_seq.unwrap());
        let acts = replacements(ctx.db.read(), &back).await.unwrap();
        assert_eq!(acts.iter().map(|(seq, _)| *seq).collect::<Vec<_>>(), [taken, restored]);
        assert_eq!(acts[1].1.data["annulled"], second.log_seq);
        let report = verify(&bundle(ctx, &back).await.unwrap().to_json().unwrap(), None);
        assert_eq!(report.verdict, Verdict::Good, "{report:?}");
        let after = report.checks.iter().find(|check| check.key == "after").unwrap();
        let said = [format!("{taken} signature.superseded by {}", second.log_seq), format!("{restored} signature.restored")];
        assert!(said.iter().all(|said| after.detail.contains(said)), "{}", after.detail);
        for (lang, at) in Lang::ALL.iter().flat_map(|lang| [(lang, taken), (lang, restored)]) {
            let (_, page) = stage.0.portal.get(&format!("/{lang}/signatures/{}", first.id)).await;
            assert!(page.contains(&format!("/{lang}/log/{at}\"")), "{lang}: entry {at} is in its history");
        }
    }
}

#[tokio::test]
async fn what_a_signature_took_the_place_of_stays_replaced_once_its_organisation_has_left() {
    for stage in Amending::each().await {
        let ctx = stage.ctx();
        stage.amended().await;
        let first = stage.signature_of("acme").await;
        for slug in ["customs", "brokers", "acme"] {
            stage.0.signs_version(slug, 2).await;
        }
        let (second, acme, customs) =
            (stage.signature_of("acme").await, stage.0.actor("acme").await, stage.0.actor("customs").await);
        withdraw(ctx, &acme, second.id, &reason("We leave.")).await.unwrap();
        ctx.clock.travel(Duration::SECOND);
        let third = stage.0.signs_version("acme", 2).await;
        annul(ctx, &customs, second.id, &reason("The deed is false.")).await.unwrap();
        assert!(!stage.row(first.id).await.is_in_effect() && stage.row(third).await.is_in_effect());
        assert_eq!(stage.signatories().await, 3);
        stage.0.is_clean().await;
        annul(ctx, &customs, third, &reason("This one as well.")).await.unwrap();
        assert!(!stage.row(first.id).await.is_in_effect() && stage.bound("acme").await.is_empty());
        assert_eq!(stage.signatories().await, 2);
        assert!(!stage.0.kinds().await.iter().any(|kind| kind == "signature.restored"));
        stage.0.is_clean().await;
    }
}

#[tokio::test]
async fn what_was_replaced_by_way_of_a_false_signature_comes_back_only_when_what_stands_falls_too() {
    for stage in Amending::each().await {
        let ctx = stage.ctx();
        let first = stage.signature_of("acme").await;
        let mut later = Vec::new();
        for number in [2, 3] {
            let next = stage.next(|_| {}).await;
            stage.try_amend(&next).await.unwrap();
            for slug in ["customs", "brokers", "acme"] {
                stage.0.signs_version(slug, number).await;
            }
            later.push(stage.signature_of("acme").await);
        }
        let customs = stage.0.actor("customs").await;
        annul(ctx, &customs, later[0].id, &reason("The deed is false.")).await.unwrap();
        assert!(!stage.row(first.id).await.is_in_effect() && stage.row(later[1].id).await.is_in_effect());
        stage.0.is_clean().await;
        annul(ctx, &customs, later[1].id, &reason("This one as well.")).await.unwrap();
        assert!(stage.row(first.id).await.is_in_effect());
        assert_eq!(stage.0.kinds().await.iter().filter(|kind| *kind == "signature.restored").count(), 1);
        stage.0.is_clean().await;
    }
}
