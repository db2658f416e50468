package vn.chibo.evaluator.explanation;

import java.util.Optional;
import vn.chibo.evaluator.explanation.Explanation.Observed;
import vn.chibo.evaluator.explanation.Explanation.Required;
import vn.chibo.evaluator.explanation.Explanation.Shortfall;

/**
 * The figures of a node.
 *
 * @param observed what was observed, empty where nothing is known of it
 * @param required what is required
 * @param shortfall by how much what was observed misses what is required, where it does
 */
public record Measured(
    Optional<Observed> observed, Required required, Optional<Shortfall> shortfall) {}
