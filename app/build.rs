//! Packs the messages of each language, which the server carries: a quarter of their size.

#[cfg(not(feature = "ssr"))]
fn main() {}

#[cfg(feature = "ssr")]
fn main() -> std::io::Result<()> {
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write as _;
    use std::path::PathBuf;
    use std::{env, fs};

    println!("cargo:rerun-if-changed=locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for folder in fs::read_dir("locales")? {
        let folder = folder?;
        let mut files = fs::read_dir(folder.path())?.map(|file| Ok(file?.path())).collect::<std::io::Result<Vec<_>>>()?;
        files.sort();
        let packed = fs::File::create(out.join(folder.file_name()).with_extension("ftl.gz"))?;
        let mut packed = GzEncoder::new(packed, Compression::best());
        for file in files {
            packed.write_all(&fs::read(file)?)?;
            packed.write_all(b"\n")?;
        }
        packed.finish()?;
    }
    Ok(())
}
