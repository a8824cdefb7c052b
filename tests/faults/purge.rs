//! Copies whose time is over: under every fault each is erased once, and what is known of it stays.

use crate::desk::Desk;
use crate::kills::{kill, timed};
use crate::oracle;
use crate::papers::{KINDS, SCANS, folder, open_requests, papers, requests, scan_all};
use crate::people::{Seeded, people};
use crate::system_calls::each;
use serde_json::Value;
use sportello::store::{AuditFilter, Document};

pub const PURGE: [&str; 2] = ["document", "purge"];
const KILLS: usize = 20;
/// Kills that must have landed in the midst of the work for the test to mean anything.
const MIDWAY: usize = 5;
/// Kinds whose copies go as soon as their request has ended; those of the others are kept.
const SHORT: [&str; 2] = ["other", "signed-form"];

#[test]
fn a_purge_killed_at_any_moment_and_run_again_erases_each_due_copy_once() {
    let ended = Ended::of(50);
    let whole = ended.desk.copy();
    let length = timed(|| whole.act(&PURGE));
    assert_eq!(ended.erased(&whole), ended.due);

    let mut chance = Seeded(2028);
    let mut midway = 0;
    for _ in 0..KILLS {
        let desk = ended.desk.copy();
        kill(&mut desk.command(&PURGE), length.mul_f64(chance.part()));
        let erased = ended.erased(&desk);
        midway += usize::from((1..ended.due).contains(&erased));
        let rest: Vec<Value> = serde_json::from_str(&desk.act(&PURGE).stdout).expect("a list");
        assert_eq!(rest.len(), ended.due - erased);
        assert!(rest.iter().all(|it| it["purged_at"].is_string()), "told as erased, but not when: {rest:?}");
        assert_eq!(ended.erased(&desk), ended.due);
    }
    assert!(midway >= MIDWAY, "only {midway} of {KILLS} kills landed in the midst of a purge");
}

#[test]
fn a_purge_on_a_full_disk_fails_whole_and_can_be_repeated() {
    let ended = Ended::of(2);
    each(&ended.desk, &PURGE, &["pwrite64", "ftruncate"], "error=ENOSPC", "+", &|desk, done| {
        let erased = ended.erased(desk);
        assert!(done.code != Some(0) || erased == ended.due, "told as done, with {erased} copies erased");
        desk.act(&PURGE);
        assert_eq!(ended.erased(desk), ended.due);
    });
}

/// An office with copies that are due, and others.
pub struct Ended {
    pub desk: Desk,
    /// How many are due.
    pub due: usize,
    papers: Vec<Document>,
    /// The request that has not ended.
    open: i64,
}

impl Ended {
    /// The requests of so many people, of which all but one have ended.
    pub fn of(count: usize) -> Self {
        let desk = Desk::fresh();
        let people = people(count);
        for kind in SHORT {
            desk.act_as("admin", &["office", "config", "set", &format!("retention.{kind}"), "0"]);
        }
        open_requests(&desk, &people);
        let filed = scan_all(&folder(&desk), &people);
        desk.act(&["document", "intake", SCANS]);
        let requests = requests(&desk);
        let (open, others) = requests.split_first().expect("requests");
        for request in others {
            desk.act(&["request", "withdraw", &request.number.to_string(), "--reason", "ha rinunciato"]);
        }
        let papers: Vec<_> = papers(&desk).into_iter().map(|(paper, _)| paper).collect();
        assert_eq!((papers.len(), filed), (filed, count * KINDS.len()));
        Self { due: (count - 1) * SHORT.len(), open: open.id, desk, papers }
    }

    /// How many copies are gone from a copy of the office. Each of them was due and is told of once, no other is gone,
    /// and the papers are otherwise what they were.
    pub fn erased(&self, desk: &Desk) -> usize {
        oracle::examine(desk);
        let log = desk
            .store()
            .audit()
            .list(&AuditFilter { action: Some("document-purged"), ..AuditFilter::default() })
            .expect("the log");
        let mut told: Vec<i64> = log
            .iter()
            .map(|event| event.detail.as_ref().expect("its detail")["document"].as_i64().expect("a paper"))
            .collect();
        told.sort_unstable();
        let (mut erased, mut now) = (Vec::new(), Vec::new());
        for (paper, copy) in papers(desk) {
            assert_eq!(copy.is_none(), paper.purged_at.is_some(), "{paper:?}");
            if copy.is_none() {
                let due = SHORT.contains(&paper.kind.as_str()) && paper.request != self.open;
                assert!(due, "not due: {paper:?}");
                erased.push(paper.id);
            }
            now.push(Document { purged_at: None, ..paper });
        }
        assert_eq!(told, erased, "the log tells of other copies");
        assert_eq!(format!("{now:?}"), format!("{:?}", self.papers), "more than the copies is gone");
        erased.len()
    }
}
