//! What the templates oblige to, over three years.

use super::*;
use crate::commitments::calendar::Rhythm;
use crate::commitments::calendar::tests::diary;
use crate::pacts::model::PactKind;
use crate::pacts::server::commands::enter_into_force_if_due;
use crate::pacts::server::entity::commitment;
use crate::pacts::server::load::{ValuesFile, load};
use crate::pacts::server::templates::carried;
use sea_orm::Set;

/// The two templates' commitments for one Customs, two associations and 500 members, over three years: what the software lets
/// arise is what the rhythm says for each seat, no more and no less.
#[tokio::test]
async fn the_templates_produce_the_right_obligations_over_three_years() {
    for portal in Portal::each().await {
        let ctx = portal.ctx.clone();
        let mut expected = 0_usize;
        for template in ["integrity-pact", "cooperation-mou"] {
            let slug = filled(&ctx, template).await;
            let pact = pact_by_slug(ctx.db.read(), &slug).await.unwrap().unwrap();
            let tx = ctx.db.begin().await.unwrap();
            sign_for_all(&ctx, &tx, &slug).await;
            assert!(enter_into_force_if_due(&ctx, &tx, pact.id).await.unwrap());
            tx.commit().await.unwrap();
        }
        let since = ctx.clock.today();
        for _ in 0..3 * 52 {
            ctx.clock.travel(Duration::WEEK);
            tick(&ctx).await.unwrap();
        }
        let today = ctx.clock.today();
        let seats: BTreeMap<PartyRole, usize> =
            [(PartyRole::Customs, 1), (PartyRole::Association, 2), (PartyRole::Member, 500)].into();
        for c in commitment::Entity::find().all(ctx.db.read()).await.unwrap() {
            let rhythm = Rhythm {
                since,
                first_due_after_days: c.first_due_after_days,
                frequency: c.frequency,
                frequency_days: c.frequency_days,
            };
            let calendar = WorkingCalendar::default();
            let periods: Vec<_> = diary(&rhythm, &calendar, 6).into_iter().filter(|p| p.from <= today).collect();
            let bound: usize = seats.iter().filter(|(role, _)| c.role.binds(**role)).map(|(_, n)| n).sum();
            let arisen = obligation::Entity::find().filter(obligation::COLUMN.commitment_id.eq(c.id));
            let arisen = arisen.order_by_asc(obligation::COLUMN.number).all(ctx.db.read()).await.unwrap();
            assert_eq!(arisen.len(), periods.len() * bound, "{}", c.code);
            for o in &arisen {
                let p = periods[usize::try_from(o.number - 1).unwrap()];
                assert_eq!((o.period_from, o.period_to, o.due_on), (p.from, p.to, p.due_on), "{} {}", c.code, o.number);
                assert_eq!(o.state == ObligationState::Missed, o.due_at <= ctx.clock.now(), "{} {}", c.code, o.number);
            }
            expected += arisen.len();
        }
        assert_eq!(obligation::Entity::find().count(ctx.db.read()).await.unwrap(), expected as u64);
        assert!(expected > 9000, "{expected}");
    }
}

/// A pact of a carried template, open for signature, with the demonstration's values and no seats yet.
async fn filled(ctx: &Ctx, template: &str) -> String {
    let values = match template {
        "integrity-pact" => include_str!("../../../../demo/integrity-pact.json"),
        _ => include_str!("../../../../demo/cooperation-mou.json"),
    };
    let mut file: ValuesFile = serde_json::from_str(values).unwrap();
    (file.organisations, file.parties) = (Vec::new(), Vec::new());
    let slug = file.slug.to_string();
    let (mut template, texts) = carried(template).unwrap();
    // One that opens without a monitor.
    template.kind = PactKind::Memorandum;
    load(ctx, &template, &texts, file, true).await.unwrap();
    slug
}

/// Seats one Customs, two associations and 500 members, and lets each sign. The signatures are written as rows: that signing
/// makes them is tested elsewhere, and a thousand mailed codes would tell nothing of calendars.
async fn sign_for_all(ctx: &Ctx, tx: &sea_orm::DatabaseTransaction, slug: &str) {
    use crate::pacts::server::queries::newest_version;
    use crate::signatures::model::{SignatureLevel, SigningMethod};
    use crate::signatures::server::entity::signature;
    let pact = pact_by_slug(tx, slug).await.unwrap().unwrap();
    let version = newest_version(tx, pact.id).await.unwrap().unwrap();
    let person = register(ctx, tx, &"all@example.org".parse().unwrap(), "One for all", Lang::En).await.unwrap();
    let members = (0..500).map(|n| (format!("member-{n}"), OrganisationKind::Company, PartyRole::Member));
    let associations = (0..2).map(|n| (format!("association-{n}"), OrganisationKind::Association, PartyRole::Association));
    let customs = std::iter::once(("customs".to_owned(), OrganisationKind::Customs, PartyRole::Customs));
    for (name, kind, role) in customs.chain(associations).chain(members) {
        let organisation = organisation(ctx, tx, &name, kind).await;
        let party = seat(ctx, tx, By::portal("operator"), (slug, &name, role)).await.unwrap();
        let mandate = record(ctx, tx, mandate(person, organisation)).await.unwrap();
        let row = signature::ActiveModel {
            id: Set(ctx.random.id(ctx.clock.now())),
            version_id: Set(version.id),
            party_id: Set(party),
            organisation_id: Set(organisation),
            person_id: Set(person),
            mandate_id: Set(mandate),
            person_name: Set("One for all".to_owned()),
            person_title: Set(String::new()),
            person_salt: Set(String::new()),
            statement: Set(String::new()),
            statement_digest: Set(String::new()),
            seal: Set(String::new()),
            passkey: Set(None),
            oidc: Set(None),
            method: Set(SigningMethod::EmailCode),
            level: Set(SignatureLevel::ALL[0]),
            signed_at: Set(ctx.clock.now()),
            log_seq: Set(0),
            withdrawn_at: Set(None),
            withdrawal_reason: Set(None),
            withdrawn_seq: Set(None),
            erased_at: Set(None),
            erased_seq: Set(None),
            annulled_at: Set(None),
            annulment_reason: Set(None),
            annulled_by: Set(None),
            annulled_seq: Set(None),
            countersigned_at: Set(None),
            countersigned_seq: Set(None),
            ..Default::default()
        };
        signature::Entity::insert(row).exec_without_returning(tx).await.unwrap();
    }
}
