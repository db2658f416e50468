package vn.chibo.examples.review.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.examples.review.register.Filled.day;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.member.PersonName;
import vn.chibo.examples.review.table.TableCell;

/**
 * What becomes of rows: those that can be taken are, of the others it is said where and why not.
 */
class ImportTest extends Imported {
  @Test
  void should_take_all_rows_when_all_are_good() {
    Preview preview = preview(Filled.ward());

    assertThat(preview.status()).isZero();
    assertThat(preview.findings()).isEmpty();
    assertThat(preview.rows()).extracting(Row::state).containsOnly(CellState.NEW);
    assertThat(member(preview.data(), "007").getName()).contains(new PersonName("Nguyễn Văn A"));
  }

  @Test
  void should_name_both_rows_and_take_the_others_when_an_id_stands_twice() {
    Preview preview =
        preview(Filled.ward().row(MemberSheets.MEMBERS, "id", "007", "name", "Lê Văn C"));

    assertThat(errors(preview))
        .contains(
            "Đảng viên!A3: ghi hai lần: Đảng viên!5 có cùng mã; hãy giữ một dòng",
            "Đảng viên!A5: ghi hai lần: Đảng viên!3 có cùng mã; hãy giữ một dòng");
    assertThat(preview.status()).isEqualTo(Preview.INCOMPLETE);
    assertThat(preview.data().register().getMembers().entries())
        .extracting(one -> one.getId().value())
        .containsExactly("008");
  }

  @Test
  void should_name_both_rows_when_a_member_is_in_two_cells() {
    Preview preview =
        preview(
            Filled.ward()
                .row(
                    SpellSheet.SPELLS, "member", "007", "cell", "002", "entered", day(2015, 6, 1)));

    assertThat(errors(preview))
        .containsExactlyInAnyOrder(
            "Nơi sinh hoạt!B3: đảng viên ở hai chi bộ cùng lúc: 001 ở dòng này và 002 ở"
                + " Nơi sinh hoạt!5; hãy ghi ngày rời hoặc sửa ngày vào",
            "Nơi sinh hoạt!B5: đảng viên ở hai chi bộ cùng lúc: 002 ở dòng này và 001 ở"
                + " Nơi sinh hoạt!3; hãy ghi ngày rời hoặc sửa ngày vào");
    assertThat(member(preview.data(), "007").getSpells()).isEmpty();
    assertThat(member(preview.data(), "008").getSpells()).hasSize(1);
  }

  @Test
  void should_warn_when_an_earlier_cell_was_never_left() {
    Preview preview =
        preview(
            Filled.ward()
                .row(
                    SpellSheet.SPELLS, "member", "007", "cell", "002", "entered", day(2020, 6, 1)));

    assertThat(errors(preview)).isEmpty();
    assertThat(warnings(preview))
        .containsExactly(
            "Nơi sinh hoạt!F3: đảng viên 007 đang ở hai chi bộ, đều chưa ghi ngày rời: 001 từ"
                + " 01/06/2015 (dòng này) và 002 từ 01/06/2020; hãy ghi ngày rời ở dòng của chi bộ"
                + " mà đảng viên đã chuyển đi",
            "Nơi sinh hoạt!F5: đảng viên 007 đang ở hai chi bộ, đều chưa ghi ngày rời: 002 từ"
                + " 01/06/2020 (dòng này) và 001 từ 01/06/2015; hãy ghi ngày rời ở dòng của chi bộ"
                + " mà đảng viên đã chuyển đi");
    assertThat(member(preview.data(), "007").getSpells()).hasSize(2);
  }

  @Test
  void should_name_the_nearest_when_a_superior_is_unknown() {
    Preview preview =
        preview(
            Filled.ward()
                .row(
                    OrganizationSheet.ORGANIZATIONS,
                    "id",
                    "003",
                    "name",
                    "Chi bộ 3",
                    "kind",
                    "chi bộ trực thuộc",
                    "parent",
                    "10O"));

    assertThat(errors(preview))
        .containsExactly(
            "Đơn vị!E6: không có đơn vị mã \"10O\" trong sổ hoặc tệp; gần nhất là \"100\"");
  }

  @Test
  void should_refuse_both_when_superiors_go_in_a_circle() {
    Preview preview =
        preview(
            Filled.ward()
                .row(
                    OrganizationSheet.ORGANIZATIONS,
                    "id",
                    "003",
                    "name",
                    "A",
                    "kind",
                    "chi bộ trực thuộc",
                    "parent",
                    "004")
                .row(
                    OrganizationSheet.ORGANIZATIONS,
                    "id",
                    "004",
                    "name",
                    "B",
                    "kind",
                    "chi bộ trực thuộc",
                    "parent",
                    "003"));

    assertThat(errors(preview)).hasSize(2).allMatch(words -> words.contains("dưới chính nó"));
    assertThat(preview.data().register().getOrganizations()).hasSize(3);
  }

  @Test
  void should_name_the_nearest_label_when_one_is_unknown() {
    Preview preview =
        preview(
            meeting(Filled.ward(), "cell", "001", "date", day(2024, 3, 3), "kind", "thường kì"));

    assertThat(errors(preview))
        .containsExactly(
            "Sinh hoạt!E3: \"thường kì\" không có trong danh sách; gần nhất là"
                + " \"sinh hoạt thường kỳ\"");
  }

  @Test
  void should_say_that_zeros_are_lost_when_an_id_is_a_number() {
    Preview preview =
        preview(Filled.ward().row(MemberSheets.MEMBERS, "id", TableCell.number(9), "name", "C"));

    assertThat(errors(preview))
        .singleElement()
        .asString()
        .startsWith("Đảng viên!A5: ô chứa số hoặc ngày (9), không phải văn bản, nên số 0 đứng đầu");
  }

  @Test
  void should_read_days_typed_as_text_and_refuse_what_is_ambiguous() {
    Preview preview =
        preview(
            meeting(
                meeting(
                    meeting(
                        meeting(Filled.ward(), "cell", "001", "date", "03/04/2024"),
                        "cell",
                        "001",
                        "date",
                        "3/4/24"),
                    "cell",
                    "001",
                    "date",
                    "3/4/2024"),
                "cell",
                "001",
                "date",
                "31/02/2024"));

    assertThat(errors(preview))
        .containsExactly(
            "Sinh hoạt!C4: \"3/4/24\" ghi năm hai chữ số nên không rõ ngày; hãy ghi đủ dd/mm/yyyy",
            "Sinh hoạt!C5: \"3/4/2024\" có thể là 03/04/2024 hoặc 04/03/2024; hãy ghi đủ hai chữ số"
                + " ngày và tháng",
            "Sinh hoạt!C6: lịch không có ngày \"31/02/2024\"; hãy sửa lại");
    assertThat(meetings(preview.data(), 0))
        .extracting(Meeting::getDate)
        .containsExactly(LocalDate.of(2024, 4, 3));
  }

  @Test
  void should_warn_when_a_day_is_text_among_real_days_or_after_the_day_of_data() {
    Preview preview =
        preview(
            meeting(
                meeting(Filled.ward(), "cell", "001", "date", "05/03/2024"),
                "cell",
                "001",
                "date",
                day(2024, 12, 3)));

    assertThat(errors(preview)).isEmpty();
    assertThat(warnings(preview))
        .containsExactly(
            "Sinh hoạt!C3: ngày gõ dạng văn bản trong khi cột có ngày thật; đã đọc theo dd/mm/yyyy",
            "Sinh hoạt!C4: ngày 03/12/2024 sau ngày 20/11/2024 của số liệu; hãy kiểm tra lại nếu"
                + " không phải kế hoạch");
  }

  @Test
  void should_name_the_cell_when_the_core_refuses_a_value() {
    Preview preview =
        preview(
            meeting(
                Filled.ward(),
                "cell",
                "001",
                "date",
                day(2024, 3, 3),
                "attendance.members",
                TableCell.number(5),
                "attendance.present",
                TableCell.number(6)));

    assertThat(errors(preview))
        .singleElement()
        .asString()
        .startsWith("Sinh hoạt!P3: tổng số có mặt, vắng và không tính (6) vượt số đảng viên");
  }

  @Test
  void should_name_the_cell_with_a_number_below_zero() {
    Preview preview =
        preview(
            meeting(
                Filled.ward(),
                "cell",
                "001",
                "date",
                day(2024, 3, 3),
                "attendance.present",
                TableCell.number(-1)));

    assertThat(errors(preview))
        .containsExactly("Sinh hoạt!Q3: -1 là số âm; số lượng không được âm, hãy sửa lại");
  }

  @Test
  void should_warn_when_a_meeting_is_not_of_the_days_of_its_book() {
    Filled filled = meeting(Filled.ward(), "cell", "001", "date", day(2023, 3, 3));
    Preview preview = preview(filled);

    assertThat(errors(preview)).isEmpty();
    assertThat(warnings(preview))
        .containsExactly(
            "Sinh hoạt!C3: ngày 03/03/2023 nằm ngoài kỳ của sổ, từ 01/01/2024 đến 31/12/2024; hãy"
                + " kiểm tra lại năm");
    assertThat(warnings(preview(Optional.of(preview.data()), filled))).isEmpty();
  }

  @Test
  void should_know_an_id_with_blanks_around_it_that_never_break() {
    Preview preview =
        preview(meeting(Filled.ward(), "cell", "\u00a0001\u200b", "date", day(2024, 3, 3)));

    assertThat(errors(preview)).isEmpty();
    assertThat(warnings(preview))
        .containsExactly("Sinh hoạt!A3: có khoảng trắng thừa quanh mã; đã bỏ: \"001\"");
  }

  @Test
  void should_ask_for_what_a_row_needs() {
    Preview preview =
        preview(
            meeting(
                Filled.ward().row(OrganizationSheet.ORGANIZATIONS, "id", "009"),
                "cell",
                "001",
                "date",
                day(2024, 3, 3),
                "theme.field",
                "đoàn thể"));

    assertThat(errors(preview))
        .containsExactlyInAnyOrder(
            "Đơn vị!B6: thiếu \"Tên đơn vị\"; hãy ghi vào",
            "Đơn vị!C6: thiếu \"Loại hình tổ chức\"; hãy ghi vào",
            "Sinh hoạt!Y3: thiếu \"Tên chuyên đề\"; hãy ghi vào");
  }

  @Test
  void should_leave_out_what_belongs_to_a_row_that_is_left_out() {
    Preview preview =
        preview(
            Filled.ward()
                .row(
                    MeetingSheet.MEETINGS,
                    "cell",
                    "001",
                    "date",
                    day(2024, 3, 3),
                    "minutes",
                    TableCell.number(0))
                .row(
                    RollSheet.ROLL,
                    "cell",
                    "001",
                    "date",
                    day(2024, 3, 3),
                    "member",
                    "007",
                    "state",
                    "có mặt"));

    assertThat(errors(preview))
        .containsExactly(
            "Sinh hoạt!H3: thời lượng phải từ 1 phút trở lên",
            "Điểm danh!A3: trang \"Sinh hoạt\" và sổ không có mục mà dòng này thuộc về, hoặc mục đó"
                + " có lỗi; hãy thêm hoặc sửa mục đó");
    assertThat(meetings(preview.data(), 0)).isEmpty();
  }
}
