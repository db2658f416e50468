package vn.chibo.examples.review.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/**
 * What a workbook says of itself before any sheet is read.
 *
 * @param sheets its sheets of cells, in their order
 * @param from1904 whether its days are counted from 1904
 * @param sharedStrings where the words lie that it keeps once; empty where it has none
 * @param styles where it says how its numbers are shown; empty where it does not
 */
record WorkbookOutline(List<Part> sheets, boolean from1904, String sharedStrings, String styles) {
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final int LONGEST_NAME = 255;

  /**
   * A sheet.
   *
   * @param index its place among all sheets, charts counted
   */
  record Part(int index, String name, boolean hidden, String part) {}

  /**
   * Reads it.
   *
   * @throws vn.chibo.core.fault.FaultException if the file is no workbook, or one that is refused
   */
  static WorkbookOutline read(Look look, WorkbookZip zip) throws IOException, XMLStreamException {
    look.refuseWhere(zip.anyNamed("vbaproject.bin") || zip.anyNamed("macrosheets/"), "macros");
    look.refuseWhere(zip.anyNamed("externallinks/"), "external-links");
    look.refuseWhere(!zip.has("[Content_Types].xml"), "other-zip");
    Map<String, String> types = types(zip);
    look.refuseWhere(
        types.keySet().stream().anyMatch(type -> type.contains("macroEnabled")), "macros");
    String book = part(types, WorkbookOutline::workbook);
    look.refuseWhere(book.isEmpty(), "other-zip");
    return read(look, zip, book, types);
  }

  private static boolean workbook(String type) {
    return type.contains("spreadsheetml") && type.endsWith("main+xml");
  }

  private static WorkbookOutline read(
      Look look, WorkbookZip zip, String book, Map<String, String> types)
      throws IOException, XMLStreamException {
    Map<String, String> targets = targets(zip, book);
    List<Part> sheets = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean from1904 = false;
    int most = look.limits().sheets();
    int index = 0;
    try (PartReader reader = PartReader.of(zip.small(book))) {
      while (reader.next()) {
        look.refuseWhere(reader.namespace().startsWith(STRICT), "strict");
        from1904 |= reader.begins("workbookPr") && reader.flag("date1904");
        if (reader.begins("sheet")) {
          String name = reader.attribute("name");
          look.refuseWhere(name.isEmpty() || name.length() > LONGEST_NAME, "sheet-name");
          look.refuseWhere(!names.add(name.toLowerCase(Locale.ROOT)), "sheet-twice", name);
          String relation = reader.attribute(RELATIONS, "id");
          String part = relation.isEmpty() ? "" : targets.getOrDefault(relation, "");
          if (!part.isEmpty()) {
            boolean hidden = reader.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
            sheets.add(new Part(index, name, hidden, part));
          }
          index++;
          look.refuseWhere(index > most, "sheets", most);
        }
      }
    }
    look.refuseWhere(sheets.isEmpty(), "no-sheet");
    return new WorkbookOutline(
        sheets,
        from1904,
        part(types, type -> type.endsWith("sharedStrings+xml")),
        part(types, type -> type.endsWith("styles+xml")));
  }

  /** The part of a kind; empty where there is none. */
  private static String part(Map<String, String> types, Predicate<String> kind) {
    return types.entrySet().stream()
        .filter(type -> kind.test(type.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  boolean styled() {
    return !styles.isEmpty();
  }

  /** Each kind of part, and the first part of this kind. */
  private static Map<String, String> types(WorkbookZip zip) throws IOException, XMLStreamException {
    Map<String, String> types = new LinkedHashMap<>();
    try (PartReader reader = PartReader.of(zip.small("[Content_Types].xml"))) {
      while (reader.next()) {
        if (reader.begins("Override")) {
          types.putIfAbsent(reader.attribute("ContentType"), reader.attribute("PartName"));
        } else if (reader.begins("Default")
            && reader.attribute("ContentType").contains("sheet.main+xml")) {
          types.put(reader.attribute("ContentType"), "/xl/workbook.xml");
        }
      }
    }
    return types;
  }

  /** Where the workbook says that its sheets of cells lie. */
  private static Map<String, String> targets(WorkbookZip zip, String book)
      throws IOException, XMLStreamException {
    int slash = book.lastIndexOf('/');
    String folder = book.substring(0, slash + 1);
    Map<String, String> targets = new HashMap<>();
    String relations = folder + "_rels/" + book.substring(slash + 1) + ".rels";
    try (PartReader reader = PartReader.of(zip.small(relations))) {
      while (reader.next()) {
        if (reader.begins("Relationship") && reader.attribute("Type").endsWith("/worksheet")) {
          String target = reader.attribute("Target");
          targets.put(reader.attribute("Id"), target.startsWith("/") ? target : folder + target);
        }
      }
    }
    return targets;
  }
}
