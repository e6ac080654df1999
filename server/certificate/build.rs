//! Packs the fonts, which the program carries: half of their size.

use flate2::{Compression, write::GzEncoder};
use std::io::Write as _;
use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for name in ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"] {
        let font = format!("../../app/fonts/{name}");
        println!("cargo:rerun-if-changed={font}");
        let mut packed = GzEncoder::new(fs::File::create(out.join(format!("{name}.gz")))?, Compression::best());
        packed.write_all(&fs::read(font)?)?;
        packed.finish()?;
    }
    Ok(())
}
