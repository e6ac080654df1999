//! A legal text as it was adopted: articles with their numbers in the margin and an anchor for each article and paragraph.

use crate::kernel::locale::dir_of;
use crate::pacts::server::entity::version;
use crate::pacts::server::markdown::{render, render_line};
use crate::pacts::version::{Article, Document, LegalText};
use crate::platform::i18n::lang;
use ammonia::clean_text;
use leptos::prelude::*;

/// The text of a version in the reader's language, else in an authentic one. Its headings are of levels 2 and 3.
pub fn text_of(version: &version::Model) -> AnyView {
    match Document::read(&version.canonical) {
        Ok(document) => text_in(&document, document.language_for(lang().as_str())),
        Err(error) => {
            tracing::error!(version = %version.id, %error, "a version cannot be read");
            ().into_any()
        }
    }
}

/// The text of a document in one of its languages, marked with language and direction.
pub fn text_in(document: &Document, lang: &str) -> AnyView {
    document.texts.get(lang).map_or_else(|| ().into_any(), |text| legal(text, lang))
}

/// A legal text in this language, marked with it and its direction.
pub fn legal(text: &LegalText, lang: &str) -> AnyView {
    let (lang, dir) = (lang.to_owned(), dir_of(lang));
    view! { <div class="legal" lang=lang dir=dir inner_html=html(text)></div> }.into_any()
}

fn html(text: &LegalText) -> String {
    let articles: String = text.articles.iter().map(article).collect();
    let title = render_line(&text.title);
    format!("<h2>{title}</h2>{}{}{articles}{}", render(&text.parties), render(&text.preamble), render(&text.annexes))
}

fn article(article: &Article) -> String {
    let (no, title) = (article.no, render_line(&article.title));
    let paragraphs: String = article.paragraphs.iter().map(|p| paragraph(&p.no, &p.text)).collect();
    format!("<h3 id=\"art-{no}\"><a class=\"num\" href=\"#art-{no}\">{no}</a>{title}</h3>{paragraphs}")
}

fn paragraph(no: &str, text: &str) -> String {
    let (no, html) = (clean_text(no), render(text));
    let number = format!("<a class=\"num\" href=\"#p-{no}\">{no}</a> ");
    match html.strip_prefix("<p>") {
        Some(rest) => format!("<p id=\"p-{no}\">{number}{rest}"),
        None => format!("<p id=\"p-{no}\">{number}</p>{html}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pacts::draft::tests::pact;

    #[test]
    fn every_article_and_paragraph_has_its_anchor_and_nothing_in_the_text_acts() {
        let mut document = pact();
        let text = document.texts.get_mut("en").unwrap();
        text.articles[0].paragraphs[0].text = "A <script>b</script> **c**".to_owned();
        let html = html(text);
        assert!(html.contains("<h3 id=\"art-3\">") && html.contains("<p id=\"p-3.1\">"));
        assert!(html.contains("<strong>c</strong>") && !html.contains("<script"));
        assert_eq!(html.matches("<h3 ").count(), 14);
    }
}
