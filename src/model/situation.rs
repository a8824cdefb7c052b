//! What can go wrong, as values: one variant a situation, one stable word each.
//!
//! The words people read live in the language files under the key `error-<kind>`, with the hint
//! as its attribute `.hint`; the exit code follows from the class, in `error.rs`. So a rule names
//! its situation once, and neither text nor number is repeated here.

/// The family of a situation; `error.rs` turns it into an exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Input, output, or a defect.
    Failure,
    /// The command was called the wrong way.
    Usage,
    /// What was named is not there.
    NotFound,
    /// A rule refuses: invalid data, state, policy.
    Refused,
    /// Not logged in, wrong passphrase, or not allowed for this role.
    Denied,
    /// Some of it was done.
    Partial,
    /// Recorded; another person has to act.
    Waiting,
    /// Already there, or changed by somebody else meanwhile.
    Conflict,
    /// Try again.
    Busy,
    /// Broken off from the keyboard.
    Interrupted,
    /// Ended by the system.
    Terminated,
    /// The terminal went away.
    HungUp,
}

/// An error that can be explained in any language.
pub trait Situation: std::error::Error + Send + Sync + 'static {
    /// The stable kebab-case word of the situation.
    fn kind(&self) -> &'static str;
    /// The family of the situation.
    fn class(&self) -> Class;
    /// The values its text speaks of.
    fn args(&self) -> Vec<(&'static str, String)>;
}

/// Defines an error enum: documented variants, each with its class, its word and its values;
/// `=>` lines pass another situation through unchanged.
#[macro_export]
macro_rules! situations {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$vmeta:meta])* $class:ident $kind:literal $variant:ident
               $( { $($field:ident : $ty:ty),* $(,)? } )? , )*
            $( => $from:ident($inner:ty), )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug)]
        #[allow(missing_docs)]
        pub enum $name {
            $( $(#[$vmeta])* $variant $( { $($field: $ty),* } )?, )*
            $( $from($inner), )*
        }

        impl $crate::model::situation::Situation for $name {
            fn kind(&self) -> &'static str {
                match self {
                    $( Self::$variant $( { $($field: _),* } )? => $kind, )*
                    $( Self::$from(inner) => inner.kind(), )*
                }
            }
            fn class(&self) -> $crate::model::situation::Class {
                match self {
                    $( Self::$variant $( { $($field: _),* } )? => $crate::model::situation::Class::$class, )*
                    $( Self::$from(inner) => inner.class(), )*
                }
            }
            fn args(&self) -> Vec<(&'static str, String)> {
                match self {
                    $( Self::$variant $( { $($field),* } )? =>
                        vec![$( $( (stringify!($field), $field.to_string()) ),* )?], )*
                    $( Self::$from(inner) => inner.args(), )*
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                use $crate::model::situation::Situation;
                f.write_str(self.kind())?;
                for (name, value) in self.args() {
                    write!(f, " {name}={value}")?;
                }
                Ok(())
            }
        }

        impl std::error::Error for $name {}

        $( impl From<$inner> for $name {
            fn from(inner: $inner) -> Self { Self::$from(inner) }
        } )*
    };
}
