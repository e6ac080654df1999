//! What a text says of pictures, looked over before it can be published: each is one of the update's own, and said in words.

use super::entity::image;
use crate::images::model::{ImageName, SCHEME};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::UpdateId;
use crate::pacts::model::Texts;
use crate::site::page::Picture;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use std::collections::BTreeSet;

/// A picture as a text names it, and what the text says it shows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Shown {
    pub name: Option<ImageName>,
    pub alt: String,
}

/// The pictures that a text names, in their order; without a name where it is not one of ours.
pub(super) fn shown(markdown: &str) -> Vec<Shown> {
    let mut all: Vec<Shown> = Vec::new();
    let mut inside = false;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                inside = true;
                let name = dest_url.strip_prefix(SCHEME).and_then(|name| name.parse().ok());
                all.push(Shown { name, alt: String::new() });
            }
            Event::End(TagEnd::Image) => inside = false,
            Event::Text(text) | Event::Code(text) if inside => {
                if let Some(last) = all.last_mut() {
                    last.alt.push_str(&text);
                }
            }
            _ => {}
        }
    }
    all
}

/// The first picture that a text shows, for previews of its page.
pub fn first(markdown: &str) -> Option<Picture> {
    let Shown { name, alt } = shown(markdown).into_iter().find(|s| s.name.is_some())?;
    name.map(|name| Picture { path: name.path(), alt, width: name.width, height: name.height })
}

/// What is wrong with the pictures of a text, in any of its languages; nothing where all is well.
pub async fn check(db: &impl ConnectionTrait, update: UpdateId, body: &Texts) -> Result<FieldErrors, DbErr> {
    let mut errors = FieldErrors::default();
    let shown: Vec<Shown> = body.0.values().flat_map(|text| shown(text)).collect();
    if shown.is_empty() {
        return Ok(errors);
    }
    let own = image::Entity::find().select_only().column(image::Column::Name).filter(image::COLUMN.update_id.eq(update));
    let own: BTreeSet<ImageName> = own.into_tuple().all(db).await?.into_iter().collect();
    if shown.iter().any(|s| s.name.as_ref().is_none_or(|name| !own.contains(name))) {
        errors.add("body", "image-not-own");
    } else if shown.iter().any(|s| s.alt.trim().is_empty()) {
        errors.add("body", "image-no-words");
    }
    Ok(errors)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_found_with_what_is_said_of_them() {
        let name = format!("{}-10x10.png", "ab".repeat(16));
        let found = shown(&format!(
            "A ![two **trucks** `x`](image:{name} \"c\") b\n\n![](image:{name}) ![x](https://elsewhere.example/x.png)"
        ));
        assert_eq!(found[0], Shown { name: name.parse().ok(), alt: "two trucks x".to_owned() });
        assert_eq!((found[1].alt.as_str(), &found[2].name, found.len()), ("", &None, 3));
    }
}
