use qrcode::types::Color;
use qrcode::{EcLevel, QrCode};
use serde::Serialize;

/// A QR code, as a picture of black squares on a grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Qr {
    /// What it says: `form-id;revision`.
    pub payload: String,
    /// How many squares a side has.
    pub size: usize,
    /// The black squares as an SVG path on a grid of `size` units.
    pub path: String,
}

impl Qr {
    /// Encodes a text of at most 300 bytes; a longer one has no squares.
    pub(super) fn of(payload: String) -> Self {
        match QrCode::with_error_correction_level(&payload, EcLevel::M) {
            Ok(code) => {
                let size = code.width();
                Self { path: path(&code.to_colors(), size), payload, size }
            }
            Err(_) => Self { payload, size: 0, path: String::new() },
        }
    }
}

/// Joins the black squares of each line to bars.
fn path(colours: &[Color], size: usize) -> String {
    let lines = colours.chunks(size).zip(0..);
    lines.map(|(line, y)| bars(line, y)).collect()
}

fn bars(line: &[Color], y: usize) -> String {
    let mut out = String::new();
    let mut x = 0;
    for run in line.chunk_by(|left, right| left == right) {
        if run[0] == Color::Dark {
            out += &format!("M{x} {y}h{0}v1h-{0}z", run.len());
        }
        x += run.len();
    }
    out
}
