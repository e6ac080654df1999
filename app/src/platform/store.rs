//! Where the content of files is: a folder, or a bucket of an S3-compatible store. Keys are made here, never by a client.

use axum::body::Bytes;
use futures_util::{StreamExt as _, TryStreamExt as _};
use object_store::aws::AmazonS3Builder;
use object_store::buffered::BufWriter;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
pub use object_store::{Error, GetRange, GetResult};
use object_store::{GetOptions, ObjectStore, ObjectStoreExt as _};
use std::fs::File;
use std::sync::Arc;
use tokio::io::AsyncWriteExt as _;
use url::Url;

/// Bytes that are held in memory while a file is on its way to the store; S3 takes parts of no less than 5 MiB.
const IN_MEMORY: usize = 6 * 1024 * 1024;

/// The store; cheap to clone.
#[derive(Clone, Debug)]
pub struct Store(Arc<dyn ObjectStore>);

impl Store {
    /// Opens `file:///…`, a folder that is made where it is missing, or `s3://bucket/…`, whose keys, region and endpoint come
    /// from the `AWS_…` variables of the environment. What is acknowledged survives a power cut in both.
    pub fn open(url: &Url) -> Result<Self, Box<dyn std::error::Error>> {
        if url.scheme() == "file" {
            let folder = url.to_file_path().map_err(|()| "not a folder of this machine")?;
            std::fs::create_dir_all(&folder)?;
            let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true).with_automatic_cleanup(true);
            return Ok(Self(Arc::new(store)));
        }
        // The only maker of TLS connections that has to be told which cryptography to use; a second telling changes nothing.
        rustls::crypto::ring::default_provider().install_default().ok();
        let store = AmazonS3Builder::from_env().with_url(url.as_str()).build()?;
        Ok(Self(Arc::new(PrefixStore::new(store, Path::from_url_path(url.path())?))))
    }

    /// Puts a few bytes under a key, whole or not at all.
    pub async fn put(&self, key: &str, bytes: Bytes) -> Result<(), Error> {
        self.0.put(&Path::from(key), bytes.into()).await.map(drop)
    }

    /// Puts a file under a key, whole or not at all, without holding it in memory.
    pub async fn put_file(&self, key: &str, file: File) -> std::io::Result<()> {
        let mut writer = BufWriter::with_capacity(self.0.clone(), Path::from(key), IN_MEMORY).with_max_concurrency(1);
        let copied = tokio::io::copy(&mut tokio::fs::File::from_std(file), &mut writer).await;
        if let Err(error) = copied {
            writer.abort().await.ok();
            return Err(error);
        }
        writer.shutdown().await
    }

    /// Opens what is under a key, whole or a range of it.
    pub async fn get(&self, key: &str, range: Option<GetRange>) -> Result<GetResult, Error> {
        self.0.get_opts(&Path::from(key), GetOptions::new().with_range(range)).await
    }

    /// Removes what is under a key, if anything is.
    pub async fn delete(&self, key: &str) -> Result<(), Error> {
        absent_is_fine(self.0.delete(&Path::from(key)).await)
    }

    /// Removes all keys in a folder.
    pub async fn delete_folder(&self, folder: &str) -> Result<(), Error> {
        let keys = self.0.list(Some(&Path::from(folder))).map_ok(|object| object.location).boxed();
        let mut deleted = self.0.delete_stream(keys);
        while let Some(done) = deleted.next().await {
            absent_is_fine(done)?;
        }
        Ok(())
    }

    /// Whether the store answers.
    pub async fn answers(&self) -> bool {
        absent_is_fine(self.0.head(&Path::from("ready")).await).is_ok()
    }
}

fn absent_is_fine<T>(done: Result<T, Error>) -> Result<(), Error> {
    match done {
        Ok(_) | Err(Error::NotFound { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}
