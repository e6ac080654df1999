//! Letters that come back. What a mail server refuses for good, at once or in a report that it sends later (RFC 3464), counts against
//! the address by what its status says:
//!
//! - the address does not exist (5.1.x): no more letters, at once;
//! - the mailbox does not take mail (5.2.x), or no reason is given: no more letters after the third within thirty days;
//! - anything else (the network, the content, a policy against us) says nothing about the reader, and does not count.
//!
//! Whoever comes back sees why no letters came, and has them again. A report counts only if it names a letter by its `Message-ID`, which
//! nobody can guess; the address that it names is not looked at.

use super::LIST;
use super::entity::subscriber;
use crate::kernel::ids::MailId;
use crate::kernel::text::EmailAddress;
use crate::platform::ctx::Ctx;
use crate::platform::mail::entity as mails;
use crate::platform::mail::status::enhanced;
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders as _, PartType};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QuerySelect as _, Set,
};
use time::{Duration, OffsetDateTime};

/// How many refusals of a mailbox, within which time, are too many.
const TOO_MANY: (i32, Duration) = (3, Duration::days(30));
/// How many refused letters are looked at in one transaction.
const AT_ONCE: u64 = 100;

/// What a status says of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// There is no such address.
    Gone,
    /// The mailbox takes no mail, now at least.
    Closed,
    /// Nothing.
    Nothing,
}

fn verdict(status: &str) -> Verdict {
    let parts: Vec<&str> = status.split('.').collect();
    match parts[..] {
        ["5", "1", _] => Verdict::Gone,
        ["5", "2" | "0", _] | ["550" | "551" | "552" | "553"] => Verdict::Closed,
        _ => Verdict::Nothing,
    }
}

/// Counts what mail servers refused since the last look.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    let refused = || mails::Entity::find().filter(mails::COLUMN.refused.is_not_null()).limit(AT_ONCE);
    if refused().one(ctx.db.read()).await?.is_none() {
        return Ok(());
    }
    let tx = ctx.db.begin().await?;
    for letter in refused().all(&tx).await? {
        count(ctx, &tx, &letter.recipient, letter.refused.as_deref().unwrap_or_default()).await?;
        mails::Entity::delete_by_id(letter.id).exec(&tx).await?;
    }
    tx.commit().await
}

/// Counts one refusal against an address.
async fn count(ctx: &Ctx, tx: &DatabaseTransaction, to: &EmailAddress, status: &str) -> Result<(), DbErr> {
    let verdict = verdict(status);
    let known = subscriber::Entity::find().filter(subscriber::COLUMN.email.eq(to.clone())).one(tx).await?;
    let Some(known) = known.filter(|known| known.stopped_at.is_none() && verdict != Verdict::Nothing) else { return Ok(()) };
    let now = ctx.clock.now();
    let recent = |first: &OffsetDateTime| now - *first < TOO_MANY.1;
    let (bounces, first) = match known.bounced_at.filter(recent) {
        Some(first) => (known.bounces + 1, first),
        None => (1, now),
    };
    let stops = verdict == Verdict::Gone || bounces >= TOO_MANY.0;
    tracing::info!(subscriber = %known.id, status, stops, "a letter came back");
    let mut row = known.into_active_model();
    (row.bounces, row.bounced_at) = (Set(bounces), Set(Some(first)));
    if stops {
        row.stopped_at = Set(Some(now));
    }
    row.update(tx).await.map(drop)
}

/// What a delivery report says: of which mail, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The mail.
    pub mail: MailId,
    /// The status of its recipient.
    pub status: String,
}

/// Reads a delivery report; none where it is none, says that the mail arrived or may yet, or names no mail of ours.
pub fn report(raw: &[u8]) -> Option<Report> {
    let message = MessageParser::new().parse(raw)?;
    let block = message.parts.iter().find(|part| part.is_content_type("message", "delivery-status"))?;
    let text = String::from_utf8_lossy(block.contents());
    let field = |name: &str| {
        let mut fields = text.lines().filter_map(|line| line.split_once(':'));
        fields.find(|(of, _)| of.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    };
    let failed = field("action").is_some_and(|action| action.eq_ignore_ascii_case("failed"));
    let status = field("status").and_then(enhanced).filter(|status| status.starts_with("5.") && failed)?;
    Some(Report { mail: message.parts.iter().find_map(original)?, status })
}

/// The mail that came back: its `Message-ID` stands in the copy of the mail, or of its head, that the report brings.
fn original(part: &MessagePart<'_>) -> Option<MailId> {
    let id_of = |message: &Message<'_>| message.message_id()?.split('@').next()?.parse().ok();
    match &part.body {
        PartType::Message(whole) => id_of(whole),
        _ if part.is_content_type("text", "rfc822-headers") => id_of(&MessageParser::new().parse(part.contents())?),
        _ => None,
    }
}

/// Takes a letter back that a report names; false where there is no such letter, or its report was counted already.
pub async fn take_back(ctx: &Ctx, report: &Report) -> Result<bool, DbErr> {
    let tx = ctx.db.begin().await?;
    let letter = mails::Entity::find_by_id(report.mail).filter(mails::Column::List.eq(LIST)).one(&tx).await?;
    let Some(letter) = letter else { return Ok(false) };
    count(ctx, &tx, &letter.recipient, &report.status).await?;
    mails::Entity::delete_by_id(letter.id).exec(&tx).await?;
    tx.commit().await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_the_address_counts_and_what_is_said_of_us_does_not() {
        for (status, verdict) in [
            ("5.1.1", Verdict::Gone),
            ("5.1.10", Verdict::Gone),
            ("5.2.1", Verdict::Closed),
            ("5.2.2", Verdict::Closed),
            ("5.0.0", Verdict::Closed),
            ("550", Verdict::Closed),
            ("554", Verdict::Nothing),
            ("5.7.1", Verdict::Nothing),
            ("5.6.0", Verdict::Nothing),
            ("5.4.4", Verdict::Nothing),
            ("4.2.2", Verdict::Nothing),
            ("", Verdict::Nothing),
        ] {
            assert_eq!(super::verdict(status), verdict, "{status}");
        }
    }

    const MAIL: &str = "0199b0de-0000-7000-8000-000000000001";

    fn dsn(fields: &str, original: &str) -> String {
        format!(
            "From: MAILER-DAEMON@mx.example\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n{fields}\r\n\
             --b\r\n{original}\r\n--b--\r\n"
        )
    }

    #[test]
    fn a_report_names_its_letter_by_a_head_or_a_whole_copy_of_it() {
        let failed = "Final-Recipient: rfc822; ana@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n";
        let head = format!("Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{MAIL}@pacts.example>\r\nSubject: News\r\n");
        let whole =
            format!("Content-Type: message/rfc822\r\n\r\nMessage-ID: <{MAIL}@pacts.example>\r\nSubject: News\r\n\r\nHello\r\n");
        let told = Some(Report { mail: MAIL.parse().unwrap(), status: "5.1.1".to_owned() });
        assert_eq!(report(dsn(failed, &head).as_bytes()), told);
        assert_eq!(report(dsn(failed, &whole).as_bytes()), told);
        let delayed = failed.replace("failed", "delayed").replace("5.1.1", "4.4.1");
        let delivered = failed.replace("failed", "delivered").replace("5.1.1", "2.0.0");
        for none in [
            dsn(&delayed, &head),
            dsn(&delivered, &head),
            dsn(failed, "Content-Type: text/plain\r\n\r\nMessage-ID: <x>\r\n"),
            dsn(failed, &head.replace(MAIL, "somebody-else")),
            "Subject: Hello\r\n\r\nStatus: 5.1.1\r\n".to_owned(),
            String::new(),
        ] {
            assert_eq!(report(none.as_bytes()), None, "{none}");
        }
    }
}
