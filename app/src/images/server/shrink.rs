//! A picture decoded, turned upright, made no wider than it is shown, and encoded anew. What a camera wrote beside the picture, such
//! as where it was taken, is not carried over.

use crate::images::model::{ImageKind, Refused, WIDEST};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder as _, ImageError, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// The most pixels along a side, and the most bytes that a decoder may take.
const LONGEST: u32 = 12_000;
const MEMORY: u64 = 400_000_000;
/// The most pixels of the whole.
const PIXELS: u64 = 60_000_000;
/// Above this size in bytes, a drawing without loss is not worth its weight.
const HEAVY: usize = 600_000;
/// JPEG's quality, of a hundred.
const QUALITY: u8 = 82;

/// A picture as it is kept.
pub(super) struct Shrunk {
    pub bytes: Vec<u8>,
    pub size: (u32, u32),
    pub kind: ImageKind,
}

/// Takes time and memory: not for the threads that answer requests.
pub(super) fn shrink(bytes: &[u8]) -> Result<Shrunk, Refused> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Refused::Type)?;
    let format = reader.format().filter(|f| matches!(f, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP));
    let format = format.ok_or(Refused::Type)?;
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height, limits.max_alloc) = (Some(LONGEST), Some(LONGEST), Some(MEMORY));
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS {
        return Err(Refused::TooManyPixels);
    }
    // A picture whose camera says nothing of how it was held is upright.
    let orientation = decoder.orientation().ok();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    if let Some(orientation) = orientation {
        picture.apply_orientation(orientation);
    }
    if picture.width() > WIDEST {
        picture = picture.resize(WIDEST, u32::MAX, FilterType::Lanczos3);
    }
    encode(&picture, format)
}

fn refused(error: ImageError) -> Refused {
    if matches!(error, ImageError::Limits(_)) { Refused::TooManyPixels } else { Refused::Type }
}

/// A photograph as JPEG; what came as PNG, or lets something shine through, as PNG, unless it is a photograph after all.
fn encode(picture: &DynamicImage, came_as: ImageFormat) -> Result<Shrunk, Refused> {
    let size = (picture.width(), picture.height());
    let clear = picture.color().has_alpha() && picture.to_rgba8().pixels().any(|pixel| pixel.0[3] < 255);
    if clear || came_as == ImageFormat::Png {
        let mut bytes = Vec::new();
        let even = if clear { DynamicImage::ImageRgba8(picture.to_rgba8()) } else { DynamicImage::ImageRgb8(picture.to_rgb8()) };
        even.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).map_err(refused)?;
        if clear || bytes.len() <= HEAVY {
            return Ok(Shrunk { bytes, size, kind: ImageKind::Png });
        }
    }
    let mut bytes = Vec::new();
    picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)).map_err(refused)?;
    Ok(Shrunk { bytes, size, kind: ImageKind::Jpeg })
}
