package vn.chibo.examples.service.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.page.CommitteeFiles;
import vn.chibo.examples.review.page.PeriodOption;
import vn.chibo.examples.service.account.Caller;

/** The report that a committee presents, in the forms in which the review program hands it out. */
@RestController
@RequestMapping("/api/registers/{register}/committees/{organization}/report")
@Tag(name = "committees")
class CommitteeController {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final CommitteeDesk desk;

  CommitteeController(CommitteeDesk desk) {
    this.desk = desk;
  }

  @GetMapping(produces = "text/html;charset=UTF-8")
  @Operation(summary = "The report over a month, quarter or year: page, workbook or calendar")
  String page(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @PathVariable String organization,
      @RequestParam String period,
      @ParameterObject ReviewQuestion question,
      Language language) {
    return files(caller, register, organization, period, question, language).page();
  }

  @GetMapping(produces = "text/calendar;charset=UTF-8")
  String calendar(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @PathVariable String organization,
      @RequestParam String period,
      @ParameterObject ReviewQuestion question,
      Language language) {
    return files(caller, register, organization, period, question, language).calendar();
  }

  @GetMapping(produces = WORKBOOK)
  byte[] workbook(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @PathVariable String organization,
      @RequestParam String period,
      @ParameterObject ReviewQuestion question,
      Language language)
      throws IOException {
    Path folder = Files.createTempDirectory("annexes");
    Path file = folder.resolve("annexes.xlsx");
    try {
      files(caller, register, organization, period, question, language).workbook(file);
      return Files.readAllBytes(file);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private CommitteeFiles files(
      Caller caller,
      String register,
      String organization,
      String period,
      ReviewQuestion question,
      Language language) {
    return desk.files(
        caller,
        register,
        new OrganizationId(organization),
        PeriodOption.parse(period),
        question,
        language);
  }
}
