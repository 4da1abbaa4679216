package io.github.riskrules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/**
 * Where the time goes while something runs again and again, by the package that was at work: of
 * Java's own classes the one that called them. As Java's flight recorder samples it.
 */
final class Profile {
  private static final Duration UNTIL_WARM = Duration.ofSeconds(5);
  private static final Duration SAMPLED = Duration.ofSeconds(15);

  private Profile() {}

  /** The share of each package in per cent, the largest first when sorted by it. */
  static Map<String, Double> of(Runnable work) throws Exception {
    runFor(UNTIL_WARM, work);
    Path file = Files.createTempFile("profile", ".jfr");
    try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
      recording.start();
      runFor(SAMPLED, work);
      recording.stop();
      recording.dump(file);
      return shares(file);
    } finally {
      Files.delete(file);
    }
  }

  private static void runFor(Duration duration, Runnable work) {
    long end = System.nanoTime() + duration.toNanos();
    while (System.nanoTime() < end) {
      work.run();
    }
  }

  private static Map<String, Double> shares(Path file) throws IOException {
    Map<String, Double> shares = new TreeMap<>();
    String here = Thread.currentThread().getName();
    int samples = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      if (event.getEventType().getName().equals("jdk.ExecutionSample")
          && event.getThread("sampledThread").getJavaName().equals(here)) {
        shares.merge(atWork(event), 1.0, Double::sum);
        samples++;
      }
    }
    double whole = samples;
    shares.replaceAll((name, count) -> 100 * count / whole);
    return shares;
  }

  private static String atWork(RecordedEvent sample) {
    if (sample.getStackTrace() != null) {
      for (RecordedFrame frame : sample.getStackTrace().getFrames()) {
        String name = packageOf(frame);
        if (name != null && !name.startsWith("java.") && !name.startsWith("jdk.")) {
          return name;
        }
      }
    }
    return "elsewhere";
  }

  private static @Nullable String packageOf(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    int dot = type.lastIndexOf('.');
    return dot < 0 ? null : type.substring(0, dot);
  }
}
