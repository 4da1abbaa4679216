package io.github.riskrules.cli;

import io.github.riskrules.decision.AssessmentFailedException;
import java.util.Optional;

/** What to say wherever an assessment was asked for and none was made. */
final class NothingAssessed {
  /** Of one incident. */
  static final String NO_DECISION =
      "No decision was made. " + AssessmentFailedException.TREAT_AS_HIGH;

  /** Of many. */
  static final String NO_LIST =
      "No list was made. Treat every case as HIGH until a person has assessed it.";

  /** Of many, where some may have their results. */
  static final String NOT_ALL =
      "The run did not end. Treat every case without a result as HIGH until a person has assessed"
          + " it.";

  private NothingAssessed() {}

  /** What to say when a command of that name could not do its work; empty when nothing. */
  static Optional<String> by(String command) {
    return switch (command) {
      case AssessCommand.NAME, ExplainCommand.NAME -> Optional.of(NO_DECISION);
      case TriageCommand.NAME -> Optional.of(NO_LIST);
      case BatchCommand.NAME -> Optional.of(NOT_ALL);
      default -> Optional.empty();
    };
  }
}
