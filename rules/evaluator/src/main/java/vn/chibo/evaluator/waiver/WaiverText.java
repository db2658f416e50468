package vn.chibo.evaluator.waiver;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** A report with waivers as plain text. */
record WaiverText(Language language) {

  String of(WaivedReport report) {
    String findings = report.findings().stream().map(this::finding).collect(Collectors.joining());
    Stream<String> others =
        Stream.concat(
            report.expired().stream().map(this::expired),
            report.unused().stream().map(this::unused));
    return findings + others.map(line -> line + "\n").collect(Collectors.joining());
  }

  /** What does not apply is left out, as in the report itself. */
  private String finding(WaivedFinding waived) {
    Finding finding = waived.finding();
    if (finding.outcome() instanceof Outcome.NotApplicable) {
      return "";
    }
    return finding.text(language)
        + waived.waivers().stream()
            .map(waiver -> "  " + line(waived.coverage(), waiver) + "\n")
            .collect(Collectors.joining());
  }

  private String line(Coverage coverage, Waiver waiver) {
    String said =
        words("next.waiver.line", coverage.label(), reason(waiver), waiver.by(), waiver.until());
    return waiver
        .citation()
        .map(citation -> said + ". " + words("text.cites", citation.text(language)))
        .orElse(said);
  }

  /** The reason, with the place where there is one. */
  private Text reason(Waiver waiver) {
    return waiver
        .place()
        .map(place -> EvaluatorMessages.text("next.waiver.at", place.words(), waiver.reason()))
        .orElse(waiver.reason());
  }

  private String expired(Waiver waiver) {
    return words("next.waiver.expired", waiver.rule(), reason(waiver), waiver.until());
  }

  private String unused(UnusedWaiver unused) {
    Waiver waiver = unused.waiver();
    return words("next.waiver.unused", waiver.rule(), reason(waiver), unused.why().label());
  }

  private String words(String key, Object... arguments) {
    return EvaluatorMessages.text(key, arguments).in(language);
  }
}
