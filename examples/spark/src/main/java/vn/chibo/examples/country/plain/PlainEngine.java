package vn.chibo.examples.country.plain;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.chibo.examples.country.Engine;
import vn.chibo.examples.country.Progress;
import vn.chibo.examples.country.cells.CellColumns;
import vn.chibo.examples.country.columns.Struct;
import vn.chibo.examples.country.figures.CellRules;
import vn.chibo.examples.country.figures.FirstStage;
import vn.chibo.examples.country.figures.PartialFigures;
import vn.chibo.examples.country.figures.PlaceColumns;
import vn.chibo.examples.country.figures.SecondStage;
import vn.chibo.examples.country.parquet.ParquetTable;

/**
 * Streams over the files of a table by some threads. A cell is forgotten once it is counted: what
 * stays is one set of figures a place.
 */
public final class PlainEngine implements Engine {
  private static final int PLACES_OF_FILE = 400;

  private final int threads;

  /** Works with so many threads. */
  public PlainEngine(int threads) {
    this.threads = threads;
  }

  @Override
  public void evaluate(ParquetTable cells, LocalDate asOf, ParquetTable places, Progress progress) {
    CellRules rules = new CellRules(asOf);
    List<Collection<PartialFigures>> seen =
        Parallel.each(threads, cells.files(), file -> seen(cells, file, rules, progress));
    SecondStage second = new SecondStage(rules);
    List<PartialFigures> merged = List.copyOf(merged(seen).values());
    List<Integer> files =
        IntStream.rangeClosed(0, (merged.size() - 1) / PLACES_OF_FILE).boxed().toList();
    Parallel.each(threads, files, file -> write(file, merged, second, places));
  }

  /** Makes the figures of some places, and writes them. */
  private static String write(
      int file, List<PartialFigures> merged, SecondStage second, ParquetTable places) {
    String name = String.format(Locale.ROOT, "places-%03d", file);
    Iterator<Struct> rows =
        merged.stream()
            .skip((long) file * PLACES_OF_FILE)
            .limit(PLACES_OF_FILE)
            .map(second::place)
            .map(PlaceColumns::row)
            .iterator();
    places.write(name, rows);
    return name;
  }

  private static Collection<PartialFigures> seen(
      ParquetTable cells, Path file, CellRules rules, Progress progress) {
    FirstStage stage = new FirstStage(rules);
    cells.read(
        file,
        row -> {
          stage.add(CellColumns.cell(row));
          progress.done(1);
        });
    return stage.figures();
  }

  private static Map<String, PartialFigures> merged(List<Collection<PartialFigures>> seen) {
    Map<String, PartialFigures> places = new TreeMap<>();
    for (Collection<PartialFigures> partial : seen) {
      for (PartialFigures figures : partial) {
        PartialFigures known = places.putIfAbsent(figures.place().value(), figures);
        if (known != null) {
          known.add(figures);
        }
      }
    }
    return places;
  }
}
