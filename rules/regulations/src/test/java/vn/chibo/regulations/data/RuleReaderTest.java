package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.ReportedFigures.reported;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.CellSizes;
import vn.chibo.evaluator.condition.Commended;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.CongressTerm;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingFlags;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.MeetingSelection;
import vn.chibo.evaluator.condition.ReportedFigures;

/** Rules that are written as data: each form is the node that an author would write in Java. */
class RuleReaderTest {
  private static final Text TITLE = Text.of("nền nếp", "good order");
  private static final Text LABEL = Text.of("chỉ tiêu", "targets");

  private static String file(String status, String rule) {
    return """
        document: hd-12-btctw-2018
        provisions:
          - id: test/rule
            title: {vi: "nền nếp", en: "good order"}
            status: %s
            readings: {SECOND: {vi: "cách hai", en: "second way"},
              FIRST: {vi: "cách một", en: "first way"}}
            figures: {share: {value: "9/10", unit: SHARE}, once: {value: "1", unit: COUNT},
              length: {value: "90", unit: MINUTE}, day: {value: "3", unit: COUNT},
              late: {value: "29", unit: COUNT}, before: {value: "1", unit: DAY},
              people: {value: "3", unit: MEMBER}, months: {value: "30", unit: MONTH}}
            rule: %s
        """
        .formatted(status, rule);
  }

  private static List<Provision> read(String yaml) {
    return ProvisionFile.read(
        "rules.yaml",
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
        Provisions.catalogue());
  }

  private static Rule<?> rule(String rule) {
    return read(file("CONFIRMED", rule)).get(0).rule().orElseThrow();
  }

  private static Condition<?> asked(String about, String form) {
    return rule("{about: " + about + ", force: CRITERION, asks: {" + form + "}}").condition();
  }

  private static List<Fault> faults(String status, String rule) {
    String yaml = file(status, rule);
    return catchThrowableOfType(FaultException.class, () -> read(yaml)).faults();
  }

  private static <S> Condition<S> judged() {
    return judgement("test/rule", TITLE, Judge.CELL_COMMITTEE.label());
  }

  @Test
  void should_be_a_rule_of_the_provision() {
    Rule<?> rule = rule("{about: MEMBER, force: MANDATORY, asks: {judged: {by: CELL_COMMITTEE}}}");

    assertThat(rule.id().value()).isEqualTo("test/rule");
    assertThat(rule.subject()).isEqualTo(MemberRecord.class);
    assertThat(rule.force()).isEqualTo(Force.MANDATORY);
    assertThat(rule.policy()).isEqualTo(WindowPolicy.EVENT);
    assertThat(rule.citations()).hasSize(1);
    assertThat(rule.inForce()).isEqualTo(DatePeriod.parse("2018-07-06/2025-10-27"));
    assertThat(rule.condition()).isEqualTo(judged());
  }

  @Test
  void should_hold_for_days_of_its_own_where_they_are_given() {
    String judged = "asks: {judged: {by: CELL}}}";
    Rule<?> some =
        rule(
            "{about: CELL, force: PRACTICE, policy: WINDOW_END, from: 2020-01-02,"
                + " until: 2020-03-04, "
                + judged);
    Rule<?> later = rule("{about: CELL, force: PRACTICE, through-later-texts: true, " + judged);

    assertThat(some.inForce()).isEqualTo(DatePeriod.parse("2020-01-02/2020-03-04"));
    assertThat(some.policy()).isEqualTo(WindowPolicy.WINDOW_END);
    assertThat(later.inForce()).isEqualTo(DatePeriod.parse("2018-07-06/2025-10-27"));
  }

  /** Presumed in the guidance of 2025, which has no last day. */
  @Test
  void should_go_on_through_later_texts_only_where_it_says_so() {
    String judged = "asks: {judged: {by: CELL}}}";
    String through = "{about: CELL, force: PRACTICE, through-later-texts: true, " + judged;

    assertThat(presumed(through).inForce()).isEqualTo(DatePeriod.parse("2018-07-06/.."));
    assertThat(presumed(through.replace("true", "false")).inForce())
        .isEqualTo(DatePeriod.parse("2018-07-06/2025-10-27"));
  }

  private static Rule<?> presumed(String rule) {
    String status = "    status: CONFIRMED\n";
    return read(file("CONFIRMED", rule)
            .replace(status, status + "    presumed-in: [hd-42-btctw-2025]\n"))
        .get(0)
        .rule()
        .orElseThrow();
  }

  /** Of the document it is not known from when on it is in force. */
  @Test
  void should_refuse_a_rule_of_no_days() {
    String rule = "{about: CELL, force: PRACTICE, asks: {judged: {by: CELL}}}";
    String undated = file("CONFIRMED", rule).replace("hd-12-btctw-2018", "qd-20-tw-2026");
    List<Fault> faults = catchThrowableOfType(FaultException.class, () -> read(undated)).faults();

    assertThat(faults).extracting(Fault::key).containsExactly("no-days");
    assertThat(faults.get(0).place().orElseThrow().field()).isEqualTo("provisions[0].rule");
    String dated = undated.replace("force: PRACTICE", "force: PRACTICE, from: 2026-01-02");
    assertThat(read(dated).get(0).rule().orElseThrow().inForce())
        .isEqualTo(DatePeriod.parse("2026-01-02/.."));
  }

  @Test
  void should_ask_people_under_a_topic_and_in_words_of_its_own() {
    assertThat(asked("CELL", "judged: {by: SECRETARY, topic: order, question: {vi: a, en: b}}"))
        .isEqualTo(judgement("order", Text.of("a", "b"), Judge.SECRETARY.label()));
  }

  @Test
  void should_hold_a_reported_figure_against_one_of_the_provision() {
    assertThat(
            asked(
                "ORGANIZATION",
                "figure: {of: targets, label: {vi: chỉ tiêu, en: targets}, is: AT_LEAST,"
                    + " than: share}"))
        .isEqualTo(compare(reported("targets", LABEL, Unit.SHARE), atLeast(parameter("share"))));
  }

  /** Of a whole of so many parts no more can be reported. */
  @Test
  void should_hold_a_reported_figure_of_a_whole_against_all_of_it() {
    Measure<CellRecord> days =
        ReportedFigures.reported(
            "targets", LABEL, Unit.COUNT, Quantity.between(Fraction.ZERO, Fraction.of(3)));

    assertThat(
            asked(
                "CELL",
                "figure: {of: targets, label: {vi: chỉ tiêu, en: targets}, is: AT_LEAST,"
                    + " than: day, up-to: day}"))
        .isEqualTo(compare(days, atLeast(parameter("day"))));
    assertThat(
            faults(
                "CONFIRMED",
                "{about: CELL, force: CRITERION, asks: {figure: {of: targets, label: {vi: a, en: b},"
                    + " is: AT_LEAST, than: day, up-to: twice}}}"))
        .extracting(Fault::key)
        .containsExactly("no-figure");
  }

  @Test
  void should_join_forms() {
    String form = "{judged: {by: CELL_COMMITTEE}}";
    assertThat(asked("CELL", "all: [" + form + "," + form + "]"))
        .isEqualTo(Conditions.all(judged(), judged()));
    assertThat(asked("CELL", "any: [" + form + "]")).isEqualTo(Conditions.any(judged()));
    assertThat(asked("CELL", "not: " + form)).isEqualTo(Conditions.not(judged()));
    assertThat(asked("CELL", "when: " + form + ", then: {not: " + form + "}"))
        .isEqualTo(Conditions.when(judged(), Conditions.not(judged())));
    assertThat(asked("CELL", "named: {topic: t, label: {vi: a, en: b}, asks: " + form + "}"))
        .isEqualTo(new Condition.Named<>(new Topic("t"), Text.of("a", "b"), judged()));
  }

  @Test
  void should_say_what_is_not_on_record() {
    assertThat(asked("CELL", "no-figure: {vi: chưa có, en: none}"))
        .isEqualTo(Conditions.noFigureOnRecord(Text.of("chưa có", "none")));
  }

  @Test
  void should_ask_whether_a_member_was_disciplined() {
    Condition<?> some = asked("MEMBER", "disciplined: true");
    Condition<?> none = asked("MEMBER", "disciplined: false");

    assertThat(((Condition.Tallied<?>) some).requirement())
        .isEqualTo(Conditions.atLeast(Conditions.number(1)));
    assertThat(((Condition.Tallied<?>) some).tally().topic()).isEqualTo(new Topic("disciplines"));
    assertThat(((Condition.Not<?>) none).part()).isInstanceOf(Condition.Tallied.class);
  }

  @Test
  void should_keep_readings_in_their_order() {
    String form = "{judged: {by: CELL_COMMITTEE}}";
    Map<String, Condition<CellRecord>> readings = new LinkedHashMap<>();
    readings.put("SECOND", judged());
    readings.put("FIRST", Conditions.not(judged()));
    Condition<?> read =
        asked("CELL", "readings: {SECOND: " + form + ", FIRST: {not: " + form + "}}");

    Map<String, Text> labels =
        Map.of(
            "SECOND", Text.of("cách hai", "second way"), "FIRST", Text.of("cách một", "first way"));
    assertThat(read).isEqualTo(Conditions.readings(readings, labels));
    assertThat(((Condition.Readings<?>) read).label("FIRST").english()).isEqualTo("first way");
    assertThat(((Condition.Readings<?>) read).readings().keySet())
        .containsExactly("SECOND", "FIRST");
  }

  @Test
  void should_know_meetings_of_a_cell_and_parts_of_an_organization() {
    assertThat(asked("CELL", "meetings: {kind: THEMATIC, per: QUARTER, is: AT_LEAST, than: once}"))
        .isInstanceOf(Condition.ForEverySpan.class);
    assertThat(
            asked(
                "CELL",
                "attendance: {kind: REGULAR, denominator: EXEMPT_EXCLUDED, is: MORE_THAN,"
                    + " than: share}"))
        .isInstanceOf(Condition.ForEvery.class);
    assertThat(asked("CELL", "length: {kind: REGULAR, is: AT_LEAST, than: length}"))
        .isInstanceOf(Condition.ForEvery.class);
    Condition<?> share =
        asked(
            "ORGANIZATION",
            "share-of-cells: {that: {judged: {by: CELL_COMMITTEE}}, is: AT_LEAST, than: share}");
    assertThat(((Condition.ShareOf<?, ?>) share).body()).isEqualTo(judged());
    Condition<?> below =
        asked(
            "ORGANIZATION",
            "share-of-organizations: {that: {judged: {by: CELL_COMMITTEE}}, is: AT_LEAST, than: share}");
    assertThat(((Condition.ShareOf<?, ?>) below).parts().key()).isEqualTo("organizations");
    Condition<?> posts =
        asked(
            "ORGANIZATION",
            "share-of: {key: posts, label: {vi: a, en: b}, that: {judged: {by: CELL_COMMITTEE}},"
                + " is: EXACTLY, than: share}");
    assertThat(((Condition.ShareOf<?, ?>) posts).parts().label()).isEqualTo(Text.of("a", "b"));
  }

  private static Condition<?> ofMeetings(String form) {
    return ((Condition.ForEvery<?, ?>)
            asked("CELL", "each-meeting: {kinds: [REGULAR, THEMATIC], that: {" + form + "}}"))
        .body();
  }

  private static Condition<HeldMeeting> holds(Measure<HeldMeeting> flag) {
    return compare(flag, exactly(number(1)));
  }

  @Test
  void should_ask_of_each_meeting_what_its_facts_say() {
    Condition.ForEvery<?, ?> each =
        (Condition.ForEvery<?, ?>)
            asked("CELL", "each-meeting: {kinds: [REGULAR, THEMATIC], that: {fact: secret}}");
    assertThat(each.parts().meetings())
        .contains(new MeetingSelection(List.of(REGULAR, THEMATIC), false));
    assertThat(each.body()).isEqualTo(holds(MeetingFlags.SECRET));
    assertThat(ofMeetings("any: [{fact: held-online}, {not: {fact: merged-meeting}}]"))
        .isEqualTo(
            Conditions.any(
                holds(MeetingFlags.HELD_ONLINE),
                Conditions.not(holds(MeetingMeasures.MERGED_MEETINGS))));
    assertThat(ofMeetings("measure: {of: documents-days-before, is: AT_LEAST, than: before}"))
        .isEqualTo(compare(MeetingMeasures.DOCUMENTS_DAYS_BEFORE, atLeast(parameter("before"))));
    assertThat(ofMeetings("day-off: day")).isEqualTo(holds(MeetingFlags.dayOff(3)));
    assertThat(ofMeetings("attendance: {denominator: EXEMPT_EXCLUDED, is: AT_LEAST, than: share}"))
        .isEqualTo(
            compare(
                MeetingMeasures.attendanceRate(AttendanceDenominator.EXEMPT_EXCLUDED),
                atLeast(parameter("share"))));
    assertThat(((Condition.Decided<?>) ofMeetings("decided: PARTY_GROUPS")).kind())
        .isEqualTo(DecisionKind.PARTY_GROUPS);
  }

  @Test
  void should_ask_whether_there_are_meetings_and_how_many() {
    String online = "kinds: [REGULAR], that: {fact: held-online}";
    Condition.CountWhere<?, ?> some =
        (Condition.CountWhere<?, ?>) asked("CELL", "some-meeting: {" + online + "}");
    assertThat(some.requirement()).isEqualTo(atLeast(number(1)));
    Condition.ForEverySpan<?> years =
        (Condition.ForEverySpan<?>)
            asked("CELL", "count-meetings: {" + online + ", per: YEAR, is: AT_MOST, than: once}");
    assertThat(years.span()).isEqualTo(Span.YEAR);
    Condition.CountWhere<?, ?> count = (Condition.CountWhere<?, ?>) years.body();
    assertThat(count.requirement()).isEqualTo(Conditions.atMost(parameter("once")));
    assertThat(List.of(some, count))
        .allSatisfy(
            node -> {
              assertThat(node.parts().meetings())
                  .contains(new MeetingSelection(List.of(REGULAR), false));
              assertThat(node.body()).isEqualTo(holds(MeetingFlags.HELD_ONLINE));
            });
    assertThat(asked("MEMBER", "no-figure: {vi: a, en: b}"))
        .isEqualTo(Conditions.noFigureOnRecord(Text.of("a", "b")));
  }

  @Test
  void should_speak_only_where_it_is_switched_on_when_its_days_are_inferred() {
    String days = "from: 2020-01-02, days-inferred: %s, asks: {judged: {by: CELL}}}";
    String rule = "{about: CELL, force: PRACTICE, " + days;

    assertThat(rule(rule.formatted("true")).status()).isEqualTo(SourceStatus.UNCONFIRMED);
    assertThat(rule(rule.formatted("false")).status()).isEqualTo(SourceStatus.CONFIRMED);
  }

  @Test
  void should_know_how_a_cell_is_made_up_and_what_its_kind_is() {
    assertThat(asked("CELL", "held: {kind: THEMATIC, is: AT_LEAST, than: once}"))
        .isInstanceOf(Condition.Tallied.class);
    Condition<?> size =
        asked(
            "CELL",
            "of-kind: {kinds: [GRASSROOTS_CELL], sectors: [POLICE],"
                + " asks: {size: {of: OFFICIAL_MEMBERS, is: AT_LEAST, than: people}}}");
    Condition.ForEvery<?, ?> police = (Condition.ForEvery<?, ?>) size;
    assertThat(police.parts().key()).isEqualTo("of-kind-grassroots_cell+police");
    assertThat(police.body())
        .isEqualTo(compare(CellSizes.OFFICIAL_MEMBERS, atLeast(parameter("people"))));
    assertThat(asked("CELL", "congress: {is: AT_LEAST, than: months}"))
        .isEqualTo(
            forEvery(
                CongressTerm.TERM, compare(CongressTerm.MONTHS, atLeast(parameter("months")))));
    Condition.CountWhere<?, ?> held =
        (Condition.CountWhere<?, ?>)
            asked("CELL", "congress-within: {months: months, is: AT_LEAST, than: once}");
    assertThat(held.body())
        .isEqualTo(compare(CongressTerm.MONTHS_AFTER_THE_LAST, atMost(parameter("months"))));
    Condition<?> wards =
        asked("ORGANIZATION", "of-kind: {kinds: [WARD], asks: {judged: {by: CELL}}}");
    assertThat(wards).isInstanceOf(Condition.ForEvery.class);
  }

  @Test
  void should_know_tasks_and_commendations() {
    String given = "given: [DISTRICT/CERTIFICATE_OF_COMMENDATION]";
    for (String about : List.of("CELL", "MEMBER")) {
      Condition.ForEvery<?, ?> years =
          (Condition.ForEvery<?, ?>)
              asked(about, "years-in-a-row: {" + given + ", is: AT_LEAST, than: once}");
      assertThat(years.parts().key()).isEqualTo("commendations");
      assertThat(years.body())
          .isEqualTo(compare(Commended.YEARS_IN_A_ROW, atLeast(parameter("once"))));
      Condition.ForEvery<?, ?> commended =
          (Condition.ForEvery<?, ?>)
              asked(
                  about,
                  "commended: {" + given + ", years: ONE, asks: {judged: {by: CELL_COMMITTEE}}}");
      assertThat(commended.parts().key()).isEqualTo("commended");
      assertThat(commended.body()).isEqualTo(judged());
    }
    assertThat(asked("MEMBER", "tasks: {is: AT_LEAST, than: once}"))
        .isInstanceOf(Condition.Tallied.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONFIRMED   | {about: CELL, force: PRACTICE} | missing-field | rule",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {}} | no-form | rule.asks",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {guessed: {}}} | no-form | rule.asks",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {not: {judged: {by: CELL}},"
            + " judged: {by: CELL}}} | no-form | rule.asks",
        "CONFIRMED   | {about: MEMBER, force: PRACTICE, asks: {length: {kind: REGULAR,"
            + " is: AT_LEAST, than: once}}} | no-form | rule.asks",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {length: {kind: REGULAR,"
            + " is: AT_LEAST, than: twice}}} | no-figure | rule.asks.length.than",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {judged: {by: NOBODY}}}"
            + " | unknown-constant | rule.asks.judged.by",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {length: {kind: REGULAR,"
            + " is: AT_LEAST, than: share}}} | figure-unit | rule.asks.length.than",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {each-meeting: {kinds: [REGULAR],"
            + " that: {day-off: late}}}} | not-in-every-month"
            + " | rule.asks.each-meeting.that.day-off",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {each-meeting: {kinds: [REGULAR],"
            + " that: {fact: wished}}}} | unknown-constant | rule.asks.each-meeting.that.fact",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {each-meeting: {kinds: [REGULAR],"
            + " that: {judged: {by: CELL}}}}} | no-form | rule.asks.each-meeting.that",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {each-meeting: {kinds: [REGULAR],"
            + " that: {measure: {of: day-of-month, is: EXACTLY, than: before}}}}} | figure-unit"
            + " | rule.asks.each-meeting.that.measure.than",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {of-kind: {kinds: [HAMLET],"
            + " asks: {judged: {by: CELL}}}}} | unknown-constant | rule.asks.of-kind.kinds[0]",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {commended: {given: [KING/CROWN],"
            + " years: ONE, asks: {judged: {by: CELL}}}}} | unknown-constant"
            + " | rule.asks.commended.given[0]",
        "CONFIRMED   | {about: MEMBER, force: PRACTICE, asks: {years-in-a-row: {is: AT_LEAST,"
            + " than: once}}} | missing-field | rule.asks.years-in-a-row",
        "CONFIRMED   | {about: CELL, force: PRACTICE, asks: {readings: {FIRST: {judged:"
            + " {by: CELL}}, THIRD: {judged: {by: CELL}}}}} | no-reading"
            + " | rule.asks.readings.THIRD",
        "CONFLICTING | {about: CELL, force: PRACTICE, asks: {judged: {by: CELL}}}"
            + " | no-readings | rule"
      })
  void should_refuse_with_the_place_and_what_mends_it(
      String status, String rule, String key, String path) {
    List<Fault> faults = faults(status, rule);

    assertThat(faults).extracting(Fault::key).containsExactly(key);
    assertThat(faults.get(0).place().orElseThrow().field()).isEqualTo("provisions[0]." + path);
    assertThat(faults.get(0).message().in(Language.VIETNAMESE)).isNotBlank();
  }
}
