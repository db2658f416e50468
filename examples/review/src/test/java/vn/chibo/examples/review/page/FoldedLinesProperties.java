package vn.chibo.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

/** Lines fold by octets, and unfold to what they were. */
class FoldedLinesProperties {

  @Property(seed = "20260101", tries = 300)
  void should_unfold_to_the_same_when_folded(
      @ForAll @NotBlank @StringLength(max = 400) String any) {
    String line = any.replaceAll("[\\r\\n\\p{Cs}]", "ạ");
    String folded = FoldedLines.of(line);
    assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    assertThat(folded.split("\r\n"))
        .allSatisfy(
            part -> assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThan(76));
  }
}
