//! Letters: who follows what, what the log has of news for each topic, who was told of which update, and how far the letters of each
//! pace have come. Mails get what letters need: a body that many share, a list, and what the mail server said when it refused for good;
//! and a part for calendars.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [subscribers(), subscriptions(), requests(), news(), receipts(), mailings(), bodies()] {
            manager.create_table(table).await?;
        }
        for column in [
            string_null("body_digest"),
            string_null("list"),
            string_null("refused"),
            string_null("calendar_method"),
            text_null("calendar"),
        ] {
            manager.alter_table(Table::alter().table("mails").add_column(column).to_owned()).await?;
        }
        for index in [
            "CREATE INDEX subscribers_by_pace ON subscribers (pace, id)",
            "CREATE INDEX subscriptions_by_topic ON subscriptions (topic)",
            "CREATE INDEX subscription_requests_by_email ON subscription_requests (email, created_at)",
            "CREATE INDEX subscription_requests_by_end ON subscription_requests (expires_at)",
            "CREATE INDEX news_by_seq ON news (seq)",
            "CREATE INDEX update_receipts_of_subscriber ON update_receipts (subscriber_id)",
            "CREATE INDEX mails_refused_idx ON mails (refused) WHERE refused IS NOT NULL",
            "CREATE INDEX mails_of_lists_idx ON mails (list, created_at) WHERE list IS NOT NULL",
            "CREATE INDEX mails_of_recipients_idx ON mails (recipient) WHERE list IS NOT NULL",
            "CREATE INDEX mails_of_bodies_idx ON mails (body_digest) WHERE body_digest IS NOT NULL",
        ] {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }
}

fn subscribers() -> TableCreateStatement {
    Table::create()
        .table("subscribers")
        .col(uuid("id").primary_key())
        .col(string("email"))
        .col(string("lang"))
        .col(string("pace"))
        .col(timestamp_with_time_zone("confirmed_at"))
        .col(big_integer("told_seq"))
        .col(integer("bounces"))
        .col(timestamp_with_time_zone_null("bounced_at"))
        .col(timestamp_with_time_zone_null("stopped_at"))
        .index(Index::create().unique().name("subscribers_email").col("email"))
        .to_owned()
}

/// The foreign key of a table whose rows go with their subscriber.
fn of_subscriber(name: &str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(name)
        .from_col("subscriber_id")
        .to("subscribers", "id")
        .on_delete(ForeignKeyAction::Cascade)
        .to_owned()
}

fn subscriptions() -> TableCreateStatement {
    Table::create()
        .table("subscriptions")
        .col(uuid("subscriber_id"))
        .col(string("topic"))
        .col(big_integer("since_seq"))
        .col(timestamp_with_time_zone("since"))
        .primary_key(Index::create().name("subscriptions_once").col("subscriber_id").col("topic"))
        .foreign_key(&mut of_subscriber("subscriptions_subscriber_fk"))
        .to_owned()
}

fn requests() -> TableCreateStatement {
    Table::create()
        .table("subscription_requests")
        .col(string("token_hash").primary_key())
        .col(string("email"))
        .col(string("lang"))
        .col(string("pace"))
        .col(string("topic"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("expires_at"))
        .to_owned()
}

fn news() -> TableCreateStatement {
    Table::create()
        .table("news")
        .col(string("topic"))
        .col(big_integer("seq"))
        .col(boolean("in_letters"))
        .primary_key(Index::create().name("news_once").col("topic").col("seq"))
        .foreign_key(ForeignKey::create().name("news_entry_fk").from_col("seq").to("log_entries", "seq"))
        .to_owned()
}

fn receipts() -> TableCreateStatement {
    Table::create()
        .table("update_receipts")
        .col(string("slug"))
        .col(uuid("subscriber_id"))
        .col(big_integer("seq"))
        .primary_key(Index::create().name("update_receipts_once").col("slug").col("subscriber_id"))
        .foreign_key(&mut of_subscriber("update_receipts_subscriber_fk"))
        .to_owned()
}

fn mailings() -> TableCreateStatement {
    Table::create()
        .table("mailings")
        .col(string("name").primary_key())
        .col(big_integer("to_seq"))
        .col(boolean("under_way"))
        .col(timestamp_with_time_zone_null("next_at"))
        .to_owned()
}

fn bodies() -> TableCreateStatement {
    Table::create().table("mail_bodies").col(string("digest").primary_key()).col(text("plain")).col(text("html")).to_owned()
}
