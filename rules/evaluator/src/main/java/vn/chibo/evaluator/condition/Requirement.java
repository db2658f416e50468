package vn.chibo.evaluator.condition;

import vn.chibo.core.figure.Comparison;

/**
 * What is required of a figure.
 *
 * @param comparison how it must stand, strict or inclusive
 * @param threshold to what
 */
public record Requirement(Comparison comparison, Threshold threshold) {}
