package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.evidence.FactWords;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/**
 * The facts that a measure reads of its subject.
 *
 * @param leaf the facts of the subject
 */
record MeasureFacts(LeafFacts leaf) {
  /** What the measures of a meeting read of it; another measure may read all of its subject. */
  private static final Map<String, FactPath.Attribute> READS =
      Map.ofEntries(
          reads("meeting-length", "minutes"),
          reads("minutes-beyond-set-length", "minutes"),
          reads("attendance-rate", "attendance"),
          reads("unexcused-absences", "attendance"),
          reads("merged-meeting", "mergedWith"),
          reads("merged-professional-meeting", "mergedWith"),
          reads("difficulty", "difficulty"),
          reads("interleaved", "interleaved"),
          reads("documents-days-before", "preparation"),
          reads("posted-days-after", "resultsPosted"),
          reads("thinking-minutes", "thinkingMinutes"),
          reads("held-online", "form"),
          reads("held-by-party-group", "form"),
          reads("secret", "secret"),
          reads("minutes-kept", "writtenMinutes"),
          reads("committee-met-first", "preparation"),
          reads("draft-resolution", "preparation"),
          reads("rated-good", "rating"),
          reads("rated-fair", "rating"),
          reads("rated-average", "rating"));

  private static final FactPath.Attribute START = new FactPath.Attribute("startTime");

  private static Map.Entry<String, FactPath.Attribute> reads(String measure, String attribute) {
    return Map.entry(measure, new FactPath.Attribute(attribute));
  }

  /** What a measure reads by a day. */
  List<Fact> of(Measure<?> measure, LocalDate asOf) {
    if (measure.reported() && leaf.subject() instanceof SubjectRecord record) {
      return reported(record, measure, asOf);
    }
    Fact own = own(measure);
    if (measure.equals(MeetingMeasures.DOCUMENTS_FULL_DAYS_BEFORE)) {
      return List.of(own, FactWords.fact(here().then(START)));
    }
    return leaf.subject() instanceof HeldMeeting held
            && measure.equals(MeetingMeasures.MINUTES_BEYOND_SET_LENGTH)
        ? Stream.concat(Stream.of(own), setLength(held)).toList()
        : List.of(own);
  }

  private FactPath here() {
    return leaf.at().here();
  }

  private Fact own(Measure<?> measure) {
    FactPath.Attribute read = READS.get(measure.topic().key());
    return new Fact(read == null ? here() : here().then(read), label(measure));
  }

  private Text label(Measure<?> measure) {
    return leaf.subject() instanceof HeldMeeting held
        ? EvaluatorMessages.text("missing.of-meeting", measure.label(), held.meeting().getDate())
        : measure.label();
  }

  /** What is reported under the topic of a measure; what is dated later decides nothing yet. */
  private List<Fact> reported(SubjectRecord record, Measure<?> measure, LocalDate asOf) {
    List<ReportedFigure> all = record.getFigures();
    return IntStream.range(0, all.size())
        .filter(i -> counts(all.get(i), measure, asOf))
        .mapToObj(i -> leaf.item("figures", i, measure.label()))
        .toList();
  }

  private static boolean counts(ReportedFigure figure, Measure<?> measure, LocalDate asOf) {
    return figure.getTopic().equals(measure.topic()) && !figure.getDate().isAfter(asOf);
  }

  /** The length that counts is the one set last, so that none may be missing since. */
  private Stream<Fact> setLength(HeldMeeting held) {
    LocalDate day = held.meeting().getDate();
    Register<Decision> decisions = held.cell().getDecisions();
    return decisions.within(DatePeriod.until(day)).stream()
        .filter(MeasureFacts::setsLength)
        .map(Decision::date)
        .reduce((earlier, later) -> later)
        .stream()
        .flatMap(last -> setLength(decisions, DatePeriod.ofClosed(last, day)));
  }

  private Stream<Fact> setLength(Register<Decision> decisions, DatePeriod since) {
    Optional<DatePeriod> days = Optional.of(since);
    List<DatePeriod> gaps = since.minus(decisions.complete());
    return Stream.concat(
        leaf.entries(decisions, days, MeasureFacts::setsLength, false).stream(),
        leaf.complete(decisions, days, gaps, MissingWords::decisions).stream());
  }

  private static boolean setsLength(Decision decision) {
    return decision.kind() == DecisionKind.LENGTH_FOR_FEW_MEMBERS;
  }
}
