//! What is there before the trials begin, made through the same commands as on a real portal.

use super::load::Prepared;
use app::identity::server::actor::{Actor, COOKIE};
use app::identity::server::commands::{open_session, register as register_person};
use app::kernel::locale::Lang;
use app::log::entry::By;
use app::organisations::model::OrganisationKind;
use app::organisations::server::commands::{NewOrganisation, register as register_organisation};
use app::pacts::draft::{Particulars, document};
use app::pacts::filling::Spelling;
use app::pacts::model::{EntryRule, PactKind, PartyRole, Texts};
use app::pacts::server::commands::{Adoption, adopt, open, seat};
use app::pacts::template;
use app::pacts::version::Document;
use app::platform::ctx::Ctx;
use app::signatures::server::mandates::{NewMandate, record};
use app::signatures::server::prepare::{Request, prepare};
use sea_orm::DatabaseTransaction;
use std::collections::BTreeMap;

const PACT: &str = "trial";

/// An open pact, `count` member companies with their signatories, and a prepared statement for each.
pub async fn prepared(ctx: &Ctx, count: usize) -> Vec<Prepared> {
    let tx = ctx.db.begin().await.unwrap();
    let adoption =
        Adoption { document: pact(count), summary: Texts::default(), country: "UY".to_owned(), is_demo: false, calendar: None };
    adopt(ctx, &tx, By::portal("operator"), adoption).await.unwrap();
    open(ctx, &tx, By::portal("operator"), PACT).await.unwrap();
    let mut cookies = Vec::new();
    for n in 0..count {
        cookies.push((format!("company-{n:03}"), member(ctx, &tx, &format!("company-{n:03}")).await));
    }
    tx.commit().await.unwrap();

    let mut statements = Vec::new();
    for (organisation, cookie) in cookies {
        let actor = Actor::of(ctx, &cookie).await.unwrap().unwrap();
        let request = Request { pact: PACT, version: 1, organisation: &organisation, lang: Lang::En };
        let waiting = prepare(ctx, &actor, request).await.unwrap();
        let path = format!("/en/pacts/{PACT}/sign/{}", waiting.id);
        statements.push(Prepared { organisation, path, cookie, code: waiting.code });
    }
    statements
}

/// The integrity pact with its example values; it enters into force when half of the members have signed.
fn pact(count: usize) -> Document {
    let mut template = template::read(include_str!("../../../../app/templates/integrity-pact.json")).unwrap();
    // One that opens without a monitor.
    template.kind = PactKind::Memorandum;
    let text = include_str!("../../../../app/templates/integrity-pact.md").to_owned();
    let half = u32::try_from(count / 2).unwrap();
    let mut particulars = Particulars {
        slug: PACT.parse().unwrap(),
        title: None,
        authentic: Vec::new(),
        entry: EntryRule { signatures: BTreeMap::from([(PartyRole::Member, half)]), not_before: None },
        signing: None,
        supersedes: None,
        values: template.placeholders.iter().map(|p| (p.key.clone(), p.example.clone())).collect(),
    };
    particulars.values.insert("entry_into_force".to_owned(), "2020-01-01".into());
    let spelling = Spelling { date: &|day, _| day.to_string(), country: &|_, _| Some("Uruguay".to_owned()) };
    document(&template, &BTreeMap::from([("en".to_owned(), text)]), particulars, &spelling).unwrap()
}

/// Seats a company, gives it a signatory with a mandate, signs them in, and returns their cookie.
async fn member(ctx: &Ctx, tx: &DatabaseTransaction, slug: &str) -> String {
    let new = NewOrganisation {
        slug: slug.parse().unwrap(),
        kind: OrganisationKind::Company,
        name: slug.to_owned(),
        country: "UY".to_owned(),
        registry_number: None,
        lei: None,
        is_demo: false,
    };
    let organisation = register_organisation(ctx, tx, By::portal("operator"), new).await.unwrap();
    seat(ctx, tx, By::portal("operator"), (PACT, slug, PartyRole::Member)).await.unwrap();
    let email = format!("signatory@{slug}.example").parse().unwrap();
    let person = register_person(ctx, tx, &email, "Ana Duarte", Lang::En).await.unwrap();
    let mandate = NewMandate {
        person,
        organisation,
        pact: None,
        title: "Managing director",
        document: "Power of attorney 12/2026",
        vouched_by: "Chamber of Importers",
        valid_from: ctx.clock.today(),
        valid_until: None,
    };
    record(ctx, tx, mandate).await.unwrap();
    format!("{COOKIE}={}", open_session(ctx, tx, person).await.unwrap())
}
