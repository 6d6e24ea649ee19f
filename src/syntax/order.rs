//! The one order in which the children of a statement stand, in the tree as on the page.

use super::belongs::{Arity, Layout, Slot, TOP, slots};
use super::tree::{Ast, Node, Tag};

/// Whether a kind of statement has an end of its own.
pub(super) fn is_container(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Form
            | Tag::Inquiry
            | Tag::Part
            | Tag::Section
            | Tag::Answers
            | Tag::Rows
            | Tag::List
            | Tag::Table
            | Tag::Block
            | Tag::Scenario
            | Tag::Journey
    )
}

/// Returns the slot of a kind of statement in another; at the top level where there is no other.
pub(super) fn slot(holder: Option<Tag>, tag: Tag) -> Option<&'static Slot> {
    let slots = holder.map_or(TOP, slots);
    slots.iter().find(|slot| slot.tag == tag)
}

/// Returns the slot of a kind of statement in an open one, which stands in another itself.
///
/// A `since` takes something only where it gives a parameter its value; elsewhere a basis after it
/// is that of the statement around it.
pub(super) fn open_slot(around: Option<Tag>, holder: Tag, tag: Tag) -> Option<&'static Slot> {
    let takes_nothing = holder == Tag::Since && around != Some(Tag::Parameter);
    slot(Some(holder), tag).filter(|_| !takes_nothing)
}

/// Puts everything into its one order, and keeps blank lines only where they may stand.
pub(super) fn settle(ast: &mut Ast) {
    settle_list(&mut ast.declarations, None);
    for index in 1..ast.declarations.len() {
        let around = is_container(ast.declarations[index - 1].tag())
            || is_container(ast.declarations[index].tag());
        ast.declarations[index].trivia.blank |= around;
    }
    ast.tail.above.pop_if(|last| last.is_empty());
    ast.tail.blank = !ast.declarations.is_empty() && !ast.tail.above.is_empty();
}

fn settle_list(list: &mut [Node], holder: Option<Tag>) {
    sort(list, holder);
    for (index, node) in list.iter_mut().enumerate() {
        let tag = node.tag();
        let in_body = slot(holder, tag).is_none_or(|slot| slot.layout == Layout::Body);
        node.trivia.blank &= in_body && index > 0 && tag != Tag::TableRow;
        node.end.blank = false;
        settle_list(&mut node.children, Some(tag));
    }
}

/// Sorts by slot; statements of the body keep the order of the source.
fn sort(list: &mut [Node], holder: Option<Tag>) {
    let Some(holder) = holder else { return };
    list.sort_by_key(|node| rank(holder, node.tag()));
    let in_body = |node: &Node| layout(holder, node.tag()) == Layout::Body;
    let body = list.iter().position(in_body).unwrap_or(list.len());
    part(&mut list[..body], holder);
}

/// Moves a clause that would take the next one as its own behind all the others.
fn part(list: &mut [Node], holder: Tag) {
    let (mut index, mut moved) = (0, 0);
    while index + 1 + moved < list.len() {
        if takes(holder, &list[index], list[index + 1].tag()) {
            list[index..].rotate_left(1);
            moved += 1;
            index = index.saturating_sub(1);
        } else {
            index += 1;
        }
    }
}

/// Whether a clause would take the one that follows it.
fn takes(around: Tag, node: &Node, tag: Tag) -> bool {
    open_slot(Some(around), node.tag(), tag)
        .is_some_and(|slot| slot.arity == Arity::Many || node.child(tag).is_none())
}

fn rank(holder: Tag, tag: Tag) -> usize {
    let slots = slots(holder);
    let place = slots.iter().position(|slot| slot.tag == tag);
    let Some(place) = place.filter(|place| slots[*place].layout == Layout::Body) else {
        return place.unwrap_or(slots.len());
    };
    let mut before = slots[..place].iter();
    before.rposition(|slot| slot.layout != Layout::Body).map_or(0, |line| line + 1)
}

/// Returns how a kind of statement is laid out in another.
pub(super) fn layout(holder: Tag, tag: Tag) -> Layout {
    slot(Some(holder), tag).map_or(Layout::Body, |slot| slot.layout)
}
