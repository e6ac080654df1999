//! A page: a title, a view, and how it may be kept. Rendered whole, without a script unless it holds an island.

use super::{Viewer, layout};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

pub use super::head::{Head, Picture};

/// A rendered page of the site.
pub struct Page {
    status: StatusCode,
    html: String,
    private: bool,
}

impl Page {
    /// Renders `body` in the shell of the site, for this reader.
    pub fn new<V: IntoView + 'static>(viewer: &Viewer, title: String, body: impl FnOnce() -> V) -> Self {
        Self::with_head(viewer, title, Head::default(), body)
    }

    /// Renders `body` with more said in the head.
    pub fn with_head<V: IntoView + 'static>(viewer: &Viewer, title: String, head: Head, body: impl FnOnce() -> V) -> Self {
        let owner = Owner::new();
        let html = owner.with(|| {
            provide_context(viewer.lang);
            provide_context(viewer.clone());
            let body = body().into_view().into_any();
            format!("<!DOCTYPE html>{}", layout::shell(viewer, &title, &head, body).to_html())
        });
        owner.cleanup();
        let html = without_marks(&html, head.islands);
        let status = if head.refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        Self { status, html, private: viewer.actor.is_some() }
    }

    /// Keeps the page from every cache: its address is the reader's own.
    #[must_use]
    pub const fn for_the_reader_alone(mut self) -> Self {
        self.private = true;
        self
    }

    /// Gives the page another status.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}

/// Leaves out the marks between pieces of text, which only hydration reads; where it does, they become the comment that browsers
/// make of them. In a title or a text area, where nothing but text can stand, browsers would show them.
fn without_marks(html: &str, islands: bool) -> String {
    if islands {
        html.replace("<!></title>", "</title>").replace("<!></textarea>", "</textarea>").replace("<!>", "<!---->")
    } else {
        html.replace("<!>", "")
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let cache = if self.private || self.status != StatusCode::OK { "private, no-store" } else { "public, no-cache" };
        let mut response = (self.status, axum::response::Html(self.html)).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("Cookie"));
        response
    }
}
