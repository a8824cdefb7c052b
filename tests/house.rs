//! The house rules that no compiler knows: every word has its text, every layer knows only what lies below it, and
//! nothing unfinished stays behind. Each test names every fault it finds.

#![expect(clippy::expect_used, reason = "a test gives up where it cannot read the tree")]

use std::collections::{BTreeMap, BTreeSet};
use std::{fs, path::Path};

use clap::CommandFactory;
use sportello::cli::Cli;
use sportello::model::finding::Finding;
use sportello::model::profile::Field;
use sportello::model::request::PaperKind;
use sportello::ops::settings;

/// The most lines of a source or test file.
const LONGEST: usize = 500;

/// Files of the tree below a folder: path from the root, and text.
fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, extension: &str, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, extension, found);
            } else if path.extension().is_some_and(|it| it == extension) {
                let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).expect("a path in the tree");
                found.push((name.display().to_string(), fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), extension, &mut found);
    found.sort();
    found
}

/// A source without the lines that are comments.
fn code(text: &str) -> String {
    let lines = text.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

fn sources() -> Vec<(String, String)> {
    files("src", "rs").into_iter().map(|(name, text)| (name, code(&text))).collect()
}

fn none(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<_> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

// The words.

/// The English texts: key, or `key.attribute`, and pattern.
fn english() -> BTreeMap<String, String> {
    let text =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/ui/text/en.ftl")).expect("the texts");
    let (mut texts, mut message, mut key) = (BTreeMap::new(), String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let attribute = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" ="));
        if let (Some((name, pattern)), true) = (attribute, line.starts_with(' ')) {
            key = format!("{message}.{name}");
            texts.insert(key.clone(), pattern.to_owned());
        } else if let (Some((name, pattern)), true) =
            (line.split_once(" ="), line.starts_with(|it: char| it.is_ascii_lowercase()))
        {
            message = name.to_owned();
            key.clone_from(&message);
            assert!(texts.insert(key.clone(), pattern.to_owned()).is_none(), "`{name}` stands twice");
        } else if let Some(pattern) = texts.get_mut(&key) {
            pattern.push_str(line);
        }
    }
    texts
}

/// Every kind of error with the fields of its variants: those that all variants of the kind have.
fn kinds() -> BTreeMap<String, BTreeSet<String>> {
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, text) in sources() {
        for block in text.split("situations! {").skip(1) {
            let block = block.split_once("\n}").map_or(block, |(block, _)| block);
            for (kind, rest) in strings(block) {
                let rest = rest.trim_start().trim_start_matches(char::is_alphanumeric).trim_start();
                let fields =
                    rest.strip_prefix('{').and_then(|it| it.split_once('}')).map_or("", |(fields, _)| fields);
                let fields = fields.split(',').filter_map(|field| field.split_once(": "));
                let fields: BTreeSet<_> = fields.map(|(name, _)| name.trim().to_owned()).collect();
                kinds.entry(kind).and_modify(|all| all.retain(|it| fields.contains(it))).or_insert(fields);
            }
        }
        // Beside the enums: what `error.rs` makes of foreign errors.
        for rest in text.split(" kind: \"").skip(1).filter(|_| name == "src/error.rs") {
            let kind = rest.split('"').next().unwrap_or_default();
            kinds.insert(kind.to_owned(), BTreeSet::from(["reason".to_owned()]));
        }
    }
    kinds
}

/// The string literals of a piece of code, each with what follows it.
fn strings(text: &str) -> Vec<(String, &str)> {
    let (mut found, mut rest) = (Vec::new(), text);
    while let Some((_, from)) = rest.split_once('"') {
        let Some((string, after)) = from.split_once('"') else { break };
        found.push((string.to_owned(), after));
        rest = after;
    }
    found
}

/// The arguments of every call of a function, as they are written.
fn calls<'a>(text: &'a str, function: &str) -> Vec<Vec<&'a str>> {
    let starts = text.match_indices(function).map(|(at, _)| &text[at + function.len()..]);
    starts.map(arguments).collect()
}

fn arguments(text: &str) -> Vec<&str> {
    let (mut found, mut depth, mut from, mut quoted) = (Vec::new(), 0, 0, false);
    for (at, character) in text.char_indices() {
        match character {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth > 0 => depth -= 1,
            ')' => {
                found.push(text[from..at].trim());
                break;
            }
            ',' if depth == 0 => {
                found.push(text[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// Every key that the code speaks: literal ones, and those of the families made of other words.
fn spoken() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, text) in sources() {
        let calls = [
            (".status(", 0),
            (".warn(", 0),
            (".say(", 0),
            ("text.get(", 0),
            (".hand_over(", 1),
            (".handing_over(", 1),
            (".answer(", 0),
            (".always(", 0),
        ];
        for (function, at) in calls {
            let given = self::calls(&text, function).into_iter().filter_map(|it| it.get(at).copied());
            keys.extend(given.flat_map(strings).map(|(key, _)| key));
        }
    }
    let families: BTreeSet<_> = keys.iter().filter(|key| key.contains('{')).cloned().collect();
    none(
        families
            .iter()
            .filter(|family| {
                ![
                    "check-{point}",
                    "field-{field}",
                    "mismatch-{}",
                    "doctor-{}",
                    "setting-{}",
                    "withdrawn-{secret}",
                    "returned-{secret}",
                    "prompt-holder-{dashed}",
                ]
                .contains(&family.as_str())
            })
            .map(|family| format!("`{family}` is a family of texts that this test does not know")),
    );
    keys.retain(|key| !key.is_empty() && !families.contains(key));
    keys.extend(Field::ALL.iter().map(|field| format!("field-{field}")));
    let chosen = ["choice-accept", "choice-again", "choice-stop", "choice-swap"];
    keys.extend(
        chosen
            .into_iter()
            .chain(["withdrawn-password", "withdrawn-pin", "returned-password", "returned-pin"])
            .map(str::to_owned),
    );
    // Of a document that expired there is another point.
    keys.insert("check-declared-unchanged".to_owned());
    let asked = ["password", "pin", "new-password"].map(|it| format!("prompt-holder-{it}"));
    keys.extend(asked);
    let points = PaperKind::ALL.iter().flat_map(|kind| kind.checklist());
    keys.extend(points.map(|point| format!("check-{point}")));
    keys.extend(settings::KEYS.iter().map(|key| format!("setting-{}", key.name)));
    for (name, text) in sources() {
        if name.ends_with("codice_fiscale/agreement.rs") {
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let found = |finding: &&Finding| text.contains(&format!("Finding::{finding:?}"));
            keys.extend(Finding::ALL.iter().filter(found).map(|finding| format!("mismatch-{finding}")));
        }
        if name == "src/ops/doctor.rs" {
            let checks = calls(&text, " check(").into_iter().filter_map(|it| it.first().copied());
            keys.extend(checks.flat_map(strings).map(|(check, _)| format!("doctor-{check}")));
        }
    }
    keys
}

/// Every column that a command shows.
fn columns() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, text) in sources().into_iter().filter(|(name, _)| name.starts_with("src/commands/")) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for start in ["COLUMNS: [&str;", "let columns ="] {
            let lists = text
                .match_indices(start)
                .filter_map(|(at, _)| text[at..].split_once("= [")?.1.split(']').next());
            keys.extend(lists.flat_map(strings).map(|(key, _)| key));
        }
        for function in ["ui.object(", "ui.rows("] {
            let lists = calls(&text, function).into_iter().filter_map(|it| it.get(1).copied());
            keys.extend(lists.flat_map(strings).map(|(key, _)| key));
        }
    }
    keys.into_iter().map(|key| format!("column-{}", key.replace('_', "-"))).collect()
}

#[test]
fn every_error_has_its_words_and_no_words_are_left_over() {
    let (texts, kinds) = (english(), kinds());
    assert!(kinds.len() > 80, "the errors were not found");
    let silent = kinds.keys().filter(|kind| !texts.contains_key(&format!("error-{kind}")));
    none(silent.map(|kind| format!("`error-{kind}` has no text")));
    let errors =
        texts.keys().filter_map(|key| key.strip_prefix("error-")).map(|it| it.trim_end_matches(".hint"));
    none(errors.filter(|kind| !kinds.contains_key(*kind)).map(|kind| format!("`error-{kind}` is no error")));
}

#[test]
fn an_error_speaks_only_of_the_fields_it_has() {
    let kinds = kinds();
    for (key, pattern) in english() {
        let Some(fields) =
            key.strip_prefix("error-").and_then(|key| kinds.get(key.trim_end_matches(".hint")))
        else {
            continue;
        };
        let spoken = pattern
            .split('$')
            .skip(1)
            .map(|it| it.split(|it: char| !it.is_alphanumeric() && it != '_').next());
        none(
            spoken
                .flatten()
                .filter(|it| !fields.contains(*it))
                .map(|it| format!("`{key}` has no field `{it}`")),
        );
    }
}

#[test]
fn every_key_that_the_code_speaks_has_its_words_and_no_words_are_left_over() {
    let (texts, mut keys) = (english(), spoken());
    keys.extend(columns());
    none(keys.iter().filter(|key| !texts.contains_key(*key)).map(|key| format!("`{key}` has no text")));
    let others = texts.keys().filter(|key| !["error-", "word-", "help"].iter().any(|it| key.starts_with(it)));
    let mute = others
        .filter(|key| !keys.contains(*key) && !keys.iter().any(|it| it.starts_with(&format!("{key}."))));
    none(mute.filter(|key| *key != "error").map(|key| format!("nobody says `{key}`")));
}

#[test]
fn a_command_in_a_text_exists_with_its_options() {
    let mut root = Cli::command();
    root.build();
    for (key, pattern) in english() {
        for line in pattern.split("sportello ").skip(1) {
            let words: Vec<_> = line.split([' ', ';', ':', ',', ')']).collect();
            if ["knows", "to"].contains(&words[0]) {
                continue;
            }
            let mut command = &root;
            for word in &words {
                let Some(sub) = command.find_subcommand(word) else { break };
                command = sub;
            }
            let whole = !command.has_subcommands() || words[0].starts_with("--");
            assert!(whole, "`{key}` names no command: sportello {line}");
            let has = |option: &str| {
                command.get_arguments().chain(root.get_arguments()).any(|it| it.get_long() == Some(option))
            };
            let options = words.iter().filter_map(|word| word.strip_prefix("--"));
            let unknown = options.filter(|it| !["", "help", "{"].contains(it) && !has(it));
            none(unknown.map(|option| format!("`{key}`: `sportello {line}` has no option --{option}")));
        }
    }
}

// The layers.

/// A layer, and what of ours it may name.
const LAYERS: &[(&str, &[&str])] = &[
    ("src/model/", &["model"]),
    ("src/secret/", &["secret", "model", "situations"]),
    ("src/import/", &["import", "model", "situations"]),
    ("src/pdf/", &["pdf", "model", "situations"]),
    ("src/delivery/", &["delivery", "model", "situations"]),
    ("src/store/", &["store", "model", "situations"]),
    ("src/ops/", &["ops", "model", "store", "secret", "import", "pdf", "delivery", "situations"]),
    ("src/ui/", &["ui", "model", "situations"]),
];

/// A library, and the files that may name it.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("rusqlite", &["src/store/"]),
    ("lettre", &["src/delivery/"]),
    ("lopdf", &["src/pdf/"]),
    ("hayro", &["src/pdf/"]),
    ("landlock", &["src/pdf/"]),
    ("seccompiler", &["src/pdf/"]),
    (
        "clap",
        &["src/commands/", "src/cli.rs", "src/generated.rs", "src/lib.rs", "src/error.rs", "src/usage.rs"],
    ),
];

#[test]
fn a_layer_knows_only_those_below_it() {
    for (name, text) in sources() {
        let Some((_, known)) = LAYERS.iter().find(|(layer, _)| name.starts_with(layer)) else { continue };
        let named = text
            .split("crate::")
            .skip(1)
            .map(|it| it.split(|it: char| !it.is_alphanumeric() && it != '_').next());
        none(
            named.flatten().filter(|it| !known.contains(it)).map(|it| format!("{name} names `crate::{it}`")),
        );
    }
}

#[test]
fn a_library_stays_in_its_room() {
    let before = |it: Option<char>| it.is_some_and(|it| it.is_alphanumeric() || it == '_');
    for (name, text) in sources() {
        let elsewhere = |rooms: &[&str]| !rooms.iter().any(|room| name.starts_with(room));
        for (library, _) in LIBRARIES.iter().filter(|(_, rooms)| elsewhere(rooms)) {
            let path = format!("{library}::");
            let named = text.match_indices(&path).any(|(at, _)| !before(text[..at].chars().next_back()));
            assert!(!named, "{name} names `{library}`");
        }
    }
}

// What nobody should find.

#[test]
fn every_query_is_named_by_the_code() {
    let code: String = sources()
        .into_iter()
        .filter(|(name, _)| name.starts_with("src/store/"))
        .map(|(_, text)| text)
        .collect();
    let queries = files("sql", "sql").into_iter().map(|(name, _)| name.trim_start_matches("sql/").to_owned());
    none(
        queries
            .filter(|name| !code.contains(&format!("{name}\"")))
            .map(|name| format!("nobody asks sql/{name}")),
    );
}

#[test]
fn nothing_unfinished_and_no_path_of_a_machine_is_left() {
    // In two parts, so that this file does not find itself.
    let unfinished =
        [("to", "do!("), ("unimple", "mented!("), ("#[ign", "ore"), ("/ho", "me/"), ("/Us", "ers/")];
    let unfinished = unfinished.map(|(one, two)| format!("{one}{two}"));
    let remarks = [("FIX", "ME"), ("XX", "X"), ("TO", "DO")].map(|(one, two)| format!("{one}{two}"));
    for (name, text) in ["src", "tests", "benches"].iter().flat_map(|folder| files(folder, "rs")) {
        for (at, line) in text.lines().enumerate() {
            let remark = line.split_once("//").map_or("", |(_, remark)| remark);
            let bad =
                unfinished.iter().any(|it| line.contains(it)) || remarks.iter().any(|it| remark.contains(it));
            assert!(!bad, "{name}:{}: {line}", at + 1);
        }
    }
}

#[test]
fn no_file_is_too_long_to_read() {
    let all = ["src", "tests"].iter().flat_map(|folder| files(folder, "rs"));
    let long = all.map(|(name, text)| (name, text.lines().count())).filter(|(_, lines)| *lines > LONGEST);
    none(long.map(|(name, lines)| format!("{name} has {lines} lines, more than {LONGEST}")));
}
