package vn.chibo.regulations.data;

import java.util.Set;
import vn.chibo.regulations.election.CongressRules;
import vn.chibo.regulations.election.ElectionRules;
import vn.chibo.regulations.vote.ConfidenceRules;
import vn.chibo.regulations.vote.VoteRules;

/** The rules of votes and elections, read once. */
public final class Votes {
  private static final VoteRules VOTES = ShippedFiles.compiled().votes(Provisions.catalogue());

  private Votes() {}

  /** Which majority a matter needs. */
  public static VoteRules rules() {
    return VOTES;
  }

  /** Confidence votes. */
  public static ConfidenceRules confidence() {
    return Confidence.RULES;
  }

  /** Elections. */
  public static ElectionRules elections() {
    return Elections.RULES;
  }

  /** Congresses. */
  public static CongressRules congresses() {
    return Elections.CONTENTS.congresses();
  }

  /** The ids of all clauses about votes, elections and congresses. */
  static Set<String> ids() {
    return ShippedFiles.compiled().voteClauses(Provisions.catalogue());
  }

  /** Read when they are first asked for. */
  private static final class Confidence {
    private static final ConfidenceRules RULES =
        ShippedFiles.compiled().confidence(Provisions.catalogue());
  }

  /** Read when they are first asked for. */
  private static final class Elections {
    private static final ElectionFile.Contents CONTENTS =
        ShippedFiles.compiled().elections(Provisions.catalogue());
    private static final ElectionRules RULES = new ElectionRules(VOTES, CONTENTS.elections());
  }
}
