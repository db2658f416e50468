package vn.chibo.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

class DigestProperties {
  private static final ChiboJson JSON2 = ChiboJson.jackson2();
  private static final ChiboJson JSON3 = ChiboJson.jackson3();
  private static final Samples SAMPLES = new Samples();
  private static final List<Class<?>> TYPES = ValueTypes.values().toList();

  @Provide
  Arbitrary<Class<?>> types() {
    return Arbitraries.of(TYPES);
  }

  private static String sha256(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }

  @Property
  void should_be_of_the_text_that_is_written(
      @ForAll("types") Class<?> type, @ForAll @IntRange(max = 20) int seed) throws Exception {
    Object value = SAMPLES.value(Samples.bound(type), seed);
    String text = JSON3.write(value);

    assertThat(CanonicalText.of(JSON3.shapes().tree(value))).isEqualTo(text);
    assertThat(Digest.of(value)).isEqualTo(sha256(text)).isEqualTo(sha256(JSON2.write(value)));
  }

  @Example
  void should_be_of_the_text_that_is_written_for_every_type() {
    assertThat(TYPES)
        .allSatisfy(
            type -> {
              Object value = SAMPLES.value(Samples.bound(type), 1);
              assertThat(CanonicalText.of(JSON3.shapes().tree(value)))
                  .isEqualTo(JSON3.write(value));
            });
  }

  /** All signs of Unicode, also those that are escaped and halves of pairs. */
  @Property
  void should_escape_as_jackson_does(@ForAll("words") String words, @ForAll("words") String name) {
    Json tree =
        new Json.Members(
            Map.of(name, new Json.Items(List.of(Json.Text.of(words), Json.Flag.of(true)), 0)), 0);

    assertThat(CanonicalText.of(tree))
        .isEqualTo(Jackson2Format.of().print(tree, false))
        .isEqualTo(Jackson3Format.of().print(tree, false));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(20),
        Arbitraries.strings().withCharRange('\u0000', '\u00A0').ofMaxLength(20),
        Arbitraries.strings().withChars("\"\\/\b\f\n\r\t\u2028\u2029<>&'").ofMaxLength(20));
  }

  @Example
  void should_print_every_kind_of_json() {
    Json tree =
        new Json.Items(
            List.of(
                new Json.Nothing(0),
                Json.Flag.of(false),
                Json.Amount.of(-12),
                new Json.Amount(new BigDecimal("1.50"), 0),
                new Json.Items(List.of(), 0),
                new Json.Members(Map.of(), 0)),
            0);

    assertThat(CanonicalText.of(tree))
        .isEqualTo("[null,false,-12,1.50,[],{}]")
        .isEqualTo(Jackson2Format.of().print(tree, false))
        .isEqualTo(Jackson3Format.of().print(tree, false));
  }

  /** Checked with another program. */
  @Example
  void should_be_the_sum_that_others_find() {
    assertThat(Digest.of(Text.of("chi bộ", "cell")))
        .isEqualTo("69bdab38fb71be3ca0362010ac25a8d260b85984558fc707dad8a0f06a9d7e09");
    assertThat(Digest.of(DatePeriod.ofYear(2024)))
        .isEqualTo("7bd11f81e945c2a77a6fc3f3423d3f40bf6e6d6d831e26604e3aaae46edfbab1");
  }
}
