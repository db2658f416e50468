package vn.chibo.regulations.annualreview;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.regulations.words.RegulationMessages;

/** The year that is graded: the text in force on its last day decides. */
final class GradedYear {
  private static final MonthDay LAST = MonthDay.of(12, 31);

  private GradedYear() {}

  static LocalDate last(int year) {
    return LAST.atYear(year);
  }

  /**
   * Refuses a record of other days.
   *
   * @throws FaultException if the record is not of just this year
   */
  static void require(SubjectRecord record, int year) {
    if (!record.getPeriod().equals(DatePeriod.ofYear(year))) {
      throw new FaultException(
          Fault.of(
              "annual-grade-year",
              RegulationMessages.text(
                  "grades.fault.year", record.getPeriod(), String.valueOf(year))));
    }
  }
}
