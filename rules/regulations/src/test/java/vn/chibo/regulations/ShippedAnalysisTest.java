package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Language;

/** What the analysis finds in the shipped books and sheets. */
class ShippedAnalysisTest {
  @Test
  void should_print() {
    Regulations regulations = Regulations.standard();
    System.out.println("=====\n" + regulations.analysisOfSheets().text(Language.ENGLISH));
    System.out.println("=====\n" + regulations.analysisOfSheets().text(Language.VIETNAMESE));
    System.out.println("=====\n" + regulations.analysis("central").text(Language.ENGLISH));
    System.out.println("=====\n" + regulations.analysis("ha-noi").text(Language.ENGLISH));
    assertThat(regulations).isNotNull();
  }
}
