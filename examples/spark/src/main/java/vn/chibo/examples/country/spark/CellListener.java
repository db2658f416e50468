package vn.chibo.examples.country.spark;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import vn.chibo.examples.country.Progress;

/** Tells how many cells the tasks that ended have read. */
final class CellListener extends SparkListener {
  private final Progress progress;

  CellListener(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd ended) {
    if (ended.taskMetrics() != null && ended.reason().toString().equals("Success")) {
      progress.done(ended.taskMetrics().inputMetrics().recordsRead());
    }
  }
}
