//! The parts of a document, each set as texts and rules with their places: what is kept together on one page.

use super::shape::{Color, INK, Shaped, Shaper, Style};
use super::{Block, Document, Error, Value};
use qrcode::{EcLevel, QrCode};

/// The width of what is printed, in points: A4 without its margins.
pub const WIDTH: f32 = 471.0;
/// How much of it terms take.
const TERMS: f32 = 142.0;
/// Between a term or a cell and the next.
const GAP: f32 = 12.0;
/// The side of the picture of an address.
const PICTURE: f32 = 104.0;
/// Within the frame around it.
const PADDING: f32 = 16.0;

const SOFT: Color = (76, 83, 95);
pub const RULE: Color = (217, 214, 205);
pub const DARK_RULE: Color = (110, 117, 129);
pub const SEA: Color = (0, 92, 86);
const SEAL: Color = (156, 38, 35);

/// What is kept together: a block, or a row of one; the head of a register is its row `HEAD`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unit {
    pub block: usize,
    pub row: usize,
}

/// The row of a register that is its head.
pub const HEAD: usize = usize::MAX;

/// A unit with its parts in their places, from its upper left corner.
pub struct Set {
    pub height: f32,
    pub parts: Vec<Part>,
}

/// What is drawn, and where.
pub enum Part {
    /// A text; each is a cell, a paragraph or a heading of its own.
    Text { shaped: Box<Shaped>, x: f32, y: f32 },
    /// A text that leads to an address.
    Link { shaped: Box<Shaped>, x: f32, y: f32, width: f32 },
    /// A horizontal rule.
    Rule { y: f32, color: Color, weight: f32 },
    /// A frame from the corner, of this height.
    Frame { height: f32 },
    /// The squares of a picture, by their columns and rows, of so many across.
    Picture { squares: Vec<(usize, usize)>, across: usize, x: f32, y: f32, side: f32 },
}

/// All units in their order.
pub fn units(document: &Document) -> Vec<Unit> {
    let rows = |(block, part): (usize, &Block)| match part {
        Block::Facts(facts) => (0..facts.len()).map(|row| Unit { block, row }).collect(),
        Block::Register { rows, .. } => std::iter::once(HEAD).chain(0..rows.len()).map(|row| Unit { block, row }).collect(),
        _ => vec![Unit { block, row: 0 }],
    };
    document.blocks.iter().enumerate().flat_map(rows).collect()
}

/// The space that a unit keeps from what is above it.
pub fn before(document: &Document, unit: Unit) -> f32 {
    match &document.blocks[unit.block] {
        _ if unit.row != 0 && unit.row != HEAD => 0.0,
        Block::Register { .. } if unit.row == 0 => 0.0,
        Block::Kind(_) => 0.0,
        Block::Title(_) | Block::State { .. } | Block::Text(_) => 6.0,
        Block::Facts(_) | Block::Register { .. } | Block::Heading(_) | Block::Proof { .. } => 16.0,
    }
}

/// Whether a unit stays on the page of the next.
pub fn stays_with_next(document: &Document, unit: Unit) -> bool {
    unit.row == HEAD || matches!(document.blocks[unit.block], Block::Heading(_) | Block::Kind(_) | Block::Title(_))
}

const fn style(size: f32, bold: bool, color: Color) -> Style {
    Style { size, bold, color, spacing: 0.0, code: false }
}

/// A unit with its parts in their places.
pub fn set(shaper: &mut Shaper, document: &Document, unit: Unit) -> Result<Set, Error> {
    let alone = |shaper: &mut Shaper, text: &str, style| {
        let shaped = shaper.shape(text, WIDTH, style);
        Set { height: shaped.height(), parts: vec![Part::Text { shaped, x: 0.0, y: 0.0 }] }
    };
    Ok(match &document.blocks[unit.block] {
        Block::Kind(words) => alone(shaper, words, Style { spacing: 1.1, ..style(9.0, true, SEA) }),
        Block::Title(words) => alone(shaper, words, style(18.0, true, INK)),
        Block::State { words, ended } => alone(shaper, words, style(11.0, true, if *ended { SEAL } else { SEA })),
        Block::Heading(words) => alone(shaper, words, style(11.5, true, INK)),
        Block::Text(words) => alone(shaper, words, style(9.0, false, INK)),
        Block::Facts(facts) => fact(shaper, document, &facts[unit.row], unit.row == 0),
        Block::Register { head, rows } => {
            let widths: Vec<f32> = head.iter().map(|(_, share)| share * WIDTH - GAP).collect();
            if unit.row == HEAD {
                let cells: Vec<_> = head.iter().map(|(words, _)| (words.as_str(), style(7.5, true, SOFT))).collect();
                row(shaper, document, &widths, &cells, (DARK_RULE, 0.9))
            } else {
                let cells: Vec<_> = rows[unit.row].iter().enumerate().map(|(i, value)| cell(value, i == 0)).collect();
                row(shaper, document, &widths, &cells, (RULE, 0.6))
            }
        }
        Block::Proof { label, code, note, address, .. } => proof(shaper, document, [label, code, note, address])?,
    })
}

/// Where a column that begins so far from the line's beginning has its left side.
fn left(document: &Document, from: f32, width: f32) -> f32 {
    if document.right_to_left { WIDTH - from - width } else { from }
}

fn cell(value: &Value, names: bool) -> (&str, Style) {
    match value {
        Value::Words(words) => (words, style(8.0, names, INK)),
        Value::Code(code) => (code, Style { code: true, ..style(8.0, false, INK) }),
    }
}

fn fact(shaper: &mut Shaper, document: &Document, (term, value): &(String, Value), first: bool) -> Set {
    let width = WIDTH - TERMS - GAP;
    let (words, style_of_value) = match value {
        Value::Words(words) => (words, style(9.5, false, INK)),
        Value::Code(code) => (code, Style { code: true, ..style(8.5, false, INK) }),
    };
    let (term, value) = (shaper.shape(term, TERMS, style(9.0, false, SOFT)), shaper.shape(words, width, style_of_value));
    let height = term.height().max(value.height()) + 6.0;
    let mut parts = Vec::new();
    if first {
        parts.push(Part::Rule { y: 0.0, color: DARK_RULE, weight: 0.9 });
    }
    parts.push(Part::Text { shaped: term, x: left(document, 0.0, TERMS), y: 3.3 });
    parts.push(Part::Text { shaped: value, x: left(document, TERMS + GAP, width), y: 3.0 });
    parts.push(Part::Rule { y: height, color: RULE, weight: 0.6 });
    Set { height, parts }
}

fn row(shaper: &mut Shaper, document: &Document, widths: &[f32], cells: &[(&str, Style)], rule: (Color, f32)) -> Set {
    let (mut parts, mut from, mut highest) = (Vec::new(), 0.0, 0.0_f32);
    for ((text, style), width) in cells.iter().zip(widths) {
        let shaped = shaper.shape(text, *width, *style);
        highest = highest.max(shaped.height());
        parts.push(Part::Text { shaped, x: left(document, from, *width), y: 4.0 });
        from += width + GAP;
    }
    let height = highest + 8.0;
    parts.push(Part::Rule { y: height, color: rule.0, weight: rule.1 });
    Set { height, parts }
}

fn proof(shaper: &mut Shaper, document: &Document, [label, code, note, address]: [&String; 4]) -> Result<Set, Error> {
    let picture = QrCode::with_error_correction_level(address, EcLevel::M)?;
    let (across, colors) = (picture.width(), picture.to_colors());
    let dark = colors.iter().enumerate().filter(|(_, color)| **color == qrcode::Color::Dark);
    let squares = dark.map(|(at, _)| (at % across, at / across)).collect();
    let width = WIDTH - 3.0 * PADDING - PICTURE;
    let x = left(document, PADDING, width);
    let mut y = PADDING - 3.0;
    let mut below = |shaped: &Shaped, gap: f32| {
        let at = y;
        y += shaped.height() + gap;
        at
    };
    let label = shaper.shape(label, width, style(8.5, false, SOFT));
    let code = shaper.shape(code, width, Style { spacing: 1.0, code: true, ..style(17.0, true, INK) });
    let note = shaper.shape(note, width, style(8.5, false, INK));
    let address = shaper.shape(address, width, Style { code: true, ..style(8.5, false, SEA) });
    let at = [below(&label, 1.0), below(&code, 4.0), below(&note, 4.0), below(&address, 0.0)];
    let height = (y + PADDING - 3.0).max(PICTURE + 2.0 * PADDING);
    let place = Part::Picture {
        squares,
        across,
        x: left(document, WIDTH - PADDING - PICTURE, PICTURE),
        y: (height - PICTURE) / 2.0,
        side: PICTURE,
    };
    let parts = vec![
        Part::Frame { height },
        Part::Text { shaped: label, x, y: at[0] },
        Part::Text { shaped: code, x, y: at[1] },
        Part::Text { shaped: note, x, y: at[2] },
        Part::Link { shaped: address, x, y: at[3], width },
        place,
    ];
    Ok(Set { height, parts })
}
