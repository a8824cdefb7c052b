//! The words: one Fluent file a language. English is complete; another language may lag behind
//! it, and what it lacks is said in English.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::cell::OnceCell;
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

/// The words of one language, parsed when the first is needed.
pub struct Text {
    language: Language,
    own: OnceCell<Bundle>,
    english: OnceCell<Bundle>,
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
        let own = self.own.get_or_init(|| bundle(self.language));
        format(own, key, args).or_else(|| {
            (self.language != Language::En)
                .then(|| format(self.english.get_or_init(|| bundle(Language::En)), key, args))
                .flatten()
        })
    }
}

fn bundle(language: Language) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![locale]);
    // Isolation marks would reach the terminal.
    bundle.set_use_isolating(false);
    // A test parses every file without errors; here what parses is used.
    let resource =
        FluentResource::try_new(language.source().to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

fn format(bundle: &Bundle, key: &str, args: &[(&str, String)]) -> Option<String> {
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
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

    #[test]
    fn every_language_file_parses() {
        for language in [Language::En, Language::It] {
            assert!(FluentResource::try_new(language.source().to_owned()).is_ok(), "{}", language.code());
        }
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let italian = Text::new(Language::It);
        assert_eq!(italian.get("warning", &[]), "avviso");
        assert_eq!(italian.get("no-such-text", &[]), "no-such-text");
    }
}
