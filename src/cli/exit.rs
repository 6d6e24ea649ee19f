use std::process::ExitCode;

/// How a command ended that was used rightly. Wrong use is a [`super::failure::Failure`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    /// All is fine.
    Fine,
    /// Problems were found: in the sources, in a filing, in a scenario or in generated files.
    Problems,
}

/// The code for wrong use; clap takes the same.
pub(super) const WRONG_USE: u8 = 2;

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Fine => Self::SUCCESS,
            Exit::Problems => Self::FAILURE,
        }
    }
}

impl Exit {
    /// Ends with problems where there are any.
    pub(super) fn fine_if(fine: bool) -> Self {
        if fine { Self::Fine } else { Self::Problems }
    }
}
