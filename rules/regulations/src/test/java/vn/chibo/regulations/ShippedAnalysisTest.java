package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.evaluator.analysis.WeaknessCode.MISSING_CITATION;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.analysis.Analysis;
import vn.chibo.evaluator.analysis.Weakness;

/**
 * All that the analysis finds in what this library ships, each thing judged against the data: what
 * was published badly, and the clauses that our sources do not name.
 */
class ShippedAnalysisTest {
  private static final Regulations REGULATIONS = Regulations.standard();

  private static String located(Weakness found) {
    Place place = found.place().orElseThrow();
    return place.source() + ":" + place.line() + " " + found.part();
  }

  private static String whole(Weakness found) {
    return String.join(
        " | ",
        located(found),
        found.code().name(),
        found.words().english(),
        found.counterexample().orElseThrow().words().english());
  }

  static Stream<String> places() {
    return REGULATIONS.jurisdictions().ids().stream().map(JurisdictionId::value);
  }

  @ParameterizedTest
  @MethodSource("places")
  void should_find_nothing_but_the_clauses_that_are_not_known_when_a_book_is_shipped(String id) {
    Analysis analysis = REGULATIONS.analysis(id);
    List<String> without =
        REGULATIONS.forJurisdiction(id).rules().stream()
            .filter(rule -> rule.citations().stream().anyMatch(one -> one.clause().isEmpty()))
            .map(rule -> rule.id().value())
            .toList();
    assertThat(analysis.findings()).extracting(Weakness::code).containsOnly(MISSING_CITATION);
    assertThat(analysis.findings())
        .extracting(found -> found.part().toString())
        .containsExactlyInAnyOrderElementsOf(without);
    assertThat(analysis.findings())
        .allSatisfy(found -> assertThat(located(found)).startsWith("provisions/"));
  }

  @Test
  void should_list_the_java_of_the_rules_as_not_analysed_when_a_book_is_shipped() {
    assertThat(REGULATIONS.analysis("ha-noi").notAnalysed())
        .extracting(open -> open.part() + ": " + open.node().english())
        .filteredOn(open -> !aboutMembers(open))
        .containsExactlyInAnyOrder(
            "hd12-2018/duration-minimum: " + LENGTH_SET,
            "hd12-2018/duration-small-cells: " + LENGTH_SET,
            "hd12-2018/duration-thematic-alone: " + LENGTH_SET,
            "hd12-2018/quality-conduct: " + LENGTH_SET,
            "hd03-2022/group-meeting-condition: party groups set up in the cell",
            "hd42-2025/duration-minimum: " + LENGTH_SET,
            "hd42-2025/duration-small-cells: " + LENGTH_SET,
            "qd29-2016/commendation-competence: Every commendation",
            "qd29-2016/commendation-competence: form of the commendation",
            "statutes/prior-consent-cases: consent of the level above to the number of members",
            "hd16-2018/excellent-cap: share graded excellent");
    assertThat(REGULATIONS.analysis("ha-noi").clean()).isFalse();
  }

  /** All that is counted and measured of members is Java. */
  private static boolean aboutMembers(String open) {
    String id = open.substring(0, open.indexOf(": "));
    return REGULATIONS
        .forJurisdiction("ha-noi")
        .find(new RuleId(id))
        .filter(rule -> rule.subject() == MemberRecord.class)
        .isPresent();
  }

  private static final String LENGTH_SET =
      "length set by the competent committee for a cell with very few members";

  private static final String HOLE =
      "; widen one or add one, or ask who issued the sheet where it was published so";
  private static final String OVERLAP =
      "; let only one take it in, or ask who issued the sheet where it was published so";

  /** 15 minutes short, 30 short to half, exactly half of the speakers, a month without a theme. */
  @Test
  void should_find_what_is_really_wrong_when_a_sheet_was_published_so() {
    String c1 = "scoresheets/an-phu-ward-2025.yaml:17 an-phu-ward-2025: items/c1 | ";
    Analysis analysis = REGULATIONS.analysisOfSheets();
    assertThat(analysis.findings())
        .extracting(ShippedAnalysisTest::whole)
        .containsExactly(
            c1
                + "LEVEL_HOLE | no level takes in 46 to 59 minutes of \"length of the meeting\""
                + " (number of members: at most 30 members)"
                + HOLE
                + " | 46 minutes (44 minutes short of the highest level)",
            c1
                + "LEVEL_HOLE | no level takes in 61 to 89 minutes of \"length of the meeting\""
                + " (number of members: 30 members or more)"
                + HOLE
                + " | 61 minutes (59 minutes short of the highest level)",
            "scoresheets/an-phu-ward-2025.yaml:88 an-phu-ward-2025: items/c4.5 | LEVEL_HOLE"
                + " | no level takes in 50 % of \"members who spoke, of those present\""
                + HOLE
                + " | 50 %",
            c1
                + "LEVEL_OVERLAP | more than one case takes in 30 members of \"number of members\""
                + OVERLAP
                + " | 30 members",
            c1
                + "LEVEL_OVERLAP | more than one level takes in 75 minutes of \"length of the"
                + " meeting\" (number of members: at most 30 members)"
                + OVERLAP
                + " | 75 minutes (15 minutes short of the highest level)",
            c1
                + "LEVEL_OVERLAP | more than one level takes in 105 minutes of \"length of the"
                + " meeting\" (number of members: 30 members or more)"
                + OVERLAP
                + " | 105 minutes (15 minutes short of the highest level)",
            "scoresheets/an-phu-ward-2025.yaml:81 an-phu-ward-2025: items/c4.3"
                + " | TOTAL_UNREACHABLE | where \"Thematic content\" is not scored its 5 points"
                + " cannot be earned: at most 95 of 100; the sheet does not say what becomes of"
                + " them; ask who issued it | thematic meeting: 0; highest total 95");
    assertThat(analysis.notAnalysed()).isEmpty();
  }

  @Test
  void should_say_it_as_the_ward_reads_it_when_the_text_is_in_vietnamese() {
    assertThat(REGULATIONS.analysisOfSheets().text(Language.VIETNAMESE))
        .contains(
            """
            scoresheets/an-phu-ward-2025.yaml:17: scoresheets[0].groups[0].items[0]: giá trị thuộc nhiều mức — an-phu-ward-2025: items/c1
              nhiều mức cùng nhận 75 phút của "thời lượng buổi sinh hoạt" (số đảng viên: nhiều nhất 30 đảng viên); hãy để chỉ một khoảng nhận, nếu bảng điểm được công bố như vậy thì hỏi nơi ban hành
              Ví dụ: 75 phút (thiếu 15 phút so với mức cao nhất)
              Căn cứ: Kế hoạch 08-KH/ĐU ngày 19/09/2025, điều khoản chưa rõ, nguồn thứ cấp
            """)
        .contains(
            """
              khi "Nội dung chuyên đề" không được chấm thì 5 điểm của mục không thể đạt: cao nhất 95 trên 100; bảng điểm không nói xử lý số điểm này thế nào; hãy hỏi nơi ban hành
              Ví dụ: sinh hoạt chuyên đề: 0; tổng điểm cao nhất 95
            """);
  }

  @Test
  void should_refuse_a_place_when_it_does_not_exist() {
    assertThatThrownBy(() -> REGULATIONS.analysis("khac")).isInstanceOf(FaultException.class);
  }
}
