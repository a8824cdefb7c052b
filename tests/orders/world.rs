//! An office of its own, its staff, a clock that only goes forward, and people who keep what reaches them.

use crate::people::{self, Seeded};
use jiff::Timestamp;
use sportello::delivery::{DeliveryError, Parcel, Transport};
use sportello::model::account::{AccountState, Level, OrganisationKind};
use sportello::model::clock::{Clock, Random};
use sportello::model::codice_fiscale::CodiceFiscale;
use sportello::model::contact::Address;
use sportello::model::request::{RequestNumber, RequestState};
use sportello::model::role::Role;
use sportello::model::secret::Secret;
use sportello::model::sheet::{Membership, Sheet};
use sportello::ops::founding::{Founding, found};
use sportello::ops::older_copy::HeadMemory;
use sportello::ops::organisation::Details;
use sportello::ops::user::NewUser;
use sportello::ops::{Folder, Office, message, operator, organisation, user};
use sportello::secret::hash;
use sportello::secret::slots::{Lock, Slots};
use sportello::store::{Account, Message, MessageFilter, Request, RequestFilter};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};
use tempfile::TempDir;

/// The body on whose behalf people act.
const BODY: &str = "12345678903";

/// Milliseconds of a minute.
pub const MINUTE: i64 = 60_000;
/// Milliseconds of a day.
pub const DAY: i64 = 24 * 60 * MINUTE;

/// A clock that stands until it is moved.
pub struct Hands(AtomicI64);

impl Hands {
    pub fn move_on(&self, millis: i64) {
        self.0.fetch_add(millis, Ordering::Relaxed);
    }
}

impl Clock for Hands {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::Relaxed)).unwrap()
    }
}

/// Random bytes that are the same in every run.
pub struct Dice(Mutex<Seeded>);

impl Random for Dice {
    fn fill(&self, bytes: &mut [u8]) {
        let mut seeded = self.0.lock().unwrap();
        bytes.iter_mut().for_each(|it| *it = seeded.next() as u8);
    }
}

/// A post that loses nothing.
struct Post;

impl Transport for Post {
    fn deliver(&self, _: &Parcel) -> Result<(), DeliveryError> {
        Ok(())
    }

    fn repeats_safely(&self) -> bool {
        true
    }
}

/// The office and its people.
pub struct World {
    pub clock: Hands,
    pub dice: Dice,
    pub clerk: Office,
    pub reviewer: Office,
    pub approver: Office,
    dispatcher: Office,
    mailroom: Office,
    _folder: TempDir,
}

/// Something secret that reached a person: the kind of message and the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub kind: String,
    pub value: String,
}

/// A person, and what reached them.
pub struct Life {
    pub code: CodiceFiscale,
    /// The codes they had before.
    pub codes: Vec<CodiceFiscale>,
    pub profile: &'static str,
    pub given: Vec<Given>,
    /// The personal password that they chose last.
    pub personal: Option<String>,
    /// How many they have chosen.
    pub chosen: usize,
    /// Why the last first access was refused.
    pub refused: String,
    /// What the procedures say, told by the acts that succeeded.
    pub truth: Truth,
}

/// What the acts so far allow, in the terms of the procedures.
#[derive(Clone, Copy, Debug, Default)]
pub struct Truth {
    /// An approval of the person's own request holds.
    pub approved: bool,
    /// A proof of identity holds.
    pub proved: bool,
    /// The person's e-mail address was proved, or a second person made the account active.
    pub was_active: bool,
    /// A password was made by the desk since the last request ended without an approval.
    pub password_since: bool,
    /// The same of a pair.
    pub pin_since: bool,
    /// The last of the person's own requests ended without an approval.
    pub ended: bool,
}

impl World {
    pub fn new() -> Self {
        let memory = std::path::Path::new("/dev/shm");
        let folder =
            if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
        let clock =
            Hands(AtomicI64::new("2026-11-02T09:00:00Z".parse::<Timestamp>().unwrap().as_millisecond()));
        let dice = Dice(Mutex::new(Seeded(7)));
        let place = Folder::new(folder.path().join("office"));
        let passphrase = Secret::from("admin alone knows this");
        let founding = Founding { name: "Sede", admin: "admin", passphrase: &passphrase, trial: true };
        found(&place, &founding, &clock, &dice, &mut |_, _| Ok(())).unwrap();
        let enter = |name: &str, passphrase: &Secret| {
            let slots = Slots::read(&place.keys()).unwrap();
            let keys = slots.open(name, Lock::Passphrase, passphrase.bytes()).unwrap();
            Office::enter(place.clone(), keys, name, &clock, HeadMemory::new(None, ""))
                .and_then(|office| office.expect_newest(&slots))
                .unwrap()
        };
        let hire = |name: &str, role: Role| {
            let (told, own) =
                (Secret::from(format!("{name} was told this")), Secret::from(format!("{name} alone knows")));
            operator::add(&enter("admin", &passphrase), &clock, &dice, name, &[role], &told).unwrap();
            operator::passphrase(&enter(name, &told), &clock, &dice, &own).unwrap();
            enter(name, &own)
        };
        let (clerk, reviewer) = (hire("anna", Role::Clerk), hire("bruno", Role::Reviewer));
        let (approver, dispatcher) = (hire("carla", Role::Approver), hire("dario", Role::Dispatcher));
        let mailroom = hire("mara", Role::Mailroom);
        let body = BODY.parse().unwrap();
        organisation::add(
            &clerk,
            &clock,
            &body,
            "Comune di Prova",
            OrganisationKind::Ente,
            &Details::default(),
        )
        .unwrap();
        Self { clock, dice, clerk, reviewer, approver, dispatcher, mailroom, _folder: folder }
    }

    /// Registers the person of a number.
    pub fn register(&self, number: usize, profile: &'static str) -> Life {
        let person = people::person(number);
        let sheet = Sheet {
            citizen: Some(true),
            mobile: format!("+39333{number:07}").parse().ok(),
            address: Address {
                street: Some("Via Roma".to_owned()),
                house_number: Some("7".to_owned()),
                cap: "40121".parse().ok(),
                town: Some("Bologna".to_owned()),
                province: Some("BO".to_owned()),
            },
            membership: (profile == "punto-cliente").then(|| Membership {
                association: "LAPET".to_owned(),
                number: format!("LP/{number}"),
                since: None,
            }),
            ..people::sheet(&person)
        };
        let new = self.newcomer(sheet, profile);
        let mut shown = Vec::new();
        let created = user::create(&self.clerk, &self.clock, &self.dice, new, &mut |half, _| {
            shown.push(Given { kind: "screen".to_owned(), value: half.expose().to_owned() });
            Ok(())
        });
        created.unwrap();
        Life {
            code: person.code,
            codes: Vec::new(),
            profile,
            given: shown,
            personal: None,
            chosen: 0,
            refused: String::new(),
            truth: Truth::default(),
        }
    }

    /// Somebody to be registered.
    pub fn newcomer(&self, sheet: Sheet, profile: &str) -> NewUser {
        NewUser {
            sheet,
            profile: profile.to_owned(),
            organisation: (profile == "ente").then(|| BODY.to_owned()),
            issuer: None,
            privacy: Some(true),
            privacy_notice: None,
            accept_mismatch: None,
            language: None,
        }
    }

    pub fn account(&self, life: &Life) -> Account {
        self.clerk.store.user().by_codice_fiscale(&life.code).unwrap().unwrap()
    }

    pub fn messages(&self, life: &Life) -> Vec<Message> {
        let account = Some(self.account(life).id);
        self.clerk
            .store
            .message()
            .list(&MessageFilter { account, limit: -1, ..MessageFilter::default() })
            .unwrap()
    }

    /// The secrets of a message that waits.
    pub fn opened(&self, message: &Message) -> Vec<Given> {
        let Some(sealed) = &message.sealed else { return Vec::new() };
        let key = match message.channel.as_str() {
            "letter" => self.mailroom.keys.post.as_ref(),
            _ => self.dispatcher.keys.mail.as_ref(),
        };
        let purpose = format!("message {}", message.message_id);
        let plain = key.unwrap().open(purpose.as_bytes(), sealed).unwrap();
        let named: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(&plain).unwrap();
        let given = |(name, value): (&String, &serde_json::Value)| Given {
            kind: format!("{}/{name}", message.kind),
            value: value.as_str().unwrap().to_owned(),
        };
        named.iter().map(given).collect()
    }

    /// Sends what is due, and hands it to the person.
    pub fn send(&self, life: &mut Life) {
        let waiting: Vec<(i64, Vec<Given>)> =
            self.messages(life).iter().map(|it| (it.id, self.opened(it))).collect();
        for desk in [&self.dispatcher, &self.mailroom] {
            message::send(desk, &self.clock, &Post, u64::MAX, &|| false, &mut |_| {}).unwrap();
        }
        for message in self.messages(life).into_iter().filter(|it| it.state == "sent") {
            let mine = waiting.iter().find(|(id, _)| *id == message.id);
            life.given.extend(mine.into_iter().flat_map(|(_, given)| given.clone()));
        }
    }

    /// The requests of a person for the credentials of the profile, the newest last.
    pub fn requests(&self, life: &Life) -> Vec<Request> {
        let filter =
            RequestFilter { account: Some(self.account(life).id), limit: -1, ..RequestFilter::default() };
        let all = self.clerk.store.request().list(&filter).unwrap();
        all.into_iter().filter(|it| !it.kind.is_decided_at_once()).collect()
    }

    /// The person's own request that is not decided.
    pub fn open_request(&self, life: &Life) -> Option<(RequestNumber, RequestState)> {
        let last = self.requests(life).pop().filter(|it| !it.state.is_final())?;
        Some((last.number, last.state))
    }

    /// What a person would type as the password that the office made: of the secrets that arrived, the live one.
    pub fn password_in_hand(&self, life: &Life) -> Option<String> {
        let live = self.clerk.store.password().current(self.account(life).id).unwrap()?;
        // One that anybody can compute counts once the mail has left.
        let is_early = live.kind == "provisional" && live.valid_from.is_none();
        if is_early || live.expires_at.is_some_and(|end| end <= self.clock.now().as_millisecond()) {
            return None;
        }
        candidates(life).into_iter().find(|it| hash::verify(&live.hash, b"", it.as_bytes()).unwrap())
    }

    /// The live pair, joined from what arrived.
    pub fn pin_in_hand(&self, life: &Life) -> Option<String> {
        let live = self.clerk.store.pin().live(self.account(life).id).unwrap()?;
        if live.expires_at.is_some_and(|end| end <= self.clock.now().as_millisecond()) {
            return None;
        }
        let pepper = self.clerk.keys.verifier();
        let is_live = |it: &String| hash::verify(&live.verifier, pepper.as_slice(), it.as_bytes()).unwrap();
        let of = |digits: usize| {
            let halves = life.given.iter().rev().map(|it| it.value.clone());
            halves.filter(move |it| it.len() == digits && it.bytes().all(|b| b.is_ascii_digit())).take(3)
        };
        of(4).flat_map(|one| of(5).map(move |other| one.clone() + &other)).find(is_live)
    }

    /// The live activation code, where it arrived.
    pub fn code_in_hand(&self, life: &Life) -> Option<String> {
        let live = self.clerk.store.password().activation(self.account(life).id).unwrap()?;
        if live.expires_at <= self.clock.now().as_millisecond() {
            return None;
        }
        let arrived = life.given.iter().rev().filter(|it| it.kind.ends_with("/activation_code"));
        let mut arrived = arrived.map(|it| it.value.clone());
        arrived.find(|it| hash::verify(&live.hash, b"", it.as_bytes()).unwrap())
    }

    /// Whether the log and the rows it speaks of are whole.
    pub fn is_whole(&self) -> bool {
        self.clerk.store.verify(&mut |_, _| {}).unwrap().ok
    }

    pub fn stands(&self, life: &Life) -> (AccountState, Level) {
        let account = self.account(life);
        (account.state, account.level)
    }
}

/// Everything a person could take for a password, the newest first: whole ones, and halves joined.
pub fn candidates(life: &Life) -> Vec<String> {
    let of = |kinds: &[&str]| {
        let found = life.given.iter().rev().filter(|it| kinds.iter().any(|kind| it.kind.starts_with(kind)));
        found.filter(|it| it.kind.ends_with("/secret")).map(|it| it.value.clone()).take(3).collect::<Vec<_>>()
    };
    let whole =
        of(&["activation/", "provisional-password/", "registration/", "grandi-utenti/", "password-renewed/"]);
    let (firsts, seconds) = (of(&["password-part-1"]), of(&["password-part-2"]));
    let joined = firsts.iter().flat_map(|one| seconds.iter().map(move |other| one.clone() + other));
    let mut all: Vec<String> = joined.chain(whole).collect();
    all.dedup();
    all
}
