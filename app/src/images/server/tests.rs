//! Pictures from the file that comes in to the page that shows them, as named actors, on both databases.

use super::Error;
use super::check::check;
use super::commands::{New, add, of_update, remove};
use super::shrink::shrink;
use crate::commitments::server::tests::Stage;
use crate::identity::server::actor::Actor;
use crate::images::model::{ImageKind, ImageName, MAX_SIZE, Refused, WIDEST, snippet};
use crate::kernel::ids::UpdateId;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::Texts;
use crate::platform::testing::Portal;
use crate::publications::model::{Audience, Draft, UpdateKind};
use crate::publications::server::act::{Taken, take};
use crate::publications::server::write::{New as NewUpdate, Saved, begin, keep};
use crate::publications::step::StepKind;
use axum::body::Bytes;
use image::{DynamicImage, ImageFormat, RgbImage};
use std::io::Cursor;

fn en(text: &str) -> Texts {
    Texts([("en".to_owned(), text.to_owned())].into())
}

fn photograph(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let byte = |n: u32| n.to_le_bytes()[0];
    let noise = RgbImage::from_fn(width, height, |x, y| image::Rgb([byte(x * 7 + y * 13), byte(x ^ y), byte(x * y)]));
    let mut bytes = Vec::new();
    DynamicImage::ImageRgb8(noise).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

/// A JPEG whose camera says that it was held upright on its side, and where it was.
fn with_exif(jpeg: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    exif.extend(b"GPS 12.05S 77.04W");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

#[test]
fn nothing_is_kept_of_a_file_but_what_is_seen() {
    let came = with_exif(&photograph(60, 40, ImageFormat::Jpeg));
    let kept = shrink(&came).unwrap();
    assert_eq!((kept.size, kept.kind), ((40, 60), ImageKind::Jpeg), "turned upright");
    let holds = |needle: &[u8]| kept.bytes.windows(needle.len()).any(|w| w == needle);
    assert!(!holds(b"GPS") && !holds(b"Exif"), "where it was taken is gone");
    let wide = shrink(&photograph(2000, 500, ImageFormat::Jpeg)).unwrap();
    assert_eq!(wide.size, (WIDEST, 300));
    let drawing = shrink(&photograph(30, 20, ImageFormat::Png)).unwrap();
    assert_eq!((drawing.size, drawing.kind), ((30, 20), ImageKind::Png));
}

#[test]
fn what_is_no_picture_or_unpacks_to_too_much_is_refused() {
    assert!(matches!(shrink(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(Refused::Type)));
    assert!(matches!(shrink(&photograph(30, 20, ImageFormat::Png)[..60]), Err(Refused::Type)));
    // A header that promises far more than the file holds.
    let mut bomb = photograph(30, 20, ImageFormat::Png);
    bomb[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    bomb[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    assert!(shrink(&bomb).is_err());
}

struct Desk {
    stage: Stage,
    author: Actor,
    colleague: Actor,
    update: UpdateId,
}

async fn desk(portal: Portal) -> Desk {
    let stage = Stage::in_force(portal).await;
    let (author, colleague) = (stage.actor("customs").await, stage.actor("zenith").await);
    let customs = by_slug(stage.ctx().db.read(), "customs").await.unwrap().unwrap().id;
    for officer in [&author, &colleague] {
        join(stage.ctx(), stage.ctx().db.write(), officer.person, customs, MemberRole::Communications).await.unwrap();
    }
    let new =
        NewUpdate { organisation: customs, kind: UpdateKind::Progress, audience: Audience::Public, draft: Draft::default() };
    let update = begin(stage.ctx(), &author, new).await.unwrap();
    Desk { stage, author, colleague, update }
}

impl Desk {
    async fn brings(&self, who: &Actor, file: Vec<u8>, alt: Texts) -> Result<ImageName, Error> {
        let new = New { file: Bytes::from(file), alt, caption: Texts::default() };
        add(self.stage.ctx(), who, self.update, new).await
    }

    async fn writes(&self, body: &str, seen: i32) -> i32 {
        let draft = Draft {
            title: en("A new lane"),
            summary: en("It opened."),
            body: en(body),
            about: "/organisations/customs".to_owned(),
            ..Draft::default()
        };
        let saved = Saved { seen, kind: UpdateKind::Progress, audience: Audience::Public, draft };
        keep(self.stage.ctx(), &self.author, self.update, saved).await.unwrap()
    }

    async fn takes(&self, who: &Actor, kind: StepKind) -> Result<(), crate::publications::server::Error> {
        take(self.stage.ctx(), who, self.update, kind, Taken::default()).await
    }
}

#[tokio::test]
async fn the_public_sees_a_picture_once_a_text_that_names_it_is_published() {
    for portal in Portal::each().await {
        let desk = desk(portal).await;
        let ctx = desk.stage.ctx();
        for _ in 0..2 {
            desk.brings(&desk.author, photograph(60, 40, ImageFormat::Png), en("Two trucks")).await.unwrap();
        }
        let images = of_update(ctx.db.read(), desk.update).await.unwrap();
        assert_eq!(images.len(), 1, "twice is once");
        let name = images[0].name.clone();
        let spare = desk.brings(&desk.author, photograph(20, 10, ImageFormat::Png), en("A gate")).await.unwrap();
        let saved = desk.writes(&snippet(&name, "Two trucks", ""), 1).await;
        assert!(saved > 0);
        assert_eq!(desk.stage.portal.get(&name.path()).await.0, 404, "a draft's picture is nobody's business");
        desk.takes(&desk.author, StepKind::Submit).await.unwrap();
        assert!(matches!(desk.brings(&desk.author, photograph(9, 9, ImageFormat::Png), en("x")).await, Err(Error::NotFound)));
        desk.takes(&desk.colleague, StepKind::Approve).await.unwrap();
        desk.takes(&desk.author, StepKind::Publish).await.unwrap();
        assert_eq!(desk.stage.portal.get(&name.path()).await.0, 200);
        assert_eq!(desk.stage.portal.get(&spare.path()).await.0, 404, "no text names it");
        assert_eq!(desk.stage.portal.get("/images/..%2Flog.key").await.0, 404);
    }
}

#[tokio::test]
async fn a_picture_is_for_who_writes_and_is_said_in_words() {
    for portal in Portal::each().await {
        let desk = desk(portal).await;
        let (ctx, stranger) = (desk.stage.ctx(), desk.stage.actor("acme").await);
        let small = || photograph(9, 9, ImageFormat::Png);
        assert!(matches!(desk.brings(&stranger, small(), en("x")).await, Err(Error::NotFound)));
        assert!(matches!(desk.brings(&desk.author, small(), Texts::default()).await, Err(Error::Refused(Refused::NoWords))));
        assert!(matches!(desk.brings(&desk.author, vec![], en("x")).await, Err(Error::Refused(Refused::Empty))));
        assert!(matches!(
            desk.brings(&desk.author, vec![0; MAX_SIZE + 1], en("x")).await,
            Err(Error::Refused(Refused::TooLarge))
        ));
        let name = desk.brings(&desk.author, small(), en("x")).await.unwrap();
        let wrong = async |body: String| check(ctx.db.read(), desk.update, &en(&body)).await.unwrap().of("body");
        assert_eq!(wrong(snippet(&name, "A gate", "")).await, None);
        assert_eq!(wrong(snippet(&name, "", "")).await, Some("image-no-words"));
        assert_eq!(wrong("![x](https://elsewhere.example/x.png)".to_owned()).await, Some("image-not-own"));
        let foreign = ImageName::new(&"0".repeat(64), (1, 1), ImageKind::Png);
        assert_eq!(wrong(snippet(&foreign, "x", "")).await, Some("image-not-own"));
        assert!(matches!(remove(ctx, &stranger, desk.update, &name).await, Err(Error::NotFound)));
        for _ in 0..2 {
            remove(ctx, &desk.author, desk.update, &name).await.unwrap();
        }
        assert!(of_update(ctx.db.read(), desk.update).await.unwrap().is_empty());
    }
}
