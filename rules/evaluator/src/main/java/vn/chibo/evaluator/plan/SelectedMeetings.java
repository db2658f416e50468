package vn.chibo.evaluator.plan;

import vn.chibo.evaluator.condition.HeldMeeting;

/**
 * The meetings of some kinds in a window.
 *
 * @param kinds the bits of the kinds
 * @param window the window
 */
record SelectedMeetings(int kinds, Window window) {

  /** The outcomes of a body for each of them, joined. */
  CodeJoin each(CellFacts facts, Bound<HeldMeeting> body) {
    CodeJoin join = new CodeJoin();
    if (facts.none(kinds)) {
      return join;
    }
    for (int i = 0; i < facts.size(); i++) {
      if (selects(facts, i)) {
        join.add(body.code(facts.held(i), facts));
      }
    }
    return join;
  }

  /** The same for each meeting of unknown kind: what fails of the body is not in doubt. */
  CodeJoin eachOfUnknownKind(CellFacts facts, Bound<HeldMeeting> body) {
    CodeJoin join = new CodeJoin();
    if (facts.none(0)) {
      return join;
    }
    for (int i = 0; i < facts.size(); i++) {
      if (ofUnknownKind(facts, i)) {
        join.add(body.code(facts.held(i), facts));
      }
    }
    return join;
  }

  private boolean ofUnknownKind(CellFacts facts, int meeting) {
    return facts.kind(meeting) == KindBits.UNKNOWN && window.contains(facts.day(meeting));
  }

  boolean selects(CellFacts facts, int meeting) {
    return (facts.kind(meeting) & kinds) != 0 && window.contains(facts.day(meeting));
  }

  /** The number of meetings of unknown kind. */
  int doubtful(CellFacts facts) {
    int doubtful = 0;
    if (facts.none(0)) {
      return 0;
    }
    for (int i = 0; i < facts.size(); i++) {
      doubtful += ofUnknownKind(facts, i) ? 1 : 0;
    }
    return doubtful;
  }
}
