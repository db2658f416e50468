package vn.chibo.evaluator;

import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;

/**
 * A figure of a rule with its source.
 *
 * @param name its name within the rule
 * @param value the value; a share for percent
 * @param unit its unit
 * @param citation where it stands
 */
public record Figure(String name, Fraction value, Unit unit, Citation citation) {}
