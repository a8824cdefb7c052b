use super::*;

fn embedded(name: &str) -> Profile {
    let (_, text) = EMBEDDED.iter().find(|(it, _)| *it == name).unwrap();
    Profile::read(text, None).unwrap()
}

// C-10, C-11, C-13
#[test]
fn the_embedded_profiles_say_what_the_table_of_scenarios_says() {
    let generico = embedded("generico");
    assert_eq!(generico.active_by, Moment::Activation);
    assert!(generico.pin.is_none() && generico.split_password.is_some());

    let casellario = embedded("casellario");
    let pin = casellario.pin.unwrap();
    assert_eq!((pin.purpose, pin.holder_may_view), (PinUse::Recovery, true));
    assert_eq!((casellario.password.min, casellario.password.max), (8, 20));

    let ente = embedded("ente");
    let pin = ente.pin.unwrap();
    assert_eq!((pin.digits, pin.born_at, pin.purpose), ([4, 5], Moment::Creation, PinUse::Login));

    let punto_cliente = embedded("punto-cliente");
    assert!(punto_cliente.is_fenced());
    assert_eq!(punto_cliente.associations, ["ANCIT", "ANCOT", "INT", "LAPET"]);
    let read = |typed| association(&punto_cliente.associations, &punto_cliente.association_names, typed);
    assert_eq!(read("A.N.CO.T."), Some(("ANCOT".to_owned(), true)));
    assert_eq!(read("LAPET - sezione di Roma"), Some(("LAPET".to_owned(), false)));
    assert_eq!(read("Istituto Nazionale Tributaristi"), Some(("INT".to_owned(), false)));
    assert_eq!(read("ANCOT/LAPET"), None);
    assert_eq!(read("ACME"), None);
    assert!(!punto_cliente.password.upper && punto_cliente.password.digit);
}

#[test]
fn every_embedded_profile_bears_the_name_it_is_found_by() {
    for (name, _) in EMBEDDED {
        let profile = embedded(name);
        assert_eq!(profile.name, *name);
        assert_eq!(profile.valid_until, None, "{name}");
    }
}

#[test]
fn an_office_lays_its_own_tables_over_a_profile() {
    let (_, text) = EMBEDDED[3];
    let over = "valid_until = \"2021-02-28\"\n\
                [provisional]\nrule = \"random\"\nlength = 16\nvalid_days = 10\nmessage = \"grandi-utenti\"";
    let profile = Profile::read(text, Some(over)).unwrap();
    assert!(!profile.is_fenced());
    assert!(profile.is_closed(jiff::civil::date(2021, 3, 1)));
    assert_eq!(profile.associations.len(), 4);
}

#[test]
fn refuses_a_pin_whose_halves_travel_alike() {
    let (_, text) = EMBEDDED[2];
    let over = "[pin]\ndigits = [4, 5]\nfirst = [\"email\"]\nsecond = [\"pec\"]\n\
                born_at = \"creation\"\nuse = \"login\"";
    assert!(matches!(
        Profile::read(text, Some(over)),
        Err(ProfileError::HalvesShareChannel { table: "pin" })
    ));
}
