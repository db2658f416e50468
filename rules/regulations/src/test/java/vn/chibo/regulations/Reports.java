package vn.chibo.regulations;

import java.util.List;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;

/** Reports that state shares, without a record of any cell. */
final class Reports {
  private Reports() {}

  static OrganizationRecord of(DatePeriod period, Statement... statements) {
    return OrganizationRecord.builder()
        .organization(Cells.organization(OrganizationKind.GRASSROOTS_WITH_CELLS))
        .period(period)
        .statements(List.of(statements))
        .build();
  }

  /** So many percent of all meet what a topic asks. */
  static Statement percent(String topic, int percent, DatePeriod period) {
    Quantity share = Quantity.exactly(Fraction.percent(percent));
    return Statement.builder()
        .topic(new Topic(topic))
        .published(Statistic.ofShares(StatisticKind.SHARE_OF_PARTS, share))
        .period(period)
        .words(Text.same(percent + " %"))
        .build();
  }

  /** Each part has so many in each span. */
  static Statement each(String topic, int number, Span span, DatePeriod period) {
    return Statement.builder()
        .topic(new Topic(topic))
        .published(Statistic.ofCounts(StatisticKind.EACH, Quantity.exactly(number)))
        .period(period)
        .per(span)
        .words(Text.same(number + " / " + span))
        .build();
  }
}
