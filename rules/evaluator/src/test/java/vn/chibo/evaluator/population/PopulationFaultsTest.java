package vn.chibo.evaluator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.evaluator.population.Populations.AGENCY;
import static vn.chibo.evaluator.population.Populations.CLAUSE;
import static vn.chibo.evaluator.population.Populations.EXCELLENT;
import static vn.chibo.evaluator.population.Populations.GOOD;
import static vn.chibo.evaluator.population.Populations.WARD;
import static vn.chibo.evaluator.population.Populations.cell;
import static vn.chibo.evaluator.population.Populations.open;
import static vn.chibo.evaluator.population.Populations.ungraded;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.OldOrganizationGrade;
import vn.chibo.core.text.Text;

/** What is refused, and how it is said. */
class PopulationFaultsTest {
  private static final Grade OLD = Grade.of(OldOrganizationGrade.GOOD);

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            run(() -> Population.of(List.of(cell(1), cell(2), cell(1)))),
            "population-id-twice",
            "CB 1 được ghi hai lần; hãy ghi mỗi tổ chức, đảng viên một lần với mã riêng",
            "CB 1 stands twice; list each organization or member once, under an id of its own"),
        Arguments.of(
            run(() -> Population.of(List.of(cell(1))).with(new Group("ward", Text.same("X")))),
            "population-group-twice",
            "nhóm ward được ghi với hai tên; hãy dùng một tên cho mỗi mã nhóm",
            "the group ward stands under two names; use one name for each key"),
        Arguments.of(
            run(() -> new Population<>(List.of(), List.of(cell(1)), Set.of())),
            "population-group-of-part",
            "nhóm \"phường (số liệu giả định)\" của CB 1 không có trong danh sách nhóm; hãy ghi"
                + " thêm nhóm đó",
            "the group \"synthetic ward\" of CB 1 is not among the groups; add it"),
        Arguments.of(
            run(() -> Population.of(List.of(cell(1))).completed(AGENCY)),
            "population-group-complete",
            "nhóm \"khối cơ quan\" được ghi là đầy đủ nhưng không có trong danh sách nhóm; hãy ghi"
                + " thêm nhóm đó",
            "the group \"agencies\" is said to be complete but is not among the groups; add it"),
        Arguments.of(
            run(() -> Population.of(List.of(cell(1).graded(EXCELLENT), cell(2).graded(OLD)))),
            "population-eras",
            "mức xếp loại của hai thời kỳ đứng chung: \"hoàn thành xuất sắc nhiệm vụ\" và \"hoàn"
                + " thành tốt nhiệm vụ\"; hãy tách thành hai tập hợp",
            "grades of two eras stand side by side: \"tasks fulfilled excellently\" and \""
                + OLD.label().english()
                + "\"; make two populations of them"),
        Arguments.of(
            run(() -> ungraded(1).graded(EXCELLENT)),
            "population-graded-and-not",
            "CB 1 vừa có mức xếp loại vừa có lý do không xếp loại; hãy bỏ một trong hai",
            "CB 1 has both a grade and a reason for having none; remove one of them"),
        Arguments.of(
            run(() -> cell(1).graded(EXCELLENT).notGraded(NotGradedReason.SUSPENDED)),
            "population-graded-and-not",
            "CB 1 vừa có mức xếp loại vừa có lý do không xếp loại; hãy bỏ một trong hai",
            "CB 1 has both a grade and a reason for having none; remove one of them"),
        Arguments.of(
            run(() -> CapReading.of(Fraction.of(20), CapBase.T_ONLY)),
            "population-share",
            "tỷ lệ 20 không nằm trong khoảng từ 0 đến 1; 20 % ghi là 1/5",
            "the share 20 does not lie within 0 to 1; write 20 % as 1/5"),
        Arguments.of(
            run(() -> Cap.of(EXCELLENT, GOOD, Fraction.of(-1, 5), CLAUSE)),
            "population-share",
            "tỷ lệ -0,2 không nằm trong khoảng từ 0 đến 1; 20 % ghi là 1/5",
            "the share -0.2 does not lie within 0 to 1; write 20 % as 1/5"),
        Arguments.of(
            run(() -> open().choosing("T_TWICE")),
            "population-no-reading",
            "giới hạn không còn cách hiểu nào; hãy ghi ít nhất một tỷ lệ và căn cứ tính, hoặc chọn"
                + " tên có trong giới hạn",
            "no reading of the cap is left; give at least one share with its base, or choose a name"
                + " that the cap has"),
        Arguments.of(
            run(() -> open().withBases(CapBase.T_ONLY, CapBase.T_ONLY)),
            "population-reading-twice",
            "cách hiểu T_ONLY được ghi hai lần; mỗi cách hiểu cần một tên riêng",
            "the reading T_ONLY stands twice; give each reading a name of its own"),
        Arguments.of(
            run(() -> Cap.of(EXCELLENT, OLD, Fraction.ONE, CLAUSE)),
            "population-grades",
            "giới hạn cần hai mức khác nhau của cùng một thời kỳ, không phải \"hoàn thành xuất sắc"
                + " nhiệm vụ\" và \"hoàn thành tốt nhiệm vụ\"",
            "a cap needs two different grades of one era, not \"tasks fulfilled excellently\" and"
                + " \""
                + OLD.label().english()
                + "\""),
        Arguments.of(
            run(() -> Cap.of(GOOD, GOOD, Fraction.ONE, CLAUSE)),
            "population-grades",
            "giới hạn cần hai mức khác nhau của cùng một thời kỳ, không phải \"hoàn thành tốt nhiệm"
                + " vụ\" và \"hoàn thành tốt nhiệm vụ\"",
            "a cap needs two different grades of one era, not \"tasks fulfilled well\" and \"tasks"
                + " fulfilled well\""));
  }

  private static Runnable run(Runnable building) {
    return building;
  }

  @ParameterizedTest
  @MethodSource("refused")
  void should_say_what_is_wrong_and_how_to_mend_it(
      Runnable building, String key, String vietnamese, String english) {
    FaultException refused = catchThrowableOfType(FaultException.class, building::run);
    assertThat(refused.faults()).containsExactly(Fault.of(key, Text.of(vietnamese, english)));
  }

  @Test
  void should_name_every_fault_at_once() {
    FaultException refused =
        catchThrowableOfType(
            FaultException.class,
            () ->
                Population.of(
                    List.of(cell(1), cell(1), cell(2).graded(OLD), cell(2).graded(GOOD))));
    assertThat(refused.faults().stream().map(Fault::key))
        .containsExactly("population-id-twice", "population-id-twice", "population-eras");
  }

  @Test
  void should_take_shares_from_nothing_to_the_whole() {
    assertThat(CapReading.of(Fraction.ZERO, CapBase.T_ONLY).share()).isEqualTo(Fraction.ZERO);
    assertThat(CapReading.of(Fraction.ONE, CapBase.T_ONLY).share()).isEqualTo(Fraction.ONE);
    FaultException refused =
        catchThrowableOfType(FaultException.class, () -> new Group(" ", Text.same("X")));
    assertThat(refused.faults()).extracting(Fault::key).containsExactly("identity-blank");
  }

  @Test
  void should_list_a_group_once_and_keep_what_is_complete() {
    Population<OrganizationId> cells = Population.of(List.of(cell(1))).completed();
    assertThat(cells.with(WARD).groups()).containsExactly(WARD);
    assertThat(cells.with(AGENCY).groups()).containsExactly(WARD, AGENCY);
    assertThat(cells.with(AGENCY).complete()).containsExactly(WARD);
    assertThat(cells.with(AGENCY).completed(AGENCY).complete()).containsExactly(WARD, AGENCY);
    assertThat(cells.with(AGENCY).completed().complete()).containsExactly(WARD, AGENCY);
    assertThat(cells.with(AGENCY).parts(AGENCY)).isEmpty();
    assertThat(cells.parts(WARD)).containsExactly(cell(1));
    assertThat(cells).hasToString("Population[ward] of 1");
  }

  @Test
  void should_group_by_a_function() {
    Population<OrganizationId> cells =
        Population.of(
            List.of(cell(1), cell(2), cell(3)),
            cell -> cell.id().value().equals("2") ? AGENCY : WARD);
    assertThat(cells.groups()).containsExactly(WARD, AGENCY);
    assertThat(cells.parts(AGENCY)).containsExactly(cell(2).in(AGENCY));
    assertThat(cells.complete()).isEmpty();
  }
}
