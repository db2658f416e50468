package vn.chibo.examples.samples;

import static vn.chibo.core.text.Language.VIETNAMESE;
import static vn.chibo.evaluator.Force.TARGET;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.regulations.Regulations;

/** A cell's record in, an explained evaluation out. */
public final class RecordSample {
  private RecordSample() {}

  /** Prints what the rules of Hà Nội say of the thematic meetings of one cell. */
  public static void main(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.print(thematicMeetings(evaluate(cellRecord())));
    out.flush();
  }

  static Evaluation evaluate(CellRecord cellRecord) {
    // readme: evaluate
    RuleBook book = Regulations.standard().forJurisdiction("ha-noi"); // a timeline of rules
    Evaluation evaluation = Evaluator.of(book).evaluate(cellRecord, LocalDate.of(2024, 11, 20));

    evaluation.violations(); // mandatory rules that are broken
    evaluation.unmet(TARGET); // aims and criteria that are not met, named as what they are
    evaluation.pending(); // what can still be met, and until when
    evaluation.undetermined(); // what is missing, and who can supply it
    evaluation.obligations(); // what falls due: "one thematic meeting by 31/12/2024"
    Report report = evaluation.report(); // explained, self-contained, storable
    report.text(VIETNAMESE);
    // readme: end
    return evaluation;
  }

  static String thematicMeetings(Evaluation evaluation) {
    return evaluation.finding("hd12-2018/thematic-per-quarter").orElseThrow().text(VIETNAMESE);
  }

  static CellRecord cellRecord() {
    // readme: record
    DatePeriod year = DatePeriod.ofYear(2024);
    CellRecord cellRecord =
        CellRecord.builder()
            .organization(
                PartyOrganization.builder()
                    .id(new OrganizationId("003"))
                    .name("Chi bộ thôn 3")
                    .kind(OrganizationKind.SUBORDINATE_CELL)
                    .build())
            .period(year)
            .meetings(
                Register.of(
                        List.of(
                            thematic(LocalDate.of(2024, 2, 12)),
                            thematic(LocalDate.of(2024, 5, 14))))
                    .completeOver(year)) // nothing is missing: a quarter without one is a miss
            .build();
    // readme: end
    return cellRecord;
  }

  private static Meeting thematic(LocalDate date) {
    return Meeting.builder().date(date).kind(MeetingKind.THEMATIC).minutes(95).build();
  }
}
