//! The texts of messages: templates in two languages, embedded, each of which an office may
//! replace by a file of the same name in `templates/LANGUAGE/` of its folder.

use super::DeliveryError;
use minijinja::{Environment, UndefinedBehavior};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

macro_rules! embedded {
    (mails: $($mail:literal)+; texts: $($text:literal)+; shared: $($shared:literal)+;) => {
        &[
            $( (concat!($mail, ".subject"), include_str!(concat!("templates/it/", $mail, ".subject")),
                include_str!(concat!("templates/en/", $mail, ".subject"))),
               (concat!($mail, ".txt"), include_str!(concat!("templates/it/", $mail, ".txt")),
                include_str!(concat!("templates/en/", $mail, ".txt"))),
               (concat!($mail, ".html"), include_str!(concat!("templates/it/", $mail, ".html")),
                include_str!(concat!("templates/en/", $mail, ".html"))), )+
            $( (concat!($text, ".txt"), include_str!(concat!("templates/it/", $text, ".txt")),
                include_str!(concat!("templates/en/", $text, ".txt"))), )+
            $( ($shared, include_str!(concat!("templates/it/", $shared)),
                include_str!(concat!("templates/en/", $shared))), )+
        ]
    };
}

/// Name, Italian text, English text.
static EMBEDDED: &[(&str, &str, &str)] = embedded! {
    mails: "account-closed" "account-restored" "account-suspended" "accreditation-approved" "activation"
        "activation-code" "authorised" "code-changed" "company-announced" "company-last-day" "company-reminded" "contact-changed" "credentials-revoked" "grandi-utenti" "identity-confirmed" "level-lowered" "password-changed" "password-part-2"
        "password-renewed" "pin-burned" "pin-part-1" "pin-part-2" "pin-waiting" "provisional-password" "registration"
        "registration-confirmed" "request-expired" "request-integration" "request-rejected"
        "request-transferred" "role-granted" "role-revoked";
    texts: "contact-changed-sms" "password-part-1-sms" "pin-letter" "pin-part-2-sms";
    shared: "activate.html" "activate.txt" "base.html" "company.html" "company.txt" "fallen.html" "fallen.txt" "greeting.txt" "signature.txt" "words.toml";
};

/// A message as it reads.
#[derive(Debug)]
pub struct Written {
    /// The subject; empty for a text message or a letter.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same as simple HTML; empty for a text message or a letter.
    pub html: String,
}

#[derive(Deserialize)]
struct Words {
    months: Vec<String>,
    rule: String,
    length: String,
    length_open: String,
    digit: String,
    upper: String,
    lower: String,
    symbol: String,
    fields: BTreeMap<String, String>,
    papers: BTreeMap<String, String>,
    flaws: BTreeMap<String, String>,
    reasons: BTreeMap<String, String>,
    #[serde(default)]
    roles: BTreeMap<String, String>,
    numbers: Vec<String>,
    or: String,
}

/// The texts of one language.
pub struct Texts {
    environment: Environment<'static>,
    words: Words,
}

fn unusable(name: &str, reason: impl ToString) -> DeliveryError {
    DeliveryError::Template { name: name.to_owned(), reason: reason.to_string() }
}

fn source(language: &str, own: &Path, name: &str) -> Option<String> {
    // A template may name others; none of them lies outside the folder.
    if name.contains(['/', '\\']) || name.starts_with('.') {
        return None;
    }
    let path: PathBuf = own.join(language).join(name);
    let ordinary = fs::symlink_metadata(&path).is_ok_and(|about| about.is_file() && about.len() <= 64 * 1024);
    ordinary.then(|| fs::read_to_string(path).ok()).flatten().or_else(|| {
        let (_, it, en) = EMBEDDED.iter().find(|(it, ..)| *it == name)?;
        Some((if language == "it" { *it } else { *en }).to_owned())
    })
}

impl Texts {
    /// The texts of a language, the office's own first.
    pub fn open(language: &str, own: &Path) -> Result<Self, DeliveryError> {
        let words = source(language, own, "words.toml").unwrap_or_default();
        let words = toml::from_str(&words).map_err(|error| unusable("words.toml", error))?;
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        // Instructions, a thousand times what the longest of ours takes: a text that loops must not keep the sender.
        environment.set_fuel(Some(1_000_000));
        let (language, own) = (language.to_owned(), own.to_owned());
        environment.set_loader(move |name| Ok(source(&language, &own, name)));
        Ok(Self { environment, words })
    }

    /// Writes an e-mail.
    pub fn mail(&self, kind: &str, fields: &Map<String, Value>) -> Result<Written, DeliveryError> {
        let fields = self.worded(fields);
        Ok(Written {
            subject: self.render(&format!("{kind}.subject"), &fields)?.trim().to_owned(),
            text: self.render(&format!("{kind}.txt"), &fields)?,
            html: self.render(&format!("{kind}.html"), &fields)?,
        })
    }

    /// Writes a text message or a letter.
    pub fn plain(&self, kind: &str, fields: &Map<String, Value>) -> Result<Written, DeliveryError> {
        let text = self.render(&format!("{kind}.txt"), &self.worded(fields))?;
        Ok(Written { subject: String::new(), text: text.trim().to_owned(), html: String::new() })
    }

    /// Why a request is sent back or refused, in words; a code without words stands for itself.
    pub fn reason<'a>(&'a self, code: &'a str) -> &'a str {
        self.words.reasons.get(code).map_or(code, String::as_str)
    }

    fn render(&self, name: &str, fields: &Map<String, Value>) -> Result<String, DeliveryError> {
        let template = self.environment.get_template(name).map_err(|error| unusable(name, error))?;
        template.render(minijinja::value::Serde(fields)).map_err(|error| unusable(name, format!("{error:#}")))
    }

    /// Something that a request lacks, in words: `membership-card|membership-statement`, `identity:expired`.
    fn paper(&self, item: &str) -> Value {
        let (kinds, flaw) = item.split_once(':').map_or((item, None), |(kinds, flaw)| (kinds, Some(flaw)));
        let named = |word: &str| self.words.papers.get(word).map_or_else(|| word.to_owned(), Clone::clone);
        let mut said = kinds.split('|').map(named).collect::<Vec<_>>().join(&self.words.or);
        if let Some(flaw) = flaw {
            said.push_str(": ");
            said.push_str(self.words.flaws.get(flaw).map_or(flaw, String::as_str));
        }
        said.into()
    }

    /// How many digits the halves of the PIN have, and the whole, in words (C-03). A message of an older release does
    /// not say: all had four and five.
    fn digits(&self, digits: &Value) -> Value {
        let of = |part: usize| digits[part].as_u64().unwrap_or([4, 5][part]);
        let named = |count: u64| {
            let word =
                usize::try_from(count).ok().and_then(|count| self.words.numbers.get(count.checked_sub(2)?));
            word.cloned().unwrap_or_else(|| count.to_string())
        };
        json!({ "first": named(of(0)), "second": named(of(1)), "whole": named(of(0) + of(1)) })
    }

    /// The values of a message in the words of the language, and every optional one there.
    fn worded(&self, fields: &Map<String, Value>) -> Map<String, Value> {
        let mut worded = fields.clone();
        for name in [
            "expires",
            "until",
            "due",
            "password_rule",
            "password_rule_cf8",
            "association",
            "pin_digits",
            "origin",
            "reason",
            "secret",
            "activation_code",
            "second_channel",
            "lowered",
            "password_void",
            "pin_lost",
            "missing",
            "provider",
            "proved_on",
            "role",
            "from",
            "to",
            "note",
            "cap",
            "seat",
            "by_post",
            "residence",
            "citizen",
            "residence_permit",
        ] {
            let value = worded.entry(name).or_insert(Value::from(""));
            if value.is_null() {
                *value = Value::from("");
            }
        }
        for name in ["person", "organisation", "changed", "office", "request", "fallen"] {
            let value = worded.entry(name).or_insert_with(|| Value::Object(Map::new()));
            for part in [
                "name",
                "surname",
                "sex",
                "email",
                "codice_fiscale",
                "code",
                "field",
                "old",
                "new",
                "portal",
                "link",
                "contacts",
                "number",
                "password",
                "pin",
            ] {
                if let Some(object) = value.as_object_mut() {
                    let part = object.entry(part).or_insert(Value::Null);
                    if part.is_null() {
                        *part = Value::from("");
                    }
                }
            }
        }
        if let Some(missing) = worded["missing"].as_array() {
            worded["missing"] = missing.iter().filter_map(Value::as_str).map(|it| self.paper(it)).collect();
        }
        if let Some(word) = worded["role"].as_str().and_then(|it| self.words.roles.get(it)).cloned() {
            worded["role"] = word.into();
        }
        if let Some(word) = worded["reason"].as_str().map(|it| self.reason(it).to_owned()) {
            worded["reason"] = word.into();
        }
        for name in ["expires", "until", "due", "proved_on", "from", "to", "residence_permit"] {
            if let Some(day) = worded[name].as_str().and_then(|it| it.parse().ok()) {
                worded[name] = self.day(day).into();
            }
        }
        if worded["password_rule"].is_object() {
            worded["password_rule"] = self.rule(&worded["password_rule"]).into();
        }
        worded.insert("digits".to_owned(), self.digits(&worded["pin_digits"]));
        if let Some(link) = worded["office"]["link"].as_str() {
            let code = worded["activation_code"].as_str().unwrap_or_default();
            let cf = worded["person"]["codice_fiscale"].as_str().unwrap_or_default();
            worded["office"]["link"] = link.replace("{code}", code).replace("{cf}", cf).into();
        }
        let field = worded["changed"]["field"].as_str().and_then(|it| self.words.fields.get(it)).cloned();
        if let Some(word) = field {
            worded["changed"]["field"] = word.into();
        }
        worded
    }

    fn day(&self, day: jiff::civil::Date) -> String {
        let month = self.words.months.get(day.month() as usize - 1).map_or("", String::as_str);
        format!("{} {month} {}", day.day(), day.year())
    }

    fn rule(&self, rule: &Value) -> String {
        let number = |name: &str| rule[name].as_u64().unwrap_or_default();
        let words = &self.words;
        let length = if number("max") < 128 { &words.length } else { &words.length_open };
        let mut parts = vec![
            length.replace("{min}", &number("min").to_string()).replace("{max}", &number("max").to_string()),
        ];
        for (name, word) in [
            ("digit", &words.digit),
            ("upper", &words.upper),
            ("lower", &words.lower),
            ("symbol", &words.symbol),
        ] {
            if rule[name] == true {
                parts.push(word.clone());
            }
        }
        // A line of its own in a text of 72 columns.
        wrapped(&words.rule.replace("{parts}", &parts.join(", ")), 72)
    }
}

fn wrapped(text: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.last_mut().filter(|line| line.chars().count() + word.chars().count() < width);
        match last {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields() -> Map<String, Value> {
        let fields = json!({
            "office": { "name": "Sede di Bologna", "contacts": "", "portal": "", "link": "" },
            "person": { "name": "Mario", "surname": "Rossi", "codice_fiscale": "RSSMRA80A01H501U", "sex": "M" },
            "password_rule": { "min": 8, "max": 20, "digit": true, "upper": true, "lower": false, "symbol": false },
            "expires": "2026-12-21",
            "secret": "K7QX",
            "changed": { "field": "email", "old": "m…o@example.com", "new": "n…e@example.com" },
        });
        fields.as_object().unwrap().clone()
    }

    #[test]
    fn every_text_reads_in_both_languages_and_no_value_is_left_out() {
        for language in ["it", "en"] {
            let texts = Texts::open(language, Path::new("/nowhere")).unwrap();
            for (name, ..) in EMBEDDED {
                if let Some(kind) = name.strip_suffix(".subject") {
                    let written = texts.mail(kind, &fields()).unwrap();
                    assert!(
                        !written.subject.is_empty() && written.html.contains("<html"),
                        "{language} {kind}"
                    );
                    assert!(
                        !written.text.contains("{{") && !written.text.contains("{parts}"),
                        "{language} {kind}"
                    );
                }
            }
            for kind in ["password-part-1-sms", "pin-part-2-sms"] {
                let sms = texts.plain(kind, &fields()).unwrap();
                assert!(sms.text.contains("K7QX") && sms.text.len() <= 160, "{language} {kind}");
            }
        }
    }

    #[test]
    fn days_and_rules_are_said_in_the_language() {
        let texts = Texts::open("it", Path::new("/nowhere")).unwrap();
        let text = texts.mail("provisional-password", &fields()).unwrap().text;
        assert!(text.contains("21 dicembre 2026"), "{text}");
        assert!(text.contains("da 8 a 20 caratteri"), "{text}");
    }

    #[test]
    fn what_is_missing_is_a_list_and_no_secret_is_repeated() {
        let texts = Texts::open("it", Path::new("/nowhere")).unwrap();
        let mut fields = fields();
        fields.insert("request".into(), json!({ "number": "2026-000123" }));
        fields.insert("missing".into(), json!(["firma sul modulo", "retro della carta d'identità"]));
        fields.insert("due".into(), "2026-10-31".into());
        let written = texts.mail("request-integration", &fields).unwrap();
        assert!(
            written.text.contains("\n\n- firma sul modulo\n- retro della carta d'identità\n\n"),
            "{}",
            written.text
        );
        assert!(written.text.contains("2026-000123") && written.text.contains("31 ottobre 2026"));
        assert!(written.html.contains("<li>firma sul modulo</li>"));
        fields.insert("citizen".into(), false.into());
        let text = texts.mail("registration-confirmed", &fields).unwrap().text;
        assert!(text.contains("Cittadinanza italiana:  NO") && !text.contains("K7QX"), "{text}");
    }

    #[test]
    fn an_office_replaces_a_text_and_reaches_no_other_folder() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("en")).unwrap();
        fs::write(folder.path().join("en/pin-part-1.txt"), "Ours: {{ secret }}").unwrap();
        fs::write(folder.path().join("secret.txt"), "outside").unwrap();
        let texts = Texts::open("en", folder.path()).unwrap();
        assert_eq!(texts.mail("pin-part-1", &fields()).unwrap().text, "Ours: K7QX");
        fs::write(folder.path().join("en/pin-part-1.txt"), "{% include '../secret.txt' %}").unwrap();
        let texts = Texts::open("en", folder.path()).unwrap();
        assert!(matches!(texts.mail("pin-part-1", &fields()), Err(DeliveryError::Template { .. })));
    }
}
