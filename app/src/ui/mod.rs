//! The design system: one component a file, rendered on the server, styled by `style/components/<file>.css`.
//!
//! Props are text and views already in the reader's language. No component writes a `style` attribute or a script.
//! The page `/{lang}/styleguide` of a demonstration shows each of them in every state.

pub mod bar_chart;
pub mod button;
pub mod chart;
mod chart_table;
pub mod checkbox;
pub mod data_table;
pub mod digest;
mod drawing;
pub mod empty;
pub mod error_summary;
pub mod field;
pub mod fieldset;
pub mod foreign;
pub mod instead;
pub mod left_out;
pub mod line_chart;
pub mod matrix_chart;
pub mod multiples;
pub mod notice;
pub mod pager;
pub mod picture;
pub mod radar;
pub mod radios;
pub mod record_header;
pub mod redline;
pub mod select;
pub mod stacked_chart;
pub mod stat;
pub mod steps;
pub mod summary_list;
pub mod tag;
pub mod text_area;
pub mod timeline;

pub use bar_chart::{Bar, BarChart};
pub use button::{Button, ButtonKind, LinkButton};
pub use chart::{Chart, Counts, Shape};
pub use checkbox::Checkbox;
pub use data_table::DataTable;
pub use digest::Digest;
pub use empty::Empty;
pub use error_summary::ErrorSummary;
pub use field::Field;
pub use fieldset::Fieldset;
pub use foreign::Foreign;
pub use instead::Instead;
pub use left_out::LeftOut;
pub use line_chart::{LineChart, Point};
pub use multiples::Panel;
pub use notice::Notice;
pub use pager::Pager;
pub use picture::Imprint;
pub use radar::{Outline, Radar};
pub use radios::Radios;
pub use record_header::RecordHeader;
pub use redline::Redline;
pub use select::Select;
pub use stacked_chart::{Meaning, Part};
pub use stat::{Stat, Stats};
pub use steps::Steps;
pub use summary_list::{SummaryList, SummaryRow};
pub use tag::{Tag, Tone};
pub use text_area::TextArea;
pub use timeline::{Event, Timeline};
