package vn.chibo.examples.review.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.chibo.core.fault.FaultException;
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
  static WorkbookSurvey of(Look look) throws IOException {
    try (WorkbookZip zip = WorkbookZip.open(look)) {
      WorkbookOutline outline = WorkbookOutline.read(look, zip);
      if (outline.styled()) {
        lookAt(zip.small(outline.styles()));
      }
      return new WorkbookSurvey(outline, sheets(look, zip, outline));
    } catch (FaultException refusal) {
      throw refusal;
    } catch (DocumentTypeException e) {
      throw TableMessages.refused(look.name(), "document-type");
    } catch (XMLStreamException | RuntimeException | IOException e) {
      // The parser and the zip answer damage with any exception, unchecked ones too.
      throw TableMessages.refused(look.name(), "damaged");
    }
  }

  private static void lookAt(InputStream part) throws IOException, XMLStreamException {
    try (PartReader reader = PartReader.of(part)) {
      while (reader.next()) {
        // Looked at by reading it.
      }
    }
  }

  private static List<Found> sheets(Look look, WorkbookZip zip, WorkbookOutline outline)
      throws IOException, XMLStreamException {
    List<Found> sheets = new ArrayList<>();
    int words = sharedStrings(look, zip, outline.sharedStrings());
    long area = 0;
    for (WorkbookOutline.Part part : outline.sheets()) {
      try (PartReader reader = PartReader.of(zip.part(part.part()))) {
        SheetSurvey survey = new SheetSurvey(look, part.name(), reader, words, area).look();
        sheets.add(new Found(survey.sheet(part.hidden()), survey.hiddenRows(), survey.rows()));
        area = survey.area();
      }
    }
    return sheets;
  }

  /** How many words the workbook keeps once for all cells. */
  private static int sharedStrings(Look look, WorkbookZip zip, String part)
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
          int most = look.limits().sharedStrings();
          look.refuseWhere(strings > most, "strings", most);
        }
      }
    }
    return strings;
  }
}
