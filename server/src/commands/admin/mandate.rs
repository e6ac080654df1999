//! `pacthouse admin mandate EMAIL ORGANISATION --title TITLE --document DOCUMENT [--vouched-by WHO] [--pact SLUG] [--from DAY] [--until DAY]`,
//! `pacthouse admin mandate EMAIL ORGANISATION --end REASON`

use super::people::Person;
use super::{day, done, looked_at, refused};
use crate::commands::{Outcome, context};
use app::kernel::text::NonEmptyText;
use app::platform::ctx::Ctx;
use app::signatures::server::founding::{Error, Founding, found, take_all_back};
use time::Date;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    person: Person,
    /// The slug of the organisation that they may bind
    organisation: String,
    /// In what capacity they sign, such as "Director General"
    #[arg(long, value_parser = looked_at::<NonEmptyText>, required_unless_present = "end")]
    title: Option<NonEmptyText>,
    /// On which document it rests, such as "Decree 12/2026"; it stands in what is signed
    #[arg(long, value_parser = looked_at::<NonEmptyText>, required_unless_present = "end")]
    document: Option<NonEmptyText>,
    /// Who vouches for it, as it stands beside signatures; the host of this portal where nobody is named
    #[arg(long, value_parser = looked_at::<NonEmptyText>)]
    vouched_by: Option<NonEmptyText>,
    /// The slug of the only pact that they may sign; any where none is given
    #[arg(long)]
    pact: Option<String>,
    /// Its first day, such as 2027-01-01; today where none is given
    #[arg(long, value_parser = day)]
    from: Option<Date>,
    /// Its last day; it does not end by itself where none is given
    #[arg(long, value_parser = day)]
    until: Option<Date>,
    /// Take back all their mandates for the organisation, for this reason, which is kept and not public
    #[arg(
        long,
        value_name = "REASON",
        value_parser = looked_at::<NonEmptyText>,
        conflicts_with_all = ["title", "document", "vouched_by", "pact", "from", "until"]
    )]
    end: Option<NonEmptyText>,
}

pub async fn run(args: Args) -> Outcome {
    let Args { person, organisation, title, document, vouched_by, pact, from, until, end } = args;
    let (ctx, whom) = (context::ready(false).await?, person.whom());
    let (answer, said) = match (end, title, document) {
        (Some(reason), ..) => {
            let answer = take_all_back(&ctx, &whom.email, &organisation, &reason).await.map(|n| n > 0);
            (answer, format!("{} holds no mandate of {organisation}", whom.email))
        }
        (None, Some(title), Some(document)) => {
            let vouched_by = vouched_by.map_or_else(|| host(&ctx), Ok)?;
            let new = Founding { pact, title, document, vouched_by, from, until };
            (found(&ctx, &organisation, &whom, &new).await, format!("{} may sign for {organisation}", whom.email))
        }
        (None, ..) => return Err("--title and --document: both are needed to record a mandate; give them".into()),
    };
    let why = match answer {
        Ok(is_new) => return Ok(done(is_new, &said)),
        Err(Error::Db(error)) => return Err(error.into()),
        Err(why) => why,
    };
    let argument = match &why {
        Error::NoOrganisation => "ORGANISATION",
        Error::NoPact => "--pact",
        Error::NoName => "--name",
        Error::Past => "--until",
        Error::Other => "--document",
        Error::NoPerson | Error::NotIndependent | Error::Db(_) => "EMAIL",
    };
    Ok(refused(argument, &why.to_string()))
}

/// Who vouches where nobody is named.
fn host(ctx: &Ctx) -> Result<NonEmptyText, String> {
    looked_at(ctx.config.base_url.host_str().unwrap_or_default())
}
