//! What the child gives up before it reads a byte. Limits of the kernel come first and have to hold; Landlock and
//! seccomp are added where the kernel has them.
//!
//! The filter of system calls is a list of what computing needs: everything else fails, and reading and writing work
//! on the standard streams alone, so that not even a descriptor that somebody left open is of use.

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetStatus, Scope,
};
use rustix::process::{DumpableBehavior, Resource, Rlimit, Signal};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The most memory.
pub(super) const MEMORY: u64 = 1 << 30;
/// What a machine without enough memory does not promise: half of it, for the stack and the program take their part.
const ROOM: usize = (MEMORY / 2) as usize;
/// The most seconds of computing, and of waiting for it.
pub(super) const SECONDS: u64 = 20;

/// Whether the machine gives a reader its memory. Where it does not, a reader that runs out says nothing of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// All that the limits allow.
    Whole,
    /// Less: the caller is limited, or the machine is full.
    Short,
}

/// How far a wall holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wall {
    /// As far as this program asks.
    Whole,
    /// As far as this kernel can.
    Partial,
    /// This kernel has none.
    Absent,
}

/// Which walls stand around the child on this kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walls {
    /// Memory, time, files, processes.
    pub limits: Wall,
    /// No file, no network: Landlock.
    pub landlock: Wall,
    /// Only the system calls of computing: seccomp.
    pub seccomp: Wall,
}

impl Walls {
    /// Whether every wall stands as far as this program asks.
    pub fn are_whole(&self) -> bool {
        [self.limits, self.landlock, self.seccomp].iter().all(|wall| *wall == Wall::Whole)
    }
}

impl fmt::Display for Walls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let walls = [("rlimits", self.limits), ("Landlock", self.landlock), ("seccomp", self.seccomp)];
        let named = walls.map(|(name, wall)| match wall {
            Wall::Whole => format!("{name} whole"),
            Wall::Partial => format!("{name} partial"),
            Wall::Absent => format!("{name} absent"),
        });
        f.write_str(&named.join(", "))
    }
}

/// Puts up every wall, and says whether there is all the memory of a reader within them. None when the limits do not
/// hold: then nothing may be read.
pub(super) fn confine() -> Option<(Walls, Room)> {
    // A child without a parent has nobody to answer to.
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
    let _ = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable);
    let landlock = landlock();
    let limits = [
        (Resource::As, MEMORY),
        (Resource::Cpu, SECONDS),
        (Resource::Fsize, 0),
        (Resource::Core, 0),
        (Resource::Nproc, 0),
        (Resource::Nofile, 3),
    ];
    let mut is_lowered = false;
    for (resource, wanted) in limits {
        // A limit that the caller lives under already may be lower; raising it is not ours.
        let most = rustix::process::getrlimit(resource).maximum.map_or(wanted, |it| it.min(wanted));
        is_lowered |= resource == Resource::As && most < wanted;
        let limit = Rlimit { current: Some(most), maximum: Some(most) };
        rustix::process::setrlimit(resource, limit).ok()?;
    }
    let walls = Walls { limits: Wall::Whole, landlock, seccomp: seccomp() };
    let is_whole = !is_lowered && std::hint::black_box(Vec::<u8>::new()).try_reserve_exact(ROOM).is_ok();
    Some((walls, if is_whole { Room::Whole } else { Room::Short }))
}

/// Every right to files and ports is handled and none is granted.
fn landlock() -> Wall {
    let abi = ABI::V6;
    let status = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(abi))
        .and_then(|it| it.handle_access(AccessNet::from_all(abi)))
        .and_then(|it| it.scope(Scope::from_all(abi)))
        .and_then(Ruleset::create)
        .and_then(landlock::RulesetCreated::restrict_self);
    match status.map(|it| it.ruleset) {
        Ok(RulesetStatus::FullyEnforced) => Wall::Whole,
        Ok(RulesetStatus::PartiallyEnforced) => Wall::Partial,
        Ok(RulesetStatus::NotEnforced) | Err(_) => Wall::Absent,
    }
}

fn seccomp() -> Wall {
    let applied = filter().and_then(|filter| seccompiler::apply_filter_all_threads(&filter));
    if applied.is_ok() { Wall::Whole } else { Wall::Absent }
}

/// Any arguments will do for these.
const ALLOWED: &[libc::c_long] = &[
    libc::SYS_brk,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_exit,
    libc::SYS_exit_group,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_clock_gettime,
    libc::SYS_getrandom,
    libc::SYS_sched_yield,
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_restart_syscall,
];

fn filter() -> Result<BpfProgram, seccompiler::Error> {
    let rule = |argument: u8, operation: SeccompCmpOp, value: u64| {
        SeccompCondition::new(argument, SeccompCmpArgLen::Dword, operation, value)
            .and_then(|it| SeccompRule::new(vec![it]))
    };
    let equal = |argument: u8, value: u64| rule(argument, SeccompCmpOp::Eq, value);
    let no_code = || rule(2, SeccompCmpOp::MaskedEq(libc::PROT_EXEC as u64), 0);
    let me = rustix::process::getpid().as_raw_nonzero().get() as u64;
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        ALLOWED.iter().map(|number| (*number, Vec::new())).collect();
    rules.insert(libc::SYS_read, vec![equal(0, 0)?]);
    rules.insert(libc::SYS_write, vec![equal(0, 1)?, equal(0, 2)?]);
    rules.insert(libc::SYS_mmap, vec![no_code()?]);
    rules.insert(libc::SYS_mprotect, vec![no_code()?]);
    // To end itself when memory is out.
    rules.insert(libc::SYS_tgkill, vec![equal(0, me)?]);
    let machine = std::env::consts::ARCH.try_into()?;
    let denied = SeccompAction::Errno(libc::EPERM as u32);
    Ok(SeccompFilter::new(rules, denied, SeccompAction::Allow, machine)?.try_into()?)
}
