//! What a person's desk says of monitoring: reports to review, draft findings to reply to.

use crate::kernel::ids::PersonId;
use crate::monitoring::server::queries::{Awaited, awaiting_reply, awaiting_review, monitored};
use crate::monitoring::server::queue::{self, Sieve, Turn};
use crate::pacts::server::pages::words::said;
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{DataTable, LinkButton};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use time::OffsetDateTime;

/// The most that a list shows; the rest is a link away.
const MOST: usize = 20;

/// What awaits a person.
pub struct Awaits {
    review: Vec<Awaited>,
    reply: Vec<Awaited>,
}

impl Awaits {
    /// Nothing does.
    pub fn is_empty(&self) -> bool {
        self.review.is_empty() && self.reply.is_empty()
    }
}

/// How much awaits the person.
pub async fn count(db: &impl ConnectionTrait, person: PersonId, now: OffsetDateTime) -> Result<u64, DbErr> {
    let reviews = queue::count(db, &monitored(db, person).await?, &Sieve::of(Turn::Monitor), now).await?;
    Ok(reviews + awaiting_reply(db, person, now).await?.len() as u64)
}

/// Reads it.
pub async fn load(db: &impl ConnectionTrait, person: PersonId, now: OffsetDateTime) -> Result<Awaits, DbErr> {
    Ok(Awaits { review: awaiting_review(db, person, now).await?, reply: awaiting_reply(db, person, now).await? })
}

/// The sections, each where there is something in it.
pub fn sections(awaits: &Awaits) -> AnyView {
    let review = (!awaits.review.is_empty()).then(|| {
        view! {
            <section id="review">
                <h2>{t("queue-title")}</h2>
                {table(&awaits.review, "review", "review-way", "queue-counted")}
                <p><a href=link("/desk/review")>{t("desk-review-all")}</a></p>
            </section>
        }
    });
    let reply = (!awaits.reply.is_empty()).then(|| {
        view! {
            <section id="reply">
                <h2>{t("desk-reply")}</h2>
                {table(&awaits.reply, "reply", "reply-way", "desk-reply-counted")}
            </section>
        }
    });
    view! { {reply} {review} }.into_any()
}

fn table(all: &[Awaited], page: &str, act: &'static str, counted: &str) -> AnyView {
    let rows: Vec<_> = all
        .iter()
        .take(MOST)
        .map(|a| {
            let (record, to) = (link(&format!("/obligations/{}", a.id)), link(&format!("/obligations/{}/{page}", a.id)));
            let due = a.due.map(|due| lang().moment(due));
            view! {
                <tr>
                    <th scope="row"><a href=record>{said(&a.commitment)}</a></th>
                    <td><bdi>{a.organisation.clone()}</bdi></td>
                    <td>{lang().date(a.since.date())}</td>
                    <td>{due}</td>
                    <td><LinkButton href=to>{t(act)}</LinkButton></td>
                </tr>
            }
        })
        .collect();
    let head = ["obligation-what", "obligation-who", "desk-since", "desk-until", "desk-act"].map(t).to_vec();
    let caption = ta(counted, &[("count", all.len().into())]);
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}
