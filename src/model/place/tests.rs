use jiff::civil::date;

use super::*;

mod tables;

fn code(text: &str) -> Belfiore {
    text.parse().unwrap()
}

fn codes(name: &str, province: Option<&str>, date: Option<Date>) -> Vec<String> {
    by_name(name, province, date).iter().map(|place| place.code.to_string()).collect()
}

#[test]
fn known_codes_have_their_names() {
    for (text, name, province) in [
        ("H501", "Roma", "RM"),
        ("F205", "Milano", "MI"),
        ("M439", "Castegnero Nanto", "VI"),
        ("Z110", "Francia", "EE"),
        ("Z907", "Sud Sudan", "EE"),
    ] {
        let place = by_code(code(text)).unwrap();
        assert_eq!((place.name, place.province.as_str()), (name, province));
    }
    assert_eq!(by_code(code("A000")), None);
}

#[test]
fn a_code_is_valid_only_while_the_place_existed() {
    for (text, day, validity) in [
        ("A031", date(2016, 12, 31), Validity::Valid),
        ("A031", date(2017, 1, 1), Validity::NotValidThen),
        ("D877", date(1927, 8, 2), Validity::Valid),
        ("D877", date(2007, 1, 1), Validity::NotValidThen),
        ("D620", date(1947, 9, 16), Validity::NotValidThen),
        ("Z135", date(1992, 4, 1), Validity::NotValidThen),
        ("Z330", date(1901, 1, 1), Validity::Valid),
        ("M052", date(2009, 6, 30), Validity::Valid),
        ("A000", date(2000, 1, 1), Validity::Unknown),
    ] {
        assert_eq!(at(code(text), day), validity, "{text} {day}");
    }
}

// U-19
#[test]
fn a_place_has_the_name_and_province_of_its_day() {
    let abano = code("A001");
    assert_eq!(on(abano, date(1900, 1, 1)).unwrap().name, "Abano");
    assert_eq!(on(abano, date(1950, 1, 1)).unwrap().name, "Abano Terme");
    let vimercate = code("M052");
    assert_eq!(on(vimercate, date(1980, 1, 1)).unwrap().province.as_str(), "MI");
    assert_eq!(by_code(vimercate).unwrap().province.as_str(), "MB");
    assert_eq!(by_code(vimercate).unwrap().valid_to, None);
}

#[test]
fn homonyms_need_the_province() {
    for (name, [first, second]) in [
        ("Castro", ["C337", "M261"]),
        ("Livo", ["E623", "E624"]),
        ("Peglio", ["G415", "G416"]),
        ("Samone", ["H753", "H754"]),
        ("San Teodoro", ["I328", "I329"]),
        ("Paterno", ["G371", "M269"]),
    ] {
        let found = codes(name, None, Some(date(2020, 1, 1)));
        assert!(found.contains(&first.to_owned()) && found.contains(&second.to_owned()), "{name}: {found:?}");
    }
    assert_eq!(codes("Castro", Some("LE"), Some(date(2020, 1, 1))), ["M261"]);
    assert_eq!(codes("castro (BG)", None, Some(date(2020, 1, 1))), ["C337"]);
}

#[test]
fn names_are_found_however_they_are_typed() {
    for (name, expected) in [
        ("ROMA", "H501"),
        ("bozen", "A952"),
        ("Aosta", "A326"),
        ("AOSTE", "A326"),
        ("Reggio Emilia", "H223"),
        ("reggio calabria", "H224"),
        ("L'Aquila", "A345"),
        ("l’aquila", "A345"),
        ("FORLI'", "D704"),
        ("Porretta Terme", "A558"),
        ("Villnoess", "D821"),
        ("Marocco", "Z330"),
        ("morocco", "Z330"),
        ("Cina", "Z210"),
        ("PERU'", "Z611"),
        ("z600", "Z600"),
        ("H501", "H501"),
    ] {
        assert_eq!(codes(name, None, None), [expected], "{name}");
    }
    assert_eq!(codes("Bologna", Some("Bologna"), None), ["A944"]);
    assert_eq!(codes("Francia", Some("EE"), None), ["Z110"]);
    assert_eq!(codes("Francia", Some("Z110"), None), ["Z110"]);
    assert!(codes("Atlantide", None, None).is_empty());
    assert!(codes("", None, None).is_empty());
}

#[test]
fn a_misspelt_name_has_near_ones() {
    assert_eq!(nearest("Bolonga", 3)[0].name, "Bologna");
    assert_eq!(nearest("Mlano", 5).iter().filter(|place| place.name == "Milano").count(), 1);
    assert!(nearest("Xyzzyxyzzyxyzzy", 3).is_empty());
}

#[test]
fn provinces_have_names() {
    for (text, name) in [("bo", "Bologna"), ("FO", "Forlì"), ("EE", "Estero")] {
        assert_eq!(text.parse::<Province>().unwrap().name(), name);
    }
    assert!("BO".parse::<Province>().unwrap().is_active());
    assert!(!"ZA".parse::<Province>().unwrap().is_active());
    assert!("ZZ".parse::<Province>().is_err());
    assert_eq!(Province::find("Reggio nell'Emilia").map(|p| p.to_string()), Some("RE".to_owned()));
}
