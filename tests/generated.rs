//! Files made from other files are what their generator makes. `UPDATE=1 cargo test --test generated` rewrites them.

#![expect(clippy::expect_used, clippy::disallowed_methods, reason = "a test that cannot go on should stop")]

use std::{env, fs, path::Path};

use sportello::model::place;

#[test]
fn the_archive_of_places_is_made_from_its_sources() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model/place");
    let source = |name| fs::read_to_string(folder.join("data").join(name)).expect("a source file");
    let made = place::generate(&place::Sources {
        comuni: &source("comuni.csv"),
        states: &source("stati_esteri.csv"),
        country_names: &source("country_names.csv"),
        provinces: &source("province.csv"),
        successors: &source("successors.csv"),
        states_of_today: &source("states_of_today.csv"),
    })
    .expect("rows");
    let file = folder.join("places.bin");
    if env::var_os("UPDATE").is_some() {
        fs::write(&file, &made).expect("writing the archive");
    }
    assert!(
        fs::read(&file).expect("the archive") == made,
        "places.bin is stale: UPDATE=1 cargo test --test generated"
    );
}

/// The folder holds exactly the files, each with exactly its text.
fn assert_folder(folder: &str, files: Vec<(String, String)>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    if env::var_os("UPDATE").is_some() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the folder");
        for (name, text) in &files {
            fs::write(folder.join(name), text).expect("writing a generated file");
        }
    }
    let mut found: Vec<String> = fs::read_dir(&folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    let mut expected: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected, "UPDATE=1 cargo test --test generated");
    for (name, text) in files {
        let kept = fs::read_to_string(folder.join(&name)).expect("a generated file");
        assert!(kept == text, "{name} is stale: UPDATE=1 cargo test --test generated");
    }
}

#[test]
fn the_completions_are_those_of_the_commands() {
    assert_folder("completions", sportello::generated::completions());
}

#[test]
fn the_manual_pages_are_those_of_the_commands() {
    assert_folder("man", sportello::generated::pages());
}
