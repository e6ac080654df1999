//! Pages of a list: numbered from 1, a fixed number of rows each.

/// One page of a list's rows, and how many rows there are in all.
#[derive(Clone, Debug)]
pub struct Paged<T> {
    /// The rows of this page.
    pub rows: Vec<T>,
    /// This page's number, from 1.
    pub page: u64,
    /// Rows in all.
    pub total: u64,
    /// Rows a page.
    pub per_page: u64,
}

impl<T> Paged<T> {
    /// How many pages there are; one even when there is no row.
    pub fn pages(&self) -> u64 {
        self.total.div_ceil(self.per_page).max(1)
    }

    /// Cuts one page out of rows that are all in memory.
    pub fn cut(rows: Vec<T>, page: u64, per_page: u64) -> Self {
        let total = rows.len() as u64;
        let skip = usize::try_from(page.saturating_sub(1).saturating_mul(per_page)).unwrap_or(usize::MAX);
        let take = usize::try_from(per_page).unwrap_or(usize::MAX);
        Self { rows: rows.into_iter().skip(skip).take(take).collect(), page: page.max(1), total, per_page }
    }
}
