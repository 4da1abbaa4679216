package io.github.riskrules.tooling.batch;

import io.github.riskrules.engine.json.JsonLines;
import java.util.ArrayList;
import java.util.List;

/** What came of the lines of a chunk, in their order. */
final class AssessedChunk {
  private final JsonLines results = new JsonLines();
  private final List<RejectedLine> rejected = new ArrayList<>();
  private final BatchCounts counts = new BatchCounts();
  private final long bytesRead;

  AssessedChunk(long bytesRead) {
    this.bytesRead = bytesRead;
  }

  JsonLines results() {
    return results;
  }

  BatchCounts counts() {
    return counts;
  }

  void reject(RejectedLine line) {
    rejected.add(line);
    counts.addRejected();
  }

  List<RejectedLine> rejected() {
    return rejected;
  }

  /** How far the input had been read when the chunk was full. */
  long bytesRead() {
    return bytesRead;
  }
}
