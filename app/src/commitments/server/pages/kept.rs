//! How a commitment is kept: the figure of one signatory over time, and every signatory's obligations.

use super::table::{Known, table};
use crate::commitments::server::lines::{self, Line, Sort};
use crate::commitments::server::progress::series;
use crate::commitments::server::said::{Said, said};
use crate::commitments::server::tallies::Within;
use crate::kernel::ids::ObligationId;
use crate::kernel::paging::Paged;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::entity::commitment;
use crate::pacts::server::pages::words::figure;
use crate::platform::i18n::{lang, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::ui::{Chart, Empty, Pager, Point, Shape};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use serde::Deserialize;
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// Whose obligations, and which page of them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    organisation: String,
    page: String,
}

impl Asked {
    /// Those of one organisation.
    pub fn of(organisation: &str) -> Self {
        Self { organisation: organisation.to_owned(), page: String::new() }
    }
}

/// What the page shows.
pub struct Kept {
    asked: Asked,
    owed: Paged<Line>,
    said: BTreeMap<ObligationId, Said>,
    whose: Option<organisation::Model>,
    series: Vec<(Line, Option<f64>)>,
    now: OffsetDateTime,
}

/// Reads how a commitment is kept: by the organisation that is asked for, else by everyone, with the figure of the first.
pub async fn load(db: &impl ConnectionTrait, c: &commitment::Model, asked: Asked, now: OffsetDateTime) -> Result<Kept, DbErr> {
    let of = if asked.organisation.is_empty() { None } else { by_slug(db, &asked.organisation).await? };
    let within = Within { commitment: Some(c.id), organisation: of.as_ref().map(|o| o.id), ..Within::default() };
    let owed = lines::page(db, &within.into(), Sort::DueLast, (page_number(&asked.page), PER_PAGE)).await?;
    let said = said(db, owed.rows.iter().map(|line| line.id).collect()).await?;
    let whose = match of {
        Some(of) => Some(of),
        None => match owed.rows.first() {
            Some(line) => by_slug(db, line.organisation.as_str()).await?,
            None => None,
        },
    };
    let series = match &whose {
        Some(of) => series(db, c.id, of.id, now).await?,
        None => Vec::new(),
    };
    Ok(Kept { asked, owed, said, whose, series, now })
}

/// The figure over time with its target, then the obligations.
pub fn kept(kept: Kept, c: &commitment::Model) -> AnyView {
    if kept.owed.rows.is_empty() {
        return view! { <Empty title=t("kept-nothing-title")>{t("kept-nothing")}</Empty> }.into_any();
    }
    let chart = chart(&kept, c)
        .zip(kept.whose.as_ref())
        .map(|(chart, of)| chart.with_files(&format!("commitment?of={}&organisation={}", c.id, of.slug)));
    let caption = ta("obligations-counted", &[("count", kept.owed.total.into())]);
    let known = Known { commitment: true, pact: true, organisation: false };
    let rows = table(caption, &kept.owed.rows, &kept.said, known, kept.now);
    let (page, pages, asked, path) = (kept.owed.page, kept.owed.pages(), kept.asked, format!("/commitments/{}", c.id));
    let all = (!asked.organisation.is_empty()).then(|| view! { <p><a href=list_url(&path, &[], 1)>{t("kept-everyone")}</a></p> });
    view! {
        {chart}
        {rows}
        {all}
        <Pager page=page pages=pages href=move |n| list_url(&path, &[("organisation", &*asked.organisation)], n)/>
    }
    .into_any()
}

/// The figure of the signatory that the page shows.
pub fn chart(kept: &Kept, c: &commitment::Model) -> Option<Chart> {
    over_time(c, kept.whose.as_ref().map_or("", |of| &of.name), &kept.series)
}

/// The figure of one signatory over time, with its target; nothing where there is no value.
pub fn over_time(c: &commitment::Model, whose: &str, series: &[(Line, Option<f64>)]) -> Option<Chart> {
    if series.iter().all(|(_, value)| value.is_none()) {
        return None;
    }
    let unit = c.indicator.unit.as_str();
    let points: Vec<_> = series
        .iter()
        .map(|(line, value)| Point {
            label: lang().month(line.period_to),
            value: *value,
            shown: value.map(|v| figure(v, unit)).unwrap_or_default(),
        })
        .collect();
    let target = c.indicator.target.as_f64().map(|target| (target, figure(target, unit)));
    Some(Chart {
        title: ta("kept-chart", &[("organisation", whose.to_owned().into())]),
        description: t("kept-chart-what"),
        head: vec![t("obligation-period-title"), t("report-value")],
        shape: Shape::Line { points, target, top: None },
    })
}
