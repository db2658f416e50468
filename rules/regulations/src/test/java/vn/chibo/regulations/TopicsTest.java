package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.record.Topic;

class TopicsTest {
  @Test
  void should_hold_the_topics_of_every_place() {
    Regulations regulations = Regulations.standard();
    Set<Topic> topics = new LinkedHashSet<>();
    for (Jurisdiction place : regulations.jurisdictions().places()) {
      topics.addAll(regulations.forJurisdiction(place.id().value()).topics());
    }

    assertThat(topics).isNotEmpty();
    assertThat(regulations.topics()).doesNotHaveDuplicates().hasSameElementsAs(topics);
  }
}
