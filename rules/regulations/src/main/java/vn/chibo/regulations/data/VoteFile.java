package vn.chibo.regulations.data;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteDeduction;
import vn.chibo.core.vote.VoteDenominator;
import vn.chibo.core.vote.VoteForm;
import vn.chibo.regulations.vote.BaseClause;
import vn.chibo.regulations.vote.FormClause;
import vn.chibo.regulations.vote.MajorityClause;
import vn.chibo.regulations.vote.VoteClauses;
import vn.chibo.regulations.vote.VoteForms;
import vn.chibo.regulations.vote.VoteMatter;
import vn.chibo.regulations.vote.VoteRules;
import vn.chibo.regulations.vote.VotingBody;

/** Reads which majority a matter needs, of what number, and in what form it is voted on. */
public final class VoteFile {
  private static final String REGIME = "REGIME";

  private VoteFile() {}

  /**
   * Reads the rules of votes; their documents are those of a catalogue.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file
   */
  public static VoteRules read(String name, InputStream stream, DocumentCatalogue catalogue) {
    return read(DataFile.yaml(name, stream), catalogue);
  }

  static VoteRules read(DataFile file, DocumentCatalogue catalogue) {
    return file.read(top -> rules(top, ClauseReader.of(catalogue)));
  }

  private static VoteRules rules(DataNode top, ClauseReader reader) {
    top.only("majorities", "bases", "forms", "rounds");
    return new VoteRules(
        new VoteClauses(
            reader.clauses(
                top,
                "majorities",
                VoteFile::majority,
                "matters",
                "body",
                "share",
                "comparison",
                "of",
                "less"),
            reader.clauses(top, "bases", VoteFile::base, "less", "readings"),
            reader.clauses(top, "forms", VoteFile::forms, "matters", "allowed", "manner"),
            reader.clauses(
                top, "rounds", node -> node.required("votes", DataNode::count, 1), "votes")));
  }

  private static MajorityClause majority(DataNode node) {
    Set<VoteMatter> matters = ClauseReader.constants(node, "matters", VoteMatter.class);
    VotingBody body = node.required("body", n -> n.constant(VotingBody.class), VotingBody.MEMBERS);
    Fraction share = node.required("share", DataNode::number, Fraction.ONE);
    Comparison comparison =
        node.required("comparison", n -> n.constant(Comparison.class), Comparison.AT_LEAST);
    Optional<VoteBase> base = node.required("of", n -> number(node, n), Optional.empty());
    return new MajorityClause(matters, body, share, comparison, base);
  }

  private static Optional<VoteBase> number(DataNode row, DataNode node) {
    if (node.text().equals(REGIME)) {
      return Optional.empty();
    }
    VoteDenominator denominator = node.constant(VoteDenominator.class);
    return Optional.of(
        row.find("less")
            .map(less -> new VoteBase(denominator, deductions(less)))
            .orElseGet(() -> VoteBase.of(denominator)));
  }

  private static BaseClause base(DataNode node) {
    Map<String, VoteBase> readings = new LinkedHashMap<>();
    node.find("less").ifPresent(less -> readings.put("", summoned(less)));
    node.find("readings")
        .ifPresent(
            named -> named.fields().forEach((name, less) -> readings.put(name, summoned(less))));
    return new BaseClause(readings);
  }

  private static VoteBase summoned(DataNode less) {
    return new VoteBase(VoteDenominator.SUMMONED_LESS_DEDUCTIONS, deductions(less));
  }

  private static Set<VoteDeduction> deductions(DataNode less) {
    return Set.copyOf(less.items().stream().map(n -> n.constant(VoteDeduction.class)).toList());
  }

  private static FormClause forms(DataNode node) {
    return new FormClause(
        ClauseReader.constants(node, "matters", VoteMatter.class),
        new VoteForms(
            ClauseReader.constants(node, "allowed", VoteForm.class),
            node.find("manner").map(DataNode::words)));
  }
}
