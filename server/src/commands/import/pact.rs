//! `pacthouse import pact FILE.json [--values VALUES.json]`

use super::words::{refused, said};
use crate::commands::{Outcome, context};
use app::pacts::model::PartyRole;
use app::pacts::server::load::{LoadError, ValuesFile, load};
use app::pacts::template::{self, PlaceholderKind, Template};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    /// The template
    file: PathBuf,
    /// What is particular to this pact: slug, country, parties, rule of entry into force, values of the placeholders.
    /// On a terminal, what is missing is asked for
    #[arg(long, value_name = "VALUES.json")]
    values: Option<PathBuf>,
}

pub async fn run(args: Args) -> Outcome {
    let template = template::read(&read(&args.file)?).map_err(|error| format!("{}: {error}", args.file.display()))?;
    let folder = args.file.parent().unwrap_or(Path::new("."));
    let texts = template
        .text_files()
        .map(|(lang, file)| Ok((lang.to_owned(), read(&folder.join(file))?)))
        .collect::<Result<BTreeMap<_, _>, String>>()?;
    let values = match &args.values {
        Some(file) => json(file)?,
        None => asked_for(&template)?,
    };
    let place = args.values.as_deref().unwrap_or(Path::new("values")).display().to_string();
    let mut values: ValuesFile = serde_json::from_value(values).map_err(|error| format!("{place}: {error}"))?;
    if std::io::stdin().is_terminal() {
        fill_in(&template, &mut values)?;
    }
    let slug = values.slug.to_string();
    let ctx = context::ready(false).await?;
    match load(&ctx, &template, &texts, values, false).await {
        Ok(true) => println!("{slug}: adopted"),
        Ok(false) => println!("{slug}: nothing to do, it is there already with the same content"),
        Err(LoadError::Problems(problems)) => {
            problems.iter().for_each(|problem| eprintln!("{}", said(problem)));
            return Err(format!("nothing was loaded: {} to put right", problems.len()).into());
        }
        Err(LoadError::Pact(why)) => return Err(format!("{slug}: {}", refused(&why.to_string())).into()),
        Err(LoadError::Organisation { slug, why }) => return Err(format!("{slug}: {}", refused(&why.to_string())).into()),
        Err(LoadError::Seat { organisation, why }) => {
            return Err(format!("{organisation}: {}", refused(&why.to_string())).into());
        }
        Err(LoadError::Db(error)) => return Err(error.into()),
    }
    Ok(ExitCode::SUCCESS)
}

fn read(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn json(file: &Path) -> Result<Value, String> {
    serde_json::from_str(&read(file)?).map_err(|error| format!("{}: {error}", file.display()))
}

/// Without a file of values, the least that a pact needs is asked for: its slug, its country; one signature of each first role.
fn asked_for(template: &Template) -> Result<Value, String> {
    if !std::io::stdin().is_terminal() {
        return Err(
            "--values: a pact needs a slug, a country and the rule of its entry into force; give them in a file".to_owned()
        );
    }
    let roles = [PartyRole::Customs, PartyRole::Association, PartyRole::Member];
    let listed = roles.iter().filter(|r| template.party_roles.iter().any(|l| l.role.as_str() == r.as_str())).take(2);
    let rule: BTreeMap<String, u32> = listed.map(|role| (role.to_string(), 1)).collect();
    Ok(json!({
        "slug": ask("Slug, the pact's permanent name (small letters, digits, hyphens)")?,
        "country": ask("Country (ISO 3166-1 alpha-2)")?,
        "summary": template.short_title,
        "entry_into_force": rule,
    }))
}

/// Asks for each placeholder that has no value yet.
fn fill_in(template: &Template, values: &mut ValuesFile) -> Result<(), String> {
    for place in template.placeholders.iter().filter(|p| p.required) {
        if values.values.contains_key(&place.key) {
            continue;
        }
        let takes = match place.kind {
            PlaceholderKind::Text => "text",
            PlaceholderKind::Date => "date",
            PlaceholderKind::Integer => "whole number",
            PlaceholderKind::Country => "country code",
        };
        let given = ask(&format!("{} ({takes}, such as {})", place.label, place.example))?;
        if !given.is_empty() {
            values.values.insert(place.key.clone(), Value::String(given));
        }
    }
    Ok(())
}

fn ask(question: &str) -> Result<String, String> {
    eprint!("{question}: ");
    std::io::stderr().flush().map_err(|error| error.to_string())?;
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).map_err(|error| error.to_string())?;
    Ok(line.trim().to_owned())
}
