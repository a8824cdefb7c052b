//! Account holders: the words of their state, their level and their contacts.

use super::role::words;

words! {
    /// Where an account stands.
    AccountState:
    /// Registered, not yet active.
    Registered "registered",
    /// In use.
    Active "active",
    /// Stopped for a while.
    Suspended "suspended",
    /// Over for good.
    Closed "closed",
}

words! {
    /// What an account's credentials allow.
    Level:
    /// Consulting and ordinary services.
    Generic "generic",
    /// Binding acts.
    Dispositive "dispositive",
}

words! {
    /// What is known of an e-mail address.
    EmailState:
    /// Typed, never proved.
    Unverified "unverified",
    /// A message to it was answered with what it carried.
    Verified "verified",
    /// Messages came back.
    Undelivered "undelivered",
}

words! {
    /// What a body is.
    OrganisationKind:
    /// Services of an association.
    AssociationServices "association-services",
    /// Tax assistance centre for firms.
    Caf "caf",
    /// Welfare institution.
    Patronato "patronato",
    /// Intermediary.
    Intermediary "intermediary",
    /// Firm.
    Company "company",
    /// Public body.
    Ente "ente",
    /// Manager of a public service.
    Gestore "gestore",
}

words! {
    /// Where a message stands.
    MessageState:
    /// Waiting for its first sending.
    Queued "queued",
    /// A sending began; whether it ended is not known until it says so.
    Sending "sending",
    /// It left.
    Sent "sent",
    /// Failed for now; it goes again.
    Retry "retry",
    /// Failed for good.
    Failed "failed",
    /// A sending was cut off: it may have left.
    Unknown "unknown",
    /// Not to be sent any more.
    Cancelled "cancelled",
}

words! {
    /// What became of a row of a file.
    Outcome:
    /// Taken as it was.
    Imported "imported",
    /// Taken, repaired or with a doubt.
    Warned "warned",
    /// Not taken; it can be mended.
    Rejected "rejected",
    /// Nothing to do.
    Skipped "skipped",
}
