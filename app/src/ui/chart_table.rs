//! The table behind a chart, one click away and printed.

use crate::platform::i18n::t;
use leptos::prelude::*;

/// One row of the table: its name, its figures as shown, and a link to the records that were counted.
pub(super) struct Row {
    pub label: String,
    pub shown: Vec<String>,
    pub href: Option<String>,
}

/// A figure: its title and description, the drawing, and its table in a `details`.
pub(super) fn figure(
    title: String,
    description: String,
    head: Vec<String>,
    rows: Vec<Row>,
    drawing: impl IntoView,
    files: Option<AnyView>,
) -> impl IntoView {
    let said = (!description.is_empty()).then(|| view! { <p>{description}</p> });
    let head: Vec<_> = head.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect();
    let head = (!head.is_empty()).then(|| view! { <thead><tr>{head}</tr></thead> });
    let columns = rows.iter().map(|row| row.shown.len()).max().unwrap_or(1);
    let class = format!("table{}", (2..2 + columns).map(|n| format!(" num-{n}")).collect::<String>());
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let shown: Vec<_> = row.shown.into_iter().map(|figure| view! { <td>{figure}</td> }).collect();
            let label = match row.href {
                Some(href) => view! { <a href=href>{row.label}</a> }.into_any(),
                None => row.label.into_any(),
            };
            view! {
                <tr>
                    <th scope="row">{label}</th>
                    {shown}
                </tr>
            }
        })
        .collect();
    view! {
        <figure class="chart">
            <figcaption>{title.clone()}</figcaption>
            {said}
            {drawing}
            <details>
                <summary>{t("ui-chart-table")}</summary>
                <div class="table-box" role="region" tabindex="0" aria-label=title.clone()>
                    <table class=class>
                        <caption class="visually-hidden">{title.clone()}</caption>
                        {head}
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
            {files}
        </figure>
    }
}

/// The figure of a drawing whose table stands elsewhere on the page.
pub(super) fn without_table(title: String, description: String, drawing: impl IntoView, files: Option<AnyView>) -> impl IntoView {
    view! {
        <figure class="chart radar">
            <figcaption>{title}</figcaption>
            <p>{description}</p>
            {drawing}
            {files}
        </figure>
    }
}
