//! Text as lines of glyphs: shaped, broken, and in the order in which its languages are written.

use super::{Error, SANS, SANS_BOLD};
use krilla::Data;
use krilla::color::rgb;
use krilla::geom::Point;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Identifier, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::layout::{Alignment, AlignmentOptions, Layout, Line};
use parley::style::{FontFamily, FontWeight, LineHeight, OverflowWrap, StyleProperty};
use parley::{BaseDirection, FontContext, LayoutContext};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

/// Red, green and blue.
pub type Color = (u8, u8, u8);

/// Near-black, slightly blue.
pub const INK: Color = (22, 29, 42);
/// What stands for a character that the fonts do not have.
const UNKNOWN: &str = "\u{fffd}";

/// The longest text that is printed, in characters: the narrowest cell that holds it is no higher than a page.
const LONGEST: usize = 700;

static FONTS: LazyLock<FontContext> = LazyLock::new(|| {
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
    for font in [&SANS, &SANS_BOLD] {
        collection.register_fonts(Blob::new(Arc::new(font.as_slice())), None);
    }
    FontContext { collection, source_cache: SourceCache::default() }
});

/// How a text looks.
#[derive(Clone, Copy)]
pub struct Style {
    pub size: f32,
    pub bold: bool,
    pub color: Color,
    /// More space between letters, in points; never where they are joined.
    pub spacing: f32,
    /// From left to right whatever the document's language, as digests are.
    pub code: bool,
}

/// A text, set within a width.
pub struct Shaped {
    text: String,
    layout: Layout<()>,
    style: Style,
}

/// The typesetter, with its fonts.
pub struct Shaper {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    faces: HashMap<u64, Font>,
    right_to_left: bool,
}

impl Shaper {
    pub fn new(right_to_left: bool) -> Self {
        Self { fonts: FONTS.clone(), layouts: LayoutContext::new(), faces: HashMap::new(), right_to_left }
    }

    /// The text within a width, in points. A character that no font has is replaced by one that says so.
    pub fn shape(&mut self, whole: &str, width: f32, style: Style) -> Box<Shaped> {
        let mut text: String = whole.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
        if whole.chars().nth(LONGEST).is_some() {
            text.push('…');
        }
        let mut layout = self.lay_out(&text, width, style);
        let mut unknown = unknown(&layout);
        unknown.sort_unstable_by_key(|range| std::cmp::Reverse(range.start));
        unknown.dedup();
        if !unknown.is_empty() {
            unknown.into_iter().for_each(|range| text.replace_range(range, UNKNOWN));
            layout = self.lay_out(&text, width, style);
        }
        Box::new(Shaped { text, layout, style })
    }

    fn lay_out(&mut self, text: &str, width: f32, style: Style) -> Layout<()> {
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::named("DejaVu Sans")));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::FontWeight(if style.bold { FontWeight::BOLD } else { FontWeight::NORMAL }));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(1.45)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        if !self.right_to_left {
            builder.push_default(StyleProperty::LetterSpacing(style.spacing));
        }
        let leftwards = self.right_to_left && !style.code;
        builder.set_base_direction(if leftwards { BaseDirection::Rtl } else { BaseDirection::Ltr });
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(width));
        let side = if self.right_to_left { Alignment::Right } else { Alignment::Left };
        layout.align(side, AlignmentOptions::default());
        layout
    }

    /// Draws the text with its upper left corner there; what each line is called in the tree of tags.
    pub fn draw(&mut self, shaped: &Shaped, surface: &mut Surface<'_>, at: Point) -> Result<Vec<Identifier>, Error> {
        surface.set_stroke(None);
        surface.set_fill(Some(fill(shaped.style.color)));
        let mut ids = Vec::new();
        for line in shaped.layout.lines() {
            ids.push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
            self.draw_line(shaped, &line, surface, at)?;
            surface.end_tagged();
        }
        Ok(ids)
    }

    /// The same as a part of no content: what is repeated on each page.
    pub fn draw_plainly(&mut self, shaped: &Shaped, surface: &mut Surface<'_>, at: Point) -> Result<(), Error> {
        surface.set_stroke(None);
        surface.set_fill(Some(fill(shaped.style.color)));
        shaped.layout.lines().try_for_each(|line| self.draw_line(shaped, &line, surface, at))
    }

    #[expect(clippy::cast_precision_loss, reason = "a ligature has two letters, or three")]
    fn draw_line(&mut self, shaped: &Shaped, line: &Line<'_, ()>, surface: &mut Surface<'_>, at: Point) -> Result<(), Error> {
        let metrics = line.metrics();
        let mut x = at.x + metrics.offset;
        for run in line.runs() {
            let size = run.font_size();
            let (start, mut glyphs, mut waiting) = (x, Vec::<KrillaGlyph>::new(), None);
            for cluster in run.visual_clusters() {
                let (letters, rtl) = (cluster.text_range(), run.is_rtl());
                if cluster.is_ligature_continuation() {
                    // It has no glyph. In text that runs to the left it comes before the glyph that stands for it.
                    match glyphs.last_mut() {
                        _ if rtl => waiting = Some(joined(letters, waiting)),
                        Some(last) => last.text_range = joined(last.text_range.clone(), Some(letters)),
                        None => (),
                    }
                    continue;
                }
                let is_ligature = waiting.is_some();
                let letters = joined(letters, waiting.take());
                let mut drawn: Vec<_> = cluster.glyphs().map(|glyph| (glyph.id, glyph.advance, glyph.x, -glyph.y)).collect();
                if let (true, [(_, advance, ..)]) = (is_ligature, drawn.as_mut_slice()) {
                    // Who reads from right to left takes one letter from each glyph: those before the last have a blank each.
                    let count = shaped.text[letters.clone()].chars().count();
                    *advance /= count as f32;
                    let blank = (self.blank(shaped.style), *advance, 0.0, 0.0);
                    drawn.resize(count, blank);
                }
                let mut own = letters_of(&shaped.text, letters, drawn.len());
                if rtl {
                    own.reverse();
                }
                for ((id, advance, dx, dy), letters) in drawn.into_iter().zip(own) {
                    glyphs.push(KrillaGlyph::new(GlyphId::new(id), advance / size, dx / size, dy / size, 0.0, letters, None));
                    x += advance;
                }
            }
            let face = self.face(run.font())?;
            surface.draw_glyphs(Point::from_xy(start, at.y + metrics.baseline), &glyphs, face, &shaped.text, size, false);
        }
        Ok(())
    }

    /// A glyph that shows nothing.
    fn blank(&mut self, style: Style) -> u32 {
        let space = self.lay_out(" ", f32::MAX, style);
        let mut clusters = space.lines().flat_map(|line| line.runs()).flat_map(|run| run.visual_clusters().collect::<Vec<_>>());
        clusters.find_map(|cluster| cluster.glyphs().next()).map_or(0, |glyph| glyph.id)
    }

    fn face(&mut self, font: &parley::FontData) -> Result<Font, Error> {
        let (data, id) = font.data.clone().into_raw_parts();
        if let Some(face) = self.faces.get(&id) {
            return Ok(face.clone());
        }
        let face = Font::new(Data::from(data), font.index).ok_or_else(|| Error::Pdf("no font".to_owned()))?;
        self.faces.insert(id, face.clone());
        Ok(face)
    }
}

impl Shaped {
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn height(&self) -> f32 {
        self.layout.height()
    }
}

/// The letters of each glyph of a cluster: its own where there are as many glyphs as letters, as of a letter with its marks; else all.
fn letters_of(text: &str, cluster: Range<usize>, glyphs: usize) -> Vec<Range<usize>> {
    let letters = text[cluster.clone()].char_indices();
    let own: Vec<_> = letters.map(|(at, c)| cluster.start + at..cluster.start + at + c.len_utf8()).collect();
    if own.len() == glyphs { own } else { vec![cluster; glyphs] }
}

fn joined(one: Range<usize>, other: Option<Range<usize>>) -> Range<usize> {
    other.map_or(one.clone(), |other| one.start.min(other.start)..one.end.max(other.end))
}

/// Where the fonts have no glyph.
fn unknown(layout: &Layout<()>) -> Vec<Range<usize>> {
    let runs = layout.lines().flat_map(|line| line.runs());
    let clusters = runs.flat_map(|run| run.visual_clusters().collect::<Vec<_>>());
    clusters.filter(|cluster| cluster.glyphs().any(|glyph| glyph.id == 0)).map(|cluster| cluster.text_range()).collect()
}

pub fn fill((red, green, blue): Color) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, rule: FillRule::default() }
}
