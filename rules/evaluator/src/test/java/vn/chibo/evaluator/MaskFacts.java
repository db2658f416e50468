package vn.chibo.evaluator;

import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;
import static vn.chibo.evaluator.condition.OrganizationParts.commendations;
import static vn.chibo.evaluator.condition.OrganizationParts.regularMeetingsOfCells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;

/** Synthetic communes of which everything that can be named or counted is drawn by a test. */
final class MaskFacts {
  private MaskFacts() {}

  /** The number of names that a commune needs. */
  static final int NAMES = 6;

  private static final RuleId TABLE = new RuleId("test/table");

  private static final Condition<OrganizationRecord> PRACTICAL =
      judgement(
          "practical",
          Text.of("Nội dung có thiết thực không", "Whether the contents are practical"),
          Text.of("cấp trên", "the superior level"));

  /** A measure of an author's own whose missing words name the group. */
  private static final Measure<OrganizationRecord> SONGS =
      Measure.of(
          "songs",
          Text.of("số bài hát", "songs"),
          Unit.COUNT,
          commune -> Observation.missing(commune.getGroup().orElseThrow()));

  private static final Condition<Commendation> GIVEN =
      compare(
          Measure.of(
              "given",
              Text.of("số lần", "times given"),
              Unit.COUNT,
              commendation -> Observation.missing(commendation.getWords())),
          atLeast(number(1)));

  private static final Condition<OrganizationRecord> IN_TABLE =
      new Condition.Permitted<>(
          new Choice<>(
              Text.of("hàng", "row"),
              commune -> Optional.of(new Choice.Chosen("ROW", commune.getGroup().orElseThrow()))),
          new Choice<>(
              Text.of("giá trị", "value"),
              commune -> Optional.of(new Choice.Chosen("A", commune.subject()))));

  static RuleBook book() {
    List<Rule<?>> rules = new ArrayList<>(List.of(NextFacts.EACH_QUARTER, NextFacts.LONG_ENOUGH));
    Map<String, Condition<OrganizationRecord>> whole =
        Map.of(
            "test/practical", PRACTICAL,
            "test/songs", compare(SONGS, atLeast(number(1))),
            "test/given", forEvery(commendations(), GIVEN),
            "test/table", IN_TABLE,
            "test/share",
                shareOf(
                    cells(),
                    forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60)))),
                    atLeast(share(Fraction.of(1, 2)))),
            "test/mean", meanOf(regularMeetingsOfCells(), LENGTH, atLeast(minutes(60))),
            "test/all", all(PRACTICAL, forEvery(commendations(), GIVEN)));
    whole.keySet().stream()
        .sorted()
        .forEach(
            id -> rules.add(Facts.rule(id, OrganizationRecord.class).asks(whole.get(id)).build()));
    return new RuleBook(
        List.of(),
        rules,
        NextFacts.TITLES,
        new Figures(List.of(NextFacts.minimum(60)), Map.of(TABLE, Map.of("ROW", Set.of("A")))));
  }

  /** A commune of two cells with these names. */
  static OrganizationRecord commune(List<String> names, CellRecord... cells) {
    return named(names)
        .cells(
            Roster.complete(
                IntStream.range(0, cells.length)
                    .mapToObj(i -> named(cells[i], names.get(2 + i % 2)))
                    .toList()))
        .build();
  }

  private static CellRecord named(CellRecord cell, String name) {
    return cell.withOrganization(Facts.organization(name, OrganizationKind.SUBORDINATE_CELL));
  }

  /** A commune of which only a report speaks. */
  static OrganizationRecord reported(List<String> names) {
    return named(names)
        .addStatements(
            Facts.statement(
                    LENGTH.topic(),
                    new ExtentStatement(
                        Extent.FEW, Optional.of(Standing.MISSES_THE_RULE), Optional.empty()))
                .withWords(Text.same(names.get(4))))
        .build();
  }

  private static OrganizationRecord.Builder named(List<String> names) {
    return OrganizationRecord.builder()
        .organization(Facts.organization(names.get(0), OrganizationKind.COMMUNE))
        .group(Text.same(names.get(1)))
        .period(Facts.YEAR)
        .commendations(Roster.complete(List.of(commendation(names.get(4)))))
        .addJudgements(
            Judgement.builder()
                .topic(new Topic("practical"))
                .date(LocalDate.of(2024, 5, 17))
                .met(true)
                .by(Text.same(names.get(5)))
                .build());
  }

  private static Commendation commendation(String words) {
    return Commendation.builder()
        .date(PartialDate.parse("2024-05-17"))
        .words(Text.same(words))
        .build();
  }

  /** A cell with a thematic meeting each quarter, and regular ones of these lengths. */
  static CellRecord lasting(List<Meeting> regular) {
    Stream<Meeting> thematic =
        Stream.of("02-17", "05-18", "08-19", "11-21").map(day -> Facts.meeting(day, THEMATIC));
    return Facts.cell(
        Register.of(Stream.concat(thematic, regular.stream()).toList()).completeOver(Facts.YEAR));
  }
}
