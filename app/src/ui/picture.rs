//! A chart as a picture of its own (SVG 1.1): with its title, its source, its day, its licence and its address in it, and its styles.

use super::chart::Chart;
use super::drawing::{Alone, Anchor, Drawing, Size, anchor, words};
use crate::platform::i18n::lang;
use leptos::prelude::*;
use std::fmt::Write as _;
use std::sync::LazyLock;

/// What stands below a picture that leaves the site.
#[derive(Clone, Debug)]
pub struct Imprint {
    /// Source, day and licence, in a sentence or two.
    pub source: String,
    /// Where it came from: a URL.
    pub address: String,
}

/// The picture's width and its margin, in units that a browser takes for pixels.
const WIDTH: usize = 960;
const MARGIN: usize = 32;
const INNER: usize = WIDTH - 2 * MARGIN;
/// The width of a radar, which grows with it.
const ROUND: f64 = 600.0;

/// A kind of text: its size, its line, whether it is bold, and its colour.
struct Type {
    size: usize,
    line: usize,
    weight: usize,
    colour: &'static str,
}

const TITLE: Type = Type { size: 24, line: 32, weight: 700, colour: INK };
const LEAD: Type = Type { size: 16, line: 24, weight: 400, colour: SOFT };
const SMALL: Type = Type { size: 13, line: 20, weight: 400, colour: SOFT };

const INK: &str = "#161d2a";
const SOFT: &str = "#4c535f";
const RULE: &str = "#d9d6cd";

/// What the meanings of the style sheet are on white paper: those of `tokens.css` that charts use.
const MEANINGS: [(&str, &str); 16] = [
    ("--text-soft", SOFT),
    ("--text", INK),
    ("--act-wash", "#e4f4f2"),
    ("--act", "#005c56"),
    ("--good", "#005c56"),
    ("--pending-wash", "#edf0f6"),
    ("--pending", "#485669"),
    ("--bad", "#9c2623"),
    ("--on-act", "#ffffff"),
    ("--soon", "#7a4f12"),
    ("--edge", "#6e7581"),
    ("--line", RULE),
    ("--ground", "#ffffff"),
    ("--sunk", "#f3f0ea"),
    ("--size-s", "15px"),
    ("--size-xs", "13px"),
];

/// The rules of the site's own style sheets that say how a drawing looks, with each meaning spelt out.
static STYLE: LazyLock<String> = LazyLock::new(|| {
    let sheets = [include_str!("../../../style/components/chart.css"), include_str!("../../../style/components/radar.css")];
    let rules = sheets.iter().flat_map(|sheet| sheet.lines().take_while(|line| !line.starts_with("@media"))).filter_map(rule);
    MEANINGS.iter().fold(rules.collect(), |style: String, (name, value)| style.replace(&format!("var({name})"), value))
});

/// A rule, if it says something of a drawing, with what it says of that alone. The sheets have one rule a line.
fn rule(line: &str) -> Option<String> {
    const DRAWN: [&str; 4] = ["fill", "stroke", "font-", "paint-order"];
    let (selector, declared) = line.split_once('{')?;
    let declared = declared.trim_end().trim_end_matches('}').split(';').map(str::trim);
    let drawn = |d: &&str| DRAWN.iter().any(|name| d.starts_with(name)) && !d.starts_with("font-variant");
    let kept: Vec<_> = declared.filter(drawn).collect();
    (!kept.is_empty() && !selector.contains("figcaption") && !selector.contains("> p"))
        .then(|| format!("{}{{{}}}", selector.trim_end(), kept.join(";")))
}

impl Chart {
    /// The picture, in the language of the context.
    pub fn picture(&self, imprint: &Imprint) -> String {
        provide_context(Alone);
        let Drawing { size, marks } = self.drawing();
        let (width, height) = match size {
            Size::Fluid(height) => (INNER, height),
            Size::Own(width, height) => (whole(ROUND), whole(height * ROUND / width)),
        };
        let (class, view_box) = match size {
            Size::Fluid(_) => ("chart", None),
            Size::Own(width, height) => ("chart radar", Some(format!("0 0 {width} {height}"))),
        };
        let mut y = MARGIN;
        let head = [lines(&self.title, &TITLE, &mut y), lines(&self.description, &LEAD, &mut y)];
        let top = y + 16;
        y = top + height + 24;
        let rule = y;
        y += 8;
        let foot = [lines(&imprint.source, &SMALL, &mut y), lines(&imprint.address, &SMALL, &mut y)];
        let (all, lang) = (y + MARGIN / 2, lang());
        let x = (WIDTH - width) / 2;
        let whole = view! {
            <svg xmlns="http://www.w3.org/2000/svg" width=WIDTH height=all viewBox=format!("0 0 {WIDTH} {all}") xml:lang=lang.as_str()
                role="img" class=class font-family="'DejaVu Sans', 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif">
                <title>{self.title.clone()}</title>
                <desc>{self.description.clone()}</desc>
                <style inner_html=STYLE.as_str()></style>
                <rect width=WIDTH height=all fill="#ffffff"></rect>
                {head}
                <svg x=x y=top width=width height=height viewBox=view_box overflow="visible">{marks}</svg>
                <line x1=MARGIN x2=WIDTH - MARGIN y1=rule y2=rule stroke=RULE></line>
                {foot}
            </svg>
        };
        // XML has no place for the marks between texts, nor for most control characters.
        let is_sayable = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
        whole.to_html().replace("<!>", "").chars().filter(is_sayable).collect()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the height of a drawing, in the hundreds")]
fn whole(height: f64) -> usize {
    height.ceil() as usize
}

/// A text in lines that fit, from `y` down, which moves below them.
fn lines(text: &str, of: &Type, y: &mut usize) -> Vec<AnyView> {
    let x = if lang().dir() == "rtl" { WIDTH - MARGIN } else { MARGIN };
    let broken = broken(text, INNER * 10 / (of.size * 6));
    let lines = broken.into_iter().map(|line| {
        *y += of.line;
        let (base, style) = (*y - of.line / 4, style(of));
        view! { <text x=x y=base style=style text-anchor=anchor(Anchor::Start)>{words(line)}</text> }.into_any()
    });
    lines.collect()
}

/// As a style, which is stronger than the rules for the texts of a drawing.
fn style(of: &Type) -> String {
    let mut style = format!("font-size:{}px;fill:{}", of.size, of.colour);
    if of.weight != 400 {
        let _ = write!(style, ";font-weight:{}", of.weight);
    }
    style
}

/// Breaks a text at its blanks into lines of at most so many characters; a longer word has a line of its own.
fn broken(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::locale::Lang;
    use crate::platform::i18n::speaking;
    use crate::ui::{Bar, Shape};

    fn chart() -> Chart {
        let bar = |label: &str, value| Bar { label: label.to_owned(), value, shown: value.to_string(), href: None };
        let rows = vec![bar("Customs & trade <1>", 3.0), bar("Companies", 5.0)];
        Chart {
            title: "Who signed".into(),
            description: "By role".into(),
            head: vec![],
            shape: Shape::Bars { rows, target: None },
        }
    }

    #[test]
    fn a_picture_stands_alone_with_its_styles_source_and_address() {
        let imprint = Imprint { source: "Pacthouse, 27 November 2026".into(), address: "https://pacthouse.example/en/".into() };
        let picture = speaking(Lang::En, || chart().picture(&imprint));
        for said in [
            "Who signed",
            "Customs &amp; trade &lt;1&gt;",
            "27 November 2026",
            "https://pacthouse.example/en/",
            ".bar{fill: #005c56}",
        ] {
            assert!(picture.contains(said), "{said} in {picture}");
        }
        assert!(!picture.contains("var(") && !picture.contains("<!"), "nothing is left to be looked up: {picture}");
    }

    #[test]
    fn arabic_reads_from_the_right_without_a_page_around_it() {
        let imprint = Imprint { source: "المصدر".into(), address: "https://pacthouse.example/ar/".into() };
        let picture = speaking(Lang::Ar, || chart().picture(&imprint));
        assert!(picture.contains("text-anchor=\"end\"") && picture.contains("\u{2067}المصدر\u{2069}"), "{picture}");
        let figure = speaking(Lang::Ar, || chart().figure().to_html());
        assert!(!figure.contains("text-anchor=\"end\"") && !figure.contains('\u{2067}'), "a page has its direction: {figure}");
    }

    #[test]
    fn long_texts_are_broken_at_blanks() {
        assert_eq!(broken("one two three", 7), ["one two", "three"]);
        assert_eq!(broken("", 7), Vec::<String>::new());
    }
}
