//! A mail as it is sent (RFC 5322): plain text; text and HTML, where it is a letter of a list; or text and a part for calendars.

use super::{body, entity::Model};
use crate::platform::ctx::Ctx;
use lettre::address::{Address, Envelope};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Where a shared body has the token of its reader. No text that somebody wrote holds it, since control characters are left out.
pub const READER: char = '\u{1}';

/// The mail as it is sent.
pub(super) fn message(ctx: &Ctx, mail: &Model, shared: Option<&body::Model>) -> Result<Message, Failure> {
    let from: Mailbox = ctx.config.mail_from.parse()?;
    let to: Mailbox = mail.recipient.as_str().parse()?;
    let domain = ctx.config.base_url.host_str().unwrap_or("localhost").to_owned();
    let mut head = Message::builder()
        .from(from.clone())
        .to(to.clone())
        .subject(mail.subject.clone())
        .date(mail.created_at.into())
        .message_id(Some(format!("<{}@{domain}>", mail.id)));
    if let Some(bounces) = &ctx.config.mail_bounces {
        head = head.envelope(Envelope::new(Some(bounces.parse::<Address>()?), vec![to.email])?);
    }
    let mut message = match (shared, &mail.calendar, mail.calendar_method) {
        (Some(body), ..) => {
            let html = SinglePart::html(for_reader(&body.html, mail));
            head.multipart(beside(mail, SinglePart::plain(for_reader(&body.plain, mail)), html))?
        }
        (None, Some(calendar), Some(method)) => {
            let kind = ContentType::parse(&format!("text/calendar; method={method}; charset=utf-8"))?;
            let calendar = SinglePart::builder().header(kind).body(calendar.clone());
            head.multipart(beside(mail, SinglePart::plain(mail.body.clone()), calendar))?
        }
        _ => head.header(ContentType::TEXT_PLAIN).body(mail.body.clone())?,
    };
    for (name, value) in more(mail, &domain) {
        message.headers_mut().insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str(name), value));
    }
    Ok(message)
}

/// Two ways to read the same, the plainer first (RFC 2046, 5.1.4). The boundary is no chance: the same mail is sent alike again.
fn beside(mail: &Model, plain: SinglePart, rich: SinglePart) -> MultiPart {
    MultiPart::alternative().boundary(format!("=_{}", mail.id)).singlepart(plain).singlepart(rich)
}

/// What a mail that may be refused says to programs: where, in one click (RFC 2369, RFC 8058); that nobody wrote it by hand
/// (RFC 3834); and of which list it is (RFC 2919).
fn more(mail: &Model, domain: &str) -> Vec<(&'static str, String)> {
    let mut more = Vec::new();
    if let Some(refuse) = &mail.unsubscribe {
        more.push(("List-Unsubscribe", format!("<{refuse}>")));
        more.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        more.push(("Auto-Submitted", "auto-generated".to_owned()));
    }
    more.extend(mail.list.as_ref().map(|list| ("List-Id", format!("<{list}.{domain}>"))));
    more
}

/// A shared text with the token of this mail's reader, which is the last part of the address where they refuse.
pub(super) fn for_reader(shared: &str, mail: &Model) -> String {
    let token = mail.unsubscribe.as_deref().and_then(|address| address.rsplit('/').next()).unwrap_or_default();
    shared.replace(READER, token)
}
