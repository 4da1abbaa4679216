package io.github.riskrules.tooling.release;

import java.util.List;

/** What whoever signs for a weaker policy fills in. */
final class SignOff {
  static final String QUESTION = "I have read what becomes weaker, and answer for it";

  static final List<String> LINES = List.of("Name", "Role", "Date", "Reason");

  private SignOff() {}
}
