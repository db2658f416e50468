package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.Example;
import vn.chibo.evaluator.RuleId;

/** A province that is data only has a book like any other place. */
class SampleProvinceTest {
  private static final RuleId RULE = new RuleId("tinh-mau/documents");

  @Example
  void should_have_its_rule_from_the_class_path_and_from_a_path() {
    Path file = Path.of("src/main/resources/example/tinh-mau.yaml");

    assertThat(SampleProvince.WITH.forJurisdiction("tinh-mau").find(RULE)).isPresent();
    assertThat(SampleProvince.with(file).forJurisdiction("tinh-mau").find(RULE)).isPresent();
    assertThat(SampleProvince.WITH.forJurisdiction("nghe-an").find(RULE)).isEmpty();
  }

  @Example
  void should_watch_what_the_regulations_do_not() {
    assertThat(SampleProvince.WITH.indicators().keys())
        .contains("speakers", "tinh-mau/visual-aids");
  }
}
