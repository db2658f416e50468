package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.FaultException;

class CompiledTreeTest {
  private static final Tree TREE =
      yaml("title: Đề án 11\nlist:\n  - a\n  - []\n  - {}\n? [b]\n: \"\"\ntitle: twice\n").tree();

  @Test
  void should_hold_texts_lists_groups_and_lines_when_read_from_yaml() {
    assertThat(TREE)
        .isEqualTo(
            new Tree.Fields(
                1,
                List.of(
                    field(1, "title", new Tree.Scalar(1, "Đề án 11")),
                    field(
                        2,
                        "list",
                        new Tree.Items(
                            3,
                            List.of(
                                new Tree.Scalar(3, "a"),
                                new Tree.Items(4, List.of()),
                                new Tree.Fields(5, List.of())))),
                    new Tree.Field(
                        new Tree.Items(6, List.of(new Tree.Scalar(6, "b"))),
                        new Tree.Scalar(7, "")),
                    field(8, "title", new Tree.Scalar(8, "twice")))));
  }

  @Test
  void should_read_the_same_tree_when_it_was_compiled() throws IOException {
    assertThat(CompiledTree.read(new DataInputStream(new ByteArrayInputStream(bytes(TREE)))))
        .isEqualTo(TREE);
  }

  @Test
  void should_have_the_same_bytes_when_compiled_twice() throws IOException {
    assertThat(bytes(TREE)).isEqualTo(bytes(TREE));
  }

  @Test
  void should_report_a_fault_with_its_line_when_the_file_was_compiled() throws IOException {
    DataFile compiled = compiled(bytes(yaml("a: x\nb: -1\n").tree()));

    assertThatThrownBy(() -> compiled.read(top -> top.find("b").map(DataNode::count)))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("f.yaml:2: b:");
  }

  @Test
  void should_name_the_file_when_its_compiled_form_is_cut_off_or_alien() throws IOException {
    byte[] whole = bytes(TREE);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    byte[] alien = "title".getBytes(StandardCharsets.UTF_8);

    for (byte[] broken : List.of(cut, alien)) {
      assertThatThrownBy(() -> compiled(broken))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage("f.yaml");
    }
  }

  /** As deep as the YAML may be: what is not read from it has its own bound. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void should_read_32_levels_and_refuse_33(boolean lists) throws IOException {
    Tree deepest = nested(32, lists);
    byte[] deeper = bytes(nested(33, lists));

    assertThat(CompiledTree.read(new DataInputStream(new ByteArrayInputStream(bytes(deepest)))))
        .isEqualTo(deepest);
    assertThatThrownBy(() -> compiled(deeper))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("nested deeper than 32 levels");
  }

  /** So many lists or groups around a text. */
  private static Tree nested(int levels, boolean lists) {
    Tree tree = new Tree.Scalar(1, "a");
    for (int i = 0; i < levels; i++) {
      tree =
          lists
              ? new Tree.Items(1, List.of(tree))
              : new Tree.Fields(1, List.of(field(1, "a", tree)));
    }
    return tree;
  }

  private static Tree.Field field(int line, String name, Tree value) {
    return new Tree.Field(new Tree.Scalar(line, name), value);
  }

  private static DataFile yaml(String text) {
    return DataFile.yaml("f.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static DataFile compiled(byte[] bytes) {
    return DataFile.compiled("f.yaml", new ByteArrayInputStream(bytes));
  }

  private static byte[] bytes(Tree tree) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CompiledTree.write(tree, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
