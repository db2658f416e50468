/**
 * The four-good model (chi bộ bốn tốt, đảng bộ cơ sở bốn tốt): {@link
 * vn.chibo.regulations.fourgood.FourGood} gives the frameworks of a place, {@link
 * vn.chibo.regulations.fourgood.RecognitionTerms} says what a result comes to under what the place
 * sets.
 */
@NullMarked
package vn.chibo.regulations.fourgood;

import org.jspecify.annotations.NullMarked;
