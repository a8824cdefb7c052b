//! Argon2id (RFC 9106), as PHC strings.
//!
//! A thread keeps the block memory of its last hash: allocating 19 MiB for each costs half as much again as the hash
//! itself. The first time, large pages make it half as long.

use super::SecretError;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use data_encoding::BASE64_NOPAD;
use rustix::mm::{Advice, madvise};
use rustix::param::page_size;
use std::cell::RefCell;

/// Cost of a hash: KiB of memory, passes, lanes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// For account holders' passwords and PINs: 19 MiB, two passes (OWASP's first choice).
    pub const HOLDER: Self = Self { memory: 19 * 1024, passes: 2, lanes: 1 };
    /// For operators' passphrases, which open the office: 64 MiB, three passes.
    pub const OPERATOR: Self = Self { memory: 64 * 1024, passes: 3, lanes: 4 };
    /// For trial offices: cheap, and said so.
    pub const TRIAL: Self = Self { memory: 64, passes: 1, lanes: 1 };

    /// What an office asks for its account holders.
    pub fn holder(trial: bool) -> Self {
        if trial { Self::TRIAL } else { Self::HOLDER }
    }

    /// What an office asks for its operators.
    pub fn operator(trial: bool) -> Self {
        if trial { Self::TRIAL } else { Self::OPERATOR }
    }
}

const OUTPUT: usize = 32;

thread_local! {
    static MEMORY: RefCell<Vec<Block>> = const { RefCell::new(Vec::new()) };
}

/// Derives 32 bytes from a secret, with an optional key mixed in (the pepper of RFC 9106 §3.1).
pub fn derive(cost: Cost, pepper: &[u8], secret: &[u8], salt: &[u8]) -> Result<[u8; OUTPUT], SecretError> {
    let damaged = |_| SecretError::HashDamaged;
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(OUTPUT)).map_err(damaged)?;
    let blocks = params.block_count();
    let argon =
        Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, params).map_err(damaged)?;
    let mut output = [0; OUTPUT];
    let mut fill = |memory: &mut Vec<Block>| {
        if memory.len() < blocks {
            *memory = room(blocks);
        }
        argon
            .hash_password_into_with_memory(secret, salt, &mut output, &mut memory[..blocks])
            .map_err(damaged)
    };
    if cost.memory > Cost::HOLDER.memory {
        // An operator's passphrase is stretched once a command: its memory goes back at once.
        fill(&mut Vec::new())?;
    } else {
        MEMORY.with_borrow_mut(fill)?;
    }
    Ok(output)
}

/// Empty blocks, in large pages where the system has them: thousands of small ones are each asked for when they are
/// first touched, which in a process that hashes once takes as long as half the hash.
#[expect(unsafe_code, reason = "the system's advice on memory has no other door")]
fn room(blocks: usize) -> Vec<Block> {
    let mut memory = Vec::with_capacity(blocks);
    let spare = memory.spare_capacity_mut();
    let (start, length) = (spare.as_mut_ptr(), size_of_val(spare));
    let gap = start.addr().next_multiple_of(page_size()) - start.addr();
    if gap < length {
        let pages = start.wrapping_byte_add(gap).cast();
        // SAFETY: the pages are this allocation's own, and the advice changes nothing that is read or written.
        // Refused, the pages stay small.
        let _ = unsafe { madvise(pages, length - gap, Advice::LinuxHugepage) };
    }
    memory.resize(blocks, Block::new());
    memory
}

/// Hashes a secret into a PHC string.
pub fn hash(cost: Cost, pepper: &[u8], secret: &[u8], salt: [u8; 16]) -> Result<String, SecretError> {
    let output = derive(cost, pepper, secret, &salt)?;
    Ok(format!(
        "$argon2id$v=19$m={},t={},p={}${}${}",
        cost.memory,
        cost.passes,
        cost.lanes,
        BASE64_NOPAD.encode(&salt),
        BASE64_NOPAD.encode(&output)
    ))
}

/// A string that no secret verifies against, at the same cost: for accounts that are not there.
pub fn of_nothing(cost: Cost) -> String {
    let (salt, output) = (BASE64_NOPAD.encode(&[0; 16]), BASE64_NOPAD.encode(&[0; OUTPUT]));
    format!("$argon2id$v=19$m={},t={},p={}${salt}${output}", cost.memory, cost.passes, cost.lanes)
}

/// Whether a secret is the one a PHC string was made from.
pub fn verify(phc: &str, pepper: &[u8], secret: &[u8]) -> Result<bool, SecretError> {
    let damaged = || SecretError::HashDamaged;
    let parsed = PasswordHash::new(phc).map_err(|_| damaged())?;
    let params = Params::try_from(&parsed).map_err(|_| damaged())?;
    let (salt, kept) = (parsed.salt.ok_or_else(damaged)?, parsed.hash.ok_or_else(damaged)?);
    let cost = Cost { memory: params.m_cost(), passes: params.t_cost(), lanes: params.p_cost() };
    let output = derive(cost, pepper, secret, salt.as_ref())?;
    // Constant time: the hash type of the crate compares so.
    Ok(argon2::password_hash::phc::Output::new(&output).map_err(|_| damaged())? == kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_verifies_its_own_secret_and_no_other() {
        let phc = hash(Cost::TRIAL, b"", b"correct horse", [7; 16]).unwrap();
        assert!(phc.starts_with("$argon2id$v=19$m=64,t=1,p=1$"));
        assert!(verify(&phc, b"", b"correct horse").unwrap());
        assert!(!verify(&phc, b"", b"Correct horse").unwrap());
        assert!(!verify(&phc, b"pepper", b"correct horse").unwrap());
        assert!(matches!(verify("$argon2id$nonsense", b"", b""), Err(SecretError::HashDamaged)));
    }

    #[test]
    fn the_string_is_the_one_the_crate_itself_would_write() {
        use argon2::PasswordVerifier;
        let phc = hash(Cost::TRIAL, b"", b"secret", [1; 16]).unwrap();
        Argon2::default().verify_password(b"secret", phc.as_str()).unwrap();
    }
}
