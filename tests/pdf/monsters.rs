//! Files made to hang, to explode, to hide something, or to look like it.

use crate::builder::{
    deflated, in_object_stream, one_page, packed, page_with_image, pdf, pdf_with, revised, stream, with_root,
};
use sportello::model::document::DocumentFinding as Found;

pub struct Monster {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    /// What has to be found.
    pub expected: Option<Found>,
    /// Nothing may be found.
    pub is_harmless: bool,
}

/// All of them.
pub fn all() -> Vec<Monster> {
    let mut all = harmless();
    all.extend(hiding());
    all.extend(looping());
    all.extend(exploding());
    all.extend(lying());
    all.extend(locked());
    all
}

fn bad(name: &'static str, expected: Found, bytes: Vec<u8>) -> Monster {
    Monster { name, bytes, expected: Some(expected), is_harmless: false }
}

fn any(name: &'static str, bytes: Vec<u8>) -> Monster {
    Monster { name, bytes, expected: None, is_harmless: false }
}

fn good(name: &'static str, bytes: Vec<u8>) -> Monster {
    Monster { name, bytes, expected: None, is_harmless: true }
}

const RED: &[u8] = b"1 0 0 rg 0 0 100 100 re f";

fn harmless() -> Vec<Monster> {
    vec![
        good("a plain page", with_root("", &[])),
        good("a page to begin with", with_root("/OpenAction[3 0 R/Fit]", &[])),
        good("a jump to begin with", with_root("/OpenAction<</S/GoTo/D[3 0 R/Fit]>>", &[])),
        good("an empty list of attachments", with_root("/Names<</EmbeddedFiles<</Names[]>>>>", &[])),
        good(
            "a plain page in an object stream",
            in_object_stream(
                &[
                    "<</Type/Catalog/Pages 2 0 R>>",
                    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[4 0 R]>>",
                    "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]>>",
                ],
                "",
            ),
        ),
    ]
}

fn hiding() -> Vec<Monster> {
    let hidden = |action: &str| {
        let last = format!("<</A {action}>>");
        let pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[4 0 R]>>";
        in_object_stream(&["<</Type/Catalog/Pages 2 0 R>>", pages, page, &last], "")
    };
    let action = |action: &str| with_root(&format!("/OpenAction {action}"), &[]);
    let note = |note: &str| one_page("", &format!("/Annots[{note}]"), RED, &[]);
    let file = "/AF[<</Type/Filespec/F(a)/EF<</F 9 0 R>>>>]";
    let beside = |key: &str| {
        let root = "<</Type/Catalog/Pages 2 0 R>>";
        let pages = "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 9 9]>>";
        let objects = [root, pages, "<</Type/Page/Parent 2 0 R>>", "<</Length 2>>\nstream\nPK\nendstream"];
        pdf_with(&objects, &format!("{key}[/application#2Fvnd#2Eoasis#2Eopendocument#2Etext 4 0 R]"))
    };
    vec![
        bad(
            "JavaScript in the names",
            Found::Javascript,
            with_root(
                "/Names<</JavaScript 5 0 R>>",
                &["<</Names[(a)<</S/JavaScript/JS(app.alert\\(1\\))>>]>>"],
            ),
        ),
        bad("JavaScript with an escaped name", Found::Javascript, action("<</#53/J#61vaScript/#4a#53(x)>>")),
        bad(
            "JavaScript behind a reference",
            Found::Javascript,
            with_root("/OpenAction 5 0 R", &["<</S 6 0 R/JS 7 0 R>>", "/JavaScript", "(x)"]),
        ),
        bad(
            "JavaScript in a stream",
            Found::Javascript,
            one_page("/OpenAction<</S/JavaScript/JS 5 0 R>>", "", RED, &[packed("", b"app.alert(1)")]),
        ),
        bad("JavaScript in an object stream", Found::Javascript, hidden("<</S/JavaScript/JS(x)>>")),
        bad(
            "JavaScript in a rendition",
            Found::Javascript,
            note("<</Subtype/Link/A<</S/Rendition/JS(x)>>>>"),
        ),
        bad(
            "JavaScript that nothing leads to",
            Found::Javascript,
            with_root("", &["<</S/JavaScript/JS(x)>>"]),
        ),
        bad(
            "JavaScript after a jump",
            Found::Javascript,
            action("<</S/GoTo/D[3 0 R/Fit]/Next[<</S/JavaScript/JS(x)>>]>>"),
        ),
        bad("JavaScript in an older revision", Found::Javascript, older_revision()),
        bad(
            "a jump with a sequel",
            Found::OpenAction,
            action("<</S/GoTo/D[3 0 R/Fit]/Next<</S/Named/N/Print>>>>"),
        ),
        bad("printing by itself", Found::OpenAction, action("<</S/Named/N/Print>>")),
        bad(
            "an action on turning the page",
            Found::OpenAction,
            one_page("", "/AA<</O<</S/Named/N/Close>>>>", RED, &[]),
        ),
        bad("a program started", Found::Launch, action("<</S/Launch/F(cmd.exe)>>")),
        bad("a program in an object stream", Found::Launch, hidden("<</S/Launch/F(cmd.exe)>>")),
        bad(
            "another file opened",
            Found::Launch,
            note("<</Subtype/Link/A<</S/GoToR/F(\\\\\\\\host\\\\share)>>>>"),
        ),
        bad("data imported", Found::Launch, note("<</Subtype/Widget/A<</S/ImportData/F(x.fdf)>>>>")),
        bad(
            "an attachment",
            Found::EmbeddedFile,
            with_root("/Names<</EmbeddedFiles<</Names[(a)<</EF<</F 5 0 R>>>>]>>>>", &["null"]),
        ),
        bad("an office document beside the pages", Found::EmbeddedFile, beside("/AdditionalStreams")),
        bad("an office document under an escaped name", Found::EmbeddedFile, beside("/Additional#53treams")),
        bad("an office document of an older revision", Found::EmbeddedFile, {
            revised(&beside("/AdditionalStreams"), &[(4, "<</Length 3>>\nstream\nq Q\nendstream".to_owned())])
        }),
        bad("a file associated with the document", Found::EmbeddedFile, with_root(file, &[])),
        bad("a file associated with a page", Found::EmbeddedFile, one_page("", file, RED, &[])),
        bad(
            "a file associated with a picture",
            Found::EmbeddedFile,
            page_with_image(&format!("/Width 1/Height 1/BitsPerComponent 8{file}"), b"x"),
        ),
        bad("a file associated with a note", Found::EmbeddedFile, note(&format!("<</Subtype/Text{file}>>"))),
        bad("an attachment on the page", Found::EmbeddedFile, note("<</Subtype/FileAttachment/FS 9 0 R>>")),
        bad("a film", Found::EmbeddedFile, note("<</Subtype/RichMedia/RichMediaContent<<>>>>")),
        bad("a portfolio", Found::EmbeddedFile, with_root("/Collection<</View/D>>", &[])),
        bad(
            "a place in an embedded file",
            Found::EmbeddedFile,
            note("<</Subtype/Link/A<</S/GoToE/T<<>>>>>>"),
        ),
        bad("a form of XFA", Found::Xfa, with_root("/AcroForm<</Fields[]/XFA[(a)5 0 R]>>", &["null"])),
        bad("an address", Found::Uri, note("<</Subtype/Link/A<</S/URI/URI(https://example.com)>>>>")),
        bad(
            "a form that sends itself",
            Found::Uri,
            note("<</Subtype/Widget/A<</S/SubmitForm/F(https://example.com)>>>>"),
        ),
        bad("a form", Found::Form, with_root("/AcroForm<</Fields[5 0 R]>>", &["<</FT/Tx/T(name)>>"])),
        bad(
            "a signature of nothing",
            Found::SignatureHollow,
            with_root(
                "/AcroForm<</Fields[5 0 R]>>",
                &["<</FT/Sig/T(firma)/V<</Type/Sig/ByteRange[0 10 20 30]/Contents<00>>>>>"],
            ),
        ),
        bad("a page of nothing", Found::BlankPage, one_page("", "", b"q Q", &[])),
    ]
}

/// What was taken out later is still there.
fn older_revision() -> Vec<u8> {
    let mut bytes = with_root("", &["<</S/JavaScript/JS(x)>>"]);
    let at = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).rposition(|it| it == word).unwrap();
    let before = at(&bytes, b"xref\n0");
    let place = bytes.len();
    bytes.extend(b"5 0 obj\nnull\nendobj\n");
    let start = bytes.len();
    bytes.extend(
        format!("xref\n5 1\n{place:010} 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev {before}>>\n").bytes(),
    );
    bytes.extend(format!("startxref\n{start}\n%%EOF\n").bytes());
    bytes
}

fn looping() -> Vec<Monster> {
    let pages = |objects: &[&str]| pdf(objects);
    let root = "<</Type/Catalog/Pages 2 0 R>>";
    let mut own_table = with_root("", &[]);
    let start = own_table.windows(6).rposition(|it| it == b"xref\n0").unwrap();
    let trailer = own_table.windows(7).rposition(|it| it == b"trailer").unwrap();
    own_table.splice(trailer + 10..trailer + 10, format!("/Prev {start}").bytes());
    let form = |content: &[u8]| {
        one_page(
            "",
            "/Resources<</XObject<</X 5 0 R>>>>",
            b"/X Do /X Do",
            &[stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>", content)],
        )
    };
    vec![
        any("a table that follows itself", own_table),
        any("a table that starts nowhere", with_start(&with_root("", &[]), "99999999999")),
        any("a table that starts at itself", with_start(&with_root("", &[]), "0")),
        any("a page tree that holds itself", pages(&[root, "<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 3>>"])),
        any("a page tree of two that hold each other", pages(&[
            root, "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 9>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>",
        ])),
        any("a page that is its own parent", pages(&[
            root, "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 3 0 R/Contents 3 0 R>>",
        ])),
        any("a root that is its own pages", pages(&["<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>"])),
        any("a reference to itself", pages(&[root, "2 0 R"])),
        any("references in a ring", pages(&["2 0 R", "3 0 R", "1 0 R"])),
        any("a length that is its own stream", pdf(&[
            root.as_bytes().to_vec(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
            b"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>".to_vec(),
            b"<</Length 4 0 R>>\nstream\nq Q\nendstream".to_vec(),
        ])),
        any("a form that draws itself twice", form(b"/X Do /X Do")),
        any("an object stream within itself", in_object_stream(&[root, "<</Type/Pages/Kids[]>>"], "/Extends 3 0 R")),
        any("a font made of itself", one_page("", "/Resources<</Font<</F 5 0 R>>>>", b"BT /F 9 Tf (aaa) Tj ET", &[
            b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]\
              /Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>".to_vec(),
            stream("", b"9 0 d0 BT /F 9 Tf (aaa) Tj ET"),
        ])),
        any("a pattern made of itself", one_page(
            "",
            "/Resources<</Pattern<</P 5 0 R>>>>",
            b"/Pattern cs /P scn 0 0 595 842 re f",
            &[stream(
                "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.001/YStep 0.001\
                 /Resources<</Pattern<</P 5 0 R>>>>",
                b"/Pattern cs /P scn 0 0 1 1 re f",
            )],
        )),
        any("a mask made of itself", one_page("", "/Resources<</ExtGState<</G 5 0 R>>>>", b"/G gs 0 0 99 99 re f", &[
            b"<</SMask<</S/Luminosity/G 6 0 R>>>>".to_vec(),
            stream("/Subtype/Form/BBox[0 0 9 9]/Group<</S/Transparency>>/Resources<</ExtGState<</G 5 0 R>>>>",
                b"/G gs 0 0 9 9 re f"),
        ])),
    ]
}

fn with_start(bytes: &[u8], start: &str) -> Vec<u8> {
    let at = bytes.windows(9).rposition(|it| it == b"startxref").unwrap();
    [&bytes[..at], format!("startxref\n{start}\n%%EOF\n").as_bytes()].concat()
}

fn exploding() -> Vec<Monster> {
    let zeros = vec![b' '; 200 << 20];
    let bomb = deflated(&zeros);
    let twice = deflated(&bomb);
    let page = |content: Vec<u8>| {
        let root = b"<</Type/Catalog/Pages 2 0 R>>".to_vec();
        let pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec();
        pdf(&[
            root,
            pages,
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>".to_vec(),
            content,
        ])
    };
    let sized = |size: &str| {
        let pages = format!("<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[{size}]>>");
        pdf(&["<</Type/Catalog/Pages 2 0 R>>", &pages, "<</Type/Page/Parent 2 0 R>>"])
    };
    let image = page_with_image;
    let wide = "/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8";
    let many = |count: usize| {
        let kids: String = (0..count).map(|at| format!("{} 0 R ", at + 3)).collect();
        let mut objects = vec![
            "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
            format!("<</Type/Pages/Kids[{kids}]/Count {count}>>"),
        ];
        objects.extend((0..count).map(|_| "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>".to_owned()));
        pdf(&objects)
    };
    let forms: Vec<Vec<u8>> = (0..8)
        .map(|at| {
            let inner = format!("/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {} 0 R>>>>", at + 6);
            stream(&inner, &b"/X Do ".repeat(30))
        })
        .collect();
    vec![
        bad("a bomb as content", Found::Damaged, page(stream("/Filter/FlateDecode", &bomb))),
        any("a bomb in a bomb", page(stream("/Filter[/FlateDecode/FlateDecode]", &twice))),
        any("a bomb as an object stream", in_object_stream(&["<</Type/Catalog/Pages 2 0 R>>", &" ".repeat(100 << 20)], "")),
        any("a bomb as an image", image(&format!("/Filter/FlateDecode{wide}"), &bomb)),
        any("an image of 3,600,000,000 pixels", image(wide, b"abc")),
        any("an image of JPEG 2000 without an end", image(&format!("/Filter/JPXDecode{wide}"), b"\0\0\0\x0cjP  \r\n\x87\n")),
        any("an image of fax paper without an end", image("/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 60000/Rows 60000>>/Width 60000/Height 60000/BitsPerComponent 1/ColorSpace/DeviceGray", &[0; 100])),
        any("a page of 2,000,000 points", sized("0 0 2000000 2000000")),
        any("a page of 1e38 points", sized("0 0 1e38 1e38")),
        any("a page of nothing by nothing", sized("0 0 0 0")),
        any("a page inside out", sized("595 842 -595 -842")),
        any("a strip", sized("0 0 1000000 0.001")),
        bad("21 pages", Found::TooManyPages, many(21)),
        bad("20,000 pages", Found::TooManyPages, many(20_000)),
        any("100,000 arrays in each other", with_root("/X 5 0 R", &[&("[".repeat(100_000) + &"]".repeat(100_000))])),
        any("100,000 dictionaries in each other", with_root("/X 5 0 R", &[&("<</A".repeat(100_000) + " 1 " + &">>".repeat(100_000))])),
        any("100,000 brackets in a text", with_root("/X 5 0 R", &[&("(".repeat(100_000) + &")".repeat(100_000))])),
        any("a million states kept", page(packed("", &b"q ".repeat(1_000_000)))),
        any("ten million operations", page(packed("", &b"0 0 1 1 re f\n".repeat(4_000_000)))),
        any("forms in forms, thirty times each", one_page("", "/Resources<</XObject<</X 5 0 R>>>>", b"/X Do", &forms)),
        any("a dash of nothing", page(stream("", b"[0.000001] 0 d 0.1 w 0 0 m 500 800 l S"))),
        any("a shading without an end", one_page("", "/Resources<</Shading<</S 5 0 R>>>>", b"/S sh", &[
            b"<</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1e9 0 1e9]/Function<</FunctionType 4/Domain[0 1e9 0 1e9]/Range[0 1 0 1 0 1]>>>>".to_vec(),
        ])),
    ]
}

fn lying() -> Vec<Monster> {
    let plain = with_root("", &[]);
    let root = "<</Type/Catalog/Pages 2 0 R>>";
    let counted = |count: &str| {
        pdf(&[
            root.to_owned(),
            format!("<</Type/Pages/Kids[3 0 R]/Count {count}>>"),
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>".to_owned(),
        ])
    };
    let after = |head: &[u8]| [head, &plain].concat();
    vec![
        any("a count of 2,147,483,647", counted("2147483647")),
        any("a count below nothing", counted("-9223372036854775808")),
        any("a size of 4,294,967,295", pdf_with(&[root], "/Size 4294967295")),
        any("a table of 4,294,967,295 rows", table_of("0 4294967295")),
        any("a table from 4,294,967,290 on", table_of("4294967290 3")),
        any("a stream of widths without width", xref_stream("/W[0 0 0]/Size 4294967295/Index[0 4294967295]")),
        any(
            "a stream of endless widths",
            xref_stream("/W[9223372036854775807 9223372036854775807 1]/Size 9"),
        ),
        any("an object stream of 4,294,967,295 objects", in_object_stream(&[root], "/N 4294967295")),
        any("a stream of 1e18 bytes", pdf(&[root, "<</Length 1000000000000000000>>\nstream\nq\nendstream"])),
        any("a stream of fewer than no bytes", pdf(&[root, "<</Length -5>>\nstream\nq\nendstream"])),
        bad("a picture with a PDF behind it", Found::NotAPdf, after(b"\x89PNG\r\n\x1a\n")),
        bad("an archive with a PDF behind it", Found::NotAPdf, after(b"PK\x03\x04")),
        bad("a page of the web with a PDF far behind it", Found::NotAPdf, after(&b"<html>".repeat(400))),
        bad("a PDF after other things", Found::Repaired, after(b"GIF89a; echo hello\n")),
        bad("a head and nothing else", Found::Truncated, b"%PDF-1.7\n".to_vec()),
        bad("a head and an end", Found::Damaged, b"%PDF-1.7\n%%EOF\n".to_vec()),
        bad("no pages", Found::Empty, pdf(&[root, "<</Type/Pages/Kids[]/Count 0>>"])),
        bad("a table lost", Found::Repaired, with_start(&plain, "7")),
        bad("half a second revision", Found::Truncated, {
            let twice = revised(&plain, &[(4, String::from_utf8(stream("", b"q Q")).unwrap())]);
            twice[..(plain.len() + twice.len()) / 2].to_vec()
        }),
        bad(
            "an unknown way to encrypt",
            Found::Encrypted,
            pdf_with(&[root, "<</Filter/Standard/V 9/R 9/O(x)/U(x)/P -1>>"], "/Encrypt 2 0 R/ID[(a)(b)]"),
        ),
        any("a million objects of nothing", pdf(&vec!["null"; 200_000])),
    ]
}

/// Locks that are odd, and locks that are none.
fn locked() -> Vec<Monster> {
    let plain = |trailer: &str, lock: &str| {
        let root = "<</Type/Catalog/Pages 2 0 R>>";
        let pages = "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>";
        let page = "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>";
        let content = "<</Length 14>>\nstream\n0 0 10 10 re f\nendstream";
        pdf_with(&[root, pages, page, content, lock], trailer)
    };
    let here = "/Encrypt 5 0 R/ID[<61><62>]";
    let (o, u) = ("28".repeat(32), "4e".repeat(32));
    let lock = |more: &str| format!("<</Filter/Standard/O<{o}>/U<{u}>/P -4{more}>>");
    let bad = |name, bytes| bad(name, Found::Encrypted, bytes);
    vec![
        good("an encryption that is not there", plain("/Encrypt 99 0 R/ID[<61><62>]", "null")),
        good("an encryption that is null", plain(here, "null")),
        good("an encryption of null", plain("/Encrypt null", "null")),
        bad("an encryption without anything", plain("/Encrypt<<>>/ID[<61><62>]", "null")),
        bad("an encryption that is an empty object", plain(here, "<<>>")),
        bad("an encryption in the trailer itself", plain(&format!("/Encrypt{}", lock("/V 2/R 3")), "null")),
        bad("an encryption without an ID", plain("/Encrypt 5 0 R", &lock("/V 2/R 3/Length 128"))),
        bad("an encryption with an empty ID", plain("/Encrypt 5 0 R/ID[]", &lock("/V 2/R 3/Length 128"))),
        bad("an encryption with a key of nothing", plain(here, &lock("/V 2/R 3/Length 0"))),
        bad("an encryption with a key of 5 bits", plain(here, &lock("/V 2/R 3/Length 5"))),
        bad("an encryption with a key of fewer than no bits", plain(here, &lock("/V 2/R 3/Length -8"))),
        bad("an encryption of 40 bits without a length", plain(here, &lock("/V 1/R 2"))),
        bad("an encryption of 128 bits without a length", plain(here, &lock("/V 2/R 3"))),
        bad("an encryption with a key of a gigabyte", plain(here, &lock("/V 2/R 3/Length 8589934592"))),
        bad("an encryption of version 0", plain(here, &lock("/V 0/R 3"))),
        bad("an encryption of version 3", plain(here, &lock("/V 3/R 3"))),
        bad("an encryption without a version", plain(here, &lock("/R 3"))),
        bad("an encryption without a revision", plain(here, &lock("/V 2"))),
        bad("an encryption without filters", plain(here, &lock("/V 4/R 4"))),
        bad("an encryption of 256 bits without its keys", plain(here, &lock("/V 5/R 6/Length 256"))),
        bad(
            "an encryption by certificates",
            plain(here, "<</Filter/Adobe.PubSec/V 4/SubFilter/adbe.pkcs7.s5>>"),
        ),
        bad("an encryption that is a number", plain(here, "7")),
    ]
}

fn table_of(rows: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n".to_vec();
    let start = bytes.len();
    bytes.extend(format!("xref\n{rows}\n0000000000 65535 f \n0000000009 00000 n \n").bytes());
    bytes.extend(format!("trailer\n<</Size 2/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

fn xref_stream(dictionary: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n".to_vec();
    let start = bytes.len();
    bytes.extend(b"2 0 obj\n");
    bytes.extend(stream(&format!("/Type/XRef/Root 1 0 R{dictionary}"), &[0; 64]));
    bytes.extend(format!("\nendobj\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}
