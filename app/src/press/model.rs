//! The contact of a communications service, and what is wrong with one that was written down.

use crate::kernel::error::FieldErrors;
use crate::kernel::text::EmailAddress;
use crate::pacts::model::Texts;
use serde::{Deserialize, Serialize};

/// The longest text of a language, in characters.
const LONGEST: usize = 200;

/// How the service that publishes for an organisation is reached; all of it is public.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// What the service is called.
    pub service: Texts,
    /// Its address for mails.
    pub email: Option<EmailAddress>,
    /// A page on which it can be written to: a URL.
    pub form: Option<String>,
    /// Its telephone.
    pub telephone: Option<String>,
    /// When it can be reached.
    pub hours: Texts,
    /// The person to ask for, who chose to be named.
    pub person: Option<String>,
}

/// A contact as it was written down.
#[derive(Clone, Debug, Default)]
pub struct Written<'a> {
    /// What the service is called.
    pub service: Texts,
    /// Its address for mails.
    pub email: &'a str,
    /// A page on which it can be written to.
    pub form: &'a str,
    /// Its telephone.
    pub telephone: &'a str,
    /// When it can be reached.
    pub hours: Texts,
    /// The person who chose to be named.
    pub person: Option<String>,
}

impl Contact {
    /// The contact, or all that is wrong with it: it has a name in some language, and at least one way to reach it.
    pub fn read(written: Written<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let Written { service, email, form, telephone, hours, person } = written;
        if service.0.is_empty() {
            errors.add("service", "error-text-empty");
        }
        for (field, texts) in [("service", &service), ("hours", &hours)] {
            if texts.0.values().any(|text| text.chars().count() > LONGEST) {
                errors.add(field, "error-text-long");
            }
        }
        let email = given(email).map(str::parse::<EmailAddress>).transpose().map_err(|bad| errors.add("email", bad.key()));
        let form = given(form).map(str::to_owned);
        if form.as_deref().is_some_and(|url| !is_web_address(url)) {
            errors.add("form", "press-bad-form");
        }
        let telephone = given(telephone).map(str::to_owned);
        if telephone.as_deref().is_some_and(|number| !is_telephone(number)) {
            errors.add("telephone", "press-bad-telephone");
        }
        let Ok(email) = email else { return Err(errors) };
        if email.is_none() && form.is_none() && telephone.is_none() {
            errors.add("email", "press-no-way");
        }
        if errors.is_empty() { Ok(Self { service, email, form, telephone, hours, person }) } else { Err(errors) }
    }
}

fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// `https://…` or `http://…` with a host, without blanks.
fn is_web_address(url: &str) -> bool {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    url.len() <= 500
        && host.is_some_and(|rest| rest.contains('.'))
        && !url.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn is_telephone(number: &str) -> bool {
    let known = |c: char| c.is_ascii_digit() || "+ ()-./".contains(c);
    (5..=30).contains(&number.len()) && number.chars().all(known) && number.chars().any(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named() -> Texts {
        Texts([("en".to_owned(), "Press office".to_owned())].into())
    }

    #[test]
    fn a_service_has_a_name_and_a_way_to_reach_it() {
        let contact = Contact::read(Written { service: named(), telephone: "+51 1 555 0100", ..Written::default() }).unwrap();
        assert_eq!(contact.telephone.as_deref(), Some("+51 1 555 0100"));
        let bad = Contact::read(Written { email: "nobody", ..Written::default() }).unwrap_err();
        assert_eq!((bad.of("service"), bad.of("email")), (Some("error-text-empty"), Some("error-email")));
        let none = Contact::read(Written { service: named(), ..Written::default() }).unwrap_err();
        assert_eq!(none.of("email"), Some("press-no-way"));
    }

    #[test]
    fn a_way_that_leads_nowhere_is_refused() {
        for form in ["javascript:alert(1)", "customs.example", "https://a b.example", "https://"] {
            let bad = Contact::read(Written { service: named(), form, ..Written::default() }).unwrap_err();
            assert_eq!(bad.of("form"), Some("press-bad-form"), "{form}");
        }
        for telephone in ["call us", "1", "+++++++"] {
            let bad = Contact::read(Written { service: named(), telephone, ..Written::default() }).unwrap_err();
            assert_eq!(bad.of("telephone"), Some("press-bad-telephone"), "{telephone}");
        }
    }
}
