package vn.chibo.examples.country.report;

import vn.chibo.examples.country.figures.RuleFigures;

/**
 * One organization above places.
 *
 * @param id its id
 * @param name its name
 * @param cells how many cells are below it
 * @param mandatory the outcomes of all mandatory rules together
 * @param caps in how many groups the cap has which outcome
 */
public record PlaceLine(
    String id, String name, long cells, RuleFigures mandatory, RuleFigures caps) {}
