package io.github.riskrules.tooling.batch;

import java.util.List;

/** Lines that one processor assesses in one go. */
record Chunk(List<Line> lines, long bytesRead) {

  /** One line that is not blank; which bytes it has is nobody's business but the reader's. */
  static final class Line {
    private final int number;
    private final byte[] document;

    Line(int number, byte[] document) {
      this.number = number;
      this.document = document;
    }

    int number() {
      return number;
    }

    byte[] document() {
      return document;
    }
  }
}
