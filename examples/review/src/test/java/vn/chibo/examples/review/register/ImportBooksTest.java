package vn.chibo.examples.review.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.examples.review.register.Filled.day;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.table.SheetLayout;
import vn.chibo.examples.review.table.TableCell;
import vn.chibo.examples.review.table.Tables;

/** What becomes of the books of cells: meetings, roll calls, what is complete and what is kept. */
class ImportBooksTest extends Imported {
  @Test
  void should_say_which_book_is_missing() {
    Preview preview = preview(meeting(Filled.ward(), "cell", "100", "date", day(2024, 3, 3)));

    assertThat(errors(preview))
        .containsExactly(
            "Sinh hoạt!B3: không có sổ nào cho dòng này; hãy thêm dòng ở trang \"Sổ chi bộ\"");
  }

  @Test
  void should_call_the_roll_by_name_and_say_that_counts_are_not_kept() {
    Preview preview =
        preview(
            Filled.ward()
                .row(
                    MeetingSheet.MEETINGS,
                    "cell",
                    "001",
                    "date",
                    day(2024, 3, 3),
                    "attendance.present",
                    TableCell.number(2))
                .row(
                    RollSheet.ROLL,
                    "cell",
                    "001",
                    "date",
                    day(2024, 3, 3),
                    "member",
                    "007",
                    "state",
                    "có mặt")
                .row(
                    RollSheet.ROLL,
                    "cell",
                    "001",
                    "date",
                    day(2024, 3, 3),
                    "member",
                    "999",
                    "state",
                    "vắng có lý do",
                    "reason",
                    "ốm"));

    assertThat(errors(preview)).isEmpty();
    assertThat(warnings(preview))
        .hasSize(2)
        .anyMatch(words -> words.startsWith("Sinh hoạt!Q3: buổi này đã điểm danh theo tên"))
        .anyMatch(words -> words.startsWith("Điểm danh!E4: sổ và tệp không có đảng viên"));
    RollCall call = (RollCall) meetings(preview.data(), 0).get(0).getAttendance().orElseThrow();
    assertThat(call.present()).contains(1);
    assertThat(call.absences()).hasSize(1);
  }

  @Test
  void should_refuse_members_of_another_cell_when_the_list_of_members_is_complete() {
    Preview preview =
        preview(
            Filled.ward()
                .row(
                    CompletenessSheet.COMPLETENESS,
                    "list",
                    "danh sách đảng viên",
                    "first",
                    "từ đầu",
                    "last",
                    "không hạn")
                .row(MeetingSheet.MEETINGS, "cell", "002", "date", day(2024, 3, 3))
                .row(
                    RollSheet.ROLL,
                    "cell",
                    "002",
                    "date",
                    day(2024, 3, 3),
                    "member",
                    "007",
                    "state",
                    "có mặt"));

    assertThat(preview.data().register().getMembers().complete()).isTrue();
    assertThat(errors(preview))
        .singleElement()
        .asString()
        .startsWith("Điểm danh!A3: điểm danh có người không thuộc chi bộ");
    assertThat(meetings(preview.data(), 1)).hasSize(1);
  }

  @Test
  void should_keep_what_is_recorded_when_a_cell_is_empty_or_a_row_is_bad() {
    CommitteeData base =
        preview(
                meeting(
                    Filled.ward(),
                    "cell",
                    "001",
                    "date",
                    day(2024, 3, 3),
                    "minutes",
                    TableCell.number(90),
                    "attendance.present",
                    TableCell.number(2)))
            .data();

    Preview preview =
        preview(
            Optional.of(base),
            new Filled()
                .row(MemberSheets.MEMBERS, "id", "007", "sex", "nam")
                .row(MemberSheets.MEMBERS, "id", "008", "name", "Trần Thị C", "sex", "x")
                .row(
                    MeetingSheet.MEETINGS,
                    "cell",
                    "001",
                    "date",
                    day(2024, 3, 3),
                    "minutes",
                    TableCell.number(95)));

    assertThat(member(preview.data(), "007").getName()).isEqualTo(member(base, "007").getName());
    assertThat(member(preview.data(), "007").getSpells()).hasSize(1);
    assertThat(member(preview.data(), "008")).isEqualTo(member(base, "008"));
    Meeting meeting = meetings(preview.data(), 0).get(0);
    assertThat(meeting.getMinutes()).contains(95);
    assertThat(meeting.getAttendance()).contains(HeadCount.builder().present(2).build());
    assertThat(preview.rows())
        .extracting(Row::state)
        .containsExactly(CellState.CHANGED, CellState.ERROR, CellState.CHANGED);
    Row changed = preview.rows().get(2);
    int minutes = changed.column("minutes");
    assertThat(changed.state(minutes)).isEqualTo(CellState.CHANGED);
    assertThat(changed.was(minutes).map(was -> was.in(Language.ENGLISH))).contains("90");
    assertThat(changed.state(0)).isEqualTo(CellState.NOTHING);
  }

  @Test
  void should_take_something_out_only_when_a_cell_says_so() {
    CommitteeData base = preview(Filled.ward()).data();

    Preview preview =
        preview(
            Optional.of(base),
            new Filled().row(MemberSheets.MEMBERS, "id", "007", "name", "(xóa)"));

    assertThat(member(preview.data(), "007").getName()).isEmpty();
    assertThat(preview.rows().get(0).state()).isEqualTo(CellState.CHANGED);
  }

  @Test
  void should_tell_complete_from_not_recorded() {
    Preview preview =
        preview(
            Filled.ward()
                .row(
                    CompletenessSheet.COMPLETENESS,
                    "list",
                    "sinh hoạt của chi bộ",
                    "cell",
                    "001",
                    "first",
                    day(2024, 1, 1),
                    "last",
                    day(2024, 6, 30))
                .row(
                    CompletenessSheet.COMPLETENESS,
                    "list",
                    "sinh hoạt của chi bộ",
                    "first",
                    day(2024, 1, 1),
                    "last",
                    "không hạn"));

    assertThat(preview.data().register().getCells().get(0).getMeetings().complete())
        .singleElement()
        .hasToString("2024-01-01/2024-06-30");
    assertThat(preview.data().register().getCells().get(1).getMeetings().complete()).isEmpty();
    assertThat(errors(preview)).hasSize(1);
  }

  @Test
  void should_refuse_a_workbook_without_any_known_sheet() {
    Path file = folder.resolve("khác.xlsx");
    Tables.write(
        file,
        sink ->
            sink.sheet(
                SheetLayout.of(
                    "Lương",
                    List.of(MemberSheets.MEMBERS.columns().get(0).layout(Language.ENGLISH)))));

    assertThatThrownBy(() -> Incoming.of(List.of(file), Optional.empty(), Bars.NONE))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults().get(0).message().vietnamese())
                    .contains("Lương")
                    .contains("Đảng viên, Kết nạp"));
  }
}
