package vn.chibo.testkit.arbitrary;

import java.util.List;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.text.Text;

/** Words such as stand in registers and minutes; the people are nobody. */
final class Phrases {
  private static final List<String> WORDS =
      List.of(
          "Nhiệm vụ tháng tới",
          "Kết quả nhiệm vụ tháng trước",
          "Thông tin thời sự",
          "Học tập và làm theo Hồ Chí Minh",
          "Tự phê bình và phê bình",
          "Vận động nhân dân hiến đất mở đường",
          "Phân công đảng viên phụ trách hộ",
          "Cải cách hành chính",
          "Phát triển đảng viên");

  private static final List<Text> TEXTS =
      List.of(
          Text.of("chi ủy", "the cell committee"),
          Text.of("đảng ủy phường", "the ward committee"),
          Text.of("nhiệm vụ tháng tới", "tasks of the coming month"),
          Text.of("hầu hết các chi bộ", "nearly all cells"),
          Text.of("khối cơ quan", "the group of agencies"));

  private static final List<String> FAMILIES = List.of("Nguyễn Văn", "Trần Thị", "Lê Văn");
  private static final String LETTERS = "ABCDEGHKLMNPQRSTVX";

  private Phrases() {}

  /** A line of an agenda, a theme, a task. */
  static String words(Draw draw) {
    return draw.of(WORDS);
  }

  /** Words in both languages. */
  static Text text(Draw draw) {
    return draw.of(TEXTS);
  }

  /** The name of nobody: a letter stands where a name would tell who it is. */
  static PersonName person(Draw draw) {
    return new PersonName(draw.of(FAMILIES) + " " + LETTERS.charAt(draw.below(LETTERS.length())));
  }

  /** A key such as files use. */
  static String key(Draw draw, String prefix) {
    return prefix + "-" + draw.between(1, 30);
  }
}
