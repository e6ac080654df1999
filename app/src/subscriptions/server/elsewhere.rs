//! Markdown as it is read outside of the portal, in letters and feeds: pictures by their words, links of the portal whole.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// The same text for readers who are not on the portal, whose address is `base`, without a slash at its end.
pub fn elsewhere(markdown: &str, base: &str) -> String {
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    let mut picture: Option<(Range<usize>, String)> = None;
    for (event, range) in Parser::new_ext(markdown, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::Image { .. }) => picture = Some((range, String::new())),
            Event::End(TagEnd::Image) => changes.extend(picture.take().map(|(range, alt)| (range, format!("({alt})")))),
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, alt)) = &mut picture {
                    alt.push_str(&text);
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with('/') && !dest_url.starts_with("//") => {
                let found = markdown[range.clone()].rfind(&format!("]({dest_url}"));
                changes.extend(found.map(|at| range.start + at + 2).map(|at| (at..at, base.to_owned())));
            }
            _ => {}
        }
    }
    changes.sort_by_key(|(range, _)| range.start);
    let mut text = markdown.to_owned();
    for (range, words) in changes.into_iter().rev() {
        text.replace_range(range, &words);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::elsewhere;

    #[test]
    fn pictures_become_words_and_links_of_the_portal_whole() {
        let text = "See [the **record**](/en/pacts/a \"A\") and [us](https://x.example/).\n\n![A `chart` of é](image:ab-1x1.png \"By us\")\n\nEnd, [![in](image:b.png)](/log).";
        assert_eq!(
            elsewhere(text, "https://pacts.example"),
            "See [the **record**](https://pacts.example/en/pacts/a \"A\") and [us](https://x.example/).\n\n(A chart of é)\n\nEnd, [(in)](https://pacts.example/log)."
        );
        for same in ["", "a [b](//c.example)", "`[a](/b)`", "é"] {
            assert_eq!(elsewhere(same, "https://pacts.example"), same);
        }
    }
}
