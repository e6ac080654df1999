//! Tables of records.

use leptos::prelude::*;

/// A table in a box of its own that scrolls sideways, its first column kept in sight.
/// Children are `<tr>` rows; the first cell of each is `<th scope="row">` and names the row.
/// `numeric` lists the columns of figures, from 0; they are set flush at the line's end.
///
/// Accessibility: the caption names table and box; the box is a region that the keyboard can reach and scroll (WCAG 2.1.1).
#[component]
pub fn DataTable(
    #[prop(into)] caption: String,
    head: Vec<String>,
    #[prop(optional)] numeric: Vec<usize>,
    /// Where a heading just above says the same.
    #[prop(optional)]
    caption_hidden: bool,
    children: Children,
) -> impl IntoView {
    let figures: String = numeric.iter().map(|column| format!(" num-{}", column + 1)).collect();
    let head: Vec<_> = head.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect();
    view! {
        <div class="table-box" role="region" tabindex="0" aria-label=caption.clone()>
            <table class=format!("table{figures}")>
                <caption class=caption_hidden.then_some("visually-hidden")>
                    <span>{caption.clone()}</span>
                </caption>
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{children()}</tbody>
            </table>
        </div>
    }
}
