package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/** The same record with every register, roster and list of it rewritten, also in records below. */
interface Rewrite {
  /** A register rewritten. */
  <T extends Dated> Register<T> register(Register<T> register);

  /** A list of things without a day of their own rewritten. */
  <T> List<T> list(List<T> list);

  /** Whether a roster is complete afterwards. */
  boolean complete(boolean before);

  /** Everything that is on record is all there is. */
  Rewrite COMPLETE =
      new Rewrite() {
        @Override
        public <T extends Dated> Register<T> register(Register<T> register) {
          return register.completeOver(new DatePeriod(LocalDate.MIN, LocalDate.MAX));
        }

        @Override
        public <T> List<T> list(List<T> list) {
          return list;
        }

        @Override
        public boolean complete(boolean before) {
          return true;
        }
      };

  /** The same facts in another order. */
  static Rewrite shuffled(Random luck) {
    return new Rewrite() {
      @Override
      public <T extends Dated> Register<T> register(Register<T> register) {
        return new Register<>(list(register.entries()), list(register.complete()));
      }

      @Override
      public <T> List<T> list(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, luck);
        return other;
      }

      @Override
      public boolean complete(boolean before) {
        return before;
      }
    };
  }

  /** Without the entries dated after a day, and with nothing said of the days after it. */
  static Rewrite withoutPlans(LocalDate asOf) {
    DatePeriod past = DatePeriod.until(asOf);
    return new Rewrite() {
      @Override
      public <T extends Dated> Register<T> register(Register<T> register) {
        return new Register<>(
            register.within(past),
            register.complete().stream().flatMap(days -> days.upTo(asOf).stream()).toList());
      }

      @Override
      public <T> List<T> list(List<T> list) {
        return list;
      }

      @Override
      public boolean complete(boolean before) {
        return before;
      }
    };
  }

  /** The record rewritten. */
  default SubjectRecord of(SubjectRecord record) {
    Object rewritten = record;
    for (Attribute attribute : Attribute.of(kind(record))) {
      Object value = attribute.of(record);
      rewritten = attribute.with(rewritten, value(value));
    }
    return (SubjectRecord) rewritten;
  }

  private Object value(Object value) {
    if (value instanceof Register<?> register) {
      return register(register);
    }
    if (value instanceof Roster<?> roster) {
      return new Roster<>(list(below(roster.entries())), complete(roster.complete()));
    }
    return value instanceof List<?> list ? list(list) : value;
  }

  private List<?> below(List<?> entries) {
    return entries.stream()
        .map(entry -> entry instanceof SubjectRecord record ? of(record) : entry)
        .toList();
  }

  static Class<? extends SubjectRecord> kind(SubjectRecord record) {
    if (record instanceof CellRecord) {
      return CellRecord.class;
    }
    return record instanceof OrganizationRecord ? OrganizationRecord.class : MemberRecord.class;
  }
}
