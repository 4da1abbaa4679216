package io.github.riskrules.engine.record;

import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.text.Unseen;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Texts that people give and a journal keeps for good. A court must see all of what they say, so
 * nothing in them may be unseen or turn what is around it.
 */
final class KeptText {
  private KeptText() {}

  /**
   * What is wrong with a text, in words, if anything is.
   *
   * @param what what it is, as in "the role"
   */
  static Optional<String> fault(String what, String text) {
    OptionalInt at = Unseen.offsets(text, Unseen::is).findFirst();
    return at.isEmpty()
        ? Optional.empty()
        : Optional.of(
            what
                + " holds a character that nobody sees, "
                + Quoted.name(text.codePointAt(at.getAsInt()))
                + "; type it again without");
  }
}
