//! Reads a list from its text: the header, what stands between the cells, and row after row.

use super::row::Row;
use super::{COLUMNS, MOST_ROWS, Member, RowProblem, RowProblemKind, problem};
use crate::kernel::text::line_feeds;
use std::collections::HashMap;
use time::Date;

/// Reads a list; good rows and problems, each in the order of lines. `is_country` knows the codes of countries.
pub fn read(csv: &str, today: Date, is_country: &dyn Fn(&str) -> bool) -> (Vec<Member>, Vec<RowProblem>) {
    let csv = csv.trim_start_matches('\u{feff}');
    let lines = line_feeds(csv.as_bytes());
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).delimiter(delimiter(csv)).from_reader(&*lines);
    let (mut members, mut problems) = (Vec::<Member>::new(), Vec::new());
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => return (members, vec![problem(1, "", RowProblemKind::Csv(error.to_string()))]),
    };
    check_header(&header, &mut problems);
    if !problems.is_empty() {
        return (members, problems);
    }
    let mut lines: HashMap<(&'static str, String), u64> = HashMap::new();
    for (record, number) in reader.records().zip(2..) {
        if members.len() == MOST_ROWS {
            problems.push(problem(number, "", RowProblemKind::TooMany));
            break;
        }
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(number, csv::Position::line);
                problems.push(problem(line, "", RowProblemKind::Csv(error.to_string())));
                continue;
            }
        };
        let line = record.position().map_or(number, csv::Position::line);
        let row = Row { line, cells: header.iter().zip(record.iter()).collect(), problems: &mut problems };
        if let Some(member) = row.member(today, is_country) {
            let known = known_by(&member);
            let twice = known.iter().find_map(|what| Some((what.0, *lines.get(what)?)));
            for what in known {
                lines.entry(what).or_insert(line);
            }
            match twice {
                Some((column, first)) => problems.push(problem(line, column, RowProblemKind::Twice(first))),
                None => members.push(member),
            }
        }
    }
    if members.is_empty() && problems.is_empty() {
        problems.push(problem(1, "", RowProblemKind::NoRows));
    }
    (members, problems)
}

/// What no two organisations share, each with its column; a number is of the register of its country.
fn known_by(member: &Member) -> Vec<(&'static str, String)> {
    let number = member.registry_number.as_ref().map(|number| ("registry_number", format!("{} {number}", member.country)));
    let lei = member.lei.as_ref().map(|lei| ("lei", lei.clone()));
    [Some(("slug", member.slug.to_string())), number, lei].into_iter().flatten().collect()
}

/// What stands between the cells: a comma, or what spreadsheets write in its place where commas are for decimals, or put on the
/// clipboard.
fn delimiter(csv: &str) -> u8 {
    let header = csv.lines().next().unwrap_or_default();
    let times = |mark: &u8| header.bytes().filter(|byte| byte == mark).count();
    // Of those that stand there as often, the last is taken.
    [b'\t', b';', b','].into_iter().max_by_key(times).unwrap_or(b',')
}

fn check_header(header: &csv::StringRecord, problems: &mut Vec<RowProblem>) {
    for (column, optional) in COLUMNS {
        if !optional && !header.iter().any(|h| h == column) {
            problems.push(problem(1, column, RowProblemKind::NoColumn));
        }
    }
    for column in header.iter().filter(|h| !COLUMNS.iter().any(|(known, _)| known == h)) {
        problems.push(problem(1, column, RowProblemKind::UnknownColumn));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const HEADER: &str =
        "name,registry_number,country,contact_name,contact_email,contact_title,language,mandate_document,mandate_until\n";

    fn problems(rows: &str) -> Vec<(u64, String)> {
        let (_, problems) = read(&format!("{HEADER}{rows}"), date!(2026 - 11 - 24), &|code| code == "UY");
        problems.into_iter().map(|p| (p.line, p.column)).collect()
    }

    #[test]
    fn a_good_row_is_read_and_its_slug_made_from_the_name() {
        let csv = format!("{HEADER}\"Línea Sur, S.A.\",77,UY,Eva Ruiz,EVA@sur.example,Directora,es,Poder 3/2026,2027-12-31\n");
        let (members, problems) = read(&csv, date!(2026 - 11 - 24), &|code| code == "UY");
        assert_eq!(problems, []);
        assert_eq!(members[0].slug.as_str(), "linea-sur-s-a");
        assert_eq!((members[0].line, members[0].email.as_str()), (2, "eva@sur.example"));
        assert_eq!(members[0].until, Some(date!(2027 - 12 - 31)));
    }

    #[test]
    fn every_bad_cell_is_named_by_line_and_column() {
        let good = "Sur,,UY,Eva,eva@sur.example,Directora,es,Poder,\n";
        let bad = "Norte,,XX,,no address,Directora,de,Poder,2020-01-01\n";
        let named =
            problems(&format!("{good}{bad}Sur,,UY,Eva,eva@sur.example,D,es,P,soon\n{good}شركة,,UY,E,e@e.example,D,ar,P,\n"));
        assert_eq!(problems(&format!("{good}{bad}").replace('\n', "\r\n"))[0].0, 3);
        let at = |line: u64, column: &str| (line, column.to_owned());
        let third = ["country", "contact_name", "contact_email", "language", "mandate_until"].map(|c| at(3, c));
        assert_eq!(named[..5], third);
        assert_eq!(named[5..], [at(4, "mandate_until"), at(5, "slug"), at(6, "slug")]);
    }

    #[test]
    fn two_rows_with_one_number_of_a_country_or_one_lei_are_named_by_both_lines() {
        let (lei, header) = ("506700GE1G29325QX363", format!("lei,{HEADER}"));
        let row = |lei: &str, name: &str, country: &str| format!("{lei},{name},77,{country},E,e@e.example,D,es,P,\n");
        let rows = [row(lei, "Sur", "UY"), row("", "Norte", "UY"), row("", "Este", "PE"), row(lei, "Oeste", "AR")].concat();
        let (members, problems) = read(&format!("{header}{rows}"), date!(2026 - 11 - 24), &|_| true);
        assert_eq!(members.iter().map(|m| m.line).collect::<Vec<_>>(), [2, 4]);
        assert_eq!(
            problems,
            [problem(3, "registry_number", RowProblemKind::Twice(2)), problem(5, "lei", RowProblemKind::Twice(2))]
        );
    }

    #[test]
    fn a_header_without_a_needed_column_or_with_an_unknown_one_is_refused() {
        let (_, problems) = read("name,colour\nA,b\n", date!(2026 - 11 - 24), &|_| true);
        assert!(problems.iter().any(|p| p.column == "country" && p.kind == RowProblemKind::NoColumn));
        assert!(problems.iter().any(|p| p.column == "colour" && p.kind == RowProblemKind::UnknownColumn));
        assert_eq!(read(HEADER, date!(2026 - 11 - 24), &|_| true).1[0].kind, RowProblemKind::NoRows);
    }

    #[test]
    fn a_list_from_a_spreadsheet_is_read_whatever_stands_between_its_cells() {
        let row = "Sur,HRB 7,UY,Eva,eva@sur.example,Directora,es,Poder,\n";
        for mark in [",", ";", "\t"] {
            let (members, problems) =
                read(&format!("{HEADER}{row}").replace(',', mark), date!(2026 - 11 - 24), &|code| code == "UY");
            assert_eq!((members.len(), problems), (1, Vec::new()), "{mark:?}");
        }
    }

    #[test]
    fn a_row_with_too_few_cells_is_named_and_the_next_one_is_read() {
        let csv = format!("{HEADER}a,b\nSur,,UY,Eva,eva@sur.example,Directora,es,Poder,\n");
        let (members, problems) = read(&csv, date!(2026 - 11 - 24), &|_| true);
        assert_eq!((members.len(), problems.len(), problems[0].line), (1, 1, 2));
    }
}
