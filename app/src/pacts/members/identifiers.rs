//! What an organisation is known by: its number in a register, its Legal Entity Identifier, and the slug made from its name.

/// Letters and digits, with the marks that registers put between them.
pub fn is_registry_number(number: &str) -> bool {
    let known = |c: char| c.is_alphanumeric() || " -./&()".contains(c);
    number.chars().count() <= 40 && number.chars().all(known) && number.chars().any(char::is_alphanumeric)
}

/// A Legal Entity Identifier in its one spelling: 18 letters or digits and two check digits, which leave 1 when the whole, with
/// letters as 10 to 35, is divided by 97 (ISO 17442-1, ISO/IEC 7064 MOD 97-10).
pub fn lei(text: &str) -> Option<String> {
    let lei = text.to_ascii_uppercase();
    let formed =
        lei.len() == 20 && lei.bytes().all(|b| b.is_ascii_alphanumeric()) && lei[18..].bytes().all(|b| b.is_ascii_digit());
    let rest = lei.chars().filter_map(|c| c.to_digit(36)).fold(0, |rest, n| (rest * if n < 10 { 10 } else { 100 } + n) % 97);
    (formed && rest == 1).then_some(lei)
}

/// A name in small letters, digits and hyphens; letters with marks lose them.
pub fn slugify(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars() {
        let plain = match c {
            'a'..='z' | '0'..='9' => c,
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            _ => '-',
        };
        if plain != '-' || !(slug.is_empty() || slug.ends_with('-')) {
            slug.push(plain);
        }
    }
    slug.truncate(80);
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_is_taken_with_its_check_digits_and_a_number_with_the_marks_of_registers() {
        // Of the Global Legal Entity Identifier Foundation.
        assert_eq!(lei("506700ge1g29325qx363").as_deref(), Some("506700GE1G29325QX363"));
        for bad in ["506700GE1G29325QX364", "506700GE1G29325QX36", "506700GE1G29325Q-363", "506700GE1G29325QXABC", ""] {
            assert_eq!(lei(bad), None, "{bad}");
        }
        assert!(is_registry_number("HRB 1234/5") && is_registry_number("٧٧"));
        assert!(!is_registry_number("--") && !is_registry_number("77\u{7}") && !is_registry_number(&"7".repeat(41)));
    }
}
