//! `pacthouse admin operator EMAIL`, `pacthouse admin grant EMAIL ROLE ORGANISATION`, `pacthouse admin revoke EMAIL ROLE ORGANISATION`

use super::{done, looked_at, refused};
use crate::commands::{Outcome, context};
use app::identity::server::enrolment::Whom;
use app::identity::server::operators;
use app::kernel::locale::Lang;
use app::kernel::text::{EmailAddress, NonEmptyText};
use app::organisations::model::MemberRole;
use app::organisations::server::people::{self, Error};

// Who is meant. (A doc comment would become that of the command.)
#[derive(clap::Args)]
pub struct Person {
    /// Their address
    #[arg(value_parser = looked_at::<EmailAddress>)]
    email: EmailAddress,
    /// Their name, as it will stand beside what they sign; needed where the address is new
    #[arg(long, value_parser = looked_at::<NonEmptyText>)]
    name: Option<NonEmptyText>,
    /// The language of their mails, where the address is new
    #[arg(long, default_value = "en")]
    language: Lang,
}

impl Person {
    /// Whom the commands are told of.
    pub fn whom(self) -> Whom {
        Whom { email: self.email, name: self.name, lang: self.language }
    }
}

#[derive(clap::Args)]
pub struct Operator {
    #[command(flatten)]
    person: Person,
    /// They run it no longer
    #[arg(long)]
    end: bool,
}

#[derive(clap::Args)]
pub struct Grant {
    #[command(flatten)]
    person: Person,
    /// representative, coordinator, secretariat, communications, monitor or `sanctions_officer`; `signatory` comes with a mandate
    role: MemberRole,
    /// The organisation's slug
    organisation: String,
}

#[derive(clap::Args)]
pub struct Revoke {
    /// The person's address
    #[arg(value_parser = looked_at::<EmailAddress>)]
    email: EmailAddress,
    /// The role that they have
    role: MemberRole,
    /// The organisation's slug
    organisation: String,
}

pub async fn operator(args: Operator) -> Outcome {
    let (ctx, whom) = (context::ready(false).await?, args.person.whom());
    let (answer, said) = if args.end {
        (operators::dismiss(&ctx, &whom.email).await, format!("{} does not run this portal", whom.email))
    } else {
        (operators::name(&ctx, &whom).await, format!("{} runs this portal", whom.email))
    };
    match answer {
        Ok(is_new) => Ok(done(is_new, &said)),
        Err(operators::Error::Db(error)) => Err(error.into()),
        Err(why @ operators::Error::NoName) => Ok(refused("--name", &why.to_string())),
        Err(why @ operators::Error::NoPerson) => Ok(refused("EMAIL", &why.to_string())),
    }
}

pub async fn grant(args: Grant) -> Outcome {
    let Grant { person, role, organisation } = args;
    let (ctx, whom) = (context::ready(false).await?, person.whom());
    let said = format!("{} is {role} of {organisation}", whom.email);
    answered(people::give(&ctx, None, &organisation, &whom, role).await, &said)
}

pub async fn revoke(args: Revoke) -> Outcome {
    let Revoke { email, role, organisation } = args;
    let ctx = context::ready(false).await?;
    let said = format!("{email} is not {role} of {organisation}");
    answered(people::end_of(&ctx, &email, &organisation, role).await, &said)
}

fn answered(answer: Result<bool, Error>, said: &str) -> Outcome {
    let why = match answer {
        Ok(is_new) => return Ok(done(is_new, said)),
        Err(Error::Db(error)) => return Err(error.into()),
        Err(why) => why,
    };
    let argument = match &why {
        Error::NotFound => "ORGANISATION",
        Error::NoName => "--name",
        Error::NoMonitor | Error::ByMandate | Error::Mandate => "ROLE",
        Error::NoPerson | Error::Own | Error::NotIndependent | Error::Db(_) => "EMAIL",
    };
    Ok(refused(argument, &why.to_string()))
}
