//! Reading files of series: which columns are taken, and how each bad line is named.

use super::series::{Mapping, Wanted, alpha2, day, read};
use std::fmt::Write as _;

/// 171 countries in seven years with 118 values missing, in the columns of the World Bank's Logistics Performance Index.
pub fn logistics() -> String {
    let mut csv = "iso2,iso3,country,year,customs_score,customs_rank,overall_score\n".to_owned();
    let years = [2007, 2010, 2012, 2014, 2016, 2018, 2023];
    for (i, country) in iso3166_1::all().into_iter().take(171).enumerate() {
        for (j, year) in years.into_iter().enumerate().filter(|(j, _)| (i * 7 + j) % 10 != 3 || i * 7 + j >= 1180) {
            let score = 10_000 + (i * 577 + j * 331) % 40_000;
            let (two, three, name) = (country.alpha2, country.alpha3, country.name);
            writeln!(csv, "{two},{three},\"{name}\",{year},{}.{:04},{},2.5", score / 10_000, score % 10_000, i + 1).unwrap();
        }
    }
    csv
}

pub fn customs() -> Wanted {
    Wanted { value: Some("customs_score".to_owned()), ..Wanted::default() }
}

fn wrong(csv: &str) -> Vec<String> {
    read(csv.as_bytes(), &customs()).unwrap().bad.iter().map(ToString::to_string).collect()
}

#[test]
fn a_file_in_the_columns_of_the_logistics_index_is_read_whole() {
    let reading = read(logistics().as_bytes(), &customs()).unwrap();
    assert_eq!((reading.good.len(), reading.bad), (1079, vec![]));
    let taken = |name: &str| name.to_owned();
    let mapping = Mapping {
        area: taken("iso3"),
        area_name: taken("country"),
        period: taken("year"),
        value: taken("customs_score"),
        only: vec![],
    };
    assert_eq!(reading.mapping, mapping);
    assert_eq!(reading.good[0].area, "AFG");
}

#[test]
fn every_bad_line_is_named_with_its_column_reason_and_remedy() {
    let head = "iso3,country,year,customs_score,note\n";
    let csv = format!(
        "{head}PER,Peru,2018,2.5,\nZZZ,Nowhere,2018,2.5,\nPER,,2018-13,n/a,\nPER,Peru,2018,2.6,\nPER,Peru,2019,2.6\n\
         URY,Uruguay,2018-06,2.5,\nURY,Uruguay,2018,inf,\nURY,Uruguay,2018,2.75,\n"
    );
    let expected = [
        "3: iso3: `ZZZ` is not the code of a country (ISO 3166-1, such as PER or PE); correct it",
        "4: country: nothing stands there, or more than 200 characters do; give a text",
        "4: year: `2018-13` is no period; give a year, a month or a day, such as 2018, 2018-06 or 2018-06-30",
        "4: customs_score: `n/a` is not a number; give one such as 2.75, or leave the line out",
        "5: PER has a value for 2018 in line 2 already; leave one of them out",
        "6: 4 fields where the header has 5; correct commas and quotation marks",
        "7: year: `2018-06` stands where line 2 has a year; give one kind of period",
        "8: customs_score: `inf` is not a number; give one such as 2.75, or leave the line out",
    ];
    assert_eq!(wrong(&csv), expected);
    let mut bytes = format!("{head}PER,Peru,2018,2.5,\n").into_bytes();
    bytes.extend(b"URY,Urugu\xe1y,2018,2.5,\n");
    let reading = read(&bytes, &customs()).unwrap();
    assert_eq!((reading.good.len(), reading.bad[0].to_string().as_str()), (1, "3: not UTF-8; save the file in that encoding"));
}

#[test]
fn a_column_that_is_not_there_is_answered_with_those_that_are() {
    let csv = b"office,month,kind,hours\nA,2026-01,air,3\nA,2026-01,sea,4\n";
    let column = |name: &str| Some(name.to_owned());
    let error = read(csv, &Wanted::default()).unwrap_err();
    assert_eq!(error, "--area: no column is called iso3 or iso2 or area or code; name one of: office, month, kind, hours");
    let mut wanted = Wanted { area: column("office"), value: column("hour"), ..Wanted::default() };
    let error = read(csv, &wanted).unwrap_err();
    assert_eq!(error, "--value: the file has no column `hour`; its columns are: office, month, kind, hours");
    wanted.value = column("hours");
    wanted.only = vec![("kind".to_owned(), "sea".to_owned())];
    let reading = read(csv, &wanted).unwrap();
    assert_eq!((reading.good.len(), reading.good[0].value, reading.good[0].area_name.as_str()), (1, 4.0, "A"));
    wanted.only = vec![("kind".to_owned(), "rail".to_owned())];
    assert_eq!(read(csv, &wanted).unwrap_err(), "no row fits; look at the file and at --where");
    wanted.only = vec![("mode".to_owned(), "sea".to_owned())];
    assert!(read(csv, &wanted).unwrap_err().starts_with("--where: the file has no column `mode`"));
}

#[test]
fn codes_of_countries_and_periods_are_known() {
    assert_eq!(
        ["PER", "PE", "XKX", "PEX", "pe", ""].map(alpha2),
        [Some("PE"), Some("PE"), Some("XK"), None, None, None].map(|c| c.map(str::to_owned))
    );
    assert!(["2018", "2018-06", "2018-06-30"].iter().all(|p| day(p).is_some()));
    assert!(["18", "2018-6", "2018-02-30", "2018-Q1", "20180630"].iter().all(|p| day(p).is_none()));
}
