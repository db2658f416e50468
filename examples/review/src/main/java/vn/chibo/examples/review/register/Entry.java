package vn.chibo.examples.review.register;

/**
 * What a row stands for.
 *
 * @param owner to what it belongs
 * @param value the value of the core
 */
record Entry<T>(Owner owner, T value) {

  /** A value that belongs to nothing. */
  static <T> Entry<T> of(T value) {
    return new Entry<>(Owner.NONE, value);
  }
}
