//! The `sportello` binary: everything is in the library.

fn main() {
    let code = sportello::run(std::env::args_os());
    // What had to be closed and written is: the tidying of the libraries would only delay the end.
    signal_hook::low_level::exit(code.into())
}
