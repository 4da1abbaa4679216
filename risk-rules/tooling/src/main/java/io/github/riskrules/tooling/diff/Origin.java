package io.github.riskrules.tooling.diff;

/** Where the incidents come from on which policies are compared. */
public enum Origin {
  /** Scenarios and example incidents of the packs; invented. */
  BUNDLED("of the packs' own scenarios and examples"),
  /** Those of the packs, with the facts that changed rules ask for set at their boundaries. */
  VARIED("varied from those at the boundaries of what changed"),
  /** Made up at the boundaries of the changed rules. */
  CHANGED_RULES("made up at the boundaries of what changed"),
  /** Made up at the boundaries of the rules that did not change. */
  OTHER_RULES("made up at the boundaries of the other rules"),
  /** Given by whoever compares, and perhaps real: counted and named, and never shown. */
  GIVEN("given");

  private final String inWords;

  Origin(String inWords) {
    this.inWords = inWords;
  }

  /** How it is put to people, after a number. */
  public String inWords() {
    return inWords;
  }
}
