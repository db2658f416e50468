package vn.chibo.examples.review.register;

/**
 * An entry on its way from the cells of a row.
 *
 * @param <B> what builds its value
 */
final class Draft<B> {
  Owner owner;
  final B body;

  Draft(Owner owner, B body) {
    this.owner = owner;
    this.body = body;
  }
}
