package vn.chibo.core.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Dated;

/**
 * A figure about the subject (số liệu báo cáo) that its record does not let one count, such as the
 * share of the year's targets that were met. It is what somebody reported, on their day, as far as
 * they knew it; nothing is derived from its absence. Several figures on one topic all hold: two
 * that cannot both be true contradict each other.
 *
 * <pre>{@code
 * ReportedFigure figure =
 *     ReportedFigure.builder()
 *         .topic(new Topic("targets-met"))
 *         .date(LocalDate.of(2025, 12, 20))
 *         .value(Quantity.exactly(Fraction.percent(96)))
 *         .by(Text.of("đảng ủy", "the Party committee"))
 *         .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"topic", "date", "value", "by"})
public interface ReportedFigure extends Dated, WithReportedFigure {

  /** What the figure is of: the key of a measure, which says its unit. */
  Topic getTopic();

  /** The day from which the figure stands. */
  @Override
  LocalDate getDate();

  /** The figure, in the unit of the measure; a share of one, never a percentage. */
  Quantity getValue();

  /** Who reported it: a body or an office, never the name of a person. */
  Text getBy();

  /** Starts a new figure. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReportedFigure}. */
  final class Builder extends ImmutableReportedFigure.Builder {
    Builder() {}
  }
}
