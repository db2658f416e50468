package vn.chibo.examples.country;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.examples.country.figures.PlaceColumns;
import vn.chibo.examples.country.figures.PlaceFigures;
import vn.chibo.examples.country.figures.RollUp;
import vn.chibo.examples.country.figures.SumFigures;
import vn.chibo.examples.country.parquet.ParquetTable;
import vn.chibo.examples.country.report.CountryReport;
import vn.chibo.examples.country.report.ReportPage;

/**
 * What an engine made of a country: {@code places/*.parquet}, {@code sums/sums.parquet}, {@code
 * report.json} and {@code report.html}.
 *
 * @param folder the folder of the result
 */
record Result(Path folder) {
  static final String JSON_REPORT = "report.json";
  static final String HTML_REPORT = "report.html";

  /** The result of an engine as of a day, below the folder of the country. */
  static Result of(Country country, EngineName engine, LocalDate asOf) {
    return new Result(country.folder().resolve(engine + "-" + asOf));
  }

  /** Evaluates and writes all, or nothing. */
  void evaluate(Country country, Engine engine, LocalDate asOf, Progress progress) {
    HierarchyView view = country.organizations().on(asOf);
    long seed = country.seed();
    Folder.write(
        folder,
        part -> {
          Result written = new Result(part);
          engine.evaluate(country.cells(), asOf, written.table(), progress);
          written.rollUp(country, seed, view);
        });
  }

  private void rollUp(Country country, long seed, HierarchyView view) {
    List<PlaceFigures> places = places();
    List<SumFigures> sums = RollUp.of(view, places);
    new ParquetTable(folder.resolve("sums"), PlaceColumns.SUMS)
        .write("sums", sums.stream().map(PlaceColumns::row).iterator());
    CountryReport report =
        CountryReport.of(seed, country.share().percent(), places.size(), view, sums);
    Folder.text(folder.resolve(JSON_REPORT), ChiboJson.jackson3().writeIndented(report) + "\n");
    Folder.text(folder.resolve(HTML_REPORT), ReportPage.render(report));
  }

  /** The figures of all places, by id. */
  List<PlaceFigures> places() {
    List<PlaceFigures> places = new ArrayList<>();
    for (Path file : table().files()) {
      table().read(file, row -> places.add(PlaceColumns.place(row)));
    }
    places.sort(Comparator.comparing(PlaceFigures::place));
    return places;
  }

  /** The report in JSON, byte for byte. */
  String report() {
    return Folder.text(folder.resolve(JSON_REPORT));
  }

  private ParquetTable table() {
    return new ParquetTable(folder.resolve("places"), PlaceColumns.PLACES);
  }
}
