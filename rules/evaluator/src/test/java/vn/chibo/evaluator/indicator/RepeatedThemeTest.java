package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.indicator.Cells.between;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.day;
import static vn.chibo.evaluator.indicator.Cells.exactly;
import static vn.chibo.evaluator.indicator.Cells.figures;
import static vn.chibo.evaluator.indicator.Cells.thematic;
import static vn.chibo.evaluator.indicator.Cells.theme;
import static vn.chibo.evaluator.indicator.Cells.value;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;

/** Themes that come back within the look-back: none, some, all, unknown. */
class RepeatedThemeTest {
  private static Meeting ofUnknownKind(Meeting meeting) {
    return meeting.withKind(Optional.empty());
  }

  private static Optional<Quantity> repeated(CellRecord cell, int months) {
    return value(
        SampleIndicators.ALL.definition("repeated_themes").with(Map.of("look_back_months", months)),
        cell);
  }

  @Test
  void should_find_a_theme_again_when_it_was_used_within_the_look_back() {
    CellRecord cell = cell(theme("02-05", "Chuyển đổi số"), theme("05-05", " chuyển đổi SỐ "));
    assertThat(repeated(cell, 3)).isEqualTo(exactly(1, 1));
    assertThat(repeated(cell(theme("02-04", "Chuyển đổi số"), theme("05-05", "Chuyển đổi số")), 3))
        .isEqualTo(exactly(0, 1));
    assertThat(repeated(cell(theme("02-05", "Nông thôn mới"), theme("05-05", "Chuyển đổi số")), 3))
        .isEqualTo(exactly(0, 1));
    assertThat(repeated(cell(theme("05-05", "A"), theme("05-05", "A")), 3))
        .isEqualTo(exactly(0, 1));
    assertThat(repeated(cell, 5)).isEqualTo(exactly(1, 1));
    assertThat(repeated(cell(theme("05-05", "A")), 5)).isEqualTo(between("0", "1"));
  }

  @Test
  void should_not_know_whether_a_theme_comes_back_when_titles_or_kinds_are_missing() {
    Meeting now = theme("05-05", "A");
    assertThat(repeated(cell(thematic("04-05"), now.withDate(day("05-05"))), 1))
        .isEqualTo(between("0", "1"));
    assertThat(repeated(cell(ofUnknownKind(theme("03-20", "A")), now), 2))
        .isEqualTo(between("0", "1"));
    assertThat(repeated(cell(ofUnknownKind(theme("03-20", "B")), now), 2)).isEqualTo(exactly(0, 1));
    assertThat(repeated(cell(theme("03-20", "A").withKind(MeetingKind.REGULAR), now), 2))
        .isEqualTo(exactly(0, 1));
    assertThat(repeated(cell(thematic("03-20"), now), 2)).isEqualTo(between("0", "1"));
  }

  @Test
  void should_say_what_the_look_back_lacks_when_a_theme_may_come_back() {
    Indicator indicator =
        SampleIndicators.ALL.definition("repeated_themes").with(Map.of("look_back_months", 6));
    CellRecord cell =
        cell(thematic("02-20"), ofUnknownKind(theme("03-20", "A")), theme("05-05", "A"));

    assertThat(figures(indicator, cell).missing())
        .containsExactly(
            Text.of("chuyên đề của buổi ngày 20/02/2024", "theme, meeting of 20 Feb 2024"),
            Text.of("loại của buổi ngày 20/03/2024", "kind, meeting of 20 Mar 2024"),
            Text.of(
                "sổ sinh hoạt đầy đủ từ 05/11/2023 đến 31/12/2023",
                "a complete register of meetings from 5 Nov 2023 to 31 Dec 2023"));
  }
}
