//! A communications desk that publishes by the portal's own commands.

use app::identity::server::actor::Actor;
use app::identity::server::commands::register as register_person;
use app::kernel::ids::{OrganisationId, UpdateId};
use app::kernel::locale::Lang;
use app::log::entry::By;
use app::organisations::model::{MemberRole, OrganisationKind};
use app::organisations::server::commands::{NewOrganisation, join, register};
use app::pacts::model::Texts;
use app::platform::ctx::Ctx;
use app::publications::model::{Audience, Draft, UpdateKind};
use app::publications::server::act::{Taken, take};
use app::publications::server::write::{New, Saved, begin, correct, keep};
use app::publications::step::StepKind;

/// Those who publish for an administration.
pub struct Desk {
    /// Who writes.
    pub officer: Actor,
    organisation: OrganisationId,
    colleague: Actor,
}

impl Desk {
    /// An administration with an officer and a colleague who approves.
    pub async fn new(ctx: &Ctx) -> Self {
        let tx = ctx.db.begin().await.unwrap();
        let new = NewOrganisation {
            slug: "customs".parse().unwrap(),
            kind: OrganisationKind::Customs,
            name: "Customs".to_owned(),
            country: "UY".to_owned(),
            registry_number: None,
            lei: None,
            is_demo: false,
        };
        let organisation = register(ctx, &tx, By::portal("operator"), new).await.unwrap();
        let mut people = Vec::new();
        for (name, role) in [("officer", MemberRole::Communications), ("colleague", MemberRole::Secretariat)] {
            let email = format!("{name}@customs.example").parse().unwrap();
            let person = register_person(ctx, &tx, &email, name, Lang::En).await.unwrap();
            join(ctx, &tx, person, organisation, role).await.unwrap();
            people.push(Actor { person, name: name.to_owned(), email, lang: Lang::En, session: String::new() });
        }
        tx.commit().await.unwrap();
        let (colleague, officer) = (people.pop().unwrap(), people.pop().unwrap());
        Self { officer, organisation, colleague }
    }

    /// An update that is published in a minute.
    pub async fn scheduled(&self, ctx: &Ctx) -> UpdateId {
        let new =
            New { organisation: self.organisation, kind: UpdateKind::Progress, audience: Audience::Public, draft: draft("40") };
        let id = begin(ctx, &self.officer, new).await.unwrap();
        let step = async |actor, kind, taken| take(ctx, actor, id, kind, taken).await;
        step(&self.officer, StepKind::Submit, Taken::default()).await.unwrap();
        assert!(step(&self.officer, StepKind::Approve, Taken::default()).await.is_err(), "not by who wrote it");
        step(&self.colleague, StepKind::Approve, Taken::default()).await.unwrap();
        let due_at = Some(ctx.clock.now() + time::Duration::MINUTE);
        step(&self.officer, StepKind::Schedule, Taken { due_at, ..Taken::default() }).await.unwrap();
        id
    }

    /// Corrects it, and tells those who got it.
    pub async fn corrected(&self, ctx: &Ctx, id: UpdateId) {
        correct(ctx, &self.officer, id).await.unwrap();
        let draft = Draft { wrong: texts("It was 4 percent, not 40."), tell: true, ..draft("4") };
        let saved = Saved { seen: 1, kind: UpdateKind::Progress, audience: Audience::Public, draft };
        keep(ctx, &self.officer, id, saved).await.unwrap();
        for (actor, kind) in
            [(&self.officer, StepKind::Submit), (&self.colleague, StepKind::Approve), (&self.officer, StepKind::Publish)]
        {
            take(ctx, actor, id, kind, Taken::default()).await.unwrap();
        }
    }
}

/// The same said in each language.
fn texts(of: &str) -> Texts {
    Texts(Lang::ALL.iter().map(|lang| (lang.to_string(), format!("{of} ({})", lang.endonym()))).collect())
}

/// Some pages of text with what Markdown knows.
fn draft(percent: &str) -> Draft {
    let paragraph =
        "The declarations that were released within a day, by *office*, with **all** that was asked.\n\n- one\n- two\n\n";
    Draft {
        title: texts(&format!("Release times fell by {percent} percent")),
        summary: texts("What the pact changed in a year."),
        body: texts(&format!("## What we promised\n\n{}", paragraph.repeat(40))),
        ..Draft::default()
    }
}
