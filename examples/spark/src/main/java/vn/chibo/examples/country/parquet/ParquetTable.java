package vn.chibo.examples.country.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.examples.country.CountryMessages;
import vn.chibo.examples.country.columns.Column;
import vn.chibo.examples.country.columns.Struct;

/**
 * Files of one table in a folder.
 *
 * @param folder the folder
 * @param columns the columns of every file
 */
public record ParquetTable(Path folder, List<Column> columns) {
  private static final String ENDING = ".parquet";

  /** Copies the list. */
  public ParquetTable {
    columns = List.copyOf(columns);
  }

  /**
   * The files of the table, by name.
   *
   * @throws FaultException if there is none
   */
  public List<Path> files() {
    try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      List<Path> files =
          all.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
      if (files.isEmpty()) {
        throw new FaultException(
            Fault.of("no-table", CountryMessages.text("fault.no-table", folder.toString())));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file of the table, row by row; none is kept. */
  public void read(Path file, Consumer<Struct> taker) {
    try (ParquetReader<Struct> reader = new Reader(file, columns).build()) {
      for (Struct row = reader.read(); row != null; row = reader.read()) {
        taker.accept(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file of the table, row by row. */
  public void write(String name, Iterator<Struct> rows) {
    try {
      Files.createDirectories(folder);
      try (ParquetWriter<Struct> writer =
          new Writer(folder.resolve(name + ENDING), columns).build()) {
        while (rows.hasNext()) {
          writer.write(rows.next());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reader extends ParquetReader.Builder<Struct> {
    private final RowReadSupport support;

    Reader(Path file, List<Column> columns) {
      super(new LocalInputFile(file), new PlainParquetConfiguration());
      support = new RowReadSupport(file.toString(), columns);
    }

    @Override
    protected ReadSupport<Struct> getReadSupport() {
      return support;
    }
  }

  private static final class Writer extends ParquetWriter.Builder<Struct, Writer> {
    private final RowWriteSupport support;

    Writer(Path file, List<Column> columns) {
      super(new LocalOutputFile(file));
      support = new RowWriteSupport(columns);
      withConf(new PlainParquetConfiguration());
      withCompressionCodec(CompressionCodecName.SNAPPY);
    }

    @Override
    protected Writer self() {
      return this;
    }

    // Asked for, though the other is called.
    @SuppressWarnings("deprecation")
    @Override
    protected WriteSupport<Struct> getWriteSupport(@Nullable Configuration configuration) {
      return support;
    }

    @Override
    protected WriteSupport<Struct> getWriteSupport(@Nullable ParquetConfiguration configuration) {
      return support;
    }
  }
}
