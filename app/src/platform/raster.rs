//! Pictures in pixels from pictures in SVG, drawn with the font that the binary carries, away from the threads that answer requests.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Options, Tree, fontdb::Database};
use std::sync::{Arc, LazyLock};
use thiserror::Error;
use tokio::sync::Semaphore;
use tokio::task::{JoinError, spawn_blocking};

/// How many pixels a unit of the picture becomes: at 960 units across, 2400 pixels.
const SCALE: f32 = 2.5;
/// The highest picture that is drawn, in pixels.
const HIGHEST: u32 = 6_000;

/// So many pictures are drawn at once; the next wait.
static ROOM: Semaphore = Semaphore::const_new(2);

/// `DejaVu` Sans: it writes Latin and Arabic, joined.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(certificate::SANS.to_vec());
    fonts.load_font_data(certificate::SANS_BOLD.to_vec());
    Arc::new(fonts)
});

/// Why a picture was not drawn.
#[derive(Debug, Error)]
pub enum Error {
    /// It is no SVG.
    #[error(transparent)]
    Svg(#[from] usvg::Error),
    /// It is too large, or has no size.
    #[error("the picture would be {0} by {1} pixels")]
    Size(u32, u32),
    /// It could not be written down.
    #[error("the picture cannot be written as PNG: {0}")]
    Png(String),
    /// The thread that drew it failed.
    #[error(transparent)]
    Thread(#[from] JoinError),
}

/// The picture as PNG. Nothing outside of the text is read: no file, no address.
pub async fn png(svg: String) -> Result<Vec<u8>, Error> {
    let _room = ROOM.acquire().await;
    spawn_blocking(move || draw(&svg)).await?
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size in pixels, looked at before it is used")]
fn draw(svg: &str) -> Result<Vec<u8>, Error> {
    let options = Options { fontdb: FONTS.clone(), font_family: "DejaVu Sans".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options)?;
    let size = tree.size();
    let (width, height) = ((size.width() * SCALE).ceil() as u32, (size.height() * SCALE).ceil() as u32);
    let pixmap = if height > HIGHEST { None } else { Pixmap::new(width, height) };
    let mut pixmap = pixmap.ok_or(Error::Size(width, height))?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| Error::Png(error.to_string()))
}
