//! For the tests of the messages: a plain reader of this project's own Rust files, which knows strings, comments and `view!`.

use std::fs;
use std::path::{Path, PathBuf};

/// A string in the code.
pub struct Literal {
    /// Its text, escapes as written.
    pub text: String,
    /// The code before it on the way to the last brace, bracket or semicolon.
    pub before: String,
    /// Where its closing quote is, in bytes.
    pub end: usize,
}

/// A file without its comments and tests; strings are kept.
pub struct Source {
    /// Its path from the workspace.
    pub path: String,
    /// What is left of its text.
    pub code: String,
    /// Its strings.
    pub literals: Vec<Literal>,
}

/// The workspace's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The files below `folder` of the workspace that are not tests.
pub fn sources(folder: &str) -> Vec<Source> {
    let mut files = Vec::new();
    walk(&root().join(folder), &mut files);
    files.sort();
    files.into_iter().map(|file| source(&file)).collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs")
            && !name.ends_with("tests")
            && !["testing", "sources", "messages", "put_together"].contains(&name.as_str())
        {
            files.push(path);
        }
    }
}

fn source(file: &Path) -> Source {
    let text = fs::read_to_string(file).unwrap();
    let code = without_comments(&text);
    let end = code.match_indices("#[cfg(test)]").map(|(at, _)| at).find(|at| {
        let rest = &code[*at..];
        rest.find('{').is_some_and(|brace| rest[..brace].contains("mod ") && !rest[..brace].contains(';'))
    });
    let code = code[..end.unwrap_or(code.len())].to_owned();
    let path = file.strip_prefix(root()).unwrap().display().to_string();
    Source { path, literals: literals(&code), code }
}

/// The code with comments blanked out.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if let Some(end) = string_end(rest) {
            out.push_str(&rest[..end]);
            at += end;
        } else if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
        } else {
            let c = rest.chars().next().unwrap();
            out.push(c);
            at += c.len_utf8();
        }
    }
    out
}

/// The length of the string or character at the start of `rest`, if one starts there.
fn string_end(rest: &str) -> Option<usize> {
    if rest.starts_with('"') {
        let mut escaped = false;
        return rest.char_indices().skip(1).find_map(|(i, c)| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends.then_some(i + 1)
        });
    }
    if rest.starts_with("r\"") || rest.starts_with("r#") {
        let hashes = rest[1..].chars().take_while(|c| *c == '#').count();
        let close = format!("\"{}", "#".repeat(hashes));
        return rest[1 + hashes..].starts_with('"').then(|| {
            let start = 2 + hashes;
            rest[start..].find(&close).map_or(rest.len(), |end| start + end + close.len())
        });
    }
    let mut chars = rest.chars();
    if chars.next() == Some('\'') {
        let second = chars.next()?;
        if second == '\\' {
            return rest[2..].char_indices().skip(1).find(|(_, c)| *c == '\'').map(|(i, _)| i + 3);
        }
        return (chars.next() == Some('\'')).then(|| 2 + second.len_utf8());
    }
    None
}

fn literals(code: &str) -> Vec<Literal> {
    let mut all = Vec::new();
    let (mut at, mut from) = (0, 0);
    while at < code.len() {
        let rest = &code[at..];
        if let Some(end) = string_end(rest) {
            if !rest.starts_with('\'') {
                let quoted = rest[..end].trim_start_matches(['r', '#']).trim_end_matches('#');
                let text = quoted[1..quoted.len() - 1].to_owned();
                all.push(Literal { text, before: code[from..at].to_owned(), end: at + end });
            }
            at += end;
        } else {
            let c = rest.chars().next().unwrap();
            at += c.len_utf8();
            if matches!(c, ';' | '{' | '}') {
                from = at;
            }
        }
    }
    all
}

/// The texts that stand between the tags of the `view!` blocks, and in the attributes that readers see.
pub fn texts_in_views(code: &str) -> Vec<String> {
    const SEEN: &[&str] =
        &["aria-label", "title", "alt", "placeholder", "label", "caption", "hint", "term", "counts", "description"];
    let mut texts = Vec::new();
    for (start, _) in code.match_indices("view! {") {
        let body = &code[start + 7..];
        let body = &body[..closing(body)];
        let mut at = 0;
        while at < body.len() {
            let rest = &body[at..];
            if rest.starts_with('<') {
                let end = tag_end(rest);
                let tag = &rest[..end];
                for name in SEEN {
                    let mark = format!(" {name}=\"");
                    texts.extend(tag.match_indices(&mark).map(|(i, m)| tag[i + m.len()..].split('"').next().unwrap().to_owned()));
                }
                at += end;
            } else if let Some(inside) = rest.strip_prefix('{') {
                at += 1 + closing(inside) + 1;
            } else if let Some(end) = string_end(rest) {
                texts.push(rest[1..end - 1].to_owned());
                at += end;
            } else {
                let end = rest.find(['<', '{', '"']).filter(|end| *end > 0).unwrap_or(rest.len());
                texts.push(rest[..end].trim().to_owned());
                at += end;
            }
        }
    }
    texts.retain(|text| text.chars().any(char::is_alphabetic));
    texts
}

/// Where the brace closes that is open at the start.
fn closing(text: &str) -> usize {
    let (mut at, mut depth) = (0, 0);
    while at < text.len() {
        let rest = &text[at..];
        if let Some(end) = string_end(rest) {
            at += end;
            continue;
        }
        match rest.chars().next().unwrap() {
            '{' => depth += 1,
            '}' if depth == 0 => return at,
            '}' => depth -= 1,
            _ => {}
        }
        at += rest.chars().next().unwrap().len_utf8();
    }
    at
}

/// Where the tag at the start ends: at the first `>` that belongs to no expression.
fn tag_end(text: &str) -> usize {
    let (mut at, mut depth) = (1, 0);
    let mut last = '<';
    while at < text.len() {
        let rest = &text[at..];
        if let Some(end) = string_end(rest) {
            at += end;
            last = '"';
            continue;
        }
        let c = rest.chars().next().unwrap();
        match c {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' => depth -= 1,
            '>' if depth == 0 && !matches!(last, '=' | '-') => return at + 1,
            _ => {}
        }
        last = c;
        at += c.len_utf8();
    }
    at
}

#[test]
fn the_reader_knows_strings_comments_and_views() {
    let code = without_comments("let a = \"b // c\"; // d\nlet e = '\"'; let f = r#\"g\"h\"#; /* i */ x::<'a>(\"k\")");
    let found: Vec<_> = literals(&code).into_iter().map(|l| l.text).collect();
    assert_eq!(found, ["b // c", "g\"h", "k"]);
    let view = r#"view! { <p class="a" title="Seen">{t("a > b")} " · " <b>Bare text</b> "Quoted" <X on=move |n| n > 1/></p> }"#;
    assert_eq!(texts_in_views(view), ["Seen", "Bare text", "Quoted"]);
}
