package io.github.riskrules.engine.json;

import java.util.Objects;

/**
 * A JSON document inside another, kept in the form of {@link CanonicalJson}, so that the bytes its
 * digest was made of can be told from the document that holds it.
 *
 * @param text the document, in that form
 */
public record JsonText(String text) {
  public JsonText {
    Objects.requireNonNull(text, "text");
  }

  /** Withholds the document: this text may reach a log. */
  @Override
  public String toString() {
    return "JsonText[withheld]";
  }
}
