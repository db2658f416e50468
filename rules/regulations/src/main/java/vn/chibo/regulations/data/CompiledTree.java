package vn.chibo.regulations.data;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The compiled form of a tree: each node a byte for its kind, its line and its content, with the
 * number of nodes before a list or a group. It holds what the YAML says and nothing else, so equal
 * files have equal bytes.
 */
final class CompiledTree {
  private static final int SCALAR = 0;
  private static final int ITEMS = 1;
  private static final int FIELDS = 2;

  private CompiledTree() {}

  /** Writes a tree, of which no text is longer than 65535 bytes. */
  static void write(Tree tree, DataOutput out) throws IOException {
    if (tree instanceof Tree.Scalar scalar) {
      begin(SCALAR, scalar.line(), out);
      out.writeUTF(scalar.text());
    } else if (tree instanceof Tree.Items list) {
      begin(ITEMS, list.line(), out);
      out.writeInt(list.items().size());
      for (Tree item : list.items()) {
        write(item, out);
      }
    } else if (tree instanceof Tree.Fields group) {
      begin(FIELDS, group.line(), out);
      out.writeInt(group.fields().size());
      for (Tree.Field field : group.fields()) {
        write(field.name(), out);
        write(field.value(), out);
      }
    }
  }

  private static void begin(int kind, int line, DataOutput out) throws IOException {
    out.writeByte(kind);
    out.writeInt(line);
  }

  /**
   * Reads what was written.
   *
   * @throws IOException if the bytes are no such tree, as after damage on the way
   */
  static Tree read(DataInput in) throws IOException {
    return read(in, 0);
  }

  private static Tree read(DataInput in, int depth) throws IOException {
    int kind = in.readByte();
    int line = in.readInt();
    if (depth > Tree.DEEPEST) {
      throw new IOException("nested deeper than " + Tree.DEEPEST + " levels");
    }
    return switch (kind) {
      case SCALAR -> new Tree.Scalar(line, in.readUTF());
      case ITEMS -> new Tree.Items(line, items(in, depth + 1));
      case FIELDS -> new Tree.Fields(line, fields(in, depth + 1));
      default -> throw new IOException("no kind of node: " + kind);
    };
  }

  private static int size(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 0) {
      throw new IOException("no size: " + size);
    }
    return size;
  }

  // A size is believed only as far as nodes follow: it never sets how much memory is taken.
  private static List<Tree> items(DataInput in, int depth) throws IOException {
    int size = size(in);
    List<Tree> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(read(in, depth));
    }
    return items;
  }

  private static List<Tree.Field> fields(DataInput in, int depth) throws IOException {
    int size = size(in);
    List<Tree.Field> fields = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      fields.add(new Tree.Field(read(in, depth), read(in, depth)));
    }
    return fields;
  }
}
