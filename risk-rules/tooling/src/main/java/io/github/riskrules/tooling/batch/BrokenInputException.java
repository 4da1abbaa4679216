package io.github.riskrules.tooling.batch;

import java.io.IOException;

/** The input of a batch cannot be read on, which says nothing of its output. Holds no fact. */
public final class BrokenInputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int lastLine;

  BrokenInputException(int lastLine, IOException cause) {
    super("the input cannot be read on after line " + lastLine, cause);
    this.lastLine = lastLine;
  }

  /** The number of the last line that could be read to its end; 0 where none could. */
  public int lastLine() {
    return lastLine;
  }
}
