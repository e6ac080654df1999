//! For tests: many who follow, as if each had confirmed.

use super::entity::{subscriber, subscription};
use super::news::last;
use crate::kernel::ids::SubscriberId;
use crate::kernel::locale::Lang;
use crate::platform::ctx::Ctx;
use crate::subscriptions::model::Pace;
use sea_orm::{EntityTrait as _, Set};

/// So many subscribers of a topic at once, in four languages; answers their addresses.
pub async fn subscribers(ctx: &Ctx, count: usize, topic: &str) -> Vec<String> {
    let (now, tx) = (ctx.clock.now(), ctx.db.begin().await.expect("a transaction"));
    let seq = last(&tx).await.expect("the log");
    let (mut people, mut topics, mut addresses) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..count {
        let id: SubscriberId = ctx.random.id(now);
        let email = format!("reader-{n}@example.org");
        people.push(subscriber::ActiveModel {
            id: Set(id),
            email: Set(email.parse().expect("an address")),
            lang: Set(Lang::ALL[n % Lang::ALL.len()]),
            pace: Set(Pace::AtOnce),
            confirmed_at: Set(now),
            told_seq: Set(seq),
            bounces: Set(0),
            bounced_at: Set(None),
            stopped_at: Set(None),
        });
        topics.push(subscription::ActiveModel {
            subscriber_id: Set(id),
            topic: Set(topic.to_owned()),
            since_seq: Set(seq),
            since: Set(now),
        });
        addresses.push(email);
    }
    for people in people.chunks(1000) {
        subscriber::Entity::insert_many(people.iter().cloned()).exec_without_returning(&tx).await.expect("subscribers");
    }
    for topics in topics.chunks(1000) {
        subscription::Entity::insert_many(topics.iter().cloned()).exec_without_returning(&tx).await.expect("subscriptions");
    }
    tx.commit().await.expect("an end");
    addresses
}
