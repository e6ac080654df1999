//! Markdown made into HTML that can do nothing but be read.

use crate::images::model::{ImageName, SCHEME};
use ammonia::Builder;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::sync::LazyLock;

/// What may stand in a rendered text. Headings, ids and classes are the page's own.
static ALLOWED: LazyLock<Builder<'static>> = LazyLock::new(allowed);

/// What may stand in an article: its own headings besides, and pictures.
static ALLOWED_IN_ARTICLES: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = allowed();
    builder
        .add_tags(["h2", "h3", "h4", "figure", "figcaption", "img"])
        .add_tag_attributes("img", ["src", "alt", "width", "height", "loading"]);
    builder
});

fn allowed() -> Builder<'static> {
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
}

/// Renders a text safely.
pub fn render(markdown: &str) -> String {
    let mut rendered = String::new();
    html::push_html(&mut rendered, Parser::new_ext(markdown, Options::ENABLE_TABLES));
    ALLOWED.clean(&rendered).to_string()
}

/// Renders an article safely: with headings below the page's own, and with pictures of the portal, each as its caption wants.
/// A picture that names another place is left out, and so is HTML.
pub fn render_article(markdown: &str) -> String {
    let mut rendered = String::new();
    let parser = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    html::push_html(&mut rendered, figures(parser.filter(|e| !matches!(e, Event::Html(_) | Event::InlineHtml(_))).map(lowered)));
    ALLOWED_IN_ARTICLES.clean(&rendered).to_string()
}

/// The page's title is its one first heading.
fn lowered(event: Event<'_>) -> Event<'_> {
    let level = |level| match level {
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H2,
        HeadingLevel::H3 => HeadingLevel::H3,
        HeadingLevel::H4 | HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H4,
    };
    match event {
        Event::Start(Tag::Heading { level: of, .. }) => {
            Event::Start(Tag::Heading { level: level(of), id: None, classes: Vec::new(), attrs: Vec::new() })
        }
        Event::End(TagEnd::Heading(of)) => Event::End(TagEnd::Heading(level(of))),
        other => other,
    }
}

/// Writes pictures as HTML; one that is alone in its paragraph becomes a figure with its caption.
fn figures<'a>(mut events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    let mut all: Vec<Event<'a>> = Vec::new();
    let mut caption = None;
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                let alt = said_until_end(&mut events);
                let image = dest_url.strip_prefix(SCHEME).and_then(|name| name.parse().ok()).map(|name| img(&name, &alt));
                caption = image.is_some().then_some(title);
                all.extend(image.map(|html| Event::InlineHtml(html.into())));
            }
            Event::End(TagEnd::Paragraph) if is_alone(&all) => {
                let Some(Event::InlineHtml(image)) = all.pop() else { continue };
                all.pop();
                all.push(Event::Html(figure(&image, caption.take().as_deref().unwrap_or_default()).into()));
            }
            other => all.push(other),
        }
    }
    all.into_iter()
}

/// Whether the paragraph that ends here holds a picture and nothing else. No other HTML is among the events.
fn is_alone(events: &[Event<'_>]) -> bool {
    matches!(events, [.., Event::Start(Tag::Paragraph), Event::InlineHtml(_)])
}

fn said_until_end<'a>(events: &mut impl Iterator<Item = Event<'a>>) -> String {
    let mut said = String::new();
    for event in events {
        match event {
            Event::End(TagEnd::Image) => break,
            Event::Text(text) | Event::Code(text) => said.push_str(&text),
            Event::SoftBreak | Event::HardBreak => said.push(' '),
            _ => {}
        }
    }
    said
}

fn img(name: &ImageName, alt: &str) -> String {
    let (path, width, height, alt) = (name.path(), name.width, name.height, escaped(alt));
    format!("<img src=\"{path}\" alt=\"{alt}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\">")
}

fn figure(image: &CowStr<'_>, caption: &str) -> String {
    let caption = if caption.is_empty() { String::new() } else { format!("<figcaption>{}</figcaption>", escaped(caption)) };
    format!("<figure>{image}{caption}</figure>\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
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

    #[test]
    fn an_article_has_headings_and_pictures_of_our_own_alone() {
        let name = format!("{}-12x8.png", "ab".repeat(16));
        let rendered = render_article(&format!(
            "# One\n\n###### Six\n\n![two \"trucks\"](image:{name} \"By <A>\")\n\nA ![x](image:{name}) b"
        ));
        for said in [
            "<h2>One</h2>".to_owned(),
            "<h4>Six</h4>".to_owned(),
            format!(
                "<figure><img src=\"/images/{name}\" alt=\"two &quot;trucks&quot;\" width=\"12\" height=\"8\" loading=\"lazy\"><figcaption>By &lt;A&gt;</figcaption></figure>"
            ),
            "<p>A <img".to_owned(),
        ] {
            assert!(rendered.contains(&said), "{said} in {rendered}");
        }
        for bad in [
            "![x](https://elsewhere.example/x.png)",
            "<img src=\"https://elsewhere.example/x.png\">",
            "![x](image:../x.png)",
            "![x](/log/1)",
        ] {
            let rendered = render_article(bad);
            assert!(!rendered.contains("<img") && !rendered.contains("elsewhere"), "{rendered}");
        }
    }
}
