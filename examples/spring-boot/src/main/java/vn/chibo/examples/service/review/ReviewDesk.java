package vn.chibo.examples.service.review;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.whatif.WhatIf;
import vn.chibo.examples.review.ReviewPage;
import vn.chibo.examples.service.account.Caller;
import vn.chibo.examples.service.problem.RefusedException;
import vn.chibo.examples.service.register.RegisterDesk;
import vn.chibo.examples.service.text.ServiceMessages;

/** Where questions about a register are answered. */
@Component
class ReviewDesk {
  private final RegisterDesk registers;
  private final Evaluators evaluators;
  private final PageProperties page;
  private final Counter evaluated;

  ReviewDesk(
      RegisterDesk registers, Evaluators evaluators, PageProperties page, MeterRegistry meters) {
    this.registers = registers;
    this.evaluators = evaluators;
    this.page = page;
    this.evaluated =
        Counter.builder("chibo.cells.evaluated")
            .description("Records of cells that were evaluated")
            .register(meters);
  }

  /** What the caller asks for, if the caller sees it. */
  ReviewedPart part(Caller caller, String register, String organization, ReviewQuestion question) {
    return ReviewedPart.of(
        caller, registers.open(caller, register), new OrganizationId(organization), question);
  }

  ReviewAnswer review(ReviewedPart part, ReviewQuestion question, Language language) {
    evaluated.increment(part.cells().size());
    return ReviewAnswer.of(part, evaluators.of(question), question.day(), language);
  }

  Report report(ReviewedPart part, ReviewQuestion question) {
    evaluated.increment(part.cells().size());
    return evaluators.of(question).evaluate(part.subject(), question.day()).report();
  }

  /** The page of the review program, of the same records, rules and choices. */
  String page(ReviewedPart part, ReviewQuestion question) {
    if (!question.rules().isEmpty()) {
      throw RefusedException.pageOfAll();
    }
    evaluated.increment(part.cells().size());
    String name = part.organization().getName();
    return new ReviewPage(
            "review",
            ServiceMessages.text("page.title", name, year(part)),
            ServiceMessages.text(
                "page.source", part.held().id(), Long.toString(part.held().version())),
            page.synthetic(),
            new JurisdictionId(question.place()),
            question.choices())
        .html(part.together(), question.day());
  }

  /** As text: a year has no thousands. */
  private static String year(ReviewedPart part) {
    return Integer.toString(part.period().start().getYear());
  }

  /** One line a cell, each evaluated when it is asked for. */
  Stream<StreamLine> stream(ReviewedPart part, ReviewQuestion question) {
    return evaluators
        .of(question)
        .evaluate(part.cells().stream(), question.day())
        .peek(evaluation -> evaluated.increment())
        .map(StreamLine::of);
  }

  WhatIf whatIf(ReviewedPart part, ReviewQuestion question, Supposition supposition) {
    evaluated.increment(2);
    Evaluation evaluation = evaluators.of(question).evaluate(part.subject(), question.day());
    return WhatIf.of(evaluation, supposition.asOf().orElse(question.day()), supposition.changes());
  }
}
