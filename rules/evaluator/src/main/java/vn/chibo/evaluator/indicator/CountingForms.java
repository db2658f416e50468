package vn.chibo.evaluator.indicator;

import static vn.chibo.evaluator.indicator.CellEntries.MEETINGS;
import static vn.chibo.evaluator.indicator.CellEntries.THEMATIC;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.meeting.ThemeField;

/**
 * The closed list of what indicators that are defined in data count. A form is completed by one of
 * its constants, or by a whole number that is a parameter of the indicator. What none of them
 * counts, an author counts in Java: {@link Counting}.
 *
 * <pre>{@code
 * CountingForm merged = CountingForms.ofConstants().get("meetings").get("MERGED");
 * CountingForm young = CountingForms.ofNumbers().get("speakers-up-to-age").apply(35);
 * }</pre>
 */
public final class CountingForms {
  private static final Map<String, Map<String, CountingForm>> OF_CONSTANTS = constants();
  private static final Map<String, IntFunction<CountingForm>> OF_NUMBERS = numbers();

  private CountingForms() {}

  /** Forms that a constant completes: by the name of the form, then by that of the constant. */
  public static Map<String, Map<String, CountingForm>> ofConstants() {
    return OF_CONSTANTS;
  }

  /** Forms that a number of at least 1 completes, by the name of the form. */
  public static Map<String, IntFunction<CountingForm>> ofNumbers() {
    return OF_NUMBERS;
  }

  private static Map<String, Map<String, CountingForm>> constants() {
    Map<String, Map<String, CountingForm>> forms = new LinkedHashMap<>();
    forms.put("meetings", each(MeetingFact.values(), fact -> fact.of(MEETINGS)));
    forms.put("thematic-meetings", each(MeetingFact.values(), fact -> fact.of(THEMATIC)));
    forms.put("themes", each(ThemeField.values(), ContentForms::themesOf));
    forms.put("time", each(AgendaSubject.values(), ContentForms::timeOn));
    forms.put(
        "agendas",
        byName(
            Map.of(
                "DISTINCT_SUBJECTS", ContentForms.distinctSubjects(),
                "LONGEST_SAME_RUN", ContentForms.longestSameRun())));
    forms.put("resolutions", each(ResolutionKind.values(), ContentForms::resolutions));
    forms.put(
        "speakers",
        byName(
            Map.of("ALL", SpeakerForms.all(), "MEAN_OF_MEETINGS", SpeakerForms.meanOfMeetings())));
    forms.put(
        "schedules",
        byName(
            Map.of(
                "REGISTERED_IN_TIME", OversightForms.schedules(Schedules::due),
                "HELD_ON_THE_DAY", OversightForms.schedules(Schedules::held))));
    forms.put("attendance-plans", Map.of("KEPT", OversightForms.plansKept()));
    forms.put("members", Map.of("WORKING_AWAY", membersAway()));
    forms.put(
        "absences",
        Map.of("OF_MEMBERS_WORKING_AWAY", CountingForm.share(MEETINGS, Away::absences)));
    forms.put("length", each(LengthForms.LengthPoint.values(), LengthForms::length));
    return Collections.unmodifiableMap(forms);
  }

  private static Map<String, IntFunction<CountingForm>> numbers() {
    Map<String, IntFunction<CountingForm>> forms = new LinkedHashMap<>();
    forms.put("themes-repeated-within", ContentForms::themesRepeatedWithin);
    forms.put("tasks-due-within", months -> ContentForms.due(months, TasksDue::of));
    forms.put("targets-due-within", months -> ContentForms.due(months, TargetsDue::of));
    forms.put("speakers-up-to-age", SpeakerForms::upToAge);
    forms.put("speakers-admitted-within", SpeakerForms::admittedWithin);
    forms.put("shorter-than", LengthForms::shorterThan);
    return Collections.unmodifiableMap(forms);
  }

  /** Counted on the last day, not over a register. */
  private static CountingForm membersAway() {
    return new CountingForm(
        Unit.SHARE,
        true,
        (numerator, denominator) ->
            new MemberCounting(
                numerator, denominator, Away::members, Away.MEMBERS, Away.ON_LAST_DAY));
  }

  /** In one order on every machine. */
  private static Map<String, CountingForm> byName(Map<String, CountingForm> forms) {
    return Collections.unmodifiableMap(new TreeMap<>(forms));
  }

  private static <E extends Enum<E>> Map<String, CountingForm> each(
      E[] constants, Function<E, CountingForm> form) {
    Map<String, CountingForm> forms = new LinkedHashMap<>();
    Arrays.stream(constants).forEach(each -> forms.put(each.name(), form.apply(each)));
    return Collections.unmodifiableMap(forms);
  }
}
