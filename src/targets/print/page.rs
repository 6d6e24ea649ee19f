use crate::paper::Sheet;
use crate::targets::shelf::{fonts, render_template, write_template};

use super::assets::STYLESHEET;
use super::variables::{Variables, variables};
use super::view::{checklist_view, form_view, page_view, section_views};

/// Where a page has its stylesheets from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assets<'a> {
    /// From files at this address.
    At(&'a str),
    /// From itself: it needs nothing beside it.
    Inside,
}

/// Returns the template of a form in the language of the sheet: its fixed texts, and variables
/// for what is filed. The sheet may be any of the form.
pub fn template(sheet: &Sheet) -> String {
    let section = include_str!("templates/section.j2");
    let sections = section_views(sheet).iter().map(|view| write_template(section, view)).collect();
    let form = write_template(include_str!("templates/form.j2"), form_view(sheet, sections));
    let checklist = write_template(include_str!("templates/checklist.j2"), checklist_view(sheet));
    write_template(include_str!("templates/page.j2"), page_view(sheet, form, checklist)) + "\n"
}

/// Returns what a template of a form gives with its variables.
pub fn rendered(template: &str, variables: &Variables) -> String {
    render_template(template, variables)
}

/// Returns a sheet as a page of HTML.
pub fn page(sheet: &Sheet, assets: Assets<'_>) -> String {
    rendered(&template(sheet), &with_assets(variables(sheet), assets))
}

fn with_assets(variables: Variables, assets: Assets<'_>) -> Variables {
    match assets {
        Assets::At(address) => Variables { assets: address.to_owned(), ..variables },
        Assets::Inside => {
            Variables { style: format!("{}{STYLESHEET}", fonts::STYLESHEET), ..variables }
        }
    }
}
