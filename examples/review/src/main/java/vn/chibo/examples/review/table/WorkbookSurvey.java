package vn.chibo.examples.review.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.chibo.examples.review.table.PartReader.DocumentTypeException;

/**
 * What was found when a workbook was looked through, before any of its rows is given.
 *
 * @param outline what it says of itself
 * @param sheets its sheets, in the order of the outline
 */
record WorkbookSurvey(WorkbookOutline outline, List<Found> sheets) {

  /** A sheet, its hidden rows, and how many rows the file has of it. */
  record Found(TableSheet sheet, BitSet hiddenRows, int rows) {}

  /**
   * Looks it through.
   *
   * @throws vn.chibo.core.fault.FaultException if it is refused
   */
  static WorkbookSurvey of(Path file, Limits limits) throws IOException {
    String name = file.toString();
    try (WorkbookZip zip = WorkbookZip.open(file, limits)) {
      WorkbookOutline outline = WorkbookOutline.read(name, zip, limits);
      if (outline.styled()) {
        strings(name, zip, outline.styles(), limits);
      }
      int words = strings(name, zip, outline.sharedStrings(), limits);
      return new WorkbookSurvey(outline, sheets(name, zip, outline, limits, words));
    } catch (DocumentTypeException e) {
      throw TableMessages.refused(name, "document-type");
    } catch (XMLStreamException | IOException e) {
      throw TableMessages.refused(name, "damaged");
    }
  }

  /** Looks a part through, where there is one; how many words it keeps once for all cells. */
  private static int strings(String name, WorkbookZip zip, String part, Limits limits)
      throws IOException, XMLStreamException {
    int strings = 0;
    if (!part.isEmpty()) {
      try (PartReader reader = PartReader.of(zip.part(part))) {
        while (reader.next()) {
          boolean begins = reader.begins("si");
          if (begins || reader.ends("si")) {
            reader.measure(begins);
            strings += begins ? 1 : 0;
          }
          if (strings > limits.sharedStrings()) {
            throw TableMessages.refused(name, "strings", limits.sharedStrings());
          }
        }
      }
    }
    return strings;
  }

  private static List<Found> sheets(
      String name, WorkbookZip zip, WorkbookOutline outline, Limits limits, int words)
      throws IOException, XMLStreamException {
    List<Found> sheets = new ArrayList<>();
    long area = 0;
    for (WorkbookOutline.Part part : outline.sheets()) {
      try (PartReader reader = PartReader.of(zip.part(part.part()))) {
        SheetSurvey survey = new SheetSurvey(name, part.name(), reader, limits, words, area).look();
        sheets.add(new Found(survey.sheet(part.hidden()), survey.hiddenRows(), survey.rows()));
        area = survey.area();
      }
    }
    return sheets;
  }
}
