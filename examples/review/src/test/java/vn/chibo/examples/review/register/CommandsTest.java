package vn.chibo.examples.review.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.committee.SyntheticCommittee;
import vn.chibo.examples.review.page.CommitteeFile;
import vn.chibo.examples.review.table.TableFile;
import vn.chibo.examples.review.table.TableSheet;
import vn.chibo.examples.review.table.Tables;

/** The four commands as they are typed. */
class CommandsTest {
  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path register = Path.of("");

  @BeforeEach
  void begin() {
    register = folder.resolve("sổ.json");
  }

  private int run(Callable<Integer> command, Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return new CommandLine(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(words);
  }

  private Path good() {
    return Filled.ward().write(folder.resolve("tốt.xlsx"));
  }

  /** One of its rows has an error. */
  private Path mixed() {
    return Filled.ward()
        .row(MemberSheets.MEMBERS, "id", "009", "name", "C", "sex", "khác")
        .write(folder.resolve("lẫn.xlsx"));
  }

  @Test
  void should_change_nothing_when_previewing() {
    assertThat(run(new PreviewCommand(), good(), "--into", register)).isZero();

    assertThat(out.toString())
        .contains("| Đảng viên     |       2 |   2 |")
        .contains("Sẽ nhập 9 dòng.")
        .endsWith("Xem trước: sổ chưa thay đổi." + System.lineSeparator());
    assertThat(register).doesNotExist();
  }

  @Test
  void should_take_the_good_rows_and_end_with_3_when_one_is_bad() {
    assertThat(run(new ImportCommand(), mixed(), "--into", register, "--language", "en"))
        .isEqualTo(Preview.INCOMPLETE);

    assertThat(out.toString())
        .contains("ERROR  ")
        .contains("Đảng viên!D5: \"khác\" is not in the list; choose one of: male; female")
        .contains("Took 9 rows; left out 1 rows with errors.");
    assertThat(CommitteeFile.read(register).register().getMembers().entries()).hasSize(2);
  }

  @Test
  void should_write_nothing_and_end_with_2_when_no_row_is_good() {
    Path bad =
        new Filled()
            .row(MemberSheets.MEMBERS, "id", "009", "sex", "khác")
            .write(folder.resolve("xấu.xlsx"));

    assertThat(run(new ImportCommand(), bad, "--into", register)).isEqualTo(Preview.REFUSED);

    assertThat(err.toString()).contains("không có dòng nào nhận được");
    assertThat(register).doesNotExist();
  }

  @Test
  void should_leave_the_register_as_it_is_when_a_file_is_no_spreadsheet() throws IOException {
    run(new ImportCommand(), good(), "--into", register);
    String before = Files.readString(register);
    Path other = folder.resolve("hỏng.xlsx");
    Files.write(other, new byte[] {1, 2, 3});

    assertThat(run(new ImportCommand(), good(), other, "--into", register))
        .isEqualTo(Preview.REFUSED);

    assertThat(err.toString()).contains("hỏng.xlsx: ");
    assertThat(register).hasContent(before);
    assertThat(run(new ImportCommand(), good(), "--into", register)).isZero();
    assertThat(register).hasContent(before);
    assertThat(out.toString()).contains("Đã nhập 9 dòng.");
  }

  @Test
  void should_write_all_that_was_found_in_three_ways() {
    for (String name : List.of("xem.xlsx", "xem.csv", "xem.json")) {
      Path file = folder.resolve(name);
      assertThat(run(new PreviewCommand(), mixed(), "--into", register, "--output", file))
          .isEqualTo(Preview.INCOMPLETE);
      assertThat(file).isNotEmptyFile();
    }

    JsonNode json = JsonMapper.shared().readTree(folder.resolve("xem.json").toFile());
    assertThat(json.at("/counts/total/error").intValue()).isEqualTo(1);
    assertThat(json.at("/findings/0/cell").stringValue()).isEqualTo("D5");
    assertThat(json.at("/findings/0/message/en").stringValue()).startsWith("\"khác\" is not");
    assertThat(json.at("/rows/5/cells/sex").stringValue()).isEqualTo("error");
    assertThat(rows(folder.resolve("xem.csv")).get(6)).contains("lỗi", "A5 mới; B5 mới; D5 lỗi");
    assertThat(rows(folder.resolve("xem.xlsx"))).hasSize(10 + 1);
  }

  /** The words of the rows of the last sheet, the header among them. */
  private static List<List<String>> rows(Path path) {
    try (TableFile file = Tables.open(path)) {
      TableSheet last = file.sheets().get(file.sheets().size() - 1);
      try (var rows = file.rows(last)) {
        return rows.map(row -> row.cells().stream().map(Kinds::shown).toList()).toList();
      }
    }
  }

  @Test
  void should_refuse_what_it_cannot_write_before_it_reads() {
    assertThat(run(new PreviewCommand(), good(), "--into", register, "--output", "xem.txt"))
        .isEqualTo(Preview.REFUSED);
    assertThat(err.toString()).contains("xem.txt: tên tệp phải tận cùng bằng");
    assertThat(run(new TemplateCommand(), folder.resolve("mẫu.csv"))).isEqualTo(Preview.REFUSED);
    assertThat(err.toString()).contains("tệp mẫu là tệp .xlsx");
    assertThat(run(new TemplateCommand(), folder.resolve("m.xlsx"), "--language", "fr"))
        .isEqualTo(Preview.REFUSED);
    assertThat(err.toString()).contains("không có ngôn ngữ \"fr\"");
  }

  @Test
  void should_write_a_template() {
    Path file = folder.resolve("mẫu.xlsx");

    assertThat(run(new TemplateCommand(), file)).isZero();

    assertThat(out.toString()).isEqualTo("Đã ghi " + file + "." + System.lineSeparator());
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void should_write_no_template_over_a_workbook_that_may_be_filled_in() throws IOException {
    Path filled = good();
    byte[] before = Files.readAllBytes(filled);

    assertThat(run(new TemplateCommand(), filled)).isEqualTo(Preview.REFUSED);

    assertThat(err.toString()).contains("tốt.xlsx: đã có tệp này");
    assertThat(filled).hasBinaryContent(before);
  }

  @Test
  void should_write_over_no_file_that_it_reads() throws IOException {
    run(new ImportCommand(), good(), "--into", register);
    String before = Files.readString(register);

    assertThat(run(new PreviewCommand(), good(), "--into", register, "--output", register))
        .isEqualTo(Preview.REFUSED);
    assertThat(err.toString()).contains("sổ.json: tệp này đang được đọc");
    assertThat(run(new ImportCommand(), good(), "--into", register, "--output", good()))
        .isEqualTo(Preview.REFUSED);
    assertThat(err.toString()).contains("tốt.xlsx: tệp này đang được đọc");
    assertThat(run(new ImportCommand(), good(), "--into", folder.resolve("mới.xlsx")))
        .isEqualTo(Preview.REFUSED);
    assertThat(err.toString()).contains("mới.xlsx: sổ là tệp .json");

    assertThat(register).hasContent(before);
    assertThat(folder.resolve("mới.xlsx")).doesNotExist();
  }

  /** The books of a few cells are enough to see. */
  private static CommitteeData synthetic() {
    CommitteeData all = SyntheticCommittee.data();
    PartyRegister some = all.register().withCells(all.register().getCells().subList(0, 4));
    return new CommitteeData(true, some, all.reviews(), all.groups(), all.targets());
  }

  @Test
  void should_export_the_synthetic_commune_and_say_what_sheets_do_not_carry() {
    CommitteeData data = synthetic();
    RegisterFile.write(register, data);
    Path book = folder.resolve("xã.xlsx");

    assertThat(run(new ExportCommand(), register, "--output", book)).isZero();
    assertThat(out.toString())
        .contains("giữ nguyên")
        .contains("  organizationRecords: ")
        .doesNotContain("sẽ không nhập lại được");

    assertThat(run(new ImportCommand(), book, "--into", register)).isZero();
    assertThat(CommitteeFile.read(register)).isEqualTo(data);
  }

  @Test
  void should_say_what_is_not_taken_of_a_register_in_json_when_there_is_one_already() {
    Path other = folder.resolve("khác.json");
    RegisterFile.write(other, synthetic());
    run(new ImportCommand(), good(), "--into", register);

    assertThat(run(new ImportCommand(), other, "--into", register)).isZero();
    assertThat(out.toString()).contains("không nhập của tệp JSON: ").contains("targets");

    assertThat(run(new ImportCommand(), other, register, "--into", folder.resolve("a.json")))
        .isEqualTo(Preview.REFUSED);
    assertThat(err.toString()).contains("chỉ nhập được một tệp JSON mỗi lần");
  }

  @Test
  void should_export_csv_files_in_which_no_cell_runs() throws IOException {
    RegisterFile.write(
        register,
        Preview.of(
                Optional.empty(),
                Incoming.of(
                    List.of(
                        Filled.ward()
                            .row(MemberSheets.MEMBERS, "id", "010", "name", "=1+1")
                            .write(folder.resolve("công thức.xlsx"))),
                    Optional.empty(),
                    Bars.NONE),
                Bars.NONE)
            .data());
    Path csv = folder.resolve("csv");

    assertThat(run(new ExportCommand(), register, "--output", csv)).isZero();

    assertThat(Files.readString(csv.resolve("Đảng viên.csv"))).contains("'=1+1");
    assertThat(run(new PreviewCommand(), csv, "--into", register)).isZero();
    assertThat(out.toString()).contains("Sẽ nhập 10 dòng.");
    assertThat(run(new ExportCommand(), register, "--output", folder.resolve("a.csv")))
        .isEqualTo(Preview.REFUSED);
  }

  @Test
  void should_leave_no_rows_of_an_earlier_register_when_csv_files_are_written_again() {
    Path csv = folder.resolve("csv");
    run(new ImportCommand(), good(), "--into", register);
    run(new ExportCommand(), register, "--output", csv);
    RegisterFile.write(register, RegisterFile.NOTHING);

    assertThat(run(new ExportCommand(), register, "--output", csv)).isZero();

    assertThat(run(new PreviewCommand(), csv, "--into", register)).isZero();
    assertThat(out.toString()).contains("Sẽ nhập 0 dòng.");
  }
}
