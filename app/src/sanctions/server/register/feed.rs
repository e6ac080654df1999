//! The feed (Atom, RFC 4287): one entry for each sanction, which is updated when the sanction changes or ends.

use super::data::{address, data, tag, unchanged};
use super::ladders::Ladders;
use super::whole::{Whole, newest};
use super::words::{ending, measure_in, practice};
use crate::kernel::instant;
use crate::kernel::locale::Lang;
use crate::log::server::entity::entry;
use crate::platform::ctx::Ctx;
use crate::site::Refusal;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use serde::Deserialize;
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// How many sanctions the feed holds: those that changed last.
const NEWEST: u64 = 100;

/// In which language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lang: String,
}

/// `/feeds/sanctions.atom`
pub async fn atom(State(ctx): State<Ctx>, Query(asked): Query<Asked>, headers: HeaderMap) -> Result<Response, Refusal> {
    let lang = asked.lang.parse().unwrap_or(Lang::En);
    let tag = tag(&ctx, lang.as_str()).await?;
    if let Some(unchanged) = unchanged(&headers, &tag) {
        return Ok(unchanged);
    }
    let db = ctx.db.read();
    let found = newest(db, NEWEST).await?;
    let ladders = Ladders::of(db, found.iter().map(|(s, ..)| s.id)).await?;
    let moments: Vec<(i64, OffsetDateTime)> = entry::Entity::find()
        .select_only()
        .columns([entry::Column::Seq, entry::Column::At])
        .filter(entry::Column::Seq.is_in(found.iter().map(|(s, ..)| s.changed_seq)))
        .into_tuple()
        .all(db)
        .await?;
    let moments: BTreeMap<_, _> = moments.into_iter().collect();
    let updated = |whole: &Whole| moments.get(&whole.0.changed_seq).copied().unwrap_or(whole.0.published_at);
    let last = found.iter().map(updated).max().unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let entries: String = found.iter().map(|whole| of(&ctx, lang, whole, updated(whole), &ladders)).collect();
    let feed = format!("{}{entries}</feed>\n", head(&ctx, lang, last));
    Ok(data("application/atom+xml; charset=utf-8", "sanctions.atom", &tag, Body::from(feed)))
}

fn head(ctx: &Ctx, lang: Lang, updated: OffsetDateTime) -> String {
    let origin = escaped(&ctx.config.url(""));
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
         <id>{origin}/feeds/sanctions.atom?lang={lang}</id>\n<title>{title}</title>\n<subtitle>{what}</subtitle>\n\
         <updated>{updated}</updated>\n<author><name>{name}</name><uri>{origin}/{lang}/</uri></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{origin}/feeds/sanctions.atom?lang={lang}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\" href=\"{origin}/{lang}/sanctions\"/>\n",
        title = escaped(&lang.t("sanctions-title")),
        what = escaped(&lang.t("sanctions-lead")),
        updated = instant::format(updated),
        name = escaped(&lang.t("site-name")),
    )
}

fn of(ctx: &Ctx, lang: Lang, (s, o, p): &Whole, updated: OffsetDateTime, ladders: &Ladders) -> String {
    let measure = measure_in(ladders, s.id, &s.measure, lang);
    let title = lang.ta("sanction-title", &[("measure", measure.into()), ("organisation", o.name.clone().into())]);
    let until = match s.ending {
        Some(how) => {
            let day = lang.date(s.ended_on.unwrap_or(s.ends_on));
            lang.ta("sanctions-ended-on", &[("how", ending(how, lang).into()), ("day", day.into())])
        }
        None => lang.ta("sanction-until", &[("day", lang.date(s.ends_on).into())]),
    };
    let what = [
        ("practice", practice(s.practice, lang).into()),
        ("article", lang.digits(&s.article).into()),
        ("pact", p.title.pick(lang).0.into()),
        ("until", until.into()),
    ];
    format!(
        "<entry>\n<id>urn:uuid:{id}</id>\n<title>{title}</title>\n<published>{published}</published>\n<updated>{updated}</updated>\n\
         <link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\" href=\"{href}\"/>\n<category term=\"{term}\"/>\n\
         <summary>{summary}</summary>\n</entry>\n",
        id = s.id,
        title = escaped(&title),
        published = instant::format(s.published_at),
        updated = instant::format(updated),
        href = escaped(&address(ctx, s.id).replace("/en/", &format!("/{lang}/"))),
        term = escaped(&s.measure),
        summary = escaped(&lang.ta("sanction-summary", &what)),
    )
}

/// Text as XML takes it; characters that XML 1.0 does not know are left out.
fn escaped(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => all.push_str("&amp;"),
            '<' => all.push_str("&lt;"),
            '>' => all.push_str("&gt;"),
            '"' => all.push_str("&quot;"),
            '\'' => all.push_str("&apos;"),
            '\t' | '\n' | '\r' => all.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => all.push(c),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn no_text_breaks_out_of_the_feed() {
        assert_eq!(escaped("a<b>&\"c'\u{1}\u{ffff}é"), "a&lt;b&gt;&amp;&quot;c&apos;é");
    }
}
