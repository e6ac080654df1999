//! Markdown made into HTML that can do nothing but be read.

use ammonia::Builder;
use pulldown_cmark::{Options, Parser, html};
use std::sync::LazyLock;

/// What may stand in a rendered text. Headings, ids and classes are the page's own.
static ALLOWED: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .add_tags([
            "p",
            "em",
            "strong",
            "ul",
            "ol",
            "li",
            "blockquote",
            "br",
            "hr",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "code",
            "sub",
            "sup",
            "del",
        ])
        .add_tag_attributes("a", ["href"])
        .add_tag_attributes("ol", ["start"])
        .add_url_schemes(["https", "http", "mailto"])
        .link_rel(Some("noopener nofollow"));
    builder
});

/// Renders a text safely.
pub fn render(markdown: &str) -> String {
    let mut rendered = String::new();
    html::push_html(&mut rendered, Parser::new_ext(markdown, Options::ENABLE_TABLES));
    ALLOWED.clean(&rendered).to_string()
}

/// Renders one line without the paragraph around it.
pub fn render_line(markdown: &str) -> String {
    let rendered = render(markdown);
    let rendered = rendered.trim();
    rendered.strip_prefix("<p>").and_then(|r| r.strip_suffix("</p>")).unwrap_or(rendered).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emphasis_and_lists_are_rendered_and_what_acts_is_not() {
        assert_eq!(render("A **b** *c*").trim(), "<p>A <strong>b</strong> <em>c</em></p>");
        assert!(render("- a\n- b").contains("<li>a</li>"));
        let bad =
            "<script>alert(1)</script><img src=x onerror=y> <p style='color:red' id='main' class='skip'>\n\n[x](javascript:z)";
        let rendered = render(bad);
        for word in ["<script", "<img", "onerror", "javascript", "style", "id=", "class"] {
            assert!(!rendered.contains(word), "{word} in {rendered}");
        }
        assert_eq!(render_line("Customs & *trade*"), "Customs &amp; <em>trade</em>");
    }
}
