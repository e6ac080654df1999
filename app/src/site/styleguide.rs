//! Every component in every state, for those who make pages. Only where the site runs as a demonstration.

use super::{Page, Refusal, Viewer};
use crate::kernel::locale::Lang;
use crate::platform::i18n::{lang, t, ta};
use crate::ui::*;
use leptos::prelude::*;

/// The style guide.
pub async fn styleguide(viewer: Viewer) -> Result<Page, Refusal> {
    if !viewer.ctx.config.demo {
        return Err(Refusal::NotFound);
    }
    Ok(Page::new(&viewer, viewer.lang.t("styleguide-title"), || {
        view! {
            <RecordHeader kind=t("styleguide-kind") name=t("styleguide-title")>
                <Tag tone=Tone::Good>{t("styleguide-in-force")}</Tag>
                <span>{t("styleguide-since")}</span>
            </RecordHeader>
            <p class="lead">{t("styleguide-lead")}</p>
            {type_and_colour()}
            {acts()}
            {states()}
            {facts()}
            {records()}
            {fields()}
            {figures()}
            {signing()}
        }
    }))
}

fn type_and_colour() -> impl IntoView {
    let names = ["ink", "ink-soft", "rule-dark", "sea", "sea-deep", "seal", "ochre", "slate"];
    let swatches: Vec<_> =
        names.iter().map(|name| view! { <li class=format!("swatch swatch-{name}")><code>{*name}</code></li> }).collect();
    view! {
        <section>
            <h2>{t("styleguide-type")}</h2>
            <h3>{t("styleguide-heading")}</h3>
            <p>{t("styleguide-paragraph")} " " <a href="#main">{t("styleguide-link")}</a></p>
            <p class="serif">{t("styleguide-serif")}</p>
            <Redline before=t("styleguide-paragraph") after=t("styleguide-serif") lang=lang().as_str()/>
            <p class="note">{t("styleguide-note")}</p>
            <p>
                <Foreign lang="ar">{Lang::Ar.t("pact-kind-integrity_pact")}</Foreign>
                " · "
                <Foreign lang="fr">{Lang::Fr.t("pact-kind-integrity_pact")}</Foreign>
            </p>
            <ul class="swatches">{swatches}</ul>
        </section>
    }
}

fn acts() -> impl IntoView {
    view! {
        <section>
            <h2>{t("styleguide-acts")}</h2>
            <p class="cluster">
                <Button>{t("styleguide-sign")}</Button>
                <Button kind=ButtonKind::Secondary>{t("styleguide-download")}</Button>
                <Button kind=ButtonKind::Danger>{t("styleguide-withdraw")}</Button>
                <LinkButton href="#main" kind=ButtonKind::Primary>{t("styleguide-sign")}</LinkButton>
                <LinkButton href="#main" kind=ButtonKind::Secondary>{t("styleguide-download")}</LinkButton>
            </p>
        </section>
    }
}

/// Each tone with the word that stands for it here.
const TONES: [(Tone, &str); 5] = [
    (Tone::Good, "styleguide-in-force"),
    (Tone::Soon, "styleguide-due-soon"),
    (Tone::Bad, "styleguide-missed"),
    (Tone::Pending, "styleguide-not-reviewed"),
    (Tone::Neutral, "styleguide-ended"),
];

fn states() -> impl IntoView {
    let tags: Vec<_> = TONES.iter().map(|(tone, key)| view! { <Tag tone=*tone>{t(key)}</Tag> }).collect();
    let notices: Vec<_> =
        TONES.iter().map(|(tone, key)| view! { <Notice tone=*tone title=t(key)>{t("styleguide-paragraph")}</Notice> }).collect();
    view! {
        <section>
            <h2>{t("styleguide-states")}</h2>
            <p class="cluster">{tags}</p>
            {notices}
            <Empty title=t("styleguide-empty-title")>
                <p>{t("styleguide-empty")}</p>
            </Empty>
        </section>
    }
}

const DIGEST: &str = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

fn facts() -> impl IntoView {
    view! {
        <section>
            <h2>{t("styleguide-facts")}</h2>
            <div class="with-side">
                <div>
                    <Timeline>
                        <Event at=t("styleguide-date-1") entry=3>{t("styleguide-event-1")}</Event>
                        <Event at=t("styleguide-date-2") entry=41>{t("styleguide-event-2")}</Event>
                        <Event at=t("styleguide-date-3")>{t("styleguide-event-3")}</Event>
                    </Timeline>
                </div>
                <aside>
                    <SummaryList>
                        <SummaryRow term=t("styleguide-term-who")>{t("styleguide-name-1")}</SummaryRow>
                        <SummaryRow term=t("styleguide-term-since")>{t("styleguide-date-1")}</SummaryRow>
                        <SummaryRow term=t("styleguide-term-digest")>
                            <Digest value=DIGEST/>
                        </SummaryRow>
                    </SummaryList>
                </aside>
            </div>
        </section>
    }
}

fn records() -> impl IntoView {
    let head =
        ["styleguide-term-who", "styleguide-term-state", "styleguide-term-since", "styleguide-term-signatures"].map(t).to_vec();
    let rows: Vec<_> = [("styleguide-name-1", 0, 1), ("styleguide-name-2", 1, 24), ("styleguide-name-3", 3, 1180)]
        .into_iter()
        .map(|(name, tone, count)| {
            let (tone, word) = TONES[tone];
            view! {
                <tr>
                    <th scope="row">
                        <a href="#main">{t(name)}</a>
                    </th>
                    <td>
                        <Tag tone=tone>{t(word)}</Tag>
                    </td>
                    <td>{t("styleguide-date-1")}</td>
                    <td>{lang().number(count)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{t("styleguide-records")}</h2>
            <DataTable caption=t("styleguide-caption") head=head numeric=vec![3]>
                {rows}
            </DataTable>
            <Pager page=4 pages=9 href=|page| format!("?page={page}")/>
        </section>
    }
}

fn fields() -> impl IntoView {
    let options = || {
        vec![
            ("a".to_owned(), t("styleguide-name-1")),
            ("b".to_owned(), t("styleguide-name-2")),
            ("c".to_owned(), t("styleguide-name-3")),
        ]
    };
    let wrong = t("styleguide-error");
    view! {
        <section>
            <h2>{t("styleguide-fields")}</h2>
            <ErrorSummary errors=vec![("email".to_owned(), wrong.clone())]/>
            <form>
                <Field name="name" label=t("styleguide-field") hint=t("styleguide-hint") autocomplete="name" required=true/>
                <Field name="email" label=t("styleguide-field-email") kind="email" value="ana" error=wrong.clone() autocomplete="email"/>
                <Field name="code" label=t("styleguide-field-code") inputmode="numeric" autocomplete="one-time-code" maxlength=6/>
                <Select name="pact" label=t("styleguide-term-who") options=options() selected="b"/>
                <Radios name="role" label=t("styleguide-term-who") options=options() selected="a" hint=t("styleguide-hint")/>
                <Radios name="role-wrong" label=t("styleguide-term-who") options=options() error=wrong.clone()/>
                <Checkbox name="agree" label=t("styleguide-paragraph") checked=true/>
                <Checkbox name="agree-wrong" label=t("styleguide-paragraph") error=wrong.clone()/>
                <TextArea name="reason" label=t("styleguide-field-reason") hint=t("styleguide-hint") error=wrong/>
                <Button>{t("styleguide-sign")}</Button>
            </form>
        </section>
    }
}

fn figures() -> impl IntoView {
    let bar = |key: &str, value: u32| Bar {
        label: t(key),
        value: f64::from(value),
        shown: lang().number(value),
        href: Some("#main".to_owned()),
    };
    let bars = vec![bar("styleguide-name-1", 1180), bar("styleguide-name-2", 640), bar("styleguide-name-3", 0)];
    let points: Vec<_> = [Some(2), Some(7), None, Some(18), Some(31)]
        .into_iter()
        .zip(2022_u32..)
        .map(|(value, year)| Point {
            label: lang().digits(&year.to_string()),
            value: value.map(f64::from),
            shown: value.map(|v| lang().number(v)).unwrap_or_default(),
        })
        .collect();
    let head = || vec![t("styleguide-term-who"), t("styleguide-term-signatures")];
    view! {
        <section>
            <h2>{t("styleguide-figures")}</h2>
            <Stats>
                <Stat value=lang().number(3) counts=t("styleguide-stat-1") href="#main".to_owned()/>
                <Stat value=lang().number(1180) counts=t("styleguide-stat-2") href="#main".to_owned()/>
                <Stat value=lang().number(41) counts=t("styleguide-stat-3")/>
            </Stats>
            <div class="columns">
                <BarChart
                    title=t("styleguide-bars")
                    description=t("styleguide-hint")
                    rows=bars
                    target=(900.0, lang().number(900))
                    head=head()
                />
                <LineChart title=t("styleguide-line") description=t("styleguide-hint") points=points.clone() head=head()/>
                <LineChart
                    title=t("styleguide-line-target")
                    description=t("styleguide-hint")
                    points=points
                    target=(24.0, lang().number(24))
                    head=head()
                />
                {compared()}
            </div>
        </section>
    }
}

/// The charts that set several side by side.
fn compared() -> impl IntoView {
    let names = ["styleguide-name-1", "styleguide-name-2", "styleguide-name-3"];
    let part = |meaning, key| Part { meaning, label: t(key) };
    let parts = vec![
        part(Meaning::Good, "styleguide-in-force"),
        part(Meaning::Pending, "styleguide-not-reviewed"),
        part(Meaning::Open, "styleguide-due-soon"),
        part(Meaning::Bad, "styleguide-missed"),
    ];
    let row = |(name, counts): (&&str, Vec<u64>)| Counts { label: t(name), counts, href: None };
    let stacks = names.iter().zip([vec![12, 6, 3, 2], vec![310, 0, 14, 96], vec![0, 0, 0, 0]]).map(row);
    let cells = names.iter().zip([vec![3, 0, 1], vec![1, 7, 0], vec![0, 0, 0]]).map(row);
    let point = |(year, value): (u32, Option<u32>)| Point {
        label: lang().digits(&year.to_string()),
        value: value.map(f64::from),
        shown: value.map(|n| lang().number(n)).unwrap_or_default(),
    };
    let values = [[Some(40), Some(22), Some(9)], [Some(12), None, Some(31)], [None, None, Some(5)]];
    let panels = names.iter().zip(values);
    let panels = panels.map(|(name, values)| Panel { label: t(name), points: (2024..).zip(values).map(point).collect() });
    let columns = ["styleguide-term-who", "styleguide-term-state", "styleguide-term-since"].map(t).to_vec();
    let chart = |key, head: Vec<String>, shape| {
        let head = std::iter::once(t("styleguide-term-who")).chain(head).collect();
        Chart { title: t(key), description: t("styleguide-hint"), head, shape }.figure()
    };
    let labels = parts.iter().map(|part| part.label.clone()).collect();
    view! {
        {chart("styleguide-stacked", labels, Shape::Stacked { parts, rows: stacks.collect() })}
        {chart("styleguide-matrix", columns.clone(), Shape::Matrix { columns, rows: cells.collect() })}
        {chart("styleguide-multiples", names.map(t).to_vec(), Shape::Multiples { panels: panels.collect(), top: 40.0 })}
    }
}

fn signing() -> impl IntoView {
    let steps = ["styleguide-step-1", "styleguide-step-2", "styleguide-step-3", "styleguide-step-4"].map(t).to_vec();
    view! {
        <section>
            <h2>{t("styleguide-signing")}</h2>
            <div class="quiet">
                <Steps current=2 labels=steps/>
                <div class="sheet">
                    <p class="kind">{t("styleguide-kind")}</p>
                    <p class="promise">{t("styleguide-serif")}</p>
                    <Digest value=DIGEST/>
                </div>
                <div class="legal">
                    <h3 id="art-1">
                        <a class="num" href="#art-1">{lang().number(1)}</a>
                        {t("styleguide-heading")}
                    </h3>
                    <p id="art-1-1">
                        <a class="num" href="#art-1-1">"1.1"</a>
                        {t("styleguide-serif")}
                    </p>
                </div>
                <p class="note">{ta("styleguide-page", &[("page", lang().number(1).into())])}</p>
            </div>
        </section>
    }
}
