//! Statuses of mails that were not taken: enhanced codes (RFC 3463), or the bare reply where a server gives no better.

/// The status in a mail server's answer: its enhanced code, or the reply's own number.
pub fn of_answer(reply: u16, text: &str) -> String {
    enhanced(text).unwrap_or_else(|| reply.to_string())
}

/// The first enhanced code in a text: class, subject and detail.
pub fn enhanced(text: &str) -> Option<String> {
    let words = text.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    words.map(|word| word.trim_matches('.')).find(|word| is_code(word)).map(str::to_owned)
}

fn is_code(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    matches!(parts[..], ["2" | "4" | "5", subject, detail] if [subject, detail].iter().all(|part| (1..=3).contains(&part.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_enhanced_code_is_found_and_nothing_else_is_taken_for_one() {
        assert_eq!(of_answer(550, "permanent error (550): 5.1.1 <a@b.example>: unknown"), "5.1.1");
        assert_eq!(of_answer(550, "permanent error (550): no such user at 192.0.2.1"), "550");
        assert_eq!(enhanced("5.7.26 unauthenticated"), Some("5.7.26".to_owned()));
        for none in ["", "5.1", "6.1.1", "5.1234.1", "5..1"] {
            assert_eq!(enhanced(none), None, "{none}");
        }
    }
}
