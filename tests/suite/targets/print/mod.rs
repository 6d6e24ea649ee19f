//! Forms on paper.

mod browser;
mod files;
mod hostile;
mod pages;
mod portable;
mod sheets;
mod tool;
