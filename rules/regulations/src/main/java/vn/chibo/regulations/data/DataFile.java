package vn.chibo.regulations.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;

/**
 * A YAML file that is read whole or refused whole: all its faults are found with file, line and
 * field before anything of it is used. Aliases are not read: a value is written where it stands.
 */
public final class DataFile {
  private final String name;
  private final Tree tree;

  private DataFile(String name, Tree tree) {
    this.name = name;
    this.tree = tree;
  }

  /**
   * Reads a file.
   *
   * @param <T> what is made of it
   * @param name the name of the file, for its faults
   * @param stream its bytes, at most 1 MiB of UTF-8
   * @param reader what makes a value of its top node
   * @throws FaultException with every fault of the file; with the first hundred thousand of more
   */
  public static <T> T read(String name, InputStream stream, Function<DataNode, T> reader) {
    return yaml(name, stream).read(reader);
  }

  /** A file in YAML. */
  static DataFile yaml(String name, InputStream stream) {
    return new DataFile(name, Yaml.tree(name, stream));
  }

  /** A file that was compiled of YAML; its name is that of the YAML. */
  static DataFile compiled(String name, InputStream stream) {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(stream))) {
      return new DataFile(name, CompiledTree.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** What it says. */
  Tree tree() {
    return tree;
  }

  /** What the reader makes of its top node. */
  <T> T read(Function<DataNode, T> reader) {
    return readAll(List.of(this), tops -> reader.apply(tops.get(0)));
  }

  /**
   * What the reader makes of the top nodes of several files, read as one: the faults of all are
   * told, those of a file by their lines.
   */
  static <T> T readAll(List<DataFile> files, Function<List<DataNode>, T> reader) {
    List<Fault> faults = new ArrayList<>();
    List<DataNode> tops =
        files.stream().map(file -> new DataNode(file.tree, file.name, () -> "", faults)).toList();
    Optional<T> value = Optional.empty();
    try {
      value = tops.get(0).build(() -> Optional.of(reader.apply(tops)), Optional.empty());
    } catch (RuntimeException e) {
      // After a fault a default stands in for the value that was refused; what it leads to is no
      // fault of the file.
      if (faults.isEmpty()) {
        throw e;
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultException(inOrder(files.stream().map(DataFile::name).toList(), faults));
    }
    return value.orElseThrow();
  }

  private static List<Fault> inOrder(List<String> names, List<Fault> faults) {
    boolean more = faults.size() >= DataNode.MOST_FAULTS;
    faults.sort(
        Comparator.<Fault>comparingInt(
                fault -> fault.place().map(place -> names.indexOf(place.source())).orElse(0))
            .thenComparingInt(fault -> fault.place().map(Place::line).orElse(0)));
    if (more) {
      faults.add(
          new Fault(
              "more-faults",
              Optional.of(new Place(names.get(0), 0, "")),
              DataMessages.text("data.more-faults", DataNode.MOST_FAULTS)));
    }
    return faults;
  }

  String name() {
    return name;
  }
}
