package vn.chibo.examples.review.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.committee.CommitteeData;

/** What offices write that no template asks for. */
class OfficeHabitsTest {
  @TempDir private Path folder = Path.of("");

  private Preview preview(Optional<CommitteeData> base, Filled filled) {
    Path file = filled.write(folder.resolve("sổ.xlsx"));
    return Preview.of(base, Incoming.of(List.of(file), Optional.empty(), Bars.NONE), Bars.NONE);
  }

  private static List<String> said(Preview preview, Language language) {
    return preview.findings().stream()
        .map(finding -> finding.fault().text(language).replaceFirst("^.*?xlsx: ", ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Chi uỷ,chi ủy",
    "HOÀ BÌNH,Hòa bình",
    "khoẻ,khỏe",
    "quý,Quý",
    "thuỷ\u00a0 lợi,thủy lợi",
    "toàn,tòan"
  })
  void should_be_the_same_word_wherever_the_tone_stands(String one, String other) {
    assertThat(Folded.of(one)).isEqualTo(Folded.of(other));
  }

  @ParameterizedTest
  @CsvSource({"mờ,mớ", "của,cũa", "thường kì,thường kỳ"})
  void should_be_another_word_when_the_letters_or_the_tone_are_others(String one, String other) {
    assertThat(Folded.of(one)).isNotEqualTo(Folded.of(other));
  }

  @Test
  void should_know_labels_and_the_clearing_mark_in_another_spelling() {
    CommitteeData base =
        preview(
                Optional.empty(),
                Filled.ward()
                    .row(
                        MeetingSheet.MEETINGS,
                        "cell",
                        "001",
                        "date",
                        Filled.day(2024, 3, 3),
                        "kind",
                        "Họp chi uỷ"))
            .data();
    assertThat(base.register().getCells().get(0).getMeetings().entries().get(0).getKind())
        .isPresent();

    Preview cleared =
        preview(
            Optional.of(base),
            new Filled().row(MemberSheets.MEMBERS, "id", "007", "name", "(XOÁ)"));

    assertThat(cleared.findings()).isEmpty();
    assertThat(cleared.data().register().getMembers().entries().get(0).getName()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tổng cộng", "TỔNG SỐ", "cộng", "Total"})
  void should_take_no_row_of_totals_for_a_member(String words) {
    Preview preview =
        preview(
            Optional.empty(),
            Filled.ward().row(MemberSheets.MEMBERS, "id", words, "name", "2 đảng viên"));

    assertThat(said(preview, Language.VIETNAMESE))
        .containsExactly(
            "Đảng viên!A5: \"" + words + "\" không phải mã mà là dòng cộng; hãy xóa dòng này");
    assertThat(preview.data().register().getMembers().entries()).hasSize(2);
  }

  @Test
  void should_cut_a_long_list_when_no_label_is_near() {
    Preview preview =
        preview(
            Optional.empty(),
            Filled.ward()
                .row(OrganizationSheet.ORGANIZATIONS, "id", "003", "name", "C", "kind", "xyz"));

    assertThat(said(preview, Language.ENGLISH))
        .singleElement()
        .asString()
        .startsWith("Đơn vị!C6: \"xyz\" is not in the list; choose one of: ")
        .endsWith("; … (all of them in the sheet \"Instructions\" of the template)");
  }

  @Test
  void should_say_of_which_sheet_the_rows_are_when_two_are_swapped() throws IOException {
    Files.writeString(folder.resolve("Đảng viên.csv"), "SỔ\nMã chi bộ,Từ ngày,Đến hết ngày\n");
    Files.writeString(
        folder.resolve("Điểm danh.csv"), "Mã chi bộ,Ngày,Buổi thứ,Loại sinh hoạt\n001,,,\n");

    Incoming incoming =
        Incoming.of(
            List.of(folder.resolve("Đảng viên.csv"), folder.resolve("Điểm danh.csv")),
            Optional.empty(),
            Bars.NONE);

    assertThat(incoming.findings())
        .extracting(
            finding -> finding.fault().text(Language.VIETNAMESE).replaceFirst(".*csv: ", ""))
        .containsExactly(
            "Đảng viên!A2: dòng này là tiêu đề của trang \"Sổ chi bộ\"; hãy đặt lại tên trang theo"
                + " đúng nội dung",
            "Điểm danh!A1: dòng này là tiêu đề của trang \"Sinh hoạt\"; hãy đặt lại tên trang theo"
                + " đúng nội dung");
  }

  @Test
  void should_pass_over_a_sheet_in_which_nothing_stands() throws IOException {
    Path file = Filled.ward().write(folder.resolve("sổ.xlsx"));
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      book.createSheet("Huy hiệu Đảng");
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }

    Incoming incoming = Incoming.of(List.of(file), Optional.empty(), Bars.NONE);

    assertThat(Sheets.named("Huy hiệu Đảng")).isPresent();
    assertThat(incoming.findings()).isEmpty();
    assertThat(incoming.rows()).hasSize(9);
  }

  @Test
  void should_say_once_what_many_rows_have_in_common() {
    Filled filled = Filled.ward();
    for (int member = 0; member < 250; member++) {
      filled.row(SpellSheet.SPELLS, "member", "1" + member, "cell", "001", "entered", "2015");
    }
    filled.row(MeetingSheet.MEETINGS, "cell", "001", "date", "3/4/24");

    List<String> lines =
        PreviewText.of(preview(Optional.empty(), filled), Language.VIETNAMESE)
            .lines()
            .filter(line -> line.startsWith("LỖI"))
            .toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1))
        .contains("Nơi sinh hoạt!A5: ")
        .endsWith(" (cũng ở A6, A7, A8, A9, A10 và 244 ô nữa)");
    assertThat(lines.get(0)).contains("Sinh hoạt!C3: ").doesNotContain("cũng ở");
  }

  @Test
  void should_say_how_many_sheets_were_not_read() {
    Filled swapped = new Filled().row(MemberSheets.MEMBERS, "id", "007", "name", "A");
    Path file = swapped.write(folder.resolve("sổ.xlsx"));
    Preview good =
        Preview.of(
            Optional.empty(), Incoming.of(List.of(file), Optional.empty(), Bars.NONE), Bars.NONE);
    assertThat(PreviewText.summary(good, true, Language.VIETNAMESE)).isEqualTo("Sẽ nhập 1 dòng.");

    Finding unread =
        Finding.of(
            Severity.ERROR,
            "sổ.xlsx",
            good.rows().get(0).address(0),
            RegisterMessages.fault("header-twice"));
    Preview bad = new Preview(good.data(), good.rows(), List.of(unread, unread));
    assertThat(PreviewText.summary(bad, true, Language.VIETNAMESE))
        .isEqualTo("Sẽ nhập 1 dòng. Có 1 trang không đọc được dòng nào: xem lỗi của trang.");
  }
}
