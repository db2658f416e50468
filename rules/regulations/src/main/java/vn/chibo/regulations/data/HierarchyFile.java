package vn.chibo.regulations.data;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.organization.EndedKind;
import vn.chibo.core.organization.GrassrootsRole;
import vn.chibo.core.organization.HierarchyRules;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.ParentRule;
import vn.chibo.core.organization.RoleRule;
import vn.chibo.core.time.DatePeriod;

/** Reads what the regulations say of the kinds of organization. */
public final class HierarchyFile {
  private final DocumentReader documents;

  private HierarchyFile(DocumentCatalogue catalogue) {
    documents = new DocumentReader(catalogue);
  }

  /**
   * Reads the rules; documents are those of a catalogue.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file
   */
  public static HierarchyRules read(String name, InputStream stream, DocumentCatalogue catalogue) {
    return read(DataFile.yaml(name, stream), catalogue);
  }

  static HierarchyRules read(DataFile file, DocumentCatalogue catalogue) {
    return file.read(top -> new HierarchyFile(catalogue).rules(top));
  }

  private HierarchyRules rules(DataNode top) {
    top.only("parents", "roles", "ended");
    return HierarchyRules.of(
        rows(top, "parents", this::parents),
        rows(top, "roles", this::roles),
        rows(top, "ended", this::ended));
  }

  private static <R> List<R> rows(DataNode top, String field, Function<DataNode, List<R>> reader) {
    return top.list(field, reader).stream().flatMap(List::stream).toList();
  }

  private List<ParentRule> parents(DataNode row) {
    row.only("kinds", "under", "period", "document", "clause", "status", "presumed-in");
    Set<OrganizationKind> under = constants(row, "under", OrganizationKind.class);
    DatePeriod period = period(row);
    Optional<Citation> citation = citation(row);
    return kinds(row, kind -> new ParentRule(kind, under, period, citation));
  }

  private List<RoleRule> roles(DataNode row) {
    row.only("kinds", "roles", "period", "document", "clause", "status", "presumed-in");
    Set<GrassrootsRole> roles = constants(row, "roles", GrassrootsRole.class);
    DatePeriod period = period(row);
    Optional<Citation> citation = citation(row);
    return kinds(row, kind -> new RoleRule(kind, roles, period, citation));
  }

  private List<EndedKind> ended(DataNode row) {
    row.only("kinds", "period", "document", "clause", "status", "presumed-in");
    DatePeriod period = period(row);
    Optional<Citation> citation = citation(row);
    return kinds(row, kind -> new EndedKind(kind, period, citation));
  }

  private static <R> List<R> kinds(DataNode row, Function<OrganizationKind, R> rule) {
    return constants(row, "kinds", OrganizationKind.class).stream().map(rule).toList();
  }

  private static <E extends Enum<E>> Set<E> constants(DataNode row, String field, Class<E> type) {
    return row.required(
        field,
        list -> new TreeSet<>(list.items().stream().map(node -> node.constant(type)).toList()),
        new TreeSet<E>());
  }

  private static DatePeriod period(DataNode row) {
    DatePeriod fallback = DatePeriod.from(LocalDate.EPOCH);
    Optional<DatePeriod> period =
        row.required("period", DocumentFile::period, Optional.of(fallback));
    if (period.isEmpty()) {
      row.fault("missing-field", DataMessages.text("data.missing-field", "period"));
    }
    return period.orElse(fallback);
  }

  /** Where the row is said; without a document it can be no more than unconfirmed. */
  private Optional<Citation> citation(DataNode row) {
    SourceStatus status = documents.status(row);
    if (row.find("document").isEmpty() && status != SourceStatus.UNCONFIRMED) {
      row.fault("no-document", DataMessages.text("data.no-document", status.label()));
    }
    return row.find("document")
        .flatMap(documents::document)
        .map(document -> documents.citation(row, document));
  }
}
