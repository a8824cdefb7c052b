//! No statement that is repeated, and no list, costs more because an office is large.

use super::listing::{chosen, optional};
use super::*;
use crate::model::audit::AuditEvent;
use crate::model::codice_fiscale::compute;
use crate::model::sex::Sex;
use jiff::Timestamp;
use jiff::civil::date;
use std::fs;
use std::path::Path;
use std::sync::atomic::Ordering;

/// Tables that stay small however many people an office serves.
const SMALL: [&str; 5] = ["office", "setting", "operator", "operator_grant", "sqlite_schema"];

/// Statements that may read or sort more than they show, and why.
const ALLOWED: [(&str, &str); 15] = [
    ("audit/last.sql", "the first step of a walk from the end"),
    ("decision/list.sql", "sorts the decisions on one request"),
    ("document/purgeable.sql", "erasing what is due asks for every copy that is kept"),
    ("document/same.sql", "sorts the requests that hold one file"),
    ("request/abandoned.sql", "sorts what it ends"),
    ("request/queue.sql", "a walk of its own index, in its order"),
    ("user/frozen.sql", "groups the changes of one account"),
    ("SELECT DISTINCT changed_by FROM contact_change", "the changes of one account"),
    ("SELECT kind, state FROM message WHERE password_id", "sorts the two halves of one password"),
    ("SELECT state, count(*) FROM message GROUP BY state", "counts what it counts, on an index alone"),
    ("SELECT documents FROM request_papers", "the papers of one request"),
    ("SELECT name, (SELECT count(*) FROM sqlite_schema", "the schema itself"),
    ("SELECT name, sql FROM sqlite_schema", "the schema itself"),
    ("SELECT at FROM audit ORDER BY seq DESC LIMIT 1", "the first step of a walk from the end"),
    ("INSERT INTO setting (id, key, value) VALUES", "rows that are written out"),
];

/// The statements in `sql/`, with each filter alone, without any and with all, and those written in the code.
fn statements() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for folder in fs::read_dir(root.join("sql")).unwrap().flatten() {
        let noun = folder.file_name().into_string().unwrap();
        for file in fs::read_dir(folder.path()).unwrap().flatten().filter(|_| noun != "schema") {
            let name = format!("{noun}/{}", file.file_name().to_str().unwrap());
            let text = fs::read_to_string(file.path()).unwrap();
            let filters: Vec<&str> = text.lines().filter_map(optional).map(|it| it.1).collect();
            all.push((name.clone(), chosen(&text, |_| false)));
            for filter in &filters {
                all.push((format!("{name} by {filter}"), chosen(&text, |it| it == *filter)));
            }
            all.push((format!("{name} by all"), chosen(&text, |_| true)));
        }
    }
    for file in fs::read_dir(root.join("src/store")).unwrap().flatten() {
        if file.file_name() == "plans.rs" {
            continue;
        }
        let code = fs::read_to_string(file.path()).unwrap_or_default();
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        for text in literals(code) {
            let is_sql = ["SELECT ", "UPDATE ", "INSERT ", "DELETE "].iter().any(|it| text.starts_with(it));
            if is_sql && !text.contains('{') {
                all.push((text.clone(), text));
            }
        }
    }
    all
}

/// The texts between quotation marks of some code.
fn literals(code: &str) -> Vec<String> {
    let code: String =
        code.lines().filter(|it| !it.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let code = code.replace("'\"'", "").replace("\\\n", "").replace("\\\"", "''");
    code.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn no_statement_reads_or_sorts_a_table_that_grows() {
    let store = Store::in_memory().unwrap();
    let mut allowed = Vec::new();
    let mut found = Vec::new();
    let statements = statements();
    assert!(statements.len() > 120, "{} statements", statements.len());
    for (name, text) in statements {
        let mut plan = store.connection().prepare(&format!("EXPLAIN QUERY PLAN {text}")).expect(&name);
        let steps: Vec<String> =
            plan.raw_query().mapped(|row| row.get(3)).collect::<Result<_, _>>().expect(&name);
        let bad: Vec<&String> = steps.iter().filter(|step| is_bad(&text, step)).collect();
        if bad.is_empty() {
            continue;
        }
        match ALLOWED.iter().find(|(it, _)| name.starts_with(it)) {
            Some((it, _)) => allowed.push(*it),
            None => found.push(format!("{name}: {bad:?}")),
        }
    }
    assert_eq!(found, Vec::<String>::new());
    for (name, _) in ALLOWED {
        let is_needed =
            allowed.contains(&name) || name.starts_with("INSERT") || name.contains("sqlite_schema");
        assert!(is_needed, "{name} needs no exception any more");
    }
}

fn is_bad(text: &str, step: &str) -> bool {
    if step.starts_with("USE TEMP B-TREE") {
        return !SMALL
            .iter()
            .any(|it| text.contains(&format!("FROM {it}\n")) || text.contains(&format!("FROM {it} ")));
    }
    let Some(rest) = step.strip_prefix("SCAN ") else { return false };
    let name = rest.split_whitespace().next().unwrap_or_default();
    let is_small = SMALL.iter().any(|it| name == *it || text.contains(&format!("{it} {name}\n")));
    !is_small && !rest.contains("CONSTANT ROW")
}

/// An office of so many people, each with a password, messages, a request and all else; one of each is different.
fn office(people: i64) -> Store {
    let store = Store::in_memory().unwrap();
    let sql = store.connection();
    sql.execute_batch("CREATE TEMP TABLE number (id INTEGER PRIMARY KEY, code TEXT)").unwrap();
    for id in 1..=people {
        // Born on another day each: no two share a code.
        let born = date(1960, 1, 1).checked_add(jiff::Span::new().days(id)).unwrap();
        let code = compute("Aaa", "Bbb", Sex::F, born, "H501".parse().unwrap()).unwrap();
        sql.execute("INSERT INTO number VALUES (?1, ?2)", (id, code.as_str())).unwrap();
    }
    sql.execute_batch(include_str!("plans.sql")).unwrap();
    store
}

type Act = (&'static str, fn(&Store) -> Result<usize, StoreError>);

fn written(store: &Store, act: impl FnOnce(&Tx<'_>) -> Result<(), StoreError>) -> Result<usize, StoreError> {
    let tx = store.begin(Some(1), Timestamp::UNIX_EPOCH)?;
    act(&tx)?;
    tx.finish(&AuditEvent::MessageSent { message: 0 })?;
    Ok(1)
}

const FEW: i64 = 5;

/// What is repeated for each message, and each list by each filter: how many rows it gave.
const ACTS: [Act; 24] = [
    ("the next message", |it| Ok(it.message().due(false, &Due::default(), 1)?.into_iter().count())),
    ("the next letter", |it| Ok(it.message().due(true, &Due::default(), 1)?.into_iter().count())),
    ("a message begins, and leaves", |it| {
        written(it, |tx| {
            assert!(tx.message().begin_sending(20)?);
            tx.message().sent(20, 1)?;
            tx.password().begin_validity(20, 1)
        })
    }),
    ("a message fails", |it| {
        written(it, |tx| {
            assert!(tx.message().begin_sending(22)?);
            tx.message().failed(22, "retry", "no", Some(5))
        })
    }),
    ("messages of one person are cancelled", |it| {
        written(it, |tx| {
            tx.message().cancel_void(24)?;
            tx.message().readdress(24, "a24@example.org", "b@example.org")?;
            assert_eq!(tx.message().cancel_all(24, true)?, 2);
            tx.message().release_letters(24)
        })
    }),
    ("what reached one person", |it| {
        it.message().reached(24, "a24@example.org")?;
        it.message().reached_any(24)?;
        it.message().waiting_secrets(24, "a24@example.org")?;
        Ok(it.message().of_password(24)?.len())
    }),
    ("a message is queued", |it| {
        written(it, |tx| {
            tx.connection().execute_batch(
                "INSERT INTO message (kind, channel, account_id, recipient, language, message_id, fields, state, created_at)
                 VALUES ('new', 'email', 30, 'x', 'it', 'new', '{}', 'queued', 0)",
            )?;
            Ok(())
        })
    }),
    ("messages by state", |it| {
        Ok(it
            .message()
            .list(&MessageFilter { state: Some("failed"), limit: FEW, ..Default::default() })?
            .len())
    }),
    ("messages by kind", |it| {
        Ok(it.message().list(&MessageFilter { kind: Some("rare"), limit: FEW, ..Default::default() })?.len())
    }),
    ("messages by person", |it| {
        Ok(it.message().list(&MessageFilter { account: Some(40), limit: FEW, ..Default::default() })?.len())
    }),
    ("accounts by state", |it| {
        Ok(it.user().list(&UserFilter { state: Some("suspended"), limit: FEW, ..Default::default() })?.len())
    }),
    ("accounts by level", |it| {
        Ok(it.user().list(&UserFilter { level: Some("generic"), limit: FEW, ..Default::default() })?.len())
    }),
    ("accounts by profile", |it| {
        Ok(it.user().list(&UserFilter { profile: Some("ente"), limit: FEW, ..Default::default() })?.len())
    }),
    ("accounts in conflict", |it| {
        Ok(it.user().list(&UserFilter { conflict: true, limit: FEW, ..Default::default() })?.len())
    }),
    ("accounts by name", |it| {
        let names = vec![("AAA 50".to_owned(), "AAA 50~".to_owned())];
        Ok(it.user().list(&UserFilter { names, limit: 1, ..Default::default() })?.len())
    }),
    ("accounts by e-mail", |it| {
        let email = Some("A50@EXAMPLE.ORG".to_owned());
        Ok(it.user().list(&UserFilter { email, limit: FEW, ..Default::default() })?.len())
    }),
    ("requests by state", |it| {
        Ok(it
            .request()
            .list(&RequestFilter { state: Some("draft"), limit: FEW, ..Default::default() })?
            .len())
    }),
    ("requests by kind", |it| {
        Ok(it.request().list(&RequestFilter { kind: Some("ente"), limit: FEW, ..Default::default() })?.len())
    }),
    ("requests by person", |it| {
        Ok(it.request().list(&RequestFilter { account: Some(40), limit: FEW, ..Default::default() })?.len())
    }),
    ("the queue of the reviewers", |it| Ok(it.request().queue(None, true, 1, FEW)?.len())),
    ("events by action", |it| {
        Ok(it.audit().list(&AuditFilter { action: Some("rare"), limit: FEW, ..Default::default() })?.len())
    }),
    ("events by subject", |it| {
        Ok(it.audit().list(&AuditFilter { subject: Some(("account", 40)), ..Default::default() })?.len())
    }),
    ("rejected rows of an import", |it| {
        Ok(it.import().rows(&RowFilter { run: 1, outcome: Some("rejected"), after: 0, limit: FEW })?.len())
    }),
    ("delegations by body", |it| {
        let organisation = Some("12345678902");
        Ok(it.delegation().list(&DelegationFilter { organisation, limit: FEW, ..Default::default() })?.len())
    }),
];

#[test]
fn ten_times_the_office_takes_no_more_steps() {
    let (mut small, mut large) = (office(200), office(2000));
    let counts = [small.count_steps(), large.count_steps()];
    for (name, act) in ACTS {
        let steps = [(&small, &counts[0]), (&large, &counts[1])].map(|(store, count)| {
            count.store(0, Ordering::Relaxed);
            let rows = act(store).expect(name);
            assert!(rows > 0, "{name} finds nothing");
            count.load(Ordering::Relaxed)
        });
        // Deeper trees cost some steps; rows that are read in vain cost thousands.
        assert!(steps[1] <= steps[0] + steps[0] / 5 + 20, "{name}: {steps:?}");
    }
}
