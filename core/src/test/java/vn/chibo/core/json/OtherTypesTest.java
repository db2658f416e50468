package vn.chibo.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** Types that another module of the library may define, such as the nodes of an explanation. */
class OtherTypesTest {
  private static final ChiboJson JSON = ChiboJson.jackson3();

  /** How parts are joined. */
  public enum Joint {
    ALL,
    ANY
  }

  /** Holds others of its own kind. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Branch.class, name = "branch"),
    @JsonSubTypes.Type(value = Leaf.class, name = "leaf")
  })
  public sealed interface Node {}

  /** A node made of others. */
  public record Branch(Joint joint, Text label, List<Node> parts, Optional<Node> instead)
      implements Node {
    /** Copies the list. */
    public Branch {
      parts = List.copyOf(parts);
    }
  }

  /** A node that was looked up. */
  public record Leaf(Quantity seen, Truth met, Optional<Citation> source, DatePeriod days)
      implements Node {}

  /** A record that holds itself, in a list, a map and an optional. */
  public record Chain(
      LocalDate date, List<Chain> links, Map<String, Chain> named, Optional<Chain> next) {
    /** Copies. */
    public Chain {
      links = List.copyOf(links);
      named = Map.copyOf(named);
    }
  }

  private static Chain chain(Chain... links) {
    return new Chain(LocalDate.of(2024, 2, 12), List.of(links), Map.of(), Optional.empty());
  }

  private static Leaf leaf() {
    Citation citation =
        RegulatoryDocument.builder()
            .key(new DocumentKey("hd-1"))
            .type(DocumentType.GUIDANCE)
            .jurisdiction(new JurisdictionId("central"))
            .status(SourceStatus.CONFIRMED)
            .build()
            .clause("I.1");
    return new Leaf(
        Quantity.atLeast(Fraction.of(3)),
        Truth.UNKNOWN,
        Optional.of(citation),
        DatePeriod.ofYear(2024));
  }

  static Stream<Object> values() {
    Text label = Text.of("mọi điều kiện", "all conditions");
    Branch inner = new Branch(Joint.ANY, label, List.of(leaf()), Optional.of(leaf()));
    return Stream.of(
        leaf(),
        inner,
        new Branch(Joint.ALL, label, List.of(inner, leaf(), inner), Optional.empty()),
        chain(),
        chain(chain(chain()), chain()),
        new Chain(
            LocalDate.of(2024, 2, 12),
            List.of(),
            Map.of("b", chain(), "a", chain(chain())),
            Optional.of(chain())));
  }

  @ParameterizedTest
  @MethodSource("values")
  void should_read_back_equal_what_was_written(Object value) {
    String text = JSON.write(value);

    assertThat((Object) JSON.read(text, value.getClass())).isEqualTo(value);
    assertThat(ChiboJson.jackson2().write(value)).isEqualTo(text);
    assertThat(JSON.schema("urn:other", List.of(value.getClass()))).contains("$ref");
  }

  @Test
  void should_find_the_alternative_when_the_whole_is_read_as_their_union() {
    assertThat(values().filter(Node.class::isInstance))
        .allSatisfy(node -> assertThat(JSON.read(JSON.write(node), Node.class)).isEqualTo(node));
  }

  @Test
  void should_place_a_fault_in_the_part_that_has_it() {
    String text =
        """
        {"type": "branch", "joint": "ALL", "label": {"vietnamese": "a", "english": "b"},
         "parts": [
           {"type": "branch", "joint": "NONE", "label": {"vietnamese": "a"}}
         ]}
        """;
    FaultException refusal =
        catchThrowableOfType(FaultException.class, () -> JSON.read(text, Node.class));

    assertThat(refusal.faults().stream().map(f -> f.key() + "@" + f.place().orElseThrow()))
        .containsExactly(
            "json-no-constant@json:3: parts[0].joint", "json-missing-field@json:3: parts[0].label");
  }

  @Test
  void should_write_equal_maps_with_equal_bytes() {
    Map<String, Chain> one = new LinkedHashMap<>();
    Map<String, Chain> other = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      one.put("k" + i, chain());
      other.put("k" + (19 - i), chain());
    }
    LocalDate day = LocalDate.of(2024, 2, 12);

    assertThat(JSON.write(new Chain(day, List.of(), one, Optional.empty())))
        .isEqualTo(JSON.write(new Chain(day, List.of(), other, Optional.empty())))
        .contains("\"named\":{\"k0\":", "\"k1\":");
  }

  /** The text of a chain that goes so many links down, each two levels deep. */
  private static String text(int links) {
    return "{\"date\":\"2024-02-12\",\"links\":[".repeat(links)
        + "{\"date\":\"2024-02-12\"}"
        + "]}".repeat(links);
  }

  private static Chain deep(int links) {
    Chain chain = chain();
    for (int i = 0; i < links; i++) {
      chain = chain(chain);
    }
    return chain;
  }

  /** A chain without links is an object with a list and a map in it: two levels. */
  @Test
  void should_write_and_read_as_deep_as_is_stated() {
    Chain deepest = deep(Depth.MOST / 2 - 1);

    assertThat(JSON.read(JSON.write(deepest), Chain.class)).isEqualTo(deepest);
    assertThat(ChiboJson.jackson2().read(ChiboJson.jackson2().writeIndented(deepest), Chain.class))
        .isEqualTo(deepest);
  }

  @ParameterizedTest
  @CsvSource({"200", "2000", "100000"})
  void should_refuse_with_a_fault_what_is_nested_deeper(int links) throws Exception {
    for (ChiboJson json : List.of(JSON, ChiboJson.jackson2())) {
      FaultException refusal =
          catchThrowableOfType(FaultException.class, () -> json.read(text(links), Chain.class));
      assertThat(refusal.faults())
          .singleElement()
          .extracting(Fault::key)
          .isEqualTo("json-too-deep");
    }
    assertThat(
            catchThrowableOfType(
                DatabindException.class,
                () -> ChiboJackson3.mapper().readValue(text(links), Chain.class)))
        .hasCauseInstanceOf(FaultException.class);
    assertThat(
            catchThrowableOfType(
                JsonMappingException.class,
                () -> ChiboJackson2.mapper().readValue(text(links), Chain.class)))
        .hasCauseInstanceOf(FaultException.class);
  }

  @ParameterizedTest
  @CsvSource({"200", "2000", "100000"})
  void should_refuse_to_write_what_nobody_can_read(int links) {
    Throwable refusal = catchThrowable(() -> JSON.write(deep(links)));

    assertThat(refusal).isInstanceOf(FaultException.class);
    assertThat(((FaultException) refusal).faults())
        .singleElement()
        .extracting(Fault::key)
        .isEqualTo("json-too-deep");
  }
}
