package vn.chibo.core.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.figure.Published;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;

/** One thing that a report says of the cells or meetings of a group, with its words. */
@JsonPropertyOrder({"topic", "published", "period", "per", "denominator", "words"})
@ChiboStyle
@Value.Immutable
public interface Statement extends WithStatement {

  /** What it speaks of. */
  Topic getTopic();

  /** What it says. */
  Published getPublished();

  /** The days of which it speaks. */
  DatePeriod getPeriod();

  /** The span for which a count is given ("three a year"), empty where it is of no span. */
  Optional<Span> getPer();

  /** The denominator of a rate, empty where the report does not state it. */
  Optional<AttendanceDenominator> getDenominator();

  /** The words of the report with their meaning. */
  Text getWords();

  /** Starts a new statement. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Statement}. */
  final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
