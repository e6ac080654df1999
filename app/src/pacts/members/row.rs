//! A row of a list, cell by cell.

use super::identifiers::{is_registry_number, lei, slugify};
use super::{Member, RowProblem, RowProblemKind, problem};
use crate::kernel::text::{NonEmptyText, Slug};
use std::collections::HashMap;
use time::Date;
use time::format_description::well_known::Iso8601;

/// A row being read; what is wrong with it is noted as it is met.
pub(super) struct Row<'a> {
    pub(super) line: u64,
    pub(super) cells: HashMap<&'a str, &'a str>,
    pub(super) problems: &'a mut Vec<RowProblem>,
}

impl Row<'_> {
    pub(super) fn member(mut self, today: Date, is_country: &dyn Fn(&str) -> bool) -> Option<Member> {
        let name: Option<NonEmptyText> = self.parsed("name", RowProblemKind::Text);
        let slug = match self.optional("slug") {
            Some(_) => self.parsed("slug", RowProblemKind::Slug),
            None => name.as_ref().and_then(|n| self.slug_of(n.as_str())),
        };
        let country = self.cell("country").to_owned();
        if !is_country(&country) {
            self.say("country", RowProblemKind::Country);
        }
        let contact = self.parsed("contact_name", RowProblemKind::Text);
        let email = self.parsed("contact_email", RowProblemKind::Email);
        let title = self.parsed("contact_title", RowProblemKind::Text);
        let lang = self.parsed("language", RowProblemKind::Language);
        let document = self.parsed("mandate_document", RowProblemKind::Text);
        let until = self.until(today);
        let registry_number = self
            .formed("registry_number", RowProblemKind::Number, |number| is_registry_number(number).then(|| number.to_owned()));
        let lei = self.formed("lei", RowProblemKind::Lei, lei);
        is_country(&country).then_some(Member {
            line: self.line,
            slug: slug?,
            name: name?,
            registry_number: registry_number?,
            lei: lei?,
            country,
            contact: contact?,
            email: email?,
            title: title?,
            lang: lang?,
            document: document?,
            until: until?,
        })
    }

    fn cell(&self, column: &str) -> &str {
        self.cells.get(column).copied().unwrap_or_default()
    }

    fn optional(&self, column: &str) -> Option<&str> {
        Some(self.cell(column)).filter(|cell| !cell.is_empty())
    }

    fn say(&mut self, column: &str, kind: RowProblemKind) {
        self.problems.push(problem(self.line, column, kind));
    }

    fn parsed<T: std::str::FromStr>(&mut self, column: &str, kind: RowProblemKind) -> Option<T> {
        let parsed = self.cell(column).parse().ok();
        if parsed.is_none() {
            self.say(column, kind);
        }
        parsed
    }

    fn slug_of(&mut self, name: &str) -> Option<Slug> {
        let slug = slugify(name).parse().ok();
        if slug.is_none() {
            self.say("slug", RowProblemKind::Slug);
        }
        slug
    }

    /// What may be left out; `None` only where what stands there is wrong.
    #[expect(clippy::option_option, reason = "nothing is a good value")]
    fn formed(&mut self, column: &str, kind: RowProblemKind, form: fn(&str) -> Option<String>) -> Option<Option<String>> {
        let Some(cell) = self.optional(column) else { return Some(None) };
        let formed = form(cell);
        if formed.is_none() {
            self.say(column, kind);
        }
        formed.map(Some)
    }

    /// The mandate's last day; `None` only where what stands there is wrong.
    #[expect(clippy::option_option, reason = "no date is a good value")]
    fn until(&mut self, today: Date) -> Option<Option<Date>> {
        let Some(cell) = self.optional("mandate_until") else { return Some(None) };
        match Date::parse(cell, &Iso8601::DATE) {
            Err(_) => self.say("mandate_until", RowProblemKind::Date),
            Ok(day) if day < today => self.say("mandate_until", RowProblemKind::Past),
            Ok(day) => return Some(Some(day)),
        }
        None
    }
}
