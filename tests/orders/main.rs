//! Random orders of all acts on a person, for each profile, against a small model of the procedures. After each act:
//! which secrets are live, what will leave, on what ground the level stands. At the end of each life: whether the office
//! still has a way to bring the person in. Each order that once failed is a test of its own, named after what it shows.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should stop and say why"
)]

mod acts;
#[path = "../faults/people.rs"]
mod people;
mod world;

use acts::Act::{self, *};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sportello::model::account::{AccountState, Level};
use sportello::model::profile::PinUse;
use sportello::model::request::RequestState;
use sportello::secret::hash;
use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicUsize, Ordering};
use world::{Life, MINUTE, World, candidates};

/// Lives that a run plays: 20,000 acts and more.
const LIVES: u32 = 520;
/// Lives that one office sees.
const A_DECADE: u32 = 20;
/// Acts within which a person has to be brought in.
const RESCUE: usize = 24;

const PROFILES: [&str; 4] = ["generico", "casellario", "ente", "punto-cliente"];

/// The number of the next person: nobody lives twice in one office.
static NEXT: AtomicUsize = AtomicUsize::new(1);

impl World {
    /// What the procedures say of any moment.
    fn check(&self, life: &Life) {
        let account = self.account(life);
        let (truth, store) = (life.truth, &self.clerk.store);
        let password = store.password().current(account.id).unwrap();
        let pair = store.pin().live(account.id).unwrap();
        // Two people, or a proof, stand behind the level.
        if account.level == Level::Dispositive {
            assert!(truth.approved || truth.proved, "the level stands on nothing: {truth:?}");
        }
        // Active is who proved an address, or was authorised.
        if account.state == AccountState::Active {
            assert!(truth.was_active, "active without an activation, a first access or an approval");
        }
        if account.state == AccountState::Closed {
            assert!(password.is_none() && pair.is_none(), "a closed account has secrets");
        }
        // What was issued for a request ended with it.
        let profile = self.clerk.profile(life.profile).unwrap();
        let is_fresh = |kind: &str| password.as_ref().is_some_and(|it| it.kind == kind);
        if truth.ended && !truth.approved {
            if life.profile == "ente" {
                assert!(
                    truth.password_since || password.is_none(),
                    "a temporary password outlived its request"
                );
            }
            if profile.pin.as_ref().is_some_and(|rule| rule.purpose != PinUse::Recovery) {
                assert!(truth.pin_since || pair.is_none(), "a pair outlived its request");
            }
            assert!(!is_fresh("issued"), "an issued password outlived its request");
        }
        let halves = pair.as_ref().map(|it| store.pin().halves(it.id).unwrap()).unwrap_or_default();
        for message in
            self.messages(life).iter().filter(|it| ["queued", "retry"].contains(&it.state.as_str()))
        {
            let kind = &message.kind;
            if message.sealed.is_some() {
                // No secret waits that is void by now.
                let is_password =
                    message.password.is_none_or(|it| password.as_ref().is_some_and(|live| live.id == it));
                assert!(is_password, "`{kind}` waits with a void password");
                let is_half =
                    message.pin_half.is_none() || halves.iter().any(|half| half.message == Some(message.id));
                assert!(is_half, "`{kind}` waits with a half of a void pair");
                let code = self.opened(message).into_iter().find(|it| it.kind.ends_with("/activation_code"));
                if let Some(code) = code {
                    let live = store.password().activation(account.id).unwrap();
                    let is_live =
                        live.is_some_and(|it| hash::verify(&it.hash, b"", code.value.as_bytes()).unwrap());
                    assert!(is_live, "`{kind}` waits with a void activation code");
                }
            }
            if kind == "registration-confirmed" {
                assert!(!truth.ended, "a confirmation waits beside the end of its request");
            }
        }
        // The personal password is none that the office made.
        if let (Some(live), true) = (&password, is_fresh("personal")) {
            for made in candidates(life) {
                assert!(
                    !hash::verify(&live.hash, b"", made.as_bytes()).unwrap(),
                    "`{made}` is a personal password"
                );
            }
        }
    }

    /// Brings the person in, by acts that the office has; the acts that it took.
    fn rescue(&self, life: &mut Life) -> Result<(), Vec<Act>> {
        let mut taken = Vec::new();
        while taken.len() < RESCUE {
            let (state, _) = self.stands(life);
            let password = self.clerk.store.password().current(self.account(life).id).unwrap();
            let is_personal = password.as_ref().is_some_and(|it| it.kind == "personal");
            let needs_pin = life.profile == "ente";
            let request = self.open_request(life);
            let needs_approval = needs_pin && (state == AccountState::Registered || !life.truth.approved);
            let act = match state {
                AccountState::Closed => return Ok(()),
                AccountState::Suspended => Restore,
                _ if self.account(life).conflict => Settle,
                _ if needs_approval => match request.map(|(_, state)| state) {
                    None => Open,
                    Some(RequestState::Draft | RequestState::Returned) if taken.last() == Some(&Papers) => {
                        Submit
                    }
                    Some(RequestState::Draft | RequestState::Returned) => Papers,
                    // Halves wait for a contact that changed to thaw.
                    Some(RequestState::Reviewed)
                        if taken.last() == Some(&Approve) && !taken.ends_with(&[Approve, Week, Approve]) =>
                    {
                        Week
                    }
                    // A document whose last day has passed: an exception would do as well.
                    Some(RequestState::Reviewed) if taken.ends_with(&[Approve, Week, Approve]) => Reject,
                    Some(RequestState::Reviewed) => Approve,
                    Some(_) if taken.last() == Some(&Accept) => Return,
                    Some(_) => Accept,
                },
                _ if is_personal
                    && life.personal.is_some()
                    && (!needs_pin || self.pin_in_hand(life).is_some()) =>
                {
                    // Delays after wrong tries are over.
                    self.clock.move_on(60 * MINUTE);
                    let typed = life.personal.clone().unwrap_or_default();
                    return if self.may_login(life, &typed) { Ok(()) } else { Err(taken) };
                }
                _ if needs_pin && self.pin_in_hand(life).is_none() => match taken.last() {
                    // Halves that wait for a contact to thaw.
                    Some(Week) => ReissuePin,
                    Some(ReissuePin) => IssuePin,
                    Some(IssuePin) => Send,
                    _ => Week,
                },
                AccountState::Registered
                    if life.profile == "generico" && self.code_in_hand(life).is_some() =>
                {
                    Activate
                }
                _ if self.password_in_hand(life).is_some()
                    && taken.iter().filter(|it| **it == First).count() < 3 =>
                {
                    match taken.last() {
                        Some(First) => Change,
                        // A contact that changed thaws.
                        Some(Change) => Week,
                        _ => First,
                    }
                }
                _ => match taken.last() {
                    Some(Send) => Week,
                    Some(Week) => Generate,
                    Some(Generate) => Reset,
                    _ => Send,
                },
            };
            taken.push(act);
            self.play(life, act);
            self.check(life);
        }
        Err(taken)
    }

    fn live(&self, profile: &'static str, acts: &[Act]) {
        let mut life = self.register(NEXT.fetch_add(1, Ordering::Relaxed), profile);
        self.check(&life);
        for act in acts {
            self.play(&mut life, *act);
            self.check(&life);
        }
        if let Err(taken) = self.rescue(&mut life) {
            let (stands, refused) = (self.stands(&life), &life.refused);
            panic!("{profile}: nothing brings the person in: {stands:?}, {refused} after {taken:?}");
        }
    }
}

#[test]
fn whatever_the_order_secrets_end_in_time_and_everybody_can_be_brought_in() {
    // A life takes years: nobody needs an office that stands for centuries.
    let (world, played) = (RefCell::new(World::new()), Cell::new(0));
    // Each run plays the same lives; `ORDERS=1000 cargo test --test orders` plays so many others.
    let asked = std::env::var("ORDERS").ok().and_then(|it| it.parse().ok());
    let cases = asked.unwrap_or(LIVES);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 400, ..Config::default() };
    let mut runner = match asked {
        Some(_) => TestRunner::new(config),
        None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    };
    let strategy = (prop::sample::select(&PROFILES[..]), acts::acts());
    let result = runner.run(&strategy, |(profile, acts)| {
        played.set(played.get() + 1);
        if played.get() % A_DECADE == 0 {
            assert!(world.borrow().is_whole());
            world.replace(World::new());
        }
        world.borrow().live(profile, &acts);
        Ok(())
    });
    result.unwrap();
    assert!(world.borrow().is_whole());
}

/// Plays an order that once went wrong.
fn order(profile: &'static str, acts: &[Act]) {
    World::new().live(profile, acts);
}

// The code of the activation waited with the password that the reset replaced.
#[test]
fn a_reset_of_who_never_followed_the_link_sends_a_code_too() {
    order("generico", &[ExpirePassword, Send, Week, Generate, Reset]);
}

#[test]
fn an_approval_before_the_activation_has_left_sends_a_code() {
    order("generico", &[Open, Papers, Submit, Accept, Approve, Suspend, Restore]);
}

// A proof of identity gives the level; the body authorises all the same.
#[test]
fn who_was_vouched_for_may_still_ask_to_be_authorised_by_a_body() {
    order("ente", &[Prove, Papers, Withdraw]);
    order("ente", &[Papers, Submit, Accept, Approve, Revoke, Hour, Week, Prove]);
}

#[test]
fn a_request_that_ends_takes_along_what_was_issued_for_it() {
    for end in [Withdraw, Expire, Transfer] {
        order("ente", &[Send, end]);
        order("punto-cliente", &[Send, First, end]);
    }
    for (end, is_reviewed) in [(RejectAtReview, false), (Reject, true)] {
        for profile in ["ente", "punto-cliente"] {
            let to_approver = if is_reviewed { Accept } else { Hour };
            order(
                profile,
                &[Send, First, Papers, Submit, to_approver, end, Open, Papers, Submit, Accept, Approve, Send],
            );
        }
    }
}

// The digits of the pair are typed as the old and as the new password.
#[test]
fn the_pin_that_opens_once_opens_once() {
    order(
        "punto-cliente",
        &[Send, First, Papers, Submit, Accept, Approve, Send, ChangeToGiven, Change, ChangeToGiven],
    );
}

#[test]
fn a_document_that_expires_between_review_and_approval_is_seen() {
    order("generico", &[Send, Activate, First, Open, ShortPapers, Submit, Accept, Week, Approve]);
}

// The level changed meanwhile, and nothing of the request: the same version would be decided twice.
#[test]
fn what_was_sent_back_and_comes_again_is_decided_again() {
    order("ente", &[Papers, Submit, Return, Prove, Submit, Accept, Approve]);
    order("ente", &[Papers, Submit, Return, Prove, Submit, Return, Prove, Submit]);
}
