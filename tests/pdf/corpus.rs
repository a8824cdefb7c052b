//! Hundreds of bad files on every core: whatever comes, the parent gets an answer or a reason, in time.

use crate::{monsters, mutations, sandbox};
use sportello::model::document::{DocumentFinding, Facts};
use sportello::model::situation::{Class, Situation};
use sportello::pdf::{SandboxError, Scale};
use std::collections::BTreeMap;
use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How many damaged samples there are, beside the monsters.
const DAMAGED: usize = 280;
/// The patience of the sandbox, and a little for starting on a busy machine.
const LONGEST: Duration = Duration::from_secs(23);

/// Calls a function for each of these, on every core.
fn each<T: Sync>(items: &[T], task: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    task(item);
                }
            });
        }
    });
}

fn root_folder() -> Vec<String> {
    let names = fs::read_dir("/").unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|it| it.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Asks for facts and for a page; both have to come back as something sensible.
fn look_at(name: &str, bytes: &[u8]) -> Result<Facts, SandboxError> {
    let begun = Instant::now();
    let facts = sandbox().inspect(bytes);
    assert!(begun.elapsed() < LONGEST, "{name} took {:?}", begun.elapsed());
    match &facts {
        Ok(facts) => assert!(facts.text.chars().count() <= 4_000 && facts.pages.len() <= 20, "{name}"),
        Err(error) => assert_eq!(error.class(), Class::Refused, "{name}: {error}"),
    }
    let inspected = begun.elapsed();
    let begun = Instant::now();
    let drawn = sandbox().render(bytes, 1, Scale::Width(100));
    assert!(begun.elapsed() < LONGEST, "{name} took {:?} to draw", begun.elapsed());
    match &drawn {
        Ok(pixels) => {
            assert_eq!(pixels.rgb.len() as u64, u64::from(pixels.width) * u64::from(pixels.height) * 3)
        }
        Err(error) => assert!(matches!(error.class(), Class::Refused | Class::NotFound), "{name}: {error}"),
    }
    if inspected + begun.elapsed() > Duration::from_secs(2) {
        let drawn = drawn.map(|it| (it.width, it.height)).map_err(|it| it.to_string());
        eprintln!("{name}: {inspected:?} to read, {:?} to draw, {drawn:?}", begun.elapsed());
    }
    facts
}

#[test]
fn no_damaged_file_harms_the_parent() {
    let before = root_folder();
    let outcomes = Mutex::new(BTreeMap::<String, usize>::new());
    each(&mutations::all(DAMAGED), |(name, bytes)| {
        let outcome = match look_at(name, bytes) {
            Ok(facts) => facts.verdict().to_string(),
            Err(error) => error.kind().to_owned(),
        };
        *outcomes.lock().unwrap().entry(outcome).or_default() += 1;
    });
    eprintln!("{:?}", outcomes.lock().unwrap());
    assert_eq!(root_folder(), before);
}

#[test]
fn every_monster_is_known_for_what_it_is() {
    let wrong = Mutex::new(Vec::new());
    each(&monsters::all(), |monster| {
        let found = match look_at(monster.name, &monster.bytes) {
            Ok(facts) => facts.findings,
            Err(error) => {
                eprintln!("{}: {error}", monster.name);
                vec![DocumentFinding::Damaged]
            }
        };
        let is_known = match monster.expected {
            Some(expected) => found.contains(&expected),
            None => true,
        };
        if !is_known || monster.is_harmless && !found.is_empty() {
            wrong.lock().unwrap().push(format!("{}: {:?} in {found:?}", monster.name, monster.expected));
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
