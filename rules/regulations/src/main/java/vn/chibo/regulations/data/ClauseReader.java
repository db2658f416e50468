package vn.chibo.regulations.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.regulations.vote.Clause;
import vn.chibo.regulations.vote.Clauses;

/**
 * Reads clauses: a provision, its document and status, and what it says.
 *
 * @param documents the documents
 */
record ClauseReader(DocumentReader documents) {
  private static final List<String> COMMON =
      List.of("id", "document", "clause", "status", "presumed-in", "until", "note");

  static ClauseReader of(DocumentCatalogue catalogue) {
    return new ClauseReader(new DocumentReader(catalogue));
  }

  /** The clauses of a list; each has the fields of a clause and those named. */
  <T> Clauses<T> clauses(DataNode top, String list, Function<DataNode, T> says, String... fields) {
    List<String> allowed = new ArrayList<>(COMMON);
    allowed.addAll(List.of(fields));
    List<Clause<T>> all =
        top
            .list(
                list,
                node -> {
                  node.only(allowed.toArray(String[]::new));
                  return clause(node, says);
                })
            .stream()
            .flatMap(Optional::stream)
            .toList();
    return Clauses.of(documents.catalogue(), all);
  }

  /** Empty where the clause has a fault. */
  private <T> Optional<Clause<T>> clause(DataNode row, Function<DataNode, T> says) {
    return row.<Optional<Clause<T>>>sound(
            node -> {
              String id = node.text("id");
              Optional<Citation> citation =
                  documents.named(node).map(document -> documents.citation(node, document));
              return node.build(
                  () -> {
                    T said = says.apply(node);
                    return citation.map(cited -> clause(node, id, cited, said));
                  },
                  Optional.empty());
            })
        .flatMap(clause -> clause);
  }

  private static <T> Clause<T> clause(DataNode node, String id, Citation citation, T says) {
    return new Clause<>(
        id,
        citation,
        node.find("until").map(DataNode::date),
        node.find("note").map(DataNode::words),
        says);
  }

  /** The constants of a list that must not be empty. */
  static <E extends Enum<E>> Set<E> constants(DataNode node, String field, Class<E> type) {
    Set<E> all = EnumSet.noneOf(type);
    node.required(field, DataNode::items, List.<DataNode>of())
        .forEach(item -> all.add(item.constant(type)));
    return all;
  }
}
