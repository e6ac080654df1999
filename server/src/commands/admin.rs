//! `pacthouse admin bounce < REPORT`, `pacthouse admin witness add NAME KEY | remove KEY-NAME`

use super::{Outcome, context};
use app::kernel::locale::Lang;
use app::kernel::text::NonEmptyText;
use app::log::cosignature::WitnessKey;
use app::log::server::witnesses;
use app::subscriptions::server::{report, take_back};
use std::io::Read as _;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
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
            let name: NonEmptyText = name.parse().map_err(|error: app::kernel::text::BadText| Lang::En.t(error.key()))?;
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
