package vn.chibo.regulations.data;

import java.io.InputStream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DayKind;
import vn.chibo.core.time.Days;
import vn.chibo.core.vote.ElectionKind;
import vn.chibo.core.vote.VoteForm;
import vn.chibo.regulations.election.CongressClauses;
import vn.chibo.regulations.election.CongressLevel;
import vn.chibo.regulations.election.CongressRules;
import vn.chibo.regulations.election.DurationClause;
import vn.chibo.regulations.election.ElectionClauses;
import vn.chibo.regulations.election.ElectionFormClause;
import vn.chibo.regulations.election.SmallSurplusClause;
import vn.chibo.regulations.election.SurplusClause;
import vn.chibo.regulations.vote.VotingBody;

/** Reads what is on record of elections and congresses, apart from majorities. */
public final class ElectionFile {
  private ElectionFile() {}

  /**
   * What the file says.
   *
   * @param elections of elections
   * @param congresses of congresses
   */
  public record Contents(ElectionClauses elections, CongressRules congresses) {}

  /**
   * Reads the rules of elections and congresses; their documents are those of a catalogue.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file
   */
  public static Contents read(String name, InputStream stream, DocumentCatalogue catalogue) {
    return read(DataFile.yaml(name, stream), catalogue);
  }

  static Contents read(DataFile file, DocumentCatalogue catalogue) {
    return file.read(top -> contents(top, ClauseReader.of(catalogue)));
  }

  private static Contents contents(DataNode top, ClauseReader reader) {
    top.only(
        "excepted",
        "forms",
        "surpluses",
        "small-surpluses",
        "floor-support",
        "conveners",
        "approvals",
        "delegates-from",
        "durations",
        "notices",
        "quorums",
        "presidiums");
    return new Contents(elections(top, reader), new CongressRules(congresses(top, reader)));
  }

  private static ElectionClauses elections(DataNode top, ClauseReader reader) {
    return new ElectionClauses(
        reader.clauses(
            top,
            "excepted",
            node -> ClauseReader.constants(node, "bodies", VotingBody.class),
            "bodies"),
        reader.clauses(top, "forms", ElectionFile::form, "kinds", "form"),
        reader.clauses(top, "surpluses", ElectionFile::surplus, "kinds", "adopted", "prepared"),
        reader.clauses(top, "small-surpluses", ElectionFile::small, "seats", "most"),
        reader.clauses(top, "floor-support", node -> range(node, "support"), "support"),
        reader.clauses(top, "conveners", ElectionFile::says, "says"),
        reader.clauses(top, "approvals", ElectionFile::says, "says"));
  }

  private static CongressClauses congresses(DataNode top, ClauseReader reader) {
    return new CongressClauses(
        reader.clauses(
            top, "delegates-from", node -> node.required("members", DataNode::count, 1), "members"),
        reader.clauses(top, "durations", ElectionFile::duration, "level", "days"),
        reader.clauses(top, "notices", ElectionFile::notice, "days", "kind-of-day"),
        reader.clauses(top, "quorums", ConfidenceFile::quorum, "share", "of"),
        reader.clauses(top, "presidiums", node -> range(node, "persons"), "persons"));
  }

  private static ElectionFormClause form(DataNode node) {
    return new ElectionFormClause(
        ClauseReader.constants(node, "kinds", ElectionKind.class),
        node.required("form", n -> n.constant(VoteForm.class), VoteForm.OPEN));
  }

  private static SurplusClause surplus(DataNode node) {
    return new SurplusClause(
        ClauseReader.constants(node, "kinds", ElectionKind.class),
        range(node, "adopted"),
        range(node, "prepared"));
  }

  private static SmallSurplusClause small(DataNode node) {
    return new SmallSurplusClause(range(node, "seats"), node.required("most", DataNode::count, 0));
  }

  private static DurationClause duration(DataNode node) {
    return new DurationClause(
        node.required("level", n -> n.constant(CongressLevel.class), CongressLevel.CELL),
        node.required("days", DataNode::count, 1));
  }

  private static Days notice(DataNode node) {
    return new Days(
        node.required("days", DataNode::count, 1),
        node.required("kind-of-day", n -> n.constant(DayKind.class), DayKind.WORKING));
  }

  private static Text says(DataNode node) {
    return node.required("says", DataNode::words, Text.same(""));
  }

  private static Quantity range(DataNode node, String field) {
    return node.required(
        field, each -> Ranges.range(each.only("from", "above", "to", "below")), Quantity.UNKNOWN);
  }
}
