package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.text.EditDistance;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

class LookupTest {
  private static final Jurisdiction CENTRAL =
      place("central", JurisdictionLevel.CENTRAL, Optional.empty());
  private static final Jurisdiction HA_NOI =
      place("ha-noi", JurisdictionLevel.PROVINCE, Optional.of(CENTRAL.id()));
  private static final Jurisdiction ME_LINH =
      place("ha-noi/me-linh", JurisdictionLevel.DISTRICT, Optional.of(HA_NOI.id()));
  private static final Jurisdiction HCM =
      place("tp-hcm", JurisdictionLevel.PROVINCE, Optional.of(CENTRAL.id()));
  private static final JurisdictionTree TREE =
      JurisdictionTree.of(List.of(CENTRAL, HA_NOI, ME_LINH, HCM));
  private static final RegulatoryDocument CENTRAL_03 =
      document("ct-03-tw-2011", "03-CT/TW", CENTRAL)
          .withDate(PartialDate.parse("2011-05-14"))
          .withInForce(DatePeriod.ofClosed(LocalDate.of(2011, 5, 14), LocalDate.of(2016, 5, 14)));
  private static final RegulatoryDocument HCM_03 = document("ct-03-hcm", "03-CT/TU", HCM);
  private static final RegulatoryDocument HA_NOI_03 =
      document("ct-03-hn", "03-CT/TU", HA_NOI).withInForce(DatePeriod.ofYear(2012));
  private static final DocumentCatalogue CATALOGUE =
      DocumentCatalogue.of(List.of(CENTRAL_03, HCM_03, HA_NOI_03));

  private static Jurisdiction place(
      String id, JurisdictionLevel level, Optional<JurisdictionId> parent) {
    return new Jurisdiction(new JurisdictionId(id), Text.same(id), level, parent, Optional.empty());
  }

  private static RegulatoryDocument document(String key, String number, Jurisdiction place) {
    return RegulatoryDocument.builder()
        .key(new DocumentKey(key))
        .type(DocumentType.DIRECTIVE)
        .printedNumber(number)
        .jurisdiction(place.id())
        .status(SourceStatus.CONFIRMED)
        .build();
  }

  /** Both ends of the time in force, the place, a place below, a place beside. */
  @ParameterizedTest
  @CsvSource({
    "03-CT/TW, 2011-05-13, ha-noi,",
    "03-CT/TW, 2011-05-14, ha-noi, ct-03-tw-2011",
    "03-CT/TW, 2016-05-14, tp-hcm, ct-03-tw-2011",
    "03-CT/TW, 2016-05-15, tp-hcm,",
    "03-CT/TU, 2001-01-01, tp-hcm, ct-03-hcm",
    "03-CT/TU, 2012-12-31, ha-noi, ct-03-hn",
    "03-CT/TU, 2013-01-01, ha-noi,",
    "03-CT/TU, 2012-06-01, ha-noi/me-linh, ct-03-hn",
    "03-CT/TU, 2012-06-01, central,",
    "04-CT/TU, 2012-06-01, ha-noi,"
  })
  void should_follow_day_and_place_when_a_number_is_looked_up(
      String number, LocalDate day, String place, String key) {
    assertThat(
            CATALOGUE
                .find(DocumentNumber.parse(number), day, TREE.lineage(new JurisdictionId(place)))
                .map(document -> document.getKey().value()))
        .isEqualTo(Optional.ofNullable(key));
  }

  @Test
  void should_find_nothing_when_two_documents_fit() {
    DocumentCatalogue twice =
        DocumentCatalogue.of(List.of(HCM_03, HCM_03.withKey(new DocumentKey("other"))));

    assertThat(twice.find(DocumentNumber.parse("03-CT/TU"), LocalDate.of(2012, 1, 1), List.of(HCM)))
        .isEmpty();
  }

  @Test
  void should_refuse_when_a_key_stands_twice() {
    assertThatThrownBy(() -> DocumentCatalogue.of(List.of(HCM_03, HCM_03)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ct-03-hcm");
  }

  /** 03-CT/TV is one letter from TW and from TU. */
  @ParameterizedTest
  @CsvSource({"2014-01-01, 03-CT/TW", "2010-01-01, 03-CT/TU"})
  void should_prefer_what_may_be_in_force_when_two_are_equally_near(LocalDate day, String nearest) {
    DocumentCatalogue catalogue =
        DocumentCatalogue.of(List.of(HCM_03.withInForce(DatePeriod.ofYear(2010)), CENTRAL_03));

    assertThat(catalogue.nearest("03-CT/TV", day)).contains(DocumentNumber.parse(nearest));
  }

  @Test
  void should_suggest_nothing_when_no_document_has_a_number() {
    DocumentCatalogue bare =
        DocumentCatalogue.of(List.of(HCM_03.withPrintedNumber(Optional.empty())));

    assertThat(bare.nearest("03-CT/TU", LocalDate.of(2014, 1, 1))).isEmpty();
  }

  @Test
  void should_go_from_the_centre_down_when_asked_for_the_lineage() {
    assertThat(TREE.lineage(ME_LINH.id())).containsExactly(CENTRAL, HA_NOI, ME_LINH);
    assertThat(TREE.lineage(CENTRAL.id())).containsExactly(CENTRAL);
    assertThat(TREE.lineage(new JurisdictionId("hue"))).isEmpty();
  }

  @Test
  void should_refuse_when_a_parent_is_missing_or_late() {
    assertThatThrownBy(() -> JurisdictionTree.of(List.of(HA_NOI, CENTRAL)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JurisdictionTree.of(List.of(CENTRAL, ME_LINH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ha-noi/me-linh");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "a, '', 1",
    "'', a, 1",
    "abc, abc, 0",
    "abc, axc, 1",
    "abc, ac, 1",
    "abc, abxc, 1",
    "10-CT/TVV, 10-CT/TW, 2",
    "kitten, sitting, 3"
  })
  void should_count_single_letter_edits_when_two_texts_differ(String from, String to, int edits) {
    assertThat(EditDistance.of(from, to)).isEqualTo(edits);
    assertThat(EditDistance.of(to, from)).isEqualTo(edits);
  }

  @Test
  void should_mark_what_is_inferred_and_secondary_when_cited() {
    RegulatoryDocument inferred = CENTRAL_03.withDateInferred(true);
    Citation citation =
        new Citation(
            inferred,
            Optional.of(Text.of("mục II", "section II")),
            SourceStatus.SECONDARY,
            List.of(HCM_03, HA_NOI_03));

    assertThat(citation.text(Language.VIETNAMESE))
        .isEqualTo(
            "Chỉ thị 03-CT/TW ngày 14/05/2011 (suy ra), mục II, nguồn thứ cấp, được coi là giữ"
                + " nguyên trong: Chỉ thị 03-CT/TU (ngày ban hành chưa rõ); Chỉ thị 03-CT/TU (ngày"
                + " ban hành chưa rõ)");
    assertThat(citation.text(Language.ENGLISH))
        .startsWith("Directive 03-CT/TW of 14 May 2011 (inferred), section II, secondary source,");
  }
}
