//! `/sitemap.xml` (sitemaps.org protocol 0.9): an index of parts, `/sitemap.xml?part=organisations-2`, each of which names some pages
//! in all languages. Pages of records stand in the order in which they arose, so that parts that are full stay as they are.

use super::Refusal;
use crate::indicators::server::entity::series;
use crate::kernel::locale::Lang;
use crate::kernel::paging::skipped;
use crate::library::server::case_ids;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PactState;
use crate::pacts::server::entity::{commitment, pact};
use crate::platform::ctx::Ctx;
use crate::publications::model::Audience;
use crate::publications::server::entity::update;
use crate::sanctions::server::entity::sanction;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use sea_orm::sea_query::{Expr, Query as Select, SelectStatement};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    QueryTrait as _,
};
use serde::Deserialize;
use std::fmt::Write as _;
use uuid::Uuid;

/// The pages that are always there, below each language.
const PAGES: [&str; 22] = [
    "/",
    "/pacts",
    "/consultations",
    "/commitments",
    "/obligations",
    "/organisations",
    "/sanctions",
    "/sanctions/statistics",
    "/factors",
    "/assessments",
    "/risks",
    "/indicators",
    "/methods",
    "/library",
    "/log",
    "/verify",
    "/press",
    "/data",
    "/updates",
    "/updates/plan",
    "/meetings",
    "/accessibility",
];

/// How many pages a part names: in four languages 10,000 addresses and some 7 MB, of the 50,000 and 50 MB that a part may have.
const IN_PART: u64 = 2500;

/// What has a part of its own, or several. An obligation is read on the pages of what it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Pages,
    Pacts,
    Organisations,
    Commitments,
    Sanctions,
    Updates,
}

impl Kind {
    const ALL: [Self; 6] = [Self::Pages, Self::Pacts, Self::Organisations, Self::Commitments, Self::Sanctions, Self::Updates];

    /// As addresses spell it, also those of its pages.
    const fn name(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Pacts => "pacts",
            Self::Organisations => "organisations",
            Self::Commitments => "commitments",
            Self::Sanctions => "sanctions",
            Self::Updates => "updates",
        }
    }

    /// The names of its public records in their order; none of pages, which are no records.
    fn records(self) -> Option<SelectStatement> {
        let public = PactState::ALL.iter().copied().filter(|state| state.is_public());
        Some(match self {
            Self::Pages => return None,
            Self::Pacts => pact::Entity::find()
                .select_only()
                .column(pact::Column::Slug)
                .filter(pact::COLUMN.state.is_in(public))
                .order_by_asc(pact::COLUMN.log_seq)
                .into_query(),
            Self::Organisations => organisation::Entity::find()
                .select_only()
                .column(organisation::Column::Slug)
                .order_by_asc(organisation::COLUMN.log_seq)
                .order_by_asc(organisation::COLUMN.id)
                .into_query(),
            Self::Commitments => commitment::Entity::find()
                .select_only()
                .column(commitment::Column::Id)
                .order_by_asc(commitment::COLUMN.id)
                .into_query(),
            Self::Sanctions => sanction::Entity::find()
                .select_only()
                .column(sanction::Column::Id)
                .order_by_asc(sanction::COLUMN.log_seq)
                .into_query(),
            Self::Updates => update::Entity::find()
                .select_only()
                .column(update::Column::Slug)
                .filter(update::COLUMN.audience.eq(Audience::Public))
                .filter(update::COLUMN.log_seq.is_not_null())
                .filter(update::COLUMN.retraction.is_null())
                .order_by_asc(update::COLUMN.log_seq)
                .into_query(),
        })
    }

    /// How many parts it has.
    async fn parts(self, ctx: &Ctx) -> Result<u64, DbErr> {
        let Some(mut records) = self.records() else { return Ok(1) };
        records.clear_order_by();
        let mut count = Select::select();
        count.expr(Expr::cust("COUNT(*)")).from_subquery(records, "records");
        let row = ctx.db.read().query_one(&count).await?;
        let count = row.map(|row| row.try_get_by_index::<i64>(0)).transpose()?.unwrap_or(0);
        Ok(count.cast_unsigned().div_ceil(IN_PART))
    }

    /// The paths of the pages in a part, from 1.
    async fn paths(self, ctx: &Ctx, part: u64) -> Result<Vec<String>, DbErr> {
        let Some(mut records) = self.records() else {
            return if part == 1 { pages(ctx).await } else { Ok(Vec::new()) };
        };
        records.limit(IN_PART).offset(skipped(part, IN_PART));
        let rows = ctx.db.read().query_all(&records).await?;
        let name = |row: &sea_orm::QueryResult| match self {
            Self::Commitments | Self::Sanctions => row.try_get_by_index::<Uuid>(0).map(|id| id.to_string()),
            Self::Pages | Self::Pacts | Self::Organisations | Self::Updates => row.try_get_by_index::<String>(0),
        };
        rows.iter().map(|row| Ok(format!("/{}/{}", self.name(), name(row)?))).collect()
    }
}

/// The pages that are no records of those kinds: some hundred.
async fn pages(ctx: &Ctx) -> Result<Vec<String>, DbErr> {
    let mut paths: Vec<String> = PAGES.map(str::to_owned).to_vec();
    paths.extend((1..=crate::factors::FACTORS).map(|n| format!("/factors/{n}")));
    paths.extend(case_ids(ctx).await?.into_iter().map(|id| format!("/library/{id}")));
    let series = series::Entity::find().select_only().column(series::Column::Slug).distinct().order_by_asc(series::COLUMN.slug);
    let series: Vec<String> = series.into_tuple().all(ctx.db.read()).await?;
    paths.extend(series.into_iter().map(|slug| format!("/indicators/{slug}")));
    Ok(paths)
}

/// Which part is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    part: String,
}

/// The index, or one of its parts.
pub(super) async fn show(State(ctx): State<Ctx>, Query(Asked { part }): Query<Asked>) -> Result<Response, Refusal> {
    if part.is_empty() {
        return Ok(sent(index(&ctx).await?));
    }
    let asked = part.rsplit_once('-').and_then(|(kind, part)| {
        let kind = Kind::ALL.into_iter().find(|known| known.name() == kind)?;
        Some((kind, part.parse::<u64>().ok().filter(|part| *part > 0)?))
    });
    let (kind, part) = asked.ok_or(Refusal::NotFound)?;
    let paths = kind.paths(&ctx, part).await?;
    if paths.is_empty() { Err(Refusal::NotFound) } else { Ok(sent(listed(&ctx, &paths))) }
}

async fn index(ctx: &Ctx) -> Result<String, DbErr> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for kind in Kind::ALL {
        for part in 1..=kind.parts(ctx).await? {
            let part = ctx.config.url(&format!("/sitemap.xml?part={}-{part}", kind.name()));
            let _ = writeln!(xml, "<sitemap><loc>{part}</loc></sitemap>");
        }
    }
    xml.push_str("</sitemapindex>\n");
    Ok(xml)
}

/// These pages in all languages, each with its other languages.
fn listed(ctx: &Ctx, paths: &[String]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for path in paths {
        let url = |lang: &Lang| ctx.config.url(&format!("/{lang}{path}"));
        let links: String = Lang::ALL.iter().fold(String::new(), |mut links, lang| {
            let _ = write!(links, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>", url(lang));
            links
        });
        for lang in Lang::ALL {
            let _ = writeln!(xml, "<url><loc>{}</loc>{links}</url>", url(lang));
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

fn sent(xml: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/xml; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, xml).into_response()
}
