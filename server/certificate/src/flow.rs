//! The flow of the parts over pages: what is kept together stays together, and a register has its head on each page.

use super::set::{HEAD, Unit, before, set, stays_with_next, units};
use super::shape::Shaper;
use super::{Block, Document, Error};

/// The upper and the lower end of what is printed on a page of A4, in points.
pub const TOP: f32 = 54.0;
pub const BOTTOM: f32 = 774.0;

/// A unit in its place.
pub struct Placed {
    pub unit: Unit,
    pub y: f32,
    /// Whether it was drawn on an earlier page and is drawn again.
    pub again: bool,
}

/// The units of each page. Nothing of what was set is kept, so that a long register takes no more memory than its places.
pub fn pages(shaper: &mut Shaper, document: &Document) -> Result<Vec<Vec<Placed>>, Error> {
    let units = units(document);
    let heights = units.iter().map(|unit| Ok(set(shaper, document, *unit)?.height)).collect::<Result<Vec<f32>, Error>>()?;
    let (mut pages, mut page, mut y) = (Vec::new(), Vec::new(), TOP);
    for (i, unit) in units.iter().enumerate() {
        // How far it and what must stay with it reach.
        let mut reach = before(document, *unit) + heights[i];
        let mut last = i;
        while stays_with_next(document, units[last]) && last + 1 < units.len() {
            last += 1;
            reach += before(document, units[last]) + heights[last];
        }
        let begins = !page.is_empty() && y + reach > BOTTOM;
        if begins {
            pages.push(std::mem::take(&mut page));
            y = TOP;
            let head = Unit { block: unit.block, row: HEAD };
            if matches!(document.blocks[unit.block], Block::Register { .. }) && unit.row != HEAD {
                let height = units.iter().position(|u| *u == head).map_or(0.0, |at| heights[at]);
                page.push(Placed { unit: head, y, again: true });
                y += height;
            }
        } else if !page.is_empty() {
            y += before(document, *unit);
        }
        page.push(Placed { unit: *unit, y, again: false });
        y += heights[i];
    }
    pages.push(page);
    Ok(pages)
}
