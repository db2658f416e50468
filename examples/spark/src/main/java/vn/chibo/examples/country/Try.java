package vn.chibo.examples.country;

import java.nio.file.Path;
import java.time.LocalDate;
import vn.chibo.examples.country.cells.Share;
import vn.chibo.examples.country.figures.PlaceColumns;
import vn.chibo.examples.country.parquet.ParquetTable;
import vn.chibo.examples.country.plain.PlainEngine;

final class Try {
  private Try() {}

  public static void main(String... args) {
    Country country = Country.of(Path.of("/work/scratch/country"), new Share(Integer.parseInt(args[0])));
    long start = System.nanoTime();
    if (args.length > 1) country.generate(1, 2, Progress.silent());
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms generated");
    for (int i = 0; i < 2; i++) {
    start = System.nanoTime();
    new PlainEngine(2).evaluate(country.cells(), LocalDate.of(2025, 12, 31), new ParquetTable(Path.of("/work/scratch/country/out" + System.nanoTime()), PlaceColumns.PLACES), Progress.silent());
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms evaluated");
    }
  }
}
