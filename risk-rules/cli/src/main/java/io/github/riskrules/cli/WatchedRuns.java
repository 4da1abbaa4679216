package io.github.riskrules.cli;

import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Does the same again whenever a pack has changed, until it is interrupted or nobody reads. */
final class WatchedRuns {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
  private static final int MOST_NAMES = 3;

  private final Surroundings surroundings;
  private final ToIntFunction<PackWatch> run;

  private WatchedRuns(Surroundings surroundings, ToIntFunction<PackWatch> run) {
    this.surroundings = surroundings;
    this.run = run;
  }

  /**
   * Runs until interrupted; what each run printed is shown when the run ends.
   *
   * @param run what to do; it tells the watch what the pack extends, where it could be read
   * @return the exit code of the last run
   * @throws CouldNotRunException if the file system watches nothing
   */
  static int over(Path pack, Surroundings surroundings, ToIntFunction<PackWatch> run) {
    try (PackWatch watch = PackWatch.over(pack)) {
      return new WatchedRuns(surroundings, run).until(watch);
    } catch (IOException unwatchable) {
      throw new CouldNotRunException(
          "changes cannot be watched for here. Run without --watch after each change.");
    }
  }

  private int until(PackWatch watch) {
    heading("watching for changes, Ctrl-C stops");
    int exit = Exit.FINE;
    try {
      while (true) {
        exit = once(watch);
        show();
        if (surroundings.out().checkError()) {
          return exit;
        }
        List<String> changed = watch.await();
        watch.look();
        surroundings.out().println();
        heading("changed: " + few(changed));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return exit;
    }
  }

  /** A pack that is not there for a moment is no reason to stop. */
  private int once(PackWatch watch) {
    try {
      return run.applyAsInt(watch);
    } catch (CouldNotRunException failure) {
      surroundings.out().println(failure.getMessage());
      return Exit.COULD_NOT_RUN;
    }
  }

  private void heading(String what) {
    String time = TIME.format(surroundings.clock().instant().atZone(Incident.ZONE));
    surroundings.out().println("== " + time + "  " + what + " ==");
    show();
  }

  private void show() {
    surroundings.out().flush();
    surroundings.err().flush();
  }

  private static String few(List<String> names) {
    int more = names.size() - MOST_NAMES;
    return String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
