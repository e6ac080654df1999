//! What was saved as it is typed into the form, and what was typed as it is saved.

use super::{SIGN, Shown, rules, term};
use crate::drafting::model::Content;
use crate::drafting::server::access::{Parties, Work};
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::pacts::model::PartyRole;
use crate::pacts::template::Template;
use crate::site::typed::Typed;

/// Says in the form what is on the screen: the version, and who is named.
pub(super) fn on_screen(typed: Typed, work: &Work) -> Typed {
    let named: Vec<String> = work.named().iter().map(|(slug, role)| format!("{slug}:{role}")).collect();
    typed.with("seen", work.draft.version).with("named", named.join(" "))
}

/// Who was named on the screen.
pub(super) fn named(typed: &Typed) -> Parties {
    let pairs = typed.get("named").split_whitespace().filter_map(|pair| pair.split_once(':'));
    pairs.filter_map(|(slug, role)| Some((slug.to_owned(), role.parse().ok()?))).collect()
}

/// The form with what was saved last.
pub(super) fn typed_of(work: &Work, template: &Template) -> Typed {
    let Content { title, summary, authentic, needed, values, .. } = &work.content;
    let mut typed = on_screen(Typed::default(), work).with_texts("title", title).with_texts("summary", summary);
    for tag in authentic {
        typed = typed.with(&format!("authentic.{tag}"), "yes");
    }
    for (role, n) in needed {
        typed = typed.with(&format!("needed.{role}"), n);
    }
    for (key, value) in values {
        typed = typed.with(&format!("value.{key}"), value);
    }
    let mut members = String::new();
    for (party, o) in &work.parties {
        typed = match party.role {
            PartyRole::Association => typed.with(&format!("association.{}", o.slug), "yes"),
            PartyRole::Monitor => typed.with("monitor", &o.slug),
            PartyRole::Customs | PartyRole::Member | PartyRole::Observer => {
                members.push_str(o.slug.as_str());
                members.push('\n');
                typed
            }
        };
    }
    let typed = typed.with("members", members).with("supersedes", &work.content.supersedes);
    term::typed(rules::typed(typed, &work.content), template, &work.content)
}

/// What was typed, as what stands beside the texts, and who is in.
pub(super) fn read(shown: &Shown, errors: &mut FieldErrors) -> (Content, Parties) {
    let typed = &shown.typed;
    let mut content = Content { title: typed.texts("title"), summary: typed.texts("summary"), ..Content::default() };
    match &shown.work.base {
        // What a pact is in plain words, and whose place it takes, is no part of an amendment.
        Some(_) => content.summary = shown.work.content.summary.clone(),
        None if shown.replaceable.iter().any(|p| p.slug.as_str() == typed.get("supersedes")) => {
            typed.get("supersedes").clone_into(&mut content.supersedes);
        }
        None => {}
    }
    content.authentic = Lang::ALL.iter().map(ToString::to_string).filter(|l| typed.has(&format!("authentic.{l}"))).collect();
    for role in SIGN {
        match typed.get(&format!("needed.{role}")).trim() {
            "" | "0" => {}
            text => match text.parse::<u32>() {
                Ok(n) if n <= 1000 => drop(content.needed.insert(role, n)),
                _ => errors.add("needed", "draft-needed-wrong"),
            },
        }
    }
    for place in &shown.template.placeholders {
        let value = typed.get(&format!("value.{}", place.key)).trim();
        if !value.is_empty() {
            content.values.insert(place.key.clone(), value.to_owned());
        }
    }
    rules::read(shown, &mut content, errors);
    content.term = term::read(shown, errors);
    let associations = shown.known.iter().filter(|o| typed.has(&format!("association.{}", o.slug)));
    let mut parties: Parties = associations.map(|o| (o.slug.to_string(), PartyRole::Association)).collect();
    if typed.has("monitor") {
        parties.insert(typed.get("monitor").to_owned(), PartyRole::Monitor);
    }
    for slug in typed.get("members").split_whitespace() {
        parties.insert(slug.to_owned(), PartyRole::Member);
    }
    (content, parties)
}
