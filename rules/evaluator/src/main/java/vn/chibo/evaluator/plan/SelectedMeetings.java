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
    for (int i = 0; i < facts.size(); i++) {
      if ((facts.kind(i) & kinds) != 0 && window.contains(facts.day(i))) {
        join.add(body.code(facts.held(i), facts));
      }
    }
    return join;
  }

  /** The number of meetings of unknown kind. */
  int doubtful(CellFacts facts) {
    int doubtful = 0;
    for (int i = 0; i < facts.size(); i++) {
      doubtful += facts.kind(i) == 0 && window.contains(facts.day(i)) ? 1 : 0;
    }
    return doubtful;
  }
}
