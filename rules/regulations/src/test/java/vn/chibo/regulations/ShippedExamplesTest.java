package vn.chibo.regulations;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.example.Example;
import vn.chibo.testkit.example.RuleExamples;

/**
 * Golden examples of every shipped rule, each from its clause, around every figure and every edge
 * of its days: no rule can change by a step without one of them failing.
 */
class ShippedExamplesTest implements RuleExamples {
  static final List<Example> EXAMPLES =
      Stream.of(
              RegimeExamples.all(),
              LengthExamples.all(),
              SittingExamples.all(),
              AttendanceExamples.all(),
              SchemeExamples.all(),
              SchemeAttendanceExamples.all(),
              MeetingDataExamples.all(),
              LocalMeetingExamples.all(),
              CommendationExamples.all(),
              CellOrganizationExamples.all(),
              CommitteeExamples.all(),
              MemberConductExamples.all(),
              ReviewExamples.all(),
              AdmissionExamples.all(),
              StandingExamples.all(),
              DisciplineExamples.all(),
              GradeExamples.all(),
              LaterGradeExamples.all())
          .flatMap(each -> each)
          .toList();

  @Override
  public List<RuleBook> books() {
    return ShippedRulesProperties.BOOKS;
  }

  @Override
  public List<Example> examples() {
    return EXAMPLES;
  }
}
