//! The table, as one would write it by hand.

use crate::Line;
use std::fmt::{self, Write as _};

/// The whole page.
pub fn page(lines: &[Line]) -> String {
    let mut html = String::with_capacity(64 * 1024);
    html.push_str(concat!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Obligations</title></head><body><h1>Obligations</h1>",
        "<table><thead><tr><th scope=\"col\">Period</th><th scope=\"col\">Who</th><th scope=\"col\">What</th>",
        "<th scope=\"col\">Pact</th><th scope=\"col\">Due</th><th scope=\"col\">Status</th><th scope=\"col\">Reported</th>",
        "<th scope=\"col\">Found</th></tr></thead><tbody>",
    ));
    for line in lines {
        // Writing to a string does not fail.
        row(&mut html, line).ok();
    }
    html.push_str("</tbody></table></body></html>");
    html
}

fn row(html: &mut String, line: &Line) -> fmt::Result {
    let or_empty = |text: Option<&str>| escaped(text.unwrap_or_default());
    write!(
        html,
        "<tr><th scope=\"row\"><a href=\"/en/obligations/{}\">{} to {}</a></th>",
        line.id, line.period_from, line.period_to
    )?;
    write!(html, "<td><a href=\"/en/organisations/{}\">{}</a></td>", line.organisation, escaped(&line.organisation_name))?;
    write!(
        html,
        "<td><a href=\"/en/commitments/{}\">{}</a> {}</td>",
        line.commitment_id,
        escaped(&line.code),
        or_empty(line.title.as_deref())
    )?;
    write!(html, "<td><a href=\"/en/pacts/{}\">{}</a></td>", line.pact, or_empty(line.pact_title.as_deref()))?;
    write!(html, "<td>{}</td><td>{}</td><td>{}", line.due_on, line.state, or_empty(line.completion.as_deref()))?;
    if let Some(value) = line.value {
        write!(html, "<br>{value} {}", or_empty(line.unit.as_deref()))?;
    }
    write!(html, "</td><td>{}</td></tr>", or_empty(line.found.as_deref()))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
