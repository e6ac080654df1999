//! What is frozen beside the text of a round: on its page, in its digest, and in the audit.

use super::*;
use crate::drafting::server::consult::text_of;
use crate::kernel::canonical::digest;
use crate::pacts::lasting::Lasting;
use crate::pacts::model::Texts;
use crate::pacts::term::{Renewal, Term};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, QueryFilter as _};

const ROUND: &str = "/consultations/border-pact/1";

impl Desk {
    /// Puts another content in the place of what a round was opened on.
    async fn forges(&self, round: &consultation::Model, content: String) {
        consultation::Entity::update_many()
            .col_expr(consultation::Column::Content, Expr::value(content))
            .filter(consultation::COLUMN.id.eq(round.id))
            .exec(self.0.ctx().db.write())
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn a_round_freezes_and_shows_what_the_text_obliges_to_and_by_which_rules() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = desk.drafted().await;
        desk.opens(id, 14).await.unwrap();
        let draft = work(ctx.db.read(), &customs, id).await.unwrap();
        let rules = text_of(&desk.round(id).await).unwrap().rules.unwrap();
        assert_eq!((&rules.commitments, rules.language.as_str()), (&draft.content.commitments, "en"));
        let document = make::version(&draft).unwrap();
        assert_eq!(rules.entry_into_force, document.entry_into_force, "with the day that a place of the template names");
        let begun = draft.content.term.clone().unwrap();
        assert_eq!((begun.months, begun.renewal, begun.notice_months), (None, Renewal::Tacit, 6), "as its template says");
        let mut other = draft.clone();
        other.content.term = Some(Lasting { renewal: Renewal::None, notice_months: 0, ..begun });
        let (was, is) = (document.term.clone().unwrap(), make::version(&other).unwrap().term.unwrap());
        assert_eq!(is, Term { renewal: Renewal::None, notice_months: 0, ..was });
        assert_eq!((rules.term, rules.sanctions_ladder), (document.term, document.sanctions_ladder));

        let first = rules.commitments[0].clone();
        for lang in Lang::ALL {
            let (status, page) = desk.asks("", &format!("/{lang}{ROUND}"), None).await;
            for part in ["commitments", "force", "measures", "comments"] {
                assert_eq!(page.matches(&format!("id=\"{part}\"")).count(), 1, "{lang} {status} {part}: {page}");
            }
            assert!(page.contains(&first.code) && page.contains(&format!("href=\"#p-{}\"", first.article)), "{page}");
        }
        let gone = Change::Commitment(first.code.clone(), None);
        let version = keep(ctx, &customs, id, draft.draft.version, gone).await.unwrap();
        let still = text_of(&desk.round(id).await).unwrap().rules.unwrap();
        assert_eq!(still.commitments, rules.commitments, "writing goes on, and the round keeps what it froze");
        desk.late();
        tick(ctx).await.unwrap();
        let (content, mut seen) = (work(ctx.db.read(), &customs, id).await.unwrap().content, version);
        for round in 2..=3 {
            let summary = Texts([("en".to_owned(), format!("Pact {round}"))].into());
            let change = Change::Particulars(Box::new(Content { summary, ..content.clone() }));
            seen = keep(ctx, &customs, id, seen, change).await.unwrap();
            assert_eq!(desk.opens(id, 14).await.unwrap(), round);
            desk.late();
            tick(ctx).await.unwrap();
        }
        for path in ["/1/changes?to=3", "/2/changes?from=1&to=3&text=en"] {
            let (_, page) = desk.asks("", &format!("/en/consultations/border-pact{path}"), None).await;
            assert!(page.contains("from round 1 to round 3") && page.contains("Dropped"), "{page}");
            assert!(page.contains("Beside the text") && page.contains("Pact 3") && !page.contains("Pact 2"), "{page}");
        }
        assert_eq!(desk.asks("", &format!("/en{ROUND}/changes?to=4"), None).await.0, 404);
        adopt(ctx, &customs, id, seen, None).await.unwrap();
        let (_, page) = desk.asks("", &format!("/en{ROUND}/changes"), None).await;
        assert!(page.contains("Dropped") && page.contains(&first.code), "{page}");
    }
}

#[tokio::test]
async fn the_digest_of_a_round_covers_its_commitments_and_the_audit_compares_them() {
    for desk in Desk::each().await {
        let ctx = desk.0.ctx();
        let id = desk.drafted().await;
        desk.opens(id, 14).await.unwrap();
        let round = desk.round(id).await;
        let told = of_pact(ctx.db.read(), SLUG, 1).await.unwrap();
        assert!(told[0].entry.contains(&digest(&round.content)), "the entry says what was frozen");
        desk.is_whole().await;
        let code = text_of(&round).unwrap().rules.unwrap().commitments[0].code.clone();
        let forged = round.content.replace(&format!("\"{code}\""), "\"IP-99\"");
        assert_ne!(forged, round.content);
        desk.forges(&round, forged).await;
        let found = audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap();
        assert!(!found.is_empty(), "another commitment than was frozen");
    }
}

#[tokio::test]
async fn a_round_that_froze_its_text_alone_is_still_read() {
    for desk in Desk::each().await {
        let id = desk.drafted().await;
        desk.opens(id, 14).await.unwrap();
        let round = desk.round(id).await;
        let mut old: serde_json::Value = serde_json::from_str(&round.content).unwrap();
        assert!(old.as_object_mut().unwrap().remove("rules").is_some());
        desk.forges(&round, old.to_string()).await;
        let (status, page) = desk.asks("", &format!("/en{ROUND}"), None).await;
        assert!(status == 200 && page.contains("id=\"comments\"") && !page.contains("id=\"commitments\""), "{page}");
        assert_eq!(desk.says("brokers", round.id, desk.made("brokers", 3)).await.unwrap(), 1);
    }
}
