package io.github.riskrules.tooling.proof.smt;

/** The solver cannot run on this machine. The message says what would help. */
public final class SolverUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SolverUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
