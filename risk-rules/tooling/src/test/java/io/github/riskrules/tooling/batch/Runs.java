package io.github.riskrules.tooling.batch;

import io.github.riskrules.engine.PolicyPack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs over invented lines under the national policy. */
final class Runs {
  static final PolicyPack POLICY = PolicyPack.bundled("england-and-wales").orElseThrow();
  static final Instant TIME = Instant.parse("2026-11-20T22:00:00Z");
  static final BatchSettings SETTINGS = BatchSettings.of(POLICY, TIME, Detail.OUTCOME);

  private Runs() {}

  /** An incident of which little is known. */
  static String incident(String id) {
    return "{\"schema\":\"incident/1\",\"id\":\""
        + id
        + "\",\"reportedAt\":\"2026-11-20T21:30:00Z\"}";
  }

  static InputStream stream(String lines) {
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }

  static Batch batch() {
    return Batch.of(POLICY, TIME, Detail.OUTCOME);
  }

  /** What a run hands on. */
  static final class Kept implements BatchOutput {
    final List<RejectedLine> rejected = new ArrayList<>();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();

    @Override
    public void take(List<RejectedLine> more, byte[] lines) {
      rejected.addAll(more);
      results.writeBytes(lines);
    }

    List<String> lines() {
      return results.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The ids of the incidents that have results, in their order. */
    List<String> ids() {
      return lines().stream().map(line -> line.split("\"", 5)[3]).toList();
    }
  }

  static Kept run(String lines) throws IOException {
    Kept kept = new Kept();
    batch().run(BatchInput.of(stream(lines)), kept, (done, bytes) -> {});
    return kept;
  }
}
