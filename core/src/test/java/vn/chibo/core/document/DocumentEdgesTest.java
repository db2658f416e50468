package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Text;

/** Places that stand twice, letters that look alike. */
class DocumentEdgesTest {

  private static Jurisdiction place(String id, String parent) {
    return new Jurisdiction(
        new JurisdictionId(id),
        Text.same(id),
        JurisdictionLevel.PROVINCE,
        Optional.ofNullable(parent).map(JurisdictionId::new),
        Optional.empty());
  }

  /** The second a is put below b, and the lineage of both would go round without end. */
  @Test
  void should_refuse_when_a_place_stands_twice() {
    List<Jurisdiction> places = List.of(place("a", null), place("b", "a"), place("a", "b"));

    assertThatThrownBy(() -> JurisdictionTree.of(places))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Đ (U+0110) has no decomposed form; the look-alike that occurs in texts is U+00D0. */
  @Test
  void should_read_the_lookalike_of_the_letter_when_it_is_printed() {
    assertThat(DocumentNumber.tryParse("339-Q\u00D0/TW"))
        .isEqualTo(DocumentNumber.tryParse("339-Q\u0110/TW"))
        .isPresent();
  }
}
