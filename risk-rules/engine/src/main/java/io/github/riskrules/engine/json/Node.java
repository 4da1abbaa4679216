package io.github.riskrules.engine.json;

import io.github.riskrules.engine.text.Place;
import java.util.List;

/**
 * A value of a document as its author wrote it: nothing converted, nothing merged, nothing lost.
 */
sealed interface Node {
  Place place();

  /** What kind of value it is, in words that fit after "found". */
  String inWords();

  /** An object: its fields in their order, repeated names and all. */
  record Fields(Place place, List<Field> fields) implements Node {
    @Override
    public String inWords() {
      return "an object";
    }
  }

  /** A field of an object. */
  record Field(Place place, String name, Node value) {}

  /** A list. */
  record Items(Place place, List<Node> items) implements Node {
    @Override
    public String inWords() {
      return "a list";
    }
  }

  /** A text, without its quotes and escapes. */
  record Text(Place place, String value) implements Node {
    @Override
    public String inWords() {
      return "a text";
    }
  }

  /** A number, letter for letter. */
  record Numeral(Place place, String written) implements Node {
    @Override
    public String inWords() {
      return "a number";
    }
  }

  /** A true, a false or a null. */
  record Word(Place place, String written) implements Node {
    boolean isNull() {
      return written.equals("null");
    }

    @Override
    public String inWords() {
      return isNull() ? "null" : "true or false";
    }
  }
}
