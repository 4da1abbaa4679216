package io.github.riskrules.incident;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tier one professional gave this incident. It can raise the decision and never lowers it.
 *
 * @param tier the tier given
 * @param role the role of whoever gave it, never a name
 * @param reason why, in a sentence; null when none was recorded, which the decision then asks for
 */
public record ProfessionalGrade(
    @Fact(
            question = "Which tier did the professional give?",
            source = "The professional",
            direction = Direction.MORE_IS_WORSE,
            always = true)
        RiskTier tier,
    @Fact(
            question = "In which role was the tier given?",
            source = "The professional",
            always = true)
        ProfessionalRole role,
    @Fact(question = "Why was the tier given?", source = "The professional")
        @Nullable String reason) {

  public ProfessionalGrade {
    Objects.requireNonNull(tier, "tier");
    Objects.requireNonNull(role, "role");
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "ProfessionalGrade[facts withheld]";
  }
}
