package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.TableCell;
import vn.chibo.examples.review.table.TableRow;

/**
 * The header of a sheet in a file: where each column stands. Columns may stand in any order, under
 * titles of either language.
 */
final class Header {
  private static final int FEWEST = 2;

  private final Sheet<?, ?> sheet;
  private final TableRow row;

  /** The place in the file of each column of the sheet, -1 where it is missing. */
  private final int[] places;

  private final Map<Integer, String> unknown = new HashMap<>();
  private final List<Integer> twice = new ArrayList<>();

  private Header(Sheet<?, ?> sheet, TableRow row) {
    this.sheet = sheet;
    this.row = row;
    this.places = new int[sheet.columns().size()];
    Arrays.fill(places, -1);
  }

  /** The header in a row; it knows itself whether it is one. */
  static Header of(Sheet<?, ?> sheet, TableRow row) {
    Header header = new Header(sheet, row);
    Map<String, Integer> titles = titles(sheet);
    for (int place = 0; place < row.cells().size(); place++) {
      header.put(place, row.cell(place), titles);
    }
    return header;
  }

  /** The columns of a sheet by their folded titles in both languages. */
  static Map<String, Integer> titles(Sheet<?, ?> sheet) {
    Map<String, Integer> titles = new HashMap<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      Text title = sheet.columns().get(i).title();
      titles.put(Folded.of(title.vietnamese()), i);
      titles.put(Folded.of(title.english()), i);
    }
    return titles;
  }

  private void put(int place, TableCell cell, Map<String, Integer> titles) {
    if (cell instanceof TableCell.Empty) {
      return;
    }
    Integer column = titles.get(Folded.of(Kinds.shown(cell)));
    if (column == null) {
      unknown.put(place, Kinds.shown(cell));
    } else if (places[column] >= 0) {
      twice.add(place);
    } else {
      places[column] = place;
    }
  }

  /** Whether this row names enough columns to be a header. */
  boolean found() {
    return known() >= FEWEST;
  }

  /** How many columns it names. */
  int known() {
    return (int) Arrays.stream(places).filter(place -> place >= 0).count();
  }

  Sheet<?, ?> sheet() {
    return sheet;
  }

  TableRow row() {
    return row;
  }

  /** The place of a column, -1 where it is missing. */
  int place(int column) {
    return places[column];
  }

  /** The titles that must be there and are not. */
  List<Text> missing() {
    List<Text> missing = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      if (places[i] < 0 && sheet.columns().get(i).need().always()) {
        missing.add(sheet.columns().get(i).title());
      }
    }
    return missing;
  }

  /** The places of titles that stood before already. */
  List<Integer> twice() {
    return twice;
  }

  /** What stands over columns that the sheet does not have, by place. */
  Map<Integer, String> unknown() {
    return unknown;
  }
}
