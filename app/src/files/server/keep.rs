//! Keeping a file that came in whole, removing it again while it belongs to a draft, and freezing it with a report.

use super::entity::{file, upload};
use super::spool::{Spool, Whole};
use super::{Error, access, scan, sniff};
use crate::files::model::{FileState, Ground, MAX_SIZE, MediaType, Purpose, Refused};
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{FileId, PaperId, PersonId, ReportId, UpdateId, UploadId};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, Select, Set,
};

/// A file that asks to be kept.
pub struct NewFile {
    /// Its id; asking again with the same one changes nothing.
    pub id: FileId,
    /// What it is evidence for.
    pub purpose: Purpose,
    /// Who adds it.
    pub person: PersonId,
    /// Its name, cleaned.
    pub name: String,
    /// The ground on which it is to be withheld.
    pub withheld: Option<Ground>,
    /// The upload by which it came, if any.
    pub upload: Option<UploadId>,
}

/// Looks into the file, has it scanned, stores it, and puts it on record; the same content twice in a draft is one file.
pub async fn keep(ctx: &Ctx, new: NewFile, whole: Whole) -> Result<FileId, Error> {
    if whole.size == 0 {
        return Err(Refused::Empty.into());
    }
    if whole.size > MAX_SIZE {
        return Err(Refused::TooLarge.into());
    }
    if !access::may_attach(ctx.db.read(), new.person, new.purpose, ctx.clock.today()).await? {
        return Err(Refused::NotYours.into());
    }
    if is_full(ctx.db.read(), new.purpose, new.person).await? {
        return Err(Refused::TooMany.into());
    }
    let (file, name) = (whole.open()?, new.name.clone());
    let looked = tokio::task::spawn_blocking(move || sniff::media_type(file, &name)).await;
    let media_type = looked.map_err(std::io::Error::other)??;
    if !new.purpose.takes(media_type) {
        return Err(Refused::NoScan.into());
    }
    let state = scan::scan(ctx, &whole).await?;
    let key = file::key(&whole.sha256, new.id);
    ctx.store.put_file(&key, whole.open()?).await?;
    let (id, by_upload) = (new.id, new.upload.is_some());
    let kept = record(ctx, new, &whole, media_type, state).await;
    // Only where it is certain that no other server has put the same upload on record, or will.
    let unused = match &kept {
        Ok(kept) => *kept != id,
        Err(error) => !by_upload && matches!(error, Error::Refused(_)),
    };
    if unused {
        ctx.store.delete(&key).await?;
    }
    kept
}

/// What was not sent yet: all of a report's and of an update's, and of a case's what this person added.
fn draft(purpose: Purpose, person: PersonId) -> Select<file::Entity> {
    let unsent = file::Entity::find().filter(file::COLUMN.purpose.eq(purpose)).filter(file::COLUMN.report_id.is_null());
    match purpose {
        Purpose::Report(_) | Purpose::Mandate(_) => unsent,
        Purpose::Update(_) | Purpose::Paper(_) => unsent.filter(file::COLUMN.frozen_at.is_null()),
        Purpose::Case(_) => unsent.filter(file::COLUMN.frozen_at.is_null()).filter(file::COLUMN.uploaded_by.eq(person)),
    }
}

/// Whether a draft has as many files as it may.
pub async fn is_full(db: &impl ConnectionTrait, purpose: Purpose, person: PersonId) -> Result<bool, DbErr> {
    Ok(draft(purpose, person).count(db).await? >= purpose.most())
}

/// Puts the file on record, once.
async fn record(ctx: &Ctx, new: NewFile, whole: &Whole, media_type: MediaType, state: FileState) -> Result<FileId, Error> {
    let tx = ctx.db.begin().await?;
    if let Some(upload) = new.upload {
        let upload = upload::Entity::find_by_id(upload).one(&tx).await?.ok_or(Error::NotFound)?;
        if let Some(settled) = upload.file_id {
            return Ok(settled);
        }
    }
    let same = draft(new.purpose, new.person).filter(file::COLUMN.sha256.eq(whole.sha256.as_str())).one(&tx).await?;
    let id = match same {
        Some(same) => same.id,
        None if is_full(&tx, new.purpose, new.person).await? => return Err(Refused::TooMany.into()),
        None => {
            let now = ctx.clock.now();
            let row = file::ActiveModel {
                id: Set(new.id),
                purpose: Set(new.purpose),
                report_id: Set(None),
                frozen_at: Set(None),
                state: Set(state),
                state_since: Set(now),
                sha256: Set(whole.sha256.clone()),
                size: Set(whole.size),
                media_type: Set(media_type),
                name: Set(new.name),
                withheld: Set(new.withheld),
                uploaded_by: Set(new.person),
                created_at: Set(now),
            };
            file::Entity::insert(row).exec_without_returning(&tx).await?;
            new.id
        }
    };
    if let Some(upload) = new.upload {
        upload::ActiveModel { id: Set(upload), file_id: Set(Some(id)), ..Default::default() }.update(&tx).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// The file, if there is one.
pub async fn find(db: &impl ConnectionTrait, id: FileId) -> Result<Option<file::Model>, DbErr> {
    file::Entity::find_by_id(id).one(db).await
}

/// Removes a file from a draft. What is gone already is no error.
pub async fn remove(ctx: &Ctx, actor: &Actor, id: FileId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let Some(file) = find(&tx, id).await? else { return Ok(()) };
    let others = matches!(file.purpose, Purpose::Case(_)) && file.uploaded_by != actor.person;
    if others || !access::may_attach(&tx, actor.person, file.purpose, ctx.clock.today()).await? {
        return Err(Error::NotFound);
    }
    if file.frozen_at.is_some() {
        return Err(Error::Frozen);
    }
    file::Entity::delete_by_id(id).exec(&tx).await?;
    tx.commit().await?;
    Ok(ctx.store.delete(&file.key()).await?)
}

/// The files of a draft, oldest first: of a case's those of this person.
pub async fn of_purpose(db: &impl ConnectionTrait, purpose: Purpose, person: PersonId) -> Result<Vec<file::Model>, DbErr> {
    draft(purpose, person).order_by_asc(file::COLUMN.created_at).order_by_asc(file::COLUMN.id).all(db).await
}

/// The files that went with a report, oldest first.
pub async fn of_report(db: &impl ConnectionTrait, report: ReportId) -> Result<Vec<file::Model>, DbErr> {
    let files = file::Entity::find().filter(file::COLUMN.report_id.eq(report));
    files.order_by_asc(file::COLUMN.created_at).order_by_asc(file::COLUMN.id).all(db).await
}

/// Freezes the draft's files with the report that is being sent, in its transaction, and returns them. Files in which malware
/// was found stay behind; an upload that is still under way ends.
pub async fn freeze(ctx: &Ctx, tx: &DatabaseTransaction, purpose: Purpose, report: ReportId) -> Result<Vec<file::Model>, DbErr> {
    let now = ctx.clock.now();
    file::Entity::update_many()
        .col_expr(file::Column::ReportId, Expr::value(Some(report.0)))
        .col_expr(file::Column::FrozenAt, Expr::value(Some(now)))
        .filter(file::COLUMN.purpose.eq(purpose))
        .filter(file::COLUMN.report_id.is_null())
        .filter(file::COLUMN.state.ne(FileState::Infected))
        .exec(tx)
        .await?;
    upload::Entity::update_many()
        .col_expr(upload::Column::ExpiresAt, Expr::value(now))
        .filter(upload::COLUMN.purpose.eq(purpose))
        .filter(upload::COLUMN.file_id.is_null())
        .exec(tx)
        .await?;
    of_report(tx, report).await
}

/// The scan of a signature on paper, if it has one.
pub async fn scan_of(db: &impl ConnectionTrait, paper: PaperId) -> Result<Option<file::Model>, DbErr> {
    file::Entity::find().filter(file::COLUMN.purpose.eq(Purpose::Paper(paper))).one(db).await
}

/// Destroys what came to nothing, or is to be forgotten, though it be frozen: its rows in this transaction, then its content.
pub async fn destroy(ctx: &Ctx, tx: &DatabaseTransaction, purpose: Purpose) -> Result<(), Error> {
    for file in file::Entity::find().filter(file::COLUMN.purpose.eq(purpose)).all(tx).await? {
        file::Entity::delete_by_id(file.id).exec(tx).await?;
        ctx.store.delete(&file.key()).await?;
    }
    upload::Entity::update_many()
        .col_expr(upload::Column::ExpiresAt, Expr::value(ctx.clock.now()))
        .filter(upload::COLUMN.purpose.eq(purpose))
        .exec(tx)
        .await?;
    Ok(())
}

/// Keeps a file that the program itself brings along.
pub async fn bring(ctx: &Ctx, new: NewFile, bytes: &[u8]) -> Result<FileId, Error> {
    let mut spool = Spool::new(ctx)?;
    spool.write(bytes).await?;
    keep(ctx, new, spool.done().await?).await
}

/// Freezes what is attached to an update that is being published, or to a record that is sent to its witness, in its transaction. Files
/// in which malware was found stay behind.
pub async fn publish(ctx: &Ctx, tx: &DatabaseTransaction, purpose: Purpose) -> Result<(), DbErr> {
    file::Entity::update_many()
        .col_expr(file::Column::FrozenAt, Expr::value(Some(ctx.clock.now())))
        .filter(file::COLUMN.purpose.eq(purpose))
        .filter(file::COLUMN.frozen_at.is_null())
        .filter(file::COLUMN.state.ne(FileState::Infected))
        .exec(tx)
        .await?;
    Ok(())
}

/// What was published with an update, oldest first.
pub async fn of_update(db: &impl ConnectionTrait, update: UpdateId) -> Result<Vec<file::Model>, DbErr> {
    let files = file::Entity::find().filter(file::COLUMN.purpose.eq(Purpose::Update(update)));
    let files = files.filter(file::COLUMN.frozen_at.is_not_null());
    files.order_by_asc(file::COLUMN.created_at).order_by_asc(file::COLUMN.id).all(db).await
}
