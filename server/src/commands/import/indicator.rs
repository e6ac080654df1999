//! `pacthouse import indicator FILE.csv [--slug SLUG] [--name NAME] [--area COLUMN] … [--skip-bad] [--json]`

use crate::commands::{Outcome, context};
use app::indicators::model::Direction;
use app::indicators::series::{Definition, Wanted, read};
use app::indicators::server::import::import;
use app::kernel::text::{NonEmptyText, Slug};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    /// One value a row, with a header
    file: PathBuf,
    /// The series' permanent name in URLs; by default the file's own name
    #[arg(long)]
    slug: Option<String>,
    /// What is counted; by default the name of the column of values
    #[arg(long)]
    name: Option<String>,
    /// In what it is counted, such as `%` or `days`
    #[arg(long, default_value = "")]
    unit: String,
    /// Which way is better, `increase` or `decrease`; nothing where neither is
    #[arg(long)]
    direction: Option<Direction>,
    /// Where it comes from, as it is to be cited
    #[arg(long, default_value = "")]
    source: String,
    /// Under what terms it may be used
    #[arg(long, default_value = "")]
    licence: String,
    /// The column of the areas' codes; by default `iso3`, `iso2`, `area` or `code`. In one that begins with `iso` they must be
    /// codes of countries
    #[arg(long, value_name = "COLUMN")]
    area: Option<String>,
    /// The column of the areas' names; by default `country`, `area_name` or `name`, else the codes
    #[arg(long, value_name = "COLUMN")]
    area_name: Option<String>,
    /// The column of years, months (2018-06) or days (2018-06-30); by default `year`, `period`, `date` or `month`
    #[arg(long, value_name = "COLUMN")]
    period: Option<String>,
    /// The column of values; by default `value`
    #[arg(long, value_name = "COLUMN")]
    value: Option<String>,
    /// Only rows that hold this value in this column; may be given again
    #[arg(long = "where", value_name = "COLUMN=VALUE", value_parser = pair)]
    only: Vec<(String, String)>,
    /// Load the good rows even if some are bad
    #[arg(long)]
    skip_bad: bool,
    /// Say what was done as JSON
    #[arg(long)]
    json: bool,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (column, value) = text.split_once('=').ok_or("give a column, `=` and a value")?;
    Ok((column.to_owned(), value.to_owned()))
}

pub async fn run(args: Args) -> Outcome {
    let place = args.file.display().to_string();
    let slug = slug(&args)?;
    let bytes = std::fs::read(&args.file).map_err(|error| format!("{place}: {error}"))?;
    let wanted = Wanted { area: args.area, area_name: args.area_name, period: args.period, value: args.value, only: args.only };
    let reading = read(&bytes, &wanted).map_err(|error| format!("{place}: {error}"))?;
    reading.bad.iter().for_each(|bad| eprintln!("{place}:{bad}"));
    let mut lines: Vec<u64> = reading.bad.iter().map(|bad| bad.line).collect();
    lines.dedup();
    let bad = lines.len();
    if bad > 0 && (!args.skip_bad || reading.good.is_empty()) {
        return Err(format!("nothing was loaded; bad lines: {bad}; correct them, or load the others with --skip-bad").into());
    }
    let name = args.name.unwrap_or_else(|| reading.mapping.value.replace('_', " "));
    let definition = Definition {
        slug: slug.to_string(),
        name: name.parse::<NonEmptyText>().map_err(|_| "--name: give a text of at most 500 characters")?.to_string(),
        unit: args.unit,
        direction: args.direction,
        source: args.source,
        licence: args.licence,
        mapping: reading.mapping,
    };
    let points = reading.good.len();
    let ctx = context::ready(false).await?;
    let done = import(&ctx, slug.clone(), definition, reading.good, &bytes).await?;
    if args.json {
        let said = serde_json::json!({
            "slug": slug, "revision": done.revision, "new": done.is_new, "points": points, "bad_lines": bad,
        });
        println!("{said}");
    } else if done.is_new {
        println!("{slug}: revision {} with {points} points, lines left out: {bad}", done.revision);
    } else {
        println!("{slug}: nothing to do, revision {} says the same", done.revision);
    }
    Ok(ExitCode::SUCCESS)
}

/// The slug that was given, or the file's name as one.
fn slug(args: &Args) -> Result<Slug, String> {
    let stem = args.file.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
    let words: Vec<&str> = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let text = args.slug.clone().unwrap_or_else(|| words.join("-"));
    text.parse().map_err(|_| format!("--slug: `{text}` is no slug; give small letters, digits and single hyphens"))
}
