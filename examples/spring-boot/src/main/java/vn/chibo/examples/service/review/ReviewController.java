package vn.chibo.examples.service.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Report;
import vn.chibo.examples.service.account.Caller;

/** Reviews of an organization and of what stands below it. */
@RestController
@RequestMapping("/api/registers/{register}/reviews/{organization}")
@Tag(name = "reviews")
class ReviewController {
  private final ReviewDesk desk;
  private final JsonMapper mapper;

  ReviewController(ReviewDesk desk, JsonMapper mapper) {
    this.desk = desk;
    this.mapper = mapper;
  }

  @GetMapping
  @Operation(summary = "What the rules say of every cell, without explanations")
  ReviewAnswer review(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @PathVariable String organization,
      @ParameterObject ReviewQuestion question,
      Language language) {
    ReviewedPart part = desk.part(caller, register, organization, question);
    return desk.review(part, question, language);
  }

  @GetMapping(path = "/report", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The explained report: JSON, plain text or the page of the review program")
  Report report(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @PathVariable String organization,
      @ParameterObject ReviewQuestion question) {
    return desk.report(desk.part(caller, register, organization, question), question);
  }

  @GetMapping(path = "/report", produces = "text/plain;charset=UTF-8")
  String text(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @PathVariable String organization,
      @ParameterObject ReviewQuestion question,
      Language language) {
    Report report = report(caller, register, organization, question);
    return question.rules().isEmpty() ? report.text(language) : explained(report, language);
  }

  /** Whoever asks of some rules reads the whole explanation of each. */
  private static String explained(Report report, Language language) {
    return report.findings().stream()
        .map(finding -> finding.text(language))
        .collect(Collectors.joining("\n"));
  }

  @GetMapping(path = "/report", produces = "text/html;charset=UTF-8")
  String page(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @PathVariable String organization,
      @ParameterObject ReviewQuestion question) {
    return desk.page(desk.part(caller, register, organization, question), question);
  }

  @GetMapping(path = "/stream", produces = MediaType.APPLICATION_NDJSON_VALUE)
  @Operation(summary = "The codes of all outcomes, one line a cell, as they are evaluated")
  void stream(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @PathVariable String organization,
      @ParameterObject ReviewQuestion question,
      HttpServletResponse response)
      throws IOException {
    ReviewedPart part = desk.part(caller, register, organization, question);
    Iterator<StreamLine> lines = desk.stream(part, question).iterator();
    response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
    OutputStream out = response.getOutputStream();
    while (lines.hasNext()) {
      out.write((mapper.writeValueAsString(lines.next()) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  @PostMapping("/what-if")
  @Operation(summary = "What the rules would say of a cell if some things were otherwise")
  WhatIfAnswer whatIf(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @PathVariable String organization,
      @ParameterObject ReviewQuestion question,
      @RequestBody Supposition supposition,
      Language language) {
    ReviewedPart part = desk.part(caller, register, organization, question);
    return WhatIfAnswer.of(desk.whatIf(part, question, supposition), language);
  }
}
