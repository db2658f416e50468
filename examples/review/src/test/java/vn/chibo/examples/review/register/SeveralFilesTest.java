package vn.chibo.examples.review.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;

/** What a committee's office gets from its cells: a folder with a file of each. */
class SeveralFilesTest {
  @TempDir private Path folder = Path.of("");

  private Preview preview(Path... files) {
    return Preview.of(
        Optional.empty(), Incoming.of(List.of(files), Optional.empty(), Bars.NONE), Bars.NONE);
  }

  /** Without the folder of the files. */
  private List<String> said(Preview preview) {
    return preview.findings().stream()
        .map(finding -> finding.fault().text(Language.VIETNAMESE).replace(folder + "/", ""))
        .toList();
  }

  private static Filled member(String id, String name) {
    return new Filled().row(MemberSheets.MEMBERS, "id", id, "name", name);
  }

  @Test
  void should_read_the_workbooks_and_csv_files_of_a_folder() throws IOException {
    Filled.ward().write(folder.resolve("chi bộ 1.xlsx"));
    Files.writeString(folder.resolve("Đảng viên.csv"), "Mã đảng viên,Họ và tên\n010,C\n");
    Files.writeString(folder.resolve("~$chi bộ 1.xlsx"), "opened by somebody");
    Files.writeString(folder.resolve("đọc.txt"), "no spreadsheet");

    Preview preview = preview(folder);

    assertThat(said(preview)).isEmpty();
    assertThat(preview.data().register().getMembers().entries()).hasSize(3);
  }

  @Test
  void should_refuse_a_folder_in_which_there_is_nothing_to_read() throws IOException {
    Files.writeString(folder.resolve("đọc.txt"), "no spreadsheet");

    assertThatThrownBy(() -> preview(folder))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .singleElement()
                    .satisfies(
                        fault ->
                            assertThat(fault.text(Language.VIETNAMESE))
                                .contains("thư mục không có tệp .xlsx hay .csv nào")));
  }

  @Test
  void should_name_every_file_of_a_folder_that_cannot_be_read() throws IOException {
    Filled.ward().write(folder.resolve("chi bộ 1.xlsx"));
    Files.write(folder.resolve("chi bộ 2.xlsx"), new byte[] {1, 2, 3});
    Files.write(folder.resolve("chi bộ 3.xls"), new byte[] {1, 2, 3});

    assertThatThrownBy(() -> preview(folder))
        .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.faults()).hasSize(2));
  }

  @Test
  void should_name_the_other_file_when_two_give_one_id_to_different_members() {
    Path one = member("007", "A").write(folder.resolve("một.xlsx"));
    Path two = member("007", "B").write(folder.resolve("hai.xlsx"));

    assertThat(said(preview(one, two)))
        .containsExactly(
            "một.xlsx: Đảng viên!A3: ghi hai lần: hai.xlsx: Đảng viên!3 có cùng mã; hãy giữ một"
                + " dòng",
            "hai.xlsx: Đảng viên!A3: ghi hai lần: một.xlsx: Đảng viên!3 có cùng mã; hãy giữ một"
                + " dòng");
  }

  @Test
  void should_take_one_of_the_rows_when_several_files_say_the_same() {
    Path one = member("007", "A").write(folder.resolve("một.xlsx"));
    Path two = member("007", "A").write(folder.resolve("hai.xlsx"));

    Preview preview = preview(one, two);

    assertThat(said(preview))
        .containsExactly(
            "hai.xlsx: Đảng viên!A3: dòng này giống hệt một.xlsx: Đảng viên!3; hãy xóa một dòng");
    assertThat(preview.data().register().getMembers().entries()).hasSize(1);
  }
}
