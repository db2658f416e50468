package vn.chibo.regulations.vote;

import vn.chibo.core.figure.Truth;
import vn.chibo.core.vote.Majority;

/** What the counts of a vote prove of a majority. */
interface MajorityTest {
  /** Whether the majority is reached. */
  Truth reached(Majority majority);
}
