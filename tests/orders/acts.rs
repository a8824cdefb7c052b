//! Everything that can happen to a person, and how it is played.

use super::world::{self, DAY, Life, MINUTE, World, candidates};
use jiff::civil::Date;
use proptest::prelude::*;
use sportello::model::clock::Clock;
use sportello::model::request::{IdentityType, PaperKind, ReasonCode, RequestKind, RequestNumber};
use sportello::model::secret::Secret;
use sportello::model::sheet::Sheet;
use sportello::ops::access::{self, First};
use sportello::ops::document::Paper;
use sportello::ops::identity::{Confirmed, Proof};
use sportello::ops::request::{Identified, NewRequest, RequestError};
use sportello::ops::review::{Accepted, Verdict};
use sportello::ops::user::{AliasReason, Step};
use sportello::ops::{credential, document, identity, password, pin, request, review, user};

/// Acts of one life.
const ACTS: usize = 40;

/// Everything that can happen to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Send,
    Activate,
    First,
    Change,
    /// The holder takes what the office made for a password.
    ChangeToGiven,
    FirstWithGiven,
    Login,
    Recover,
    /// By the answers, with a new pair.
    RecoverWithPin,
    /// Somebody tries five wrong PINs.
    WrongPins,
    Open,
    Papers,
    ShortPapers,
    Submit,
    Withdraw,
    Expire,
    Transfer,
    Accept,
    Return,
    RejectAtReview,
    Approve,
    Reject,
    Revoke,
    Generate,
    ExpirePassword,
    IssuePin,
    ReissuePin,
    RevokePin,
    Reset,
    Prove,
    NewEmail,
    NewMobile,
    /// The Agenzia gives the person another code.
    Rename,
    /// Other data arrive for the code.
    Conflict,
    /// Somebody finds that the data are right as they are.
    Settle,
    Suspend,
    Restore,
    Close,
    Hour,
    Week,
    Months,
}

use Act::*;

/// Every act; those that lead somewhere stand here more than once.
const ALL: [Act; 54] = [
    Send,
    Send,
    Send,
    Activate,
    Activate,
    First,
    First,
    Change,
    ChangeToGiven,
    FirstWithGiven,
    Login,
    Recover,
    RecoverWithPin,
    WrongPins,
    Open,
    Open,
    Papers,
    Papers,
    Papers,
    ShortPapers,
    Submit,
    Submit,
    Submit,
    Withdraw,
    Expire,
    Transfer,
    Accept,
    Accept,
    Accept,
    Return,
    RejectAtReview,
    Approve,
    Approve,
    Approve,
    Reject,
    Revoke,
    Generate,
    ExpirePassword,
    IssuePin,
    ReissuePin,
    RevokePin,
    Reset,
    Prove,
    NewEmail,
    NewMobile,
    Rename,
    Conflict,
    Settle,
    Settle,
    Suspend,
    Restore,
    Hour,
    Week,
    Months,
];

/// The acts of a life.
pub fn acts() -> impl Strategy<Value = Vec<Act>> {
    // One life in many is closed: nothing follows that would be worth a look.
    let act = prop_oneof![200 => prop::sample::select(&ALL[..]), 1 => Just(Close)];
    prop::collection::vec(act, ACTS)
}

fn paper(kind: PaperKind, expires: Date) -> Paper {
    let is_identity = kind == PaperKind::Identity;
    Paper {
        kind,
        kind_of_identity: is_identity.then_some(IdentityType::Passport),
        number: None,
        expires: is_identity.then_some(expires),
        description: None,
        mrz: Vec::new(),
    }
}

impl World {
    fn file_papers(&self, life: &Life, expires: Date) -> bool {
        let Some((number, _)) = self.open_request(life) else { return false };
        for old in document::list(&self.clerk, number).unwrap() {
            let _ = document::remove(&self.clerk, &self.clock, old.id);
        }
        let kinds: &[PaperKind] = match life.profile {
            "generico" => &[PaperKind::Identity, PaperKind::SignedForm],
            "ente" => &[PaperKind::Identity],
            _ => &[PaperKind::Identity, PaperKind::MembershipCard, PaperKind::Protocol],
        };
        kinds
            .iter()
            .all(|kind| document::record(&self.clerk, &self.clock, number, &paper(*kind, expires)).is_ok())
    }

    fn own_kind(&self, life: &Life) -> Option<RequestKind> {
        self.clerk.profile(life.profile).unwrap().request.map(|rule| rule.kind)
    }

    fn open(&self, life: &Life) -> Option<RequestNumber> {
        let kind = self.own_kind(life)?;
        let opened = request::open(&self.clerk, &self.clock, &life.code, kind, &NewRequest::default());
        opened.ok().map(|it| it.row.number)
    }

    fn accept(&self, number: RequestNumber) -> bool {
        let verdict = Verdict::Accepted { checks: None, warnings: Accepted::new() };
        self.decide(number, &verdict)
    }

    fn decide(&self, number: RequestNumber, verdict: &Verdict) -> bool {
        let _ = review::claim(&self.reviewer, &self.clock, number);
        review::decide(&self.reviewer, &self.clock, &self.dice, number, verdict, None).is_ok()
    }

    fn approve(&self, number: RequestNumber) -> bool {
        credential::approve(&self.approver, &self.clock, &self.dice, number).is_ok()
    }

    /// A reset at the desk, agreed to by the second person.
    fn reset(&self, life: &Life) -> bool {
        let expires = self.in_days(1000);
        let by = Identified { kind: IdentityType::Passport, number: "YA1".to_owned(), expires };
        let opened = request::open_reset(&self.clerk, &self.clock, &life.code, "ha perso tutto", &by);
        let number = match opened {
            Ok(opened) => Some(opened.row.number),
            // One that waited for a contact to thaw.
            Err(RequestError::Open { request, .. }) => Some(request),
            Err(_) => None,
        };
        number.is_some_and(|it| self.approve(it))
    }

    fn in_days(&self, days: i64) -> Date {
        self.clock.today().saturating_add(jiff::Span::new().days(days))
    }

    fn first(&self, life: &Life, typed: &str, new: &str) -> (Option<String>, Option<String>) {
        let answers = [Secret::from("Bianchi"), Secret::from("Carlo")];
        let (typed, new) = (Secret::from(typed), Secret::from(new));
        let pin = self.pin_in_hand(life).map(Secret::from);
        let given = First {
            login: life.code.as_str(),
            password: &typed,
            pin: pin.as_ref(),
            new_password: &new,
            answers: (life.profile == "casellario").then_some(&answers[..]),
            email_confirmed: None,
        };
        let mut shown = None;
        let done = access::first(&self.clerk, &self.clock, &self.dice, &given, |_| {}, &mut |half, _| {
            shown = Some(half.expose().to_owned());
            Ok(())
        });
        let refused = done.err().map(|error| format!("{error:?}"));
        (refused, shown)
    }

    fn change(&self, life: &Life, typed: &str, new: &str) -> bool {
        let (typed, new) = (Secret::from(typed), Secret::from(new));
        let pin = self.pin_in_hand(life).map(Secret::from);
        let login = life.code.as_str();
        access::change_password(&self.clerk, &self.clock, &self.dice, login, &typed, pin.as_ref(), &new)
            .is_ok()
    }

    pub fn may_login(&self, life: &Life, typed: &str) -> bool {
        let pin = self.pin_in_hand(life).map(Secret::from);
        let login = life.code.as_str();
        access::login(&self.clerk, &self.clock, &self.dice, login, &Secret::from(typed), pin.as_ref()).is_ok()
    }

    /// Plays an act, and tells the model where it succeeded. An act that the rules refuse changes nothing.
    pub fn play(&self, life: &mut Life, act: Act) {
        let (clerk, clock, dice, code) = (&self.clerk, &self.clock, &self.dice, life.code);
        clock.move_on(MINUTE);
        let number = self.open_request(life).map(|(number, _)| number);
        let fresh = |life: &Life| format!("Personale{}", life.chosen + 1);
        let ends = |life: &mut Life, is_done: bool| {
            if is_done && !life.truth.approved {
                life.truth.ended = true;
                (life.truth.password_since, life.truth.pin_since) = (false, false);
            }
        };
        match act {
            Send => self.send(life),
            Activate => {
                if let Some(typed) = self.code_in_hand(life)
                    && access::activate(clerk, clock, &code, &Secret::from(typed)).is_ok()
                {
                    life.truth.was_active = true;
                }
            }
            First | FirstWithGiven => {
                let Some(typed) = self.password_in_hand(life) else { return };
                let new = if act == First { fresh(life) } else { typed.to_lowercase() };
                let (refused, shown) = self.first(life, &typed, &new);
                let is_done = refused.is_none();
                life.refused = refused.unwrap_or_default();
                assert!(
                    !is_done || act == First,
                    "the first access took the provisional password for a personal one"
                );
                if is_done {
                    (life.personal, life.chosen) = (Some(new), life.chosen + 1);
                    life.truth.was_active = true;
                    life.truth.pin_since = true;
                    life.given.extend(shown.map(|value| world::Given { kind: "screen".to_owned(), value }));
                }
            }
            Change | ChangeToGiven => {
                let pin = self.pin_in_hand(life);
                let typed = [life.personal.clone(), self.password_in_hand(life), pin.clone()];
                for typed in typed.into_iter().flatten() {
                    let made: Vec<String> = candidates(life).into_iter().chain(pin.clone()).collect();
                    let news = if act == Change { vec![fresh(life)] } else { made };
                    for new in news.into_iter().take(2) {
                        let is_done = self.change(life, &typed, &new);
                        assert!(
                            !is_done || act == Change,
                            "`{new}` of the office became a personal password"
                        );
                        if is_done {
                            (life.personal, life.chosen) = (Some(new), life.chosen + 1);
                        }
                    }
                }
            }
            Login => {
                if let Some(typed) = life.personal.clone().or_else(|| self.password_in_hand(life)) {
                    self.may_login(life, &typed);
                }
            }
            Recover | RecoverWithPin => {
                let new = fresh(life);
                let (answers, secret) =
                    ([Secret::from("Bianchi"), Secret::from("Carlo")], Secret::from(new.clone()));
                let given = access::Recovery {
                    login: code.as_str(),
                    answers: Some(&answers),
                    pin: None,
                    new_password: &secret,
                    new_pin: act == RecoverWithPin,
                };
                let mut shown = None;
                let recovered = access::recover(clerk, clock, dice, &given, &mut |half, _| {
                    shown = Some(half.expose().to_owned());
                    Ok(())
                });
                if let Ok(recovered) = recovered {
                    (life.personal, life.chosen) = (Some(new), life.chosen + 1);
                    life.truth.pin_since |= recovered.pin == Some("renewed");
                    life.given.extend(shown.map(|value| world::Given { kind: "screen".to_owned(), value }));
                }
            }
            WrongPins => {
                let (wrong, new) = (Secret::from("000000000"), Secret::from("Qualunque1"));
                let given = access::Recovery {
                    login: code.as_str(),
                    answers: None,
                    pin: Some(&wrong),
                    new_password: &new,
                    new_pin: false,
                };
                for _ in 0..5 {
                    let tried = access::recover(clerk, clock, dice, &given, &mut |_, _| Ok(()));
                    assert!(tried.is_err(), "nine zeros are a PIN");
                }
            }
            Open => life.truth.ended &= self.open(life).is_none(),
            Papers => drop(self.file_papers(life, self.in_days(1000))),
            ShortPapers => drop(self.file_papers(life, self.in_days(5))),
            Submit => drop(number.map(|it| request::submit(clerk, clock, dice, it))),
            Withdraw => {
                let is_done =
                    number.is_some_and(|it| request::withdraw(clerk, clock, it, "rinuncia").is_ok());
                ends(life, is_done);
            }
            Expire => {
                let is_done = number.is_some_and(|it| request::expire(clerk, clock, dice, it).is_ok());
                ends(life, is_done);
            }
            Transfer => {
                let is_done =
                    number.is_some_and(|it| request::transfer(clerk, clock, dice, it, "Roma").is_ok());
                ends(life, is_done);
            }
            Accept => drop(number.map(|it| self.accept(it))),
            Return => {
                let verdict =
                    Verdict::Returned { reason: ReasonCode::Illegible, papers: vec![PaperKind::Identity] };
                number.map(|it| self.decide(it, &verdict));
            }
            RejectAtReview => {
                let verdict = Verdict::Rejected(ReasonCode::NotEntitled);
                let is_done = number.is_some_and(|it| self.decide(it, &verdict));
                ends(life, is_done);
            }
            Approve => {
                let is_expired = number.is_some_and(|it| {
                    let papers = document::list(clerk, it).unwrap();
                    let today = clock.today().to_string();
                    papers.iter().any(|paper| paper.expires.as_ref().is_some_and(|day| *day < today))
                });
                if number.is_some_and(|it| self.approve(it)) {
                    assert!(!is_expired, "approved on a document whose last day has passed");
                    (life.truth.approved, life.truth.ended) = (true, false);
                    life.truth.was_active |= life.profile == "ente";
                }
            }
            Reject => {
                let reject =
                    |it| credential::reject(&self.approver, clock, dice, it, ReasonCode::NotEntitled, None);
                let is_done = number.is_some_and(|it| reject(it).is_ok());
                ends(life, is_done);
            }
            Revoke => {
                if credential::revoke(&self.approver, clock, dice, &code, "segnalazione").is_ok() {
                    (life.truth.approved, life.truth.proved) = (false, false);
                }
            }
            Generate => life.truth.password_since |= password::generate(clerk, clock, dice, &code).is_ok(),
            ExpirePassword => drop(password::expire(clerk, clock, &code, "prova")),
            IssuePin | ReissuePin => {
                let mut shown = None;
                let is_done =
                    pin::issue(clerk, clock, dice, &code, act == ReissuePin, None, &mut |half, _| {
                        shown = Some(half.expose().to_owned());
                        Ok(())
                    });
                life.truth.pin_since |= is_done.is_ok();
                life.given.extend(shown.map(|value| world::Given { kind: "screen".to_owned(), value }));
            }
            RevokePin => drop(pin::revoke(clerk, clock, &code, "prova")),
            Reset => life.truth.password_since |= self.reset(life),
            Prove => {
                let date = clock.today();
                let reference = format!("{code}-{}", clock.now());
                let proof = Proof { provider: "cie".to_owned(), level: Some(3), date, reference };
                if let Ok(Confirmed::Waits(waiting)) =
                    identity::confirm(clerk, clock, dice, &code, &proof, None)
                {
                    life.truth.proved |= self.approve(waiting.row.number);
                }
            }
            NewEmail => {
                drop(user::edit(clerk, clock, dice, &code, Some("visto allo sportello"), None, |sheet| {
                    sheet.email = format!("nuova{}@example.com", clock.now().as_millisecond()).parse().ok();
                }))
            }
            NewMobile => {
                drop(user::edit(clerk, clock, dice, &code, Some("visto allo sportello"), None, |sheet| {
                    let digits = clock.now().as_millisecond() / MINUTE % 10_000_000;
                    sheet.mobile = format!("+39347{digits:07}").parse().ok();
                }))
            }
            Rename => {
                let new = code.variants().find(|it| *it != code && !life.codes.contains(it));
                let Some(new) = new else { return };
                let reason = AliasReason::Omocodia;
                if user::rename(clerk, clock, dice, &code, &new, reason, "certificato", None).is_ok() {
                    life.codes.push(code);
                    life.code = new;
                }
            }
            Conflict => {
                let known = self.account(life).sheet;
                let sheet = Sheet { surname: format!("{}i", known.surname), ..known };
                let again = self.newcomer(sheet, life.profile);
                assert!(user::create(clerk, clock, dice, again, &mut |_, _| Ok(())).is_err());
            }
            Settle => drop(user::edit(clerk, clock, dice, &code, Some("visto allo sportello"), None, |_| {})),
            Suspend => drop(user::step(clerk, clock, dice, &code, Step::Suspend, "prova", false)),
            Restore => drop(user::step(clerk, clock, dice, &code, Step::Restore, "prova", false)),
            Close => {
                if user::step(clerk, clock, dice, &code, Step::Close, "prova", false).is_ok() {
                    (life.truth.approved, life.truth.proved) = (false, false);
                }
            }
            Hour => clock.move_on(60 * MINUTE),
            Week => clock.move_on(8 * DAY),
            Months => clock.move_on(65 * DAY),
        }
    }
}
