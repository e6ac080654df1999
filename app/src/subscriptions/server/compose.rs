//! What letters are made of: the news of a batch, told once in each language that its readers have, and letters put together from them.

use super::elsewhere::elsewhere;
use super::letter::{self, Item, Said};
use super::rounds::TOLD;
use super::updates::{self, Update};
use crate::kernel::locale::Lang;
use crate::log::entry::Entry;
use crate::log::server::entity::entry;
use crate::log::server::words::tell;
use crate::pacts::model::Texts;
use crate::platform::ctx::Ctx;
use crate::platform::mail::Body;
use crate::subscriptions::news::{PUBLISHED, path};
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A letter for all who are to be told the same in the same language.
#[derive(Clone, Debug)]
pub struct Written {
    /// Its subject.
    pub subject: String,
    /// Its text, plain and in HTML.
    pub body: Body,
    /// The updates that it tells, each with the last entry on it.
    pub updates: Vec<(String, i64)>,
}

/// Some news, told in some languages.
pub struct Material {
    items: HashMap<(Lang, i64), Item>,
    updates: BTreeMap<i64, (String, i64)>,
}

impl Material {
    /// Reads these entries and tells them in these languages. An update that was taken down meanwhile is not told.
    pub async fn load(ctx: &Ctx, seqs: BTreeSet<i64>, langs: BTreeSet<Lang>) -> Result<Self, DbErr> {
        let db = ctx.db.read();
        let rows = entry::Entity::find().filter(entry::Column::Seq.is_in(seqs)).order_by_asc(entry::COLUMN.seq).all(db).await?;
        let slugs: Vec<String> = rows.iter().filter(|r| r.kind == PUBLISHED).filter_map(|r| r.subject.clone()).collect();
        let known = updates::by_slugs(db, &slugs).await?;
        let mut material = Self { items: HashMap::new(), updates: BTreeMap::new() };
        for lang in langs {
            for told in tell(db, lang, rows.clone()).await? {
                let Some(act) = Entry::parse(&told.row.entry).ok().and_then(|entry| entry.act().cloned()) else { continue };
                let slug = told.row.subject.clone().unwrap_or_default();
                let update = known.get(&slug).filter(|_| act.kind == PUBLISHED);
                if update.is_some_and(|update| update.retraction.is_some()) {
                    continue;
                }
                let (seq, url) = (told.row.seq, ctx.config.url(&format!("/{lang}{}", path(&act, told.row.seq))));
                if act.kind == PUBLISHED {
                    material.updates.insert(seq, (slug, update.map_or(seq, |update| update.seq.max(seq))));
                }
                let mut item = Item { title: Said::own(lang, told.sentence), url, at: told.row.at, note: None, text: None };
                if let Some(update) = update {
                    fill(ctx, &mut item, lang, update);
                }
                material.items.insert((lang, seq), item);
            }
        }
        Ok(material)
    }

    /// The letter that tells these entries, the newest last; none where nothing of it is left to tell.
    pub fn letter(&self, ctx: &Ctx, lang: Lang, seqs: &BTreeSet<i64>) -> Option<Written> {
        let skipped = seqs.len().saturating_sub(TOLD);
        let told = || seqs.iter().skip(skipped);
        let items: Vec<&Item> = told().filter_map(|seq| self.items.get(&(lang, *seq))).collect();
        let updates = told().filter_map(|seq| self.updates.get(seq).cloned()).collect();
        (!items.is_empty()).then(|| {
            let subject = letter::subject(lang, &items);
            let body = letter::both(ctx, lang, &subject, None, &items, skipped > 0);
            Written { subject, body, updates }
        })
    }
}

/// Tells an update whole: its title, what was wrong if it was corrected, and its text.
pub(super) fn fill(ctx: &Ctx, item: &mut Item, lang: Lang, update: &Update) {
    item.title = said(lang, &update.title);
    item.note =
        update.wrong.as_ref().filter(|wrong| !wrong.0.is_empty()).map(|wrong| (lang.t("letter-corrected"), said(lang, wrong)));
    let (summary, body) = (update.summary.pick(lang).0, said(lang, &update.body));
    let text = elsewhere(&format!("{summary}\n\n{}", body.text), &ctx.config.url(""));
    item.text = Some(Said { text: text.trim().to_owned(), ..body });
}

/// A text in the reader's language, or the best there is, with the language that it is in.
pub(super) fn said(lang: Lang, texts: &Texts) -> Said {
    let (text, tag) = texts.pick(lang);
    Said { text: text.to_owned(), tag: tag.to_owned() }
}
