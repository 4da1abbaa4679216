package io.github.riskrules.tooling.batch;

import java.io.IOException;
import java.util.List;

/** Takes what came of the lines, in their order. */
public interface BatchOutput {
  /**
   * Takes what came of the next lines.
   *
   * @param rejected the lines among them that could not be assessed; kept before the others
   * @param results what is written of the others, one line each, with line feeds
   * @throws IOException if it cannot be kept, or nobody reads it any longer; the run then stops
   */
  void take(List<RejectedLine> rejected, byte[] results) throws IOException;
}
