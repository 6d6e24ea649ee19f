// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

/** The values of one row, by the numbers of its columns. */
final class Row extends Cells {
  static final Row[] NONE = {};

  final Object[] cells;
  /** The paths of the findings because of which a cell is unknown; null where there is none. */
  String[] blocked;

  Row(int columns) {
    cells = new Object[columns];
  }

  @Override
  Object get(int slot) {
    return cells[slot];
  }

  void block(int slot, String path) {
    if (blocked == null) {
      blocked = new String[cells.length];
    }
    blocked[slot] = path;
  }
}
