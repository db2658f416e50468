package vn.chibo.examples.review.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.text.Language;

/** Headers as offices change them. */
class HeaderTest {
  @TempDir private Path folder = Path.of("");

  private Preview csv(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".csv");
    Files.writeString(file, text);
    return preview(file);
  }

  private static Preview preview(Path file) {
    Incoming incoming = Incoming.of(List.of(file), Optional.empty(), Bars.NONE);
    return Preview.of(Optional.empty(), incoming, Bars.NONE);
  }

  private static List<String> said(Preview preview, Language language) {
    return preview.findings().stream()
        .map(finding -> finding.fault().text(language).replaceFirst("^.*?(csv|xlsx): ", ""))
        .toList();
  }

  @Test
  void should_find_columns_in_any_order_under_titles_of_either_language() throws IOException {
    Preview preview = csv("Members", "Full name,Mã đảng viên,Sex\nNguyễn Văn A,007,nam\n");

    assertThat(preview.findings()).isEmpty();
    assertThat(preview.data().register().getMembers().entries())
        .singleElement()
        .satisfies(one -> assertThat(one.getName()).contains(new PersonName("Nguyễn Văn A")));
  }

  @Test
  void should_pass_over_unknown_columns_and_lines_above_the_header() throws IOException {
    Preview preview =
        csv("Đảng viên", "DANH SÁCH,,\n,,\nMã đảng viên,Họ và ten,Ghi chú\n007,A,gì đó\n");

    assertThat(said(preview, Language.VIETNAMESE))
        .containsExactly(
            "Đảng viên!A1: không tìm thấy dòng tiêu đề trong 30 dòng đầu; cần các cột:"
                + " Mã đảng viên");
    preview = csv("Đảng viên", "DANH SÁCH,,\n,,\nMã đảng viên,Họ và tên,Ghi chú\n007,A,gì đó\n");
    assertThat(said(preview, Language.ENGLISH))
        .singleElement()
        .asString()
        .isEqualTo(
            "Đảng viên!C3: the column \"Ghi chú\" is not known and was passed over; if it is"
                + " needed, use a title of the template");
    assertThat(preview.rows()).hasSize(1);
    assertThat(preview.rows().get(0).number()).isEqualTo(4);
  }

  @Test
  void should_keep_in_mind_that_rows_are_made_up_when_a_line_above_says_so() throws IOException {
    String rows = "Mã đảng viên,Họ và tên\n007,A\n";

    assertThat(csv("Đảng viên", "DỮ LIỆU GIẢ LẬP,\n" + rows).data().synthetic()).isTrue();
    assertThat(csv("Đảng viên", rows).data().synthetic()).isFalse();
  }

  @Test
  void should_name_missing_columns_and_those_that_stand_twice() throws IOException {
    Preview preview = csv("Đơn vị", "Mã đơn vị,Mã đơn vị,Khối\n001,001,hội\n");

    assertThat(said(preview, Language.VIETNAMESE))
        .containsExactly(
            "Đơn vị!A1: thiếu cột: Tên đơn vị, Loại hình tổ chức; hãy thêm cột theo tệp mẫu",
            "Đơn vị!B1: tên cột này đã có ở bên trái; hãy xóa hoặc đổi tên một cột");
    assertThat(preview.status()).isEqualTo(Preview.REFUSED);
  }

  @Test
  void should_name_unknown_sheets_and_take_the_others() throws IOException {
    Files.writeString(folder.resolve("Đảng vien.csv"), "Mã đảng viên,Họ và tên\n007,A\n");
    Files.writeString(folder.resolve("Đảng viên.csv"), "Mã đảng viên,Họ và tên\n008,B\n");
    Files.writeString(folder.resolve("sổ tay.csv"), "a,b\n1,2\n");

    Preview preview = preview(folder);

    assertThat(said(preview, Language.VIETNAMESE))
        .containsExactlyInAnyOrder(
            "Đảng vien!A1: không biết trang \"Đảng vien\", đã bỏ qua; gần nhất là \"Đảng viên\"",
            "sổ tay!A1: không biết trang \"sổ tay\", đã bỏ qua; nếu cần nhập, hãy dùng tên trang"
                + " của tệp mẫu");
    assertThat(preview.rows()).hasSize(1);
  }

  @Test
  void should_say_that_letters_stood_apart_and_put_them_together() throws IOException {
    String apart = Normalizer.normalize("Nguyễn Văn Ả", Normalizer.Form.NFD);
    Preview preview = csv("Đảng viên", "Mã đảng viên,Họ và tên\n007," + apart + "\n");

    assertThat(said(preview, Language.VIETNAMESE))
        .singleElement()
        .asString()
        .startsWith("Đảng viên!B2: chữ và dấu gõ rời nhau");
    assertThat(preview.data().register().getMembers().entries().get(0).getName())
        .contains(new PersonName("Nguyễn Văn Ả"));
    assertThat(preview.rows().get(0).state()).isEqualTo(CellState.NEW);
  }

  @Test
  void should_say_where_titles_or_rows_are_merged() throws IOException {
    Path file = folder.resolve("gộp.xlsx");
    Filled.ward().write(file);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      Sheet units = book.getSheet("Đơn vị");
      units.getRow(1).getCell(1).setBlank();
      units.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
      Sheet members = book.getSheet("Đảng viên");
      members.getRow(3).getCell(1).setBlank();
      members.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
      Path merged = folder.resolve("gộp ô.xlsx");
      try (var out = Files.newOutputStream(merged)) {
        book.write(out);
      }
      file = merged;
    }

    assertThat(said(preview(file), Language.VIETNAMESE))
        .contains(
            "Đơn vị!A2: thiếu cột: Tên đơn vị (tiêu đề bị gộp ô ở A2:B2: hãy bỏ gộp và ghi tên từng"
                + " cột); hãy thêm cột theo tệp mẫu",
            "Đảng viên!B3: các ô B3:B4 bị gộp: chỉ ô đầu có giá trị; hãy bỏ gộp và ghi từng ô");
  }
}
