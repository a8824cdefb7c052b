//! Who looks at everything while others write sees one state of it: no alarm without a fault.

use crate::desk::Desk;
use crate::oracle;
use crate::people::{Person, list, person};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

/// Verifications; `TRIES=200` is the goal's. Half as many examinations.
const VERIFICATIONS: usize = 12;
const WRITERS: usize = 6;
/// People of a list: few, so that the six commit often and the office stays small.
const ROWS: usize = 8;
/// Lists, after which the first one comes again and its rows are skipped: the office does not grow for ever.
const LISTS: usize = 150;

#[test]
fn beside_six_imports_neither_verification_nor_doctor_raises_a_false_alarm() {
    let desk = Desk::fresh();
    let verifications = std::env::var("TRIES").ok().and_then(|it| it.parse().ok()).unwrap_or(VERIFICATIONS);
    let (over, lists) = (AtomicBool::new(false), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..WRITERS {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    let turn = lists.fetch_add(1, Ordering::Relaxed) % LISTS;
                    let people: Vec<Person> = (turn * ROWS..(turn + 1) * ROWS).map(person).collect();
                    let csv = desk.file(&format!("list-{turn}.csv"), &list(&people));
                    let done = desk.run(&["import", "grandi-utenti", &csv]);
                    // Six that write wait for each other, and one may give up.
                    assert!([Some(0), Some(6), Some(8), Some(75)].contains(&done.code), "{done:?}");
                }
            });
        }
        let watch = || {
            for turn in 0..verifications {
                let done = desk.run(&["audit", "verify"]);
                assert_eq!(done.code, Some(0), "verification {turn}: {done:?}");
                if turn % 2 == 0 {
                    let done = desk.run(&["office", "doctor"]);
                    assert_eq!(done.code, Some(0), "examination {turn}: {done:?}");
                }
            }
        };
        let watched = std::panic::catch_unwind(std::panic::AssertUnwindSafe(watch));
        over.store(true, Ordering::Relaxed);
        if let Err(alarm) = watched {
            std::panic::resume_unwind(alarm);
        }
    });
    assert!(lists.load(Ordering::Relaxed) > WRITERS, "nobody wrote");
    let refused = desk.act_as("admin", &["audit", "list", "--action", "refused", "--limit", "0"]);
    assert_eq!(refused.stdout.trim(), "[]", "an alarm was written into the log");
    oracle::examine(&desk);
}
