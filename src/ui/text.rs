//! The words: one Fluent file a language. English is complete; another language may lag behind
//! it, and what it lacks is said in English.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::cell::OnceCell;
use std::collections::HashMap;
use unic_langid::LanguageIdentifier;

/// A language of the tool.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Italian.
    It,
}

impl Language {
    /// Its ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::It => "it",
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::En => include_str!("text/en.ftl"),
            Self::It => include_str!("text/it.ftl"),
        }
    }
}

type Bundle = FluentBundle<FluentResource>;

/// The entries of one language by name, each parsed when it is first said: a whole file costs a quarter of a
/// millisecond, which every command would pay. No entry refers to another one.
type Entries = HashMap<&'static str, Entry>;

struct Entry {
    source: &'static str,
    /// Apart, for few are ever said: all of them in one piece would be fifty pages of memory.
    parsed: OnceCell<Box<Bundle>>,
}

/// The words of one language.
pub struct Text {
    language: Language,
    own: OnceCell<Entries>,
    english: OnceCell<Entries>,
}

impl Text {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        Self { language, own: OnceCell::new(), english: OnceCell::new() }
    }

    /// Which language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A text; its key where no language has it, which a test refuses.
    pub fn get(&self, key: &str, args: &[(&str, String)]) -> String {
        self.maybe(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A text, if there is one. `key.attribute` names an attribute.
    pub fn maybe(&self, key: &str, args: &[(&str, String)]) -> Option<String> {
        let own = self.own.get_or_init(|| entries(self.language));
        say(own, self.language, key, args).or_else(|| {
            (self.language != Language::En)
                .then(|| say(self.english.get_or_init(|| entries(Language::En)), Language::En, key, args))
                .flatten()
        })
    }

    /// Values as a sentence speaks of them: stable words in the language of the reader.
    pub fn spoken<'a>(&self, args: &[(&'a str, String)]) -> Vec<(&'a str, String)> {
        let own = |word: &str| {
            let keys = [format!("word-{word}"), format!("column-{}", word.replace('_', "-"))];
            keys.iter().find_map(|key| self.maybe(key, &[])).unwrap_or_else(|| word.to_owned())
        };
        let said = |name: &str, value: &str| match self.language {
            Language::It if WORDS.contains(&name) => {
                value.split(", ").map(own).collect::<Vec<_>>().join(", ")
            }
            _ => value.to_owned(),
        };
        args.iter().map(|(name, value)| (*name, said(name, value))).collect()
    }
}

/// The values of a text that are stable words, one or several: what options take, and another language translates.
const WORDS: [&str; 6] = ["field", "fields", "kind", "level", "missing", "state"];

/// Of either file, about: the table is laid once.
const BYTES_AN_ENTRY: usize = 64;

/// An entry begins with a letter at the start of a line, and ends where the next one begins.
fn entries(language: Language) -> Entries {
    let source = language.source();
    let begins = |line: &str| line.starts_with(|first: char| first.is_ascii_lowercase());
    let mut entries = Entries::with_capacity(source.len() / BYTES_AN_ENTRY);
    let (mut at, mut open) = (0, None);
    for line in source.split_inclusive('\n').chain([""]) {
        // A comment, an empty line and the end close an entry as well; a brace closes its choice.
        if !line.starts_with([' ', '}']) {
            if let Some(start) = open.take() {
                let source: &str = &source[start..at];
                let name = source.split([' ', '=']).next().unwrap_or_default();
                entries.insert(name, Entry { source, parsed: OnceCell::new() });
            }
            open = begins(line).then_some(at);
        }
        at += line.len();
    }
    entries
}

fn say(entries: &Entries, language: Language, key: &str, args: &[(&str, String)]) -> Option<String> {
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let entry = entries.get(id)?;
    format(entry.parsed.get_or_init(|| Box::new(bundle(language, entry.source))), id, attribute, args)
}

fn bundle(language: Language, source: &str) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![locale]);
    // Isolation marks would reach the terminal.
    bundle.set_use_isolating(false);
    // A test parses every file without errors; here what parses is used.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

fn format(bundle: &Bundle, id: &str, attribute: Option<&str>, args: &[(&str, String)]) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut given = FluentArgs::new();
    for (name, value) in args {
        // Numbers choose plural forms.
        match value.parse::<i64>() {
            Ok(number) if number.to_string() == *value && value.len() < 10 => {
                given.set(*name, fluent_bundle::FluentValue::from(number));
            }
            _ => given.set(*name, value.as_str()),
        }
    }
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_language_file_parses_whole_as_in_parts() {
        for language in [Language::En, Language::It] {
            let whole = FluentResource::try_new(language.source().to_owned()).unwrap();
            let shown =
                |it: &FluentResource| it.entries().map(|entry| format!("{entry:?}")).collect::<Vec<_>>();
            let whole: BTreeSet<String> = shown(&whole).into_iter().collect();
            let parts = entries(language).into_values().flat_map(|entry| {
                shown(&FluentResource::try_new(entry.source.to_owned()).expect(entry.source))
            });
            assert_eq!(parts.collect::<BTreeSet<_>>(), whole, "{}", language.code());
        }
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let italian = Text::new(Language::It);
        assert_eq!(italian.get("warning", &[]), "avviso");
        assert_eq!(italian.get("no-such-text", &[]), "no-such-text");
    }
}
