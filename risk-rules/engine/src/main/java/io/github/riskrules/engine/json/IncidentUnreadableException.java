package io.github.riskrules.engine.json;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.engine.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An incident document has problems and cannot be assessed. The message lists them all and holds no
 * fact of the incident; it says to treat the case as HIGH until a person has assessed it.
 */
public final class IncidentUnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  IncidentUnreadableException(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::text)
            .collect(
                Collectors.joining(
                    "\n",
                    "The incident could not be read. "
                        + AssessmentFailedException.TREAT_AS_HIGH
                        + "\n",
                    "")));
    this.problems = problems;
  }

  /** Everything wrong with the document, in its order. */
  public List<Problem> problems() {
    return problems;
  }
}
