//! The pages of a list.

use crate::platform::i18n::{lang, t, ta};
use leptos::prelude::*;

/// The way through a list of several pages; nothing where there is one. `href` gives the URL of a page.
///
/// Accessibility: a named `nav`; each number says that it is a page, and the current one is marked `aria-current`.
#[component]
pub fn Pager(page: u64, pages: u64, href: impl Fn(u64) -> String + 'static) -> impl IntoView {
    if pages < 2 {
        return None;
    }
    let numbers: Vec<_> = shown(page, pages)
        .into_iter()
        .map(|number| match number {
            Some(n) => view! {
                <li>
                    <a
                        href=href(n)
                        aria-label=ta("ui-pager-page", &[("page", lang().number(n).into())])
                        aria-current=(n == page).then_some("page")
                    >
                        {lang().number(n)}
                    </a>
                </li>
            }
            .into_any(),
            None => view! { <li><span>"…"</span></li> }.into_any(),
        })
        .collect();
    let previous = (page > 1).then(|| view! { <a rel="prev" href=href(page - 1)>{t("ui-pager-previous")}</a> });
    let next = (page < pages).then(|| view! { <a rel="next" href=href(page + 1)>{t("ui-pager-next")}</a> });
    let place = ta("ui-pager-place", &[("page", lang().number(page).into()), ("pages", lang().number(pages).into())]);
    Some(view! {
        <nav class="pager" aria-label=t("ui-pager-label")>
            <span>{previous}</span>
            <ol>{numbers}</ol>
            <span class="pager-place">{place}</span>
            <span>{next}</span>
        </nav>
    })
}

/// The page numbers to show: the first, the last and those around the current one; `None` is a gap.
fn shown(page: u64, pages: u64) -> Vec<Option<u64>> {
    let mut shown = Vec::new();
    let mut last = 0;
    for n in (1..=pages).filter(|n| *n == 1 || *n == pages || n.abs_diff(page) <= 1) {
        if n == last + 2 {
            shown.push(Some(last + 1));
        } else if n > last + 2 {
            shown.push(None);
        }
        shown.push(Some(n));
        last = n;
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_long_list_shows_its_ends_and_where_the_reader_is() {
        assert_eq!(shown(1, 3), [Some(1), Some(2), Some(3)]);
        assert_eq!(shown(5, 9), [Some(1), None, Some(4), Some(5), Some(6), None, Some(9)]);
        assert_eq!(shown(4, 9), [Some(1), Some(2), Some(3), Some(4), Some(5), None, Some(9)]);
    }
}
