//! The messages as a whole: each key that the code names is there in every language with the same arguments, each that is
//! there is named, and no text for readers stands in the code.

use super::put_together::put_together;
use super::sources::{Source, root, sources, texts_in_views};
use crate::kernel::locale::Lang;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// A message: the file that holds it and the names of its arguments.
type Messages = BTreeMap<String, (String, BTreeSet<String>)>;

/// Beginnings of keys, and words with hyphens that look like keys and are none.
const NO_KEYS: &[&str] = &["log-entry", "log-kind", "oidc-key", "passkey-key"];

fn messages(lang: Lang) -> Messages {
    let mut all = Messages::new();
    for entry in fs::read_dir(root().join("app/locales").join(lang.as_str())).unwrap() {
        let path = entry.unwrap().path();
        let file = path.strip_prefix(root()).unwrap().display().to_string();
        let text = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut args = BTreeSet::new();
            in_pattern(message.value.as_ref().unwrap_or_else(|| panic!("{file}: {} is empty", message.id.name)), &mut args);
            let twice = all.insert(message.id.name.to_owned(), (file.clone(), args));
            assert!(twice.is_none(), "{file}: {} stands also in {}", message.id.name, twice.unwrap().0);
        }
    }
    all
}

fn in_pattern(pattern: &Pattern<&str>, args: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, args);
        }
    }
}

fn in_expression(expression: &Expression<&str>, args: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, args),
        Expression::Select { selector, variants } => {
            in_inline(selector, args);
            variants.iter().for_each(|variant| in_pattern(&variant.value, args));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, args: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            args.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, args),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|inline| in_inline(inline, args));
        }
        _ => {}
    }
}

fn is_key(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.ends_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// The last word before the parenthesis that the code ends with, as `ta` in `x = viewer.lang.ta(`.
fn called(before: &str) -> Option<&str> {
    let call = before.trim_end().strip_suffix('(')?.trim_end_matches('!');
    call.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().filter(|name| !name.is_empty())
}

/// A pattern with `*` for each `{…}` of a format string.
fn pattern(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| format!("{all}*{}", part.split_once('}').map_or("", |(_, rest)| rest)))
}

fn fits(pattern: &str, key: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == key,
        Some((start, end)) => {
            let rest = key.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
            rest.is_some_and(|word| !word.is_empty())
        }
    }
}

fn all_sources() -> Vec<Source> {
    sources("app/src").into_iter().chain(sources("server/src")).collect()
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let english = messages(Lang::En);
    let mut wrong = Vec::new();
    for lang in [Lang::Fr, Lang::Es, Lang::Ar] {
        let theirs = messages(lang);
        for (key, (file, args)) in &english {
            match theirs.get(key) {
                None => wrong.push(format!("{key} of {file} is missing in {lang}")),
                Some((_, other)) if other != args => wrong.push(format!("{key} of {file} takes {args:?}, in {lang} {other:?}")),
                Some((there, _)) if there[15..] != file[15..] => wrong.push(format!("{key} of {file} is in {there}")),
                Some(_) => {}
            }
        }
        let more = theirs.iter().filter(|(key, _)| !english.contains_key(*key));
        wrong.extend(more.map(|(key, (file, _))| format!("{key} of {file} is missing in en")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_key_in_the_code_is_there_and_gets_its_arguments() {
    let english = messages(Lang::En);
    let families: BTreeSet<&str> = english.keys().filter_map(|key| key.split('-').next()).collect();
    let mut wrong = Vec::new();
    for source in all_sources() {
        for literal in source.literals.iter().filter(|l| is_key(&l.text)) {
            let (key, path) = (&literal.text, &source.path);
            let call = called(&literal.before);
            let attribute = literal.before.trim_end().ends_with('=');
            let family = families.contains(key.split('-').next().unwrap_or_default());
            let in_call = matches!(call, Some("t" | "ta" | "try_t" | "Forbidden" | "Refused"));
            match english.get(key) {
                None if in_call || (family && !attribute && !NO_KEYS.contains(&key.as_str())) => {
                    wrong.push(format!("{path}: {key} is in no language"));
                }
                Some((_, args)) if call == Some("t") && !args.is_empty() => {
                    wrong.push(format!("{path}: {key} needs {args:?}"));
                }
                Some((_, args)) if call == Some("ta") => {
                    if let Some(given) = given(&source, literal.end)
                        && given != *args
                    {
                        wrong.push(format!("{path}: {key} takes {args:?} and is given {given:?}"));
                    }
                }
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The names of the arguments that follow a key, where they are written out.
fn given(source: &Source, after: usize) -> Option<BTreeSet<String>> {
    let rest = source.code[after..].trim_start().strip_prefix(',')?.trim_start().strip_prefix("&[")?;
    let mut depth = 1_i32;
    let mut inside = String::new();
    for c in rest.chars() {
        match c {
            '[' | '(' | '{' => depth += 1,
            ']' | ')' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        // What is deeper than a pair belongs to a value.
        inside.push(if depth > 2 || (depth == 2 && matches!(c, '(')) && inside.ends_with(|p: char| p.is_alphanumeric()) {
            ' '
        } else {
            c
        });
    }
    inside
        .contains("(\"")
        .then(|| inside.split("(\"").skip(1).filter_map(|pair| pair.split('"').next()).map(str::to_owned).collect())
}

#[test]
fn every_word_that_keys_are_put_together_from_has_its_message() {
    let english = messages(Lang::En);
    let families: BTreeSet<&str> = english.keys().filter_map(|key| key.split('-').next()).collect();
    let known = put_together();
    let mut wrong = Vec::new();
    for (pattern, words) in &known {
        let keys = words.iter().map(|word| pattern.replacen('*', word, 1));
        wrong.extend(keys.filter(|key| !english.contains_key(key)).map(|key| format!("{key} is in no language")));
    }
    for source in all_sources() {
        for literal in source.literals.iter().filter(|l| l.text.contains("-{") && called(&l.before) == Some("format")) {
            let pattern = pattern(&literal.text);
            let family = families.contains(pattern.split('-').next().unwrap_or_default());
            if family && !known.iter().any(|(known, _)| *known == pattern) {
                wrong.push(format!("{}: say in this test which words stand for the * of {pattern}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_is_used() {
    let sources = all_sources();
    let named: BTreeSet<&str> = sources.iter().flat_map(|s| s.literals.iter().map(|l| l.text.as_str())).collect();
    let known = put_together();
    let unused: Vec<_> = messages(Lang::En)
        .into_iter()
        .filter(|(key, _)| !named.contains(key.as_str()) && !known.iter().any(|(pattern, _)| fits(pattern, key)))
        .map(|(key, (file, _))| format!("{file}: {key} is not used"))
        .collect();
    assert!(unused.is_empty(), "{}", unused.join("\n"));
}

#[test]
fn no_text_for_readers_stands_in_the_code() {
    let found: Vec<_> = sources("app/src")
        .iter()
        .flat_map(|source| texts_in_views(&source.code).into_iter().map(|text| format!("{}: “{text}”", source.path)))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
