package vn.chibo.testkit.arbitrary;

/** How many of something there are, at least and at most. */
record Range(int least, int most) {
  Range {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("at least " + least + ", at most " + most);
    }
  }

  int of(Draw draw) {
    return draw.between(least, most);
  }

  static int positive(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("at least 1, not " + number);
    }
    return number;
  }

  static double share(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("from 0 to 1, not " + probability);
    }
    return probability;
  }
}
