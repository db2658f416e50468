package vn.chibo.evaluator;

import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What readers call a span: Tháng 3, Quý I, Năm 2024. */
final class SpanWords {
  private SpanWords() {}

  static Text name(Span span, DatePeriod period) {
    return Text.later(() -> words(span, period));
  }

  private static Text words(Span span, DatePeriod period) {
    String number =
        switch (span) {
          case MONTH -> String.valueOf(period.start().getMonthValue());
          case QUARTER -> Quarter.of(period.start()).roman();
          case YEAR -> String.valueOf(period.start().getYear());
        };
    return EvaluatorMessages.text("span." + span, number);
  }
}
