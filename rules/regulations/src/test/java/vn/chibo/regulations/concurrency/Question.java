package vn.chibo.regulations.concurrency;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.testkit.arbitrary.CellArbitraries;
import vn.chibo.testkit.arbitrary.MemberArbitraries;
import vn.chibo.testkit.arbitrary.OrganizationArbitraries;

/** A record and the day as of which it is evaluated. */
record Question(SubjectRecord record, LocalDate asOf) {
  private static final double GAPS = 0.2;
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);

  /** Records of all kinds; cells of two years, so that no plan of an evaluator serves all. */
  static Arbitrary<List<Question>> some(int size) {
    Arbitrary<SubjectRecord> one =
        Arbitraries.oneOf(
            CellArbitraries.cells().map(SubjectRecord.class::cast),
            CellArbitraries.cells().inYear(2021).withGaps(GAPS).map(SubjectRecord.class::cast),
            MemberArbitraries.members(YEAR, GAPS).map(SubjectRecord.class::cast),
            OrganizationArbitraries.withCells(YEAR, GAPS).map(SubjectRecord.class::cast));
    return one.list().ofSize(size).map(list -> list.stream().flatMap(Question::days).toList());
  }

  private static Stream<Question> days(SubjectRecord record) {
    LocalDate last = record.getPeriod().last();
    return Stream.of(new Question(record, last.minusDays(100)), new Question(record, last));
  }

  /** The same question of a record that nobody has used yet. */
  Question fresh(ChiboJson json) {
    return new Question(json.read(json.write(record), SubjectRecord.class), asOf);
  }
}
