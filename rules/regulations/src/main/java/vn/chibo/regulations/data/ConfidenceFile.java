package vn.chibo.regulations.data;

import java.io.InputStream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteDenominator;
import vn.chibo.regulations.vote.ConfidenceClauses;
import vn.chibo.regulations.vote.ConfidenceRules;
import vn.chibo.regulations.vote.LowConfidence;

/** Reads what is on record of confidence votes. */
public final class ConfidenceFile {
  private ConfidenceFile() {}

  /**
   * Reads the rules of confidence votes; their documents are those of a catalogue.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file
   */
  public static ConfidenceRules read(String name, InputStream stream, DocumentCatalogue catalogue) {
    return read(DataFile.yaml(name, stream), catalogue);
  }

  static ConfidenceRules read(DataFile file, DocumentCatalogue catalogue) {
    return file.read(top -> rules(top, ClauseReader.of(catalogue)));
  }

  private static ConfidenceRules rules(DataNode top, ClauseReader reader) {
    top.only("consequences", "quorums", "term-years", "yearly");
    return new ConfidenceRules(
        new ConfidenceClauses(
            reader.clauses(
                top,
                "consequences",
                ConfidenceFile::consequence,
                "from",
                "above",
                "to",
                "below",
                "consequence"),
            reader.clauses(top, "quorums", ConfidenceFile::quorum, "share", "of"),
            reader.clauses(
                top, "term-years", node -> node.required("year", DataNode::count, 1), "year"),
            reader.clauses(
                top, "yearly", node -> node.required("votes", DataNode::count, 1), "votes")));
  }

  private static LowConfidence consequence(DataNode node) {
    return new LowConfidence(
        Ranges.range(node), node.required("consequence", DataNode::words, Text.same("")));
  }

  /** At least a share of a number. */
  static Majority quorum(DataNode node) {
    Fraction share = node.required("share", DataNode::number, Fraction.ONE);
    VoteDenominator of =
        node.required("of", each -> each.constant(VoteDenominator.class), VoteDenominator.SUMMONED);
    return Majority.atLeast(share, VoteBase.of(of));
  }
}
