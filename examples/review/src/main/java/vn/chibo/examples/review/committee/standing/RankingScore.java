package vn.chibo.examples.review.committee.standing;

import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Because;

/**
 * By what a unit is ranked.
 *
 * @param value the score, an interval where something of it is not known
 * @param words the score as readers see it
 * @param because what it rests on
 */
record RankingScore(Quantity value, Text words, Because because) {}
