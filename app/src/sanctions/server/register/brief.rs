//! The newest sanctions of one organisation, or under one pact, on its own page.

use super::filter::Sieve;
use super::ladders::Ladders;
use super::list::lines;
use super::queries::{Line, page};
use crate::kernel::paging::Paged;
use crate::platform::i18n::t;
use crate::platform::lists::list_url;
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};

/// How many are shown.
const SHOWN: u64 = 5;

/// The newest of them, and how many there are.
pub struct Brief {
    found: Paged<Line>,
    ladders: Ladders,
}

/// Reads the newest that the sieve lets through.
pub async fn read(db: &impl ConnectionTrait, sieve: &Sieve) -> Result<Brief, DbErr> {
    let found = page(db, sieve, "", (1, SHOWN)).await?;
    let ladders = Ladders::of(db, found.rows.iter().map(|line| line.id)).await?;
    Ok(Brief { found, ladders })
}

impl Brief {
    /// How many there are.
    pub const fn total(&self) -> u64 {
        self.found.total
    }

    /// The table, and the way to all that `filter` finds in the register; `none` where there is nothing.
    pub fn view(&self, filter: (&str, &str), all: String, none: String) -> AnyView {
        if self.found.rows.is_empty() {
            return view! { <p>{none}</p> }.into_any();
        }
        let to = list_url("/sanctions", &[filter], 1);
        view! {
            {lines(t("sanctions-newest"), &self.found.rows, &self.ladders)}
            <p><a href=to>{all}</a></p>
        }
        .into_any()
    }
}
