package vn.chibo.evaluator.condition;

/**
 * Marks a function as one of this library, of which it is known what it can give. An author's own
 * function cannot carry it: what it gives is not known without running it.
 */
interface Shipped {}
