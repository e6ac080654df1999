//! Two texts of a pact side by side, article by article: which belongs to which, and what stands in one of them alone.
//!
//! An article is known again by its title, so that one that was put in moves the numbers of the others and nothing else.

use super::version::LegalText;
use std::fmt::Write as _;

/// A part of a text: an article, or what stands before the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading without the marks of Markdown; empty where a text begins without one.
    pub heading: String,
    /// What stands below it, in Markdown.
    pub body: String,
}

/// A part of one text beside what it is in the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// As it was; none for what was put in.
    pub before: Option<Section>,
    /// As it is; none for what was taken out.
    pub after: Option<Section>,
}

impl Pair {
    /// Whether both are there and say the same.
    pub fn is_same(&self) -> bool {
        self.before == self.after
    }

    /// What it is called now, else what it was called.
    pub fn heading(&self) -> &str {
        self.after.as_ref().or(self.before.as_ref()).map(|s| s.heading.as_str()).unwrap_or_default()
    }

    /// Both texts with their headings; empty for what is not there.
    pub fn texts(&self) -> (String, String) {
        let text = |section: &Option<Section>| {
            section.as_ref().map(|s| format!("{}\n\n{}", s.heading, s.body).trim().to_owned()).unwrap_or_default()
        };
        (text(&self.before), text(&self.after))
    }
}

/// Cuts a text before each of its articles.
pub fn sections(markdown: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for line in markdown.lines().map(str::trim_end) {
        let article = line.strip_prefix("## ");
        let title = line.strip_prefix("# ").filter(|_| sections.is_empty());
        if let Some(heading) = article.or(title) {
            sections.push(Section { heading: heading.trim().to_owned(), body: String::new() });
        } else if let Some(last) = sections.last_mut() {
            last.body.push_str(line);
            last.body.push('\n');
        } else if !line.is_empty() {
            sections.push(Section { heading: String::new(), body: format!("{line}\n") });
        }
    }
    for section in &mut sections {
        section.body = section.body.trim().to_owned();
    }
    sections
}

/// A frozen text as Markdown, as far as it matters for comparing.
pub fn markdown(text: &LegalText) -> String {
    let mut all = format!("# {}\n\n{}\n\n{}\n", text.title, text.parties, text.preamble);
    for article in &text.articles {
        // Writing to a string does not fail.
        let _ = write!(all, "\n## {} — {}\n", article.no, article.title);
        for paragraph in &article.paragraphs {
            let _ = write!(all, "\n{} {}\n", paragraph.no, paragraph.text);
        }
    }
    format!("{all}\n{}\n", text.annexes)
}

/// The parts of both texts in the order of the second; what was taken out stands where it stood.
pub fn pairs(before: &str, after: &str) -> Vec<Pair> {
    let (a, b) = (sections(before), sections(after));
    let mut pairs = Vec::new();
    let (mut i, mut j) = (0, 0);
    for (x, y) in common(&a, &b).into_iter().chain([(a.len(), b.len())]) {
        between(&a[i..x], &b[j..y], &mut pairs);
        if let (Some(before), Some(after)) = (a.get(x), b.get(y)) {
            pairs.push(Pair { before: Some(before.clone()), after: Some(after.clone()) });
        }
        (i, j) = (x + 1, y + 1);
    }
    pairs
}

/// Parts between two that are known again: those of the same number belong together.
fn between(a: &[Section], b: &[Section], pairs: &mut Vec<Pair>) {
    let partner = |section: &Section| number(section).and_then(|no| a.iter().find(|s| number(s) == Some(no)));
    let gone = a.iter().filter(|s| !b.iter().any(|other| partner(other) == Some(*s)));
    pairs.extend(gone.map(|s| Pair { before: Some(s.clone()), after: None }));
    pairs.extend(b.iter().map(|s| Pair { before: partner(s).cloned(), after: Some(s.clone()) }));
}

/// The number in `Article 3 — Purpose`; 0 for what stands before the first article.
fn number(section: &Section) -> Option<u32> {
    let Some((left, _)) = cut(&section.heading) else { return Some(0) };
    left.split_whitespace().last()?.parse().ok()
}

/// The title in it.
fn title(section: &Section) -> &str {
    cut(&section.heading).map_or("", |(_, title)| title.trim())
}

fn cut(heading: &str) -> Option<(&str, &str)> {
    let found = heading.split_once(['—', '–']).or_else(|| heading.split_once(" - "))?;
    let numbered = found.0.split_whitespace().last().is_some_and(|no| no.parse::<u32>().is_ok());
    numbered.then_some(found)
}

/// The places of the longest run of titles that both have in the same order.
fn common(a: &[Section], b: &[Section]) -> Vec<(usize, usize)> {
    let mut longest = vec![vec![0_usize; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i][j] =
                if title(&a[i]) == title(&b[j]) { longest[i + 1][j + 1] + 1 } else { longest[i + 1][j].max(longest[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut found) = (0, 0, Vec::new());
    while i < a.len() && j < b.len() {
        if title(&a[i]) == title(&b[j]) {
            found.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if longest[i + 1][j] >= longest[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pacts::text::parse;
    use proptest::prelude::*;

    const TEXT: &str = "# A pact\n\n**Parties.** A and B.\n\n**Preamble.** Why.\n\n## Article 1 — Purpose\n\n1.1 First.\n\n## Article 2 — Fees\n\n2.1 Second.\n";

    fn told(before: &str, after: &str) -> Vec<(bool, bool, String)> {
        let pairs = pairs(before, after);
        pairs.iter().map(|p| (p.before.is_some(), p.after.is_some(), p.heading().to_owned())).collect()
    }

    #[test]
    fn an_article_that_is_put_in_moves_the_others_and_changes_only_their_numbers() {
        let after = TEXT.replace("## Article 2 — Fees\n\n2.1", "## Article 2 — Gifts\n\n2.1 None.\n\n## Article 3 — Fees\n\n3.1");
        assert_eq!(
            told(TEXT, &after),
            [
                (true, true, "A pact".to_owned()),
                (true, true, "Article 1 — Purpose".to_owned()),
                (false, true, "Article 2 — Gifts".to_owned()),
                (true, true, "Article 3 — Fees".to_owned()),
            ]
        );
        let same: Vec<bool> = pairs(TEXT, &after).iter().map(Pair::is_same).collect();
        assert_eq!(same, [true, true, false, false]);
    }

    #[test]
    fn an_article_with_a_new_title_is_still_the_same_and_one_that_is_gone_stands_where_it_stood() {
        let renamed = TEXT.replace("Purpose", "Aim");
        assert_eq!(told(TEXT, &renamed).len(), 3);
        let gone = TEXT.replace("## Article 1 — Purpose\n\n1.1 First.\n\n", "");
        assert_eq!(told(TEXT, &gone)[1], (true, false, "Article 1 — Purpose".to_owned()));
    }

    #[test]
    fn a_frozen_text_written_again_is_read_as_the_same() {
        let text = parse(TEXT).unwrap();
        assert_eq!(parse(&markdown(&text)).unwrap(), text);
        assert!(pairs(&markdown(&text), &markdown(&text)).iter().all(Pair::is_same));
    }

    proptest! {
        #[test]
        fn nothing_of_either_text_is_lost(a in "(## [a-c0-2 —]{0,8}\n|[a-c]{0,4}\n){0,12}", b in "(## [a-c0-2 —]{0,8}\n|[a-c]{0,4}\n){0,12}") {
            let pairs = pairs(&a, &b);
            let after: Vec<Section> = pairs.iter().filter_map(|p| p.after.clone()).collect();
            prop_assert_eq!(after, sections(&b));
            for section in sections(&a) {
                prop_assert!(pairs.iter().any(|p| p.before.as_ref() == Some(&section)));
            }
        }
    }
}
