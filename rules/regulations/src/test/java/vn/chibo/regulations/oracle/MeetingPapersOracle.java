package vn.chibo.regulations.oracle;

import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.regulations.oracle.Answers.any;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on the papers of a meeting, before and after it, must say. */
final class MeetingPapersOracle {
  private static final Set<MeetingKind> REGULAR_ONES = Set.of(REGULAR);
  private static final Set<MeetingKind> BOTH = Set.of(REGULAR, THEMATIC);

  private MeetingPapersOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
    rules.put(
        "hd12-2018/minutes-book",
        rule("2018-07-06", "2025-10-27", c -> c.everyMeeting(BOTH, m -> kept(m)))
            .reported(r -> r.every("minutes-kept", Claim.exactly(1))));
    rules.put(
        "hd42-2025/documents-one-day-before",
        rule(
                "2025-10-28",
                "",
                c ->
                    c.everyMeeting(
                        REGULAR_ONES, m -> any(CellFacts.is(m.getSecret()), sentTheDayBefore(m))))
            .reported(
                r -> secretOr(r, "documents-days-before", new Claim(Comparison.AT_LEAST, 1))));
    rules.put(
        "hd42-2025/thematic-draft-one-day-before",
        rule("2025-10-28", "", c -> c.everyMeeting(Set.of(THEMATIC), m -> sentTheDayBefore(m)))
            .reported(MeetingPapersOracle::sentTheDayBefore));
    rules.put(
        "hd42-2025/posting-after",
        rule(
                "2025-10-28",
                "",
                c ->
                    c.everyMeeting(
                        REGULAR_ONES, m -> any(CellFacts.is(m.getSecret()), postedInTime(m))))
            .reported(r -> secretOr(r, "posted-days-after", new Claim(Comparison.AT_MOST, 2))));
    rules.put(
        "hd42-2025/ideology-time",
        rule(
                "2025-10-28",
                "",
                c ->
                    c.everyMeeting(
                        REGULAR_ONES,
                        m ->
                            m.getThinkingMinutes()
                                .map(minutes -> Answers.so(minutes >= 15))
                                .orElse(UNDETERMINED)))
            .reported(r -> r.every("thinking-minutes", new Claim(Comparison.AT_LEAST, 15))));
    return rules;
  }

  private static OutcomeKind kept(Meeting meeting) {
    return CellFacts.is(meeting.getWrittenMinutes().flatMap(MeetingMinutes::getKept));
  }

  /** A day before: on another day, or so many hours. */
  private static OutcomeKind sentTheDayBefore(Meeting meeting) {
    Optional<Moment> sent = meeting.getPreparation().flatMap(Preparation::getDocumentsSent);
    if (sent.isEmpty()) {
      return UNDETERMINED;
    }
    OutcomeKind onAnotherDay = Answers.so(sent.get().date().isBefore(meeting.getDate()));
    return Answers.readings(onAnotherDay, aDayOfHours(sent.get(), meeting));
  }

  /** Without the times only two days before are surely enough, and the same day surely is not. */
  private static OutcomeKind aDayOfHours(Moment sent, Meeting meeting) {
    long days = ChronoUnit.DAYS.between(sent.date(), meeting.getDate());
    if (days != 1 || sent.time().isEmpty() || meeting.getStartTime().isEmpty()) {
      return days == 1 ? UNDETERMINED : Answers.so(days > 1);
    }
    return Answers.so(!sent.time().get().isAfter(meeting.getStartTime().get()));
  }

  private static OutcomeKind sentTheDayBefore(Reports report) {
    return report.every("documents-days-before", new Claim(Comparison.AT_LEAST, 1));
  }

  private static OutcomeKind secretOr(Reports report, String topic, Claim claim) {
    return EachPart.of(report, "secret", Claim.exactly(1))
        .or(EachPart.of(report, topic, claim))
        .every();
  }

  /** Two days of the calendar are at most two working days; more may be two as well. */
  private static OutcomeKind postedInTime(Meeting meeting) {
    if (meeting.getResultsPosted().isEmpty()) {
      return UNDETERMINED;
    }
    LocalDate posted = meeting.getResultsPosted().get().date();
    boolean inTime = !posted.isAfter(meeting.getDate().plusDays(2));
    return inTime ? OutcomeKind.SATISFIED : UNDETERMINED;
  }

  private static OracleRule<CellRecord> rule(
      String from, String to, Function<CellFacts, OutcomeKind> body) {
    return OracleRule.of(
        CellRecord.class,
        from,
        to,
        (cell, window, asOf) -> body.apply(new CellFacts(cell, window, asOf)));
  }
}
