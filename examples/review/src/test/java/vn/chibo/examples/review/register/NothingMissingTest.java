package vn.chibo.examples.review.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.examples.review.register.Filled.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.table.TableCell;

/** A row that is left out must not make what it speaks of look as if it never was. */
class NothingMissingTest {
  private static final String MONTH = "sinh hoạt thường kỳ";

  @TempDir private Path folder = Path.of("");

  private Preview preview(Optional<CommitteeData> base, Path... files) {
    return Preview.of(base, Incoming.of(List.of(files), Optional.empty(), Bars.NONE), Bars.NONE);
  }

  private Preview preview(Filled filled) {
    return preview(Optional.empty(), filled.write(folder.resolve("sổ.xlsx")));
  }

  private static List<String> said(Preview preview) {
    return preview.findings().stream()
        .map(finding -> finding.fault().text(Language.VIETNAMESE).replaceFirst("^.*?xlsx: ", ""))
        .toList();
  }

  private static CellRecord book(Preview preview, int cell) {
    return preview.data().register().getCells().get(cell);
  }

  private static Filled meeting(Filled filled, String cell, TableCell day, String kind) {
    return filled.row(MeetingSheet.MEETINGS, "cell", cell, "date", day, "kind", kind);
  }

  private static Filled complete(Filled filled, String list, Object... whose) {
    List<Object> cells = new ArrayList<>(List.of("list", list));
    cells.addAll(List.of(whose));
    return filled.row(CompletenessSheet.COMPLETENESS, cells.toArray());
  }

  private static Filled meetingsComplete(Filled filled, String cell) {
    return complete(
        filled,
        "sinh hoạt của chi bộ",
        "cell",
        cell,
        "first",
        day(2024, 1, 1),
        "last",
        day(2024, 6, 30));
  }

  private static Filled bothComplete(Filled filled) {
    return meetingsComplete(meetingsComplete(filled, "001"), "002");
  }

  @Test
  void should_not_call_the_meetings_of_a_cell_complete_when_one_of_them_was_left_out() {
    Filled filled = meeting(Filled.ward(), "001", day(2024, 2, 3), MONTH);
    meeting(filled, "001", day(2024, 3, 3), "thường xuyên");
    meeting(filled, "002", day(2024, 3, 3), MONTH);

    Preview preview = preview(bothComplete(filled));

    assertThat(said(preview))
        .hasSize(2)
        .contains(
            "Sổ đầy đủ!A3: chưa thể coi danh sách này là đầy đủ: Sinh hoạt!4 có lỗi nên chưa nhận"
                + " được; hãy sửa chỗ đó rồi nhập lại");
    assertThat(book(preview, 0).getMeetings().entries()).hasSize(1);
    assertThat(book(preview, 0).getMeetings().complete()).isEmpty();
    assertThat(book(preview, 1).getMeetings().complete()).hasSize(1);
  }

  @Test
  void should_call_no_cell_complete_when_it_cannot_be_read_whose_the_meeting_is() {
    Filled filled =
        Filled.ward()
            .row(MeetingSheet.MEETINGS, "cell", TableCell.number(1), "date", day(2024, 3, 3));

    Preview preview = preview(bothComplete(filled));

    assertThat(said(preview)).filteredOn(words -> words.startsWith("Sổ đầy đủ!")).hasSize(2);
    assertThat(book(preview, 1).getMeetings().complete()).isEmpty();
  }

  @Test
  void should_call_no_cell_complete_when_nobody_has_the_id_in_the_row() {
    Filled filled = meeting(Filled.ward(), "01", day(2024, 3, 3), MONTH);

    Preview preview = preview(bothComplete(filled));

    assertThat(said(preview)).filteredOn(words -> words.startsWith("Sổ đầy đủ!")).hasSize(2);
    assertThat(book(preview, 0).getMeetings().complete()).isEmpty();
    assertThat(book(preview, 1).getMeetings().complete()).isEmpty();
  }

  @Test
  void should_stay_complete_when_the_row_is_of_a_cell_that_has_an_error_of_its_own() {
    Filled filled =
        Filled.ward()
            .row(OrganizationSheet.ORGANIZATIONS, "id", "003", "name", "Chi bộ 3", "kind", "?");
    meeting(filled, "003", day(2024, 3, 3), MONTH);

    Preview preview = preview(bothComplete(filled));

    assertThat(preview.leftOut()).isEqualTo(2);
    assertThat(book(preview, 0).getMeetings().complete()).hasSize(1);
  }

  @Test
  void should_call_no_member_complete_when_nobody_has_the_id_in_the_row() {
    Filled filled =
        Filled.ward()
            .row(
                MemberBookSheets.MEMBER_BOOKS,
                "member.id",
                "007",
                "period.start",
                day(2024, 1, 1),
                "period.last",
                day(2024, 12, 31))
            .row(MemberBookSheets.DUES, "member", "07", "date", "03/2024");
    complete(
        filled,
        "đảng phí của đảng viên",
        "member",
        "007",
        "first",
        day(2024, 1, 1),
        "last",
        day(2024, 6, 30));

    Preview preview = preview(filled);

    assertThat(said(preview))
        .anyMatch(words -> words.startsWith("Sổ đầy đủ!A3: chưa thể coi danh sách này là đầy đủ"));
  }

  @Test
  void should_stay_complete_when_the_row_is_of_other_days_or_stands_twice() {
    Filled filled = meeting(Filled.ward(), "001", day(2024, 9, 3), "thường xuyên");
    meeting(filled, "001", day(2024, 2, 3), MONTH);
    meeting(filled, "001", day(2024, 2, 3), MONTH);

    Preview preview = preview(bothComplete(filled));

    assertThat(preview.leftOut()).isEqualTo(2);
    assertThat(book(preview, 0).getMeetings().complete()).hasSize(1);
  }

  @Test
  void should_not_call_the_members_complete_when_the_core_refuses_one_of_them() {
    Filled filled =
        complete(
            Filled.ward().row(MemberSheets.MEMBERS, "id", "009", "name", "  "),
            "danh sách đảng viên",
            "first",
            "từ đầu",
            "last",
            "không hạn");

    Preview preview = preview(filled);

    assertThat(preview.leftOut()).isEqualTo(2);
    assertThat(preview.data().register().getMembers().complete()).isFalse();
  }

  @Test
  void should_not_call_meetings_complete_when_their_sheet_could_not_be_read() throws IOException {
    Path ward = meetingsComplete(Filled.ward(), "001").write(folder.resolve("sổ.xlsx"));
    Path meetings = folder.resolve("Sinh hoạt.csv");
    Files.writeString(meetings, "Chi bộ,Ngày họp\n001,03/03/2024\n");
    assertThat(book(preview(Optional.empty(), ward, meetings), 0).getMeetings().complete())
        .isEmpty();

    Path misnamed = Files.createDirectory(folder.resolve("csv")).resolve("Sinh hoat.csv");
    Files.writeString(misnamed, "Mã chi bộ,Ngày\n001,03/03/2024\n");
    Files.copy(ward, misnamed.resolveSibling("sổ.xlsx"));
    assertThat(
            book(preview(Optional.empty(), misnamed.resolveSibling("")), 0)
                .getMeetings()
                .complete())
        .isEmpty();
  }

  @Test
  void should_stay_complete_in_one_workbook_when_another_has_the_mistake() throws IOException {
    Path ward = meetingsComplete(Filled.ward(), "001").write(folder.resolve("sổ.xlsx"));
    Filled mistaken =
        meetingsComplete(new Filled(), "002")
            .row(MeetingSheet.MEETINGS, "cell", TableCell.number(2), "date", day(2024, 3, 3));
    Path other = mistaken.write(folder.resolve("chi bộ 2.xlsx"));

    Preview preview = preview(Optional.empty(), ward, other);

    assertThat(book(preview, 0).getMeetings().complete()).hasSize(1);
    assertThat(book(preview, 1).getMeetings().complete()).isEmpty();

    Path csv = folder.resolve("Sinh hoạt.csv");
    Files.writeString(csv, "Mã chi bộ,Ngày\n,03/03/2024\n");
    assertThat(book(preview(Optional.empty(), ward, csv), 0).getMeetings().complete()).isEmpty();
  }

  @Test
  void should_warn_when_the_register_calls_the_list_complete_already() {
    CommitteeData base = preview(bothComplete(Filled.ward())).data();
    Filled filled = meeting(new Filled(), "001", day(2024, 3, 3), "thường xuyên");
    Path file = meetingsComplete(filled, "001").write(folder.resolve("thêm.xlsx"));

    Preview preview = preview(Optional.of(base), file);

    assertThat(said(preview))
        .anyMatch(words -> words.startsWith("Sổ đầy đủ!A3: sổ ghi danh sách này là đầy đủ, nhưng"));
    assertThat(book(preview, 0).getMeetings().complete()).hasSize(1);
  }

  private static Filled line(Filled filled, Object member, String state) {
    return filled.row(
        RollSheet.ROLL, "cell", "001", "date", day(2024, 3, 3), "member", member, "state", state);
  }

  @Test
  void should_take_no_roll_call_of_which_a_line_is_missing() {
    Filled filled = meeting(Filled.ward(), "001", day(2024, 3, 3), MONTH);
    line(line(filled, "007", "có mặt"), "008", "vắng");

    Preview preview = preview(filled);

    assertThat(said(preview))
        .hasSize(2)
        .last()
        .isEqualTo(
            "Điểm danh!E3: điểm danh buổi này còn dòng lỗi (Điểm danh!4) nên cả buổi chưa được"
                + " nhận, để không sai tỷ lệ dự họp; hãy sửa dòng đó rồi nhập lại");
    assertThat(book(preview, 0).getMeetings().entries())
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.getAttendance()).isEmpty());
  }

  @Test
  void should_change_the_other_lines_when_a_member_on_the_roll_already_has_a_bad_line() {
    Filled filled = meeting(Filled.ward(), "001", day(2024, 3, 3), MONTH);
    CommitteeData base = preview(line(line(filled, "007", "có mặt"), "008", "có mặt")).data();
    Filled again = line(line(new Filled(), "007", "vắng có lý do"), "008", "vắng");

    Preview preview = preview(Optional.of(base), again.write(folder.resolve("thêm.xlsx")));

    assertThat(preview.leftOut()).isEqualTo(1);
    RollCall call =
        (RollCall) book(preview, 0).getMeetings().entries().get(0).getAttendance().orElseThrow();
    assertThat(call.present()).contains(1);
    assertThat(call.excused()).contains(1);
  }

  @Test
  void should_take_the_roll_call_when_one_of_its_lines_stands_twice() {
    Filled filled = meeting(Filled.ward(), "001", day(2024, 3, 3), MONTH);
    line(line(line(filled, "007", "có mặt"), "008", "có mặt"), "008", "có mặt");

    Preview preview = preview(filled);

    assertThat(preview.leftOut()).isEqualTo(1);
    assertThat(book(preview, 0).getMeetings().entries().get(0).getAttendance().orElseThrow())
        .extracting(attendance -> attendance.present())
        .isEqualTo(Optional.of(2));
  }
}
