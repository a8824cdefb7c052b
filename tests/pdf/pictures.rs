//! What cannot be seen is not sound: pictures that do not decode, or only in part, wherever a page shows them.

use crate::builder::{deflated, one_page, packed, page_with_image, pdf, stream};
use crate::sandbox;
use sportello::model::document::{DocumentFinding as Found, Facts, Verdict};
use sportello::pdf::Scale;

const JPEG: &[u8] = include_bytes!("../data/pdf/prova.jpg");
const PROGRESSIVE: &[u8] = include_bytes!("../data/pdf/prova_progressiva.jpg");
const JPEG_2000: &[u8] = include_bytes!("../data/pdf/prova.jp2");
const END: &[u8] = &[0xFF, 0xD9];

const SIZE: &str = "/Width 96/Height 128/BitsPerComponent 8";
const COLOURS: &str = "/Width 96/Height 128/BitsPerComponent 8/ColorSpace/DeviceRGB";
const GREY: &str = "/Width 96/Height 128/BitsPerComponent 8/ColorSpace/DeviceGray";
const BLACK: &str = "/Width 96/Height 128/BitsPerComponent 1/ColorSpace/DeviceGray";
const FAX: &str = "/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 96/Rows 128>>\
                   /Width 96/Height 128/BitsPerComponent 1/ColorSpace/DeviceGray";

/// 128 white lines of a fax.
const WHITE: &[u8] = &[0xFF; 16];

fn facts(bytes: &[u8]) -> Facts {
    sandbox().inspect(bytes).unwrap()
}

fn half(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len() / 2]
}

/// Noise that no coding makes smaller, the same each time.
fn noise(count: usize) -> Vec<u8> {
    let next = |it: &u32| Some(it.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
    std::iter::successors(Some(7), next).skip(1).take(count).map(|it| (it >> 24) as u8).collect()
}

/// 128 lines of a fax, each black from the ninth pixel on.
fn lines() -> Vec<u8> {
    [&[0x33, 0x03, 0xC0, 0xBF][..], &[0xFF; 32]].concat()
}

/// Segments of JBIG2: a page, and a region of lines in the coding of a fax.
fn jbig2(lines: &[u8]) -> Vec<u8> {
    let number = |it: u32| it.to_be_bytes();
    let page = [&number(96)[..], &number(128), &[0; 8], &[0, 0, 0]].concat();
    let region = [&number(96)[..], &number(128), &[0; 8], &[0, 1], lines].concat();
    let segment = |at: u32, kind: u8, data: &[u8]| {
        [&number(at)[..], &[kind, 0, 1], &number(data.len() as u32), data].concat()
    };
    [segment(0, 48, &page), segment(1, 38, &region)].concat()
}

#[test]
fn a_picture_that_decodes_is_seen_in_every_coding() {
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("JPEG", page_with_image(&format!("/Filter/DCTDecode{COLOURS}"), JPEG)),
        (
            "JPEG with a line break behind it",
            page_with_image(&format!("/Filter/DCTDecode{COLOURS}"), &[JPEG, b"\r\n"].concat()),
        ),
        (
            "JPEG without its end",
            page_with_image(&format!("/Filter/DCTDecode{COLOURS}"), &JPEG[..JPEG.len() - 2]),
        ),
        ("progressive JPEG", page_with_image(&format!("/Filter/DCTDecode{COLOURS}"), PROGRESSIVE)),
        (
            "JPEG within deflate",
            page_with_image(&format!("/Filter[/FlateDecode/DCTDecode]{COLOURS}"), &deflated(JPEG)),
        ),
        ("JPEG 2000", page_with_image(&format!("/Filter/JPXDecode{SIZE}"), JPEG_2000)),
        ("fax", page_with_image(FAX, &lines())),
        ("JBIG2", page_with_image(&format!("/Filter/JBIG2Decode{BLACK}"), &jbig2(&lines()))),
        (
            "JBIG2 with a line break behind it",
            page_with_image(&format!("/Filter/JBIG2Decode{BLACK}"), &[&jbig2(&lines())[..], b"\n"].concat()),
        ),
        ("deflate", page_with_image(&format!("/Filter/FlateDecode{GREY}"), &deflated(&noise(96 * 128)))),
        ("bytes", page_with_image(GREY, &noise(96 * 128))),
        ("bits", page_with_image(BLACK, &noise(12 * 128))),
        (
            "colours with a profile",
            page_with_image(
                "/Width 9/Height 9/BitsPerComponent 8/ColorSpace[/ICCBased 6 0 R]",
                &noise(9 * 9 * 3),
            ),
        ),
        (
            "a palette",
            page_with_image(
                "/Width 9/Height 9/BitsPerComponent 4/ColorSpace[/Indexed/DeviceRGB 1<000000ffffff>]",
                &[0x10; 45],
            ),
        ),
        (
            "a stencil",
            page_with_image("/ImageMask true/Width 96/Height 128/BitsPerComponent 1", &noise(12 * 128)),
        ),
    ];
    for (name, bytes) in cases {
        let facts = facts(&bytes);
        assert_eq!(facts.findings, [Found::SingleSided], "{name}");
        assert!(!facts.pages[0].damaged, "{name}");
        assert!(sandbox().render(&bytes, 1, Scale::Width(60)).unwrap().is_whole, "{name}");
    }
}

#[test]
fn a_page_of_pictures_in_one_colour_is_blank() {
    let grey = |data: &[u8]| page_with_image(GREY, data);
    let paper: Vec<u8> = noise(96 * 128).iter().map(|it| 240 - it % 16).collect();
    let mut marked = paper.clone();
    marked[6_000] = 120;
    let two = |second: &[u8]| {
        let picture = |data: &[u8]| stream(&format!("/Type/XObject/Subtype/Image{GREY}"), data);
        let page = "/Resources<</XObject<</X 5 0 R/Y 6 0 R>>>>";
        let content = b"q 595 0 0 99 0 0 cm /X Do Q q 595 0 0 99 0 99 cm /Y Do Q";
        one_page("", page, content, &[picture(&paper), picture(second)])
    };
    let yellow = [[255, 255, 255].repeat(96), [255, 255, 0].repeat(96)].concat().repeat(64);
    let palette = "/Width 9/Height 9/BitsPerComponent 4/ColorSpace[/Indexed/DeviceRGB 1<000000ffffff>]";
    let stencil = page_with_image("/ImageMask true/Width 96/Height 128/BitsPerComponent 1", &[0; 12 * 128]);
    let cases = [
        ("a white fax", page_with_image(FAX, WHITE), true),
        ("white JBIG2", page_with_image(&format!("/Filter/JBIG2Decode{BLACK}"), &jbig2(WHITE)), true),
        ("white", grey(&[255; 96 * 128]), true),
        ("black", grey(&[0; 96 * 128]), true),
        ("paper", grey(&paper), true),
        ("yellow paper", page_with_image(COLOURS, &[255, 250, 190].repeat(96 * 128)), true),
        ("a palette", page_with_image(palette, &[0x11; 45]), true),
        ("two pictures of paper", two(&paper), true),
        ("paper with a mark", grey(&marked), false),
        ("two of which one is darker", two(&[120; 96 * 128]), false),
        ("a yellow line", page_with_image(COLOURS, &yellow), false),
        ("two colours of a palette", page_with_image(palette, &[0x10; 45]), false),
        ("a stencil", stencil, false),
        ("a mask of its only colour", page_with_image(&format!("{GREY}/Mask[0 0]"), &[0; 96 * 128]), true),
    ];
    for (name, bytes, is_blank) in cases {
        let facts = facts(&bytes);
        assert_eq!(facts.has(Found::BlankPage), is_blank, "{name}: {:?}", facts.findings);
        assert!(!facts.pages[0].damaged, "{name}");
    }
    let with_text = one_page(
        "",
        "/Resources<</XObject<</X 5 0 R>>/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
        b"q 595 0 0 842 0 0 cm /X Do Q BT /F 9 Tf 9 9 Td (Pagina 2) Tj ET",
        &[stream(&format!("/Type/XObject/Subtype/Image{GREY}"), &paper)],
    );
    assert!(!facts(&with_text).has(Found::BlankPage));
}

#[test]
fn a_page_whose_text_nobody_can_see_is_blank() {
    let layers = |state: &str| format!("/OCProperties<</OCGs[5 0 R]/D<</{state}>>>>");
    let font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";
    let page = |root: &str, content: &str| {
        let resources = format!("/Resources<<{font}/Properties<</L 5 0 R>>>>");
        one_page(root, &resources, content.as_bytes(), &[b"<</Type/OCG/Name(Livello)>>".to_vec()])
    };
    let text = |before: &str, at: &str| format!("{before} BT /F 12 Tf {at} Td (Carta di identita) Tj ET");
    let in_layer = format!("/OC /L BDC {} EMC", text("", "50 50"));
    for (name, bytes, is_blank) in [
        ("black", page("", &text("", "50 50")), false),
        ("white", page("", &text("1 g", "50 50")), true),
        ("white of four colours", page("", &text("0 0 0 0 k", "50 50")), true),
        ("nearly white", page("", &text("0.9 g", "50 50")), false),
        ("white on black", page("", &text("0 0 595 842 re f 1 g", "50 50")), false),
        ("a white area", page("", "1 g 0 0 595 842 re f"), true),
        ("invisible", page("", &text("3 Tr", "50 50")), true),
        ("off the page", page("", &text("", "50 9000")), true),
        ("in a layer that is shown", page(&layers("Order[5 0 R]"), &in_layer), false),
        ("in a layer that is hidden", page(&layers("OFF[5 0 R]"), &in_layer), true),
        (
            "a hidden layer and a line",
            page(&layers("OFF[5 0 R]"), &format!("{in_layer} 9 9 m 99 9 l S")),
            false,
        ),
    ] {
        let facts = facts(&bytes);
        assert_eq!(facts.has(Found::BlankPage), is_blank, "{name}: {:?}", facts.findings);
        assert_eq!(facts.has(Found::NothingSeen), is_blank, "{name}: {:?}", facts.findings);
    }
}

#[test]
fn a_page_whose_picture_nobody_can_see_is_blank() {
    let dark: Vec<u8> = noise(96 * 128);
    let page = |state: &str, root: &str, content: &str, picture: &str| {
        let resources =
            format!("/Resources<</XObject<</X 5 0 R>>/ExtGState<</G<<{state}>>>>/Properties<</L 6 0 R>>>>");
        let picture = stream(&format!("/Type/XObject/Subtype/Image{GREY}{picture}"), &dark);
        one_page(root, &resources, content.as_bytes(), &[picture, b"<</Type/OCG/Name(Livello)>>".to_vec()])
    };
    let draw = "q 595 0 0 842 0 0 cm /X Do Q";
    let hidden = "/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>";
    for (name, bytes, is_blank) in [
        ("plain", page("", "", draw, ""), false),
        ("half transparent", page("/ca 0.5", "", &format!("/G gs {draw}"), ""), false),
        ("transparent", page("/ca 0", "", &format!("/G gs {draw}"), ""), true),
        ("clipped to nothing", page("", "", &format!("q 0 0 0 0 re W n {draw} Q"), ""), true),
        ("clipped to the page", page("", "", &format!("q 0 0 595 842 re W n {draw} Q"), ""), false),
        ("covered", page("", "", &format!("{draw} 1 g 0 0 595 842 re f"), ""), true),
        ("covered in part", page("", "", &format!("{draw} 1 g 0 0 595 300 re f"), ""), false),
        ("all white by its Decode", page("", "", draw, "/Decode[1 1]"), true),
        ("turned by its Decode", page("", "", draw, "/Decode[1 0]"), false),
        ("in a hidden layer", page("", hidden, &format!("/OC /L BDC {draw} EMC"), ""), true),
        ("off the page", page("", "", "q 595 0 0 842 0 9000 cm /X Do Q", ""), true),
        ("a point wide", page("", "", "q 1 0 0 1 9 9 cm /X Do Q", ""), true),
    ] {
        let facts = facts(&bytes);
        assert_eq!(facts.has(Found::BlankPage), is_blank, "{name}: {:?}", facts.findings);
    }
}

#[test]
fn a_picture_of_which_the_sum_is_wrong_or_nothing_says_what_it_means_is_noticed() {
    let mut odd = deflated(&noise(96 * 128));
    *odd.last_mut().unwrap() ^= 1;
    let picture = |more: &str, data: &[u8]| page_with_image(&format!("/Width 96/Height 128{more}"), data);
    for (bytes, found) in [
        (picture("/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode", &odd), Found::Repaired),
        (picture("/BitsPerComponent 8", &noise(96 * 128)), Found::Damaged),
        (picture("/BitsPerComponent 3/ColorSpace/DeviceGray", &noise(96 * 128)), Found::Damaged),
    ] {
        assert!(facts(&bytes).has(found), "{:?}", facts(&bytes).findings);
    }
}

#[test]
fn text_of_which_nothing_unpacks_is_damage_and_no_blank_page() {
    let text = "BT /F 12 Tf 50 50 Td (Carta di identita) Tj ET ".repeat(20);
    let page = |filter: &str, data: &[u8]| {
        let font = "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
        pdf(&[
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>".to_vec(),
            format!("<</Type/Page/Parent 2 0 R/Contents 4 0 R{font}>>").into_bytes(),
            stream(filter, data),
        ])
    };
    let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>() + ">";
    let whole = deflated(text.as_bytes());
    let mut headless = deflated(&noise(4000));
    headless[..2].fill(0);
    let half = &whole[..whole.len() / 2];
    let hexed = "/Filter[/ASCIIHexDecode/FlateDecode]";
    for (name, bytes, is_damaged) in [
        ("whole", page("/Filter/FlateDecode", &whole), false),
        ("whole in letters", page(hexed, hex(&whole).as_bytes()), false),
        ("half in letters", page(hexed, hex(half).as_bytes()), true),
        ("without its head", page("/Filter/FlateDecode", &headless), true),
    ] {
        let facts = facts(&bytes);
        assert_eq!(facts.has(Found::Damaged), is_damaged, "{name}: {:?}", facts.findings);
        assert!(!facts.has(Found::BlankPage), "{name}: {:?}", facts.findings);
    }
}

#[test]
fn a_page_without_a_size_is_read_as_readers_do_and_said() {
    for (sides, is_repaired) in
        [("0 0 595 842", false), ("595 842 0 0", false), ("0 0 0 0", true), ("1 2", true)]
    {
        let bytes = one_page("", &format!("/MediaBox[{sides}]"), b"0 0 10 10 re f", &[]);
        assert_eq!(facts(&bytes).has(Found::Repaired), is_repaired, "{sides}");
    }
}

#[test]
fn a_picture_of_which_nothing_or_only_a_part_decodes_damages_its_page() {
    let coded =
        |filter: &str, rest: &str, data: &[u8]| page_with_image(&format!("/Filter/{filter}{rest}"), data);
    let deflate = deflated(&noise(96 * 128 * 3));
    let codings: [(&str, &str, &[u8]); 6] = [
        ("DCTDecode", COLOURS, JPEG),
        ("DCTDecode", COLOURS, PROGRESSIVE),
        ("JPXDecode", SIZE, JPEG_2000),
        ("JBIG2Decode", BLACK, &jbig2(&lines())),
        ("CCITTFaxDecode", &FAX["/Filter/CCITTFaxDecode".len()..], &lines()),
        ("FlateDecode", COLOURS, &deflate),
    ];
    let mut cases: Vec<(String, Vec<u8>)> = Vec::new();
    for (filter, rest, data) in codings {
        cases.push((format!("nothing as {filter}"), coded(filter, rest, b"")));
        cases.push((format!("half a {filter}"), coded(filter, rest, half(data))));
        cases.push((format!("words as {filter}"), coded(filter, rest, b"this is no picture at all")));
        cases.push((format!("zeros as {filter}"), coded(filter, rest, &[0; 64])));
    }
    let also = |name: &str, bytes: Vec<u8>| (name.to_owned(), bytes);
    cases.extend([
        also("half a JPEG with an end", coded("DCTDecode", COLOURS, &[half(JPEG), END].concat())),
        also(
            "a JPEG of zeros from the middle",
            coded("DCTDecode", COLOURS, &[half(JPEG), &[0; 900]].concat()),
        ),
        also(
            "half a JPEG within deflate",
            page_with_image(&format!("/Filter[/FlateDecode/DCTDecode]{COLOURS}"), &deflated(half(JPEG))),
        ),
        also(
            "a JPEG within half a deflate",
            page_with_image(&format!("/Filter[/FlateDecode/DCTDecode]{COLOURS}"), half(&deflated(JPEG))),
        ),
        also("a fax that ends early", page_with_image(FAX, &[0xFF, 0x00, 0x10, 0x01])),
        also("too few bytes", page_with_image(COLOURS, &noise(96 * 128))),
        also("too few bits", page_with_image(BLACK, &noise(6 * 128))),
        also(
            "too few bits of a stencil",
            page_with_image("/ImageMask true/Width 96/Height 128/BitsPerComponent 1", &noise(100)),
        ),
        also("an unknown coding", coded("BrotliDecode", COLOURS, &noise(900))),
        also("bytes in another file", page_with_image(&format!("/F(picture.raw){GREY}"), &noise(96 * 128))),
        also("no size", page_with_image("/BitsPerComponent 8/ColorSpace/DeviceGray", &noise(96 * 128))),
        also(
            "no height",
            page_with_image("/Width 96/Height 0/BitsPerComponent 8/ColorSpace/DeviceGray", &noise(96 * 128)),
        ),
        also(
            "3,600,000,000 pixels",
            page_with_image("/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB", b"abc"),
        ),
    ]);
    for (name, bytes) in cases {
        let facts = facts(&bytes);
        assert!(facts.has(Found::Damaged) && !facts.has(Found::Repaired), "{name}: {:?}", facts.findings);
        assert!(facts.pages[0].damaged, "{name}");
        assert_eq!(facts.verdict(), Verdict::Refused, "{name}");
    }
}

#[test]
fn a_broken_picture_is_found_wherever_a_page_shows_it() {
    let picture =
        |data: &[u8]| stream(&format!("/Type/XObject/Subtype/Image/Filter/DCTDecode{COLOURS}"), data);
    let shows = b"100 0 0 100 0 0 cm /X Do";
    let resources = "/Resources<</XObject<</X 6 0 R>>>>";
    let page = |page: &str, content: &[u8], holder: Vec<u8>, data: &[u8]| {
        one_page("", page, content, &[holder, picture(data)])
    };
    let form = || packed(&format!("/Type/XObject/Subtype/Form/BBox[0 0 100 100]{resources}"), shows);
    let tile = || {
        packed(
            &format!(
                "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 100 100]/XStep 100/YStep 100{resources}"
            ),
            shows,
        )
    };
    let masked = || {
        let mask = "<</SMask<</S/Luminosity/G 7 0 R>>>>";
        mask.as_bytes().to_vec()
    };
    let group = || {
        packed(
            &format!("/Subtype/Form/BBox[0 0 99 99]/Group<</S/Transparency/CS/DeviceGray>>{resources}"),
            shows,
        )
    };
    let with_mask = stream(&format!("/Type/XObject/Subtype/Image/SMask 6 0 R{GREY}"), &noise(96 * 128));
    type Build<'b> = Box<dyn Fn(&[u8]) -> Vec<u8> + 'b>;
    let cases: Vec<(&str, Build<'_>)> = vec![
        ("in a form", Box::new(|data| page("/Resources<</XObject<</F 5 0 R>>>>", b"/F Do", form(), data))),
        (
            "in a note",
            Box::new(|data| {
                page(
                    "/Annots[<</Subtype/Stamp/Rect[0 0 99 99]/AP<</N 5 0 R>>>>]",
                    b"0 0 9 9 re f",
                    form(),
                    data,
                )
            }),
        ),
        (
            "in a pattern",
            Box::new(|data| {
                page(
                    "/Resources<</Pattern<</P 5 0 R>>>>",
                    b"/Pattern cs /P scn 0 0 595 842 re f",
                    tile(),
                    data,
                )
            }),
        ),
        (
            "in a mask of the state",
            Box::new(|data| {
                one_page(
                    "",
                    "/Resources<</ExtGState<</G 5 0 R>>>>",
                    b"/G gs 0 0 99 99 re f",
                    &[masked(), picture(data), group()],
                )
            }),
        ),
        (
            "in a mask of a picture",
            Box::new(|data| page("/Resources<</XObject<</X 5 0 R>>>>", shows, with_mask.clone(), data)),
        ),
        (
            "in a letter",
            Box::new(|data| {
                let font = "<</Type/Font/Subtype/Type3/FontBBox[0 0 99 99]/FontMatrix[.01 0 0 .01 0 0]/FirstChar 97\
                        /LastChar 97/Widths[99]/Encoding<</Differences[97/a]>>/CharProcs<</a 7 0 R>>\
                        /Resources<</XObject<</X 6 0 R>>>>>>";
                one_page(
                    "",
                    "/Resources<</Font<</F 5 0 R>>>>",
                    b"BT /F 90 Tf 50 50 Td (a) Tj ET",
                    &[font.as_bytes().to_vec(), picture(data), stream("", b"99 0 d0 99 0 0 99 0 0 cm /X Do")],
                )
            }),
        ),
        (
            "within the content",
            Box::new(|data| {
                let head = b"100 0 0 100 0 0 cm BI /W 96 /H 128 /BPC 8 /CS /RGB /F [/AHx /DCT] ID ".to_vec();
                let hex: String = data.iter().map(|it| format!("{it:02x}")).collect();
                one_page("", "", &[&head[..], hex.as_bytes(), b"> EI"].concat(), &[])
            }),
        ),
    ];
    for (name, build) in cases {
        let whole = facts(&build(JPEG));
        assert!(!whole.has(Found::Damaged) && !whole.pages[0].damaged, "{name}: {:?}", whole.findings);
        let broken = facts(&build(half(JPEG)));
        assert!(broken.has(Found::Damaged) && broken.pages[0].damaged, "{name}: {:?}", broken.findings);
    }
}

#[test]
fn the_page_is_named_and_one_of_several_pictures_is_enough() {
    let picture =
        |data: &[u8]| stream(&format!("/Type/XObject/Subtype/Image/Filter/DCTDecode{COLOURS}"), data);
    let page =
        |names: &str| format!("<</Type/Page/Parent 2 0 R/Contents 6 0 R/Resources<</XObject<<{names}>>>>>>");
    let both = b"q 100 0 0 100 0 0 cm /X Do Q q 100 0 0 100 200 0 cm /Y Do Q";
    let bytes = pdf(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3/MediaBox[0 0 595 842]>>".to_vec(),
        page("/X 7 0 R/Y 7 0 R").into_bytes(),
        page("/X 7 0 R/Y 8 0 R").into_bytes(),
        page("/X 7 0 R").into_bytes(),
        stream("", both),
        picture(JPEG),
        picture(half(JPEG)),
    ]);
    let facts = facts(&bytes);
    // The third leads to a picture that is not there.
    assert_eq!(facts.pages.iter().map(|it| it.damaged).collect::<Vec<_>>(), [false, true, true]);
    assert_eq!(facts.findings, [Found::Damaged]);
}

#[test]
fn a_picture_that_the_table_misses_is_found() {
    let picture = |data: &[u8]| {
        let picture = stream(&format!("/Type/XObject/Subtype/Image/Filter/DCTDecode{COLOURS}"), data);
        let page = "/Resources<</XObject<</X 5 0 R>>>>";
        one_page("", page, b"595 0 0 842 0 0 cm /X Do", &[picture, b"(behind it)".to_vec()])
    };
    let place = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).position(|it| it == word).unwrap();
    let mut miscounted = picture(&JPEG[..JPEG.len() - 2]);
    let end = place(&miscounted, &JPEG[JPEG.len() - 9..JPEG.len() - 2]) + 7;
    miscounted.splice(end..end, END.iter().copied());
    let mut misplaced = picture(JPEG);
    let entry = format!("{:010} 00000 n", place(&misplaced, b"5 0 obj"));
    let entry = place(&misplaced, entry.as_bytes());
    misplaced[entry..entry + 10].copy_from_slice(b"0000000003");
    for (name, bytes) in [("miscounted", miscounted), ("misplaced", misplaced)] {
        let facts = facts(&bytes);
        assert_eq!(facts.findings, [Found::Repaired, Found::SingleSided], "{name}");
        assert!(!facts.pages[0].damaged, "{name}");
    }
}

#[test]
fn content_that_was_cut_off_is_damage_and_a_lost_line_is_a_fault() {
    let text = noise(4000).iter().map(|it| format!("{it} {it} 9 9 re f\n")).collect::<String>();
    let cut = |data: &[u8]| {
        let mut objects: Vec<Vec<u8>> = vec![
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>".to_vec(),
            b"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>".to_vec(),
        ];
        objects.push(stream("/Filter/FlateDecode", data));
        facts(&pdf(&objects))
    };
    let whole = deflated(text.as_bytes());
    assert_eq!(cut(&whole).findings, []);
    assert_eq!(cut(half(&whole)).findings, [Found::Damaged]);
    let lines = page_with_image(GREY, &noise(96 * 127));
    let facts = facts(&lines);
    assert_eq!((facts.findings, facts.pages[0].damaged), (vec![Found::Repaired, Found::SingleSided], false));
}

#[test]
fn a_drawing_says_when_a_picture_is_missing_from_it() {
    let garbage = page_with_image(&format!("/Filter/DCTDecode{COLOURS}"), b"no picture");
    assert!(!sandbox().render(&garbage, 1, Scale::Width(60)).unwrap().is_whole);
}
