//! The identity providers: `OIDC_<NAME>_ISSUER`, `_CLIENT_ID`, `_CLIENT_SECRET` and perhaps `_LABEL`, any number of them.

use super::{BadVariable, secret};
use app::platform::oidc::Provider;
use secrecy::SecretString;
use std::collections::{BTreeMap, BTreeSet};
use url::Url;

const ISSUER: &str =
    "the provider's issuer: an https URL without query, such as https://login.example.org (http on localhost only)";
const CLIENT_ID: &str = "the name under which the provider knows this portal";
const CLIENT_SECRET: &str = "the secret that the provider gave this portal";
const LABEL: &str = "what people call the provider, in at most 40 characters";
const NAME: &str = "a name of capital letters, digits and single underscores between OIDC_ and the ending";

/// Reads all providers, in the order of their names.
pub fn read(variables: impl Iterator<Item = (String, String)>) -> Result<Vec<Provider>, BadVariable> {
    let held: BTreeMap<String, String> = variables.filter(|(name, held)| name.starts_with("OIDC_") && !held.is_empty()).collect();
    let names: BTreeSet<&str> = held.keys().filter_map(|name| named(name)).collect();
    names.into_iter().map(|name| provider(name, &held)).collect()
}

/// The `<NAME>` in a variable of a provider.
fn named(variable: &str) -> Option<&str> {
    let rest = variable.strip_prefix("OIDC_")?;
    ["_ISSUER", "_CLIENT_ID", "_CLIENT_SECRET", "_LABEL"].iter().find_map(|ending| rest.strip_suffix(ending))
}

fn provider(name: &str, held: &BTreeMap<String, String>) -> Result<Provider, BadVariable> {
    let variable = |ending: &str| format!("OIDC_{name}_{ending}");
    let get =
        |ending: &str, takes| held.get(&variable(ending)).ok_or_else(|| BadVariable::new(variable(ending), "nothing", takes));
    let good = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    if !name.chars().all(good) || name.is_empty() || name.starts_with('_') || name.ends_with('_') || name.contains("__") {
        return Err(BadVariable::new(variable("ISSUER"), format!("the name `{name}`"), NAME));
    }
    let issuer = get("ISSUER", ISSUER)?;
    if !is_issuer(issuer) {
        let holds_secret = issuer.contains('@');
        let bad = BadVariable::new(variable("ISSUER"), format!("`{issuer}`"), ISSUER);
        return Err(if holds_secret { secret(variable("ISSUER"), ISSUER) } else { bad });
    }
    let label = held.get(&variable("LABEL")).cloned().unwrap_or_else(|| capitalised(name));
    if label.chars().count() > 40 || label.chars().any(char::is_control) {
        return Err(BadVariable::new(variable("LABEL"), format!("`{}`", label.escape_debug()), LABEL));
    }
    Ok(Provider {
        name: name.to_ascii_lowercase().replace('_', "-"),
        label,
        issuer: issuer.clone(),
        client_id: get("CLIENT_ID", CLIENT_ID)?.clone(),
        client_secret: SecretString::from(get("CLIENT_SECRET", CLIENT_SECRET)?.clone()),
    })
}

/// Whether this can be an issuer identifier (OpenID Connect Discovery 1.0, 3), of which none but our own machine's may lack TLS.
fn is_issuer(text: &str) -> bool {
    let Ok(url) = text.parse::<Url>() else { return false };
    let loopback = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    let plain = url.username().is_empty() && url.password().is_none() && url.query().is_none() && url.fragment().is_none();
    plain && url.has_host() && (url.scheme() == "https" || url.scheme() == "http" && loopback)
}

/// `CITY_LOGIN` is called “City login”.
fn capitalised(name: &str) -> String {
    let words = name.to_ascii_lowercase().replace('_', " ");
    words[..1].to_ascii_uppercase() + &words[1..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret as _;

    const GOOD: [(&str, &str); 3] = [
        ("OIDC_CITY_LOGIN_ISSUER", "https://login.example"),
        ("OIDC_CITY_LOGIN_CLIENT_ID", "us"),
        ("OIDC_CITY_LOGIN_CLIENT_SECRET", "hush"),
    ];

    fn reading(change: &[(&str, &str)]) -> Result<Vec<Provider>, String> {
        let all = GOOD.iter().chain(change).map(|(name, held)| ((*name).to_owned(), (*held).to_owned()));
        read(all.collect::<BTreeMap<_, _>>().into_iter()).map_err(|error| error.to_string())
    }

    #[test]
    fn any_number_of_providers_is_read_each_under_its_name() {
        let second = [("OIDC_B2_ISSUER", "http://localhost:4000"), ("OIDC_B2_CLIENT_ID", "us"), ("OIDC_B2_CLIENT_SECRET", "s")];
        let found = reading(&[&second[..], &[("OIDC_B2_LABEL", "Ministry"), ("OTHER", "x")]].concat()).unwrap();
        let told: Vec<_> = found.iter().map(|p| (p.name.as_str(), p.label.as_str(), p.issuer.as_str())).collect();
        assert_eq!(told, [("b2", "Ministry", "http://localhost:4000"), ("city-login", "City login", "https://login.example")]);
        assert_eq!(found[1].client_secret.expose_secret(), "hush");
        assert!(!format!("{found:?}").contains("hush"), "a secret is not printed");
        assert!(read(std::iter::empty()).unwrap().is_empty());
    }

    #[test]
    fn what_is_wrong_or_missing_is_named_in_one_line_without_secrets() {
        for (name, held, said) in [
            ("OIDC_CITY_LOGIN_ISSUER", "http://login.example", "OIDC_CITY_LOGIN_ISSUER holds `http://login.example`, but takes"),
            ("OIDC_CITY_LOGIN_ISSUER", "login.example", "OIDC_CITY_LOGIN_ISSUER holds `login.example`, but takes"),
            ("OIDC_CITY_LOGIN_ISSUER", "https://a:hush@login.example", "OIDC_CITY_LOGIN_ISSUER holds something else"),
            ("OIDC_CITY_LOGIN_CLIENT_ID", "", "OIDC_CITY_LOGIN_CLIENT_ID holds nothing, but takes"),
            ("OIDC_CITY_LOGIN_CLIENT_SECRET", "", "OIDC_CITY_LOGIN_CLIENT_SECRET holds nothing, but takes"),
            ("OIDC_OTHER_LABEL", "Other", "OIDC_OTHER_ISSUER holds nothing, but takes"),
            ("OIDC_a_ISSUER", "https://a.example", "OIDC_a_ISSUER holds the name `a`, but takes"),
        ] {
            let error = reading(&[(name, held)]).map(drop).unwrap_err();
            assert!(error.starts_with(said) && !error.contains('\n') && !error.contains("hush"), "{error}");
        }
    }
}
