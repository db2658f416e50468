package vn.chibo.examples.country;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.examples.country.cells.CellColumns;
import vn.chibo.examples.country.cells.CellGenerator;
import vn.chibo.examples.country.cells.Organizations;
import vn.chibo.examples.country.cells.Share;
import vn.chibo.examples.country.columns.Struct;
import vn.chibo.examples.country.parquet.ParquetTable;
import vn.chibo.examples.country.plain.Parallel;

/**
 * A share of the country on disk: {@code cells/*.parquet}, {@code hierarchy.json} and {@code
 * origin.json}, which says of which seed it is.
 *
 * @param folder the folder of this share
 * @param share the share
 */
record Country(Path folder, Share share) {
  private static final ChiboJson JSON = ChiboJson.jackson3();
  private static final int COMMUNES_OF_FILE = 17;

  /** The country of a share below the folder of all. */
  static Country of(Path all, Share share) {
    return new Country(all.resolve(share.percent() + "-percent"), share);
  }

  /** Writes it, by some threads. */
  void generate(long seed, int threads, Progress progress) {
    Folder.write(
        folder,
        part -> {
          Country written = new Country(part, share);
          Folder.text(written.origin(), JSON.writeIndented(new Origin(seed, share.percent())));
          Folder.text(written.hierarchy(), JSON.write(Organizations.of(share)));
          List<Integer> files = IntStream.range(0, files()).boxed().toList();
          Parallel.each(threads, files, file -> written.file(file, seed, progress));
        });
  }

  private int files() {
    return (int) share.communes().count() / COMMUNES_OF_FILE;
  }

  private String file(int number, long seed, Progress progress) {
    CellGenerator generator = new CellGenerator(seed);
    List<Struct> rows = new ArrayList<>();
    int first = number * COMMUNES_OF_FILE;
    IntStream.range(first, first + COMMUNES_OF_FILE)
        .boxed()
        .flatMap(generator::cells)
        .map(CellColumns::row)
        .forEach(rows::add);
    String name = String.format(Locale.ROOT, "cells-%03d", number);
    cells().write(name, rows.iterator());
    progress.done(rows.size());
    return name;
  }

  /** Its cells. */
  ParquetTable cells() {
    return new ParquetTable(folder.resolve("cells"), CellColumns.ALL);
  }

  /**
   * The organizations above its cells.
   *
   * @throws FaultException if it was not generated
   */
  PartyHierarchy organizations() {
    require(hierarchy());
    return JSON.read(hierarchy().toString(), Folder.text(hierarchy()), PartyHierarchy.class);
  }

  /**
   * The seed of which it is.
   *
   * @throws FaultException if it was not generated
   */
  long seed() {
    require(origin());
    return JSON.read(origin().toString(), Folder.text(origin()), Origin.class).seed();
  }

  private void require(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new FaultException(
          Fault.of("no-country", CountryMessages.text("fault.no-country", file, share.percent())));
    }
  }

  private Path hierarchy() {
    return folder.resolve("hierarchy.json");
  }

  private Path origin() {
    return folder.resolve("origin.json");
  }

  /**
   * Of what it was made.
   *
   * @param seed the seed
   * @param percent the share
   */
  record Origin(long seed, int percent) {}
}
