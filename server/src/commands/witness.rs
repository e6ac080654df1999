//! `pacthouse witness URL --key FILE [--once | --every 10m]`: watches another portal's log.

use super::Outcome;
use app::kernel::text::shown;
use app::log::note::VerifierKey;
use app::log::server::watch::{Cosigned, Evidence, Portal, Refused, Round, Trouble, Witness, cosigner};
use app::platform::clock::Clock;
use app::platform::random::Random;
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use url::Url;

/// How often `--once` tries again while the portal is not reached.
const TRIES: u32 = 4;
/// The longest wait before trying again.
const LONGEST: Duration = Duration::from_mins(5);

#[derive(clap::Args)]
pub struct Args {
    /// The portal whose log is watched, such as `https://pacts.example.org`
    url: Url,
    /// The file of this witness's key; drawn on first use, readable by its owner alone
    #[arg(long)]
    key: PathBuf,
    /// What the key is called when it is drawn: an address without its scheme, such as watch.example.org/pacts
    #[arg(long)]
    name: Option<String>,
    /// The file that remembers what was cosigned last [default: the key's, with .state]
    #[arg(long)]
    state: Option<PathBuf>,
    /// The log's key, as it was learnt elsewhere; without it, the one that the portal shows the first time is kept
    #[arg(long)]
    log_key: Option<String>,
    /// Look once and end, which is also what happens without --every
    #[arg(long, conflicts_with = "every")]
    once: bool,
    /// Look again and again with this pause between: 90s, 10m, 2h
    #[arg(long, value_parser = pause)]
    every: Option<Duration>,
    /// Print each result as a line of JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(args: Args) -> Outcome {
    let witness = witness(&args)?;
    if !args.json {
        println!("witness    {}", witness.cosigner.key());
    }
    let mut failed = 0_u32;
    loop {
        match witness.round().await {
            Ok(Round::Cosigned(done)) => {
                cosigned(&witness, &done, args.json);
                let Some(pause) = args.every else { return Ok(ExitCode::from(if done.not_taken.is_some() { 2 } else { 0 })) };
                failed = 0;
                tokio::time::sleep(pause).await;
            }
            Ok(Round::Refused(why, evidence)) => {
                refused(&witness, why, &evidence, args.json);
                return Ok(ExitCode::from(1));
            }
            Err(Trouble::Portal(why)) if args.every.is_some() || failed < TRIES => {
                let wait = Ord::min(Duration::from_secs(1 << Ord::min(failed, 9)), args.every.unwrap_or(LONGEST).min(LONGEST));
                eprintln!("{}; trying again in {} s", shown(&why), wait.as_secs());
                failed += 1;
                tokio::time::sleep(wait).await;
            }
            Err(error) => return Err(shown(&error.to_string()).into()),
        }
    }
}

fn witness(args: &Args) -> Result<Witness, Box<dyn std::error::Error>> {
    let log_key = args.log_key.as_deref().map(str::trim).map(|key| {
        let read: Result<VerifierKey, _> = key.parse();
        read.map_err(|_| format!("--log-key: `{key}` is not the key of a log"))
    });
    let mut beside = args.key.clone().into_os_string();
    beside.push(".state");
    Ok(Witness {
        portal: Portal::new(&args.url)?,
        log_key: log_key.transpose()?,
        cosigner: cosigner(&args.key, args.name.as_deref(), &Random::System)?,
        state: args.state.clone().unwrap_or_else(|| beside.into()),
        clock: Clock::System,
    })
}

fn cosigned(witness: &Witness, done: &Cosigned, json: bool) {
    let (log, size) = (&done.checkpoint.origin, done.checkpoint.size);
    if json {
        let key = witness.cosigner.key().to_string();
        let result = json!({
            "result": "cosigned", "witness": key, "log": log, "log_key": done.key.to_string(), "first": done.first, "size": size,
            "at": done.at.unix_timestamp(), "cosignature": done.line, "taken": done.not_taken.is_none(), "why": done.not_taken,
        });
        println!("{}", shown(&result.to_string()));
        return;
    }
    if done.first {
        println!("log        {}", shown(&done.key.to_string()));
        println!("           seen for the first time: compare this key with the one that others know");
    }
    println!("cosigned   {}, {size} entries\n{}", shown(log), done.line);
    if let Some(why) = &done.not_taken {
        println!(
            "not taken  {}\n           The portal's operator names this witness with: pacthouse admin witness add NAME KEY",
            shown(why)
        );
    }
}

fn refused(witness: &Witness, why: Refused, evidence: &Evidence, json: bool) {
    if json {
        let (key, url) = (witness.cosigner.key().to_string(), witness.portal.url());
        let result = json!({
            "result": "refused", "witness": key, "url": url, "why": why.to_string(), "known": evidence.known,
            "served": evidence.served, "evidence": evidence.file,
        });
        println!("{}", shown(&result.to_string()));
        return;
    }
    println!("REFUSED    {why}. Nothing was cosigned.\n");
    println!("cosigned last:\n{}", quoted(evidence.known.as_deref().unwrap_or("nothing\n")));
    println!("served now:\n{}", quoted(&evidence.served));
    println!("Both are kept in {}. Keep that file, and show it to others who watch this log.", evidence.file.display());
}

/// What a portal served, set off from this program's own words.
fn quoted(note: &str) -> String {
    note.lines().map(|line| format!("  {}\n", shown(line))).collect::<Vec<_>>().concat()
}

/// A pause as people write it.
fn pause(text: &str) -> Result<Duration, String> {
    let (number, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => 0,
    };
    let all = number.parse::<u64>().ok().and_then(|n| n.checked_mul(seconds)).filter(|all| *all > 0);
    all.map(Duration::from_secs).ok_or_else(|| "a number with s, m or h, such as 10m".to_owned())
}
