package vn.chibo.regulations;

import static vn.chibo.core.commendation.CommendationForm.CERTIFICATE_OF_COMMENDATION;
import static vn.chibo.core.commendation.CommendationForm.CERTIFICATE_OF_MERIT;
import static vn.chibo.core.commendation.CommendationForm.FLAG;
import static vn.chibo.core.commendation.CommendationForm.PRAISE;
import static vn.chibo.core.commendation.CommendingLevel.CELL;
import static vn.chibo.core.commendation.CommendingLevel.DISTRICT;
import static vn.chibo.core.commendation.CommendingLevel.GRASSROOTS_CELL;
import static vn.chibo.core.commendation.CommendingLevel.GRASSROOTS_COMMITTEE;
import static vn.chibo.core.commendation.CommendingLevel.PROVINCE;
import static vn.chibo.core.commendation.Recipients.COLLECTIVES;
import static vn.chibo.core.commendation.Recipients.INDIVIDUALS;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.commendation.Recipients;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.testkit.example.Example;

/** Who may commend whom in which form, point 27.2 of regulation 29 of 2016. */
final class CommendationExamples {
  private static final String RULE = "qd29-2016/commendation-competence";
  private static final Regime POINT_27 =
      new Regime("qd29-2016/", DatePeriod.parse("2016-07-25/2025-06-30"), 2024);
  private static final LocalDate MAY = POINT_27.day(5, 30);

  private CommendationExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            competent(),
            incompetent(),
            open(),
            POINT_27.edges(
                RULE,
                day -> record(DatePeriod.ofDay(day), by(DISTRICT, FLAG, COLLECTIVES, day)),
                Example.Given::violated))
        .flatMap(each -> each);
  }

  private static Commendation by(
      CommendingLevel level, CommendationForm form, Recipients to, LocalDate on) {
    return Commendation.builder()
        .level(level)
        .form(form)
        .collectives(to == COLLECTIVES ? 1 : 0)
        .individuals(to == INDIVIDUALS ? 1 : 0)
        .date(PartialDate.parse(on.toString()))
        .words(Text.same("given"))
        .build();
  }

  private static OrganizationRecord record(DatePeriod period, Commendation... given) {
    return OrganizationRecord.builder()
        .organization(Cells.organization(OrganizationKind.DISTRICT))
        .period(period)
        .commendations(Roster.complete(List.of(given)))
        .build();
  }

  private static Example.Given one(CommendingLevel level, CommendationForm form, Recipients to) {
    return given(RULE, record(DatePeriod.ofYear(2024), by(level, form, to, MAY)));
  }

  /** Cells praise, and so on up to the certificates and flags of the province. */
  private static Stream<Example> competent() {
    return Stream.of(
        one(CELL, PRAISE, COLLECTIVES).satisfied("a cell praises a group"),
        one(CELL, PRAISE, INDIVIDUALS).satisfied("a cell praises a member"),
        one(GRASSROOTS_CELL, PRAISE, COLLECTIVES).satisfied("a grassroots cell praises a group"),
        one(GRASSROOTS_CELL, PRAISE, INDIVIDUALS).satisfied("a grassroots cell praises a member"),
        one(GRASSROOTS_CELL, CERTIFICATE_OF_COMMENDATION, INDIVIDUALS)
            .satisfied("a grassroots cell gives a member a certificate of commendation"),
        one(GRASSROOTS_COMMITTEE, CERTIFICATE_OF_COMMENDATION, COLLECTIVES)
            .satisfied("a grassroots committee commends an organization"),
        one(GRASSROOTS_COMMITTEE, CERTIFICATE_OF_COMMENDATION, INDIVIDUALS)
            .satisfied("a grassroots committee commends a member"),
        one(DISTRICT, CERTIFICATE_OF_COMMENDATION, COLLECTIVES)
            .satisfied("a district commends an organization"),
        one(DISTRICT, CERTIFICATE_OF_COMMENDATION, INDIVIDUALS)
            .satisfied("a district commends a member"),
        one(PROVINCE, CERTIFICATE_OF_MERIT, COLLECTIVES)
            .satisfied("a province gives an organization a certificate of merit"),
        one(PROVINCE, CERTIFICATE_OF_MERIT, INDIVIDUALS)
            .satisfied("a province gives a member a certificate of merit"),
        one(PROVINCE, FLAG, COLLECTIVES).satisfied("a province gives an organization a flag"));
  }

  private static Stream<Example> incompetent() {
    Commendation right = by(DISTRICT, CERTIFICATE_OF_COMMENDATION, INDIVIDUALS, MAY);
    return Stream.of(
        one(CELL, CERTIFICATE_OF_COMMENDATION, INDIVIDUALS)
            .violated("a cell gives a certificate of commendation"),
        one(GRASSROOTS_CELL, CERTIFICATE_OF_COMMENDATION, COLLECTIVES)
            .violated("a grassroots cell gives an organization a certificate"),
        one(GRASSROOTS_COMMITTEE, CERTIFICATE_OF_MERIT, INDIVIDUALS)
            .violated("a grassroots committee gives a certificate of merit"),
        one(DISTRICT, CERTIFICATE_OF_MERIT, COLLECTIVES)
            .violated("a district gives a certificate of merit"),
        one(PROVINCE, FLAG, INDIVIDUALS).violated("a province gives a member a flag"),
        one(PROVINCE, CERTIFICATE_OF_COMMENDATION, COLLECTIVES)
            .violated("a province gives a certificate of commendation"),
        given(RULE, record(DatePeriod.ofYear(2024), right, by(DISTRICT, FLAG, COLLECTIVES, MAY)))
            .violated("one within its competence, one beyond"));
  }

  private static Stream<Example> open() {
    Commendation right = by(DISTRICT, CERTIFICATE_OF_COMMENDATION, INDIVIDUALS, MAY);
    DatePeriod year = DatePeriod.ofYear(2024);
    return Stream.of(
        given(RULE, record(year, right.withLevel(Optional.empty())))
            .undetermined("level not known", MISSING_FACT),
        given(RULE, record(year, right.withForm(Optional.empty())))
            .undetermined("form not known", MISSING_FACT),
        given(RULE, record(year).withCommendations(Roster.partial(List.of(right))))
            .undetermined("some may be missing", INCOMPLETE_REGISTER),
        given(RULE, record(year)).notApplicable("none", EMPTY_POPULATION),
        one(DISTRICT, PRAISE, COLLECTIVES)
            .notApplicable("praise by a district, of which nothing is said", EMPTY_POPULATION),
        given(RULE, record(year, right))
            .asOf(POINT_27.day(6, 15))
            .pending("within its competence, the year still runs", year.last()),
        given(
                RULE,
                record(
                    DatePeriod.ofYear(2016),
                    by(
                        DISTRICT,
                        CERTIFICATE_OF_COMMENDATION,
                        INDIVIDUALS,
                        LocalDate.of(2016, 9, 1))))
            .satisfied("the year in which the regulation begins"));
  }
}
