package vn.chibo.examples.benchmarks.coldstart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.regulations.Regulations;

/**
 * All that a program does for its first report: the rule book of a city, one cell with the twelve
 * meetings of a year, the evaluation and its text. It prints nothing; {@link ColdStartMeasure}
 * starts it in JVMs of its own.
 */
public final class ColdStart {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
  private static final int MONTHS = 12;

  private ColdStart() {}

  /** Makes the report once. */
  public static void main(String... arguments) {
    if (report().isBlank()) {
      throw new IllegalStateException("the report is empty");
    }
  }

  static String report() {
    RuleBook book = Regulations.standard().forJurisdiction("ha-noi");
    return Evaluator.of(book).evaluate(cell(), DAY).report().text(Language.VIETNAMESE);
  }

  private static CellRecord cell() {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("003"))
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(YEAR)
        .meetings(Register.of(meetings()).completeOver(YEAR))
        .build();
  }

  private static List<Meeting> meetings() {
    return IntStream.rangeClosed(1, MONTHS).mapToObj(ColdStart::meeting).toList();
  }

  private static Meeting meeting(int month) {
    return Meeting.builder()
        .date(LocalDate.of(YEAR.start().getYear(), month, 3))
        .kind(MeetingKind.REGULAR)
        .minutes(95)
        .build();
  }
}
