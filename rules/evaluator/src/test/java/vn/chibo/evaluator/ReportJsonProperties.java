package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.checker.ExplanationChecker;

/** Reports are stored as JSON, read again, checked and replayed. */
class ReportJsonProperties {
  private static final ChiboJson JSON = ChiboJson.jackson3();
  private static final RuleBook BOOK = EvaluationProperties.book();

  @Provide
  Arbitrary<CellRecord> cells() {
    return RandomCells.cells(6);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RandomCells.days();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void should_be_the_same_when_read_and_written_again(
      @ForAll("cells") CellRecord cell, @ForAll("days") LocalDate asOf) {
    Report report = Evaluator.of(BOOK).evaluate(cell, asOf).report();
    String stored = JSON.write(report);
    Report read = JSON.read(stored, Report.class);
    assertThat(read).isEqualTo(report);
    assertThat(JSON.write(read)).isEqualTo(stored);
    assertThat(read.text(Language.VIETNAMESE)).isEqualTo(report.text(Language.VIETNAMESE));
    assertThat(read.replays(BOOK, cell)).isTrue();
    for (Finding finding : read.findings()) {
      assertThat(ExplanationChecker.check(finding.explanation())).isEmpty();
    }
  }

  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  void should_keep_the_published_schema(
      @ForAll("cells") CellRecord cell, @ForAll("days") LocalDate asOf) throws IOException {
    String stored = JSON.write(Evaluator.of(BOOK).evaluate(cell, asOf).report());
    assertThat(schema().validate(stored, InputFormat.JSON)).isEmpty();
  }

  private static Schema schema() throws IOException {
    ObjectNode whole = (ObjectNode) JsonMapper.shared().readTree(ReportSchemaTest.published());
    whole.put("$ref", "#/$defs/Report");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }
}
