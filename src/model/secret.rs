//! A text that must not be seen: wiped when dropped, without `Debug` and `Display`.

use zeroize::Zeroizing;

/// A password, a PIN half, an activation code or a passphrase on its way.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The text, for the one act that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The bytes, for hashing and sealing.
    pub fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()))
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl FromIterator<char> for Secret {
    fn from_iter<I: IntoIterator<Item = char>>(characters: I) -> Self {
        // Room enough from the start: a text that grows leaves copies behind.
        let mut text = Zeroizing::new(String::with_capacity(256));
        text.extend(characters);
        Self(text)
    }
}
