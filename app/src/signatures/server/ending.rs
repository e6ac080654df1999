//! Telling the holder of a mandate, once, that it is about to end.

use super::entity::mandate;
use super::mandates::in_effect;
use crate::identity::server::entity::person;
use crate::organisations::server::entity::organisation;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::Arg;
use crate::platform::mail::{self, Mail};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};
use time::{Date, Duration};

/// How long before its last day.
const BEFORE: Duration = Duration::days(30);
/// How many are told of in one transaction.
const AT_ONCE: u64 = 100;

/// Tells those whose mandate ends within 30 days, and who were not told; says whether there are more. One look where there are none.
pub async fn tick(ctx: &Ctx) -> Result<bool, DbErr> {
    let today = ctx.clock.today();
    if ending(today).one(ctx.db.read()).await?.is_none() {
        return Ok(false);
    }
    let tx = ctx.db.begin().await?;
    let some = ending(today).order_by_asc(mandate::COLUMN.id).limit(AT_ONCE).find_also_related(organisation::Entity);
    let some = some.all(&tx).await?;
    for (mandate, organisation) in &some {
        let told = mandate::Entity::update_many()
            .col_expr(mandate::Column::EndToldOn, Expr::value(Some(today)))
            .filter(mandate::COLUMN.id.eq(mandate.id))
            .filter(mandate::COLUMN.end_told_on.is_null())
            .exec(&tx)
            .await?;
        if told.rows_affected == 0 || goes_on(&tx, mandate, today).await? {
            continue;
        }
        let holder = person::Entity::find_by_id(mandate.person_id).one(&tx).await?;
        if let (Some(holder), Some(organisation)) = (holder, organisation) {
            mail::enqueue(ctx, &tx, letter(ctx, mandate, organisation, holder)).await?;
        }
    }
    tx.commit().await?;
    Ok(some.len() as u64 == AT_ONCE)
}

/// The mandates that end soon and of which nobody was told.
fn ending(today: Date) -> Select<mandate::Entity> {
    in_effect(today).filter(mandate::COLUMN.valid_until.lte(today + BEFORE)).filter(mandate::COLUMN.end_told_on.is_null())
}

/// Whether its holder may act for the same organisation longer by another mandate.
async fn goes_on(db: &impl ConnectionTrait, of: &mandate::Model, today: Date) -> Result<bool, DbErr> {
    let longer = Condition::any().add(mandate::COLUMN.valid_until.is_null()).add(mandate::Column::ValidUntil.gt(of.valid_until));
    let covers = Condition::any().add(mandate::COLUMN.pact_id.is_null()).add(mandate::COLUMN.pact_id.eq(of.pact_id));
    let others = in_effect(today)
        .filter(mandate::COLUMN.person_id.eq(of.person_id))
        .filter(mandate::COLUMN.organisation_id.eq(of.organisation_id))
        .filter(longer)
        .filter(covers);
    Ok(others.count(db).await? > 0)
}

fn letter(ctx: &Ctx, mandate: &mandate::Model, organisation: &organisation::Model, to: person::Model) -> Mail {
    let lang = to.lang;
    let args: [Arg<'_>; 5] = [
        ("name", to.name.into()),
        ("organisation", organisation.name.as_str().into()),
        ("by", mandate.vouched_by.as_str().into()),
        ("day", mandate.valid_until.map(|day| lang.date(day)).unwrap_or_default().into()),
        ("url", ctx.config.url(&format!("/{lang}/account")).into()),
    ];
    Mail {
        to: to.email,
        lang,
        subject: lang.ta("mail-mandate-ending-subject", &args),
        body: lang.ta("mail-mandate-ending-body", &args),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::server::commands::register;
    use crate::kernel::locale::Lang;
    use crate::log::entry::By;
    use crate::organisations::model::OrganisationKind;
    use crate::organisations::server::commands::{NewOrganisation, register as register_organisation};
    use crate::platform::testing::{Portal, START};
    use crate::signatures::server::mandates::{NewMandate, record};

    #[tokio::test]
    async fn a_holder_is_told_once_and_only_where_nothing_goes_on() {
        for portal in Portal::each().await {
            let ctx = &portal.ctx;
            let tx = ctx.db.begin().await.unwrap();
            let new = NewOrganisation {
                slug: "andes-freight".parse().unwrap(),
                kind: OrganisationKind::Company,
                name: "Andes Freight".to_owned(),
                country: "UY".to_owned(),
                registry_number: None,
                lei: None,
                is_demo: false,
            };
            let organisation = register_organisation(ctx, &tx, By::portal("operator"), new).await.unwrap();
            let mandate = async |name: &str, document: &'static str, until: Option<i64>| {
                let email = format!("{name}@andes.example").parse().unwrap();
                let person = register(ctx, &tx, &email, name, Lang::Fr).await.unwrap();
                let new = NewMandate {
                    person,
                    organisation,
                    pact: None,
                    title: "Director",
                    document,
                    vouched_by: "Chamber of Importers",
                    valid_from: START.date(),
                    valid_until: until.map(|days| START.date() + Duration::days(days)),
                };
                record(ctx, &tx, new).await.unwrap();
            };
            mandate("ana", "12/2026", Some(40)).await;
            mandate("bo", "13/2026", Some(40)).await;
            mandate("bo", "14/2026", None).await;
            mandate("cy", "15/2026", Some(400)).await;
            tx.commit().await.unwrap();
            tick(ctx).await.unwrap();
            assert!(mail::newest(ctx, 9).await.unwrap().is_empty(), "not forty days before");
            ctx.clock.travel(Duration::days(10));
            for _ in 0..3 {
                assert!(!tick(ctx).await.unwrap());
                ctx.clock.travel(Duration::days(1));
            }
            let told = mail::newest(ctx, 9).await.unwrap();
            assert_eq!(told.len(), 1, "Ana, once; not Bo, who has another");
            assert!(told[0].recipient.to_string() == "ana@andes.example" && told[0].subject.contains("Andes Freight"));
            assert!(told[0].body.contains("Chamber of Importers"));
        }
    }
}
