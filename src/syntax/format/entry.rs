use crate::syntax::order::settle;
use crate::syntax::tree::{Ast, Cell, Expr};
use crate::text::Lang;

use super::names::Names;
use super::page::Page;
use super::wording::Wording;

/// Writes the canonical text of a whole source in a surface.
pub fn format(ast: &Ast, lang: Lang, names: &dyn Names) -> String {
    let mut ast = ast.clone();
    settle(&mut ast);
    let mut page = Page::new(lang, names);
    page.source(&ast);
    page.finish()
}

/// Writes a condition or a value as a surface writes it, on one line.
pub fn condition_words(expr: &Expr, lang: Lang, names: &dyn Names) -> String {
    let mut wording = Wording::new(lang, names);
    wording.closed(expr);
    wording.into_phrase().on_one_line()
}

/// Writes a cell of a table as a surface writes it.
pub fn cell_words(cell: &Cell, lang: Lang, names: &dyn Names) -> String {
    let mut wording = Wording::new(lang, names);
    wording.cell(cell);
    wording.into_phrase().on_one_line()
}
