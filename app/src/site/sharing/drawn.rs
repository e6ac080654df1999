//! The charts that can be taken away, by name: what each reads, and where it stands.

use crate::assessments::server::pages::figures;
use crate::assessments::server::queries::published;
use crate::commitments::server::pages::{kept, progress};
use crate::commitments::server::progress::of_pact;
use crate::factors::server::coverage::Coverage;
use crate::indicators::server::pages::show as indicators;
use crate::kernel::ids::{CommitmentId, RoundId};
use crate::kernel::locale::Lang;
use crate::pacts::server::queries::{commitment_with_pact, public_pact};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::speaking;
use crate::sanctions::server::register::{figures as sanctions, statistics};
use crate::signatures::server::counts::seats_by_role;
use crate::site::{board, home};
use crate::ui::Chart;
use sea_orm::DbErr;
use serde::Deserialize;

/// Which chart, of what, in which language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub lang: String,
    of: String,
    organisation: String,
    area: String,
    revision: String,
}

/// A chart, and where it came from.
pub struct Drawn {
    /// What is drawn, in the language that was asked for.
    pub chart: Chart,
    /// The page that it stands on, below the language.
    pub page: String,
    /// Source and licence, where they are others' than the portal's own.
    pub source: Option<(String, String)>,
}

impl Drawn {
    fn on(page: impl Into<String>, chart: Option<Chart>) -> Option<Self> {
        chart.map(|chart| Self { chart, page: page.into(), source: None })
    }
}

/// The chart of this name; none where there is no such thing, it is not public, or there is nothing to draw.
pub async fn find(ctx: &Ctx, name: &str, asked: &Asked, lang: Lang) -> Result<Option<Drawn>, DbErr> {
    match name {
        "signatories" => {
            let seats = seats_by_role(ctx).await?;
            Ok(Drawn::on("/", speaking(lang, || (!seats.is_empty()).then(|| home::signatories_chart(&seats)))))
        }
        "signatures" => {
            let months = home::signatures_lately(ctx).await?;
            Ok(Drawn::on("/", speaking(lang, || Some(home::signatures_chart(&months)))))
        }
        "standing" | "lateness" => {
            let board = board::read(ctx.db.read(), ctx.clock.today()).await?;
            let draw = || if name == "standing" { (!board.is_empty()).then(|| board.standing()) } else { board.lateness() };
            Ok(Drawn::on("/", speaking(lang, draw)))
        }
        name if name.starts_with("board-") => of_board(ctx, name, &asked.of, lang).await,
        "factors" | "factors-coverage" => {
            let coverage = Coverage::read(ctx).await?;
            let draw = || if name == "factors" { coverage.matrix() } else { coverage.coverage() };
            Ok(Drawn::on("/factors", Some(speaking(lang, draw))))
        }
        "sanctions" => {
            let figures = sanctions::read(ctx).await?;
            Ok(Drawn::on("/sanctions/statistics", speaking(lang, || statistics::chart(&figures))))
        }
        "completion" => completion(ctx, &asked.of, lang).await,
        "commitment" => commitment(ctx, asked, lang).await,
        "indicator" => indicator(ctx, asked, lang).await,
        "assessment" => assessment(ctx, &asked.of, lang).await,
        _ => Ok(None),
    }
}

/// A table of the board; of those that have a page with all lines, also one page of it.
async fn of_board(ctx: &Ctx, name: &str, of: &str, lang: Lang) -> Result<Option<Drawn>, DbErr> {
    let db = ctx.db.read();
    let places = of.parse().ok().map(board::whole::places);
    let (page, table) = match (name, places) {
        ("board-by-pact", Some(places)) => {
            let pacts = board::whole::pacts_at(db, places).await?;
            ("/board/pacts", speaking(lang, || Some(board::whole::of_pacts(&pacts).chart())))
        }
        ("board-by-country", Some(places)) => {
            let countries = board::whole::countries_at(db, places).await?;
            ("/board/countries", speaking(lang, || Some(board::whole::of_countries(&countries).chart())))
        }
        _ => {
            let board = board::read(db, ctx.clock.today()).await?;
            ("/", speaking(lang, || board.table(name).map(board::Table::chart)))
        }
    };
    Ok(Drawn::on(page, table))
}

async fn completion(ctx: &Ctx, slug: &str, lang: Lang) -> Result<Option<Drawn>, DbErr> {
    let db = ctx.db.read();
    let Some(pact) = public_pact(db, slug).await? else { return Ok(None) };
    let Some(found) = of_pact(db, pact.id).await? else { return Ok(None) };
    let mut drawn = Drawn::on(format!("/pacts/{slug}"), speaking(lang, || progress::completion(&found, slug)));
    of_record(&mut drawn, pact.title.pick(lang).0);
    Ok(drawn)
}

async fn commitment(ctx: &Ctx, asked: &Asked, lang: Lang) -> Result<Option<Drawn>, DbErr> {
    let (db, Ok(id)) = (ctx.db.read(), asked.of.parse::<CommitmentId>()) else { return Ok(None) };
    let Some((commitment, ..)) = commitment_with_pact(db, id).await? else { return Ok(None) };
    let found = kept::load(db, &commitment, kept::Asked::of(&asked.organisation), ctx.clock.now()).await?;
    let mut drawn = Drawn::on(format!("/commitments/{id}"), speaking(lang, || kept::chart(&found, &commitment)));
    of_record(&mut drawn, commitment.title.pick(lang).0);
    Ok(drawn)
}

async fn indicator(ctx: &Ctx, asked: &Asked, lang: Lang) -> Result<Option<Drawn>, DbErr> {
    let Some((series, draw)) = indicators::chart(ctx, &asked.of, &asked.revision, &asked.area).await? else { return Ok(None) };
    let mut drawn = Drawn::on(format!("/indicators/{}", series.slug), speaking(lang, draw));
    of_record(&mut drawn, &series.name);
    if let Some(drawn) = &mut drawn {
        let said = |text: &str| if text.is_empty() { lang.t("indicators-not-said") } else { text.to_owned() };
        drawn.source = Some((said(&series.source), said(&series.licence)));
    }
    Ok(drawn)
}

async fn assessment(ctx: &Ctx, id: &str, lang: Lang) -> Result<Option<Drawn>, DbErr> {
    let Ok(id) = id.parse::<RoundId>() else { return Ok(None) };
    let Some((round, organisation)) = published(ctx.db.read()).await?.into_iter().find(|(a, _)| a.id == id) else {
        return Ok(None);
    };
    let mut drawn = Drawn::on(format!("/assessments/{id}"), Some(speaking(lang, || figures::radar(&round.results))));
    of_record(&mut drawn, &organisation.name);
    Ok(drawn)
}

/// Names the record in the title, which on its page stands above.
fn of_record(drawn: &mut Option<Drawn>, record: &str) {
    if let Some(Drawn { chart, .. }) = drawn {
        chart.title = format!("{record}: {}", chart.title);
    }
}
