//! Builds the server anew when the assets changed, since a release build carries them.

fn main() {
    println!("cargo:rerun-if-changed=../target/site/manifest.json");
}
