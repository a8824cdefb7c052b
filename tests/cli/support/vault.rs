//! Behind the tool's back: what somebody who holds a slot and knows SQL can see and do.

use super::{Sandbox, passphrase};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use sportello::secret::keys::Keyring;
use sportello::secret::slots::{Lock, Slots};
use sportello::store::{Message, MessageFilter, Store};
use std::collections::BTreeMap;

impl Sandbox {
    /// What an operator's slot opens.
    pub fn keys_of(&self, operator: &str) -> Keyring {
        let slots = Slots::read(&self.office_folder().join("office.keys")).unwrap();
        slots.open(operator, Lock::Passphrase, passphrase(operator).as_bytes()).unwrap()
    }

    /// The database as the clerk's key opens it, past the tool.
    pub fn sql(&self) -> Connection {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(self.office_folder().join("office.db"), flags).unwrap();
        let key = data_encoding::HEXLOWER.encode(self.keys_of("anna").database().as_slice());
        connection.execute_batch(&format!("PRAGMA key = \"x'{key}'\"; PRAGMA foreign_keys = ON;")).unwrap();
        connection
    }

    /// Every row of every table but the log, as text.
    pub fn picture(&self) -> BTreeMap<String, Vec<String>> {
        let sql = self.sql();
        let mut names =
            sql.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").unwrap();
        let names = names.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap);
        names
            .filter(|name| !name.starts_with("audit"))
            .map(|name| (name.clone(), rows_of(&sql, &name)))
            .collect()
    }

    /// Every row of every table, the log with its detail too.
    pub fn everything(&self) -> String {
        let sql = self.sql();
        let log = ["audit", "audit_detail"].map(|table| rows_of(&sql, table).join("\n"));
        self.picture().into_values().flatten().chain(log).collect::<Vec<_>>().join("\n")
    }

    /// How many rows a table has.
    pub fn rows(&self, table: &str) -> i64 {
        self.sql().query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    }

    /// How many events the log has.
    pub fn events(&self) -> i64 {
        self.rows("audit")
    }

    /// The actions of the log since an event, in order.
    pub fn actions_since(&self, seq: i64) -> Vec<String> {
        let sql = self.sql();
        let mut found = sql.prepare("SELECT action FROM audit WHERE seq > ?1 ORDER BY seq").unwrap();
        found.query_map([seq], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    /// Every message, as the database keeps it.
    pub fn messages(&self) -> Vec<Message> {
        let store =
            Store::open(&self.office_folder().join("office.db"), &self.keys_of("anna").database()).unwrap();
        store.message().list(&MessageFilter { limit: -1, ..MessageFilter::default() }).unwrap()
    }

    /// A secret of the newest message of a kind, opened with the dispatcher's key.
    pub fn sealed(&self, kind: &str, name: &str) -> String {
        let message = self.messages().into_iter().rfind(|message| message.kind == kind).unwrap();
        self.opened(&message)[name].as_str().unwrap().to_owned()
    }

    /// Every secret that waits to be sent by mail or text message.
    pub fn sealed_secrets(&self) -> Vec<String> {
        let messages = self.messages().into_iter().filter(|it| it.sealed.is_some() && it.channel != "letter");
        let named = messages.map(|message| self.opened(&message));
        named
            .flat_map(|secrets| secrets.as_object().unwrap().values().cloned().collect::<Vec<_>>())
            .map(|secret| secret.as_str().unwrap().to_owned())
            .collect()
    }

    fn opened(&self, message: &Message) -> serde_json::Value {
        let key = match message.channel.as_str() {
            "letter" => self.keys_of("mara").post.unwrap(),
            _ => self.keys_of("dario").mail.unwrap(),
        };
        let purpose = format!("message {}", message.message_id);
        let opened = key.open(purpose.as_bytes(), message.sealed.as_ref().unwrap()).unwrap();
        serde_json::from_slice(&opened).unwrap()
    }
}

fn rows_of(sql: &Connection, table: &str) -> Vec<String> {
    let mut statement = sql.prepare(&format!("SELECT * FROM {table} ORDER BY rowid")).unwrap();
    let columns = statement.column_count();
    let rows = statement
        .query_map([], |row| (0..columns).map(|at| row.get::<_, Value>(at)).collect::<Result<Vec<_>, _>>());
    rows.unwrap().map(|row| format!("{:?}", row.unwrap())).collect()
}
