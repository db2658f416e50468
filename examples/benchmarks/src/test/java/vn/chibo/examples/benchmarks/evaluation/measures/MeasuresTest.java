package vn.chibo.examples.benchmarks.evaluation.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasuresTest {

  @Test
  void should_retain_at_most_two_kibibytes_a_cell_when_witnesses_are_kept() {
    assertThat(EvaluationBytes.perCell(100)).isBetween(100.0, 2_048.0);
  }

  @Test
  void should_take_time_when_cells_stream() {
    StreamMeasure.Streams streams = StreamMeasure.ofThousands(2);

    assertThat(streams.few().nanos()).isPositive();
    assertThat(streams.many().nanos()).isPositive();
  }

  @Test
  void should_compare_many_to_few() {
    StreamMeasure.Streams streams =
        new StreamMeasure.Streams(
            new StreamMeasure.Cost(100, 1_000), new StreamMeasure.Cost(110, 1_500));

    assertThat(streams.ratio()).isEqualTo(1.1);
    assertThat(streams.growth()).isEqualTo(500);
  }
}
