//! Pages of a list: numbered from 1, a fixed number of rows each.

/// How many rows stand before a page: whatever number was asked for, no more than a database can count.
pub fn skipped(page: u64, per_page: u64) -> u64 {
    page.saturating_sub(1).saturating_mul(per_page).min(i64::MAX.unsigned_abs())
}

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
        let skip = usize::try_from(skipped(page, per_page)).unwrap_or(usize::MAX);
        let take = usize::try_from(per_page).unwrap_or(usize::MAX);
        Self { rows: rows.into_iter().skip(skip).take(take).collect(), page: page.max(1), total, per_page }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_any_number_is_one_that_a_database_can_skip_to() {
        assert_eq!([(0, 25), (1, 25), (3, 25)].map(|(page, rows)| skipped(page, rows)), [0, 0, 50]);
        assert!(i64::try_from(skipped(u64::MAX, 25)).is_ok());
        assert!(Paged::cut(vec![1, 2, 3], u64::MAX, 2).rows.is_empty());
    }
}
