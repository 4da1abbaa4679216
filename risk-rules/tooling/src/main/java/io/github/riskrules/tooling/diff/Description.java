package io.github.riskrules.tooling.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of a rule, an action or a policy, thing by thing, ready to be compared. */
final class Description {
  private final Map<String, List<String>> said = new LinkedHashMap<>();

  /** Adds lines; nothing is said where there are none. */
  Description say(String what, List<String> lines) {
    if (!lines.isEmpty()) {
      said.put(what, List.copyOf(lines));
    }
    return this;
  }

  /** Adds one line, unless it is null or empty. */
  Description say(String what, @Nullable String line) {
    return say(what, Stream.ofNullable(line).filter(text -> !text.isEmpty()).toList());
  }

  Map<String, List<String>> said() {
    return Collections.unmodifiableMap(said);
  }
}
