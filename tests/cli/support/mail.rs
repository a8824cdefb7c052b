//! Reading an e-mail as its reader does: headers aside, the parts decoded.

use data_encoding::BASE64;

/// The text of every part of an e-mail.
pub fn text_of_mail(mail: &str) -> String {
    let (head, body) = mail.split_once("\r\n\r\n").unwrap_or((mail, ""));
    let boundary = head.split("boundary=\"").nth(1).and_then(|rest| rest.split('"').next());
    match boundary {
        Some(boundary) => {
            let border = format!("--{boundary}");
            let parts = body.split(&border).map(|part| part.trim_start_matches("\r\n"));
            parts.map(text_of_mail).collect::<Vec<_>>().join("\n")
        }
        None if head.contains("quoted-printable") => quoted_printable(body),
        None if head.contains("base64") => {
            let letters: String = body.split_whitespace().collect();
            String::from_utf8(BASE64.decode(letters.as_bytes()).unwrap()).unwrap()
        }
        None => body.to_owned(),
    }
}

fn quoted_printable(body: &str) -> String {
    let joined = body.replace("=\r\n", "");
    let mut pieces = joined.split('=');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        let (code, rest) = piece.split_at(2);
        bytes.push(u8::from_str_radix(code, 16).unwrap());
        bytes.extend(rest.as_bytes());
    }
    String::from_utf8(bytes).unwrap()
}
