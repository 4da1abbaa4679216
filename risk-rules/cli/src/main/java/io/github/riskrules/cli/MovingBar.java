package io.github.riskrules.cli;

import io.github.riskrules.tooling.batch.Batch;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on standard error how far a long run has come, and leaves nothing of it at the end. */
final class MovingBar implements Batch.Progress, AutoCloseable {
  private static final int BYTES_OF_A_MEGABYTE = 1_000_000;

  private final ProgressBar bar;

  private MovingBar(ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * A bar for an input.
   *
   * @param bytes its size; -1 where nobody can tell
   */
  static MovingBar over(long bytes, Surroundings surroundings) {
    return new MovingBar(
        new ProgressBarBuilder()
            .setTaskName("risk batch")
            .setInitialMax(bytes)
            .setUnit(" MB", BYTES_OF_A_MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(500)
            .setConsumer(new Line(surroundings.err(), surroundings.width() - 1))
            .build());
  }

  @Override
  public void at(long lines, long bytesRead) {
    bar.stepTo(bytesRead);
    bar.setExtraMessage(String.format(Locale.ROOT, " %,d incidents", lines));
  }

  @Override
  public void close() {
    bar.close();
  }

  /** One line of a terminal, written over each time. */
  private record Line(PrintWriter err, int width) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return width;
    }

    @Override
    public void accept(String bar) {
      err.print("\r" + bar);
      err.flush();
    }

    @Override
    public void close() {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
    }
  }
}
