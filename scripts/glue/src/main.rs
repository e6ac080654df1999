//! `glue IN.wasm OUT_DIR`: writes `pacthouse.js` and `pacthouse_bg.wasm` for a browser's module loader.
//!
//! It does what `wasm-bindgen --target web` does. As a member of the workspace it cannot differ in version from the
//! library that the wasm was built with: cargo would refuse the lock file.

use std::error::Error;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args_os().skip(1);
    let (Some(wasm), Some(out)) = (args.next(), args.next()) else {
        return Err("usage: glue IN.wasm OUT_DIR".into());
    };
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&wasm).out_name("pacthouse").typescript(false).web(true)?;
    bindgen.generate(&out)?;
    Ok(())
}
