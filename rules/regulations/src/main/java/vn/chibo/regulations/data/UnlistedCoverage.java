package vn.chibo.regulations.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.handbook.CoverageState;
import vn.chibo.evaluator.handbook.DocumentCoverage;
import vn.chibo.evaluator.handbook.Encoding;
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.handbook.ProvisionCoverage;

/**
 * What became of a document whose provisions nobody listed: what cites it is there, all else is not
 * encoded yet.
 *
 * @param encodable what there is
 */
record UnlistedCoverage(Encodable encodable) {

  /** The same ledger with every document of the catalogue, in its order; what is listed stays. */
  Ledger beside(Ledger listed) {
    Map<RegulatoryDocument, DocumentCoverage> byDocument = new HashMap<>();
    listed.documents().forEach(each -> byDocument.put(each.document(), each));
    List<DocumentCoverage> all =
        encodable.documents().documents().stream()
            .map(
                document ->
                    Optional.ofNullable(byDocument.get(document)).orElseGet(() -> of(document)))
            .toList();
    return new Ledger(all, listed.practices());
  }

  DocumentCoverage of(RegulatoryDocument document) {
    DocumentKey key = document.getKey();
    List<ProvisionCoverage> all =
        Stream.of(rules(document), sheets(key), procedures(document), hierarchy(key))
            .flatMap(each -> each)
            .toList();
    return new DocumentCoverage(document, false, all);
  }

  private Stream<ProvisionCoverage> rules(RegulatoryDocument document) {
    return encodable.provisionsOf(document).stream()
        .flatMap(rule -> encodable.encoding(rule).stream().map(by -> provision(rule, by)));
  }

  private Stream<ProvisionCoverage> sheets(DocumentKey key) {
    return encodable.sheets().stream()
        .filter(sheet -> sheet.citation().document().getKey().equals(key))
        .map(
            sheet ->
                provision(
                    sheet.id().value(),
                    sheet.title(),
                    sheet.citation(),
                    Encodable.encoding(sheet)));
  }

  private Stream<ProvisionCoverage> procedures(RegulatoryDocument document) {
    return encodable.procedures().stream()
        .filter(procedure -> rests(procedure, document))
        .map(
            procedure ->
                provision(
                    procedure.getId().value(),
                    procedure.getTitle(),
                    new Citation(document, Optional.empty(), document.getStatus(), List.of()),
                    Encodable.encoding(procedure, List.of())));
  }

  private static boolean rests(MeetingProcedure procedure, RegulatoryDocument document) {
    return procedure.getSteps().stream()
        .flatMap(step -> step.getBasis().citation().stream())
        .anyMatch(clause -> clause.document().equals(document));
  }

  private Stream<ProvisionCoverage> hierarchy(DocumentKey key) {
    return encodable.hierarchyOf(key).stream()
        .flatMap(
            clause ->
                encodable.hierarchy(clause).stream()
                    .map(
                        encoding ->
                            provision(id(key, clause), encoding.title(), clause, encoding)));
  }

  private static String id(DocumentKey key, Citation clause) {
    return clause.clause().map(Text::english).map(words -> key + ": " + words).orElse(key.value());
  }

  private static ProvisionCoverage provision(Provision rule, Encoding by) {
    return provision(rule.id().value(), rule.title(), rule.citation(), by);
  }

  private static ProvisionCoverage provision(
      String id, Text title, Citation clause, Encoding encoding) {
    return new ProvisionCoverage(
        id,
        title,
        clause.clause(),
        clause.status(),
        new CoverageState.Encoded(List.of(encoding), Optional.empty()));
  }
}
