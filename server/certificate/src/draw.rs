//! What is drawn on each page, and the tree of tags that says what it is.

use super::flow::{BOTTOM, Placed, pages};
use super::set::{HEAD, Part, RULE, SEA, Set, WIDTH, set};
use super::shape::{Color, INK, Shaper, Style, fill};
use super::{Block, Document, Error};
use krilla::Document as Pdf;
use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};
use std::num::NonZeroU16;

/// A4, in points.
const PAGE: (f32, f32) = (595.0, 842.0);
/// The left side of what is printed.
const LEFT: f32 = 62.0;

/// Draws the document, with its outline and its tags.
pub fn draw(document: &Document, pdf: &mut Pdf) -> Result<(), Error> {
    let mut shaper = Shaper::new(document.right_to_left);
    let pages = pages(&mut shaper, document)?;
    let mut pen = Pen { document, shaper, tags: Vec::new(), open: None, outline: Outline::new() };
    for (number, placed) in pages.iter().enumerate() {
        pen.page(pdf, placed, number, pages.len())?;
    }
    pdf.set_tag_tree(TagTree::from(pen.tags).with_lang(Some(document.language.to_owned())));
    pdf.set_outline(pen.outline);
    Ok(())
}

/// What was drawn so far.
struct Pen<'a> {
    document: &'a Document,
    shaper: Shaper,
    tags: Vec<Node>,
    /// The block whose table the last tag is.
    open: Option<usize>,
    outline: Outline,
}

/// A place on a page that leads to an address, and the tag of its block.
struct Leads {
    place: Rect,
    address: String,
    words: Vec<Identifier>,
    tag: usize,
}

impl Pen<'_> {
    fn page(&mut self, pdf: &mut Pdf, placed: &[Placed], number: usize, of: usize) -> Result<(), Error> {
        let size = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or_else(|| Error::of("no page"))?;
        let (mut page, mut leads) = (pdf.start_page_with(size), Vec::new());
        let mut surface = page.surface();
        for Placed { unit, y, again } in placed {
            let set = set(&mut self.shaper, self.document, *unit)?;
            if *again {
                self.repeat(&mut surface, &set, *y)?;
                continue;
            }
            if let Block::Title(words) | Block::Heading(words) = &self.document.blocks[unit.block] {
                let place = XyzDestination::new(number, Point::from_xy(LEFT, *y));
                self.outline.push_child(OutlineNode::new(words.clone(), place));
            }
            let ids = self.unit(&mut surface, set, *y, &mut leads)?;
            self.tag(unit.block, unit.row, ids);
        }
        self.foot(&mut surface, number, of)?;
        surface.finish();
        for Leads { place, address, words, tag } in leads {
            let target = Target::Action(LinkAction::new(address.clone()).into());
            let link = page.add_tagged_annotation(Annotation::new_link(LinkAnnotation::new(place, target), Some(address)));
            let children = words.into_iter().chain([link]).map(Node::from).collect();
            if let Some(Node::Group(block)) = self.tags.get_mut(tag) {
                block.push(TagGroup::with_children(Tag::Link, children));
            }
        }
        Ok(())
    }

    /// Draws a unit; what its texts are called, in order.
    fn unit(
        &mut self,
        surface: &mut Surface<'_>,
        set: Set,
        top: f32,
        leads: &mut Vec<Leads>,
    ) -> Result<Vec<Vec<Identifier>>, Error> {
        let mut ids = Vec::new();
        for part in set.parts {
            match part {
                Part::Text { shaped, x, y } => {
                    ids.push(self.shaper.draw(&shaped, surface, Point::from_xy(LEFT + x, top + y))?);
                }
                Part::Link { shaped, x, y, width } => {
                    let words = self.shaper.draw(&shaped, surface, Point::from_xy(LEFT + x, top + y))?;
                    let place =
                        Rect::from_xywh(LEFT + x, top + y, width, shaped.height()).ok_or_else(|| Error::of("no place"))?;
                    leads.push(Leads { place, address: shaped.text().to_owned(), words, tag: self.tags.len() });
                }
                Part::Picture { squares, across, x, y, side } => {
                    let id = surface.start_tagged(ContentTag::Other);
                    fill_path(surface, picture(&squares, across, (LEFT + x, top + y), side), INK);
                    surface.end_tagged();
                    ids.push(vec![id]);
                }
                Part::Rule { y, color, weight } => decorate(surface, rule(top + y, weight), color),
                Part::Frame { height } => decorate(surface, frame(top, height), SEA),
            }
        }
        Ok(ids)
    }

    /// Puts what was drawn into the tree.
    fn tag(&mut self, block: usize, row: usize, ids: Vec<Vec<Identifier>>) {
        let group = |tag: TagKind, ids: Vec<Identifier>| {
            Node::from(TagGroup::with_children(tag, ids.into_iter().map(Node::from).collect()))
        };
        let level = |n: u16| NonZeroU16::new(n).unwrap_or(NonZeroU16::MIN);
        let all = |ids: Vec<Vec<Identifier>>| ids.into_iter().flatten().collect::<Vec<_>>();
        let node = match &self.document.blocks[block] {
            Block::Title(words) => group(Tag::Hn(level(1), Some(words.clone())).into(), all(ids)),
            Block::Heading(words) => group(Tag::Hn(level(2), Some(words.clone())).into(), all(ids)),
            Block::Kind(_) | Block::State { .. } | Block::Text(_) => group(Tag::P.into(), all(ids)),
            Block::Proof { picture, .. } => {
                let last = ids.len().saturating_sub(1);
                let kind = |i| if i == last { Tag::Figure(Some(picture.clone())).into() } else { TagKind::from(Tag::P) };
                let parts = ids.into_iter().enumerate().map(|(i, ids)| group(kind(i), ids)).collect();
                TagGroup::with_children(Tag::Div, parts).into()
            }
            Block::Facts(_) | Block::Register { .. } => return self.tag_row(block, row, ids),
        };
        self.tags.push(node);
    }

    /// A row of the table that is open, or the first of one.
    fn tag_row(&mut self, block: usize, row: usize, ids: Vec<Vec<Identifier>>) {
        let kind = |i| match i {
            _ if row == HEAD => TagKind::from(Tag::TH(TableHeaderScope::Column)),
            0 => Tag::TH(TableHeaderScope::Row).into(),
            _ => Tag::TD.into(),
        };
        let cell = |(i, ids): (usize, Vec<Identifier>)| {
            Node::from(TagGroup::with_children(kind(i), ids.into_iter().map(Node::from).collect()))
        };
        let row_of = TagGroup::with_children(Tag::TR, ids.into_iter().enumerate().map(cell).collect());
        if self.open != Some(block) {
            self.open = Some(block);
            self.tags.push(TagGroup::new(Tag::Table).into());
        }
        let Some(Node::Group(table)) = self.tags.last_mut() else { return };
        match table.children.last_mut() {
            _ if row == HEAD => table.push(TagGroup::with_children(Tag::THead, vec![row_of.into()])),
            Some(Node::Group(body)) if body.tag == Tag::TBody.into() => body.push(row_of),
            _ => table.push(TagGroup::with_children(Tag::TBody, vec![row_of.into()])),
        }
    }

    /// Draws a unit once more, as no part of the content.
    fn repeat(&mut self, surface: &mut Surface<'_>, set: &Set, top: f32) -> Result<(), Error> {
        for part in &set.parts {
            match part {
                Part::Text { shaped, x, y } => {
                    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)));
                    self.shaper.draw_plainly(shaped, surface, Point::from_xy(LEFT + x, top + y))?;
                    surface.end_tagged();
                }
                Part::Rule { y, color, weight } => decorate(surface, rule(top + y, *weight), *color),
                Part::Link { .. } | Part::Frame { .. } | Part::Picture { .. } => (),
            }
        }
        Ok(())
    }

    fn foot(&mut self, surface: &mut Surface<'_>, number: usize, of: usize) -> Result<(), Error> {
        let style = Style { size: 7.5, bold: false, color: (76, 83, 95), spacing: 0.0, code: false };
        let shaped = self.shaper.shape(&(self.document.foot)(number + 1, of), WIDTH, style);
        decorate(surface, rule(BOTTOM + 14.0, 0.6), RULE);
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
        self.shaper.draw_plainly(&shaped, surface, Point::from_xy(LEFT, BOTTOM + 20.0))?;
        surface.end_tagged();
        Ok(())
    }
}

fn rectangle(path: &mut PathBuilder, x: f32, y: f32, width: f32, height: f32) {
    if let Some(rect) = Rect::from_xywh(x, y, width, height) {
        path.push_rect(rect);
    }
}

fn rule(y: f32, weight: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    rectangle(&mut path, LEFT, y - weight, WIDTH, weight);
    path.finish()
}

/// Four thin rectangles.
fn frame(y: f32, height: f32) -> Option<Path> {
    let (mut path, weight) = (PathBuilder::new(), 0.8);
    rectangle(&mut path, LEFT, y, WIDTH, weight);
    rectangle(&mut path, LEFT, y + height - weight, WIDTH, weight);
    rectangle(&mut path, LEFT, y, weight, height);
    rectangle(&mut path, LEFT + WIDTH - weight, y, weight, height);
    path.finish()
}

#[expect(clippy::cast_precision_loss, reason = "a picture is some dozens of squares across")]
fn picture(squares: &[(usize, usize)], across: usize, (x, y): (f32, f32), side: f32) -> Option<Path> {
    let (mut path, square) = (PathBuilder::new(), side / across as f32);
    for (column, row) in squares {
        rectangle(&mut path, x + *column as f32 * square, y + *row as f32 * square, square, square);
    }
    path.finish()
}

fn fill_path(surface: &mut Surface<'_>, path: Option<Path>, color: Color) {
    surface.set_stroke(None);
    surface.set_fill(Some(fill(color)));
    if let Some(path) = path {
        surface.draw_path(&path);
    }
}

/// What is drawn for the eye alone.
fn decorate(surface: &mut Surface<'_>, path: Option<Path>, color: Color) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    fill_path(surface, path, color);
    surface.end_tagged();
}
