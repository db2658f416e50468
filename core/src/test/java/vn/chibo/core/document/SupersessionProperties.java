package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Chains of random catalogues without circles: a document replaces only such of lower number. */
class SupersessionProperties {
  private static final int COUNT = 9;

  private static DocumentKey key(int number) {
    return new DocumentKey("d" + number);
  }

  /** Each pair (number, older) is one replacement; the catalogue is in random order. */
  private static DocumentCatalogue catalogue(List<Integer> pairs, long seed) {
    List<RegulatoryDocument> documents = new ArrayList<>();
    for (int number = 0; number < COUNT; number++) {
      int next = number;
      documents.add(
          RegulatoryDocument.builder()
              .key(key(number))
              .type(DocumentType.GUIDANCE)
              .jurisdiction(new JurisdictionId("central"))
              .status(SourceStatus.CONFIRMED)
              .addAllReplaces(
                  pairs.stream()
                      .filter(pair -> pair / COUNT == next && pair % COUNT < next)
                      .map(pair -> key(pair % COUNT))
                      .toList())
              .build());
    }
    Collections.shuffle(documents, new Random(seed));
    return DocumentCatalogue.of(documents);
  }

  @Property
  void should_hold_all_before_and_all_after_each_once_and_in_order(
      @ForAll @Size(max = 12) List<@IntRange(max = COUNT * COUNT - 1) Integer> pairs,
      @ForAll @IntRange(max = COUNT - 1) int start,
      @ForAll long seed) {
    DocumentCatalogue catalogue = catalogue(pairs, seed);
    Set<RegulatoryDocument> expected = new LinkedHashSet<>();
    walk(catalogue, catalogue.find(key(start)).orElseThrow(), true, expected);
    walk(catalogue, catalogue.find(key(start)).orElseThrow(), false, expected);
    List<RegulatoryDocument> chain = catalogue.chain(key(start));

    assertThat(chain).doesNotHaveDuplicates().hasSameElementsAs(expected);
    assertThat(chain)
        .allSatisfy(
            document ->
                assertThat(catalogue.predecessors(document.getKey()))
                    .allMatch(old -> chain.indexOf(old) < chain.indexOf(document)));
  }

  private static void walk(
      DocumentCatalogue catalogue,
      RegulatoryDocument document,
      boolean back,
      Set<RegulatoryDocument> seen) {
    seen.add(document);
    List<RegulatoryDocument> next =
        back ? catalogue.predecessors(document.getKey()) : catalogue.successors(document.getKey());
    next.forEach(step -> walk(catalogue, step, back, seen));
  }

  @Property
  void should_succeed_what_it_precedes(
      @ForAll @Size(max = 12) List<@IntRange(max = COUNT * COUNT - 1) Integer> pairs,
      @ForAll long seed) {
    DocumentCatalogue catalogue = catalogue(pairs, seed);

    assertThat(catalogue.documents())
        .allSatisfy(
            document ->
                assertThat(catalogue.predecessors(document.getKey()))
                    .hasSameElementsAs(
                        catalogue.documents().stream()
                            .filter(old -> catalogue.successors(old.getKey()).contains(document))
                            .toList()));
  }
}
