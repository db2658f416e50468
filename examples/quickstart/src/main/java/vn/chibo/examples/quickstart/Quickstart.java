package vn.chibo.examples.quickstart;

import java.io.PrintStream;
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
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.regulations.Regulations;

/** The meetings of a cell in, an explained verdict out. */
public final class Quickstart {
  public static void main(String... arguments) {
    var id = new OrganizationId("003");
    var kind = OrganizationKind.SUBORDINATE_CELL;
    var cell = PartyOrganization.builder().id(id).name("Chi bộ thôn 3").kind(kind).build();
    var year = DatePeriod.ofYear(2024);
    var held = List.of(thematic("2024-02-12"), thematic("2024-05-14"));
    var meetings = Register.of(held).completeOver(year); // nothing is missing from it
    var known = CellRecord.builder().organization(cell).period(year).meetings(meetings).build();
    var evaluator = Evaluator.of(Regulations.standard().forJurisdiction("ha-noi"));
    var evaluation = evaluator.evaluate(known, LocalDate.parse("2024-11-20"));
    var finding = evaluation.finding("hd12-2018/thematic-per-quarter").orElseThrow();
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(finding.text(Language.VIETNAMESE));
  }

  private static Meeting thematic(String day) {
    var date = LocalDate.parse(day);
    return Meeting.builder().date(date).kind(MeetingKind.THEMATIC).minutes(95).build();
  }
}
