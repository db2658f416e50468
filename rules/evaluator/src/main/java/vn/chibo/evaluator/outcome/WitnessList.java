package vn.chibo.evaluator.outcome;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.time.DatePeriod;

/** Witnesses one by one. */
record WitnessList(List<Witness> list) implements Witnesses {
  WitnessList {
    list = List.copyOf(list);
  }

  @Override
  public int size() {
    return list.size();
  }

  @Override
  public DatePeriod window(int index) {
    return list.get(index).window();
  }

  @Override
  public Optional<Fraction> observed(int index) {
    return list.get(index).observed();
  }
}
