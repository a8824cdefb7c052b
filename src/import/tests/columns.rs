use super::*;
use csv::StringRecord;
use proptest::prelude::*;

fn header(text: &str) -> StringRecord {
    text.split(';').collect::<Vec<_>>().into()
}

fn place(columns: &Columns, text: &str, field: Field) -> Option<usize> {
    // A record whose cells are their own positions.
    let record: StringRecord = (0..text.split(';').count()).map(|at| at.to_string()).collect();
    columns.get(field, &record).parse().ok()
}

const NEEDED: &str = "Associazione;C.F.;Cognome;NOME";

fn found(more: &str, field: Field) -> Option<usize> {
    let text = format!("{NEEDED};{more}");
    place(&grandi_utenti(&header(&text)).unwrap(), &text, field).map(|at| at - 4)
}

#[test]
fn the_table_names_every_field_once() {
    use Field::{Association, MemberSince, MembershipNumber, Organisation, Privacy, Vat};
    let lists = [
        (Table::grandi_utenti().unwrap(), NEEDED, vec![Organisation, Privacy]),
        (
            Table::registrations().unwrap(),
            "Gestore;Cod. fiscale;Cognome;Nome;Mail recapito;Privacy",
            vec![Association, MembershipNumber, MemberSince, Vat],
        ),
    ];
    for (table, needed, others) in lists {
        for field in Field::ALL {
            let text = format!("{needed};x;{field}");
            let columns = Columns::resolve(&header(&text), &table, &Mapping::default(), &[]).unwrap();
            assert_eq!(columns.header(*field).is_some(), !others.contains(field), "{field}");
        }
    }
}

#[test]
fn headers_are_read_by_meaning() {
    for (spelling, field) in [
        ("DATA DI NASCITA", Field::Born),
        ("Città di  nascita", Field::Birthplace),
        ("E-Mail", Field::Email),
        ("P.E.C.", Field::Pec),
        ("Tel. cell.", Field::Mobile),
        ("\u{feff}Partita I.V.A.", Field::Vat),
        ("n° civico", Field::HouseNumber),
    ] {
        assert_eq!(found(spelling, field), Some(0), "{spelling}");
    }
}

#[test]
fn a_name_that_stands_twice_is_told_by_its_neighbours() {
    let usual = "data nascita;comune;provincia;indirizzo;cap;comune;provincia;data richiesta";
    assert_eq!(found(usual, Field::Birthplace), Some(1));
    assert_eq!(found(usual, Field::BirthProvince), Some(2));
    assert_eq!(found(usual, Field::Town), Some(5));
    assert_eq!(found(usual, Field::Province), Some(6));
    let turned = "via;cap;citta;prov;nato il;citta;prov";
    assert_eq!(found(turned, Field::Town), Some(2));
    assert_eq!(found(turned, Field::BirthProvince), Some(6));
    let dates = "data;comune nascita;associazione di appartenenza;tessera;data;canale;data";
    assert_eq!(found(dates, Field::Born), Some(0));
    assert_eq!(found(dates, Field::MemberSince), Some(4));
    assert_eq!(found(dates, Field::RequestedOn), Some(6));
    assert_eq!(found("via;cap;provincia", Field::Province), Some(2));
    assert_eq!(found("provincia;provincia", Field::BirthProvince), Some(0));
}

#[test]
fn a_missing_column_is_named_with_the_nearest() {
    let error = grandi_utenti(&header("Codice Fisacle;Cognome;Nome;Associazione")).unwrap_err();
    let ColumnsError::Missing { field, nearest, .. } = &error else { panic!("{error}") };
    assert_eq!((*field, nearest.as_deref()), (Field::CodiceFiscale, Some("Codice Fisacle")));
    assert!(
        error
            .to_string()
            .starts_with("there is no column `codice_fiscale` among `Codice Fisacle`, `Cognome`")
    );
}

#[test]
fn a_mapping_overrides_the_table() {
    let mapping =
        Mapping::from_toml("codice_fiscale = \"Cod. del socio\"\nnome = 'cognome'\ncognome = 'nome'")
            .unwrap();
    let text = "COD DEL SOCIO;Cognome;Nome;Associazione";
    let columns = Columns::resolve(&header(text), &Table::grandi_utenti().unwrap(), &mapping, &[]).unwrap();
    assert_eq!(columns.header(Field::CodiceFiscale), Some("COD DEL SOCIO"));
    assert_eq!(columns.header(Field::Name), Some("Cognome"));
    let elsewhere = Mapping::from_toml("pec = 'Casella'").unwrap();
    let error =
        Columns::resolve(&header(text), &Table::grandi_utenti().unwrap(), &elsewhere, &[]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the mapping names `Casella` as column `pec`, but the file has no such column"
    );
    assert!(Mapping::from_toml("pecc = 'Casella'").is_err());
}

#[test]
fn a_file_without_header_is_told_from_one_with_strange_names() {
    let data = header("Rossi;Mario;RSSMRA80A01H501U;mario@example.com");
    assert!(
        matches!(grandi_utenti(&data), Err(ColumnsError::NoHeader { first }) if first.starts_with("Rossi Mario"))
    );
    assert!(matches!(grandi_utenti(&header("uno;due")), Err(ColumnsError::Missing { .. })));
}

#[test]
fn what_is_not_used_is_noted() {
    let columns = grandi_utenti(&header(&format!("{NEEDED};Note;Email;Mail;"))).unwrap();
    let ignored: Vec<_> =
        columns.ignored().iter().map(|ignored| (ignored.header.as_str(), ignored.again)).collect();
    assert_eq!(ignored, [("Note", None), ("Mail", Some(Field::Email))]);
    assert_eq!(columns.width(), 8);
}

proptest! {
    #[test]
    fn any_header_is_answered(headers in proptest::collection::vec("\\PC{0,12}|provincia|comune|data|cf|nome", 0..20)) {
        let _ = grandi_utenti(&headers.into());
    }
}
