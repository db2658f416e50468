package vn.chibo.regulations.concurrency;

import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Report;
import vn.chibo.regulations.Regulations;

/** The first use of the library in a class loader. */
public final class FirstUse {
  private FirstUse() {}

  /** What is said of a record at the end of its period: text and JSON. */
  public static String of(String record) {
    ChiboJson json = ChiboJson.jackson3();
    SubjectRecord read = json.read(record, SubjectRecord.class);
    Report report =
        Evaluator.of(Regulations.standard().forJurisdiction("ha-noi"))
            .evaluate(read, read.getPeriod().last())
            .report();
    return report.text(Language.VIETNAMESE) + report.text(Language.ENGLISH) + json.write(report);
  }
}
