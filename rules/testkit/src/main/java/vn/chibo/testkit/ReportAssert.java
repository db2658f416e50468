package vn.chibo.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Report;

/**
 * Assertions about a report. A report holds no rule that does not speak of the record.
 *
 * <pre>{@code
 * assertThat(report).violates("hd12-2018/thematic-per-quarter").because("1 meeting(s) short");
 * }</pre>
 */
public final class ReportAssert extends FindingsAssert<ReportAssert, Report> {

  ReportAssert(@Nullable Report actual) {
    super(actual, ReportAssert.class);
  }

  @Override
  List<Finding> findings(Report report) {
    return report.findings();
  }
}
