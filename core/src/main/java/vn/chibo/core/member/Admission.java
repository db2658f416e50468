package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/**
 * One admission of a person to the Party (kết nạp) with the recognition that ended the probation.
 *
 * <p>Two dates start two clocks: Party age runs from the date of the decision, probation from the
 * ceremony (Statutes, 2011, article 5). All dates are partial ones: old files hold years and months
 * only.
 *
 * <pre>{@code
 * Admission.builder()
 *     .kind(AdmissionKind.ADMISSION)
 *     .decided(PartialDate.parse("2023-05-19"))
 *     .ceremony(PartialDate.parse("2023-06-01"))
 *     .officialFrom(PartialDate.parse("2024-06-01"))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"kind", "decided", "ceremony", "officialFrom", "recognized", "steps"})
public interface Admission extends WithAdmission {

  /** Whether it is the first admission or one of a former member. */
  AdmissionKind getKind();

  /** The date written in the admission decision. */
  Optional<PartialDate> getDecided();

  /** The day of the admission ceremony (lễ kết nạp), the first day of membership. */
  Optional<PartialDate> getCeremony();

  /**
   * The first day as an official member (ngày chính thức). It is the end of the probation even
   * where cell or committee were late (Regulation 24-QĐ/TW, 2021, point 4.2.2).
   */
  Optional<PartialDate> getOfficialFrom();

  /** When recognition (công nhận chính thức) was decided; until then the member has no vote. */
  Optional<PartialDate> getRecognized();

  /** The other steps, empty where none is recorded. */
  Optional<@Valid AdmissionSteps> getSteps();

  /** Whether a recognition as official member is recorded, with either of its dates. */
  default boolean endedInRecognition() {
    return getOfficialFrom().isPresent() || getRecognized().isPresent();
  }

  /**
   * The days that may be the first of membership: those of the ceremony; without one, those from
   * the decision on, or any; none after the recognition.
   */
  default DatePeriod start() {
    DatePeriod days =
        getCeremony()
            .map(PartialDate::period)
            .or(() -> getDecided().map(date -> DatePeriod.from(date.period().start())))
            .orElse(DatePeriod.from(LocalDate.MIN));
    return getOfficialFrom()
        .or(this::getRecognized)
        .flatMap(date -> days.upTo(date.period().last()))
        .orElse(days);
  }

  /** Refuses a recognition before the admission; how long the probation was is not asked. */
  @Value.Check
  default void check() {
    boolean sound =
        Stream.of(getOfficialFrom(), getRecognized())
            .flatMap(Optional::stream)
            .noneMatch(this::surelyBefore);
    new Faults()
        .unless(
            sound,
            "recognition-before-admission",
            CoreMessages.text("recognition-before-admission"))
        .raise();
  }

  private boolean surelyBefore(PartialDate recognition) {
    return Stream.of(getDecided(), getCeremony())
        .flatMap(Optional::stream)
        .anyMatch(date -> recognition.period().last().isBefore(date.period().start()));
  }

  /** Starts a new admission. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Admission}. */
  final class Builder extends ImmutableAdmission.Builder {
    Builder() {}
  }
}
