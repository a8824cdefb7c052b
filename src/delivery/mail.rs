//! E-mail: plain text and simple HTML, UTF-8, the same bytes every time (002-22: never mojibake).

use super::text::Written;
use super::{DeliveryError, Parcel};
use lettre::Message;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, MultiPart, SinglePart};
use std::time::{Duration, UNIX_EPOCH};

/// What an e-mail needs beside its text.
pub struct Envelope<'a> {
    /// RFC 5322 Message-ID, without angle brackets.
    pub message_id: &'a str,
    /// The office's name.
    pub from_name: &'a str,
    /// The office's address.
    pub from: &'a str,
    /// Where it goes.
    pub to: &'a str,
    /// When it was queued, in milliseconds since 1970: its date, also when it is repeated.
    pub queued_at: i64,
}

/// Builds an e-mail; the same input gives the same bytes.
pub fn compose(envelope: &Envelope<'_>, written: &Written) -> Result<Parcel, DeliveryError> {
    let address =
        |text: &str| text.parse().map_err(|error| DeliveryError::Address { reason: format!("{error}") });
    let from = Mailbox::new(Some(envelope.from_name.to_owned()), address(envelope.from)?);
    let to = Mailbox::new(None, address(envelope.to)?);
    let date = UNIX_EPOCH + Duration::from_millis(envelope.queued_at.max(0) as u64);
    let boundary = format!("sportello-{}", envelope.message_id.split('@').next().unwrap_or_default());
    let plain = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(written.text.clone());
    let html = SinglePart::builder().header(ContentType::TEXT_HTML).body(written.html.clone());
    let body = MultiPart::alternative().boundary(boundary).singlepart(plain).singlepart(html);
    let message = Message::builder()
        .message_id(Some(format!("<{}>", envelope.message_id)))
        .from(from)
        .to(to)
        .date(date)
        .subject(written.subject.clone())
        .multipart(body)
        .map_err(|error| DeliveryError::Address { reason: error.to_string() })?;
    Ok(Parcel { message_id: envelope.message_id.to_owned(), bytes: message.formatted(), extension: "eml" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeat_is_the_same_to_the_byte_and_declares_utf_8() {
        let envelope = Envelope {
            message_id: "0190-abc@office.example",
            from_name: "Sede di Forlì",
            from: "office@office.example",
            to: "mario@example.com",
            queued_at: 1_790_000_000_000,
        };
        let written = Written {
            subject: "È pronta".into(),
            text: "Perché così\n".into(),
            html: "<p>Perché così</p>".into(),
        };
        let first = compose(&envelope, &written).unwrap().bytes;
        assert_eq!(first, compose(&envelope, &written).unwrap().bytes);
        let text = String::from_utf8(first).unwrap();
        assert!(text.contains("Message-ID: <0190-abc@office.example>"));
        assert!(text.contains("charset=utf-8"));
        assert!(!text.contains("Ã"));
    }
}
