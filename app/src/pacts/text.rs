//! From a Markdown text to articles and numbered paragraphs.
//!
//! The text has a title (`# …`), two paragraphs that begin with a bold word (between whom, and why), articles
//! (`## Article 1 — …`) of paragraphs numbered `1.1`, `1.2`, … and, last, perhaps a bold word with the annexes.
//! A paragraph wholly in italics before these is a note on the template and no part of the text.

use super::version::{Article, LegalText, Paragraph};

/// What is wrong with a text, and in which line (from 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFault {
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub what: TextFaultKind,
}

/// What can be wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextFaultKind {
    /// The first line is no title.
    NoTitle,
    /// There is no bold paragraph that says between whom.
    NoParties,
    /// There is no bold paragraph that says why.
    NoPreamble,
    /// There is no article.
    NoArticles,
    /// A second-level heading that is not `## Article N — Title`.
    Heading,
    /// An article's number is not the next one.
    ArticleNumber {
        /// The next one.
        expected: u32,
        /// What stands there.
        found: u32,
    },
    /// A paragraph's number is not the next one.
    ParagraphNumber {
        /// The next one.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// An article without a numbered paragraph.
    EmptyArticle(u32),
    /// Text that belongs to nothing.
    Stray,
}

struct Reader {
    title: Option<String>,
    front: Vec<String>,
    articles: Vec<Article>,
    annexes: String,
    faults: Vec<TextFault>,
}

/// Reads a text; all that is wrong with it at once.
pub fn parse(markdown: &str) -> Result<LegalText, Vec<TextFault>> {
    let mut reader = Reader { title: None, front: Vec::new(), articles: Vec::new(), annexes: String::new(), faults: Vec::new() };
    let mut last = 1;
    for (line, block) in blocks(markdown) {
        last = line;
        reader.block(line, &block);
    }
    reader.finish(last)
}

/// Paragraphs between blank lines, each with the line on which it begins.
fn blocks(markdown: &str) -> Vec<(usize, String)> {
    let mut blocks: Vec<(usize, String)> = Vec::new();
    let mut open = false;
    for (i, line) in markdown.lines().enumerate() {
        let line = line.trim_end();
        if line.is_empty() {
            open = false;
        } else if open && !line.starts_with('#') {
            if let Some((_, block)) = blocks.last_mut() {
                block.push('\n');
                block.push_str(line);
            }
        } else {
            blocks.push((i + 1, line.to_owned()));
            open = !line.starts_with('#');
        }
    }
    blocks
}

impl Reader {
    fn block(&mut self, line: usize, block: &str) {
        if let Some(title) = block.strip_prefix("# ") {
            match self.title {
                None => self.title = Some(title.trim().to_owned()),
                Some(_) => self.fault(line, TextFaultKind::Stray),
            }
        } else if let Some(heading) = block.strip_prefix("## ") {
            self.heading(line, heading);
        } else if self.articles.is_empty() {
            self.front_matter(line, block);
        } else {
            self.paragraph(line, block);
        }
    }

    fn heading(&mut self, line: usize, heading: &str) {
        self.check_article_has_text(line);
        let Some((no, title)) = article_heading(heading) else { return self.fault(line, TextFaultKind::Heading) };
        let expected = u32::try_from(self.articles.len()).unwrap_or(u32::MAX) + 1;
        if no != expected {
            self.fault(line, TextFaultKind::ArticleNumber { expected, found: no });
        }
        self.articles.push(Article { no, title: title.to_owned(), paragraphs: Vec::new() });
    }

    fn front_matter(&mut self, line: usize, block: &str) {
        let note = self.front.is_empty() && block.starts_with('*') && !block.starts_with("**") && block.ends_with('*');
        if block.starts_with("**") && self.front.len() < 2 {
            self.front.push(block.to_owned());
        } else if let Some(open) = self.front.last_mut() {
            open.push_str("\n\n");
            open.push_str(block);
        } else if !note {
            self.fault(line, TextFaultKind::Stray);
        }
    }

    fn paragraph(&mut self, line: usize, block: &str) {
        let numbered = paragraph_number(block).map(|(no, text)| (no.to_owned(), text.to_owned()));
        let Some(article) = self.articles.last_mut() else { return };
        let expected = format!("{}.{}", article.no, article.paragraphs.len() + 1);
        match numbered {
            Some((found, text)) if self.annexes.is_empty() => {
                let fault = (found != expected).then_some(TextFaultKind::ParagraphNumber { expected, found: found.clone() });
                article.paragraphs.push(Paragraph { no: found, text });
                if let Some(fault) = fault {
                    self.fault(line, fault);
                }
            }
            _ if !self.annexes.is_empty() => {
                self.annexes.push_str("\n\n");
                self.annexes.push_str(block);
            }
            _ if block.starts_with("**") => block.clone_into(&mut self.annexes),
            _ => match article.paragraphs.last_mut() {
                Some(paragraph) => {
                    paragraph.text.push_str("\n\n");
                    paragraph.text.push_str(block);
                }
                None => self.fault(line, TextFaultKind::Stray),
            },
        }
    }

    fn check_article_has_text(&mut self, line: usize) {
        if let Some(Article { no, paragraphs, .. }) = self.articles.last()
            && paragraphs.is_empty()
        {
            let no = *no;
            self.fault(line, TextFaultKind::EmptyArticle(no));
        }
    }

    fn fault(&mut self, line: usize, what: TextFaultKind) {
        self.faults.push(TextFault { line, what });
    }

    fn finish(mut self, last: usize) -> Result<LegalText, Vec<TextFault>> {
        self.check_article_has_text(last);
        let mut front = self.front.drain(..).collect::<Vec<_>>().into_iter();
        let (title, parties, preamble) = (self.title.take(), front.next(), front.next());
        for (missing, what) in [
            (title.is_none(), TextFaultKind::NoTitle),
            (parties.is_none(), TextFaultKind::NoParties),
            (preamble.is_none(), TextFaultKind::NoPreamble),
            (self.articles.is_empty(), TextFaultKind::NoArticles),
        ] {
            if missing {
                self.fault(1, what);
            }
        }
        match (title, parties, preamble) {
            (Some(title), Some(parties), Some(preamble)) if self.faults.is_empty() => {
                Ok(LegalText { title, parties, preamble, articles: self.articles, annexes: self.annexes })
            }
            _ => Err(self.faults),
        }
    }
}

/// `Article 3 — Purpose`, in any language: a word, a number, a dash, a title.
fn article_heading(heading: &str) -> Option<(u32, &str)> {
    let (left, title) = heading.split_once(['—', '–']).or_else(|| heading.split_once(" - "))?;
    let no = left.split_whitespace().last()?.parse().ok()?;
    let title = title.trim();
    (!title.is_empty()).then_some((no, title))
}

/// `3.1 Text` as its number and its text.
fn paragraph_number(block: &str) -> Option<(&str, &str)> {
    let (no, text) = block.split_once(char::is_whitespace)?;
    let (article, paragraph) = no.split_once('.')?;
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    (digits(article) && digits(paragraph)).then(|| (no, text.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "# A pact\n\n*A note.*\n\n**Parties.** A and B.\n\n**Preamble.** Why.\nBecause.\n\n## Article 1 — Purpose\n\n1.1 First.\n\n- a\n- b\n\n1.2 Second.\n\n## المادة 2 — غرض\n\n2.1 Third.\n\n**Annexes.** A: list.\n";

    #[test]
    fn a_text_is_read_into_articles_and_paragraphs() {
        let text = parse(GOOD).unwrap();
        assert_eq!((text.title.as_str(), text.parties.as_str()), ("A pact", "**Parties.** A and B."));
        assert_eq!(text.preamble, "**Preamble.** Why.\nBecause.");
        assert_eq!(text.articles.len(), 2);
        assert_eq!(text.articles[0].paragraphs[0], Paragraph { no: "1.1".to_owned(), text: "First.\n\n- a\n- b".to_owned() });
        assert_eq!(text.articles[1].title, "غرض");
        assert_eq!(text.annexes, "**Annexes.** A: list.");
    }

    #[test]
    fn what_is_wrong_is_named_by_its_line() {
        let at = |markdown: &str| parse(markdown).unwrap_err().into_iter().map(|f| (f.line, f.what)).collect::<Vec<_>>();
        let skipped = at(&GOOD.replace("1.2 Second", "1.3 Second"));
        let number = TextFaultKind::ParagraphNumber { expected: "1.2".to_owned(), found: "1.3".to_owned() };
        assert_eq!(skipped, [(17, number)]);
        assert_eq!(at(&GOOD.replace("المادة 2", "المادة 3")).len(), 2, "the article and its paragraph");
        assert_eq!(at(&GOOD.replace("## Article 1 — Purpose", "## Purpose"))[0], (10, TextFaultKind::Heading));
        assert_eq!(at(&GOOD.replace("2.1 Third.\n", "")), [(22, TextFaultKind::EmptyArticle(2))]);
        assert!(at("").contains(&(1, TextFaultKind::NoTitle)));
    }
}
