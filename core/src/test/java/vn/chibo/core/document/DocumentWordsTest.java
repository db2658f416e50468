package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.PartialDate;

/** A document in words, alone and in a citation. */
class DocumentWordsTest {
  private static final RegulatoryDocument GUIDANCE =
      RegulatoryDocument.builder()
          .key(new DocumentKey("hd-mau-2024"))
          .type(DocumentType.GUIDANCE)
          .printedNumber("12-HD/BTCTW")
          .title("Hướng dẫn mẫu")
          .date(PartialDate.parse("2024-07-06"))
          .jurisdiction(new JurisdictionId("central"))
          .status(SourceStatus.CONFIRMED)
          .build();

  private static Text words(RegulatoryDocument document) {
    return Text.of(document.text(Language.VIETNAMESE), document.text(Language.ENGLISH));
  }

  @Test
  void should_name_the_number_where_it_is_known() {
    assertThat(words(GUIDANCE))
        .isEqualTo(
            Text.of("Hướng dẫn 12-HD/BTCTW ngày 06/07/2024", "Guidance 12-HD/BTCTW of 6 Jul 2024"));
  }

  @Test
  void should_name_the_title_where_no_number_is_known() {
    assertThat(words(GUIDANCE.withPrintedNumber(Optional.empty())))
        .isEqualTo(
            Text.of("Hướng dẫn mẫu ngày 06/07/2024", "Guidance (Hướng dẫn mẫu) of 6 Jul 2024"));
  }

  @Test
  void should_say_what_is_not_known_or_inferred() {
    assertThat(words(GUIDANCE.withDateInferred(true)))
        .isEqualTo(
            Text.of(
                "Hướng dẫn 12-HD/BTCTW ngày 06/07/2024 (suy ra)",
                "Guidance 12-HD/BTCTW of 6 Jul 2024 (inferred)"));
    RegulatoryDocument bare =
        GUIDANCE
            .withPrintedNumber(Optional.empty())
            .withTitle(Optional.empty())
            .withDate(Optional.empty());
    assertThat(words(bare))
        .isEqualTo(
            Text.of(
                "Hướng dẫn (số hiệu chưa rõ) (ngày ban hành chưa rõ)",
                "Guidance (number not known) (date not known)"));
  }

  @Test
  void should_stand_at_the_head_of_a_citation() {
    Citation clause = GUIDANCE.clause("II.2");
    assertThat(clause.text(Language.VIETNAMESE))
        .isEqualTo(GUIDANCE.text(Language.VIETNAMESE) + ", mục II.2");
  }
}
