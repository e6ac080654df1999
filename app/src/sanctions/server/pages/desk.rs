//! What a person's desk says of cases: those that wait for them.

use super::queue::table;
use crate::kernel::ids::PersonId;
use crate::platform::i18n::{link, t, ta};
use crate::sanctions::server::queue::{self, Line, Scope, Sieve};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use time::Date;

/// What awaits a person, and whether they have to do with cases at all.
pub struct Awaits {
    lines: Vec<Line>,
    concerned: bool,
}

impl Awaits {
    /// Nothing does.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// How many cases await the person.
pub async fn count(db: &impl ConnectionTrait, person: PersonId, today: Date) -> Result<u64, DbErr> {
    queue::count(db, &queue::scope(db, person, today).await?).await
}

/// Reads them.
pub async fn load(db: &impl ConnectionTrait, person: PersonId, today: Date) -> Result<Awaits, DbErr> {
    let scope: Scope = queue::scope(db, person, today).await?;
    if scope.is_empty() {
        return Ok(Awaits { lines: vec![], concerned: false });
    }
    let lines = queue::page(db, &scope, Sieve { mine: true, stage: None }, 1).await?.rows;
    let concerned = !lines.is_empty() || queue::page(db, &scope, Sieve::default(), 1).await?.total > 0;
    Ok(Awaits { lines, concerned: concerned || scope.may_open() })
}

/// The section; nothing for who has nothing to do with cases.
pub fn section(awaits: &Awaits) -> Option<AnyView> {
    if !awaits.concerned {
        return None;
    }
    let caption = ta("cases-awaiting-counted", &[("count", awaits.lines.len().into())]);
    let table = (!awaits.lines.is_empty()).then(|| table(&awaits.lines, caption));
    Some(
        view! {
            <section id="cases">
                <h2>{t("cases-title")}</h2>
                {table}
                <p><a href=link("/desk/cases")>{t("cases-all")}</a></p>
            </section>
        }
        .into_any(),
    )
}
