package vn.chibo.core.vote;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.member.MemberId;

/**
 * An open vote (biểu quyết giơ tay, giơ thẻ). Who voted what may be recorded for some or all, such
 * as for those whose minority opinion is reserved.
 *
 * <pre>{@code
 * new OpenVote(tally, Map.of(new MemberId("0012"), Choice.AGAINST));
 * }</pre>
 *
 * @param tally what was counted
 * @param byMember what the members voted of whom it is recorded, by id
 */
public record OpenVote(@Valid Tally<Choice> tally, Map<MemberId, Choice> byMember)
    implements VoteOnMatter {

  /** Refuses more members by name than votes counted for a choice. */
  public OpenVote {
    Objects.requireNonNull(tally, "tally");
    Map<MemberId, Choice> sorted = new LinkedHashMap<>();
    byMember.entrySet().stream()
        .sorted(Comparator.comparing(vote -> vote.getKey().value()))
        .forEach(vote -> sorted.put(vote.getKey(), vote.getValue()));
    byMember = Collections.unmodifiableMap(sorted);
    Faults faults = new Faults();
    for (Choice choice : Choice.values()) {
      int named = Collections.frequency(sorted.values(), choice);
      int counted = tally.votesFor(choice).orElse(named);
      faults.unless(
          named <= counted,
          "named-votes-above-count",
          CoreMessages.text("named-votes-above-count", choice.label(), named, counted));
    }
    faults.raise();
  }

  /** An open vote of which only the numbers are recorded. */
  public static OpenVote counted(Tally<Choice> tally) {
    return new OpenVote(tally, Map.of());
  }

  @Override
  public VoteForm form() {
    return VoteForm.OPEN;
  }
}
