package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.Example;

/** What an example shows. */
final class ExampleWords {
  private ExampleWords() {}

  /** What the two policies make of it. */
  static String outcome(Example example) {
    return example.before().equals(example.after())
        ? "It is " + example.before().inWords() + ", before and now."
        : "It was " + example.before().inWords() + "; it is now " + example.after().inWords() + ".";
  }
}
