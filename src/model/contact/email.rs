//! Addresses that every mail system on the way understands: no quotes, no literals, no blanks, a dot in the domain.

use std::sync::LazyLock;
use std::{fmt, str::FromStr};
use unicode_security::MixedScript;

/// Longest address and longest part before the `@`, in characters (RFC 5321).
const LONGEST: usize = 254;
const LONGEST_LOCAL: usize = 64;
const LONGEST_LABEL: usize = 63;

/// What providers of certified mail, ministries and regions call their domains; the form of a pattern is told at the
/// head of the file.
const CERTIFIED: &str = include_str!("data/pec_domains.txt");

/// Domains in which many people have an address, and some that would be slips of them and are not.
const PROVIDERS: [&str; 29] = [
    "gmail.com",
    "googlemail.com",
    "libero.it",
    "hotmail.it",
    "hotmail.com",
    "outlook.it",
    "outlook.com",
    "yahoo.it",
    "yahoo.com",
    "live.it",
    "live.com",
    "icloud.com",
    "virgilio.it",
    "tiscali.it",
    "alice.it",
    "fastwebnet.it",
    "tin.it",
    "inwind.it",
    "iol.it",
    "email.it",
    "email.com",
    "ymail.com",
    "mail.com",
    "msn.com",
    "me.com",
    "pec.it",
    "legalmail.it",
    "arubapec.it",
    "postecert.it",
];

/// An e-mail address: the domain in small letters, the rest as typed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Email(String);

/// Why a text is no e-mail address that can be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was typed.
    #[error("the e-mail address is empty")]
    Empty,
    /// There is no `@`.
    #[error("`{0}` has no @")]
    NoAt(String),
    /// There is more than one `@`.
    #[error("`{0}` has more than one @")]
    SeveralAts(String),
    /// Longer than mail systems carry.
    #[error("an e-mail address has at most {LONGEST} characters, {LONGEST_LOCAL} of them before the @")]
    TooLong,
    /// The part before the `@` is empty, or a dot stands at its edge or beside another.
    #[error("`{0}` has no name, or a misplaced dot, before the @")]
    Local(String),
    /// The part before the `@` is quoted.
    #[error("`{0}` is in quotes, which many mail systems refuse")]
    Quoted(String),
    /// A character that cannot stand in a plain address.
    #[error("`{character}` cannot stand in the e-mail address `{email}`")]
    Character {
        /// What was typed.
        email: String,
        /// The first offender.
        character: char,
    },
    /// The domain is a network address in brackets.
    #[error("`{0}` names a machine by its number instead of a domain")]
    Literal(String),
    /// The domain has no dot.
    #[error("the domain of `{0}` has no dot")]
    DomainWithoutDot(String),
    /// The domain has an empty or misspelt label, or ends in a number.
    #[error("the domain of `{0}` is misspelt")]
    Domain(String),
}

impl Email {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part after the `@`.
    pub fn domain(&self) -> &str {
        self.0.bytes().position(|b| b == b'@').map_or("", |at| &self.0[at + 1..])
    }

    /// Whether the domain looks like one of certified mail. A hint: only the register of certified mail knows.
    pub fn looks_certified(&self) -> bool {
        // Of whole domains, and of their labels.
        static PATTERNS: LazyLock<[Vec<Pattern>; 2]> = LazyLock::new(|| {
            let lines = CERTIFIED.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
            let patterns = lines.filter(|line| !line.is_empty()).map(Pattern::of);
            let (domains, labels) = patterns.partition(|it| matches!(it, Pattern::Domain(_)));
            [domains, labels]
        });
        let (domain, [domains, labels]) = (self.domain(), &*PATTERNS);
        let is = |text: &str, pattern: &Pattern| match *pattern {
            Pattern::Label(label) => text == label,
            Pattern::Beginning(start) => text.starts_with(start),
            Pattern::End(end) => text.ends_with(end),
            Pattern::Domain(known) => {
                text.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            }
        };
        domains.iter().any(|it| is(domain, it))
            || domain.split('.').any(|label| labels.iter().any(|it| is(label, it)))
    }

    /// The address that a slip of the typist, or of a program, can only have meant: `@` spelt out, a comma for a dot,
    /// a sign at the end, a domain in letters beyond A-Z. None where there is no such reading, or several.
    pub fn mended(typed: &str) -> Option<Self> {
        let bare = typed.trim().trim_matches(|c: char| c.is_whitespace() || ";,.:<>\"'()[]".contains(c));
        let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
        let mut readings = vec![bare.to_owned()];
        // From `Rossi Mario <m.rossi@example.com>`, as mail programs copy it.
        readings.extend(bare.rsplit_once('<').map(|(_, address)| address.trim().to_owned()));
        let at = ["(at)", "[at]", " at ", "(chiocciola)", " chiocciola ", "\u{ff20}", " @ ", "@ ", " @"];
        readings.extend(at.iter().map(|spelling| bare.replace(spelling, "@")));
        let slips = [(",", "."), (".c0m", ".com"), (";", "."), ("..", "."), (" ", "")];
        readings.extend(slips.iter().map(|(slip, meant)| bare.replace(slip, meant)));
        readings.extend(bare.split_once('@').and_then(|(local, domain)| {
            // A letter that looks like another means that one: its own domain would be a stranger's.
            let alike = |c: char| unicode_security::skeleton(c.encode_utf8(&mut [0; 4])).collect::<String>();
            let plain: String =
                domain.chars().map(|c| if c.is_ascii() { c.to_string() } else { alike(c) }).collect();
            let is_alike = plain.is_ascii() && !domain.is_single_script();
            let domain = if is_alike { plain } else { idna::domain_to_ascii(domain).ok()? };
            Some(format!("{local}@{domain}"))
        }));
        let mut meant: Vec<Self> = readings
            .into_iter()
            .filter(|reading| reading != typed.trim())
            .filter_map(|reading| reading.parse().ok())
            .collect();
        meant.dedup();
        if meant.len() == 1 { meant.pop() } else { None }
    }

    /// The domain of a great provider that is one letter away from this one: `gmail.com` for `gmial.com`.
    pub fn likely_domain(&self) -> Option<&'static str> {
        let domain = self.domain();
        let mut meant = None;
        for known in PROVIDERS.iter().filter(|known| known.len().abs_diff(domain.len()) <= 1) {
            if *known == domain {
                return None;
            }
            if meant.is_none() && known.len() >= 8 && is_one_slip(known, domain) {
                meant = Some(*known);
            }
        }
        meant
    }

    /// The address with all but the edges of its first part hidden: `m…o@example.com`.
    pub fn mask(&self) -> String {
        let (local, domain) = self.0.split_once('@').unwrap_or_default();
        let (first, rest) = local.split_at(local.len().min(1));
        let last = if rest.len() > 1 { &rest[rest.len() - 1..] } else { "" };
        format!("{first}…{last}@{domain}")
    }
}

/// A pattern of domains of certified mail, as the head of its file tells them.
enum Pattern {
    Domain(&'static str),
    Label(&'static str),
    Beginning(&'static str),
    End(&'static str),
}

impl Pattern {
    fn of(line: &'static str) -> Self {
        if let Some(label) = line.strip_prefix('=') {
            Self::Label(label)
        } else if let Some(start) = line.strip_suffix('*') {
            Self::Beginning(start)
        } else {
            line.strip_prefix('*').map_or(Self::Domain(line), Self::End)
        }
    }
}

/// Whether two words, which are not the same, differ by one letter that is missing, too many, another or in its
/// neighbour's place: what is left between their common beginning and end tells.
fn is_one_slip(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    // A slip at the very beginning leaves all else alike.
    if one.first() != other.first() && !one.ends_with(other.get(2..).unwrap_or_default()) {
        return false;
    }
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same..], &other[same..]);
    let same = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&one[..one.len() - same], &other[..other.len() - same]) {
        ([a, b], [c, d]) => (a, b) == (d, c),
        (one, other) => one.len() <= 1 && other.len() <= 1,
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Email {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, EmailError> {
        let text = text.trim();
        let typed = || text.to_owned();
        if text.is_empty() {
            return Err(EmailError::Empty);
        }
        if text.len() > LONGEST {
            return Err(EmailError::TooLong);
        }
        let at = text.bytes().position(|b| b == b'@').ok_or_else(|| EmailError::NoAt(typed()))?;
        let (local, domain) = (&text[..at], &text[at + 1..]);
        let stranger = match (local.bytes().all(is_local), domain.bytes().all(is_domain)) {
            (true, true) => None,
            _ if domain.contains('@') => return Err(EmailError::SeveralAts(typed())),
            _ if domain.starts_with('[') => return Err(EmailError::Literal(typed())),
            (false, _) => local.chars().find(|c| !u8::try_from(*c).is_ok_and(is_local)),
            (true, false) => domain.chars().find(|c| !u8::try_from(*c).is_ok_and(is_domain)),
        };
        match stranger {
            None => {}
            Some('"') => return Err(EmailError::Quoted(typed())),
            Some(character) => return Err(EmailError::Character { email: typed(), character }),
        }
        if local.len() > LONGEST_LOCAL {
            return Err(EmailError::TooLong);
        }
        if local.as_bytes().split(|b| *b == b'.').any(<[u8]>::is_empty) {
            return Err(EmailError::Local(typed()));
        }
        let Some((_, last)) = domain.rsplit_once('.') else {
            return Err(EmailError::DomainWithoutDot(typed()));
        };
        if !domain.as_bytes().split(|b| *b == b'.').all(is_label)
            || last.len() < 2
            || last.bytes().all(|b| b.is_ascii_digit())
        {
            return Err(EmailError::Domain(typed()));
        }
        let mut email = typed();
        email[local.len()..].make_ascii_lowercase();
        Ok(Self(email))
    }
}

crate::model::serde_as_text!(Email);

fn is_local(b: u8) -> bool {
    const LOCAL: [bool; 256] = {
        let mut table = [false; 256];
        let mut b = b'!';
        while b <= b'~' {
            table[b as usize] = !matches!(
                b,
                b'"' | b'(' | b')' | b',' | b':' | b';' | b'<' | b'>' | b'@' | b'[' | b'\\' | b']'
            );
            b += 1;
        }
        table
    };
    LOCAL[usize::from(b)]
}

fn is_domain(b: u8) -> bool {
    const DOMAIN: [bool; 256] = {
        let mut table = [false; 256];
        let mut b = b'-';
        while b <= b'z' {
            table[b as usize] = b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.');
            b += 1;
        }
        table
    };
    DOMAIN[usize::from(b)]
}

fn is_label(label: &[u8]) -> bool {
    (1..=LONGEST_LABEL).contains(&label.len()) && !label.starts_with(b"-") && !label.ends_with(b"-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn email(text: &str) -> Email {
        text.parse().unwrap()
    }

    #[test]
    fn the_domain_becomes_small_and_the_rest_stays() {
        assert_eq!(email(" Mario.Rossi+x@Example.COM ").as_str(), "Mario.Rossi+x@example.com");
    }

    #[test]
    fn each_way_of_being_wrong_has_its_own_word() {
        let refused = |text: &str| text.parse::<Email>().unwrap_err();
        let typed = |text: &str| text.to_owned();
        assert_eq!(refused("  "), EmailError::Empty);
        assert_eq!(refused("a(at)b.it"), EmailError::NoAt(typed("a(at)b.it")));
        assert_eq!(refused("a@b@c.it"), EmailError::SeveralAts(typed("a@b@c.it")));
        assert_eq!(refused("\"a b\"@c.it"), EmailError::Quoted(typed("\"a b\"@c.it")));
        assert_eq!(refused("a@[127.0.0.1]"), EmailError::Literal(typed("a@[127.0.0.1]")));
        assert_eq!(refused("a@localhost"), EmailError::DomainWithoutDot(typed("a@localhost")));
        assert_eq!(
            refused("nicolò@c.it"),
            EmailError::Character { email: typed("nicolò@c.it"), character: 'ò' }
        );
        for bad in ["@c.it", ".a@c.it", "a.@c.it", "a..b@c.it"] {
            assert_eq!(refused(bad), EmailError::Local(typed(bad)));
        }
        for bad in ["a@c..it", "a@-c.it", "a@c-.it", "a@.it", "a@c.", "a@c.i", "a@10.0.0.1"] {
            assert_eq!(refused(bad), EmailError::Domain(typed(bad)));
        }
        assert_eq!(refused(&format!("{}@c.it", "a".repeat(65))), EmailError::TooLong);
        assert_eq!(refused(&format!("a@{}.it", "b.".repeat(130))), EmailError::TooLong);
    }

    #[test]
    fn a_slip_with_one_reading_is_mended() {
        for typed in [
            "m.rossi@example,com",
            "m.rossi@example.com;",
            "m.rossi@example.com.",
            "m.rossi@example.c0m",
            "mailto:m.rossi@example.com",
            "Rossi Mario <m.rossi@example.com>",
            "m.rossi(at)example.com",
            "m.rossi @ example.com",
            "m.rossi@example..com",
        ] {
            let meant = Email::mended(typed);
            assert_eq!(meant.as_ref().map(Email::as_str), Some("m.rossi@example.com"), "{typed}");
        }
        assert_eq!(Email::mended("m@münchen.example").unwrap().as_str(), "m@xn--mnchen-3ya.example");
        // A Cyrillic letter among Latin ones: the domain of its own would be a stranger's.
        assert_eq!(Email::mended("a@gm\u{430}il.com").unwrap().as_str(), "a@gmail.com");
        assert_eq!(Email::mended("nothing"), None);
        assert_eq!(Email::mended("a b c"), None);
    }

    #[test]
    fn a_domain_one_letter_from_a_great_one_is_doubted() {
        assert_eq!(email("a@gmial.com").likely_domain(), Some("gmail.com"));
        assert_eq!(email("a@gmail.con").likely_domain(), Some("gmail.com"));
        assert_eq!(email("a@libero.ti").likely_domain(), Some("libero.it"));
        for sound in ["a@gmail.com", "a@ymail.com", "a@example.com", "a@email.it", "a@studio.it"] {
            assert_eq!(email(sound).likely_domain(), None, "{sound}");
        }
    }

    #[test]
    fn certified_domains_are_told_from_ordinary_ones() {
        for certified in
            ["a@pec.example.org", "a@legalmail.it", "a@ordine.arubapec.it", "a@ingpec.eu", "a@cert.x.it"]
        {
            assert!(email(certified).looks_certified(), "{certified}");
        }
        for ordinary in ["a@gmail.example", "pec@example.com", "a@certo.it"] {
            assert!(!email(ordinary).looks_certified(), "{ordinary}");
        }
    }

    #[test]
    fn a_mask_never_shows_a_short_name_whole() {
        assert_eq!(email("mario@example.com").mask(), "m…o@example.com");
        assert_eq!(email("mo@example.com").mask(), "m…@example.com");
        assert_eq!(email("m@example.com").mask(), "m…@example.com");
    }
}
