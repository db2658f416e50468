package vn.chibo.evaluator.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * A way to meet a rule: with these acts done, and nothing else, the rule is met at the end of the
 * period; without any one of them it is not.
 *
 * @param acts what is to be done, the earliest first; none where it is enough to keep things so
 * @param until the last day of the period, as of which the rule is met
 * @param breaks the other rules of the book that would be broken by it
 */
public record Repair(List<Act> acts, LocalDate until, List<RuleId> breaks) {

  /** Copies the lists. */
  public Repair {
    acts = List.copyOf(acts);
    breaks = List.copyOf(breaks);
  }

  /** The record at the end of the period: all acts done, and the registers kept since a day. */
  public CellRecord appliedTo(CellRecord cell, LocalDate since) {
    return after(acts, cell, DatePeriod.ofClosed(since.plusDays(1), until));
  }

  static CellRecord after(List<Act> acts, CellRecord cell, DatePeriod kept) {
    CellRecord done = cell;
    for (Act act : acts) {
      done = act.appliedTo(done);
    }
    return done.withMeetings(kept(done.getMeetings(), kept))
        .withDecisions(kept(done.getDecisions(), kept));
  }

  private static <T extends Dated> Register<T> kept(Register<T> register, DatePeriod days) {
    List<DatePeriod> complete =
        Stream.concat(register.complete().stream(), Stream.of(days)).toList();
    return new Register<>(register.entries(), complete);
  }

  /** The way in words, and what speaks against it. */
  public String text(Language language) {
    String done =
        acts.isEmpty()
            ? EvaluatorMessages.text("repair.none", until).in(language)
            : acts.stream().map(a -> a.words().in(language)).collect(Collectors.joining("; "));
    return breaks.isEmpty() ? done : done + ". " + against().in(language);
  }

  private Text against() {
    String rules = breaks.stream().map(RuleId::value).collect(Collectors.joining(", "));
    return EvaluatorMessages.text("repair.breaks", rules);
  }
}
