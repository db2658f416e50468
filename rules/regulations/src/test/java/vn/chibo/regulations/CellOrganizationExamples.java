package vn.chibo.regulations;

import static vn.chibo.core.organization.OrganizationKind.GRASSROOTS_CELL;
import static vn.chibo.core.organization.OrganizationKind.PROVISIONAL_CELL;
import static vn.chibo.core.organization.OrganizationKind.SUBORDINATE_CELL;
import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.NO_FIGURE_ON_RECORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.testkit.example.Example;

/** How cells are made up: their size, committee and congress. */
final class CellOrganizationExamples {
  private static final String STATUTES = "2011-01-19";
  private static final String REGULATION_294 = "2025-07-01";
  private static final String REGULATION_29 = "2016-07-25";

  private CellOrganizationExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            vacancies(),
            toSetUp(),
            grassrootsCell(),
            minimum(),
            belowMinimum(),
            provisional(),
            police(),
            committee(),
            committeeBefore2025(),
            committeeMinimum(),
            noSecretary(),
            twiceInFiveYears(),
            onceInFiveYears(),
            abroad(),
            inAgencies(),
            modelRules(),
            inspectionCommission(),
            documents())
        .flatMap(RuleRow::all);
  }

  private static Function<DatePeriod, Said> cell(OrganizationKind kind) {
    return period -> Said.cell(period, kind);
  }

  private static Function<DatePeriod, Said> of(Sector sector) {
    return period -> Said.cell(period, GRASSROOTS_CELL).sector(sector);
  }

  private static RuleRow vacancies() {
    String rule = "statutes/committee-vacancies";
    return RuleRow.of(rule, STATUTES, cell(SUBORDINATE_CELL)).judged(rule);
  }

  private static RuleRow atLeastThreeOfficial(
      String rule, String days, Function<DatePeriod, Said> of) {
    return RuleRow.of(rule, days, of)
        .violated("2 official members", said -> said.members(9).official(2))
        .satisfied("3 official members", said -> said.official(3))
        .satisfied("4 official members", said -> said.official(4))
        .unknown("official members not counted", said -> said.members(9))
        .edges(said -> said.official(2));
  }

  private static RuleRow toSetUp() {
    return atLeastThreeOfficial("statutes/minimum-to-set-up", STATUTES, cell(GRASSROOTS_CELL))
        .others("a cell under a committee", said -> said.official(2).kind(SUBORDINATE_CELL));
  }

  private static RuleRow minimum() {
    return atLeastThreeOfficial("statutes/cell-minimum", STATUTES, cell(SUBORDINATE_CELL))
        .others("a provisional cell abroad", said -> said.official(2).kind(PROVISIONAL_CELL));
  }

  private static RuleRow police() {
    return atLeastThreeOfficial("cv273-2021/commune-police-cell", "2021-04-05", of(Sector.POLICE))
        .others("of an agency", said -> said.official(2).sector(Sector.AGENCY))
        .unknown(
            "sector not known",
            said ->
                said.official(2)
                    .cell(
                        cell ->
                            cell.withOrganization(
                                cell.getOrganization().withSector(Optional.empty()))));
  }

  private static RuleRow grassrootsCell() {
    return RuleRow.of("statutes/grassroots-cell-below-30", STATUTES, cell(GRASSROOTS_CELL))
        .satisfied("29 members", said -> said.members(29))
        .violated("30 members", said -> said.members(30))
        .violated("31 members", said -> said.members(31))
        .satisfied("28 members", said -> said.members(28))
        .unknown("members not counted", said -> said.official(29))
        .others("a cell under a committee", said -> said.members(30).kind(SUBORDINATE_CELL))
        .edges(said -> said.members(30));
  }

  private static RuleRow provisional() {
    return RuleRow.of("qd29-2016/overseas-provisional-cell", REGULATION_29, cell(PROVISIONAL_CELL))
        .violated("2 members", said -> said.members(2))
        .satisfied("3 members, probationary ones among them", s -> s.members(3).official(1))
        .satisfied("4 members", said -> said.members(4))
        .unknown("members not counted", said -> said.official(3))
        .others("another cell", said -> said.members(2).kind(SUBORDINATE_CELL))
        .edges(said -> said.members(2));
  }

  private static RuleRow belowMinimum() {
    String voted = "voted-below-minimum";
    String mended = "moved-in-or-merged";
    return RuleRow.of("statutes/cell-below-minimum", STATUTES, cell(SUBORDINATE_CELL))
        .satisfied("2, no vote, mended", said -> said.official(2).not(voted).so(mended))
        .violated("2, voted", said -> said.official(2).so(voted, mended))
        .violated("2, not mended", said -> said.official(2).not(voted, mended))
        .satisfied("1, no vote, mended", said -> said.official(1).not(voted).so(mended))
        .silent("3 official members", CONDITION_NOT_MET, s -> s.official(3).so(voted).not(mended))
        .silent("4 official members", CONDITION_NOT_MET, s -> s.official(4).so(voted))
        .unjudged("2, whether it voted not judged", said -> said.official(2).so(mended))
        .unjudged("2, whether mended not judged", said -> said.official(2).not(voted))
        .unknown("members not counted", said -> said.not(voted).so(mended))
        .others("a provisional cell", s -> s.official(2).so(voted).kind(PROVISIONAL_CELL))
        .edges(said -> said.official(2).so(voted));
  }

  /** Nine official members and more elect a committee; those exempted count. */
  private static RuleRow committee() {
    return RuleRow.of("qd294-2025/cell-committee", REGULATION_294, cell(SUBORDINATE_CELL))
        .satisfied("9 official, two of them exempt", s -> s.official(9).committee(3).deputies(1))
        .satisfied("10 official", said -> said.official(10).committee(7).deputies(1))
        .satisfied("no deputy", said -> said.official(9).committee(1).deputies(0))
        .violated("9 official, no committee", said -> said.official(9).committee(0).deputies(1))
        .violated("10 official, no committee", s -> s.official(10).committee(0).deputies(1))
        .satisfied("8 official, no committee", said -> said.official(8).committee(0).deputies(1))
        .violated("8 official, a committee", said -> said.official(8).committee(3).deputies(1))
        .violated("8 official, one in a committee", s -> s.official(8).committee(1).deputies(0))
        .satisfied("7 official, no committee", said -> said.official(7).committee(0).deputies(0))
        .violated("committee of 8", said -> said.official(20).committee(8).deputies(1))
        .satisfied("committee of 6", said -> said.official(20).committee(6).deputies(1))
        .violated("two deputies", said -> said.official(20).committee(5).deputies(2))
        .unknown("deputies not known", said -> said.official(20).committee(5))
        .unknown("committee not known", said -> said.official(20).deputies(1))
        .unknown("official members not known", said -> said.committee(5).deputies(1))
        .others("a provisional cell", s -> s.official(9).committee(8).kind(PROVISIONAL_CELL))
        .edges(said -> said.official(9).committee(8).deputies(1));
  }

  /** The same nine under the Statutes; of seven members and one deputy nothing is known. */
  private static RuleRow committeeBefore2025() {
    return RuleRow.of("statutes/cell-committee", STATUTES + "/2025-06-30", cell(GRASSROOTS_CELL))
        .satisfied("9 official, a committee", said -> said.official(9).committee(3))
        .violated("9 official, no committee", said -> said.official(9).committee(0))
        .satisfied("10 official, a committee of one", said -> said.official(10).committee(1))
        .satisfied("8 official, no committee", said -> said.official(8).committee(0))
        .violated("8 official, one in a committee", said -> said.official(8).committee(1))
        .satisfied("a committee of 8, two deputies", s -> s.official(20).committee(8).deputies(2))
        .unknown("committee not known", said -> said.official(20))
        .unknown("official members not known", said -> said.committee(5))
        .others("a provisional cell", s -> s.official(9).committee(0).kind(PROVISIONAL_CELL))
        .edges(said -> said.official(9).committee(0));
  }

  private static RuleRow committeeMinimum() {
    return RuleRow.of("qd294-2025/cell-committee-minimum", REGULATION_294, cell(GRASSROOTS_CELL))
        .satisfied("committee of 3", said -> said.official(9).committee(3))
        .violated("committee of 2", said -> said.official(9).committee(2))
        .satisfied("committee of 4", said -> said.official(10).committee(4))
        .violated("10 official, committee of 2", said -> said.official(10).committee(2))
        .silent("8 official", CONDITION_NOT_MET, said -> said.official(8).committee(2))
        .unknown("committee not known", said -> said.official(9))
        .unknown("official members not known", said -> said.committee(2))
        .others("a provisional cell", s -> s.official(9).committee(2).kind(PROVISIONAL_CELL))
        .add(
            Example.given(
                    "qd294-2025/cell-committee-minimum",
                    Said.cell(DatePeriod.ofYear(2026), GRASSROOTS_CELL)
                        .official(9)
                        .committee(2)
                        .record())
                .choosing(Choices.DEFAULT)
                .notApplicable("not switched on", NO_FIGURE_ON_RECORD))
        .edges(said -> said.official(9).committee(2));
  }

  private static RuleRow noSecretary() {
    return RuleRow.of("qd294-2025/no-secretary-elected", REGULATION_294, cell(SUBORDINATE_CELL))
        .judgedWhere("no-secretary-after-three-ballots", "secretary-appointed")
        .others(
            "a provisional cell, whose secretary is appointed",
            said ->
                said.so("no-secretary-after-three-ballots")
                    .not("secretary-appointed")
                    .kind(PROVISIONAL_CELL));
  }

  /** So many months before the last day of the period, and some days more. */
  private static Said congress(Said said, int months, int days) {
    LocalDate last = said.record().getPeriod().last();
    LocalDate day = last.minusMonths(months);
    LocalDate whole = day.plusMonths(months).equals(last) ? day : day.plusDays(1);
    return said.cell(cell -> cell.withPreviousCongress(whole.minusDays(days)));
  }

  /** Congresses on the last day of the period and so many days before it. */
  private static Said held(Said said, int... daysBefore) {
    LocalDate last = said.record().getPeriod().last();
    return heldOn(said, IntStream.of(daysBefore).mapToObj(last::minusDays).toList());
  }

  /** A congress so many months after the last one, and some days more. */
  private static Said heldAfter(Said said, int months, int... days) {
    LocalDate due = previous(said).plusMonths(months);
    return heldOn(said, IntStream.of(days).mapToObj(due::plusDays).toList());
  }

  private static Said heldOn(Said said, List<LocalDate> days) {
    List<Meeting> congresses =
        days.stream()
            .map(day -> Meeting.builder().date(day).kind(MeetingKind.CONGRESS).build())
            .toList();
    return said.cell(
        cell -> cell.withMeetings(new Register<>(congresses, cell.getMeetings().complete())));
  }

  private static LocalDate previous(Said said) {
    return ((CellRecord) said.record()).getPreviousCongress().orElseThrow();
  }

  /** Nothing is known of the meetings once the congress was late. */
  private static Said knownUntil(Said said, int months) {
    DatePeriod days = DatePeriod.until(previous(said).plusMonths(months));
    return said.cell(cell -> cell.withMeetings(new Register<>(List.of(), List.of(days))));
  }

  /** The congress is due after a term, with consent six months later at most. */
  private static RuleRow congressDue(String rule, String days, int term) {
    String consent = "congress-shift-consented";
    int longest = term + 6;
    RuleRow row =
        RuleRow.of(rule, days, cell(SUBORDINATE_CELL))
            .silent(term + " months to the last day", CONDITION_NOT_MET, s -> congress(s, term, 0))
            .silent(
                term - 1 + " months", CONDITION_NOT_MET, s -> congress(s.not(consent), term - 1, 0))
            .violated("a day more, not held", s -> congress(s.not(consent), term, 1))
            .violated("a month more, not held", s -> congress(s.not(consent), term + 1, 0))
            .violated("two months begun, not held", s -> congress(s.not(consent), term + 1, 1))
            .satisfied("not held, with consent", s -> congress(s.so(consent), term, 1))
            .unjudged("not held, consent not judged", s -> congress(s, term, 1))
            .unknown("last congress not known", s -> s.not(consent))
            .open(
                "meetings not known",
                UndeterminedReason.INCOMPLETE_REGISTER,
                s ->
                    congress(s.not(consent), term, 1)
                        .cell(cell -> cell.withMeetings(Register.unknown())))
            .violated(
                "meetings not known once it was late",
                s -> knownUntil(congress(s.not(consent), term + 1, 0), term))
            .others(
                "a grassroots cell", s -> congress(s.not(consent), term, 1).kind(GRASSROOTS_CELL));
    return consented(heldInTime(row, term), longest)
        .add(running(row, rule, congress(of(row), term, 1)).pending("so far", row.period().last()))
        .add(running(row, rule, congress(of(row), term + 4, 0)).violated("late already"))
        .edges(s -> congress(s.not(consent), term + 3, 0));
  }

  private static RuleRow heldInTime(RuleRow row, int term) {
    String consent = "congress-shift-consented";
    return row.satisfied(
            "held on the last day of the term",
            s -> heldAfter(congress(s.not(consent), term, 1), term, 0))
        .satisfied(
            "held a month before", s -> heldAfter(congress(s.not(consent), term, 1), term - 1, 0))
        .satisfied("held twice", s -> heldAfter(congress(s.not(consent), term, 1), term, -1, 0))
        .violated("held a day late", s -> heldAfter(congress(s.not(consent), term + 1, 0), term, 1))
        .violated(
            "held a month late", s -> heldAfter(congress(s.not(consent), term + 1, 1), term + 1, 1))
        .satisfied(
            "held a day late, with consent",
            s -> heldAfter(congress(s.so(consent), term + 1, 0), term, 1))
        .unjudged(
            "held a day late, consent not judged",
            s -> heldAfter(congress(s, term + 1, 0), term, 1));
  }

  private static RuleRow consented(RuleRow row, int longest) {
    String consent = "congress-shift-consented";
    return row.satisfied(longest + " months", s -> congress(s.so(consent), longest, 0))
        .satisfied(longest - 1 + " months", s -> congress(s.so(consent), longest - 1, 0))
        .violated(longest + " months and a day", s -> congress(s.so(consent), longest, 1))
        .violated(longest + 1 + " months and a day", s -> congress(s.so(consent), longest + 1, 1))
        .satisfied(
            "held after " + longest + " months",
            s -> heldAfter(congress(s.so(consent), longest, 1), longest, 0))
        .satisfied(
            "held after " + (longest - 1) + " months",
            s -> heldAfter(congress(s.so(consent), longest, 1), longest - 1, 0))
        .satisfied(
            "held twice late, with consent",
            s -> heldAfter(congress(s.so(consent), longest, 1), longest, -1, 0))
        .violated(
            "held after " + longest + " months and a day",
            s -> heldAfter(congress(s.so(consent), longest, 1), longest, 1))
        .violated(
            "held after " + (longest + 1) + " months",
            s -> heldAfter(congress(s.so(consent), longest + 1, 1), longest + 1, 0));
  }

  /** A cell without consent over the period of the examples. */
  private static Said of(RuleRow row) {
    return Said.cell(row.period(), SUBORDINATE_CELL).not("congress-shift-consented");
  }

  private static Example.Given running(RuleRow row, String rule, Said said) {
    return Example.given(rule, said.record()).asOf(row.period().last().minusMonths(2));
  }

  /** The term is counted to the last day of the rule, where that is before the period's. */
  private static RuleRow twiceInFiveYears() {
    String rule = "statutes/cell-congress-term";
    Said late =
        congress(
            Said.cell(DatePeriod.ofYear(2025), SUBORDINATE_CELL).not("congress-shift-consented"),
            33,
            0);
    return congressDue(rule, "2011-01-19/2025-06-30", 30)
        .add(
            Example.given(rule, late.record())
                .notApplicable("the rule ends before the term", CONDITION_NOT_MET));
  }

  private static RuleRow onceInFiveYears() {
    return congressDue("qd294-2025/cell-congress-five-years", REGULATION_294, 60);
  }

  private static RuleRow abroad() {
    String[] both = {"committee-appointed", "not-done-openly"};
    String rule = "qd86-2022/overseas";
    RuleRow row = RuleRow.of(rule, "2022-10-28", of(Sector.ABROAD));
    return row.satisfied("3 official members", said -> said.so(both).official(3))
        .satisfied("4 official members", said -> said.so(both).official(4))
        .violated("2 official members", said -> said.so(both).official(2))
        .violated("a congress", said -> held(said.so(both).official(3), 0))
        .violated("two congresses", said -> held(said.so(both).official(3), 1, 0))
        .violated("elected", said -> said.so(both).not(both[0]).official(3))
        .violated("done openly", said -> said.so(both).not(both[1]).official(3))
        .unjudged("not judged", said -> said.so(both[0]).official(3))
        .unknown("members not counted", said -> said.so(both))
        .others("at home", said -> said.so(both).official(2).sector(Sector.AGENCY))
        .others("a provisional cell", s -> s.so(both).official(2).kind(PROVISIONAL_CELL))
        .add(
            Example.given(rule, of(Sector.ABROAD).apply(row.period()).so(both).official(3).record())
                .asOf(row.period().last().minusMonths(1))
                .pending("no congress so far", row.period().last()))
        .edges(said -> said.so(both).official(2));
  }

  private static RuleRow inAgencies() {
    String[] three = {
      "has-party-groups", "legal-person-of-importance", "higher-committee-agreed-in-writing"
    };
    String guard = "under-committee-with-upper-powers";
    return RuleRow.of("qd29-2016/grassroots-cell-in-agencies", REGULATION_29, of(Sector.AGENCY))
        .judgedWhere(guard, three)
        .others("residential", s -> s.so(guard).not(three).sector(Sector.RESIDENTIAL))
        .others("a cell under a committee", s -> s.so(guard).not(three).kind(SUBORDINATE_CELL));
  }

  private static RuleRow modelRules() {
    return RuleRow.of("qd363-2025/model-working-rules", "2025-08-30", of(Sector.PARTY_OFFICE))
        .judgedWhere("of-commune-bodies", "model-working-rules")
        .others(
            "residential",
            s -> s.so("of-commune-bodies").not("model-working-rules").sector(Sector.RESIDENTIAL));
  }

  private static RuleRow inspectionCommission() {
    return RuleRow.of(
            "statutes/no-inspection-commission-in-a-cell", STATUTES, cell(GRASSROOTS_CELL))
        .forbidden("has-inspection-commission");
  }

  /** Of working rules the readings differ, of notices and conclusions they agree. */
  private static RuleRow documents() {
    String rule = "qd66-2017/kinds-of-document";
    String notices = "issued-notices-or-conclusions";
    String rules = "issued-working-rules";
    RuleRow row = RuleRow.of(rule, "2017-02-06", cell(SUBORDINATE_CELL));
    Said drawnUp = Said.cell(row.period(), SUBORDINATE_CELL).not(notices).so(rules);
    return row.satisfied("none of the three", said -> said.not(notices, rules))
        .violated("notices", said -> said.so(notices).not(rules))
        .open("working rules only", UndeterminedReason.READING, s -> s.not(notices).so(rules))
        .unjudged("not judged", said -> said)
        .add(reading(rule, drawnUp, "NOT_ISSUED").violated("working rules, not to be issued"))
        .add(
            reading(rule, drawnUp, "WORKING_RULES_IN_PRACTICE")
                .satisfied("working rules, as in practice"))
        .add(
            reading(rule, drawnUp.so(notices).not(rules), "NOT_ISSUED")
                .violated("notices, not to be issued"))
        .add(
            reading(rule, drawnUp.so(notices), "WORKING_RULES_IN_PRACTICE")
                .violated("notices, even in practice"))
        .edges(said -> said.so(notices).not(rules));
  }

  static Example.Given reading(String rule, Said said, String reading) {
    return Example.given(rule, said.record()).choosing(Choices.DEFAULT.reading(rule, reading));
  }
}
