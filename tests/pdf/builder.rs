//! PDFs put together by hand, right or wrong.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write;

/// Objects in order of their numbers from 1, with a table of where they are.
pub fn pdf(objects: &[impl AsRef<[u8]>]) -> Vec<u8> {
    pdf_with(objects, "")
}

/// The same, with more in the trailer.
pub fn pdf_with(objects: &[impl AsRef<[u8]>], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (at, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", bytes.len());
        bytes.extend(format!("{} 0 obj\n", at + 1).bytes());
        bytes.extend(object.as_ref());
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    bytes.extend(table.bytes());
    let size = objects.len() + 1;
    bytes.extend(
        format!("trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n").bytes(),
    );
    bytes
}

/// A document of one page with this in its root, its page, its content, and these objects from 5 on.
pub fn one_page(root: &str, page: &str, content: &[u8], more: &[Vec<u8>]) -> Vec<u8> {
    let mut objects = vec![
        format!("<</Type/Catalog/Pages 2 0 R{root}>>").into_bytes(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/Contents 4 0 R{page}>>").into_bytes(),
        stream("", content),
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}

/// A document of one page with this in its root, and these objects from 5 on.
pub fn with_root(root: &str, more: &[&str]) -> Vec<u8> {
    let more: Vec<Vec<u8>> = more.iter().map(|it| it.as_bytes().to_vec()).collect();
    one_page(root, "", b"0 0 10 10 re f", &more)
}

/// A stream of these bytes.
pub fn stream(dictionary: &str, content: &[u8]) -> Vec<u8> {
    let mut bytes = format!("<</Length {}{dictionary}>>\nstream\n", content.len()).into_bytes();
    bytes.extend(content);
    bytes.extend(b"\nendstream");
    bytes
}

/// A compressed stream of these bytes.
pub fn packed(dictionary: &str, content: &[u8]) -> Vec<u8> {
    stream(&format!("/Filter/FlateDecode{dictionary}"), &deflated(content))
}

pub fn deflated(content: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// Objects within a stream, described by a stream of references; the root is 1, the first of them.
pub fn in_object_stream(objects: &[&str], dictionary: &str) -> Vec<u8> {
    let (mut heads, mut bodies) = (String::new(), String::new());
    for (at, object) in objects.iter().enumerate() {
        heads += &format!("{} {} ", at + 1, bodies.len());
        bodies += object;
        bodies += " ";
    }
    let (number, count) = (objects.len() + 1, objects.len());
    let mut bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let container = bytes.len();
    bytes.extend(format!("{number} 0 obj\n").bytes());
    let described = format!("/Type/ObjStm/N {count}/First {}{dictionary}", heads.len());
    bytes.extend(packed(&described, (heads + &bodies).as_bytes()));
    bytes.extend(b"\nendobj\n");
    let start = bytes.len();
    let mut table = vec![0, 0, 0, 0, 255];
    for at in 0..count {
        table.extend([2, 0, 0, number as u8, at as u8]);
    }
    let place = |at: usize| [1, (at >> 16) as u8, (at >> 8) as u8, at as u8, 0];
    table.extend(place(container));
    table.extend(place(start));
    bytes.extend(format!("{} 0 obj\n", number + 1).bytes());
    bytes.extend(packed(&format!("/Type/XRef/Size {}/W[1 3 1]/Root 1 0 R", number + 2), &table));
    bytes.extend(format!("\nendobj\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

/// A page that one picture fills, described so and made of these bytes.
pub fn page_with_image(dictionary: &str, data: &[u8]) -> Vec<u8> {
    let picture = stream(&format!("/Type/XObject/Subtype/Image{dictionary}"), data);
    one_page("", "/Resources<</XObject<</X 5 0 R>>>>", b"595 0 0 842 0 0 cm /X Do", &[picture])
}

/// A further revision behind a document, with these objects in the place of those with their numbers.
pub fn revised(bytes: &[u8], objects: &[(usize, String)]) -> Vec<u8> {
    let at = bytes.windows(9).rposition(|it| it == b"startxref").unwrap();
    let before: String = bytes[at + 9..]
        .trim_ascii_start()
        .iter()
        .map_while(|it| it.is_ascii_digit().then_some(*it as char))
        .collect();
    let size = objects.iter().map(|(number, _)| number + 1).max().unwrap().max(20);
    let (mut bytes, mut table) = (bytes.to_vec(), "xref\n".to_owned());
    for (number, object) in objects {
        table += &format!("{number} 1\n{:010} 00000 n \n", bytes.len());
        bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let start = bytes.len();
    bytes.extend(table.bytes());
    bytes.extend(
        format!("trailer\n<</Size {size}/Root 1 0 R/Prev {before}>>\nstartxref\n{start}\n%%EOF\n").bytes(),
    );
    bytes
}
