//! Values and rules, pure: no clock, no files, no database, no terminal.
