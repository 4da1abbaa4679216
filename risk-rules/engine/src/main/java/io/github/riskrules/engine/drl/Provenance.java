package io.github.riskrules.engine.drl;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule's annotations say of where it comes from and when it applies.
 *
 * @param authority by whose authority
 * @param from the first day of assessment on which the rule applies, if there is one
 * @param until the last such day, if there is one
 * @param choice whose choice it is where published rules disagree
 * @param replaces the id of the rule it stands in for
 * @param note a note for readers
 */
record Provenance(
    Authority authority,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String choice,
    @Nullable String replaces,
    @Nullable String note) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** Reads the annotations of a rule, or null with what is wrong with them reported. */
  static @Nullable Provenance read(
      Token rule, Map<String, Token> annotations, FileProblems problems) {
    int before = problems.size();
    String citation = content(annotations, "authority");
    if (citation == null) {
      problems.at(
          rule,
          "this rule does not say by whose authority.",
          "Write @authority(\"…\") below its name: the statute, guidance or local policy.");
    }
    Certainty certainty = certainty(rule, annotations.get("certainty"), problems);
    LocalDate from = day(annotations.get("from"), problems);
    LocalDate until = day(annotations.get("until"), problems);
    Token ends = annotations.get("until");
    if (from != null && until != null && ends != null && until.isBefore(from)) {
      problems.at(ends, "this rule ends before it begins.", "Write @until after @from.");
    }
    Token replaces = annotations.get("replaces");
    if (replaces != null && !RuleId.is(replaces.content())) {
      problems.at(
          replaces, "this is not the id of a rule.", "Write the id alone, as in \"MARAC-02\".");
    }
    if (citation == null || certainty == null || problems.size() > before) {
      return null;
    }
    return new Provenance(
        new Authority(citation, certainty),
        from,
        until,
        content(annotations, "choice"),
        content(annotations, "replaces"),
        content(annotations, "note"));
  }

  private static @Nullable String content(Map<String, Token> annotations, String name) {
    Token token = annotations.get(name);
    return token == null ? null : token.content().strip();
  }

  private static @Nullable Certainty certainty(
      Token rule, @Nullable Token token, FileProblems problems) {
    if (token == null) {
      problems.at(
          rule,
          "this rule does not say how certain its authority is.",
          "Write @certainty(\"A\") below its name; one of A, B, C, I, D.");
      return null;
    }
    return Arrays.stream(Certainty.values())
        .filter(known -> known.name().equals(token.content()))
        .findFirst()
        .orElseGet(
            () -> {
              problems.at(
                  token, "this is not a degree of certainty.", "Write one of A, B, C, I, D.");
              return null;
            });
  }

  private static @Nullable LocalDate day(@Nullable Token token, FileProblems problems) {
    if (token == null) {
      return null;
    }
    try {
      return LocalDate.parse(token.content(), DAY);
    } catch (DateTimeException notADay) {
      problems.at(
          token, "this is not a day of the calendar.", "Write year, month, day: \"2026-04-01\".");
      return null;
    }
  }
}
