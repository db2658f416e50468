package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

class CatalogueTest {
  private static final JurisdictionId CENTRAL = new JurisdictionId("central");
  private static final JurisdictionId HCM = new JurisdictionId("tp-ho-chi-minh");
  private static final JurisdictionTree PLACES =
      JurisdictionTree.of(
          List.of(
              place(CENTRAL, JurisdictionLevel.CENTRAL, Optional.empty()),
              place(HCM, JurisdictionLevel.PROVINCE, Optional.of(CENTRAL))));

  private static final RegulatoryDocument CT_10 =
      document("ct-10", "10-CT/TW", CENTRAL, "2007-03-30");
  private static final RegulatoryDocument HD_12_OLD =
      document("hd-12-2012", "12-HD/BTCTW", CENTRAL, "2012-05-17")
          .withInForce(DatePeriod.ofClosed(LocalDate.of(2012, 5, 17), LocalDate.of(2017, 6, 4)));
  private static final RegulatoryDocument HD_12 =
      document("hd-12-2018", "12-HD/BTCTW", CENTRAL, "2018-07-06")
          .withInForce(DatePeriod.from(LocalDate.of(2018, 7, 6)));
  private static final RegulatoryDocument CT_03 =
      document("ct-03-hcm", "03-CT/TU", HCM, "2012").withDate(Optional.empty());
  private static final DocumentCatalogue CATALOGUE =
      DocumentCatalogue.of(List.of(CT_10, HD_12_OLD, HD_12, CT_03));

  private static Jurisdiction place(
      JurisdictionId id, JurisdictionLevel level, Optional<JurisdictionId> parent) {
    return new Jurisdiction(id, Text.same(id.value()), level, parent, Optional.empty());
  }

  private static RegulatoryDocument document(
      String key, String number, JurisdictionId place, String date) {
    return RegulatoryDocument.builder()
        .key(new DocumentKey(key))
        .type(number.contains("HD") ? DocumentType.GUIDANCE : DocumentType.DIRECTIVE)
        .printedNumber(number)
        .date(PartialDate.parse(date))
        .jurisdiction(place)
        .status(SourceStatus.CONFIRMED)
        .build();
  }

  private static Optional<RegulatoryDocument> find(String number, int year, JurisdictionId place) {
    return CATALOGUE.find(
        DocumentNumber.parse(number), LocalDate.of(year, 6, 1), PLACES.lineage(place));
  }

  @Test
  void should_find_a_repeated_number_by_its_day() {
    assertThat(find("12-HD/BTCTW", 2013, CENTRAL)).contains(HD_12_OLD);
    assertThat(find("12-HD/BTCTW", 2019, CENTRAL)).contains(HD_12);
    assertThat(find("12-HD/BTCTW", 2018, CENTRAL)).isEmpty();
    assertThat(CATALOGUE.signed(HD_12.number().orElseThrow(), PartialDate.parse("2018-07-06")))
        .contains(HD_12);
  }

  /** A document is found by a date that holds all the days on which it may be signed. */
  @ParameterizedTest
  @CsvSource({
    "2018-07-06, 2018, hd-12-2018",
    "2018-07-06, 2018-07, hd-12-2018",
    "2018-07-06, 2018-07-05,",
    "2018-07, 2018, hd-12-2018",
    "2018-07, 2018-07-06,",
    "2018, 2012, hd-12-2012"
  })
  void should_find_by_a_date_that_is_partly_known(String signed, String asked, String key) {
    DocumentCatalogue catalogue =
        DocumentCatalogue.of(List.of(HD_12_OLD, HD_12.withDate(PartialDate.parse(signed))));

    assertThat(
            catalogue
                .signed(DocumentNumber.parse("12-HD/BTCTW"), PartialDate.parse(asked))
                .map(document -> document.getKey().value()))
        .isEqualTo(Optional.ofNullable(key));
  }

  @Test
  void should_find_a_local_document_only_in_its_place() {
    assertThat(find("03-CT/TU", 2014, HCM)).contains(CT_03);
    assertThat(find("03-CT/TU", 2014, CENTRAL)).isEmpty();
    assertThat(find("10-CT/TW", 2014, HCM)).contains(CT_10);
  }

  @Test
  void should_suggest_the_nearest_number() {
    assertThat(CATALOGUE.nearest("10-CT/TVV", LocalDate.of(2014, 3, 31)))
        .contains(DocumentNumber.parse("10-CT/TW"));
  }

  @Test
  void should_print_what_is_not_known_as_not_known() {
    Citation unknown = new Citation(CT_03, Optional.empty(), SourceStatus.SECONDARY, List.of());

    assertThat(unknown.text(Language.VIETNAMESE))
        .isEqualTo("Chỉ thị 03-CT/TU (ngày ban hành chưa rõ), điều khoản chưa rõ, nguồn thứ cấp");
    assertThat(unknown.text(Language.ENGLISH))
        .isEqualTo("Directive 03-CT/TU (date not known), clause not known, secondary source");
  }

  @Test
  void should_print_document_date_and_clause() {
    assertThat(HD_12.clause("II.2.2").text(Language.VIETNAMESE))
        .isEqualTo("Hướng dẫn 12-HD/BTCTW ngày 06/07/2018, mục II.2.2");
    assertThat(HD_12.withDateInferred(true).clause("II.2.2").text(Language.ENGLISH))
        .isEqualTo("Guidance 12-HD/BTCTW of 6 Jul 2018 (inferred), section II.2.2");
  }

  @Test
  void should_name_later_texts_in_which_the_clause_is_presumed() {
    Citation presumed =
        new Citation(CT_10, Optional.empty(), SourceStatus.CONFIRMED, List.of(HD_12));

    assertThat(presumed.text(Language.ENGLISH))
        .endsWith("presumed unchanged in: Guidance 12-HD/BTCTW of 6 Jul 2018");
  }
}
