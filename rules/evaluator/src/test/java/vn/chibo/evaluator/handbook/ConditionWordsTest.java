package vn.chibo.evaluator.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.LONGEST_EXCUSED_RUN;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atLeastOf;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.days;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.fewerThan;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.named;
import static vn.chibo.evaluator.condition.Conditions.noFigureOnRecord;
import static vn.chibo.evaluator.condition.Conditions.none;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.Conditions.year;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.MeetingMeasures.sittings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;
import static vn.chibo.evaluator.condition.OrganizationParts.regularMeetingsOfCells;
import static vn.chibo.evaluator.condition.Tallies.longestIntervalBetween;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Tallies;

/** What every node asks, word for word in both languages. */
class ConditionWordsTest {
  private static final Measure<CellRecord> GUESTS =
      Measure.of(
          "guests",
          Text.of("số khách mời", "guests"),
          Unit.COUNT,
          cell -> Observation.of(Quantity.exactly(0)));

  private static final Condition<CellRecord> MEETS =
      tallied(countOf(heldMeetings(REGULAR)), atLeast(number(1)));
  private static final Condition<CellRecord> THEMES =
      tallied(countOf(heldMeetings(THEMATIC)), moreThan(number(2)));
  private static final Condition<CellRecord> FEW_GUESTS = compare(GUESTS, atMost(number(2)));
  private static final Condition<HeldMeeting> LONG = compare(LENGTH, atLeast(minutes(60)));
  private static final Parts<CellRecord, CellRecord> BOOKS =
      new Parts<>(
          "books",
          Text.of("sổ", "book"),
          true,
          (cell, window, asOf) -> new Parts.Found<>(List.of(), List.of(), false));

  /** Parts of an author's own, under a key of ours. */
  private static final Parts<OrganizationRecord, CellRecord> OUR_CELLS =
      new Parts<>("cells", Text.of("ô", "box"), true, cells().finder());

  private static Condition<CellRecord> decided(DecisionKind kind) {
    return new Condition.Decided<>(
        kind,
        new Decisions<>() {
          @Override
          public Register<Decision> of(CellRecord cell) {
            return cell.getDecisions();
          }

          @Override
          public LocalDate day(CellRecord cell) {
            return cell.getPeriod().last();
          }
        });
  }

  private static Condition<CellRecord> permitted() {
    return new Condition.Permitted<>(
        new Choice<>(Text.of("cấp", "level"), cell -> Optional.empty()),
        new Choice<>(Text.of("hình thức", "form"), cell -> Optional.empty()));
  }

  private static Condition<CellRecord> twoReadings() {
    Map<String, Condition<CellRecord>> both = new LinkedHashMap<>();
    both.put("AT_LEAST_90", MEETS);
    both.put("OF_OUR_OWN", FEW_GUESTS);
    return new Condition.Readings<>(
        both, Map.of("AT_LEAST_90", Text.of("từ 90 % trở lên", "90 % or more")));
  }

  private static Arguments cell(
      Condition<CellRecord> condition, String vietnamese, String english) {
    return Arguments.of(rule(CellRecord.class, condition), vietnamese, english);
  }

  private static Arguments whole(
      Condition<OrganizationRecord> condition, String vietnamese, String english) {
    return Arguments.of(rule(OrganizationRecord.class, condition), vietnamese, english);
  }

  private static <S extends SubjectRecord> Rule<S> rule(Class<S> subject, Condition<S> condition) {
    return Rule.about(subject)
        .id("test/rule")
        .cites(Sample.PLAN.clause("1"))
        .force(Force.MANDATORY)
        .inForce(DatePeriod.ofYear(2024))
        .asks(condition)
        .build();
  }

  static Stream<Arguments> joins() {
    return Stream.of(
        cell(
            all(MEETS, THEMES),
            """
            Đủ các điều kiện sau:
              Có ít nhất 1 buổi sinh hoạt thường kỳ
              Có trên 2 buổi sinh hoạt chuyên đề
            """,
            """
            All of the following:
              At least 1 regular meeting is held
              More than 2 thematic meetings are held
            """),
        cell(
            any(MEETS, FEW_GUESTS),
            """
            Ít nhất một trong các điều kiện sau:
              Có ít nhất 1 buổi sinh hoạt thường kỳ
              Số khách mời: không quá 2
            """,
            """
            At least one of the following:
              At least 1 regular meeting is held
              Guests: at most 2
            """),
        cell(
            all(any(MEETS)),
            "Có ít nhất 1 buổi sinh hoạt thường kỳ\n",
            "At least 1 regular meeting is held\n"),
        cell(all(), "Không nêu điều kiện nào\n", "No condition is stated\n"),
        cell(
            not(MEETS),
            "Không thuộc trường hợp sau: có ít nhất 1 buổi sinh hoạt thường kỳ\n",
            "The following does not hold: at least 1 regular meeting is held\n"),
        cell(
            none(MEETS, THEMES),
            """
            Không có điều nào sau đây:
              Có ít nhất 1 buổi sinh hoạt thường kỳ
              Có trên 2 buổi sinh hoạt chuyên đề
            """,
            """
            None of the following:
              At least 1 regular meeting is held
              More than 2 thematic meetings are held
            """),
        cell(
            none(MEETS),
            "Không thuộc trường hợp sau: có ít nhất 1 buổi sinh hoạt thường kỳ\n",
            "The following does not hold: at least 1 regular meeting is held\n"),
        cell(
            atLeastOf(2, MEETS, THEMES, FEW_GUESTS),
            """
            Ít nhất 2 trong 3 điều kiện sau; điều kiện không áp dụng thì coi như không đạt:
              Có ít nhất 1 buổi sinh hoạt thường kỳ
              Có trên 2 buổi sinh hoạt chuyên đề
              Số khách mời: không quá 2
            """,
            """
            At least 2 of the following 3; one that does not apply counts as not met:
              At least 1 regular meeting is held
              More than 2 thematic meetings are held
              Guests: at most 2
            """),
        cell(
            named("regime", Text.of("nền nếp", "the regime"), all(MEETS, THEMES)),
            """
            Nền nếp: đủ các điều kiện sau:
              Có ít nhất 1 buổi sinh hoạt thường kỳ
              Có trên 2 buổi sinh hoạt chuyên đề
            """,
            """
            The regime: all of the following:
              At least 1 regular meeting is held
              More than 2 thematic meetings are held
            """),
        cell(
            named("regime", Text.of("nền nếp", "the regime"), MEETS),
            """
            Nền nếp:
              Có ít nhất 1 buổi sinh hoạt thường kỳ
            """,
            """
            The regime:
              At least 1 regular meeting is held
            """),
        cell(
            twoReadings(),
            """
            Có 2 cách hiểu; chưa chọn thì chỉ kết luận khi mọi cách hiểu cho cùng kết quả:
              Cách hiểu "từ 90 % trở lên": có ít nhất 1 buổi sinh hoạt thường kỳ
              Cách hiểu "OF_OUR_OWN":
                Số khách mời: không quá 2
            """,
            """
            2 readings; where none is chosen, it is decided only if all agree:
              Reading "90 % or more": at least 1 regular meeting is held
              Reading "OF_OUR_OWN":
                Guests: at most 2
            """));
  }

  static Stream<Arguments> guards() {
    return Stream.of(
        cell(
            when(THEMES, MEETS),
            "Nếu có trên 2 buổi sinh hoạt chuyên đề thì có ít nhất 1 buổi sinh hoạt thường kỳ\n",
            "If more than 2 thematic meetings are held, then at least 1 regular meeting is held\n"),
        cell(
            when(THEMES, all(MEETS, FEW_GUESTS)),
            """
            Nếu có trên 2 buổi sinh hoạt chuyên đề: đủ các điều kiện sau:
              Có ít nhất 1 buổi sinh hoạt thường kỳ
              Số khách mời: không quá 2
            """,
            """
            If more than 2 thematic meetings are held: all of the following:
              At least 1 regular meeting is held
              Guests: at most 2
            """),
        cell(
            when(FEW_GUESTS, MEETS),
            """
            Chỉ yêu cầu trong một trường hợp:
              Trường hợp:
                Số khách mời: không quá 2
              Yêu cầu khi đó: có ít nhất 1 buổi sinh hoạt thường kỳ
            """,
            """
            Asked in one case only:
              The case:
                Guests: at most 2
              What is asked then: at least 1 regular meeting is held
            """),
        cell(
            unless(decided(DecisionKind.CONSENT_TO_SIZE), Sample.PLAN.clause("7"), MEETS),
            """
            Có ít nhất 1 buổi sinh hoạt thường kỳ, trừ khi cấp trên trực tiếp đã đồng ý về số lượng đảng viên
              (Ngoại lệ theo: Kế hoạch mẫu ngày 15/12/2023, mục 7. Khi có ngoại lệ thì không áp dụng yêu cầu này.)
            """,
            """
            At least 1 regular meeting is held, unless the level above has consented to the number of members
              (Exception by: Plan (Kế hoạch mẫu) of 15 Dec 2023, section 7. Where it holds, this is not asked.)
            """),
        cell(
            unless(FEW_GUESTS, Sample.PLAN.clause("7"), MEETS),
            """
            Có ngoại lệ:
              Yêu cầu: có ít nhất 1 buổi sinh hoạt thường kỳ
              Ngoại lệ:
                (Ngoại lệ theo: Kế hoạch mẫu ngày 15/12/2023, mục 7. Khi có ngoại lệ thì không áp dụng yêu cầu này.)
                Số khách mời: không quá 2
            """,
            """
            With an exception:
              What is asked: at least 1 regular meeting is held
              The exception:
                (Exception by: Plan (Kế hoạch mẫu) of 15 Dec 2023, section 7. Where it holds, this is not asked.)
                Guests: at most 2
            """),
        cell(
            decided(DecisionKind.LENGTH_FOR_FEW_MEMBERS),
            "Cấp có thẩm quyền đã quy định thời lượng cho chi bộ quá ít đảng viên\n",
            "The competent committee has set the length for a cell with very few members\n"),
        cell(
            permitted(),
            "Hình thức là loại mà bảng kèm theo cho phép, xét theo cấp\n",
            "Form is one that the table allows, by level\n"),
        cell(
            judgement(
                "clean", Text.of("sổ sạch", "books are clean"), Text.of("cấp ủy", "the committee")),
            "Do cấp ủy đánh giá: sổ sạch\n",
            "To be judged by the committee: books are clean\n"),
        cell(
            noFigureOnRecord(Text.of("chưa có con số", "no figure is known")),
            "Chưa có con số\n",
            "No figure is known\n"));
  }

  static Stream<Arguments> quantifiers() {
    return Stream.of(
        cell(
            forEvery(month(), MEETS),
            "Trong mỗi tháng: có ít nhất 1 buổi sinh hoạt thường kỳ\n",
            "In each month: at least 1 regular meeting is held\n"),
        cell(
            forEvery(quarter(), FEW_GUESTS),
            """
            Trong mỗi quý:
              Số khách mời: không quá 2
            """,
            """
            In each quarter:
              Guests: at most 2
            """),
        cell(
            forEvery(year(), forEvery(sittings(COMBINED), LONG)),
            """
            Trong mỗi năm:
              Với từng buổi sinh hoạt thường kỳ kết hợp chuyên đề: thời lượng ít nhất 60 phút
            """,
            """
            In each year:
              For each combined regular and thematic sitting: it lasts at least 60 minutes
            """),
        cell(
            forEvery(meetings(REGULAR, THEMATIC), LONG),
            "Với từng buổi sinh hoạt thường kỳ hoặc buổi sinh hoạt chuyên đề: thời lượng ít nhất 60 phút\n",
            "For each regular meeting or thematic meeting: it lasts at least 60 minutes\n"),
        cell(
            some(sittings(REGULAR), LONG),
            "Có ít nhất một buổi sinh hoạt thường kỳ tổ chức riêng đáp ứng: thời lượng ít nhất 60 phút\n",
            "At least one regular meeting held alone meets this: it lasts at least 60 minutes\n"),
        cell(
            countWhere(BOOKS, MEETS, atLeast(number(3))),
            "Ít nhất 3 sổ đáp ứng: có ít nhất 1 buổi sinh hoạt thường kỳ\n",
            "At least 3 \"book\" meet this: at least 1 regular meeting is held\n"),
        whole(
            shareOf(cells(), MEETS, moreThan(share(Fraction.percent(50)))),
            "Trên 50 % số chi bộ đáp ứng: có ít nhất 1 buổi sinh hoạt thường kỳ\n",
            "More than 50 % of cells meet this: at least 1 regular meeting is held\n"),
        whole(
            shareOf(cells(), MEETS, exactly(share(Fraction.ONE))),
            "Mọi chi bộ (100 %): có ít nhất 1 buổi sinh hoạt thường kỳ\n",
            "Every cell (100 %): at least 1 regular meeting is held\n"),
        whole(
            shareOf(cells(), MEETS, exactly(share(Fraction.percent(50)))),
            "Đúng 50 % số chi bộ đáp ứng: có ít nhất 1 buổi sinh hoạt thường kỳ\n",
            "Exactly 50 % of cells meet this: at least 1 regular meeting is held\n"),
        whole(
            forEvery(regularMeetingsOfCells(), LONG),
            "Với từng buổi sinh hoạt thường kỳ của các chi bộ: thời lượng ít nhất 60 phút\n",
            "For each regular meeting of the cells: it lasts at least 60 minutes\n"),
        whole(
            forEvery(OUR_CELLS, MEETS),
            "Với từng ô: có ít nhất 1 buổi sinh hoạt thường kỳ\n",
            "For each box: at least 1 regular meeting is held\n"),
        whole(
            shareOf(cells(), MEETS, fewerThan(share(Fraction.ONE))),
            "Dưới 100 % số chi bộ đáp ứng: có ít nhất 1 buổi sinh hoạt thường kỳ\n",
            "Fewer than 100 % of cells meet this: at least 1 regular meeting is held\n"),
        whole(
            meanOf(
                regularMeetingsOfCells(),
                attendanceRate(AttendanceDenominator.EXEMPT_EXCLUDED),
                moreThan(share(Fraction.percent(85)))),
            "Bình quân tỷ lệ dự sinh hoạt (không tính đảng viên được miễn sinh hoạt) của buổi sinh hoạt"
                + " thường kỳ của các chi bộ, mỗi trường hợp tính một lần: trên 85 %\n",
            "Average attendance rate (without exempted members) over regular meetings of the cells,"
                + " each counted once: more than 85 %\n"));
  }

  static Stream<Arguments> figures() {
    return Stream.of(
        cell(FEW_GUESTS, "Số khách mời: không quá 2\n", "Guests: at most 2\n"),
        cell(
            compare(GUESTS.over(AttendanceDenominator.EXEMPT_EXCLUDED), atMost(number(2))),
            "Số khách mời (không tính đảng viên được miễn sinh hoạt): không quá 2\n",
            "Guests (without exempted members): at most 2\n"),
        cell(
            tallied(countOf(heldMeetings(THEMATIC)), exactly(number(0))),
            "Không có buổi sinh hoạt chuyên đề nào\n",
            "No thematic meeting is held\n"),
        cell(
            tallied(countOf(heldMeetings(THEMATIC)), atMost(number(0))),
            "Có không quá 0 buổi sinh hoạt chuyên đề\n",
            "At most 0 thematic meetings are held\n"),
        cell(
            tallied(LONGEST_EXCUSED_RUN, atMost(number(3))),
            "Số lần liên tiếp nhiều nhất mà một đảng viên vắng có lý do không quá 3\n",
            "The longest row of meetings that one member misses with reason is at most 3\n"),
        cell(
            tallied(longestIntervalBetween(heldMeetings(REGULAR)), atMost(days(31))),
            "Khoảng cách dài nhất giữa hai lần: sinh hoạt thường kỳ: không quá 31 ngày\n",
            "Longest interval between: regular meeting: at most 31 days\n"),
        cell(
            tallied(
                Tallies.countOf(
                    heldMeetings(REGULAR)
                        .where(
                            "guests",
                            Text.of("buổi có khách", "meetings with guests"),
                            meeting -> Truth.YES)),
                atLeast(number(2))),
            "Buổi có khách: ít nhất 2 buổi\n",
            "Meetings with guests: at least 2 meeting(s)\n"),
        cell(
            tallied(
                Tallies.countOf(
                    Entries.all(
                        "all", Text.of("quyết định", "decisions"), CellRecord::getDecisions)),
                atLeast(number(2))),
            "Quyết định: ít nhất 2\n",
            "Decisions: at least 2\n"),
        meeting(
            compare(
                attendanceRate(AttendanceDenominator.EXEMPT_EXCLUDED),
                fewerThan(share(Fraction.percent(90)))),
            "tỷ lệ dự sinh hoạt dưới 90 % (không tính đảng viên được miễn sinh hoạt)",
            "the attendance rate is fewer than 90 % (without exempted members)"),
        meeting(
            compare(MeetingMeasures.UNEXCUSED_ABSENCES, exactly(number(0))),
            "không có đảng viên nào vắng không có lý do",
            "no member is absent without reason"),
        meeting(
            compare(MeetingMeasures.UNEXCUSED_ABSENCES, atMost(number(1))),
            "số đảng viên vắng không có lý do không quá 1",
            "the number of members absent without reason is at most 1"),
        meeting(
            compare(MeetingMeasures.DIFFICULTY, exactly(number(1))),
            "chi bộ có khó khăn về thời gian hoặc địa điểm",
            "the cell has difficulty of time or place"),
        meeting(
            compare(MeetingMeasures.INTERLEAVED, exactly(number(0))),
            "hai phần của buổi nối tiếp nhau, không xen kẽ",
            "its two parts run one after the other, not interleaved"),
        meeting(
            compare(MeetingMeasures.MINUTES_BEYOND_SET_LENGTH, atLeast(minutes(0))),
            "thời lượng không ngắn hơn mức do cấp có thẩm quyền quy định",
            "it lasts no less than the length set by the competent committee"));
  }

  /** What is asked of each regular meeting. */
  private static Arguments meeting(Condition<HeldMeeting> body, String vietnamese, String english) {
    return cell(
        forEvery(meetings(REGULAR), body),
        "Với từng buổi sinh hoạt thường kỳ: " + vietnamese + "\n",
        "For each regular meeting: " + english + "\n");
  }

  static Stream<Arguments> every() {
    return Stream.of(joins(), guards(), quantifiers(), figures()).flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("every")
  void should_say_what_is_asked_when_put_into_words(
      Rule<?> rule, String vietnamese, String english) {
    WordedCondition words = worded(rule);
    assertThat(words.text(Language.VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(words.text(Language.ENGLISH)).isEqualTo(english);
  }

  private static WordedCondition worded(Rule<?> rule) {
    return Handbook.of("test", Text.same("test"), RuleBook.of(Figures.NONE, rule))
        .rules()
        .get(0)
        .condition();
  }

  @Test
  void should_meet_every_kind_of_node_in_the_cases_above() {
    Set<String> met =
        every()
            .map(each -> ((Rule<?>) each.get()[0]).condition())
            .flatMap(condition -> kinds(condition).stream())
            .collect(Collectors.toSet());
    assertThat(met)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Condition.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());
  }

  /** The kind of a node and of what its record holds. */
  private static List<String> kinds(Object node) {
    List<String> kinds = new ArrayList<>();
    if (node instanceof Condition<?>) {
      kinds.add(node.getClass().getSimpleName());
      for (RecordComponent part : node.getClass().getRecordComponents()) {
        try {
          part.getAccessor().setAccessible(true);
          kinds.addAll(kinds(part.getAccessor().invoke(node)));
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    } else if (node instanceof Iterable<?> several) {
      several.forEach(each -> kinds.addAll(kinds(each)));
    } else if (node instanceof Map<?, ?> several) {
      several.values().forEach(each -> kinds.addAll(kinds(each)));
    }
    return kinds;
  }
}
