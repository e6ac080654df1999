//! The commitments of a new pact, from its draft to the adopted version.

use super::*;
use crate::commitments::calendar::RestDay;
use crate::pacts::amendment::{Becomes, changes};
use crate::pacts::draft::ProblemKind;
use crate::pacts::server::queries::commitments_of;
use crate::pacts::term::{Renewal, Term};
use crate::pacts::version::{Document, Undertaking};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, QueryFilter as _};
use time::macros::date;

/// A commitment of Customs as the form sends it.
fn typed(of: &str, seen: i32, code: &str) -> String {
    format!(
        "of={of}&seen={seen}&step=act&code={code}&article=1.1&title=Publish+every+fee&role=customs&factor=3\
         &indicator=Fees+published&unit=%25&direction=increase&target=99.5&formula=published+of+charged\
         &frequency=quarterly&first_due=90&evidence=The+page"
    )
}

impl Desk {
    async fn seen(&self, id: DraftId) -> i32 {
        work(self.0.ctx().db.read(), &self.0.actor("customs").await, id).await.unwrap().draft.version
    }

    /// A round is held in which nobody says anything.
    async fn consults(&self, id: DraftId) {
        self.opens(id, 14).await.unwrap();
        self.late();
        tick(self.0.ctx()).await.unwrap();
    }

    async fn adopts(&self, id: DraftId) -> Result<Document, Error> {
        let (ctx, customs) = (self.0.ctx(), self.0.actor("customs").await);
        adopt(ctx, &customs, id, self.seen(id).await, None).await?;
        let pact = pact_by_slug(ctx.db.read(), SLUG).await.unwrap().unwrap();
        let version = newest_version(ctx.db.read(), pact.id).await.unwrap().unwrap();
        let document = Document::read(&version.canonical).unwrap();
        let rows = commitments_of(ctx.db.read(), version.id).await.unwrap();
        let laid_out: Vec<_> = rows.into_iter().map(|c| (c.code, c.indicator)).collect();
        let said: Vec<_> = document.commitments.iter().map(|c| (c.code.clone(), c.indicator.clone())).collect();
        assert_eq!(laid_out, said);
        Ok(document)
    }
}

#[tokio::test]
async fn a_pact_from_blank_has_the_commitments_that_were_written_and_is_not_adopted_without_one() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = begin(ctx, &customs, New { lang: Lang::Es, ..Desk::blank_or_from(SLUG, None) }).await.unwrap();
        let draft = format!("/en/desk/drafts/{id}");
        let (status, page) = desk.asks("customs", &format!("{draft}/commitments"), None).await;
        assert!(status == 200 && page.contains("No commitment yet"), "{page}");
        assert_eq!(desk.asks("acme", &format!("{draft}/commitments"), None).await.0, 404);
        assert!(desk.asks("customs", &draft, None).await.1.contains("There is no commitment"), "the draft says what it lacks");

        desk.consults(id).await;
        let Err(Error::Problems(problems)) = desk.adopts(id).await else { panic!("it obliges to nothing") };
        assert_eq!(problems.into_iter().map(|p| p.kind).collect::<Vec<_>>(), [ProblemKind::NoCommitment]);
        let (status, page) = desk.asks("customs", &format!("{draft}/adopt"), Some("seen=1&confirm=yes")).await;
        assert!(status == 422 && page.contains("There is no commitment"), "{page}");

        let form = format!("{draft}/commitment");
        let (status, page) = desk.asks("customs", &form, Some(&typed("", 1, "C-01").replace("unit=%25", "unit="))).await;
        assert!(status == 422 && page.contains("Fees published"), "what was typed is kept: {page}");
        assert_eq!(desk.asks("customs", &form, Some(&typed("", 1, "C-01"))).await.0, 303);
        assert_eq!(desk.asks("customs", &form, Some(&typed("", 2, "C-01"))).await.0, 422, "the code is taken");
        let (_, page) = desk.asks("customs", &format!("{draft}/commitments"), None).await;
        assert!(page.contains("C-01") && page.contains("Publish every fee"), "{page}");

        let document = desk.adopts(id).await.unwrap();
        let c = &document.commitments[0];
        assert_eq!((document.commitments.len(), document.language.as_str(), c.frequency_days), (1, "es", 91));
        assert_eq!(c.title.0.keys().collect::<Vec<_>>(), ["es"], "described in the language in which the draft was begun");
        assert_eq!(desk.asks("customs", &format!("{draft}/commitments"), None).await.0, 422, "it was adopted");
        desk.is_whole().await;
    }
}

#[tokio::test]
async fn the_commitments_of_a_template_are_changed_dropped_and_added_to_before_the_pact_is_adopted() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = desk.drafted().await;
        let begun = work(ctx.db.read(), &customs, id).await.unwrap();
        let before = begun.content.commitments.clone();
        assert!(before.len() > 2 && before == make::began_with(&begun));
        let mut other = before[0].clone();
        other.indicator.target = 77.into();
        let change = Change::Commitment(other.code.clone(), Some(Box::new(other)));
        keep(ctx, &customs, id, begun.draft.version, change).await.unwrap();

        let form = format!("/en/desk/drafts/{id}/commitment");
        let drop = format!("of={}&seen={}&step=drop", before[1].code, desk.seen(id).await);
        assert_eq!(desk.asks("customs", &form, Some(&drop)).await.0, 303);
        let add = typed("", desk.seen(id).await, "C-01").replace("article=1.1", "article=3.1");
        assert_eq!(desk.asks("customs", &form, Some(&add)).await.0, 303);
        let gone = format!("of={}&seen={}&step=drop", before[2].code, desk.seen(id).await);
        assert_eq!(desk.asks("customs", &form, Some(&gone)).await.0, 303);
        let back = format!("of={}&seen={}&step=restore", before[2].code, desk.seen(id).await);
        assert_eq!(desk.asks("customs", &form, Some(&back)).await.0, 303);
        let (_, page) = desk.asks("customs", &format!("/en/desk/drafts/{id}/commitments"), None).await;
        for word in ["Unchanged", "New", "Changed", "Dropped"] {
            assert!(page.contains(word), "{word} in {page}");
        }

        let (_, page) = desk.asks("brokers", &format!("/en/desk/drafts/{id}"), None).await;
        assert!(page.contains("Publish every fee") && page.contains("#p-3.1"), "who is named reads them: {page}");

        desk.consults(id).await;
        let document = desk.adopts(id).await.unwrap();
        let told: Vec<_> = changes(&before, &document.commitments).into_iter().map(|(what, c)| (what, c.code.clone())).collect();
        let wanted = [
            (Becomes::Changed, before[0].code.clone()),
            (Becomes::Added, "C-01".to_owned()),
            (Becomes::Dropped, before[1].code.clone()),
        ];
        assert_eq!(told, wanted);
        desk.is_whole().await;
    }
}

#[tokio::test]
async fn a_draft_that_was_kept_before_it_had_commitments_of_its_own_has_those_of_its_template() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = desk.drafted().await;
        let now = work(ctx.db.read(), &customs, id).await.unwrap();
        let mut kept = serde_json::to_value(&now.content).unwrap();
        let kept_of = kept.as_object_mut().unwrap();
        assert!(kept_of.remove("commitments").is_some_and(|list| list.is_array()));
        kept_of.remove("described");
        draft_version::Entity::update_many()
            .col_expr(draft_version::Column::Content, Expr::value(kept.to_string()))
            .filter(draft_version::COLUMN.draft_id.eq(id))
            .exec(ctx.db.write())
            .await
            .unwrap();
        let then = work(ctx.db.read(), &customs, id).await.unwrap();
        let codes = |of: &[Undertaking]| of.iter().map(|c| c.code.clone()).collect::<Vec<_>>();
        assert_eq!(codes(&then.content.commitments), codes(&now.content.commitments));
        desk.consults(id).await;
        assert_eq!(codes(&desk.adopts(id).await.unwrap().commitments), codes(&now.content.commitments));
    }
}

#[tokio::test]
async fn the_first_day_the_term_the_order_of_signing_and_the_calendar_of_a_draft_are_those_of_its_pact() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = begin(ctx, &customs, Desk::blank_or_from(SLUG, None)).await.unwrap();
        let draft = format!("/en/desk/drafts/{id}");
        assert_eq!(desk.asks("customs", &format!("{draft}/commitment"), Some(&typed("", 1, "C-01"))).await.0, 303);
        let particulars = format!("{draft}/particulars");
        let (_, page) = desk.asks("customs", &particulars, None).await;
        assert!(page.contains("value=\"UTC\"") && page.contains("Not in force before"), "{page}");
        let rules = |order: &str, zone: &str, holidays: &str| {
            format!(
                "seen=2&title.en=Border+pact&authentic.en=yes&needed.customs=1&not_before=2030-03-01&order.customs=1\
                 &order.association={order}&countersigned=yes&countersigned_only=yes&zone={zone}&rest.friday=yes&holidays={holidays}"
            )
        };
        for wrong in [rules("1", "UTC", ""), rules("2", "Lima", ""), rules("2", "UTC", "soon")] {
            let (status, page) = desk.asks("customs", &particulars, Some(&wrong)).await;
            assert!(status == 422 && page.contains("value=\"2030-03-01\""), "{wrong}: {page}");
        }
        let unsigned = rules("2", "UTC", "").replace("&countersigned=yes", "");
        assert_eq!(desk.asks("customs", &particulars, Some(&unsigned)).await.0, 422, "nobody countersigns");
        let good = rules("2", "America%2FLima", "2030-01-01%0D%0A2030-05-01%0D%0A");
        for (wrong, field) in [
            ("term_months=0", "term_months"),
            ("term_months=&renewal=tacit", "term_months"),
            ("term_months=24&renewal=tacit&notice_months=24", "notice_months"),
            ("term_months=24&renewal=none&notice_months=3", "notice_months"),
            ("term_months=24&renewal=none&terminable_months=24", "terminable_months"),
        ] {
            let (status, page) = desk.asks("customs", &particulars, Some(&format!("{good}&{wrong}"))).await;
            assert!(status == 422 && page.contains(&format!("href=\"#{field}\"")), "{wrong}: {page}");
        }
        let lasting = "term_months=24&renewal=tacit&notice_months=6&terminable_months=3";
        assert_eq!(desk.asks("customs", &particulars, Some(&format!("{good}&{lasting}"))).await.0, 303);
        let (_, page) = desk.asks("customs", &particulars, None).await;
        assert!(page.contains("value=\"America/Lima\"") && page.contains("2030-05-01"), "{page}");
        assert!(page.contains("value=\"24\"") && page.contains("value=\"tacit\" selected"), "{page}");

        desk.consults(id).await;
        let document = desk.adopts(id).await.unwrap();
        assert_eq!(document.entry_into_force.not_before, Some(date!(2030 - 03 - 01)));
        let term = Term { months: 24, renewal: Renewal::Tacit, notice_months: 6, terminable_months: Some(3) };
        assert_eq!(document.term, Some(term));
        let signing = document.signing.unwrap();
        assert!(signing.order == [PartyRole::Customs, PartyRole::Association] && signing.countersigned_only);
        let calendar = pact_by_slug(ctx.db.read(), SLUG).await.unwrap().unwrap().calendar.unwrap();
        assert_eq!((calendar.time_zone.as_str(), calendar.holidays.len()), ("America/Lima", 2));
        assert_eq!(calendar.weekend.into_iter().collect::<Vec<_>>(), [RestDay::Friday]);
        desk.is_whole().await;
    }
}
