//! What a page is about, for programs that read pages: objects in the words of schema.org, as JSON-LD 1.1. They say what the page
//! says, and nothing more.

use super::Viewer;
use super::head::Picture;
use crate::kernel::instant;
use crate::organisations::model::OrganisationKind;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

/// An organisation, as other things name it.
#[derive(Clone, Debug)]
pub struct Named<'a> {
    /// Its slug.
    pub slug: &'a str,
    /// Its name.
    pub name: &'a str,
    /// What it is.
    pub kind: OrganisationKind,
}

/// An update.
#[derive(Clone, Debug)]
pub struct Article<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its summary.
    pub summary: &'a str,
    /// The language of both (BCP 47), which need not be the page's.
    pub language: &'a str,
    /// When it was published.
    pub published: OffsetDateTime,
    /// When it was last corrected, if it was.
    pub corrected: Option<OffsetDateTime>,
    /// Who publishes it.
    pub publisher: Named<'a>,
    /// Its first picture.
    pub picture: Option<&'a Picture>,
}

/// What becomes of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// It takes, or took, place as announced.
    AsCalled,
    /// It was moved to another time or place.
    Moved,
    /// It does not take place.
    Cancelled,
}

/// A meeting.
#[derive(Clone, Debug)]
pub struct Event<'a> {
    /// What it is called.
    pub name: &'a str,
    /// When it begins.
    pub begins: OffsetDateTime,
    /// When it ends, if that is known.
    pub ends: Option<OffsetDateTime>,
    /// Where people meet.
    pub place: Option<&'a str>,
    /// Where those meet who are not there: a URL.
    pub online: Option<&'a str>,
    /// Whether it stands.
    pub happening: Happening,
    /// Who calls it.
    pub organisers: Vec<Named<'a>>,
}

/// An object of this type on this page, without what is not known of it.
fn object(viewer: &Viewer, kind: &str, members: Value) -> Value {
    let mut all = Map::new();
    all.insert("@context".to_owned(), "https://schema.org".into());
    all.insert("@type".to_owned(), kind.into());
    all.insert("url".to_owned(), viewer.ctx.config.url(&viewer.href(viewer.path.split('?').next().unwrap_or_default())).into());
    if let Value::Object(members) = members {
        all.extend(members.into_iter().filter(|(_, value)| !value.is_null()));
    }
    Value::Object(all)
}

const fn kind_of(kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::Customs | OrganisationKind::Authority => "GovernmentOrganization",
        OrganisationKind::CivilSociety => "NGO",
        OrganisationKind::Company => "Corporation",
        OrganisationKind::Association | OrganisationKind::Monitor => "Organization",
    }
}

fn named(viewer: &Viewer, of: &Named<'_>) -> Value {
    let url = viewer.ctx.config.url(&viewer.href(&format!("/organisations/{}", of.slug)));
    json!({"@type": kind_of(of.kind), "name": of.name, "url": url})
}

/// <https://schema.org/NewsArticle>
pub fn article(viewer: &Viewer, a: &Article<'_>) -> Value {
    let picture = a.picture.map(|p| {
        json!({"@type": "ImageObject", "url": viewer.ctx.config.url(&p.path), "width": p.width, "height": p.height, "caption": p.alt})
    });
    let members = json!({
        "headline": a.title,
        "description": a.summary,
        "inLanguage": a.language,
        "datePublished": instant::format(a.published),
        "dateModified": instant::format(a.corrected.unwrap_or(a.published)),
        "publisher": named(viewer, &a.publisher),
        "author": named(viewer, &a.publisher),
        "image": picture,
        "isAccessibleForFree": true,
    });
    object(viewer, "NewsArticle", members)
}

/// <https://schema.org/Organization>
pub fn organisation(viewer: &Viewer, of: &Named<'_>, country: &str, number: Option<&str>) -> Value {
    let address = json!({"@type": "PostalAddress", "addressCountry": country});
    object(viewer, kind_of(of.kind), json!({"name": of.name, "address": address, "identifier": number}))
}

/// <https://schema.org/Event>
pub fn event(viewer: &Viewer, e: &Event<'_>) -> Value {
    let place = e.place.map(|name| json!({"@type": "Place", "name": name, "address": name}));
    let online = e.online.map(|url| json!({"@type": "VirtualLocation", "url": url}));
    let (mode, location) = match (place, online) {
        (Some(place), Some(online)) => ("MixedEventAttendanceMode", json!([place, online])),
        (None, Some(online)) => ("OnlineEventAttendanceMode", online),
        (place, None) => ("OfflineEventAttendanceMode", json!(place)),
    };
    let status = match e.happening {
        Happening::AsCalled => "EventScheduled",
        Happening::Moved => "EventRescheduled",
        Happening::Cancelled => "EventCancelled",
    };
    let members = json!({
        "name": e.name,
        "startDate": instant::format(e.begins),
        "endDate": e.ends.map(instant::format),
        "eventStatus": format!("https://schema.org/{status}"),
        "eventAttendanceMode": format!("https://schema.org/{mode}"),
        "location": location,
        "organizer": e.organisers.iter().map(|o| named(viewer, o)).collect::<Vec<_>>(),
    });
    object(viewer, "Event", members)
}

/// <https://schema.org/WebSite>, of the front page.
pub fn site(viewer: &Viewer) -> Value {
    let members = json!({
        "name": viewer.lang.t("site-name"),
        "description": viewer.lang.t("home-what"),
        "inLanguage": viewer.lang.as_str(),
    });
    object(viewer, "WebSite", members)
}

/// <https://schema.org/Dataset>: what a page shows, and the files it can be taken away in, each a media type and a path.
pub fn dataset(viewer: &Viewer, name: &str, description: &str, files: &[(&str, &str)]) -> Value {
    let distribution: Vec<_> = files
        .iter()
        .map(|(kind, path)| json!({"@type": "DataDownload", "encodingFormat": kind, "contentUrl": viewer.ctx.config.url(path)}))
        .collect();
    let members = json!({"name": name, "description": description, "distribution": distribution, "isAccessibleForFree": true});
    object(viewer, "Dataset", members)
}
