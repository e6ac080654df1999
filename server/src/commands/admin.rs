//! `pacthouse admin …`: organisations, who runs the portal, who has which role, mandates, witnesses, and letters that came back. Each is safe
//! to repeat. Exit 0 it is so, 1 it cannot be so, 2 wrong use or bad input.

mod mandate;
mod organisation;
mod people;

use super::{Outcome, context};
use app::kernel::locale::Lang;
use app::kernel::text::{BadText, NonEmptyText};
use app::log::cosignature::WitnessKey;
use app::log::server::witnesses;
use app::subscriptions::server::{report, take_back};
use std::io::Read as _;
use std::process::ExitCode;
use time::Date;
use time::format_description::well_known::Iso8601;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Register an organisation, of whatever kind: a public act in the log
    Organisation(Box<organisation::Args>),
    /// Name who runs the portal, or end that
    Operator(people::Operator),
    /// Give a person a role in an organisation
    Grant(people::Grant),
    /// End a person's role in an organisation
    Revoke(people::Revoke),
    /// Record that a person may sign for an organisation, or take that back, which is a public act in the log
    Mandate(Box<mandate::Args>),
    /// Read a delivery report (RFC 3464) from standard input, as a mail server pipes it: exit 0 a letter came back, 1 the report
    /// is about none of ours, 2 it is no report of a failure
    Bounce,
    /// Name who watches the public log, or end that; both are acts in the log. Exit 1 if it cannot stand
    #[command(subcommand)]
    Witness(Witness),
}

#[derive(clap::Subcommand)]
enum Witness {
    /// Let this witness's cosignatures in and show it on the page of the log
    Add {
        /// Who it is, as the page shows it: an organisation, not a person
        name: String,
        /// Its key, as `pacthouse witness` prints it: name+id+base64
        key: String,
    },
    /// Let no more cosignatures of this witness in; those that are there stay
    Remove {
        /// The name in its key
        key_name: String,
    },
}

/// The most of a report that is read, in bytes: reports may bring back the whole mail.
const MOST: u64 = 10 * 1024 * 1024;

pub async fn run(args: Args) -> Outcome {
    match args.command {
        Command::Organisation(args) => organisation::run(*args).await,
        Command::Operator(args) => people::operator(args).await,
        Command::Grant(args) => people::grant(args).await,
        Command::Revoke(args) => people::revoke(args).await,
        Command::Mandate(args) => mandate::run(*args).await,
        Command::Bounce => bounce().await,
        Command::Witness(what) => witness(what).await,
    }
}

async fn bounce() -> Outcome {
    let mut raw = Vec::new();
    std::io::stdin().take(MOST).read_to_end(&mut raw)?;
    let Some(report) = report(&raw) else {
        eprintln!("no report of a mail that was refused for good");
        return Ok(ExitCode::from(2));
    };
    let ctx = context::ready(false).await?;
    let known = take_back(&ctx, &report).await?;
    println!("{}", if known { "a letter came back" } else { "no letter of ours, or counted already" });
    Ok(ExitCode::from(u8::from(!known)))
}

async fn witness(what: Witness) -> Outcome {
    let (done, said) = match what {
        Witness::Add { name, key } => {
            let name: NonEmptyText = looked_at(&name)?;
            let key: WitnessKey = key.trim().parse().map_err(|_| format!("`{key}` is not the key of a witness"))?;
            (witnesses::name(&context::ready(false).await?, &name, &key).await, format!("{} watches", key.name()))
        }
        Witness::Remove { key_name } => {
            (witnesses::end(&context::ready(false).await?, &key_name).await, format!("{key_name} watches no more"))
        }
    };
    match done {
        Ok(()) => {
            println!("{said}");
            Ok(ExitCode::SUCCESS)
        }
        Err(witnesses::Error::Refused(why)) => {
            println!("{}", Lang::En.t(&why.to_string()));
            Ok(ExitCode::from(1))
        }
        Err(error) => Err(error.into()),
    }
}

/// The answer to what was asked: that it is so, and whether it was before.
fn done(is_new: bool, what: &str) -> ExitCode {
    println!("{what}{}", if is_new { "" } else { ": nothing to do, it is so already" });
    ExitCode::SUCCESS
}

/// The answer no, with its reason, a message key.
fn refused(argument: &str, key: &str) -> ExitCode {
    println!("{argument}: {}", super::import::words::refused(key));
    ExitCode::from(1)
}

/// A text that was looked at, or what is wrong with it and what is taken.
fn looked_at<T: std::str::FromStr<Err = BadText>>(given: &str) -> Result<T, String> {
    given.parse().map_err(|bad: BadText| Lang::En.t(bad.key()))
}

/// A day as `2027-12-31`.
fn day(given: &str) -> Result<Date, String> {
    Date::parse(given, &Iso8601::DATE).map_err(|_| "not a date; give one such as 2027-12-31".to_owned())
}
