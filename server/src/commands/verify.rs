//! `pacthouse verify FILE [--key KEY] [--json]`: verifies evidence, or a certificate that holds it, with nothing but the file.

use super::Outcome;
use app::evidence::{Verdict, verify_file};
use app::kernel::locale::Lang;
use app::kernel::text::shown;
use app::log::note::VerifierKey;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    /// The evidence file, or a certificate in PDF
    file: PathBuf,
    /// The portal's key, as published at /log/key. Without it anybody's key will do: the verdict is good if the key that is printed is the
    /// portal's, which is then yours to compare
    #[arg(long)]
    key: Option<String>,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
}

pub fn run(args: Args) -> Outcome {
    let key = args.key.as_deref().map(str::trim);
    if let Some(key) = key {
        key.parse::<VerifierKey>().map_err(|_| format!("--key: `{key}` is not a verifier key"))?;
    }
    let file = std::fs::read(&args.file).map_err(|error| format!("{}: {error}", args.file.display()))?;
    let report = verify_file(&file, key);
    if args.json {
        println!("{}", shown(&serde_json::to_string(&report)?));
    } else {
        for check in &report.checks {
            println!(
                "{}  {}\n       {}",
                if check.ok { "good " } else { "FALSE" },
                Lang::En.t(&check.says()),
                check.detail.replace('\n', "\n       ")
            );
        }
        println!("{}", Lang::En.t(report.says()));
        if let Some((key, how)) = report.to_compare() {
            let key = shown(key);
            println!("       {key}\n       {}", Lang::En.t(how));
        }
    }
    Ok(ExitCode::from(match report.verdict {
        Verdict::Good => 0,
        Verdict::False => 1,
        Verdict::Unreadable => 2,
    }))
}
