use serde_json::{Value as Json, json};
use typst::foundations::Bytes;
use typst_layout::PagedDocument;

use super::export::export;
use super::mask::masked;
use super::notices::notices;
use super::world::World;
use super::{Fault, Order, Pdf};

/// Typesets a sheet.
pub(super) fn one(order: &Order<'_>) -> Result<Pdf, Fault> {
    let sheet = serde_json::to_value(order.sheet).expect("a sheet has a JSON form");
    let document = laid_out(order, &sheet)?;
    Ok(Pdf {
        bytes: export(&document, order)?,
        pages: document.pages().len(),
        notices: notices(order, &sheet),
    })
}

fn laid_out(order: &Order<'_>, sheet: &Json) -> Result<PagedDocument, Fault> {
    let data = json!({ "page": masked(sheet), "attached": order.filing.is_some() });
    let world = World::new([
        ("/sheet.json", Bytes::from_string(data.to_string())),
        ("/filing.json", Bytes::from_string(attachment(order))),
        ("/qr.svg", Bytes::from_string(qr(order))),
    ]);
    typst::compile(&world).output.map_err(|errors| Fault::first(&errors))
}

/// The filing as it was given, with every character.
fn attachment(order: &Order<'_>) -> String {
    let written = order.filing.map(|filing| format!("{filing:#}\n"));
    written.unwrap_or_default()
}

/// The squares with the four squares of quiet around them that scanners want.
fn qr(order: &Order<'_>) -> String {
    let qr = &order.sheet.head.qr;
    let (side, path) = (qr.size + 8, &qr.path);
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 {side} {side}"><path d="{path}"/></svg>"#
    )
}
